import { networkFrom, type Tier1Advertisement } from '../../model';
import { groupBy } from '../group-by';
import type { Rule, RuleContext } from '../rule';
import {
  ARTICLE,
  list,
  nodeSegmentOf,
  type RoutedSegment,
  routedSegments,
  segmentOfPool,
  TIER1,
  tier1,
} from './support';

/** NSX002: a Tier-1 tells its Tier-0 of the segments. */
export const nsx002: Rule = {
  id: 'NSX002',
  severity: 'error',
  title: 'a Tier-1 with segments advertises its connected networks',
  condition:
    'a segment is connected to a Tier-1, and TIER1_CONNECTED is not among what it is stated to advertise; a warning where no API endpoint and no pool of virtual addresses stands on its segments',
  consequence:
    'nodes, API servers and virtual addresses on the segment are not reached from outside, and nothing outside answers them',
  remedy: 'add TIER1_CONNECTED to route_advertisement_types of the Tier-1',
  source: `${ARTICLE}: advertise all static routes and connected segments; terraform-provider-nsxt, nsxt_policy_tier1_gateway`,
  *check(context) {
    const { network } = context;
    const needed = neededOutside(context);
    const segmentsOn = groupBy(routedSegments(network), ({ tier1: connected }) => connected ?? undefined);
    for (const { key, displayName, advertises, at } of network.of('tier1')) {
      const segments = segmentsOn.get(key) ?? [];
      if (segments.length === 0 || advertises === undefined || advertises.includes('TIER1_CONNECTED')) continue;
      const names = list(segments.map((segment) => segment.displayName));
      yield {
        severity: segments.some((segment) => needed.has(segment)) ? 'error' : 'warning',
        message: `${displayName} does not advertise TIER1_CONNECTED, so nothing outside reaches segment ${names}`,
        fix: `add TIER1_CONNECTED to what ${displayName} advertises`,
        at: [at, ...segments.map((segment) => segment.at)],
        missing: `TIER1_CONNECTED on ${displayName}`,
      };
    }
  },
  failing: () => network(['TIER1_STATIC_ROUTES']),
  passing: () => network(['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED']),
};

/** The segments with an address that is there to be reached from outside. */
function neededOutside({ network, topology }: RuleContext): Set<RoutedSegment | undefined> {
  const segments = routedSegments(network);
  const withEndpoint = topology.clusters.filter(({ endpoint }) => endpoint !== undefined);
  return new Set([
    ...withEndpoint.map((cluster) => nodeSegmentOf(segments, topology, cluster)),
    ...network.of('address-pool').map((pool) => segmentOfPool(segments, pool)),
  ]);
}

const network = (advertises: readonly Tier1Advertisement[]) =>
  networkFrom({
    tier1s: [{ ...tier1, advertises }],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    clusters: [{ name: 'mgmt', routable: false, nodeSegment: 'tanzu-overlay', endpoint: '172.16.135.240' }],
  });
