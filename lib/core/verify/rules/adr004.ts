import { type ClusterFact, networkFrom } from '../../model';
import { findOverlaps } from '../../net';
import type { Rule } from '../rule';
import { type AddressUse, ARTICLE, domainOf, FreeBlocks, meet, podUses } from './support';

/** ADR004: routed pod blocks are disjoint. */
export const adr004: Rule = {
  id: 'ADR004',
  severity: 'error',
  title: 'pod blocks of routable clusters do not overlap',
  condition: 'two routable clusters whose routes meet at one Tier-0 have pod blocks with a common address',
  consequence:
    'both clusters get a route for the same pods, so that packets reach the pods of one of them, and each cloud provider deletes the routes of the other',
  remedy:
    'give one of the clusters the free block that the message offers; a block cannot be changed in a running cluster',
  source: `${ARTICLE}: CLUSTER_CIDRs must not overlap; k8s.io/cloud-provider, route_controller.go, isResponsibleForRoute`,
  *check({ network, topology }) {
    const pods = podUses(network)
      .filter(({ fact }) => fact.routable)
      .map((use, order) => ({ ...use, order }));
    const free = new FreeBlocks(network);
    for (const { a, b } of findOverlaps(pods, ({ span }) => span)) {
      if (a.fact === b.fact || !meet(domainOf(topology, a.fact), domainOf(topology, b.fact))) continue;
      const [first, later] = a.order < b.order ? [a, b] : [b, a];
      yield {
        message: `${later.span} of ${later.fact.name} overlaps ${first.span} of ${first.fact.name}`,
        fix: fixFor(later, free),
        at: [later.fact.at, first.fact.at],
      };
    }
  },
  failing: () => network('172.16.140.0/22'),
  passing: () => network('172.16.144.0/22'),
};

function fixFor(use: AddressUse<ClusterFact>, free: FreeBlocks): string {
  const block = free.insteadOf(use);
  return block === undefined
    ? `give ${use.fact.name} a block of its own`
    : `give ${use.fact.name} ${block}, the next free block of that size`;
}

const network = (cl2: string) =>
  networkFrom({
    clusters: [
      { name: 'cl1', podCidrs: ['172.16.136.0/21'] },
      { name: 'cl2', podCidrs: [cl2] },
    ],
  });
