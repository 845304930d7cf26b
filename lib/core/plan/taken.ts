import type { AddressPoolFact, ClusterFact, Network, SegmentFact, StaticRouteFact } from '../model';
import type { Addresses, Cidr } from '../net';

/**
 * Addresses that something in the network has, or that may be leased: where no new host address may be.
 */
export function hostsTaken(network: Network): Addresses[] {
  const subnets = new Set(network.of('segment').map(({ gateway }) => String(gateway?.network)));
  return [
    ...network.of('segment').flatMap(inSegment),
    ...network.of('address-pool').flatMap((pool) => inPool(pool, subnets)),
    ...network.of('cluster').flatMap(({ endpoint }) => endpoint ?? []),
    ...network.of('node').flatMap(({ addresses }) => addresses),
    ...network.of('tier0').flatMap(({ uplinks }) => uplinks.map(({ ip }) => ip)),
    ...network.of('static-route').flatMap(nextHops),
  ];
}

/**
 * Networks that are in use: where no new block may be. Pods of clusters that nobody routes to may be anywhere, and are
 * left out.
 *
 * @param own the very blocks that the plan gave out so that the network could be collected; a cluster that says one of
 * them does not hold it yet
 */
export function networksTaken(network: Network, own: ReadonlySet<Cidr>): Addresses[] {
  const stated = ({ routable, podCidrs }: ClusterFact) => (routable ? podCidrs.filter((cidr) => !own.has(cidr)) : []);
  return [
    ...network.of('segment').flatMap(({ gateway }) => gateway?.network ?? []),
    ...network.of('address-pool').flatMap(({ subnet, ranges }) => [subnet, ...ranges]),
    ...network.of('cluster').flatMap(stated),
    ...network.of('node').flatMap(({ observed, podCidrs }) => (observed ? podCidrs : [])),
    ...network.of('tier0').flatMap(({ uplinks }) => uplinks.map((uplink) => uplink.network)),
    ...network.of('retired-block').map((block) => block.network),
  ];
}

function inSegment({ gateway, dhcpServer, dhcpRanges, reservations }: SegmentFact): Addresses[] {
  const single = [gateway?.ip, dhcpServer].filter((ip) => ip !== undefined);
  return [...single, ...dhcpRanges, ...reservations.map(({ ip }) => ip)];
}

/** Its ranges; where none is stated its subnet, unless that is a whole segment's. */
function inPool({ ranges, subnet }: AddressPoolFact, segments: ReadonlySet<string>): readonly Addresses[] {
  if (ranges.length > 0) return ranges;
  return segments.has(subnet.toString()) ? [] : [subnet];
}

function nextHops({ nextHops }: StaticRouteFact): Addresses[] {
  return nextHops.flatMap((hop) => (hop.kind === 'ip' ? hop.ip : []));
}
