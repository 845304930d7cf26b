"""vmware-nsxlib, OpenStack's client, against a manager: nsxlib_judge.py <url> <certificate> <user> <password>."""

import logging
import sys

from report import Report, equal
from vmware_nsxlib.v3 import exceptions
from vmware_nsxlib.v3.config import NsxLibConfig
from vmware_nsxlib.v3.policy import NsxPolicyLib

TIER1 = "os-router"
SEGMENT = "os-network"
TRANSPORT_ZONE = "nsx-overlay-transportzone"
# Characters that this client does not escape in its searches.
TAGS = [{"scope": "vsphere.k8s.io/cluster-name", "tag": "cl 1"}, {"scope": "os-project", "tag": "a:b"}]


def main(url, ca_file, user, password):
    # It logs every refusal as an error, and the refusals here are meant.
    logging.disable(logging.CRITICAL)
    report = Report()
    found = {}

    def connect(password=password):
        return NsxPolicyLib(
            NsxLibConfig(
                nsx_api_managers=[url],
                username=user,
                password=password,
                insecure=False,
                ca_file=ca_file,
                retries=1,
                max_attempts=2,
                realization_max_attempts=20,
                realization_wait_sec=0.1,
                allow_passthrough=True,
            )
        )

    def start():
        found["nsx"] = connect()
        assert found["nsx"].get_version(), "no version"

    report.check("it logs in, and finds the manager healthy", start)
    if "nsx" not in found:
        return
    nsx = found["nsx"]
    report.check("a Tier-1 with its locale service and what it advertises", lambda: gateway(nsx))
    report.check("a segment with its network computed", lambda: segment(nsx))
    report.check("static routes: created, read, listed, changed", lambda: routes(nsx))
    report.check("search by tags that are not escaped", lambda: searched(nsx))
    report.check("1,100 routes: a search and a list of two pages", lambda: paged(nsx))
    report.check("it waits for the realization of a route and of a gateway", lambda: realized(nsx))
    report.check("its transaction is one hierarchical call", lambda: transaction(nsx))
    report.check("a field is cleared by an empty text", lambda: cleared(nsx))
    report.check("what is not there: ResourceNotFound", lambda: missing(nsx))
    report.check("a stale revision: StaleRevision", lambda: stale(nsx))
    for status in (429, 503):
        title = f"a manager that answers {status} once is asked again"
        report.check(title, lambda status=status: again(nsx, report, status))
    report.check("everything is deleted again", lambda: gone(nsx))


def gateway(nsx):
    advertised = nsx.tier1.build_route_advertisement(static_routes=True, subnets=True)
    nsx.tier1.create_or_overwrite(
        "router", tier1_id=TIER1, tier0="T0", route_advertisement=advertised, tags=TAGS, failover_mode="PREEMPTIVE"
    )
    nsx.tier1.create_locale_service(TIER1)
    nsx.tier1.set_edge_cluster_path(
        TIER1, "/infra/sites/default/enforcement-points/default/edge-clusters/edge-cluster-01"
    )
    read = nsx.tier1.get(TIER1)
    equal(read["tier0_path"], "/infra/tier-0s/T0")
    assert {"TIER1_STATIC_ROUTES", "TIER1_CONNECTED"} <= set(read["route_advertisement_types"])
    assert nsx.tier1.get_edge_cluster_path(TIER1).endswith("/edge-cluster-01")


def segment(nsx):
    subnet = nsx.segment.build_subnet("10.20.0.1/24")
    nsx.segment.create_or_overwrite(
        "network", segment_id=SEGMENT, tier1_id=TIER1, subnets=[subnet], transport_zone_id=TRANSPORT_ZONE, tags=TAGS
    )
    equal(nsx.segment.get(SEGMENT)["subnets"][0]["network"], "10.20.0.0/24")


