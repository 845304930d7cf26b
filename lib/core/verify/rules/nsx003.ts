import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { ARTICLE, cl1, tier1 } from './support';

/** NSX003: a Tier-1 has a way out. */
export const nsx003: Rule = {
  id: 'NSX003',
  severity: 'error',
  title: 'a Tier-1 is linked to a Tier-0',
  condition: 'a Tier-1 is stated to be linked to no Tier-0; a warning where no routable cluster stands behind it',
  consequence: 'its segments and pods reach one another, and nothing else; nothing outside reaches them',
  remedy: 'name the Tier-0',
  source: `${ARTICLE}: connect the Tier-1 to the Tier-0; terraform-provider-nsxt, nsxt_policy_tier1_gateway: tier0_path`,
  *check({ network, topology }) {
    const routed = topology.clusters
      .filter(({ routable }) => routable)
      .map((cluster) => topology.tier1Of(cluster)?.key);
    for (const { key, displayName, tier0, at } of network.of('tier1')) {
      if (tier0 !== null) continue;
      yield {
        // Without routable pods behind it, an isolated Tier-1 may be what is wanted.
        severity: routed.includes(key) ? 'error' : 'warning',
        message: `${displayName} is linked to no Tier-0, so it has no way out`,
        fix: `set the Tier-0 of ${displayName}`,
        at: [at],
        missing: `Tier-0 of ${displayName}`,
      };
    }
  },
  failing: () => network(null),
  passing: () => network('T0'),
};

const network = (tier0: string | null) => networkFrom({ tier1s: [{ ...tier1, tier0 }], clusters: [cl1] });
