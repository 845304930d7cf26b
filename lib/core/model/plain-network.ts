import { ValidationError } from '../errors';
import { Cidr, InterfaceAddress, Ip, IpRange } from '../net';
import { nearestName } from '../products';
import type { AddressPoolFact } from './address-pool';
import type { AntreaFact, ClusterFact, ClusterFileFact } from './cluster';
import type { ExternalFact } from './external';
import type { Fact } from './fact';
import { gatewayKey, type NatRuleFact, type Tier0Fact, type Tier1Fact } from './gateway';
import { DEFAULT_INTERNAL_RANGES } from './internal-ranges';
import { Network } from './network';
import { type NodeFact, nodeKey } from './node';
import type {
  PlainAntrea,
  PlainCluster,
  PlainClusterFile,
  PlainNatRule,
  PlainNetwork,
  PlainNode,
  PlainPool,
  PlainRetiredBlock,
  PlainRoute,
  PlainSegment,
  PlainTier0,
  PlainTier1,
} from './plain-facts';
import { policyId } from './policy-id';
import type { RetiredBlockFact } from './retired-block';
import type { NextHop, StaticRouteFact } from './route';
import type { SegmentFact } from './segment';

/**
 * A network without any engine: read from plain values, strictly.
 *
 * @throws ValidationError MODEL001 for a list that there is not; ADR001, ADR002 for an address that cannot be read, with
 * its place: `at` where it was given, else the list and the position (`segments[0]`)
 */
export function networkFrom(plain: PlainNetwork): Network {
  refuseUnknownLists(plain);
  const externals = plain.externals?.map((prefix) => ({ prefix }));
  return new Network([
    ...each('tier0s', plain.tier0s, tier0),
    ...each('tier1s', plain.tier1s, tier1),
    ...each('segments', plain.segments, segment),
    ...each('routes', plain.routes, route),
    ...each('natRules', plain.natRules, natRule),
    ...each('pools', plain.pools, pool),
    ...each('clusters', plain.clusters, cluster),
    ...each('clusterFiles', plain.clusterFiles, clusterFile),
    ...each('antreas', plain.antreas, antrea),
    ...each('nodes', plain.nodes, node),
    ...each('externals', externals, external),
    ...each('retiredBlocks', plain.retiredBlocks, retiredBlock),
  ]);
}

const LISTS: Readonly<Record<keyof PlainNetwork, true>> = {
  tier0s: true,
  tier1s: true,
  segments: true,
  routes: true,
  natRules: true,
  pools: true,
  clusters: true,
  clusterFiles: true,
  antreas: true,
  nodes: true,
  externals: true,
  retiredBlocks: true,
};

/** A network read from a file has no compiler to find a slip of the pen, and one without facts has no findings. */
function refuseUnknownLists(plain: PlainNetwork): void {
  const unknown = Object.keys(plain).find((name) => !Object.hasOwn(LISTS, name));
  if (unknown === undefined) return;
  const message = `a network has no list ${unknown}; did you mean ${nearestName(unknown, Object.keys(LISTS))}?`;
  throw new ValidationError('MODEL001', message);
}

function each<P extends { readonly at?: string }>(
  list: string,
  values: readonly P[] | undefined,
  read: (value: P, at: string) => Fact,
): Fact[] {
  return (values ?? []).map((value, index) => read(stated(value), value.at ?? `${list}[${index}]`));
}

/** Without what is undefined, which would hide a default. */
function stated<P extends object>(value: P): P {
  return Object.fromEntries(Object.entries(value).filter(([, property]) => property !== undefined)) as P;
}

const cidrs = (texts: readonly string[] | undefined, at: string) => (texts ?? []).map((text) => Cidr.parse(text, at));
const ranges = (texts: readonly string[] | undefined, at: string) =>
  (texts ?? []).map((text) => IpRange.parse(text, at));

function tier0({ uplinks = [], internalRanges = DEFAULT_INTERNAL_RANGES, ...rest }: PlainTier0, at: string): Tier0Fact {
  return {
    kind: 'tier0',
    key: rest.displayName,
    at,
    managerHost: '',
    existing: true,
    assumptions: [],
    ...rest,
    uplinks: uplinks.map((text) => InterfaceAddress.parse(text, at)),
    internalRanges: internalRanges.map(({ name, cidr }) => ({ name, cidr: Cidr.from(cidr, at) })),
  };
}

function tier1({ managerHost = '', ...rest }: PlainTier1, at: string): Tier1Fact {
  const displayName = policyId(rest.policyPath);
  const key = gatewayKey(managerHost, rest.policyPath);
  return { kind: 'tier1', key, at, displayName, managerHost, existing: false, assumptions: [], ...rest };
}

function segment(plain: PlainSegment, at: string): SegmentFact {
  const { gateway, dhcpRanges, dhcpServer, reservations = [], ...rest } = plain;
  return {
    kind: 'segment',
    key: rest.displayName,
    at,
    ...rest,
    dhcpRanges: ranges(dhcpRanges, at),
    reservations: reservations.map((reservation) => ({ ...reservation, ip: Ip.from(reservation.ip, at) })),
    ...(gateway === undefined ? {} : { gateway: InterfaceAddress.parse(gateway, at) }),
    ...(dhcpServer === undefined ? {} : { dhcpServer: Ip.parse(dhcpServer, at) }),
  };
}

function route({ network: text, via, ...rest }: PlainRoute, at: string): StaticRouteFact {
  const network = Cidr.parse(text, at);
  const nextHops = via.map((hop) => nextHop(hop, at));
  const key = `${rest.gateway} ${network}`;
  return { kind: 'static-route', key, at, owner: 'person', ...rest, network, nextHops };
}

function nextHop(text: string, at: string): NextHop {
  return text === 'discard' ? { kind: 'discard' } : { kind: 'ip', ip: Ip.parse(text, at), adminDistance: 1 };
}

function natRule({ source, destination, ...rest }: PlainNatRule, at: string): NatRuleFact {
  const displayName = rest.displayName ?? at;
  return {
    kind: 'nat-rule',
    key: `${rest.gateway} ${displayName}`,
    at,
    displayName,
    sequenceNumber: 100,
    enabled: true,
    ...rest,
    source: cidrs(source, at),
    destination: cidrs(destination, at),
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

function clusterFile(plain: PlainClusterFile, at: string): ClusterFileFact {
  return { kind: 'cluster-file', key: plain.cluster, at, plainSecrets: [], unverifiedTls: [], ...plain };
}

function antrea(plain: PlainAntrea, at: string): AntreaFact {
  return { kind: 'antrea', key: plain.cluster, at, ...plain };
}

function node({ addresses = [], podCidrs, ...rest }: PlainNode, at: string): NodeFact {
  const read = { addresses: addresses.map((text) => Ip.parse(text, at)), podCidrs: cidrs(podCidrs, at) };
  return { kind: 'node', key: nodeKey(rest.cluster, rest.name), at, observed: true, ...rest, ...read };
}

function external({ prefix: text }: { readonly prefix: string; readonly at?: string }, at: string): ExternalFact {
  const prefix = Cidr.parse(text, at);
  return { kind: 'external', key: prefix.toString(), at, prefix };
}

function retiredBlock({ network, ...rest }: PlainRetiredBlock, at: string): RetiredBlockFact {
  return { kind: 'retired-block', key: rest.cluster, at, ...rest, network: Cidr.parse(network, at) };
}
