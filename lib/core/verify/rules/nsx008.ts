import { type ClusterFact, networkFrom } from '../../model';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, cl1, MANAGER, policyPathOf, ROUTER_PATH, TIER1, TIER1_PATH, tier1 } from './support';

/** NSX008: the routes stand where the nodes are. */
export const nsx008: Rule = {
  id: 'NSX008',
  severity: 'error',
  title: 'the nodes of a cluster stand on a segment of the Tier-1 that has its routes',
  condition:
    'the segment of the nodes is stated to be connected to another Tier-1, or to none, than the one that NSXT_ROUTER_PATH or the routes name',
  consequence: 'the next hops of the pod routes are not connected to the Tier-1, so it drops every packet to a pod',
  remedy: 'connect the segment to that Tier-1, or name the Tier-1 of the segment',
  source: `${ARTICLE}: the segment of the nodes is connected to the Tier-1 of NSXT_ROUTER_PATH`,
  *check({ topology }) {
    for (const cluster of topology.clusters) {
      const segment = topology.segmentOf(cluster);
      const path = routerPathOf(topology, cluster);
      if (segment?.tier1 === undefined || path === undefined) continue;
      const connected = segment.tier1 === null ? null : pathOf(topology, segment.tier1);
      if (connected === undefined || connected === path) continue;
      const { name } = cluster;
      yield {
        message: `routes of ${name} stand on ${path}, but its node segment ${segment.displayName} is connected to ${connected ?? 'no Tier-1'}`,
        fix: `connect ${segment.displayName} to ${path}${connected === null ? '' : `, or write the routes of ${name} to ${connected}`}`,
        at: [cluster.at, segment.at],
      };
    }
  },
  failing: () => network('/infra/tier-1s/tanzu-cl2'),
  passing: () => network(ROUTER_PATH),
};

/**
 * The path of the Tier-1 on which somebody writes the cluster's routes; a path of another form is NSX020. Managers are
 * not compared: one has many names.
 */
function routerPathOf(topology: Topology, { routeOwner, cloudRouting, gateway }: ClusterFact): string | undefined {
  const stated = routeOwner === 'cloud-provider' ? cloudRouting?.routerPath : undefined;
  if (stated) return TIER1_PATH.test(stated) ? stated : undefined;
  if (routeOwner === 'none' || routeOwner === 'bgp' || gateway === undefined) return undefined;
  return pathOf(topology, gateway);
}

function pathOf({ network }: Topology, gateway: string): string | undefined {
  return network.get('tier1', gateway)?.policyPath ?? policyPathOf(gateway);
}

const network = (routerPath: string) =>
  networkFrom({
    tier1s: [tier1],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    clusters: [
      {
        ...cl1,
        gateway: undefined,
        nodeSegment: 'tanzu-overlay',
        cloudRouting: { managerHost: MANAGER, routerPath, hasCredentials: true },
      },
    ],
  });
