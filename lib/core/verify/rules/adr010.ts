import { type AddressPoolFact, type Network, networkFrom } from '../../model';
import { CidrSet } from '../../net';
import type { Report, Rule } from '../rule';
import {
  ARTICLE,
  clashes,
  count,
  keepOut,
  list,
  type RoutedSegment,
  routedSegments,
  segmentOfPool,
  spanText,
} from './support';

/** ADR010: DHCP leases nobody's address. */
export const adr010: Rule = {
  id: 'ADR010',
  severity: 'error',
  title: 'address pools and DHCP share no address of a segment',
  condition:
    'a pool of virtual or static addresses and the DHCP ranges of its segment have a common address; a warning where the DHCP ranges are not stated, so that it cannot be seen',
  consequence: 'DHCP leases a virtual address to a new node, and two machines answer to it',
  remedy: 'end the DHCP range before the pool, and state both',
  source: `${ARTICLE}: nodes by DHCP, Avi addresses and API endpoints share 172.16.128.0/21`,
  *check({ network }) {
    for (const [segment, pools] of poolsBySegment(network)) {
      if (segment.dhcpRanges.length > 0) yield* shared(segment, pools);
      else if (segment.dhcp !== 'none') yield unknown(segment, pools);
    }
  },
  failing: () => network(['172.16.128.10-172.16.129.250']),
  passing: () => network(['172.16.128.10-172.16.128.250']),
};

function poolsBySegment(network: Network): Map<RoutedSegment, AddressPoolFact[]> {
  const segments = routedSegments(network);
  const pools = new Map<RoutedSegment, AddressPoolFact[]>();
  for (const pool of network.of('address-pool')) {
    const segment = segmentOfPool(segments, pool);
    if (segment !== undefined) pools.set(segment, [...(pools.get(segment) ?? []), pool]);
  }
  return pools;
}

function* shared(segment: RoutedSegment, pools: readonly AddressPoolFact[]): Generator<Report> {
  const leased = segment.dhcpRanges.map((span) => ({ span }));
  const held = pools.flatMap((pool) => pool.ranges.map((span) => ({ span, pool })));
  for (const { left: dhcp, right } of clashes(leased, held)) {
    const { pool, span } = right;
    const common = CidrSet.of(dhcp.span).intersect(span).size;
    const shorter = keepOut(dhcp.span, span);
    yield {
      message: `pool ${pool.displayName} ${spanText(span)} and DHCP ${dhcp.span} of segment ${segment.displayName} share ${count(common, 'address', 'addresses')}`,
      fix: shorter === undefined ? `move the DHCP range or ${pool.displayName}` : `shorten the DHCP range: ${shorter}`,
      at: [segment.at, pool.at],
    };
  }
}

function unknown(segment: RoutedSegment, pools: readonly AddressPoolFact[]): Report {
  const names = pools.map(
    ({ displayName, subnet, ranges }) => `${displayName} ${ranges.length === 0 ? subnet : list(ranges.map(spanText))}`,
  );
  return {
    severity: 'warning',
    message: `the DHCP range of segment ${segment.displayName} is not stated; it may lease addresses of ${list(names)}`,
    fix: `state the DHCP ranges of ${segment.displayName}, apart from these addresses`,
    at: [segment.at, ...pools.map(({ at }) => at)],
    missing: `DHCP ranges of ${segment.displayName}`,
  };
}

const network = (dhcpRanges: readonly string[]) =>
  networkFrom({
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', dhcpRanges }],
    pools: [
      {
        displayName: 'avi',
        purpose: 'avi-vip',
        segment: 'tanzu-overlay',
        subnet: '172.16.128.0/21',
        ranges: ['172.16.129.2-172.16.129.200'],
      },
    ],
  });
