import type { Assumption, NextHop, StaticRouteFact, Tier0Fact, Tier1Fact } from '../../model';
import type { Ip } from '../../net';
import type { Route, Way } from './device';
import type { Fabric } from './fabric';
import { type Failure, notStated, withoutGateway } from './failure';
import type { NodeDevice } from './node-device';
import { TableRoute } from './route';

/** A way, and what it rests on. */
export interface ResolvedHop {
  readonly way: Way;
  readonly assumptions?: readonly Assumption[];
}

const DISCARDS: ResolvedHop = { way: { kind: 'discard', via: 'discard' } };

/**
 * A static route as it stands in a gateway's table: with the next hops of the lowest distance, which share the packets.
 *
 * @param resolve where a next hop that is an address leads on this gateway
 */
export function staticRoute(
  fabric: Fabric,
  gateway: Tier0Fact | Tier1Fact,
  route: StaticRouteFact,
  resolve: (ip: Ip) => ResolvedHop,
): Route {
  const distance = Math.min(...route.nextHops.map(distanceOf));
  const hops = route.nextHops
    .filter((hop) => distanceOf(hop) === distance)
    .map((hop) => {
      if (hop.kind === 'ip') return resolve(hop.ip);
      return hop.kind === 'discard' ? DISCARDS : nodeHop(fabric, gateway, route, hop.node);
    });
  const assumptions = [...predictionOf(fabric, route), ...hops.flatMap((hop) => hop.assumptions ?? [])];
  const ways = hops.map(({ way }) => way);
  return new TableRoute(route.network, 'static', distance, ways, assumptions.length === 0 ? undefined : assumptions);
}

/** Source: vmware/nsxt provider, `nsxt_policy_static_route`: 1 unless another is given. */
function distanceOf(hop: NextHop): number {
  return hop.kind === 'ip' ? hop.adminDistance : 1;
}

/** A node whose address is not known yet: it is reached where its segment is the gateway's. */
function nodeHop(fabric: Fabric, gateway: Tier0Fact | Tier1Fact, route: StaticRouteFact, key: string): ResolvedHop {
  const node = fabric.node(key);
  if (node === undefined) return { way: { kind: 'nowhere', via: `via ${key}`, failure: nobody(route, key) } };
  const { family } = route.network;
  const { name, assumptions } = node.addressText(family);
  const via = `via ${name}`;
  const link = node.surroundings.links[family];
  if (link !== undefined && fabric.segmentsOn(gateway.key).includes(link)) {
    return { way: { kind: 'device', via, device: node }, assumptions };
  }
  return { way: { kind: 'nowhere', via, failure: elsewhere(gateway, route, node) } };
}

function nobody({ network, at }: StaticRouteFact, key: string): Failure {
  const text = `the next hop of ${network} is node ${key}, which nobody describes`;
  return notStated({ code: 'PATH001', text, missing: `node ${key}`, at });
}

function elsewhere(gateway: Tier0Fact | Tier1Fact, route: StaticRouteFact, { ref, surroundings }: NodeDevice): Failure {
  const segment = surroundings.links[route.network.family]?.segment;
  const { name, at } = surroundings.cluster;
  if (segment === undefined) {
    const text = `on which segment the nodes of ${name} stand is not stated`;
    return notStated({ code: 'PATH001', text, missing: `segment of ${name}`, at });
  }
  if (segment.tier1 === undefined) return withoutGateway(segment, 'NEIGHBOR_UNREACHABLE');
  const { displayName } = segment;
  const text = `${ref.name}, the next hop of ${route.network} on ${gateway.displayName}, stands on segment ${displayName}, which is not connected to it`;
  const fix = `connect segment ${displayName} to ${gateway.displayName}, or write the routes of ${name} to the Tier-1 of the segment`;
  return { disposition: 'NEIGHBOR_UNREACHABLE', explanation: { code: 'NSX008', text, fix, at: route.at } };
}

/** The block of a node that does not exist yet is a prediction. */
function predictionOf(fabric: Fabric, route: StaticRouteFact): readonly Assumption[] {
  return route.node === undefined ? [] : (fabric.node(route.node)?.blockAssumptions ?? []);
}
