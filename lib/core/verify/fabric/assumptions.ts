import type { Assumption, ClusterFact, NatRuleFact, SegmentFact, Tier0Fact, Tier1Fact } from '../../model';
import type { Ip } from '../../net';

/** What the proof takes as given where the facts do not say it: one maker for each code. */
export const assume = {
  externalAcceptsRoutes: (tier0: Tier0Fact): Assumption => ({
    code: 'ASSUME_EXTERNAL_ACCEPTS_ROUTES',
    text: `the routers outside accept what Tier-0 ${tier0.displayName} announces`,
  }),
  tier0Redistributes: (tier0: Tier0Fact): Assumption => ({
    code: 'ASSUME_TIER0_REDISTRIBUTES',
    text: `Tier-0 ${tier0.displayName} redistributes TIER1_STATIC and TIER1_CONNECTED`,
  }),
  tier0DefaultRoute: (tier0: Tier0Fact): Assumption => ({
    code: 'ASSUME_TIER0_DEFAULT_ROUTE',
    text: `Tier-0 ${tier0.displayName} has a default route to the outside`,
  }),
  tier0Uplink: (tier0: Tier0Fact, router: Ip): Assumption => ({
    code: 'ASSUME_TIER0_UPLINK',
    text: `${router} is a router on an uplink of Tier-0 ${tier0.displayName}, whose uplinks are not stated`,
  }),
  tier1Link: (tier1: Tier1Fact, tier0: Tier0Fact): Assumption => ({
    code: 'ASSUME_TIER1_LINK',
    text: `Tier-1 ${tier1.displayName} is linked to Tier-0 ${tier0.displayName}, the only one described`,
  }),
  tier1Advertises: (tier1: Tier1Fact): Assumption => ({
    code: 'ASSUME_TIER1_ADVERTISES',
    text: `Tier-1 ${tier1.displayName} advertises TIER1_STATIC_ROUTES and TIER1_CONNECTED`,
  }),
  natDoesNotMatch: (rule: NatRuleFact, gateway: Tier0Fact | Tier1Fact): Assumption => ({
    code: 'ASSUME_NAT_DOES_NOT_MATCH',
    text: `NAT rule ${rule.displayName} of ${gateway.displayName} leaves the packets of these paths as they are`,
  }),
  nodeAddressFromDhcp: (cluster: ClusterFact, segment: SegmentFact): Assumption => ({
    code: 'ASSUME_NODE_ADDRESS_FROM_DHCP',
    text: `nodes of ${cluster.name} get their addresses on segment ${segment.displayName}, ${leasesOf(segment)}`,
  }),
  predictedPodCidr: (cluster: ClusterFact): Assumption => ({
    code: 'ASSUME_PREDICTED_PODCIDR',
    text: `nodes of ${cluster.name} get their blocks in the order in which kube-controller-manager hands them out`,
  }),
  podRouting: (cluster: ClusterFact, mode: string): Assumption => ({
    code: 'ASSUME_POD_ROUTING',
    text: `${cluster.cni} of ${cluster.name} runs ${mode}`,
  }),
};

/** `leased from 172.16.128.10-172.16.128.250`, or the subnet where the range is not stated. */
export function leasesOf(segment: SegmentFact): string {
  if (segment.dhcpRanges.length > 0) return `leased from ${segment.dhcpRanges.join(', ')}`;
  return `in ${segment.gateway?.network ?? 'a subnet that is not stated'}`;
}
