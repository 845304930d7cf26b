import type { ClusterFact, Network, NodeFact, SegmentFact, Tier0Fact, Tier1Fact } from '../../../../lib/core/model';

/**
 * A second engine of another design, from first principles: an address is a string of bits, a table is a list that is
 * made anew for each packet, nothing is shared and nothing is a class. It knows how a packet ends, of IPv4 only, and of
 * networks in which every fact is stated.
 */

/** A device: `external`, `tier0 <key>`, `tier1 <key>`, `node <key>`, `pod <ip>`, `host <ip>`. */
type Where = string;

/** Where a route leads: a device, `hop <ip>`, `link`, `pods`, `discard`, `outside`, `not stated`. */
interface NaiveRoute {
  readonly bits: string;
  readonly kind: 'connected' | 'static' | 'tier1-static' | 'tier1-connected' | 'other';
  readonly distance: number;
  readonly to: string;
}

interface Packet {
  readonly src: string;
  readonly dst: string;
}

/** A source that a node changed. */
interface Changed {
  readonly node: Where;
  readonly pod: string;
  readonly address: string;
  readonly peer: string;
}

interface Outcome {
  readonly disposition: string;
  /** Who answers; empty where nobody does. */
  readonly receiver: Where;
  readonly packet: Packet;
  readonly changed: readonly Changed[];
}

const text = (value: { toString(): string }) => value.toString();

function bitsOf(ip: string): string {
  const octets = ip.split('.').map((octet) => Number(octet).toString(2).padStart(8, '0'));
  return octets.join('');
}

function prefixBits(cidr: { toString(): string }): string {
  const [ip = '', length = ''] = text(cidr).split('/');
  return bitsOf(ip).slice(0, Number(length));
}

const isIn = (ip: string, bits: string) => bitsOf(ip).startsWith(bits);
const gatewayOf = (segment: SegmentFact) => text(segment.gateway?.ip ?? '');
const subnetOf = (segment: SegmentFact) => prefixBits(segment.gateway?.network ?? '');
const addressOf = (node: NodeFact) => text(node.addresses[0] ?? '');
const blockOf = (node: NodeFact) => prefixBits(node.podCidrs[0] ?? '');
const firstOf = (node: NodeFact) => text(node.podCidrs[0] ?? '').replace(/0\/24$/, '1');
const named = (where: Where) => where.slice(where.indexOf(' ') + 1);

/** How a flow and its answers end, and with which addresses: sorted, and without repetition. */
export function naively(network: Network, src: string, dst: string): { forward: string[]; reverse: string[] } {
  const start = startOf(network, src);
  if (start === undefined) return { forward: ['INSUFFICIENT_INFO'], reverse: [] };
  const there = follow(network, start, { src, dst }, [], [], undefined);
  const back = there
    .filter(({ receiver }) => receiver !== '')
    .flatMap(({ receiver, packet, changed }) =>
      follow(network, receiver, { src: packet.dst, dst: packet.src }, [], [], changed),
    );
  const endings = (outcomes: Outcome[]) =>
    [...new Set(outcomes.map(({ disposition, packet }) => `${disposition} ${packet.src} -> ${packet.dst}`))].sort();
  return { forward: endings(there), reverse: endings(back) };
}

function startOf(network: Network, ip: string): Where | undefined {
  const segment = network.of('segment').find((one) => isIn(ip, subnetOf(one)));
  const holder = segment === undefined ? undefined : holderOn(network, segment, ip);
  if (holder !== undefined) return holder;
  const tier0 = network.of('tier0').find((one) => one.uplinks.some((uplink) => text(uplink.ip) === ip));
  if (tier0 !== undefined) return `tier0 ${tier0.key}`;
  if (network.of('node').some((node) => isIn(ip, blockOf(node)))) return `pod ${ip}`;
  if (segment !== undefined) return `host ${ip}`;
  return network.of('cluster').some((cluster) => isIn(ip, prefixBits(cluster.podCidrs[0] ?? '')))
    ? undefined
    : 'external';
}

