import type { Assumption, Tier0Fact, Tier1Fact } from '../../model';
import type { Topology } from '../topology';
import type { Explanation } from '../trace';
import { assume } from './assumptions';

/** What is above a Tier-1. */
export type Uplink =
  | { readonly kind: 'linked'; readonly tier0: Tier0Fact; readonly assumptions: readonly Assumption[] }
  | { readonly kind: 'none' }
  /** It is not stated, or nobody describes what is stated. */
  | { readonly kind: 'unknown'; readonly explanation: Explanation };

/** The Tier-0 of a Tier-1: the stated one; where none is stated, the only one that is described on its manager. */
export function uplinkOf(topology: Topology, tier1: Tier1Fact): Uplink {
  if (tier1.tier0 === null) return { kind: 'none' };
  if (tier1.tier0 !== undefined) {
    const tier0 = topology.tier0Of(tier1);
    return tier0 === undefined ? unknown(tier1, `Tier-0 ${tier1.tier0}`) : { kind: 'linked', tier0, assumptions: [] };
  }
  const [only, ...more] = topology.network.of('tier0').filter(({ managerHost }) => managerHost === tier1.managerHost);
  if (only === undefined || more.length > 0) return unknown(tier1, `tier0 of ${tier1.displayName}`);
  return { kind: 'linked', tier0: only, assumptions: [assume.tier1Link(tier1, only)] };
}

function unknown(tier1: Tier1Fact, missing: string): Uplink {
  const stated =
    tier1.tier0 === undefined
      ? 'is linked to a Tier-0 that is not stated'
      : `is linked to ${missing}, which is not described`;
  return {
    kind: 'unknown',
    explanation: {
      code: 'PATH001',
      text: `Tier-1 ${tier1.displayName} ${stated}`,
      missing,
      fix: `describe the Tier-0 of ${tier1.displayName}: the construct, or Tier0Gateway.fromName`,
      at: tier1.at,
    },
  };
}
