import { type Network, type NodeFact, networkFrom } from '../../model';
import type { Ip } from '../../net';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { type Domain, distinct, domainOf, domainOfGateway, list, meet, routedSegments } from './support';

/** One who answers to an address. */
interface User {
  readonly kind: 'gateway' | 'dhcp-server' | 'reservation' | 'interface' | 'endpoint' | 'node';
  readonly ip: Ip;
  readonly name: string;
  readonly at: string;
  readonly domain: Domain;
  /** Key of the cluster of a node, or of an endpoint that may be one of its machines. */
  readonly cluster?: string;
}

const WORDS: Readonly<Record<User['kind'], string>> = {
  gateway: 'the gateway of segment',
  'dhcp-server': 'the DHCP server of segment',
  reservation: 'the reservation for',
  interface: 'an interface of',
  endpoint: 'the endpoint of',
  node: 'node',
};

/** ADR012: an address has one user. */
export const adr012: Rule = {
  id: 'ADR012',
  severity: 'error',
  title: 'no static address is used twice',
  condition:
    'two of these have one address: control plane endpoints, segment gateways, DHCP servers, reservations, interfaces of a Tier-0, nodes',
  consequence: 'both answer to ARP, and packets reach now the one and now the other',
  remedy: 'give all but one of them another address',
  source:
    'RFC 5227; VMware, Tanzu CLI configuration file variables: VSPHERE_CONTROL_PLANE_ENDPOINT is unique among clusters',
  *check({ network, topology }) {
    const others = [...segmentUsers(network, topology), ...uplinkUsers(network, topology), ...endpointUsers(topology)];
    const nodes = network.of('node');
    const repeated = repeatedAddresses(others, nodes);
    if (repeated.size === 0) return;
    const users = [...others, ...nodeUsers(topology, nodes, repeated)];
    for (const group of byAddress(users, repeated).values()) {
      const clashing = group.filter((user) => group.some((other) => areTwo(user, other)));
      if (clashing.length === 0) continue;
      yield {
        message: `${clashing[0]?.ip} is used by ${list(clashing.map(({ kind, name }) => `${WORDS[kind]} ${name}`))}`,
        fix: `give ${clashing.length === 2 ? 'one' : 'all but one'} of them another address`,
        at: distinct(clashing.map(({ at }) => at).reverse()),
      };
    }
  },
  failing: () => network('172.16.135.240'),
  passing: () => network('172.16.135.250'),
};

/** Whether two users are two machines. A reservation is for the node that has it; a control plane may have no virtual address. */
function areTwo(a: User, b: User): boolean {
  if (a === b) return false;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('node') && kinds.has('reservation')) return false;
  if (kinds.has('node') && kinds.has('endpoint') && a.cluster === b.cluster) return false;
  return meet(a.domain, b.domain);
}

/** An address as a key: a number for IPv4 and a bigint for IPv6, which are never the same. */
type Key = Ip['bits'];

/** The addresses with more than one user. Nodes are many, so that only those of such addresses are looked at further. */
function repeatedAddresses(users: readonly User[], nodes: readonly NodeFact[]): Set<Key> {
  const seen = new Set<Key>();
  const repeated = new Set<Key>();
  const see = ({ bits }: Ip) => {
    if (seen.has(bits)) repeated.add(bits);
    else seen.add(bits);
  };
  for (const { ip } of users) see(ip);
  for (const { addresses } of nodes) if (addresses[0] !== undefined) see(addresses[0]);
  return repeated;
}

function byAddress(users: readonly User[], repeated: ReadonlySet<Key>): Map<Key, User[]> {
  const groups = new Map<Key, User[]>();
  for (const key of repeated) groups.set(key, []);
  for (const user of users) groups.get(user.ip.bits)?.push(user);
  return groups;
}

function* uplinkUsers(network: Network, topology: Topology): Generator<User> {
  for (const tier0 of network.of('tier0')) {
    const { displayName: name, uplinks, at } = tier0;
    for (const { ip } of uplinks)
      yield { kind: 'interface', ip, name, at, domain: domainOfGateway(topology, tier0.key) };
  }
}

function* endpointUsers(topology: Topology): Generator<User> {
  for (const cluster of topology.clusters) {
    const { key, name, endpoint: ip, product, at } = cluster;
    // TKG's endpoint is always a virtual address, which no node may have.
    const own = product === 'tkg' ? {} : { cluster: key };
    if (ip !== undefined) yield { kind: 'endpoint', ip, name, at, domain: domainOf(topology, cluster), ...own };
  }
}

function* nodeUsers(topology: Topology, nodes: readonly NodeFact[], repeated: ReadonlySet<Key>): Generator<User> {
  for (const { key, cluster, addresses, at } of nodes) {
    const [ip] = addresses;
    if (ip === undefined || !repeated.has(ip.bits)) continue;
    const described = topology.network.get('cluster', cluster);
    const domain = described === undefined ? {} : domainOf(topology, described);
    yield { kind: 'node', ip, name: key, at, domain, cluster };
  }
}

function* segmentUsers(network: Network, topology: Topology): Generator<User> {
  for (const segment of routedSegments(network)) {
    const { displayName: name, at, gateway, dhcpServer, reservations } = segment;
    const domain = domainOf(topology, segment);
    yield { kind: 'gateway', ip: gateway.ip, name, at, domain };
    if (dhcpServer !== undefined) yield { kind: 'dhcp-server', ip: dhcpServer, name, at, domain };
    for (const { ip, hostName, macAddress } of reservations) {
      yield { kind: 'reservation', ip, name: hostName ?? macAddress, at, domain };
    }
  }
}

const network = (cl1: string) =>
  networkFrom({
    clusters: [
      { name: 'mgmt', endpoint: '172.16.135.240', routable: false },
      { name: 'cl1', endpoint: cl1 },
    ],
  });
