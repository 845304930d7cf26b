import { Cidr, InterfaceAddress, Ip, IpRange } from '../net';
import type { AddressPoolFact } from './address-pool';
import type { AntreaFact, ClusterFact, ClusterFileFact } from './cluster';
import type { Fact } from './fact';
import { gatewayKey, type NatRuleFact, type Tier0Fact, type Tier1Fact } from './gateway';
import { DEFAULT_INTERNAL_RANGES } from './internal-ranges';
import { Network } from './network';
import { type NodeFact, nodeKey } from './node';
import type { RetiredBlockFact } from './retired-block';
import type { StaticRouteFact } from './route';
import type { SegmentFact } from './segment';

/**
 * A fact as a person writes it: addresses as text, and only what has no default.
 * Keys default to the display name, for a gateway with a policy path to {@link gatewayKey}, for a node to {@link nodeKey}.
 */
type Plain<F extends Fact, Required extends keyof F, Text extends keyof F = never> = Partial<
  Omit<F, 'kind' | Required | Text>
> &
  Pick<F, Exclude<Required, Text>>;

export type PlainTier0 = Plain<Tier0Fact, 'displayName', 'uplinks'> & { readonly uplinks?: readonly string[] };
export type PlainTier1 = Plain<Tier1Fact, 'policyPath'>;
export type PlainSegment = Plain<
  SegmentFact,
  'displayName',
  'gateway' | 'dhcpRanges' | 'dhcpServer' | 'reservations'
> & {
  readonly gateway?: string;
  readonly dhcpRanges?: readonly string[];
  readonly dhcpServer?: string;
  readonly reservations?: SegmentFact['reservations'];
};
export type PlainRoute = Plain<StaticRouteFact, 'gateway', 'network' | 'nextHops'> & {
  readonly network: string;
  /** Addresses, or `discard`. */
  readonly via: readonly string[];
};
export type PlainNatRule = Plain<NatRuleFact, 'gateway' | 'action', 'source' | 'destination'> & {
  readonly source?: readonly string[];
  readonly destination?: readonly string[];
};
export type PlainPool = Plain<AddressPoolFact, 'displayName', 'subnet' | 'ranges'> & {
  readonly subnet: string;
  readonly ranges?: readonly string[];
};
export type PlainCluster = Plain<ClusterFact, 'name', 'podCidrs' | 'serviceCidrs' | 'endpoint'> & {
  readonly podCidrs?: readonly string[];
  readonly serviceCidrs?: readonly string[];
  readonly endpoint?: string;
};
export type PlainNode = Plain<NodeFact, 'name' | 'cluster', 'addresses' | 'podCidrs'> & {
  readonly addresses?: readonly string[];
  readonly podCidrs?: readonly string[];
};
export type PlainRetiredBlock = Plain<RetiredBlockFact, 'cluster', 'network'> & { readonly network: string };

/** A network in plain values. Every list may be left out. */
export interface PlainNetwork {
  readonly tier0s?: readonly PlainTier0[];
  readonly tier1s?: readonly PlainTier1[];
  readonly segments?: readonly PlainSegment[];
  readonly routes?: readonly PlainRoute[];
  readonly natRules?: readonly PlainNatRule[];
  readonly pools?: readonly PlainPool[];
  readonly clusters?: readonly PlainCluster[];
  readonly clusterFiles?: readonly Plain<ClusterFileFact, 'cluster'>[];
  readonly antreas?: readonly Plain<AntreaFact, 'cluster' | 'version' | 'agentConf'>[];
  readonly nodes?: readonly PlainNode[];
  readonly externals?: readonly string[];
  readonly retiredBlocks?: readonly PlainRetiredBlock[];
}

/**
 * A network without any engine: read from plain values, strictly.
 *
 * @throws ValidationError ADR001, ADR002 for an address that cannot be read, with its place (`segments[0]`)
 */
export function networkFrom(plain: PlainNetwork): Network {
  return new Network([
    ...each('tier0s', plain.tier0s, tier0),
    ...each('tier1s', plain.tier1s, tier1),
    ...each('segments', plain.segments, segmentFact),
    ...each('routes', plain.routes, route),
    ...each('natRules', plain.natRules, natRule),
    ...each('pools', plain.pools, pool),
    ...each('clusters', plain.clusters, cluster),
    ...each('clusterFiles', plain.clusterFiles, clusterFile),
    ...each('antreas', plain.antreas, (value, at) => ({ kind: 'antrea', key: value.cluster, at, ...value })),
    ...each('nodes', plain.nodes, node),
    ...each('externals', plain.externals, (text, at) => ({
      kind: 'external',
      key: text,
      at,
      prefix: Cidr.parse(text, at),
    })),
    ...each('retiredBlocks', plain.retiredBlocks, retiredBlock),
  ]);
}

