"""The network of the article: a Tier-1, a DHCP server, a segment for the nodes, and the routes of three nodes."""

import time

from nsx import pages
from report import equal
from vcf.nsx.model_client import (
    ChildLocaleServices,
    ChildTier1,
    DhcpServerConfig,
    Infra,
    LocaleServices,
    RouterNexthop,
    Segment,
    SegmentDhcpConfig,
    SegmentSubnet,
    StaticRoutes,
    Tag,
    Tier1,
)

TIER1 = "tanzu-cl1"
SEGMENT = "tanzu-overlay"
DHCP = "tanzu-overlay-dhcp"
EDGE_CLUSTER = "/infra/sites/default/enforcement-points/default/edge-clusters/edge-cluster-01"
TRANSPORT_ZONE = "/infra/sites/default/enforcement-points/default/transport-zones/nsx-overlay-transportzone"
CLUSTER = "vsphere.k8s.io/cluster-name"
NODE = "vsphere.k8s.io/node-name"
NODES = [
    ("cl1-control-plane", "172.16.128.11", "172.16.136.0/24"),
    ("cl1-worker-1", "172.16.128.12", "172.16.137.0/24"),
    ("cl1-worker-2", "172.16.128.13", "172.16.138.0/24"),
]


def route_id(node, network):
    return f"{node}_{network.replace('/', '_')}"


def node_route(node, address, network, cluster="cl1"):
    return StaticRoutes(
        display_name=f"{cluster}_{node}_{network}",
        network=network,
        next_hops=[RouterNexthop(ip_address=address)],
        tags=[Tag(scope=CLUSTER, tag=cluster), Tag(scope=NODE, tag=node)],
    )


def seed_network(nsx, report):
    report.check("a hierarchical PATCH creates a Tier-1 with its locale service", lambda: create_tier1(nsx))
    report.check("the Tier-1 reads back as sent, with what NSX fills in", lambda: read_tier1(nsx))
    report.check("PUT creates the DHCP server, and the segment with the network computed", lambda: create_segment(nsx))
    report.check("PATCH creates a route for each node, and all are listed", lambda: create_routes(nsx))
    report.check("PUT with the revision read changes a route, and counts it", lambda: update_route(nsx))
    report.check("PUT with a stale revision is refused, and changes nothing", lambda: stale_update(nsx))
    report.check("search finds the routes by the cloud provider's tags", lambda: search_routes(nsx))
    report.check("the routes become realized", lambda: realized(nsx))
    report.check("the Tier-1's forwarding table has them", lambda: forwarding(nsx))
    report.check("an id with a space, a colon and a percent sign comes back as it went", lambda: strange_id(nsx))


def seed_network_gone(nsx, report):
    report.check("what is in use is not deleted", lambda: in_use(nsx))
    report.check("the whole network is deleted again, in order", lambda: delete_all(nsx))


def create_tier1(nsx):
    locale = LocaleServices(id="default", edge_cluster_path=EDGE_CLUSTER, resource_type="LocaleServices")
    tier1 = Tier1(
        id=TIER1,
        resource_type="Tier1",
        display_name=TIER1,
        tier0_path="/infra/tier-0s/T0",
        failover_mode="PREEMPTIVE",
        route_advertisement_types=["TIER1_STATIC_ROUTES", "TIER1_CONNECTED"],
        children=[ChildLocaleServices(locale_services=locale)],
    )
    nsx.infra.policy_patch_infra(Infra(resource_type="Infra", children=[ChildTier1(tier1=tier1)]))
    [tier1_locale] = nsx.locale_services.policy_lm_list_tier1_locale_services(TIER1).results
    equal(tier1_locale.edge_cluster_path, EDGE_CLUSTER)


def read_tier1(nsx):
    tier1 = nsx.tier_1s.policy_lm_read_tier1(TIER1)
    equal(tier1.path, f"/infra/tier-1s/{TIER1}")
    equal(tier1.parent_path, "/infra")
    equal(tier1.relative_path, TIER1)
    equal(tier1.tier0_path, "/infra/tier-0s/T0")
    equal(sorted(tier1.route_advertisement_types), ["TIER1_CONNECTED", "TIER1_STATIC_ROUTES"])
    equal(tier1.revision, 0)
    equal(tier1.marked_for_delete, False)
    assert tier1.unique_id and tier1.create_user and tier1.create_time and tier1.last_modified_time
    assert not tier1.children, "children are stored in the object"


def create_segment(nsx):
    server = nsx.dhcp_servers.policy_lm_create_or_replace_dhcp_server_config(
        DHCP, DhcpServerConfig(display_name=DHCP, edge_cluster_path=EDGE_CLUSTER, lease_time=86400)
    )
    dhcp = SegmentDhcpConfig(
        resource_type="SegmentDhcpV4Config", server_address="172.16.135.254/21", dns_servers=["10.44.55.1"]
    )
    subnet = SegmentSubnet(
        gateway_address="172.16.128.1/21", dhcp_ranges=["172.16.128.10-172.16.128.250"], dhcp_config=dhcp
    )
    made = nsx.segments.policy_lm_create_or_replace_infra_segment(
        SEGMENT,
        Segment(
            display_name=SEGMENT,
            connectivity_path=f"/infra/tier-1s/{TIER1}",
            transport_zone_path=TRANSPORT_ZONE,
            dhcp_config_path=server.path,
            subnets=[subnet],
        ),
    )
    equal(made.subnets[0].network, "172.16.128.0/21")
    equal(made.revision, 0)
    read = nsx.segments.policy_lm_read_infra_segment(SEGMENT)
    equal(read.subnets[0].dhcp_config.server_address, "172.16.135.254/21")


