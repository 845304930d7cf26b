import { External, type Network, networkFrom, type Tier1Advertisement } from '../../model';
import type { Expectation } from '../expectation';
import type { Rule } from '../rule';
import { cl1, TIER1, tier1 } from './support';

/**
 * PATH001: what the owner expects holds. It follows from traces and not from single facts, so its check is silent, and
 * verification itself reports under this id; the entry here gives it its texts and its page.
 */
export const path001: Rule = {
  id: 'PATH001',
  severity: 'error',
  title: 'every expectation of reachability holds',
  condition: 'a flow that the owner expects to arrive is dropped, loops or leaves the network on its way there or back',
  consequence: 'the network does not do what it was written for',
  remedy: 'follow the finding to the first hop that fails, and to the rule that names the cause',
  source: 'the routing tables and traces of this library; RFC 1812 §5.2.4 for longest prefix and next hop',
  check: () => [],
  failing: () => network(['TIER1_CONNECTED']),
  passing: () => network(['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED']),
};

/** What is expected of the two networks of {@link path001}. */
export const path001Expectation: Expectation = {
  type: 'reaches',
  from: External.of('10.44.0.0/16'),
  to: { kind: 'pods', cluster: 'cl1' },
  at: 'expectations[0]',
};

function network(advertises: readonly Tier1Advertisement[]): Network {
  return networkFrom({
    tier0s: [{ displayName: 'T0', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
    tier1s: [{ ...tier1, advertises }],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    clusters: [
      { ...cl1, nodeSegment: 'tanzu-overlay', machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 } },
    ],
  });
}
