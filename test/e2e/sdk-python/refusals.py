"""Every form in which a manager can say no: a wrong request, a wrong user, and a manager in trouble."""

import requests
from report import equal
from seed_network import TIER1, node_route
from vcf.nsx.model_client import Segment, SegmentSubnet, StaticRoutes, Tag, Tier1

ROUTE = "met-a-fault"


def refusals(nsx, connect, report):
    """`connect(**change)` gives a connection with another password, or with another patience."""
    for title, status, call in wrong_requests(nsx):
        report.check(f"{title}: {status}", lambda status=status, call=call: nsx.refused(call, status))
    report.check("a wrong password: 403 or 401", lambda: wrong_password(connect))
    for status in (400, 401, 403, 404, 409, 412, 429, 500, 502, 503, 504):
        report.check(f"a manager that answers {status}", lambda status=status: answers(nsx, report, status))
    report.check("a manager that is slow is waited for, and no longer than asked", lambda: slow(nsx, connect, report))
    report.check("a connection cut before the change: nothing happened", lambda: cut(nsx, report, "before", False))
    report.check("a connection cut after the change: it happened", lambda: cut(nsx, report, "after", True))
    report.check("and all goes on as before", lambda: equal(nsx.tier_1s.policy_lm_read_tier1(TIER1).id, TIER1))


def wrong_requests(nsx):
    route = nsx.routes.policy_lm_patch_tier1_static_routes
    good = node_route("n", "172.16.128.11", "172.16.139.0/24")

    def patched(**change):
        values = {"network": good.network, "next_hops": good.next_hops, **change}
        return lambda: route(TIER1, "wrong", StaticRoutes(**values))

    def segment(gateway):
        subnets = [SegmentSubnet(gateway_address=gateway)]
        return lambda: nsx.segments.policy_lm_patch_infra_segment("wrong", Segment(subnets=subnets))

    def tier1(**values):
        return lambda: nsx.tier_1s.policy_lm_patch_tier1("wrong", Tier1(**values))

    return [
        ("an object that is not there", 404, lambda: nsx.tier_1s.policy_lm_read_tier1("nobody")),
        ("a route on a Tier-1 that is not there", 400, lambda: route("nobody", "r", good)),
        ("deleting what is not there", 404, lambda: nsx.routes.policy_lm_delete_tier1_static_routes(TIER1, "nobody")),
        ("a word that is none of the enumeration", 400, tier1(failover_mode="SOMETIMES")),
        ("a path to nothing", 400, tier1(tier0_path="/infra/tier-0s/nobody")),
        ("a route without a network", 400, patched(network=None)),
        ("a route without a next hop", 400, patched(next_hops=[])),
        ("a network that is none", 400, patched(network="172.16.139.0/33")),
        ("a gateway address that is none", 400, segment("172.16.300.1/24")),
        ("a tag with a scope that is too long", 400, patched(tags=[Tag(scope="s" * 129, tag="t")])),
        ("a query that nobody can read", 400, lambda: nsx.search.lm_policy_query_search(query="AND AND")),
    ]


def wrong_password(connect):
    stranger = connect(password="not the password")
    stranger.refused(lambda: stranger.tier_1s.policy_lm_read_tier1(TIER1), 401, 403)


def answers(nsx, report, status):
    report.fault(kind="status", status=status)
    nsx.refused(lambda: nsx.tier_1s.policy_lm_read_tier1(TIER1), status)


def slow(nsx, connect, report):
    report.fault(kind="delay", ms=300)
    equal(nsx.tier_1s.policy_lm_read_tier1(TIER1).id, TIER1)
    impatient = connect(timeout=0.1)
    report.fault(kind="delay", ms=1_000)
    try:
        impatient.tier_1s.policy_lm_read_tier1(TIER1)
    except requests.exceptions.RequestException:
        return
    raise AssertionError("an answer after 1 s came within 0.1 s")


def cut(nsx, report, moment, happened):
    route = f"{ROUTE}-{moment}"
    wanted = node_route("n", "172.16.128.11", "172.16.139.0/24")
    report.fault(kind="cut", when=moment)
    try:
        nsx.routes.policy_lm_patch_tier1_static_routes(TIER1, route, wanted)
    except requests.exceptions.RequestException:
        there = [row.id for row in nsx.routes.policy_lm_list_tier1_static_routes(TIER1).results]
        equal(route in there, happened)
        if happened:
            nsx.routes.policy_lm_delete_tier1_static_routes(TIER1, route)
        return
    raise AssertionError("the connection was not cut")