function follow(
  network: Network,
  where: Where,
  received: Packet,
  been: readonly string[],
  changed: readonly Changed[],
  answered: readonly Changed[] | undefined,
): Outcome[] {
  const here = `${where} ${received.dst}`;
  const undone = answered?.find(
    ({ node, address, peer }) => node === where && address === received.dst && peer === received.src,
  );
  const packet = undone === undefined ? received : { ...received, dst: undone.pod };
  const ends = (disposition: string, receiver = ''): Outcome[] => [{ disposition, receiver, packet, changed }];
  if (been.includes(here)) return ends('LOOP');
  if (ownAddresses(network, where).includes(packet.dst)) return ends('ACCEPTED', where);
  const routes = bestOf(tableOf(network, where), packet.dst);
  if (routes.length === 0) return ends('NO_ROUTE');
  return [...new Set(routes.map(({ to }) => to))].flatMap((to) => {
    const next = nextOf(network, where, to, packet.dst);
    const change = answered === undefined ? masquerade(network, where, to, packet) : undefined;
    const sent = change === undefined ? packet : { ...packet, src: change.address };
    const all = change === undefined ? changed : [...changed, change];
    if ('at' in next) return follow(network, next.at, sent, [...been, here], all, answered);
    return [{ disposition: next.disposition, receiver: next.receiver ?? '', packet: sent, changed: all }];
  });
}

type Next = { readonly at: Where } | { readonly disposition: string; readonly receiver?: Where };

function nextOf(network: Network, where: Where, to: string, dst: string): Next {
  if (to === 'discard') return { disposition: 'NULL_ROUTED' };
  if (to === 'not stated') return { disposition: 'INSUFFICIENT_INFO' };
  if (to === 'outside') return outside(network, dst);
  if (to === 'pods') return { at: `pod ${dst}` };
  if (to === 'link') return onLink(network, where, dst);
  return to.startsWith('hop ') ? neighbor(network, where, named(to)) : { at: to };
}

function onLink(network: Network, where: Where, dst: string): Next {
  const segment = network.of('segment').find((one) => isIn(dst, subnetOf(one)));
  if (where === 'external' || segment === undefined) {
    const tier0 = network.of('tier0').find((one) => one.uplinks.some((uplink) => text(uplink.ip) === dst));
    return tier0 === undefined
      ? { disposition: 'DELIVERED_TO_SUBNET', receiver: 'external' }
      : { at: `tier0 ${tier0.key}` };
  }
  const holder = holderOn(network, segment, dst);
  return holder === undefined ? { disposition: 'DELIVERED_TO_SUBNET', receiver: `host ${dst}` } : { at: holder };
}

function neighbor(network: Network, where: Where, ip: string): Next {
  const unreachable = { disposition: 'NEIGHBOR_UNREACHABLE' };
  const tier0 = network.get('tier0', named(where));
  if (tier0 !== undefined) {
    const uplink = tier0.uplinks.find((one) => isIn(ip, prefixBits(one.network)));
    return uplink === undefined || text(uplink.ip) === ip ? unreachable : { at: 'external' };
  }
  const segment = segmentsAt(network, where).find((one) => isIn(ip, subnetOf(one)));
  if (segment === undefined) return unreachable;
  const holder = holderOn(network, segment, ip);
  if (holder !== undefined) return holder === where ? unreachable : { at: holder };
  const isDescribed = segment.tier1 === null || network.get('tier1', segment.tier1) !== undefined;
  return gatewayOf(segment) === ip && !isDescribed ? { disposition: 'INSUFFICIENT_INFO' } : unreachable;
}

/** The segments a device stands on. */
function segmentsAt(network: Network, where: Where): readonly SegmentFact[] {
  const tier1 = network.get('tier1', named(where));
  if (tier1 !== undefined) return network.of('segment').filter((segment) => segment.tier1 === tier1.key);
  const node = network.get('node', named(where));
  const ip = node === undefined ? named(where) : addressOf(node);
  return network.of('segment').filter((segment) => isIn(ip, subnetOf(segment)));
}

function holderOn(network: Network, segment: SegmentFact, ip: string): Where | undefined {
  if (gatewayOf(segment) === ip) {
    const tier1 = network.get('tier1', segment.tier1);
    return tier1 === undefined ? undefined : `tier1 ${tier1.key}`;
  }
  const node = network.of('node').find((one) => addressOf(one) === ip);
  return node === undefined ? undefined : `node ${node.key}`;
}

