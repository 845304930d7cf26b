import { networkFrom } from '../../model';
import type { Report, Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, cl1, count, distinct, type StaleRoutes, shortList, staleRoutes, TIER1, tier1, verb } from './support';

/** OWN003: a removed cluster leaves no routes. */
export const own003: Rule = {
  id: 'OWN003',
  severity: 'warning',
  title: 'the routes of a removed cluster are gone',
  condition:
    'a block is retired and nobody has confirmed that its routes are gone; an error where routes of a cluster that is not in the plan were observed',
  consequence:
    'the cloud provider dies with its cluster, so that the routes of the last nodes stay on the Tier-1 and lead to machines that are gone',
  remedy: 'delete the routes on the Tier-1, then take the retired line out of addresses.lock.json',
  source: `${ARTICLE}: on cluster deletion the static routes must be removed by hand; kubernetes/cloud-provider-vsphere has no clean-up`,
  *check({ network, topology }) {
    const stale = staleRoutes(topology);
    for (const routes of stale) yield observed(topology, routes);
    const seen = new Set(stale.map(({ cluster }) => cluster));
    for (const { cluster, network: block, gateway, at } of network.of('retired-block')) {
      if (seen.has(cluster)) continue;
      const where = gateway === undefined ? 'its Tier-1' : gatewayName(topology, gateway);
      yield {
        message: `routes of the removed cluster ${cluster} inside ${block} may still stand on ${where}`,
        fix: `delete the static routes inside ${block} on ${where}, then take its line out of addresses.lock.json`,
        at: [at],
      };
    }
  },
  failing: () => network(true),
  passing: () => network(false),
};

function observed(topology: Topology, { cluster, gateway, routes }: StaleRoutes): Report {
  const ids = routes.map(({ key }) => (key.startsWith(`${gateway} `) ? key.slice(gateway.length + 1) : key));
  const where = gatewayName(topology, gateway);
  return {
    severity: 'error',
    message: `${count(routes.length, 'static route')} of ${cluster}, which is not in the plan, ${verb(routes.length, 'stays', 'stay')} on ${where}`,
    fix: `delete ${shortList(ids)} on ${where}`,
    at: distinct(routes.map(({ at }) => at)),
  };
}

function gatewayName({ network }: Topology, key: string): string {
  return network.get('tier1', key)?.displayName ?? key;
}

const network = (retired: boolean) =>
  networkFrom({
    tier1s: [tier1],
    clusters: [cl1],
    retiredBlocks: retired ? [{ cluster: 'cl0', network: '172.16.144.0/21', gateway: TIER1 }] : [],
  });
