package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/infra/tier_1s"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/model"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/search"
)

// refusals meets every form in which a manager can say no: a wrong request, a wrong user, and a manager in trouble.
func refusals(nsx *Nsx, manager Manager, report *Report) {
	for _, wrong := range wrongRequests(nsx) {
		report.Check(fmt.Sprintf("%s: %d", wrong.title, wrong.status), func() error { return nsx.refused(wrong.status, wrong.call()) })
	}
	report.Check("a wrong password: 403 or 401", func() error { return wrongPassword(manager) })
	for _, status := range []int{400, 401, 403, 404, 409, 412, 429, 500, 502, 503, 504} {
		report.Check(fmt.Sprintf("a manager that answers %d", status), func() error { return answers(nsx, report, status) })
	}
	report.Check("a manager that is slow is waited for, and no longer than asked", func() error { return slow(nsx, manager, report) })
	report.Check("a connection cut before the change: nothing happened", func() error { return cut(nsx, report, "before", false) })
	report.Check("a connection cut after the change: it happened", func() error { return cut(nsx, report, "after", true) })
	report.Check("and all goes on as before", func() error { return readsTier1(nsx) })
}

type wrongRequest struct {
	title  string
	status int
	call   func() error
}

func wrongRequests(nsx *Nsx) []wrongRequest {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	good := node{"n", "172.16.128.11", "172.16.139.0/24"}.route("cl1")
	patched := func(change func(*model.StaticRoutes)) func() error {
		return func() error {
			route := good
			change(&route)
			return routes.Patch(tier1Id, "wrong", route)
		}
	}
	tier1 := func(wrong model.Tier1) func() error {
		return func() error { return infra.NewTier1sClient(nsx).Patch("wrong", wrong) }
	}
	return []wrongRequest{
		{"an object that is not there", 404, func() error { _, err := infra.NewTier1sClient(nsx).Get("nobody"); return err }},
		{"a route on a Tier-1 that is not there", 400, func() error { return routes.Patch("nobody", "r", good) }},
		{"deleting what is not there", 404, func() error { return routes.Delete(tier1Id, "nobody") }},
		{"a word that is none of the enumeration", 400, tier1(model.Tier1{FailoverMode: pointer("SOMETIMES")})},
		{"a path to nothing", 400, tier1(model.Tier1{Tier0Path: pointer("/infra/tier-0s/nobody")})},
		{"a route without a network", 400, patched(func(route *model.StaticRoutes) { route.Network = nil })},
		{"a route without a next hop", 400, patched(func(route *model.StaticRoutes) { route.NextHops = nil })},
		{"a network that is none", 400, patched(func(route *model.StaticRoutes) { route.Network = pointer("172.16.139.0/33") })},
		{"a tag with a scope that is too long", 400, patched(func(route *model.StaticRoutes) {
			route.Tags = []model.Tag{{Scope: pointer(strings.Repeat("s", 129)), Tag: pointer("t")}}
		})},
		{"a gateway address that is none", 400, func() error {
			subnets := []model.SegmentSubnet{{GatewayAddress: pointer("172.16.300.1/24")}}
			return infra.NewSegmentsClient(nsx).Patch("wrong", model.Segment{Subnets: subnets})
		}},
		{"a query that nobody can read", 400, func() error {
			_, err := search.NewQueryClient(nsx).List("AND AND", nil, nil, nil, nil, nil)
			return err
		}},
	}
}

func wrongPassword(manager Manager) error {
	manager.password = "not the password"
	stranger, err := manager.connect()
	if err != nil {
		return err
	}
	err = readsTier1(stranger)
	if status := stranger.transport.status; err == nil || (status != 401 && status != 403) {
		return fmt.Errorf("a wrong password: HTTP %d, %v", status, err)
	}
	return nil
}

func answers(nsx *Nsx, report *Report, status int) error {
	if err := report.Fault(fault{"kind": "status", "status": status}); err != nil {
		return err
	}
	_, err := infra.NewTier1sClient(nsx).Get(tier1Id)
	return nsx.refused(status, err)
}

func slow(nsx *Nsx, manager Manager, report *Report) error {
	if err := all(report.Fault(fault{"kind": "delay", "ms": 300}), readsTier1(nsx)); err != nil {
		return err
	}
	manager.timeout = 100 * time.Millisecond
	impatient, err := manager.connect()
	if err != nil {
		return err
	}
	if err := report.Fault(fault{"kind": "delay", "ms": 1_000}); err != nil {
		return err
	}
	if err := readsTier1(impatient); err == nil {
		return fmt.Errorf("an answer after 1 s came within 0.1 s")
	}
	return nil
}

func cut(nsx *Nsx, report *Report, moment string, happened bool) error {
	routes := tier_1s.NewStaticRoutesClient(nsx)
	id := "met-a-fault-" + moment
	if err := report.Fault(fault{"kind": "cut", "when": moment}); err != nil {
		return err
	}
	wanted := node{"n", "172.16.128.11", "172.16.139.0/24"}.route("cl1")
	if err := routes.Patch(tier1Id, id, wanted); err == nil {
		return fmt.Errorf("the connection was not cut")
	}
	listed, err := routes.List(tier1Id, nil, nil, nil, nil, nil, nil)
	if err != nil {
		return explained(err)
	}
	there := slices.ContainsFunc(listed.Results, func(route model.StaticRoutes) bool { return *route.Id == id })
	if err := equal(there, happened); err != nil || !happened {
		return err
	}
	return explained(routes.Delete(tier1Id, id))
}

func readsTier1(nsx *Nsx) error {
	tier1, err := infra.NewTier1sClient(nsx).Get(tier1Id)
	if err != nil {
		return explained(err)
	}
	return equal(*tier1.Id, tier1Id)
}
