package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/vmware/vsphere-automation-sdk-go/runtime/bindings"
	policy "github.com/vmware/vsphere-automation-sdk-go/services/nsxt"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra/tier_1s"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/model"
)

const (
	tier1Id       = "tanzu-cl1"
	segmentId     = "tanzu-overlay"
	dhcpId        = "tanzu-overlay-dhcp"
	edgeCluster   = "/infra/sites/default/enforcement-points/default/edge-clusters/edge-cluster-01"
	transportZone = "/infra/sites/default/enforcement-points/default/transport-zones/nsx-overlay-transportzone"
	clusterScope  = "vsphere.k8s.io/cluster-name"
	nodeScope     = "vsphere.k8s.io/node-name"
)

type node struct {
	name, address, network string
}

var nodes = []node{
	{"cl1-control-plane", "172.16.128.11", "172.16.136.0/24"},
	{"cl1-worker-1", "172.16.128.12", "172.16.137.0/24"},
	{"cl1-worker-2", "172.16.128.13", "172.16.138.0/24"},
}

func (n node) routeId() string {
	return n.name + "_" + strings.ReplaceAll(n.network, "/", "_")
}

func (n node) route(cluster string) model.StaticRoutes {
	return model.StaticRoutes{
		DisplayName: pointer(cluster + "_" + n.name + "_" + n.network),
		Network:     pointer(n.network),
		NextHops:    []model.RouterNexthop{{IpAddress: pointer(n.address)}},
		Tags: []model.Tag{
			{Scope: pointer(clusterScope), Tag: pointer(cluster)},
			{Scope: pointer(nodeScope), Tag: pointer(n.name)},
		},
	}
}

// seedNetwork makes the network of the article: a Tier-1, a DHCP server, a segment, and the routes of three nodes.
func seedNetwork(nsx *Nsx, report *Report) {
	report.Check("a hierarchical PATCH creates a Tier-1 with its locale service", func() error { return createTier1(nsx) })
	report.Check("the Tier-1 reads back as sent, with what NSX fills in", func() error { return readTier1(nsx) })
	report.Check("PUT creates the DHCP server, and the segment with the network computed", func() error { return createSegment(nsx) })
	report.Check("PATCH creates a route for each node, and all are listed", func() error { return createRoutes(nsx) })
	report.Check("PUT with the revision read changes a route, and counts it", func() error { return updateRoute(nsx) })
	report.Check("PUT with a stale revision is refused, and changes nothing", func() error { return staleUpdate(nsx) })
	report.Check("search finds the routes by the cloud provider's tags", func() error { return searchRoutes(nsx) })
	report.Check("the routes become realized", func() error { return realized(nsx) })
	report.Check("the Tier-1's forwarding table has them", func() error { return forwarding(nsx) })
	report.Check("an id with a space, a slash and a percent sign comes back as it went", func() error { return strangeId(nsx) })
}

func seedNetworkGone(nsx *Nsx, report *Report) {
	report.Check("what is in use is not deleted", func() error {
		return all(
			nsx.refused(400, infra.NewTier1sClient(nsx).Delete(tier1Id)),
			nsx.refused(400, infra.NewDhcpServerConfigsClient(nsx).Delete(dhcpId)),
		)
	})
	report.Check("the whole network is deleted again, in order", func() error { return deleteAll(nsx) })
}

