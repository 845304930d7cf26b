import type { StaticRouteFact } from '../../../model';
import { groupBy } from '../../group-by';
import type { Topology } from '../../topology';
import { clusterKeyOf } from './pod-gateways';

/** A cluster that nobody describes any more, and the cloud provider's routes that still lead to its pods. */
export interface StaleRoutes {
  readonly cluster: string;
  /** Key of the gateway. */
  readonly gateway: string;
  readonly routes: readonly StaticRouteFact[];
}

/**
 * Observed routes of the cloud provider of a cluster that is not in the plan. Routes of other owners are left alone:
 * Terraform may well write routes to a cluster that this plan does not describe.
 */
export function staleRoutes({ network, clusters }: Topology): StaleRoutes[] {
  const known = new Set(clusters.map(({ key }) => key));
  const stale = network.of('static-route').flatMap((route) => {
    const cluster = route.owner === 'cloud-provider' ? clusterKeyOf(route) : undefined;
    return cluster === undefined || known.has(cluster) ? [] : [{ cluster, route }];
  });
  return [...groupBy(stale, ({ cluster, route }) => `${cluster} ${route.gateway}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ cluster: first.cluster, gateway: first.route.gateway, routes: group.map(({ route }) => route) }];
  });
}
