import { type ClusterFact, networkFrom, type PlainRoute, type RouteOwner, type StaticRouteFact } from '../../model';
import { PrefixTrie } from '../../net';
import type { Report, Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, cl1, count, distinct, domainOf, domainOfGateway, meet, TIER1, tier1 } from './support';

const OWNERS: Readonly<Record<RouteOwner, string>> = {
  'cloud-provider': 'the cloud provider',
  terraform: 'Terraform',
  bgp: 'BGP',
  person: 'a person',
};

/** OWN001: a pod route has one owner. */
export const own001: Rule = {
  id: 'OWN001',
  severity: 'error',
  title: 'where the cloud provider writes the pod routes of a cluster, nobody else does',
  condition:
    'a static route inside the pod block of a cluster whose cloud provider has pod routing on is written by Terraform or by a person; a route that drops packets, or a summary around the block, is none',
  consequence:
    'two routes with one network and, after the first replaced node, two next hops; each owner repairs what the other deletes',
  remedy: 'drop the other routes, or switch NSXT_POD_ROUTING_ENABLED off and leave all of them to Terraform',
  source: `${ARTICLE}: vsphere-cloud-controller-manager writes the routes; kubernetes/cloud-provider-vsphere, routeprovider.go`,
  *check({ topology }) {
    const { network } = topology;
    const clusters = blocksOfCloudProvider(topology);
    if (clusters.size === 0) return;
    const groups = new Map<string, Doubled>();
    for (const route of network.of('static-route')) {
      if (!isSecondOwner(topology, route)) continue;
      for (const { value } of clusters.covering(route.network)) {
        for (const cluster of value) if (writesThere(topology, cluster, route)) add(groups, cluster, route);
      }
    }
    for (const doubled of groups.values()) yield finding(doubled);
  },
  failing: () => network([{ gateway: TIER1, network: '172.16.136.0/24', via: ['172.16.128.63'], owner: 'terraform' }]),
  passing: () => network([]),
};

/** Routes of one other owner inside the pod block of one cluster. */
interface Doubled {
  readonly cluster: ClusterFact;
  readonly first: StaticRouteFact;
  readonly places: Set<string>;
  count: number;
}

function blocksOfCloudProvider({ clusters }: Topology): PrefixTrie<ClusterFact[]> {
  const pods = new PrefixTrie<ClusterFact[]>();
  for (const cluster of clusters) {
    if (cluster.routeOwner !== 'cloud-provider' && cluster.cloudRouting === undefined) continue;
    for (const block of cluster.podCidrs) pods.set(block, [...(pods.get(block) ?? []), cluster]);
  }
  return pods;
}

/** Routes of a Tier-0 are in another table: a summary of the pods may well stand there. */
function isSecondOwner({ network }: Topology, { owner, gateway, nextHops }: StaticRouteFact): boolean {
  const drops = nextHops.every(({ kind }) => kind === 'discard');
  return owner !== 'cloud-provider' && !drops && network.get('tier0', gateway) === undefined;
}

function writesThere(topology: Topology, cluster: ClusterFact, { gateway }: StaticRouteFact): boolean {
  return meet(domainOf(topology, cluster), domainOfGateway(topology, gateway));
}

function add(groups: Map<string, Doubled>, cluster: ClusterFact, route: StaticRouteFact): void {
  const key = `${cluster.at} ${cluster.key} ${route.owner}`;
  const group = groups.get(key) ?? { cluster, first: route, places: new Set(), count: 0 };
  groups.set(key, group);
  group.places.add(route.at);
  group.count++;
}

function finding({ cluster, first, places, count: n }: Doubled): Report {
  const owner = OWNERS[first.owner];
  const others = n === 1 ? '' : ` (and ${count(n - 1, 'more route')})`;
  return {
    message: `${first.network}${others} has two owners: ${owner}, and the cloud provider of ${cluster.name}`,
    fix: `drop the routes of ${owner}, or switch the pod routing of ${cluster.name} off (NSXT_POD_ROUTING_ENABLED)`,
    at: distinct([...places, cluster.at]),
  };
}

const network = (routes: readonly PlainRoute[]) => networkFrom({ tier1s: [tier1], clusters: [cl1], routes });