func createTier1(nsx *Nsx) error {
	locale := model.LocaleServices{Id: pointer("default"), ResourceType: pointer("LocaleServices"), EdgeClusterPath: pointer(edgeCluster)}
	child := model.ChildLocaleServices{ResourceType: "ChildLocaleServices", LocaleServices: &locale}
	tier1 := model.Tier1{
		Id:                      pointer(tier1Id),
		ResourceType:            pointer("Tier1"),
		DisplayName:             pointer(tier1Id),
		Tier0Path:               pointer("/infra/tier-0s/T0"),
		FailoverMode:            pointer("PREEMPTIVE"),
		RouteAdvertisementTypes: []string{"TIER1_STATIC_ROUTES", "TIER1_CONNECTED"},
	}
	tier1.Children = append(tier1.Children, structOf(child, model.ChildLocaleServicesBindingType()))
	whole := model.Infra{ResourceType: pointer("Infra")}
	whole.Children = append(whole.Children,
		structOf(model.ChildTier1{ResourceType: "ChildTier1", Tier1: &tier1}, model.ChildTier1BindingType()))
	if err := policy.NewInfraClient(nsx).Patch(whole, pointer(false)); err != nil {
		return explained(err)
	}
	listed, err := tier_1s.NewLocaleServicesClient(nsx).List(tier1Id, nil, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	if err := equal(len(listed.Results), 1); err != nil {
		return err
	}
	return equal(*listed.Results[0].EdgeClusterPath, edgeCluster)
}

func readTier1(nsx *Nsx) error {
	tier1, err := infra.NewTier1sClient(nsx).Get(tier1Id)
	if err != nil {
		return explained(err)
	}
	if tier1.UniqueId == nil || tier1.CreateUser == nil || tier1.CreateTime == nil || tier1.LastModifiedTime == nil {
		return fmt.Errorf("NSX's own fields are missing in %s", shown(tier1))
	}
	sort.Strings(tier1.RouteAdvertisementTypes)
	return all(
		equal(*tier1.Path, "/infra/tier-1s/"+tier1Id),
		equal(*tier1.ParentPath, "/infra"),
		equal(*tier1.RelativePath, tier1Id),
		equal(*tier1.Tier0Path, "/infra/tier-0s/T0"),
		equal(tier1.RouteAdvertisementTypes, []string{"TIER1_CONNECTED", "TIER1_STATIC_ROUTES"}),
		equal(*tier1.Revision, int64(0)),
		equal(*tier1.MarkedForDelete, false),
		equal(len(tier1.Children), 0),
	)
}

func createSegment(nsx *Nsx) error {
	server, err := infra.NewDhcpServerConfigsClient(nsx).Update(dhcpId, model.DhcpServerConfig{
		DisplayName: pointer(dhcpId), EdgeClusterPath: pointer(edgeCluster), LeaseTime: pointer(int64(86_400)),
	})
	if err != nil {
		return explained(err)
	}
	dhcp := model.SegmentDhcpV4Config{
		ResourceType:  model.SegmentDhcpConfig_RESOURCE_TYPE_SEGMENTDHCPV4CONFIG,
		ServerAddress: pointer("172.16.135.254/21"),
		DnsServers:    []string{"10.44.55.1"},
	}
	made, err := infra.NewSegmentsClient(nsx).Update(segmentId, model.Segment{
		DisplayName:       pointer(segmentId),
		ConnectivityPath:  pointer("/infra/tier-1s/" + tier1Id),
		TransportZonePath: pointer(transportZone),
		DhcpConfigPath:    server.Path,
		Subnets: []model.SegmentSubnet{{
			GatewayAddress: pointer("172.16.128.1/21"),
			DhcpRanges:     []string{"172.16.128.10-172.16.128.250"},
			DhcpConfig:     structOf(dhcp, model.SegmentDhcpV4ConfigBindingType()),
		}},
	})
	if err != nil {
		return explained(err)
	}
	read, err := infra.NewSegmentsClient(nsx).Get(segmentId)
	if err != nil {
		return explained(err)
	}
	stored, problems := bindings.NewTypeConverter().ConvertToGolang(read.Subnets[0].DhcpConfig, model.SegmentDhcpV4ConfigBindingType())
	if len(problems) > 0 {
		return fmt.Errorf("the SDK cannot read the DHCP configuration: %v", problems)
	}
	return all(
		equal(*made.Subnets[0].Network, "172.16.128.0/21"),
		equal(*made.Revision, int64(0)),
		equal(*stored.(model.SegmentDhcpV4Config).ServerAddress, "172.16.135.254/21"),
	)
}

func createRoutes(nsx *Nsx) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	for _, node := range nodes {
		if err := routes.Patch(tier1Id, node.routeId(), node.route("cl1")); err != nil {
			return explained(err)
		}
		read, err := routes.Get(tier1Id, node.routeId())
		if err != nil {
			return explained(err)
		}
		if err := all(
			equal([]string{*read.Network, *read.NextHops[0].IpAddress}, []string{node.network, node.address}),
			equal(read.Tags, node.route("cl1").Tags),
			equal(*read.Path, "/infra/tier-1s/"+tier1Id+"/static-routes/"+node.routeId()),
		); err != nil {
			return err
		}
	}
	listed, err := routes.List(tier1Id, nil, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	return all(equal(*listed.ResultCount, int64(len(nodes))), sameNetworks(networksOf(listed.Results), nodes))
}
