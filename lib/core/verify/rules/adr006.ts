import { type AddressPoolFact, type ClusterFact, networkFrom } from '../../model';
import type { Cidr, IpRange } from '../../net';
import type { Report, Rule } from '../rule';
import {
  type AddressUse,
  ARTICLE,
  clashes,
  domainOf,
  FreeBlocks,
  meet,
  podUses,
  poolUses,
  routedSegments,
  segmentOfPool,
  segmentUses,
} from './support';

/** ADR006: virtual addresses are nobody else's. */
export const adr006: Rule = {
  id: 'ADR006',
  severity: 'error',
  title: 'no pod block and no segment overlaps an address pool of something else',
  condition:
    'a pod block, or a segment that the pool does not name as its own, has an address in common with a pool of virtual, ingress, egress or static addresses',
  consequence: 'a Service gets an address that a pod or a machine already answers to',
  remedy: 'move the pods or the pool; a pool whose addresses are taken from a segment names that segment',
  source: `${ARTICLE}: Avi hands out addresses of AVI_DATA_NETWORK; vSphere API, namespace network: pod, ingress and egress CIDRs must not overlap`,
  *check({ network, topology }) {
    const segments = routedSegments(network);
    const pools = poolUses(network).map((use) => ({ ...use, segment: segmentOfPool(segments, use.fact) }));
    const free = new FreeBlocks(network);
    // Pods over a segment are ADR005, and so are pods over the pools of that segment.
    const apart = pools.filter(({ segment }) => segment === undefined);
    for (const { left, right } of clashes(podUses(network), apart)) yield podsOverPool(left, right, free);
    for (const { left: segment, right: pool } of clashes(segmentUses(network), pools)) {
      if (pool.segment === segment.fact) continue;
      if (pool.segment && !meet(domainOf(topology, pool.segment), domainOf(topology, segment.fact))) continue;
      yield {
        message: `segment ${segment.fact.displayName} ${segment.span} overlaps ${pool.text}`,
        fix: `name the segment in ${pool.fact.displayName} if its addresses are taken from there, else move one of them`,
        at: [pool.fact.at, segment.fact.at],
      };
    }
  },
  failing: () => network('172.16.136.0/24'),
  passing: () => network('172.16.144.0/24'),
};

function podsOverPool(
  pods: AddressUse<ClusterFact>,
  pool: AddressUse<AddressPoolFact, Cidr | IpRange>,
  free: FreeBlocks,
): Report {
  const { name, at } = pods.fact;
  const block = free.insteadOf(pods);
  const move = block === undefined ? `give ${name} another block` : `give ${name} ${block}`;
  return {
    message: `pods ${pods.span} of ${name} overlap ${pool.text}`,
    fix: `${move}, or move the pool`,
    at: [at, pool.fact.at],
  };
}

const network = (pool: string) =>
  networkFrom({
    clusters: [{ name: 'cl1', podCidrs: ['172.16.136.0/21'] }],
    pools: [{ displayName: 'vip', purpose: 'avi-vip', subnet: pool }],
  });
