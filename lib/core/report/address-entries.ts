import type { AddressPoolFact, ClusterFact, NodeFact, RetiredBlockFact, SegmentFact, Tier0Fact } from '../model';
import { type Cidr, type Ip, IpRange } from '../net';
import { type Capacity, capacityOf } from '../plan';
import type { Topology } from '../verify';

/** What a row of the address plan is. */
export type AddressRowKind =
  | 'uplink'
  | 'segment'
  | 'gateway'
  | 'dhcp-range'
  | 'dhcp-server'
  | 'reservation'
  | 'endpoint'
  | 'pool'
  | 'pods'
  | 'node'
  | 'services'
  | 'retired';

/** One range of the address plan before it has its place among the others. */
export interface AddressEntry {
  readonly kind: AddressRowKind;
  readonly range: IpRange;
  /** The range as it was written: a network, a range or an address. */
  readonly addresses: string;
  readonly owner: string;
  readonly note: string;
  readonly details: readonly string[];
}

/** Node blocks of one cluster that are listed one by one; the rest is counted. */
const LISTED_NODES = 8;

/** Clusters that are named as owners of one range; the rest is counted. */
const LISTED_CLUSTERS = 4;

/** Everything that uses addresses, in the order of the facts. */
export function addressEntries(topology: Topology): AddressEntry[] {
  const { network, clusters } = topology;
  return [
    ...network.of('tier0').flatMap(uplinkEntries),
    ...network.of('segment').flatMap(segmentEntries),
    ...network.of('address-pool').flatMap(poolEntries),
    ...clusters.flatMap((cluster) => clusterEntries(cluster, topology)),
    ...serviceEntries(clusters),
    ...network.of('retired-block').map(retiredEntry),
  ];
}

function uplinkEntries({ displayName, uplinks }: Tier0Fact): AddressEntry[] {
  return uplinks.map(({ ip, network }) => entry('uplink', ip, `uplink of Tier-0 ${displayName}`, `in ${network}`));
}

function segmentEntries(segment: SegmentFact): AddressEntry[] {
  const { gateway, dhcpServer, displayName } = segment;
  if (gateway === undefined) return [];
  return [
    entry('segment', gateway.network, `segment ${displayName}`),
    entry('gateway', gateway.ip, `gateway of ${displayName}`),
    ...segment.dhcpRanges.map((range) =>
      entry('dhcp-range', range, `leases on ${displayName}`, plural(range.size, 'address', 'addresses')),
    ),
    ...segment.reservations.map(({ ip, macAddress, hostName }) => entry('reservation', ip, hostName ?? macAddress)),
    ...(dhcpServer === undefined ? [] : [entry('dhcp-server', dhcpServer, `DHCP server of ${displayName}`)]),
  ];
}

function poolEntries({ subnet, ranges, displayName, purpose }: AddressPoolFact): AddressEntry[] {
  if (ranges.length === 0) return [entry('pool', subnet, displayName, `${purpose}, ranges not stated`)];
  return ranges.map((range) => entry('pool', range, displayName, purpose));
}

function clusterEntries(cluster: ClusterFact, topology: Topology): AddressEntry[] {
  const { name, endpoint, podCidrs, routable } = cluster;
  const capacity = capacityOf(cluster);
  const nodes = routable ? topology.nodesOf(cluster) : [];
  return [
    ...(endpoint === undefined ? [] : [entry('endpoint', endpoint, `control plane of ${name}`)]),
    ...podCidrs.map((cidr) => ({
      ...entry('pods', cidr, `pods of ${name}`, routable ? 'routed' : 'not routed'),
      details: [...capacityDetails(cidr, routable ? capacity : undefined), ...foldingDetails(nodes)],
    })),
    ...nodes.slice(0, LISTED_NODES).flatMap(nodeEntries),
  ];
}

function capacityDetails(cidr: Cidr, capacity: Capacity | undefined): string[] {
  if (capacity === undefined || !capacity.podCidr.equals(cidr)) return [];
  const { peak, usable, nodeMaskSize, atRest, surge, largestUpgradable } = capacity;
  const nodes = plural(atRest, 'node', 'nodes');
  return [
    `${peak} of ${usable} /${nodeMaskSize} blocks in a rolling update (${nodes} + ${surge}), room for ${plural(largestUpgradable, 'node', 'nodes')}`,
  ];
}

function foldingDetails(nodes: readonly NodeFact[]): string[] {
  return nodes.length > LISTED_NODES ? [`the first ${LISTED_NODES} of ${nodes.length} nodes follow`] : [];
}

function nodeEntries({ name, addresses, podCidrs, observed }: NodeFact): AddressEntry[] {
  const [address] = addresses;
  const note = observed ? (address === undefined ? '' : `at ${address}`) : 'predicted';
  return podCidrs.map((cidr) => entry('node', cidr, name, note));
}

function serviceEntries(clusters: readonly ClusterFact[]): AddressEntry[] {
  const owners = new Map<string, { cidr: Cidr; names: string[] }>();
  for (const { name, serviceCidrs } of clusters) {
    for (const cidr of serviceCidrs) {
      const known = owners.get(cidr.toString());
      if (known === undefined) owners.set(cidr.toString(), { cidr, names: [name] });
      else known.names.push(name);
    }
  }
  return [...owners.values()].map(({ cidr, names }) =>
    entry('services', cidr, `Services of ${listed(names)}`, 'not routed'),
  );
}

function listed(names: readonly string[]): string {
  if (names.length <= LISTED_CLUSTERS) return names.join(', ');
  return `${names.slice(0, LISTED_CLUSTERS - 1).join(', ')} and ${names.length - LISTED_CLUSTERS + 1} more`;
}

function retiredEntry({ network, cluster }: RetiredBlockFact): AddressEntry {
  return entry('retired', network, `retired block of ${cluster}`, 'kept until its routes are gone');
}

function entry(kind: AddressRowKind, place: Cidr | IpRange | Ip, owner: string, note = ''): AddressEntry {
  const range = 'first' in place ? IpRange.of(place.first, place.last) : IpRange.of(place, place);
  return { kind, range, addresses: place.toString(), owner, note, details: [] };
}

function plural(count: number | bigint, one: string, more: string): string {
  return `${count} ${count === 1 || count === 1n ? one : more}`;
}
