import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { hopsText, hopsWhere, inOneOf, placesOf, routingGateways, shortList, TIER1, tier1 } from './support';

/** NSX009: a next hop is a neighbour. */
export const nsx009: Rule = {
  id: 'NSX009',
  severity: 'error',
  title: 'the next hop of a static route is in a subnet connected to its gateway',
  condition:
    'a next hop is in none of the subnets that are stated to be connected to the gateway; a warning where the gateway stood before, since it may have other subnets; nothing is said where no subnet of the family is stated',
  consequence: 'the gateway cannot resolve the next hop, and drops every packet of the route',
  remedy: 'give the address of the node on the segment of that gateway, or state the segment it stands on',
  source: 'RFC 1812 §5.2.4.2: a next hop is on a directly connected network; NSX static routes resolve no further',
  *check({ topology }) {
    for (const { gateway, routes, subnets } of routingGateways(topology)) {
      const isConnected = inOneOf(subnets);
      const families = new Set(subnets.map(({ family }) => family));
      const hops = hopsWhere(routes, (ip) => families.has(ip.family) && !isConnected(ip));
      if (hops.length === 0) continue;
      yield {
        severity: gateway.existing ? 'warning' : 'error',
        message: `${hopsText(hops)} is in no subnet of ${gateway.displayName}: ${shortList(subnets.map(String))}`,
        fix: `give an address in a subnet of ${gateway.displayName}, or connect the segment of the next hop to it`,
        at: [...placesOf(hops), gateway.at],
      };
    }
  },
  failing: () => network('172.16.120.35'),
  passing: () => network('172.16.128.35'),
};

const network = (nextHop: string) =>
  networkFrom({
    tier1s: [tier1],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    routes: [{ gateway: TIER1, network: '172.16.136.0/24', via: [nextHop] }],
  });
