import { networkFrom, type Tier1Advertisement } from '../../model';
import type { Rule } from '../rule';
import { ARTICLE, cl1, distinct, list, podGateways, tier1 } from './support';

/** NSX001: a Tier-1 tells its Tier-0 of the pods. */
export const nsx001: Rule = {
  id: 'NSX001',
  severity: 'error',
  title: 'a Tier-1 with routes to pods advertises its static routes',
  condition:
    'static routes to pods stand on a Tier-1, or will, and TIER1_STATIC_ROUTES is not among what it is stated to advertise',
  consequence: 'the Tier-0 never learns the pod blocks: packets from outside to a pod are dropped or leave again',
  remedy: 'add TIER1_STATIC_ROUTES to route_advertisement_types of the Tier-1',
  source: `${ARTICLE}: advertise all static routes and connected segments; terraform-provider-nsxt, nsxt_policy_tier1_gateway`,
  *check({ topology }) {
    for (const { tier1: gateway, clusters, at } of podGateways(topology)) {
      const { displayName, advertises } = gateway;
      if (advertises === undefined || advertises.includes('TIER1_STATIC_ROUTES')) continue;
      yield {
        message: `${displayName} does not advertise TIER1_STATIC_ROUTES, so nothing outside reaches the pods of ${list(clusters)}`,
        fix: `add TIER1_STATIC_ROUTES to what ${displayName} advertises`,
        at: distinct([gateway.at, ...at]),
        missing: `TIER1_STATIC_ROUTES on ${displayName}`,
      };
    }
  },
  failing: () => network(['TIER1_CONNECTED']),
  passing: () => network(['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED']),
};

const network = (advertises: readonly Tier1Advertisement[]) =>
  networkFrom({ tier1s: [{ ...tier1, advertises }], clusters: [cl1] });