def create_routes(nsx):
    for node, address, network in NODES:
        route = route_id(node, network)
        nsx.routes.policy_lm_patch_tier1_static_routes(TIER1, route, node_route(node, address, network))
        read = nsx.routes.policy_lm_read_tier1_static_routes(TIER1, route)
        equal((read.network, read.next_hops[0].ip_address), (network, address))
        equal([(tag.scope, tag.tag) for tag in read.tags], [(CLUSTER, "cl1"), (NODE, node)])
        equal(read.path, f"/infra/tier-1s/{TIER1}/static-routes/{route}")
    listed = nsx.routes.policy_lm_list_tier1_static_routes(TIER1)
    equal(listed.result_count, len(NODES))
    equal(sorted(row.network for row in listed.results), [network for _, _, network in NODES])


def update_route(nsx):
    node, _, network = NODES[2]
    route = nsx.routes.policy_lm_read_tier1_static_routes(TIER1, route_id(node, network))
    before = route.revision
    route.next_hops[0].ip_address = "172.16.128.33"
    made = nsx.routes.policy_lm_create_or_replace_tier1_static_routes(TIER1, route.id, route)
    equal((made.next_hops[0].ip_address, made.revision), ("172.16.128.33", before + 1))


def stale_update(nsx):
    node, _, network = NODES[2]
    route = nsx.routes.policy_lm_read_tier1_static_routes(TIER1, route_id(node, network))
    current = route.revision
    route.revision = current - 1
    route.next_hops[0].ip_address = "172.16.128.99"
    nsx.refused(lambda: nsx.routes.policy_lm_create_or_replace_tier1_static_routes(TIER1, route.id, route), 412)
    after = nsx.routes.policy_lm_read_tier1_static_routes(TIER1, route.id)
    equal((after.next_hops[0].ip_address, after.revision), ("172.16.128.33", current))


def search_routes(nsx, cluster="cl1"):
    query = f"resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\\/cluster-name AND tags.tag:{cluster}"
    found = nsx.search.lm_policy_query_search(query=query)
    equal(found.result_count, len(NODES))
    rows = [row.convert_to(StaticRoutes) for row in found.results]
    equal(sorted(row.network for row in rows), [network for _, _, network in NODES])
    by_name = nsx.search.lm_policy_query_search(query="resource_type:Tier1 AND display_name:tanzu\\-*")
    equal([row.convert_to(Tier1).id for row in by_name.results], [TIER1])
    nothing = nsx.search.lm_policy_query_search(query="resource_type:Tier1 AND display_name:nobody")
    equal((nothing.result_count, len(nothing.results)), (0, 0))


def realized(nsx):
    for node, _, network in NODES:
        path = f"/infra/tier-1s/{TIER1}/static-routes/{route_id(node, network)}"
        for _ in range(50):
            entities = nsx.realized.policy_lm_list_realized_entities(intent_path=path).results
            if entities and entities[0].state == "REALIZED":
                break
            time.sleep(0.1)
        equal((entities[0].state, entities[0].intent_paths[0]), ("REALIZED", path))


def forwarding(nsx):
    tables = nsx.forwarding.policy_lm_get_tier1_forwarding_table(TIER1).results
    hops = {entry.network: entry.next_hop for table in tables for entry in table.route_entries}
    for _, _, network in NODES:
        assert network in hops, f"{network} is not in {sorted(hops)}"
    equal(hops["172.16.136.0/24"], "172.16.128.11")


def strange_id(nsx):
    route = "a b:c%d"
    wanted = node_route("n", "172.16.128.14", "172.16.139.0/24")
    nsx.routes.policy_lm_patch_tier1_static_routes(TIER1, route, wanted)
    equal(nsx.routes.policy_lm_read_tier1_static_routes(TIER1, route).id, route)
    nsx.routes.policy_lm_delete_tier1_static_routes(TIER1, route)


def in_use(nsx):
    nsx.refused(lambda: nsx.tier_1s.policy_lm_delete_tier1(TIER1), 400)
    nsx.refused(lambda: nsx.dhcp_servers.policy_lm_delete_dhcp_server_config(DHCP), 400)
    equal(nsx.tier_1s.policy_lm_read_tier1(TIER1).id, TIER1)


def delete_all(nsx):
    for node, _, network in NODES:
        nsx.routes.policy_lm_delete_tier1_static_routes(TIER1, route_id(node, network))
    for page in pages(lambda cursor: nsx.routes.policy_lm_list_tier1_static_routes(TIER1, cursor=cursor)):
        equal((page.results, page.result_count), ([], 0))
    nsx.segments.policy_lm_delete_infra_segment(SEGMENT)
    nsx.dhcp_servers.policy_lm_delete_dhcp_server_config(DHCP)
    nsx.locale_services.policy_lm_delete_tier1_locale_services(TIER1, "default")
    nsx.tier_1s.policy_lm_delete_tier1(TIER1)
    nsx.refused(lambda: nsx.tier_1s.policy_lm_read_tier1(TIER1), 404)
    nsx.refused(lambda: nsx.segments.policy_lm_read_infra_segment(SEGMENT), 404)

