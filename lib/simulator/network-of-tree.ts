import { type Fact, Network } from '../core/model';
import { tier0Fact, tier1Fact } from './facts/gateway-facts';
import { Reading } from './facts/reading';
import { natFact, routeFact } from './facts/route-facts';
import { segmentFacts } from './facts/segment-facts';
import { TreeIndex } from './facts/tree-index';
import type { PolicyObject } from './policy';

/**
 * What the objects of a policy tree make as a network: gateways, segments, static routes and NAT rules, by their policy
 * paths. Everything is stated, so nothing is assumed. What cannot be read is a fact of its own.
 *
 * @param host the manager's, as clients write it; a part of every key
 */
export function networkOfTree(objects: Iterable<PolicyObject>, host: string): Network {
  const tree = new TreeIndex(objects);
  const reading = new Reading(host);
  const facts: Fact[] = [
    ...tree.of('Tier0').map((tier0) => tier0Fact(tier0, tree, reading)),
    ...tree.of('Tier1').map((tier1) => tier1Fact(tier1, tree, reading)),
    ...tree.of('Segment').flatMap((segment) => segmentFacts(segment, reading)),
    ...tree.of('StaticRoutes').flatMap((route) => routeFact(route, reading) ?? []),
    ...tree.of('PolicyNatRule').flatMap((rule) => natFact(rule, reading) ?? []),
  ];
  return new Network([...facts, ...reading.unreadable]);
}
