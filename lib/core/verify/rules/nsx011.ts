import { type NodeFact, networkFrom, type StaticRouteFact } from '../../model';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { distinct, list, TIER1, tier1 } from './support';

/** NSX011: the pods of a node are behind one next hop. */
export const nsx011: Rule = {
  id: 'NSX011',
  severity: 'error',
  title: 'the podCIDR of a node has one route on a gateway',
  condition:
    'two stated static routes of one gateway have a podCIDR of a stated node as their network, and equally preferred next hops that differ; routes of the cloud provider are left to OWN001',
  consequence: 'the gateway sends a share of the packets to a machine on which none of the pods is',
  remedy: 'keep the route to the node that has the podCIDR',
  source:
    'k8s.io/kubernetes, pkg/controller/nodeipam: a podCIDR belongs to one node; RFC 2992: equal routes share the packets between them',
  *check({ network, topology }) {
    const nodes = new Map(network.of('node').flatMap((node) => node.podCidrs.map((cidr) => [cidr.toString(), node])));
    if (nodes.size === 0) return;
    const stated = network.of('static-route').filter(({ owner }) => owner !== 'cloud-provider');
    for (const routes of groupBy(stated, (route) => `${route.gateway} ${route.network}`).values()) {
      const [first] = routes;
      if (first === undefined || routes.length === 1) continue;
      const node = nodes.get(first.network.toString());
      const hops = preferredHops(routes);
      if (node === undefined || hops.length < 2) continue;
      yield {
        message: `${first.network} of node ${node.name} has ${routes.length} routes on ${gatewayName(topology, first)}, by way of ${list(hops)}`,
        fix: fixFor(node, first),
        at: distinct(routes.map(({ at }) => at)),
      };
    }
  },
  failing: () => network('172.16.128.36'),
  passing: () => network('172.16.128.35'),
};

/** What packets may take of all the routes: the addresses of the least distance, each once. */
function preferredHops(routes: readonly StaticRouteFact[]): string[] {
  const hops = routes.flatMap(({ nextHops }) => nextHops.flatMap((hop) => (hop.kind === 'ip' ? [hop] : [])));
  const least = Math.min(...hops.map(({ adminDistance }) => adminDistance));
  return distinct(hops.filter(({ adminDistance }) => adminDistance === least).map(({ ip }) => ip.toString()));
}

function gatewayName({ network }: Topology, { gateway }: StaticRouteFact): string {
  return network.get('tier1', gateway)?.displayName ?? network.get('tier0', gateway)?.displayName ?? gateway;
}

function fixFor({ name, addresses }: NodeFact, { network: { family } }: StaticRouteFact): string {
  const own = addresses.find((address) => address.family === family);
  return own === undefined ? `keep the one to node ${name}` : `keep the one to ${own}, the address of node ${name}`;
}

const network = (other: string) =>
  networkFrom({
    tier1s: [tier1],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    nodes: [{ name: 'n1', cluster: 'k1', addresses: ['172.16.128.35'], podCidrs: ['172.16.168.0/24'] }],
    routes: [
      { gateway: TIER1, network: '172.16.168.0/24', via: ['172.16.128.35'], owner: 'terraform' },
      { gateway: TIER1, network: '172.16.168.0/24', via: [other], owner: 'person' },
    ],
  });
