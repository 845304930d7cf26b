import { networkFrom, type PlainNetwork, type PlainTier0, type Tier0Redistribution } from '../../../lib/core/model';
import { devicesOf, type RoutingTable, routingTableOf, Topology } from '../../../lib/core/verify';
import { CL1, NODES, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';
import { ends, hops, traced } from './support/traced';

function table(network: PlainNetwork, kind: string, key: string): string[] {
  return lines(routingTableOf(new Topology(networkFrom(network)), { kind, key }));
}

function lines(known: RoutingTable | undefined): string[] {
  return (known?.routes ?? []).map(({ prefix, origin, preference, nextHops }) => {
    return `${prefix} ${origin} ${preference} ${nextHops.map(({ via }) => via).join(' | ')}`;
  });
}

const ONE: PlainNetwork = { ...SEED, clusters: [CL1] };

describe('the tables of the seed', () => {
  it('the Tier-1: its segment, a route for each node, the default that NSX makes', () => {
    expect(table(ONE, 'tier1', TANZU)).toEqual([
      '0.0.0.0/0 default 3 -> T0',
      '172.16.128.0/21 connected 0 connected, segment tanzu-overlay',
      '172.16.136.0/24 static 1 via 172.16.128.63',
      '172.16.137.0/24 static 1 via 172.16.128.126',
      '172.16.138.0/24 static 1 via 172.16.128.35',
      '::/0 default 3 -> T0',
    ]);
  });

  it('the Tier-0: what the Tier-1 advertises, and a default to the outside', () => {
    expect(table(ONE, 'tier0', 'T0')).toEqual([
      '0.0.0.0/0 default 256 -> external',
      '172.16.128.0/21 tier1-connected 3 -> tanzu-cl1',
      '172.16.136.0/24 tier1-static 3 -> tanzu-cl1',
      '172.16.137.0/24 tier1-static 3 -> tanzu-cl1',
      '172.16.138.0/24 tier1-static 3 -> tanzu-cl1',
      '::/0 default 256 -> external',
    ]);
  });

  it('the outside: what the Tier-0 redistributes', () => {
    expect(table(ONE, 'external', 'external')).toEqual([
      '0.0.0.0/0 default 256 -> outside',
      '172.16.128.0/21 bgp 20 -> T0',
      '172.16.136.0/24 bgp 20 -> T0',
      '172.16.137.0/24 bgp 20 -> T0',
      '172.16.138.0/24 bgp 20 -> T0',
      '::/0 default 256 -> outside',
    ]);
  });

  it('a node: its subnet, its own block, its peers’ by their addresses', () => {
    expect(table(ONE, 'node', 'cl1/cl1-md-0-hbnqz')).toEqual([
      '0.0.0.0/0 default 0 via 172.16.128.1',
      '100.64.0.0/13 kernel 0 ClusterIP',
      '172.16.128.0/21 connected 0 connected, segment tanzu-overlay',
      '172.16.136.0/24 kernel 0 via 172.16.128.63',
      '172.16.137.0/24 connected 0 connected, antrea-gw0',
      '172.16.138.0/24 kernel 0 via 172.16.128.35',
    ]);
  });

  it('a node of an overlay: its own block, and a tunnel to the rest', () => {
    const antreas = [{ cluster: 'cl1', version: '2.7.0', agentConf: {} }];
    expect(table({ ...ONE, antreas }, 'node', 'cl1/cl1-md-0-hbnqz').slice(3)).toEqual([
      '172.16.136.0/21 kernel 0 tunnel',
      '172.16.137.0/24 connected 0 connected, antrea-gw0',
    ]);
  });

  it('next hops that are known by address carry it', () => {
    const known = routingTableOf(new Topology(networkFrom(ONE)), { kind: 'tier1', key: TANZU });
    const hops = known?.routes.map(({ nextHops }) => nextHops.map(({ ip }) => ip?.toString()));
    expect(hops).toEqual([
      [undefined],
      [undefined],
      ['172.16.128.63'],
      ['172.16.128.126'],
      ['172.16.128.35'],
      [undefined],
    ]);
    expect(known?.device).toEqual({ kind: 'tier1', key: TANZU, name: 'tanzu-cl1' });
  });

  it('what a route rests on stands beside it', () => {
    const planned = routingTableOf(new Topology(networkFrom({ ...ONE, nodes: [] })), { kind: 'tier1', key: TANZU });
    expect(planned?.routes[2]?.assumptions).toEqual([
      {
        code: 'ASSUME_PREDICTED_PODCIDR',
        text: 'nodes of cl1 get their blocks in the order in which kube-controller-manager hands them out',
      },
      {
        code: 'ASSUME_NODE_ADDRESS_FROM_DHCP',
        text: 'nodes of cl1 get their addresses on segment tanzu-overlay, leased from 172.16.128.10-172.16.128.250',
      },
    ]);
  });

  it('every device that has one is listed, from the outside in', () => {
    expect(devicesOf(new Topology(networkFrom(ONE))).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'external external',
      'tier0 T0',
      'tier1 tanzu-cl1',
      'node cl1-control-plane-nh9n7',
      'node cl1-md-0-hbnqz',
      'node cl1-md-0-vvrjv',
    ]);
  });

  it.each([
    ['tier1', 'T0'],
    ['tier0', TANZU],
    ['node', 'cl1/nobody'],
    ['pod', '172.16.136.2'],
  ])('there is none of %s %s', (kind, key) => {
    expect(routingTableOf(new Topology(networkFrom(ONE)), { kind, key })).toBeUndefined();
  });
});

