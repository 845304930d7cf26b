package main

import (
	"fmt"
	"sort"

	"github.com/vmware/vsphere-automation-sdk-go/runtime/bindings"
	policy "github.com/vmware/vsphere-automation-sdk-go/services/nsxt"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra/tier_1s"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/model"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/search"
)

const (
	largeTier1  = "large"
	largeRoutes = 2_500
	routesACall = 500
	pageSize    = 1_000
)

// largeNetwork makes a Tier-1 with many routes: written in few calls, read page by page.
func largeNetwork(nsx *Nsx, report *Report) {
	wanted := manyNodes(largeRoutes)
	report.Check(fmt.Sprintf("hierarchical calls write %d routes", largeRoutes), func() error { return writeMany(nsx, wanted) })
	report.Check(fmt.Sprintf("the list comes in pages of %d, each route once", pageSize), func() error { return listMany(nsx, wanted) })
	report.Check("search comes in pages, each route once", func() error { return searchMany(nsx, wanted) })
	report.Check("a hierarchical call that fails leaves the tree as it was", func() error { return failingCall(nsx) })
	report.Check("one hierarchical call takes away the Tier-1 with its routes", func() error { return takeAway(nsx) })
}

// manyNodes have different names, addresses and networks.
func manyNodes(count int) []node {
	many := make([]node, count)
	for i := range many {
		many[i] = node{
			name:    fmt.Sprintf("node-%d", i),
			address: fmt.Sprintf("10.%d.%d.%d", 100+i/65_536, i/256%256, i%256),
			network: fmt.Sprintf("100.%d.%d.0/24", 64+i/256, i%256),
		}
	}
	return many
}

func writeMany(nsx *Nsx, wanted []node) error {
	if err := infra.NewTier1sClient(nsx).Patch(largeTier1, model.Tier1{DisplayName: pointer(largeTier1)}); err != nil {
		return explained(err)
	}
	for start := 0; start < len(wanted); start += routesACall {
		if err := patchRoutes(nsx, wanted[start:min(start+routesACall, len(wanted))]); err != nil {
			return explained(err)
		}
	}
	return nil
}

func patchRoutes(nsx *Nsx, nodes []node) error {
	tier1 := model.ChildResourceReference{
		ResourceType: "ChildResourceReference", Id: pointer(largeTier1), TargetType: pointer("Tier1"),
	}
	for _, node := range nodes {
		route := node.route(largeTier1)
		route.Id, route.ResourceType = pointer(node.routeId()), pointer("StaticRoutes")
		child := model.ChildStaticRoutes{ResourceType: "ChildStaticRoutes", StaticRoutes: &route}
		tier1.Children = append(tier1.Children, structOf(child, model.ChildStaticRoutesBindingType()))
	}
	whole := model.Infra{ResourceType: pointer("Infra")}
	whole.Children = append(whole.Children, structOf(tier1, model.ChildResourceReferenceBindingType()))
	return policy.NewInfraClient(nsx).Patch(whole, nil)
}

func listMany(nsx *Nsx, wanted []node) error {
	var got []string
	var cursor *string
	for {
		page, err := tier_1s.NewStaticRoutesClient(nsx).List(largeTier1, cursor, nil, nil, pointer(int64(pageSize)), nil, nil)
		if err != nil {
			return explained(err)
		}
		if len(page.Results) > pageSize {
			return fmt.Errorf("a page of %d", len(page.Results))
		}
		got = append(got, networksOf(page.Results)...)
		if cursor = page.Cursor; cursor == nil || *cursor == "" || len(page.Results) == 0 {
			return sameNetworks(got, wanted)
		}
	}
}

func searchMany(nsx *Nsx, wanted []node) error {
	query := `resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\/cluster-name AND tags.tag:` + largeTier1
	var got []string
	var cursor *string
	for {
		page, err := search.NewQueryClient(nsx).List(query, cursor, nil, pointer(int64(pageSize)), nil, nil)
		if err != nil {
			return explained(err)
		}
		rows, err := routesOf(page)
		if err != nil {
			return err
		}
		got = append(got, networksOf(rows)...)
		if cursor = page.Cursor; cursor == nil || *cursor == "" || len(page.Results) == 0 {
			return sameNetworks(got, wanted)
		}
	}
}

func failingCall(nsx *Nsx) error {
	good := node{"good", "10.9.9.9", "100.127.0.0/24"}
	bad := node{"bad", "not an address", "100.127.1.0/24"}
	if err := nsx.refused(400, patchRoutes(nsx, []node{good, bad})); err != nil {
		return err
	}
	_, err := tier_1s.NewStaticRoutesClient(nsx).Get(largeTier1, good.routeId())
	return nsx.refused(404, err)
}

func takeAway(nsx *Nsx) error {
	tier1 := model.Tier1{Id: pointer(largeTier1), ResourceType: pointer("Tier1")}
	child := model.ChildTier1{ResourceType: "ChildTier1", MarkedForDelete: pointer(true), Tier1: &tier1}
	whole := model.Infra{ResourceType: pointer("Infra")}
	whole.Children = append(whole.Children, structOf(child, model.ChildTier1BindingType()))
	if err := policy.NewInfraClient(nsx).Patch(whole, nil); err != nil {
		return explained(err)
	}
	_, err := infra.NewTier1sClient(nsx).Get(largeTier1)
	if err := nsx.refused(404, err); err != nil {
		return err
	}
	left, err := search.NewQueryClient(nsx).List("resource_type:StaticRoutes AND tags.tag:"+largeTier1, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	return equal([]int{int(*left.ResultCount), len(left.Results)}, []int{0, 0})
}

func routesOf(found model.SearchResponse) ([]model.StaticRoutes, error) {
	var routes []model.StaticRoutes
	for _, row := range found.Results {
		route, problems := bindings.NewTypeConverter().ConvertToGolang(row, model.StaticRoutesBindingType())
		if len(problems) > 0 {
			return nil, fmt.Errorf("the SDK cannot read a row of the search: %v", problems)
		}
		routes = append(routes, route.(model.StaticRoutes))
	}
	return routes, nil
}

func networksOf(routes []model.StaticRoutes) []string {
	networks := make([]string, len(routes))
	for i, route := range routes {
		networks[i] = *route.Network
	}
	return networks
}

func sameNetworks(got []string, wanted []node) error {
	networks := make([]string, len(wanted))
	for i, node := range wanted {
		networks[i] = node.network
	}
	sort.Strings(networks)
	sort.Strings(got)
	return all(equal(len(got), len(networks)), equal(got, networks))
}
