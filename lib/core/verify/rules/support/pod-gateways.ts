import type { ClusterFact, StaticRouteFact, Tier1Fact } from '../../../model';
import { groupBy } from '../../group-by';
import type { Topology } from '../../topology';

/** A Tier-1 that carries routes to pods, and whose pods they are. */
export interface PodGateway {
  readonly tier1: Tier1Fact;
  /** Names of the clusters. */
  readonly clusters: ReadonlySet<string>;
  /** Where those clusters, or the routes of those nobody describes, were written. */
  readonly at: ReadonlySet<string>;
}

/**
 * The Tier-1s on which static routes to pods stand or will stand: those of routable clusters whose routes somebody
 * writes there, and those with stated routes to a cluster's pods.
 */
export function podGateways(topology: Topology): PodGateway[] {
  const clustersOn = groupBy(topology.clusters.filter(hasRoutesOnGateway), (cluster) => topology.tier1Of(cluster)?.key);
  return topology.network.of('tier1').flatMap((tier1) => {
    const carried = { tier1, clusters: new Set<string>(), at: new Set<string>() };
    for (const { name, at } of clustersOn.get(tier1.key) ?? []) addTo(carried, name, at);
    for (const route of topology.routesOn(tier1.key)) {
      const cluster = clusterKeyOf(route);
      if (cluster !== undefined) addTo(carried, cluster, route.at);
    }
    return carried.clusters.size === 0 ? [] : [carried];
  });
}

function hasRoutesOnGateway({ routable, routeOwner }: ClusterFact): boolean {
  return routable && routeOwner !== 'none' && routeOwner !== 'bgp';
}

function addTo({ clusters, at }: { clusters: Set<string>; at: Set<string> }, cluster: string, place: string): void {
  clusters.add(cluster);
  at.add(place);
}

/** Key of the cluster whose pods a route leads to, stated itself or through its node. */
export function clusterKeyOf({ cluster, node }: StaticRouteFact): string | undefined {
  return cluster ?? node?.slice(0, node.lastIndexOf('/'));
}
