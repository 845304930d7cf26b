import { networkFrom, type Tier0Fact, type Tier0Redistribution } from '../../model';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { cl1, list, podGateways, tier1 } from './support';

/** NSX004: a Tier-0 tells the outside of the pods. */
export const nsx004: Rule = {
  id: 'NSX004',
  severity: 'error',
  title: 'a Tier-0 above routes to pods redistributes the static routes of its Tier-1s',
  condition:
    'a Tier-1 with routes to pods is linked to a Tier-0 that is stated to redistribute, and TIER1_STATIC is not among it; not where the Tier-0 is stated to have no BGP neighbour, since then others hold static routes to it',
  consequence: 'routers outside never learn the pod blocks, and send the packets elsewhere',
  remedy:
    'add TIER1_STATIC to the redistribution rule of the Tier-0; the Tier-1 calls the same routes TIER1_STATIC_ROUTES',
  source:
    'terraform-provider-nsxt, nsxt_policy_gateway_redistribution_config: rule types; NSX administration guide, route redistribution',
  *check({ topology }) {
    for (const [tier0, clusters] of clustersUnder(topology)) {
      const { displayName, redistributes, hasBgpNeighbors, at } = tier0;
      if (redistributes === undefined || redistributes.includes('TIER1_STATIC') || hasBgpNeighbors === false) continue;
      yield {
        message: `${displayName} does not redistribute TIER1_STATIC, so no router outside learns the pods of ${list(clusters)}`,
        fix: `add TIER1_STATIC to what ${displayName} redistributes`,
        at: [at],
        missing: `TIER1_STATIC on ${displayName}`,
      };
    }
  },
  failing: () => network(['TIER1_CONNECTED']),
  passing: () => network(['TIER1_CONNECTED', 'TIER1_STATIC']),
};

function clustersUnder(topology: Topology): Map<Tier0Fact, Set<string>> {
  const tier0s = new Map<Tier0Fact, Set<string>>();
  for (const { tier1: gateway, clusters } of podGateways(topology)) {
    const tier0 = topology.tier0Of(gateway);
    if (tier0 !== undefined) tier0s.set(tier0, new Set([...(tier0s.get(tier0) ?? []), ...clusters]));
  }
  return tier0s;
}

const network = (redistributes: readonly Tier0Redistribution[]) =>
  networkFrom({ tier0s: [{ displayName: 'T0', redistributes }], tier1s: [tier1], clusters: [cl1] });