def routes(nsx):
    api = nsx.tier1_static_route
    for number in (1, 2):
        network, hop = f"10.21.{number}.0/24", f"10.20.0.{10 + number}"
        api.create_or_overwrite("route", TIER1, f"r{number}", network=network, next_hop=hop, tags=TAGS)
    equal([hop["ip_address"] for hop in api.get(TIER1, "r1")["next_hops"]], ["10.20.0.11"])
    equal(sorted(route["id"] for route in api.list(TIER1)), ["r1", "r2"])
    api.update(TIER1, "r1", next_hop="10.20.0.99")
    equal(api.get(TIER1, "r1")["next_hops"][0]["ip_address"], "10.20.0.99")


def searched(nsx):
    found = nsx.search_by_tags(TAGS, resource_type="StaticRoutes")
    equal((found["result_count"], sorted(row["id"] for row in found["results"])), (2, ["r1", "r2"]))
    equal([row["id"] for row in nsx.search_all_by_tags(TAGS, resource_type="Segment")], [SEGMENT])


def paged(nsx):
    tag = {"scope": "os-large", "tag": "route"}
    routes = [
        {
            "resource_type": "ChildStaticRoutes",
            "StaticRoutes": {
                "resource_type": "StaticRoutes",
                "id": f"large-{number}",
                "network": f"10.{32 + number // 256}.{number % 256}.0/24",
                "next_hops": [{"ip_address": "10.20.0.11"}],
                "tags": [tag],
            },
        }
        for number in range(1100)
    ]
    wanted = sorted(child["StaticRoutes"]["id"] for child in routes)
    hierarchical(nsx, {"id": "os-large", "children": routes})
    equal(sorted(row["id"] for row in nsx.search_all_by_tags([tag], resource_type="StaticRoutes")), wanted)
    equal(sorted(row["id"] for row in nsx.tier1_static_route.list("os-large")), wanted)
    hierarchical(nsx, {"id": "os-large"}, marked_for_delete=True)
    equal(nsx.search_all_by_tags([tag], resource_type="StaticRoutes"), [])


def hierarchical(nsx, tier1, **wrapper):
    child = {"resource_type": "ChildTier1", "Tier1": {"resource_type": "Tier1", **tier1}, **wrapper}
    nsx.client.patch("infra", {"resource_type": "Infra", "children": [child]})


def realized(nsx):
    equal(nsx.tier1_static_route.wait_until_realized(TIER1, "r1")["state"], "REALIZED")
    equal(nsx.tier1.wait_until_realized(TIER1)["state"], "REALIZED")


def transaction(nsx):
    from vmware_nsxlib.v3.policy.transaction import NsxPolicyTransaction

    with NsxPolicyTransaction():
        nsx.tier1.create_or_overwrite("second", tier1_id="os-second", tier0="T0")
        nsx.segment.create_or_overwrite("second", segment_id="os-second", transport_zone_id=TRANSPORT_ZONE)
    equal((nsx.tier1.get("os-second")["id"], nsx.segment.get("os-second")["id"]), ("os-second", "os-second"))
    nsx.segment.delete("os-second")
    nsx.tier1.delete("os-second")


def cleared(nsx):
    nsx.tier1.update(TIER1, description="for a while")
    equal(nsx.tier1.get(TIER1)["description"], "for a while")
    nsx.tier1.update(TIER1, description="")
    assert not nsx.tier1.get(TIER1).get("description"), "the description is still there"


def missing(nsx):
    fails(exceptions.ResourceNotFound, lambda: nsx.tier1.get("nobody"))


def stale(nsx):
    path = f"infra/tier-1s/{TIER1}/static-routes/r1"
    body = nsx.client.get(path)
    nsx.client.update(path, body)
    fails(exceptions.StaleRevision, lambda: nsx.client.update(path, body))


def again(nsx, report, status):
    report.fault(kind="status", status=status)
    equal(nsx.tier1.get(TIER1)["id"], TIER1)


def gone(nsx):
    for route in ("r1", "r2"):
        nsx.tier1_static_route.delete(TIER1, route)
    nsx.segment.delete(SEGMENT)
    nsx.tier1.delete_locale_service(TIER1)
    nsx.tier1.delete(TIER1)
    fails(exceptions.ResourceNotFound, lambda: nsx.tier1.get(TIER1))


def fails(kind, call):
    try:
        call()
    except kind:
        return
    raise AssertionError(f"success where {kind.__name__} was to come")


main(*sys.argv[1:])
