package main

import (
	"fmt"
	"time"

	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra/realized_state"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra/tier_1s"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/search"
)

func updateRoute(nsx *Nsx) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	route, err := routes.Get(tier1Id, nodes[2].routeId())
	if err != nil {
		return explained(err)
	}
	before := *route.Revision
	route.NextHops[0].IpAddress = pointer("172.16.128.33")
	made, err := routes.Update(tier1Id, nodes[2].routeId(), route)
	if err != nil {
		return explained(err)
	}
	return all(equal(*made.NextHops[0].IpAddress, "172.16.128.33"), equal(*made.Revision, before+1))
}

func staleUpdate(nsx *Nsx) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	route, err := routes.Get(tier1Id, nodes[2].routeId())
	if err != nil {
		return explained(err)
	}
	current := *route.Revision
	route.Revision = pointer(current - 1)
	route.NextHops[0].IpAddress = pointer("172.16.128.99")
	_, err = routes.Update(tier1Id, nodes[2].routeId(), route)
	if err := nsx.refused(412, err); err != nil {
		return err
	}
	after, err := routes.Get(tier1Id, nodes[2].routeId())
	if err != nil {
		return explained(err)
	}
	return all(equal(*after.NextHops[0].IpAddress, "172.16.128.33"), equal(*after.Revision, current))
}

func searchRoutes(nsx *Nsx) error {
	query := `resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\/cluster-name AND tags.tag:cl1`
	found, err := search.NewQueryClient(nsx).List(query, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	rows, err := routesOf(found)
	if err != nil {
		return err
	}
	none, err := search.NewQueryClient(nsx).List(`resource_type:Tier1 AND display_name:nobody`, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	return all(
		equal(*found.ResultCount, int64(len(nodes))),
		sameNetworks(networksOf(rows), nodes),
		equal([]int{int(*none.ResultCount), len(none.Results)}, []int{0, 0}),
	)
}

func realized(nsx *Nsx) error {
	for _, node := range nodes {
		path := "/infra/tier-1s/" + tier1Id + "/static-routes/" + node.routeId()
		if err := becomesRealized(nsx, path); err != nil {
			return err
		}
	}
	return nil
}

func becomesRealized(nsx *Nsx, path string) error {
	state := "none"
	for attempt := 0; attempt < 50; attempt++ {
		found, err := realized_state.NewRealizedEntitiesClient(nsx).List(path, nil)
		if err != nil {
			return explained(err)
		}
		for _, entity := range found.Results {
			if state = *entity.State; state == "REALIZED" {
				return equal(entity.IntentPaths[0], path)
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("%s stays %s", path, state)
}

func forwarding(nsx *Nsx) error {
	tables, err := tier_1s.NewForwardingTableClient(nsx).List(tier1Id, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	hops := map[string]string{}
	for _, table := range tables.Results {
		for _, entry := range table.RouteEntries {
			if entry.NextHop != nil {
				hops[*entry.Network] = *entry.NextHop
			}
		}
	}
	return all(
		equal(hops["172.16.136.0/24"], "172.16.128.11"),
		equal(hops["172.16.137.0/24"], "172.16.128.12"),
		equal(hops["172.16.138.0/24"], "172.16.128.33"),
	)
}

func strangeId(nsx *Nsx) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	const id = "a b/c%d"
	if err := routes.Patch(tier1Id, id, node{"n", "172.16.128.14", "172.16.139.0/24"}.route("cl1")); err != nil {
		return explained(err)
	}
	read, err := routes.Get(tier1Id, id)
	if err != nil {
		return explained(err)
	}
	return all(equal(*read.Id, id), explained(routes.Delete(tier1Id, id)))
}

func deleteAll(nsx *Nsx) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	for _, node := range nodes {
		if err := routes.Delete(tier1Id, node.routeId()); err != nil {
			return explained(err)
		}
	}
	left, err := routes.List(tier1Id, nil, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	if err := all(
		equal([]int{int(*left.ResultCount), len(left.Results)}, []int{0, 0}),
		explained(infra.NewSegmentsClient(nsx).Delete(segmentId)),
		explained(infra.NewDhcpServerConfigsClient(nsx).Delete(dhcpId)),
		explained(tier_1s.NewLocaleServicesClient(nsx).Delete(tier1Id, "default")),
		explained(infra.NewTier1sClient(nsx).Delete(tier1Id)),
	); err != nil {
		return err
	}
	_, err = infra.NewTier1sClient(nsx).Get(tier1Id)
	return nsx.refused(404, err)
}
