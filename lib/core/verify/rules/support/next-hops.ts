import type { StaticRouteFact, Tier0Fact, Tier1Fact } from '../../../model';
import { type Cidr, CidrSet, type Ip } from '../../../net';
import { groupBy } from '../../group-by';
import type { Topology } from '../../topology';
import { type RoutedSegment, routedSegments } from './address-use';
import { count, distinct } from './words';

/** A gateway with static routes, and what is stated to be connected to it. */
export interface RoutingGateway {
  readonly gateway: Tier0Fact | Tier1Fact;
  readonly routes: readonly StaticRouteFact[];
  readonly segments: readonly RoutedSegment[];
  /** Subnets of its segments and of its own interfaces. */
  readonly subnets: readonly Cidr[];
}

/** A next hop with its route. */
export interface RouteHop {
  readonly ip: Ip;
  readonly route: StaticRouteFact;
}

/** Every gateway with static routes. */
export function routingGateways(topology: Topology): RoutingGateway[] {
  const { network } = topology;
  const segmentsOn = groupBy(routedSegments(network), ({ tier1 }) => tier1 ?? undefined);
  return [...network.of('tier0'), ...network.of('tier1')].flatMap((gateway) => {
    const routes = topology.routesOn(gateway.key);
    if (routes.length === 0) return [];
    const segments = segmentsOn.get(gateway.key) ?? [];
    const uplinks = gateway.kind === 'tier0' ? gateway.uplinks : [];
    const subnets = [...segments.map((segment) => segment.gateway), ...uplinks].map((address) => address.network);
    return [{ gateway, routes, segments, subnets }];
  });
}

/** The next hops whose address is known and passes the test. There may be very many routes: only what is found is kept. */
export function hopsWhere(routes: readonly StaticRouteFact[], test: (ip: Ip) => boolean): RouteHop[] {
  const found: RouteHop[] = [];
  for (const route of routes) {
    for (const hop of route.nextHops) if (hop.kind === 'ip' && test(hop.ip)) found.push({ ip: hop.ip, route });
  }
  return found;
}

/** Whether an address is in one of the networks. Neighbours among routes lead to one subnet: the last hit is tried first. */
export function inOneOf(networks: readonly Cidr[]): (ip: Ip) => boolean {
  const all = CidrSet.from(networks);
  let last = networks[0];
  return (ip) => {
    if (last?.contains(ip)) return true;
    if (!all.contains(ip)) return false;
    last = networks.find((network) => network.contains(ip));
    return true;
  };
}

/** The first next hop by name and the others by number: `next hop 172.16.128.1 of 172.16.136.0/24 (and 2 more)`. */
export function hopsText([first, ...others]: readonly RouteHop[]): string {
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more', 'more')})`;
  return `next hop ${first?.ip} of ${first?.route.network}${more}`;
}

/** Where the routes were written, once each. */
export function placesOf(hops: readonly RouteHop[]): string[] {
  return distinct(hops.map(({ route }) => route.at));
}
