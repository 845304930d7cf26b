import { type Cidr, PrefixTrie } from '../../../core/net';
import { byCodePoint } from '../../../core/plan';
import type { ObservedNode } from '../../../import';
import type { ObservedOwner, ObservedRoute } from '../../observed';
import type { CheckedCluster, CheckFacts, Realization } from '../check-facts';
import { blocksInUse, type LockedCluster } from '../locked-clusters';

/** A podCIDR of a node. */
export interface PodNetwork {
  readonly cidr: Cidr;
  readonly node: ObservedNode;
}

/** A cluster whose pods are to have static routes, with the routes that concern it. */
export interface RouteScope {
  readonly checked: CheckedCluster;
  readonly cluster: LockedCluster;
  /** Who is to write its routes. */
  readonly owner: ObservedOwner;
  /** Policy path of the Tier-1. */
  readonly gateway: string;
  readonly pods: readonly PodNetwork[];
  /** Routes of the Tier-1 inside the cluster's blocks, or inside a podCIDR, in the order of their paths. */
  readonly routes: readonly ObservedRoute[];
  /** Routes of other gateways inside the cluster's blocks with the tag of a cloud provider's cluster. */
  readonly elsewhere: readonly ObservedRoute[];
  readonly realized: ReadonlyMap<string, Realization>;
  /** The routes of the Tier-1 to exactly this network. */
  routesTo(cidr: Cidr): readonly ObservedRoute[];
  /** The nodes with exactly this podCIDR: one, unless the inventory is wrong. */
  holders(network: Cidr): readonly PodNetwork[];
  /** A podCIDR that is, or holds, this network. */
  podAround(network: Cidr): PodNetwork | undefined;
  /** Whether the cluster's cloud provider lists the route: by the cluster name in its tags, on whatever gateway. */
  lists(route: ObservedRoute): boolean;
}

/** Whether a route leads nowhere: it discards what it takes, as the null route of a summary does. */
export function discards({ nextHops }: ObservedRoute): boolean {
  return nextHops.length === 0;
}

/**
 * What is judged of the routes of a cluster. Undefined where none were read, or where static routes are not how its
 * pods are reached.
 */
export function routeScope(facts: CheckFacts, checked: CheckedCluster): RouteScope | undefined {
  const { manager } = facts;
  const { cluster, gateway, nodes } = checked;
  const { routeOwner: owner } = cluster;
  const onGateway = gateway === undefined ? undefined : manager?.routes.get(gateway);
  if (manager === undefined || gateway === undefined || onGateway === undefined) return undefined;
  if (owner === undefined || owner === 'bgp') return undefined;
  const pods = nodes.flatMap((node) => node.podCidrs.map((cidr) => ({ cidr, node })));
  const byPod = new PrefixTrie<readonly PodNetwork[]>();
  for (const pod of pods) byPod.set(pod.cidr, [...(byPod.get(pod.cidr) ?? []), pod]);
  const isInside = (network: Cidr) => blocksInUse(cluster).some(({ cidr }) => cidr.contains(network));
  const concerns = ({ network }: ObservedRoute) => isInside(network) || byPod.covering(network).length > 0;
  const routes = onGateway.filter(concerns).sort((a, b) => byCodePoint(a.path, b.path));
  const byNetwork = groupByNetwork(routes);
  const names = clusterNames(pods, byNetwork);
  return {
    checked,
    cluster,
    owner,
    gateway,
    pods,
    routes,
    elsewhere: manager.tagged.filter(
      (route) => route.gateway !== gateway && isInside(route.network) && !isOfAnother(facts, checked, route),
    ),
    realized: manager.realized,
    routesTo: (cidr) => byNetwork.get(cidr.toString()) ?? [],
    holders: (network) => byPod.get(network) ?? [],
    podAround: (network) => byPod.covering(network)[0]?.value[0],
    lists: ({ cluster: name }) => name !== undefined && (names.size === 0 || names.has(name)),
  };
}

function groupByNetwork(routes: readonly ObservedRoute[]): ReadonlyMap<string, readonly ObservedRoute[]> {
  const groups = new Map<string, ObservedRoute[]>();
  for (const route of routes) {
    const network = route.network.toString();
    const group = groups.get(network);
    if (group === undefined) groups.set(network, [route]);
    else group.push(route);
  }
  return groups;
}

/** The cluster names under which the cloud provider has written routes of these nodes. Empty: it has written none yet. */
function clusterNames(
  pods: readonly PodNetwork[],
  routes: ReadonlyMap<string, readonly ObservedRoute[]>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cidr, node } of pods) {
    for (const route of routes.get(cidr.toString()) ?? []) {
      const { owner, cluster } = route;
      if (owner === 'cloud-provider' && cluster !== undefined && route.node === node.name) names.add(cluster);
    }
  }
  return names;
}

/** Whether a route stands where the lock has another cluster that holds its network: ranges that were stated may meet. */
function isOfAnother({ clusters }: CheckFacts, { cluster }: CheckedCluster, route: ObservedRoute): boolean {
  return [...clusters.values()].some(
    ({ name, blocks, gateway }) =>
      name !== cluster.name &&
      gateway?.path === route.gateway &&
      blocks.some(({ cidr }) => cidr.contains(route.network)),
  );
}
