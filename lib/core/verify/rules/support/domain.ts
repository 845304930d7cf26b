import type { ClusterFact, SegmentFact, Tier1Fact } from '../../../model';
import type { Topology } from '../../topology';

/** Where an element's addresses are known: its Tier-0 and the NSX Manager, as far as they are stated. */
export interface Domain {
  /** Key of the Tier-0; of the Tier-1 where that is stated to be linked to none. Absent: not stated. */
  readonly gateway?: string;
  /** Host of the NSX Manager. Absent: not stated. */
  readonly manager?: string;
}

/** The Tier-1 of a cluster or a segment. */
export function tier1Above(topology: Topology, element: ClusterFact | SegmentFact): Tier1Fact | undefined {
  return element.kind === 'cluster' ? topology.tier1Of(element) : topology.network.get('tier1', element.tier1);
}

/** The domain of a cluster or a segment. */
export function domainOf(topology: Topology, element: ClusterFact | SegmentFact): Domain {
  const tier1 = tier1Above(topology, element);
  if (tier1 !== undefined) return domainOfTier1(tier1);
  return element.kind === 'cluster' ? { manager: element.cloudRouting?.managerHost } : {};
}

/** The domain of the gateway with that key, a Tier-0 or a Tier-1; nothing is known of one that nobody describes. */
export function domainOfGateway({ network }: Topology, key: string | null | undefined): Domain {
  const tier1 = network.get('tier1', key);
  if (tier1 !== undefined) return domainOfTier1(tier1);
  const tier0 = network.get('tier0', key);
  return tier0 === undefined ? {} : { gateway: tier0.key, manager: tier0.managerHost };
}

function domainOfTier1({ key, tier0, managerHost: manager }: Tier1Fact): Domain {
  return { gateway: tier0 === null ? key : tier0, manager };
}

/**
 * Whether two elements see one another's addresses. Elements of one plan do, unless it states that they are apart: under
 * different Tier-0s, or, where a Tier-0 is not stated, on different NSX Managers.
 */
export function meet(a: Domain, b: Domain): boolean {
  if (a.gateway !== undefined && b.gateway !== undefined) return a.gateway === b.gateway;
  return !a.manager || !b.manager || a.manager === b.manager;
}