function each<P>(list: string, values: readonly P[] | undefined, read: (value: P, at: string) => Fact): Fact[] {
  return (values ?? []).map((value, index) => read(value, `${list}[${index}]`));
}

const cidrs = (texts: readonly string[] | undefined, at: string) => (texts ?? []).map((text) => Cidr.parse(text, at));
const ranges = (texts: readonly string[] | undefined, at: string) =>
  (texts ?? []).map((text) => IpRange.parse(text, at));

function tier0({ uplinks = [], ...rest }: PlainTier0, at: string): Tier0Fact {
  const read = uplinks.map((text) => InterfaceAddress.parse(text, at));
  return {
    kind: 'tier0',
    key: rest.displayName,
    at,
    managerHost: '',
    existing: true,
    internalRanges: DEFAULT_INTERNAL_RANGES,
    assumptions: [],
    ...rest,
    uplinks: read,
  };
}

function tier1({ managerHost = '', ...rest }: PlainTier1, at: string): Tier1Fact {
  const displayName = rest.policyPath.slice(rest.policyPath.lastIndexOf('/') + 1);
  const key = gatewayKey(managerHost, rest.policyPath);
  return { kind: 'tier1', key, at, displayName, managerHost, existing: false, assumptions: [], ...rest };
}

function segmentFact({ gateway, dhcpRanges, dhcpServer, ...rest }: PlainSegment, at: string): SegmentFact {
  return {
    kind: 'segment',
    key: rest.displayName,
    at,
    reservations: [],
    ...rest,
    dhcpRanges: ranges(dhcpRanges, at),
    ...(gateway === undefined ? {} : { gateway: InterfaceAddress.parse(gateway, at) }),
    ...(dhcpServer === undefined ? {} : { dhcpServer: Ip.parse(dhcpServer, at) }),
  };
}

function route({ network, via, ...rest }: PlainRoute, at: string): StaticRouteFact {
  const nextHops = via.map((hop) =>
    hop === 'discard'
      ? ({ kind: 'discard' } as const)
      : ({ kind: 'ip', ip: Ip.parse(hop, at), adminDistance: 1 } as const),
  );
  return {
    kind: 'static-route',
    key: `${rest.gateway} ${network}`,
    at,
    owner: 'person',
    ...rest,
    network: Cidr.parse(network, at),
    nextHops,
  };
}

function natRule({ source, destination, ...rest }: PlainNatRule, at: string): NatRuleFact {
  const displayName = rest.displayName ?? at;
  const matches = { source: cidrs(source, at), destination: cidrs(destination, at) };
  return {
    kind: 'nat-rule',
    key: `${rest.gateway} ${displayName}`,
    at,
    displayName,
    sequenceNumber: 100,
    enabled: true,
    ...rest,
    ...matches,
  };
}

function pool({ subnet, ranges: texts, ...rest }: PlainPool, at: string): AddressPoolFact {
  return {
    kind: 'address-pool',
    key: rest.displayName,
    at,
    purpose: 'static',
    ...rest,
    subnet: Cidr.parse(subnet, at),
    ranges: ranges(texts, at),
  };
}

function cluster({ podCidrs, serviceCidrs, endpoint, ...rest }: PlainCluster, at: string): ClusterFact {
  return {
    kind: 'cluster',
    key: rest.name,
    at,
    product: 'kubeadm',
    role: 'workload',
    nodeMaskSize: { 4: 24, 6: 64 },
    routable: true,
    routeOwner: 'none',
    cni: 'antrea',
    ...rest,
    podCidrs: cidrs(podCidrs, at),
    serviceCidrs: cidrs(serviceCidrs, at),
    ...(endpoint === undefined ? {} : { endpoint: Ip.parse(endpoint, at) }),
  };
}

function clusterFile(value: Plain<ClusterFileFact, 'cluster'>, at: string): ClusterFileFact {
  return { kind: 'cluster-file', key: value.cluster, at, plainSecrets: [], unverifiedTls: [], ...value };
}

function node({ addresses, podCidrs, ...rest }: PlainNode, at: string): NodeFact {
  const read = { addresses: (addresses ?? []).map((text) => Ip.parse(text, at)), podCidrs: cidrs(podCidrs, at) };
  return { kind: 'node', key: nodeKey(rest.cluster, rest.name), at, observed: true, ...rest, ...read };
}

function retiredBlock({ network, ...rest }: PlainRetiredBlock, at: string): RetiredBlockFact {
  return { kind: 'retired-block', key: rest.cluster, at, ...rest, network: Cidr.parse(network, at) };
}