describe('which route stands', () => {
  const withRoutes = (...routes: NonNullable<PlainNetwork['routes']>): PlainNetwork => ({
    ...ONE,
    clusters: [{ ...CL1, routeOwner: 'terraform' }],
    routes,
  });
  const staticRoute = (network: string, ...via: string[]) => ({ gateway: TANZU, network, via });

  it('several next hops share the packets', () => {
    const network = withRoutes(staticRoute('10.9.0.0/16', '172.16.128.63', '172.16.128.126'));
    expect(table(network, 'tier1', TANZU)).toContain('10.9.0.0/16 static 1 via 172.16.128.63 | via 172.16.128.126');
  });

  it('two routes to one network are one with the next hops of both, each once', () => {
    const network = withRoutes(
      staticRoute('10.9.0.0/16', '172.16.128.63', '172.16.128.126'),
      staticRoute('10.9.0.0/16', '172.16.128.126', '172.16.128.35'),
    );
    expect(table(network, 'tier1', TANZU)).toContain(
      '10.9.0.0/16 static 1 via 172.16.128.63 | via 172.16.128.126 | via 172.16.128.35',
    );
  });

  it('the lowest distance counts, within a route and between two', () => {
    const facts = networkFrom(ONE);
    const [known] = networkFrom(withRoutes(staticRoute('10.9.0.0/16', '172.16.128.63'))).of('static-route');
    if (known === undefined) throw new Error('a route');
    const at = (ip: string, adminDistance: number) => {
      const [node] = networkFrom({ nodes: [{ cluster: 'x', name: ip, addresses: [ip] }] }).of('node');
      if (node?.addresses[0] === undefined) throw new Error('an address');
      return { kind: 'ip', ip: node.addresses[0], adminDistance } as const;
    };
    const network = facts.with(
      { ...known, nextHops: [at('172.16.128.63', 5), at('172.16.128.126', 2)] },
      { ...known, key: 'b', nextHops: [at('172.16.128.35', 3)] },
    );
    expect(lines(routingTableOf(new Topology(network), { kind: 'tier1', key: TANZU }))).toContain(
      '10.9.0.0/16 static 2 via 172.16.128.126',
    );
  });

  it('a connected subnet stands before a static route to it', () => {
    const network = withRoutes(staticRoute('172.16.128.0/21', '172.16.128.63'));
    expect(table(network, 'tier1', TANZU)).toContain('172.16.128.0/21 connected 0 connected, segment tanzu-overlay');
  });

  it('a static default of a Tier-1 stands before the one NSX makes, and is advertised to nobody', () => {
    const network = withRoutes(staticRoute('0.0.0.0/0', '172.16.128.63'));
    expect(table(network, 'tier1', TANZU)[0]).toBe('0.0.0.0/0 static 1 via 172.16.128.63');
    expect(table(network, 'tier0', 'T0')[0]).toBe('0.0.0.0/0 default 256 -> external');
  });

  it('a Tier-0’s own static route stands before what a Tier-1 advertises', () => {
    const network: PlainNetwork = {
      ...ONE,
      tier0s: [{ ...TIER0, uplinks: ['10.1.0.2/24'] }],
      routes: [{ gateway: 'T0', network: '172.16.137.0/24', via: ['10.1.0.9'] }],
    };
    expect(table(network, 'tier0', 'T0')).toContain('172.16.137.0/24 static 1 via 10.1.0.9');
  });

  it('a static default of a Tier-0 stands before the one that is assumed', () => {
    const network: PlainNetwork = {
      ...ONE,
      tier0s: [{ ...TIER0, uplinks: ['10.1.0.2/24'] }],
      routes: [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.1.0.1'] }],
    };
    expect(table(network, 'tier0', 'T0').slice(0, 2)).toEqual([
      '0.0.0.0/0 static 1 via 10.1.0.1',
      '10.1.0.0/24 connected 0 connected, uplink 10.1.0.0/24',
    ]);
  });

  it('what two Tier-1s advertise alike is of equal cost on their Tier-0', () => {
    const network: PlainNetwork = {
      ...ONE,
      tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/b' }],
      routes: ['10.44.55.101/infra/tier-1s/b', TANZU].map((gateway) => ({
        ...staticRoute('10.9.0.0/16', 'discard'),
        gateway,
      })),
    };
    expect(table(network, 'tier0', 'T0')).toContain('10.9.0.0/16 tier1-static 3 -> tanzu-cl1 | -> b');
  });

  it('the subnet of one Tier-1 and a static route of another to it are both on their Tier-0, announced as either', () => {
    const network = (redistributes: PlainTier0['redistributes']): PlainNetwork => ({
      ...ONE,
      tier0s: [{ ...TIER0, redistributes }],
      tier1s: [{ ...TIER1, policyPath: '/infra/tier-1s/b' }, TIER1],
      routes: [{ ...staticRoute('172.16.128.0/21', 'discard'), gateway: '10.44.55.101/infra/tier-1s/b' }],
    });
    const known = routingTableOf(new Topology(networkFrom(network([]))), { kind: 'tier0', key: 'T0' });
    expect(known?.routes[1]).toMatchObject({
      origin: 'tier1-static',
      nextHops: [{ via: '-> b' }, { via: '-> tanzu-cl1', origin: 'tier1-connected' }],
    });
    const announced = (type: Tier0Redistribution) => table(network([type]), 'external', 'external')[1]?.split(' ')[0];
    expect(announced('TIER1_STATIC')).toBe('172.16.128.0/21');
    expect(announced('TIER1_CONNECTED')).toBe('172.16.128.0/21');
    const traces = traced(network(['TIER1_STATIC']), '10.44.0.50', '172.16.128.35').forward;
    expect(traces.map((trace) => hops(trace)[1])).toEqual([
      'T0: 1 of 2; 172.16.128.0/21 tier1-static -> b',
      'T0: 1 of 2; 172.16.128.0/21 tier1-connected -> tanzu-cl1',
    ]);
  });

  it.each([
    ['TIER1_CONNECTED', ['172.16.128.0/21']],
    ['TIER1_SEGMENT', ['172.16.128.0/21']],
    ['TIER1_STATIC', ['172.16.136.0/24', '172.16.137.0/24', '172.16.138.0/24']],
    ['TIER0_STATIC', ['10.9.0.0/16']],
    ['TIER0_CONNECTED', []],
  ] as const)('a Tier-0 that redistributes %s tells the outside of %j', (type, announced) => {
    const network: PlainNetwork = {
      ...ONE,
      tier0s: [{ ...TIER0, redistributes: [type] }],
      routes: [{ gateway: 'T0', network: '10.9.0.0/16', via: ['discard'] }],
    };
    expect(table(network, 'external', 'external').filter((line) => line.includes('bgp'))).toEqual(
      announced.map((prefix) => `${prefix} bgp 20 -> T0`),
    );
  });

  it('a Tier-0 of which it is not stated tells the outside of its Tier-1s’ routes, and not of its own', () => {
    const network: PlainNetwork = {
      ...ONE,
      tier0s: [{ ...TIER0, redistributes: undefined }],
      routes: [{ gateway: 'T0', network: '10.9.0.0/16', via: ['discard'] }],
    };
    expect(table(network, 'external', 'external')).toEqual(table(ONE, 'external', 'external'));
  });

  it('a gateway that is described twice is one, and so is a segment', () => {
    const twice: PlainNetwork = {
      ...ONE,
      tier1s: [TIER1, TIER1],
      tier0s: [TIER0, TIER0],
      segments: [...(ONE.segments ?? []), ...(ONE.segments ?? [])],
      routes: [{ gateway: 'T0', network: '10.9.0.0/16', via: ['100.64.0.1'] }],
    };
    expect(ends(traced(twice, '172.16.137.9', '10.9.0.1'))).toBe('LOOP');
    const { routes } = twice;
    expect(table(twice, 'tier0', 'T0')).toEqual(table({ ...ONE, routes }, 'tier0', 'T0'));
    expect(table(twice, 'external', 'external')).toEqual(table(ONE, 'external', 'external'));
  });

  it('both families, where nodes have both', () => {
    const network: PlainNetwork = {
      ...ONE,
      segments: [...(ONE.segments ?? []), { displayName: 'six', gateway: 'fd00:1::1/64', tier1: TANZU }],
      clusters: [{ ...CL1, podCidrs: ['172.16.136.0/21', 'fd00:2::/56'] }],
      nodes: NODES.slice(0, 2).map((node, i) => ({
        ...node,
        addresses: [...(node.addresses ?? []), `fd00:1::${i + 5}`],
        podCidrs: [...(node.podCidrs ?? []), `fd00:2:0:${i}::/64`],
      })),
    };
    expect(table(network, 'tier1', TANZU).slice(-4)).toEqual([
      '::/0 default 3 -> T0',
      'fd00:1::/64 connected 0 connected, segment six',
      'fd00:2::/64 static 1 via fd00:1::5',
      'fd00:2:0:1::/64 static 1 via fd00:1::6',
    ]);
    expect(table(network, 'node', 'cl1/cl1-md-0-hbnqz')).toEqual([
      '0.0.0.0/0 default 0 via 172.16.128.1',
      '100.64.0.0/13 kernel 0 ClusterIP',
      '172.16.128.0/21 connected 0 connected, segment tanzu-overlay',
      '172.16.136.0/24 kernel 0 via 172.16.128.63',
      '172.16.137.0/24 connected 0 connected, antrea-gw0',
      '::/0 default 0 via fd00:1::1',
      'fd00:1::/64 connected 0 connected, segment six',
      'fd00:2::/64 kernel 0 via fd00:1::5',
      'fd00:2:0:1::/64 connected 0 connected, antrea-gw0',
    ]);
  });
});
