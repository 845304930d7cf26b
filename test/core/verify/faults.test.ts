import type { PlainNetwork } from '../../../lib/core/model';
import { CL1, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';
import { ends, hops, traced } from './support/traced';

const OUTSIDE = '10.44.0.50';
const POD = '172.16.137.9';

const withTier1 = (more: Partial<typeof TIER1>): PlainNetwork => ({ ...SEED, tier1s: [{ ...TIER1, ...more }] });
const withTier0 = (more: Partial<typeof TIER0>): PlainNetwork => ({ ...SEED, tier0s: [{ ...TIER0, ...more }] });
const route = (network: string, via: string, gateway = TANZU) => ({ gateway, network, via: [via] });

/** cl1 without its cloud provider: its routes are those that are given. */
const withRoutes = (...routes: readonly ReturnType<typeof route>[]): PlainNetwork => ({
  ...SEED,
  clusters: [{ ...CL1, routeOwner: 'terraform' }],
  routes,
});

interface Fault {
  readonly name: string;
  readonly network: PlainNetwork;
  readonly dst?: string;
  readonly ends: string;
  readonly at: string;
  readonly code: string;
  readonly text: string;
  readonly missing?: string;
  readonly fix?: string;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a Tier-1 that does not advertise static routes',
    network: withTier1({ advertises: ['TIER1_CONNECTED'] }),
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX001',
    text: 'Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so Tier-0 T0 has no route 172.16.137.0/24 to redistribute',
    missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
    fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
  },
  {
    name: 'a Tier-1 that does not advertise its segments',
    network: withTier1({ advertises: ['TIER1_STATIC_ROUTES'] }),
    dst: '172.16.128.35',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX002',
    text: 'Tier-1 tanzu-cl1 does not advertise TIER1_CONNECTED, so Tier-0 T0 has no route 172.16.128.0/21 to redistribute',
    missing: 'TIER1_CONNECTED on tanzu-cl1',
    fix: 'add TIER1_CONNECTED to what Tier-1 tanzu-cl1 advertises',
  },
  {
    name: 'a Tier-1 that is linked to no Tier-0',
    network: withTier1({ tier0: null }),
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX003',
    text: 'Tier-1 tanzu-cl1 is linked to no Tier-0',
    missing: 'tier0 of tanzu-cl1',
    fix: 'link Tier-1 tanzu-cl1 to a Tier-0',
  },
  {
    name: 'a Tier-0 that does not redistribute static routes of its Tier-1s',
    network: withTier0({ redistributes: ['TIER1_CONNECTED'] }),
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX004',
    text: 'Tier-0 T0 does not redistribute TIER1_STATIC, so the outside does not learn 172.16.137.0/24',
    missing: 'TIER1_STATIC on T0',
    fix: 'add TIER1_STATIC to what Tier-0 T0 redistributes',
  },
  {
    name: 'a Tier-0 that does not redistribute segments of its Tier-1s',
    network: withTier0({ redistributes: ['TIER1_STATIC'] }),
    dst: '172.16.128.35',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX005',
    text: 'Tier-0 T0 does not redistribute TIER1_CONNECTED, so the outside does not learn 172.16.128.0/21',
    missing: 'TIER1_CONNECTED on T0',
    fix: 'add TIER1_CONNECTED to what Tier-0 T0 redistributes',
  },
  {
    name: 'a Tier-0 without BGP neighbors',
    network: withTier0({ hasBgpNeighbors: false }),
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'NSX006',
    text: 'Tier-0 T0 has no BGP neighbor to announce 172.16.137.0/24 to',
    missing: 'BGP neighbor of T0',
    fix: 'give Tier-0 T0 a BGP neighbor',
  },
  {
    name: 'a node whose route nobody writes',
    network: { ...SEED, clusters: [{ ...CL1, routeOwner: 'none' }] },
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'no static route leads to 172.16.137.0/24, the block of cl1-md-0-hbnqz: nobody writes it',
    missing: 'route 172.16.137.0/24 on tanzu-cl1',
    fix: 'say who writes the routes of cl1: its cloud provider or Terraform',
  },
  {
    name: 'a node whose route was forgotten',
    network: withRoutes(route('172.16.136.0/24', '172.16.128.63')),
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'no static route leads to 172.16.137.0/24, the block of cl1-md-0-hbnqz',
    missing: 'route 172.16.137.0/24 on tanzu-cl1',
    fix: 'add a static route to 172.16.137.0/24 on Tier-1 tanzu-cl1 with an address of cl1-md-0-hbnqz as next hop',
  },
  {
    name: 'a block that no node has',
    network: SEED,
    dst: '172.16.140.9',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'no node of cl1 has the block of 172.16.140.9',
  },
  {
    name: 'pods that are not routable',
    network: { ...SEED, clusters: [{ ...CL1, routable: false, routeOwner: 'none' }] },
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'pods of cl1 are not routable',
    fix: 'make cl1 routable, or reach its pods through a Service',
  },
  {
    name: 'a pool that nothing leads to',
    network: { ...SEED, pools: [{ displayName: 'vip', subnet: '192.0.2.0/24' }] },
    dst: '192.0.2.7',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'nothing leads to 192.0.2.7, an address of pool vip',
    missing: 'route 192.0.2.0/24',
  },
  {
    name: 'a segment that is connected to no Tier-1',
    network: { ...SEED, segments: [{ ...OVERLAY, tier1: null }] },
    dst: '172.16.128.35',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH001',
    text: 'segment tanzu-overlay is connected to no Tier-1',
    missing: 'tier1 of tanzu-overlay',
    fix: 'connect segment tanzu-overlay to a Tier-1',
  },
  {
    name: 'a discard route for what no node has',
    network: { ...SEED, routes: [route('172.16.136.0/21', 'discard')] },
    dst: '172.16.140.9',
    ends: 'NULL_ROUTED',
    at: 'tanzu-cl1',
    code: 'PATH001',
    text: 'route 172.16.136.0/21 on tanzu-cl1 discards it; no node of cl1 has the block of 172.16.140.9',
  },
  {
    name: 'a discard route for what a node has',
    network: withRoutes(route('172.16.136.0/21', 'discard')),
    ends: 'NULL_ROUTED',
    at: 'tanzu-cl1',
    code: 'PATH001',
    text: 'route 172.16.136.0/21 on tanzu-cl1 discards it',
  },
  {
    name: 'a next hop that is no node',
    network: withRoutes(route('172.16.137.0/24', '172.16.128.77')),
    ends: 'NEIGHBOR_UNREACHABLE',
    at: 'tanzu-cl1',
    code: 'NSX010',
    text: 'next hop 172.16.128.77 of 172.16.137.0/24 on tanzu-cl1 is no node',
    fix: 'give the address of the node that has the block instead of 172.16.128.77',
  },
  {
    name: 'a next hop that is the gateway itself',
    network: withRoutes(route('172.16.137.0/24', '172.16.128.1')),
    ends: 'NEIGHBOR_UNREACHABLE',
    at: 'tanzu-cl1',
    code: 'NSX010',
    text: 'next hop 172.16.128.1 of 172.16.137.0/24 on tanzu-cl1 is its own address',
    fix: 'give the address of the node that has the block instead of 172.16.128.1',
  },
  {
    name: 'a next hop on no subnet of the gateway',
    network: withRoutes(route('172.16.137.0/24', '172.16.120.35')),
    ends: 'NEIGHBOR_UNREACHABLE',
    at: 'tanzu-cl1',
    code: 'NSX009',
    text: 'next hop 172.16.120.35 of 172.16.137.0/24 on tanzu-cl1 is in none of its subnets',
    fix: 'give the address of the node that has the block instead of 172.16.120.35',
  },
  {
    name: 'an aggregate towards a node that has no route to the rest',
    network: withRoutes(route('172.16.136.0/21', '172.16.128.63')),
    dst: '172.16.140.9',
    ends: 'LOOP',
    at: 'tanzu-cl1',
    code: 'NSX013',
    text: 'packets to 172.16.140.9 go round between tanzu-cl1, cl1-control-plane-nh9n7; no node of cl1 has the block of 172.16.140.9',
    missing: 'discard route for 172.16.136.0/21',
    fix: 'add a discard route for 172.16.136.0/21 on the Tier-1 of cl1',
  },
  {
    name: 'an aggregate on the Tier-0 for a block that no node has',
    network: { ...SEED, routes: [route('172.16.136.0/21', '100.64.0.1', 'T0')] },
    dst: '172.16.140.9',
    ends: 'OWNED_ADDRESS_LEAKS',
    at: 'external',
    code: 'PATH005',
    text: 'no node of cl1 has the block of 172.16.140.9',
  },
  {
    name: 'the same, announced',
    network: {
      ...SEED,
      tier0s: [{ ...TIER0, redistributes: ['TIER0_STATIC', 'TIER1_STATIC'] }],
      routes: [route('172.16.136.0/21', '100.64.0.1', 'T0')],
    },
    dst: '172.16.140.9',
    ends: 'LOOP',
    at: 'T0',
    code: 'NSX013',
    text: 'packets to 172.16.140.9 go round between T0, tanzu-cl1; no node of cl1 has the block of 172.16.140.9',
    missing: 'discard route for 172.16.136.0/21',
    fix: 'add a discard route for 172.16.136.0/21 on the Tier-1 of cl1',
  },
  {
    name: 'two static routes that lead to each other',
    network: {
      ...SEED,
      tier0s: [{ ...TIER0, redistributes: ['TIER0_STATIC'] }],
      routes: [route('203.0.113.0/24', '100.64.0.1', 'T0')],
    },
    dst: '203.0.113.5',
    ends: 'LOOP',
    at: 'T0',
    code: 'PATH004',
    text: 'packets to 203.0.113.5 go round between T0, tanzu-cl1',
  },
];

