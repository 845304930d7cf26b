"""A Tier-1 with many routes: written in few calls, read page by page."""

from nsx import pages
from report import equal
from seed_network import node_route, route_id
from vcf.nsx.model_client import ChildResourceReference, ChildStaticRoutes, ChildTier1, Infra, StaticRoutes, Tier1

TIER1 = "large"
ROUTES = 2_500
ROUTES_A_CALL = 500
PAGE = 1_000


def large_network(nsx, report):
    wanted = [node(number) for number in range(ROUTES)]
    report.check(f"hierarchical calls write {ROUTES} routes", lambda: write(nsx, wanted))
    report.check(f"the list comes in pages of {PAGE}, each route once", lambda: listed(nsx, wanted))
    report.check("search comes in pages, each route once", lambda: searched(nsx, wanted))
    report.check("a hierarchical call that fails leaves the tree as it was", lambda: failing_call(nsx))
    report.check("one hierarchical call takes away the Tier-1 with its routes", lambda: taken_away(nsx))


def node(number):
    """Name, address and network of one of many nodes, all different."""
    return (
        f"node-{number}",
        f"10.{100 + number // 65_536}.{number // 256 % 256}.{number % 256}",
        f"100.{64 + number // 256}.{number % 256}.0/24",
    )


def write(nsx, wanted):
    nsx.tier_1s.policy_lm_patch_tier1(TIER1, Tier1(display_name=TIER1))
    for start in range(0, len(wanted), ROUTES_A_CALL):
        nsx.infra.policy_patch_infra(hierarchy(wanted[start : start + ROUTES_A_CALL]))


def hierarchy(nodes):
    routes = []
    for name, address, network in nodes:
        route = node_route(name, address, network, cluster="large")
        route.id = route_id(name, network)
        route.resource_type = "StaticRoutes"
        routes.append(ChildStaticRoutes(static_routes=route))
    tier1 = ChildResourceReference(id=TIER1, target_type="Tier1", children=routes)
    return Infra(resource_type="Infra", children=[tier1])


def listed(nsx, wanted):
    got = []
    for page in pages(
        lambda cursor: nsx.routes.policy_lm_list_tier1_static_routes(TIER1, cursor=cursor, page_size=PAGE)
    ):
        assert len(page.results) <= PAGE, f"a page of {len(page.results)}"
        got += [row.network for row in page.results]
    same_networks(got, wanted)


def searched(nsx, wanted):
    query = "resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\\/cluster-name AND tags.tag:large"
    got = []
    for page in pages(lambda cursor: nsx.search.lm_policy_query_search(query=query, cursor=cursor, page_size=PAGE)):
        assert len(page.results) <= PAGE, f"a page of {len(page.results)}"
        got += [row.convert_to(StaticRoutes).network for row in page.results]
    same_networks(got, wanted)


def failing_call(nsx):
    good = node_route("good", "10.9.9.9", "100.127.0.0/24")
    good.id, good.resource_type = "good", "StaticRoutes"
    bad = node_route("bad", "not an address", "100.127.1.0/24")
    bad.id, bad.resource_type = "bad", "StaticRoutes"
    children = [ChildStaticRoutes(static_routes=route) for route in (good, bad)]
    tier1 = ChildResourceReference(id=TIER1, target_type="Tier1", children=children)
    infra = Infra(resource_type="Infra", children=[tier1])
    nsx.refused(lambda: nsx.infra.policy_patch_infra(infra), 400)
    nsx.refused(lambda: nsx.routes.policy_lm_read_tier1_static_routes(TIER1, "good"), 404)


def taken_away(nsx):
    tier1 = Tier1(id=TIER1, resource_type="Tier1")
    child = ChildTier1(tier1=tier1, marked_for_delete=True)
    nsx.infra.policy_patch_infra(Infra(resource_type="Infra", children=[child]))
    nsx.refused(lambda: nsx.tier_1s.policy_lm_read_tier1(TIER1), 404)
    found = nsx.search.lm_policy_query_search(query="resource_type:StaticRoutes AND tags.tag:large")
    equal((found.result_count, found.results), (0, []))


def same_networks(got, wanted):
    equal(len(got), len(wanted))
    equal(sorted(got), sorted(network for _, _, network in wanted))
