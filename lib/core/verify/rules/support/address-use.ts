import type { AddressPoolFact, ClusterFact, Network, SegmentFact } from '../../../model';
import { type Cidr, findOverlaps, type InterfaceAddress, type IpRange, type Span } from '../../../net';
import type { Topology } from '../../topology';
import { spanText } from './words';

/** Addresses that an element of the network takes. */
export interface AddressUse<F, S extends Cidr | IpRange = Cidr> {
  readonly fact: F;
  readonly span: S;
  /** How a message calls them: `172.16.136.0/21 (pods of cl1)`. */
  readonly text: string;
}

/** The pod blocks of every cluster, routed or not. */
export function podUses(network: Network): AddressUse<ClusterFact>[] {
  return network
    .of('cluster')
    .flatMap((fact) => fact.podCidrs.map((span) => ({ fact, span, text: `${span} (pods of ${fact.name})` })));
}

/** The service blocks of every cluster. */
export function serviceUses(network: Network): AddressUse<ClusterFact>[] {
  return network
    .of('cluster')
    .flatMap((fact) => fact.serviceCidrs.map((span) => ({ fact, span, text: `${span} (services of ${fact.name})` })));
}

/** A segment that has a subnet. */
export type RoutedSegment = SegmentFact & { readonly gateway: InterfaceAddress };

/**
 * The segments with a subnet. What somebody says of a segment by its display name alone gives way to the own fact of
 * a segment of that name, which has another key: both are the same segment.
 */
export function routedSegments(network: Network): RoutedSegment[] {
  const owned = new Set<string>();
  for (const { reference, displayName } of network.of('segment')) if (!reference) owned.add(displayName);
  return network
    .of('segment')
    .filter(
      (fact): fact is RoutedSegment => fact.gateway !== undefined && !(fact.reference && owned.has(fact.displayName)),
    );
}

/** The subnets of the segments. */
export function segmentUses(network: Network): AddressUse<RoutedSegment>[] {
  return routedSegments(network).map((fact) => {
    const span = fact.gateway.network;
    return { fact, span, text: `${span} (segment ${fact.displayName})` };
  });
}

/** The addresses of the pools: their ranges, else, where none are stated, the subnet they come from. */
export function poolUses(network: Network): AddressUse<AddressPoolFact, Cidr | IpRange>[] {
  return network.of('address-pool').flatMap((fact) => {
    const spans = fact.ranges.length === 0 ? [fact.subnet] : fact.ranges;
    return spans.map((span) => ({ fact, span, text: `${spanText(span)} (pool ${fact.displayName})` }));
  });
}

/** The segment whose subnet a pool takes its addresses from, by key or display name; undefined for a subnet of its own. */
export function segmentOfPool(segments: readonly RoutedSegment[], pool: AddressPoolFact): RoutedSegment | undefined {
  if (pool.segment === undefined) return undefined;
  const named = segments.filter(({ key, displayName }) => key === pool.segment || displayName === pool.segment);
  return named.find(({ gateway }) => gateway.network.overlaps(pool.subnet)) ?? named[0];
}

/** The segment the nodes of a cluster stand on, as {@link routedSegments} has it. */
export function nodeSegmentOf(
  segments: readonly RoutedSegment[],
  topology: Topology,
  cluster: ClusterFact,
): RoutedSegment | undefined {
  const stated = topology.segmentOf(cluster);
  return (
    segments.find((known) => known === stated) ?? segments.find((known) => known.displayName === stated?.displayName)
  );
}

/** Something with a range of addresses. */
export interface Spanned {
  readonly span: Span;
}

/** One of each side that have an address in common. */
export interface Clash<L, R> {
  readonly left: L;
  readonly right: R;
}

/** What the sweep works on: one range of addresses, with everything on either side that has exactly it. */
interface Group<L, R> extends Spanned {
  readonly left: L[];
  readonly right: R[];
}

/**
 * Every pair of one of the left and one of the right that have an address in common. Equal ranges are swept as one, so
 * that a hundred clusters with the same service CIDR, which is sound, cost nothing.
 */
export function clashes<L extends Spanned, R extends Spanned>(left: readonly L[], right: readonly R[]): Clash<L, R>[] {
  const groups = new Map<string, Group<L, R>>();
  for (const one of left) groupOf(groups, one.span).left.push(one);
  for (const one of right) groupOf(groups, one.span).right.push(one);
  const all = [...groups.values()];
  const within = all.flatMap((group) => pairs(group, group));
  const between = findOverlaps(all, ({ span }) => span).flatMap(({ a, b }) => [...pairs(a, b), ...pairs(b, a)]);
  return [...within, ...between];
}

function groupOf<L, R>(groups: Map<string, Group<L, R>>, span: Span): Group<L, R> {
  const key = `${span.first}-${span.last}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: Group<L, R> = { span, left: [], right: [] };
  groups.set(key, group);
  return group;
}

function pairs<L, R>(a: Group<L, R>, b: Group<L, R>): Clash<L, R>[] {
  return a.left.flatMap((left) => b.right.map((right) => ({ left, right })));
}