describe('a flow from outside that does not arrive', () => {
  it.each(FAULTS)('$name: $ends at $at', ({ network, dst = POD, at, code, text, missing, fix, ...fault }) => {
    const report = traced(network, OUTSIDE, dst);
    const [trace] = report.forward;
    expect(ends(report)).toBe(fault.ends);
    expect(report.ok).toBe(false);
    expect(trace?.hops.at(-1)?.device.name).toBe(at);
    expect(trace?.hops.at(-1)?.steps.at(-1)).toEqual({ kind: 'drop', reason: text });
    expect(trace?.explanations.map(({ at: _, ...explanation }) => explanation)).toEqual([
      { code, text, ...(missing === undefined ? {} : { missing }), ...(fix === undefined ? {} : { fix }) },
    ]);
    expect(trace?.mtu).toBeUndefined();
  });

  it('names the place where the cause was written', () => {
    const at = (network: PlainNetwork, dst = POD) => traced(network, OUTSIDE, dst).forward[0]?.explanations[0]?.at;
    expect(at(withTier1({ advertises: [] }))).toBe('tier1s[0]');
    expect(at(withTier0({ redistributes: [] }))).toBe('tier0s[0]');
    expect(at(withRoutes(route('172.16.137.0/24', '172.16.128.77')))).toBe('routes[0]');
    expect(at(SEED, '172.16.140.9')).toBe('clusters[0]');
  });
});

