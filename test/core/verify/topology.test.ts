import { type ClusterFact, type NextHop, networkFrom, type PlainNetwork } from '../../../lib/core/model';
import { Topology } from '../../../lib/core/verify';
import { CL1, CL2, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';

const topologyOf = (network: PlainNetwork) => new Topology(networkFrom(network));

function clusterOf(topology: Topology, name: string): ClusterFact {
  const cluster = topology.clusters.find((candidate) => candidate.name === name);
  if (cluster === undefined) throw new Error(`no cluster ${name}`);
  return cluster;
}

function hopText(hop: NextHop): string {
  if (hop.kind === 'ip') return `${hop.ip} at ${hop.adminDistance}`;
  return hop.kind === 'node' ? hop.node : hop.kind;
}

describe('nodes', () => {
  const topology = topologyOf(SEED);

  it('are those of the inventory where there are any, else the predicted ones', () => {
    const names = (cluster: string) => topology.nodesOf(clusterOf(topology, cluster)).map(({ name }) => name);
    expect(names('cl1')).toEqual(['cl1-control-plane-nh9n7', 'cl1-md-0-hbnqz', 'cl1-md-0-vvrjv']);
    expect(names('cl2')).toEqual(['cl2 node 1', 'cl2 node 2', 'cl2 node 3']);
    expect(topology.nodes.map(({ observed }) => observed)).toEqual([true, true, true, false, false, false]);
  });

  it('are worked out once', () => {
    expect(topology.nodesOf(clusterOf(topology, 'cl2'))).toBe(topology.nodesOf(clusterOf(topology, 'cl2')));
    expect(topology.nodes).toBe(topology.nodes);
    expect(topology.routes).toBe(topology.routes);
  });

  it('of a cluster nobody describes are of none', () => {
    expect(topologyOf({ nodes: NODES }).nodes).toEqual([]);
  });

  it('without machines there are none', () => {
    const none = topologyOf({ clusters: [{ name: 'x', podCidrs: ['10.0.0.0/16'] }] });
    expect(none.nodesOf(clusterOf(none, 'x'))).toEqual([]);
  });
});

describe('routes', () => {
  it('are those that are stated, and one for each node whose cluster has a cloud provider that writes them', () => {
    const stated = { gateway: TANZU, network: '10.9.0.0/16', via: ['discard'] };
    const { routes } = topologyOf({ ...SEED, routes: [stated] });
    expect(
      routes.map(({ network, owner, nextHops, at }) => `${network} ${owner} ${nextHops.map(hopText)} ${at}`),
    ).toEqual([
      '10.9.0.0/16 person discard routes[0]',
      '172.16.136.0/24 cloud-provider 172.16.128.63 at 1 clusters[0]',
      '172.16.137.0/24 cloud-provider 172.16.128.126 at 1 clusters[0]',
      '172.16.138.0/24 cloud-provider 172.16.128.35 at 1 clusters[0]',
      '172.16.144.0/24 cloud-provider cl2/cl2 node 1 clusters[1]',
      '172.16.145.0/24 cloud-provider cl2/cl2 node 2 clusters[1]',
      '172.16.146.0/24 cloud-provider cl2/cl2 node 3 clusters[1]',
    ]);
    expect(routes[1]).toMatchObject({ gateway: TANZU, cluster: 'cl1', node: 'cl1/cl1-control-plane-nh9n7' });
  });

  it.each(['terraform', 'bgp', 'person', 'none'] as const)(
    'none are written for a cluster whose owner is %s',
    (routeOwner) => {
      expect(topologyOf({ ...SEED, clusters: [{ ...CL1, routeOwner }] }).routes).toEqual([]);
    },
  );

  it('each family has its own, by an address of that family', () => {
    const nodes = [
      {
        cluster: 'cl1',
        name: 'a',
        addresses: ['172.16.128.9', 'fd00:1::9'],
        podCidrs: ['172.16.136.0/24', 'fd00:2::/64'],
      },
      { cluster: 'cl1', name: 'b', addresses: ['172.16.128.10'], podCidrs: ['fd00:2:0:1::/64'] },
    ];
    const { routes } = topologyOf({ ...SEED, clusters: [CL1], nodes });
    expect(routes.map(({ network, nextHops }) => `${network} ${nextHops.map(hopText)}`)).toEqual([
      '172.16.136.0/24 172.16.128.9 at 1',
      'fd00:2::/64 fd00:1::9 at 1',
      'fd00:2:0:1::/64 cl1/b',
    ]);
  });

  it('stand on the gateway of their cluster', () => {
    const other = { ...CL2, gateway: 'elsewhere' };
    const topology = topologyOf({ ...SEED, clusters: [CL1, other] });
    expect(topology.routesOn(TANZU)).toHaveLength(3);
    expect(topology.routesOn('elsewhere')).toHaveLength(3);
    expect(topology.routesOn('nowhere')).toEqual([]);
  });
});

describe('the gateway of a cluster', () => {
  const at = (more: Partial<typeof CL1>, network: PlainNetwork = SEED) => {
    const topology = topologyOf({ ...network, clusters: [{ ...CL1, gateway: undefined, ...more }] });
    return [topology.tier1Of(clusterOf(topology, 'cl1'))?.displayName, topology.routes[0]?.gateway];
  };
  const routing = (routerPath: string, managerHost?: string) => ({ routerPath, managerHost, hasCredentials: true });
  const second = { ...SEED, tier1s: [TIER1, { ...TIER1, managerHost: 'other' }] };

  it.each<[string, Partial<typeof CL1>, PlainNetwork, (string | undefined)[]]>([
    ['the stated one', { gateway: TANZU }, SEED, ['tanzu-cl1', TANZU]],
    [
      'the stated one by another name of its manager',
      { gateway: 'nsx.corp/infra/tier-1s/tanzu-cl1' },
      SEED,
      ['tanzu-cl1', TANZU],
    ],
    ['the stated one of two with one path', { gateway: TANZU }, second, ['tanzu-cl1', TANZU]],
    ['stated, and described by nobody', { gateway: 'x' }, SEED, [undefined, 'x']],
    [
      'that of its router path',
      { cloudRouting: routing('/infra/tier-1s/tanzu-cl1', '10.44.55.101') },
      SEED,
      ['tanzu-cl1', TANZU],
    ],
    [
      'by the path alone',
      { cloudRouting: routing('/infra/tier-1s/tanzu-cl1', 'nsx.corp') },
      SEED,
      ['tanzu-cl1', TANZU],
    ],
    [
      'not by the path alone where two have it',
      { cloudRouting: routing('/infra/tier-1s/tanzu-cl1', 'x') },
      second,
      [undefined, 'x/infra/tier-1s/tanzu-cl1'],
    ],
    [
      'that of its router path and manager, where two have the path',
      { cloudRouting: routing('/infra/tier-1s/tanzu-cl1', '10.44.55.101') },
      second,
      ['tanzu-cl1', TANZU],
    ],
    ['of a path that none has', { cloudRouting: routing('/infra/tier-1s/b') }, SEED, [undefined, '/infra/tier-1s/b']],
    ['that of its segment', {}, SEED, ['tanzu-cl1', TANZU]],
    ['none', { nodeSegment: undefined }, SEED, [undefined, undefined]],
    ['none, as its segment has none', {}, { ...SEED, segments: [{ ...OVERLAY, tier1: null }] }, [undefined, undefined]],
  ])('%s', (_, more, network, expected) => {
    expect(at(more, network)).toEqual(expected);
  });
});

describe('what stands above', () => {
  const topology = topologyOf({
    ...SEED,
    tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/alone', tier0: null }, { policyPath: '/infra/tier-1s/x' }],
    segments: [OVERLAY, { displayName: 'free', gateway: '10.0.0.1/24' }],
  });

  it('the segment of a cluster, by its key', () => {
    expect(topology.segmentOf(clusterOf(topology, 'cl1'))?.displayName).toBe('tanzu-overlay');
    const unplaced = topologyOf({ clusters: [{ ...CL1, nodeSegment: 'x' }, { name: 'y' }] });
    expect(unplaced.clusters.map((cluster) => unplaced.segmentOf(cluster))).toEqual([undefined, undefined]);
  });

  it('the segments of a Tier-1', () => {
    expect(topology.segmentsOn(TANZU).map(({ displayName }) => displayName)).toEqual(['tanzu-overlay']);
    expect(topology.segmentsOn('x')).toEqual([]);
  });

  it('the Tier-0 of a Tier-1', () => {
    const above = topology.network.of('tier1').map((tier1) => topology.tier0Of(tier1)?.displayName);
    expect(above).toEqual([TIER0.displayName, undefined, undefined]);
  });
});