function outside(network: Network, dst: string): Next {
  const leaks = { disposition: 'OWNED_ADDRESS_LEAKS' };
  const unknown = { disposition: 'INSUFFICIENT_INFO' };
  const cluster = network.of('cluster').find((one) => isIn(dst, prefixBits(one.podCidrs[0] ?? '')));
  const segment = network.of('segment').find((one) => isIn(dst, subnetOf(one)));
  if (cluster === undefined && segment === undefined) return { disposition: 'EXITS_NETWORK', receiver: 'external' };
  const isCarried = network
    .of('tier1')
    .some((tier1) => bestOf(tier1Table(network, tier1), dst).some(({ kind }) => kind !== 'other'));
  if (isCarried) return leaks;
  if (segment !== undefined) {
    return segment.tier1 === null || network.get('tier1', segment.tier1) !== undefined ? leaks : unknown;
  }
  const hasNode = network.of('node').some((node) => node.cluster === cluster?.key && isIn(dst, blockOf(node)));
  return hasNode && network.get('tier1', cluster?.gateway) === undefined ? unknown : leaks;
}

function masquerade(network: Network, where: Where, to: string, { src, dst }: Packet): Changed | undefined {
  const node = where.startsWith('node ') ? network.get('node', named(where)) : undefined;
  if (node === undefined || to === 'pods' || !isIn(src, blockOf(node))) return undefined;
  if (network.get('antrea', node.cluster)?.agentConf.noSNAT === true) return undefined;
  const isPod = network.of('node').some((one) => one.cluster === node.cluster && isIn(dst, blockOf(one)));
  return isPod ? undefined : { node: where, pod: src, address: addressOf(node), peer: dst };
}

function ownAddresses(network: Network, where: Where): readonly string[] {
  const [kind] = where.split(' ');
  if (kind === 'tier1') return segmentsAt(network, where).map(gatewayOf);
  if (kind === 'tier0') return network.get('tier0', named(where))?.uplinks.map((uplink) => text(uplink.ip)) ?? [];
  const node = network.get('node', named(where));
  if (kind === 'node' && node !== undefined) return [addressOf(node), firstOf(node)];
  return kind === 'external' ? [] : [named(where)];
}

/** Of all routes that contain the address, those of the longest prefix, and of these those of the lowest distance. */
function bestOf(table: readonly NaiveRoute[], dst: string): readonly NaiveRoute[] {
  const matching = table.filter(({ bits }) => isIn(dst, bits));
  const longest = Math.max(...matching.map(({ bits }) => bits.length));
  const lowest = Math.min(...matching.filter(({ bits }) => bits.length === longest).map(({ distance }) => distance));
  return matching.filter(({ bits, distance }) => bits.length === longest && distance === lowest);
}

function tableOf(network: Network, where: Where): readonly NaiveRoute[] {
  const tier0 = network.get('tier0', named(where));
  const tier1 = network.get('tier1', named(where));
  const node = network.get('node', named(where));
  if (where === 'external') return externalTable(network);
  if (tier0 !== undefined) return tier0Table(network, tier0);
  if (tier1 !== undefined) return tier1Table(network, tier1);
  if (node !== undefined) return nodeTable(network, node);
  if (where.startsWith('host ')) return subnetTable(segmentsAt(network, where));
  const own = network.of('node').find((one) => isIn(named(where), blockOf(one)));
  return [{ bits: '', kind: 'other', distance: 0, to: `node ${own?.key}` }];
}

function subnetTable(segments: readonly SegmentFact[]): NaiveRoute[] {
  return segments.flatMap((segment) => [
    { bits: subnetOf(segment), kind: 'connected', distance: 0, to: 'link' },
    { bits: '', kind: 'other', distance: 0, to: `hop ${gatewayOf(segment)}` },
  ]);
}

function nodeTable(network: Network, node: NodeFact): NaiveRoute[] {
  const [segment] = segmentsAt(network, `node ${node.key}`);
  const isTunnel = network.get('antrea', node.cluster)?.agentConf.trafficEncapMode === 'encap';
  const pods = network.get('cluster', node.cluster)?.podCidrs.map(prefixBits) ?? [];
  const peers = network
    .of('node')
    .filter((peer) => peer.cluster === node.cluster && peer.key !== node.key)
    .filter((peer) => segment !== undefined && isIn(addressOf(peer), subnetOf(segment)));
  const toPeers = isTunnel
    ? pods.map((bits) => ({ bits, to: 'not stated' }))
    : peers.map((peer) => ({ bits: blockOf(peer), to: `hop ${addressOf(peer)}` }));
  return [
    ...subnetTable(segment === undefined ? [] : [segment]),
    { bits: blockOf(node), kind: 'connected', distance: 0, to: 'pods' },
    ...toPeers.map((route): NaiveRoute => ({ ...route, kind: 'other', distance: 0 })),
  ];
}

