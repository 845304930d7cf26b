import fc from 'fast-check';
import type {
  PlainCluster,
  PlainNatRule,
  PlainNetwork,
  PlainNode,
  PlainPool,
  PlainRoute,
  PlainSegment,
  PlainTier1,
} from '../../../../lib/core/model';
import { Cidr, type Family } from '../../../../lib/core/net';

/** What is drawn of a cluster; its addresses follow from its place. */
interface ClusterShape {
  readonly owner: 'cloud-provider' | 'terraform' | 'bgp' | 'none';
  readonly families: '4' | '6' | '46';
  readonly workers: number;
  readonly surge: number;
  /** Bits by which the pod block is larger than it must be. */
  readonly room: number;
}

/** What is drawn of one Tier-1 with its segment. */
interface Tier1Shape {
  readonly dhcp: 'server' | 'none';
  readonly hasPool: boolean;
  readonly hasSnat: boolean;
  readonly clusters: readonly ClusterShape[];
}

/** On one Tier-1. */
const MOST_CLUSTERS = 4;

const clusterShape = fc.record<ClusterShape>({
  owner: fc.constantFrom('cloud-provider', 'terraform', 'bgp', 'none'),
  families: fc.constantFrom('4', '6', '46'),
  workers: fc.integer({ min: 0, max: 40 }),
  surge: fc.integer({ min: 1, max: 3 }),
  room: fc.integer({ min: 0, max: 2 }),
});

const tier1Shape = fc.record<Tier1Shape>({
  dhcp: fc.constantFrom('server', 'none'),
  hasPool: fc.boolean(),
  hasSnat: fc.boolean(),
  clusters: fc.array(clusterShape, { maxLength: MOST_CLUSTERS }),
});