describe('a flow that arrives, and is not answered', () => {
  it('a pod reaches the outside, which does not know the way back', () => {
    const report = traced(withTier1({ advertises: ['TIER1_CONNECTED'] }), POD, OUTSIDE);
    expect(ends(report)).toBe('EXITS_NETWORK / OWNED_ADDRESS_LEAKS');
    expect(report.ok).toBe(false);
    expect(report.reverse[0]?.explanations[0]?.code).toBe('NSX001');
  });

  it('a Tier-1 without a Tier-0 has no route out', () => {
    const report = traced(withTier1({ tier0: null }), POD, OUTSIDE);
    expect(ends(report)).toBe('NO_ROUTE');
    expect(report.forward[0]?.explanations[0]).toMatchObject({ code: 'NSX003', missing: 'tier0 of tanzu-cl1' });
  });

  it('an address no node has is no place to start from', () => {
    const report = traced(SEED, '172.16.140.9', OUTSIDE);
    expect(ends(report)).toBe('INSUFFICIENT_INFO');
    expect(report.forward[0]).toEqual({
      disposition: 'INSUFFICIENT_INFO',
      hops: [],
      explanations: [{ code: 'PATH001', text: 'no node of cl1 has the block of 172.16.140.9', at: 'clusters[0]' }],
    });
  });
});

describe('a next hop that is the wrong node', () => {
  it('of the same cluster passes the packet on, as Linux does', () => {
    const routes = NODES.map(({ podCidrs = [] }) => route(podCidrs[0] ?? '', '172.16.128.63'));
    const report = traced(withRoutes(...routes), OUTSIDE, POD);
    expect(ends(report)).toBe('ACCEPTED / EXITS_NETWORK');
    expect(hops(report.forward[0]).slice(2, 5)).toEqual([
      'tanzu-cl1: 172.16.137.0/24 static via 172.16.128.63',
      'cl1-control-plane-nh9n7: 172.16.137.0/24 kernel via 172.16.128.126',
      'cl1-md-0-hbnqz: 172.16.137.0/24 connected, antrea-gw0',
    ]);
  });

  it('of another cluster sends the packet back', () => {
    const stranger = { cluster: 'cl2', name: 'cl2-a', addresses: ['172.16.128.90'], podCidrs: ['172.16.144.0/24'] };
    const network: PlainNetwork = {
      ...withRoutes(route('172.16.137.0/24', '172.16.128.90')),
      clusters: SEED.clusters?.map((cluster) => ({ ...cluster, routeOwner: 'terraform' })),
      nodes: [...NODES, stranger],
    };
    const report = traced(network, OUTSIDE, POD);
    expect(ends(report)).toBe('LOOP');
    expect(hops(report.forward[0]).slice(2)).toEqual([
      'tanzu-cl1: 172.16.137.0/24 static via 172.16.128.90',
      'cl2-a: 0.0.0.0/0 default via 172.16.128.1',
      'tanzu-cl1: dropped, packets to 172.16.137.9 go round between tanzu-cl1, cl2-a',
    ]);
  });
});