function staticsOf(network: Network, gateway: string): NaiveRoute[] {
  const stated = network
    .of('static-route')
    .filter((route) => route.gateway === gateway)
    .flatMap(({ network: to, nextHops }) =>
      nextHops.map((hop) => ({ bits: prefixBits(to), to: hop.kind === 'ip' ? `hop ${hop.ip}` : 'discard' })),
    );
  const writes = (cluster: ClusterFact | undefined) =>
    cluster?.routeOwner === 'cloud-provider' && cluster.gateway === gateway;
  const written = network
    .of('node')
    .filter((node) => writes(network.get('cluster', node.cluster)))
    .map((node) => ({ bits: blockOf(node), to: `hop ${addressOf(node)}` }));
  return [...stated, ...written].map((route) => ({ ...route, kind: 'static', distance: 1 }));
}

function tier1Table(network: Network, tier1: Tier1Fact): NaiveRoute[] {
  const segments = network.of('segment').filter((segment) => segment.tier1 === tier1.key);
  const up: NaiveRoute[] = tier1.tier0 ? [{ bits: '', kind: 'other', distance: 3, to: `tier0 ${tier1.tier0}` }] : [];
  const connected = segments.map(
    (segment): NaiveRoute => ({ bits: subnetOf(segment), kind: 'connected', distance: 0, to: 'link' }),
  );
  return standing([...connected, ...staticsOf(network, tier1.key), ...up]);
}

function tier0Table(network: Network, tier0: Tier0Fact): NaiveRoute[] {
  const uplinks = tier0.uplinks.map(
    (uplink): NaiveRoute => ({ bits: prefixBits(uplink.network), kind: 'connected', distance: 0, to: 'link' }),
  );
  const below = network
    .of('tier1')
    .filter((tier1) => tier1.tier0 === tier0.key)
    .flatMap((tier1) => tier1Table(network, tier1).flatMap((route) => advertised(tier1, route)));
  const out: NaiveRoute = { bits: '', kind: 'other', distance: 999, to: 'external' };
  return standing([...uplinks, ...staticsOf(network, tier0.key), ...below, out]);
}

function advertised(tier1: Tier1Fact, { bits, kind }: NaiveRoute): NaiveRoute[] {
  if (bits === '' || (kind !== 'static' && kind !== 'connected')) return [];
  const type = kind === 'static' ? 'TIER1_STATIC_ROUTES' : 'TIER1_CONNECTED';
  if (!tier1.advertises?.includes(type)) return [];
  return [
    { bits, kind: kind === 'static' ? 'tier1-static' : 'tier1-connected', distance: 3, to: `tier1 ${tier1.key}` },
  ];
}

function externalTable(network: Network): NaiveRoute[] {
  const known = network
    .of('tier0')
    .flatMap((tier0) => [
      ...tier0.uplinks.map(
        (uplink): NaiveRoute => ({ bits: prefixBits(uplink.network), kind: 'connected', distance: 0, to: 'link' }),
      ),
      ...tier0Table(network, tier0).flatMap((route) => announced(tier0, route)),
    ]);
  return [...known, { bits: '', kind: 'other', distance: 999, to: 'outside' }];
}

function announced(tier0: Tier0Fact, { bits, kind }: NaiveRoute): NaiveRoute[] {
  const told = tier0.redistributes ?? [];
  const types = {
    static: told.includes('TIER0_STATIC'),
    'tier1-static': told.includes('TIER1_STATIC'),
    'tier1-connected': told.includes('TIER1_CONNECTED') || told.includes('TIER1_SEGMENT'),
    connected: false,
    other: false,
  };
  if (bits === '' || !tier0.hasBgpNeighbors || !types[kind]) return [];
  return [{ bits, kind: 'other', distance: 20, to: `tier0 ${tier0.key}` }];
}

/** Of several routes to one network only those of the lowest distance stand. */
function standing(routes: readonly NaiveRoute[]): NaiveRoute[] {
  return routes.filter(({ bits, distance }) =>
    routes.every((other) => other.bits !== bits || other.distance >= distance),
  );
}