/** One Tier-0 on a manager of its own, with its Tier-1s. Every site has the same addresses, which never meet. */
const sites = fc.array(fc.array(tier1Shape, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

/** Networks of many sizes in which all is as it should be. */
export const soundNetworks: fc.Arbitrary<PlainNetwork> = sites.map((drawn) =>
  joined(drawn.map((tier1s, site) => siteOf(`s${site}`, tier1s))),
);

type Lists = Required<
  Pick<
    PlainNetwork,
    'tier0s' | 'tier1s' | 'segments' | 'clusters' | 'nodes' | 'routes' | 'pools' | 'natRules' | 'antreas'
  >
>;

function joined(parts: readonly Lists[]): Lists {
  return {
    tier0s: parts.flatMap(({ tier0s }) => tier0s),
    tier1s: parts.flatMap(({ tier1s }) => tier1s),
    segments: parts.flatMap(({ segments }) => segments),
    clusters: parts.flatMap(({ clusters }) => clusters),
    nodes: parts.flatMap(({ nodes }) => nodes),
    routes: parts.flatMap(({ routes }) => routes),
    pools: parts.flatMap(({ pools }) => pools),
    natRules: parts.flatMap(({ natRules }) => natRules),
    antreas: parts.flatMap(({ antreas }) => antreas),
  };
}

function siteOf(site: string, shapes: readonly Tier1Shape[]): Lists {
  const tier0 = {
    displayName: `${site}-t0`,
    managerHost: `nsx.${site}`,
    uplinks: ['192.168.0.2/24'],
    hasBgpNeighbors: true,
    redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'],
  } as const;
  const empty = { tier1s: [], segments: [], clusters: [], nodes: [], routes: [], pools: [], natRules: [], antreas: [] };
  return joined([{ ...empty, tier0s: [tier0] }, ...shapes.map((shape, index) => tier1Of(site, index, shape))]);
}

/** Where all routed pods of a site are. */
const POD_SPACE = ['172.16.0.0/12', 'fd00::/16'];

function tier1Of(site: string, index: number, shape: Tier1Shape): Lists {
  const name = `${site}-t${index}`;
  const path = `/infra/tier-1s/${name}`;
  const key = `nsx.${site}${path}`;
  const tier1: PlainTier1 = {
    managerHost: `nsx.${site}`,
    policyPath: path,
    tier0: `${site}-t0`,
    advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    edgeCluster: shape.dhcp === 'server' || shape.hasSnat ? 'edge' : null,
  };
  const subnet = `10.${index}`;
  const segment: PlainSegment = {
    displayName: `${name}-nodes`,
    gateway: `${subnet}.0.1/16`,
    tier1: key,
    dhcp: shape.dhcp,
    ...(shape.dhcp === 'server' ? { dhcpServer: `${subnet}.0.2`, dhcpRanges: [`${subnet}.8.0-${subnet}.99.255`] } : {}),
  };
  const pool: PlainPool = {
    displayName: `${name}-vip`,
    segment: segment.displayName,
    subnet: `${subnet}.0.0/16`,
    ranges: [`${subnet}.240.0-${subnet}.241.255`],
  };
  const snat: PlainNatRule[] = [
    { displayName: `${name}-out`, gateway: key, action: 'SNAT' },
    { displayName: `${name}-keep`, gateway: key, action: 'NO_SNAT', sequenceNumber: 1, source: POD_SPACE },
  ];
  const onSegment = { key, path, site, subnet, segment: segment.displayName };
  const clusters = shape.clusters.map((cluster, number) =>
    clusterOf(onSegment, index * MOST_CLUSTERS + number, cluster),
  );
  return joined([
    {
      tier0s: [],
      tier1s: [tier1],
      segments: [segment],
      clusters: [],
      nodes: [],
      routes: [],
      pools: shape.hasPool ? [pool] : [],
      natRules: shape.hasSnat ? snat : [],
      antreas: [],
    },
    ...clusters,
  ]);
}

interface Place {
  readonly site: string;
  /** Key and path of the Tier-1. */
  readonly key: string;
  readonly path: string;
  /** First two octets of the segment's subnet. */
  readonly subnet: string;
  readonly segment: string;
}

function clusterOf(place: Place, slot: number, shape: ClusterShape): Lists {
  const { owner, workers, surge } = shape;
  const { key, site, subnet, segment } = place;
  const name = `${site}-c${slot}`;
  const routable = owner !== 'none';
  const podCidrs = familiesOf(shape).map((family) => podBlock(family, routable ? slot : undefined, shape));
  const cluster: PlainCluster = {
    name,
    product: owner === 'cloud-provider' ? 'tkg' : 'kubeadm',
    routable,
    routeOwner: owner,
    podCidrs,
    serviceCidrs: ['192.168.128.0/17'],
    gateway: key,
    nodeSegment: segment,
    endpoint: `${subnet}.250.${slot + 1}`,
    machines: { controlPlane: 1, workers, maxNodes: 1 + workers, surge },
    ...(owner === 'cloud-provider'
      ? { cloudRouting: { managerHost: `nsx.${site}`, routerPath: place.path, hasCredentials: true } }
      : {}),
  };
  const nodes = owner === 'terraform' ? nodesOf(cluster, place, slot) : [];
  const agentConf = routable ? { trafficEncapMode: 'noEncap', noSNAT: true } : { trafficEncapMode: 'encap' };
  return {
    tier0s: [],
    tier1s: [],
    segments: [],
    clusters: [cluster],
    nodes,
    routes: nodes.flatMap((node) => routesTo(node, key)),
    pools: [],
    natRules: [],
    antreas: [{ cluster: name, version: '2.7.0', agentConf }],
  };
}

function familiesOf({ families }: ClusterShape): Family[] {
  return [...families].map((family) => (family === '4' ? 4 : 6));
}

/** A block that holds the cluster during a rollout; without a slot, the one that all unrouted clusters have. */
function podBlock(family: Family, slot: number | undefined, { workers, surge, room }: ClusterShape): string {
  const bits = Math.ceil(Math.log2(1 + workers + surge)) + room;
  if (family === 6) return slot === undefined ? 'fd99::/48' : `fd00:${slot.toString(16)}::/${64 - bits}`;
  return slot === undefined ? '10.244.0.0/16' : `172.${16 + slot}.0.0/${24 - bits}`;
}

function nodesOf({ name, podCidrs = [] }: PlainCluster, { subnet }: Place, slot: number): PlainNode[] {
  const blocks = podCidrs.map((text) => Cidr.parse(text));
  const most = blocks.map((block) => Number(block.blocks(block.family === 4 ? 24 : 64)));
  return Array.from({ length: Math.min(3, ...most) }, (_, n) => ({
    name: `n${n}`,
    cluster: name,
    addresses: [`${subnet}.${100 + slot}.${n + 1}`, `fd01::${slot.toString(16)}:${n + 1}`],
    podCidrs: blocks.map((block) => String(block.block(block.family === 4 ? 24 : 64, n))),
  }));
}

function routesTo({ cluster, name, addresses = [], podCidrs = [] }: PlainNode, gateway: string): PlainRoute[] {
  return podCidrs.map((network) => ({
    gateway,
    network,
    via: addresses.filter((address) => address.includes(':') === network.includes(':')),
    owner: 'terraform',
    node: `${cluster}/${name}`,
  }));
}
