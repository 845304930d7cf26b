import { networkFrom } from '../../model';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { list, TIER1, tier1 } from './support';

/** NSX018: services of a Tier-1 run somewhere. */
export const nsx018: Rule = {
  id: 'NSX018',
  severity: 'error',
  title: 'a Tier-1 with NAT or a DHCP server has an edge cluster',
  condition: 'a Tier-1 that is stated to have no edge cluster has NAT rules, or a segment with a DHCP server',
  consequence: 'NSX refuses the service, or nothing runs it: nodes get no addresses',
  remedy: 'give the Tier-1 an edge cluster',
  source:
    'terraform-provider-nsxt, nsxt_policy_tier1_gateway and nsxt_policy_dhcp_server: edge_cluster_path; NSX administration guide: a Tier-1 without edge cluster is distributed only',
  *check({ network }) {
    const rulesOn = groupBy(network.of('nat-rule'), ({ gateway }) => gateway);
    const segmentsOn = groupBy(network.of('segment'), ({ tier1: connected }) => connected ?? undefined);
    for (const { key, displayName, edgeCluster, at } of network.of('tier1')) {
      if (edgeCluster !== null) continue;
      const rules = rulesOn.get(key) ?? [];
      const served = (segmentsOn.get(key) ?? []).filter(({ dhcp }) => dhcp === 'server');
      const services = [
        ...rules.map((rule) => ({ at: rule.at, text: `NAT rule ${rule.displayName}` })),
        ...served.map((segment) => ({ at: segment.at, text: `DHCP of segment ${segment.displayName}` })),
      ];
      if (services.length === 0) continue;
      yield {
        message: `${displayName} has no edge cluster to run ${list(services.map(({ text }) => text))}`,
        fix: `set the edge cluster of ${displayName}`,
        at: [at, ...services.map((service) => service.at)],
        missing: `edge cluster of ${displayName}`,
      };
    }
  },
  failing: () => network(null),
  passing: () => network('edge-cluster-01'),
};

const network = (edgeCluster: string | null) =>
  networkFrom({
    tier1s: [{ ...tier1, edgeCluster }],
    segments: [
      {
        displayName: 'tanzu-overlay',
        gateway: '172.16.128.1/21',
        tier1: TIER1,
        dhcp: 'server',
        dhcpRanges: ['172.16.128.10-172.16.128.250'],
      },
    ],
  });
