import { type ClusterFact, networkFrom, type PlainCluster } from '../../model';
import { findOverlaps } from '../../net';
import { groupBy } from '../group-by';
import type { Report, Rule } from '../rule';
import type { Topology } from '../topology';
import { cl1, list, MANAGER, podUses, ROUTER_PATH } from './support';

/** OWN002: cloud providers can tell their clusters apart. */
export const own002: Rule = {
  id: 'OWN002',
  severity: 'error',
  title: 'the clusters of an NSX Manager are told apart by name, and those of TKG by their pod blocks',
  condition:
    'two clusters have one name; or the pod blocks of two TKG clusters whose cloud providers write routes on one NSX Manager overlap, on whatever Tier-1',
  consequence:
    'a cloud provider takes every route with its cluster-name tag inside its cluster CIDR for its own, and under TKG the tag is "kubernetes" for all: each deletes the routes of the other every ten seconds, or tries to for ever where they stand on another Tier-1',
  remedy:
    'rename one of the clusters; give TKG clusters of one NSX Manager disjoint pod blocks, also under different Tier-0s',
  source:
    'kubernetes/cloud-provider-vsphere, nsxtbroker.go: routes are searched over the whole manager by tag; k8s.io/cloud-provider, route_controller.go, isResponsibleForRoute; tanzu-framework, vsphere-cpi update-daemonset.yaml passes no --cluster-name',
  *check({ topology }) {
    yield* sameNames(topology);
    const pods = podUses(topology.network).filter(
      ({ fact }) => fact.product === 'tkg' && managerOf(fact) !== undefined,
    );
    for (const { a, b } of findOverlaps(pods, ({ span }) => span)) {
      if (a.fact.name === b.fact.name || managerOf(a.fact) !== managerOf(b.fact)) continue;
      yield {
        message: `${a.span} of ${a.fact.name} and ${b.span} of ${b.fact.name} overlap on NSX Manager ${managerOf(a.fact)}, where ${consequence(topology, a.fact, b.fact)}`,
        fix: `give ${b.fact.name} a pod block outside of ${a.span}`,
        at: [b.fact.at, a.fact.at],
      };
    }
  },
  failing: () => network('172.16.140.0/22'),
  passing: () => network('172.16.144.0/22'),
};

function* sameNames({ clusters }: Topology): Generator<Report> {
  for (const [name, same] of groupBy(clusters, (cluster) => cluster.name)) {
    if (same.length === 1) continue;
    const places = same.map(({ at }) => at);
    yield {
      message: `cluster name ${name} is used ${same.length} times, at ${list(places)}`,
      fix: 'give each cluster a name of its own',
      at: places.reverse(),
    };
  }
}

/** The manager on which the cloud provider of a cluster writes routes; undefined where it writes none, or it is not stated. */
function managerOf({ routeOwner, cloudRouting }: ClusterFact): string | undefined {
  return routeOwner === 'cloud-provider' ? cloudRouting?.managerHost : undefined;
}

function consequence(topology: Topology, a: ClusterFact, b: ClusterFact): string {
  return tier1PathOf(topology, a) === tier1PathOf(topology, b)
    ? "their cloud providers delete one another's routes"
    : "their cloud providers try to delete one another's routes, and two Tier-1s announce the same pods";
}

function tier1PathOf(topology: Topology, cluster: ClusterFact): string | undefined {
  return cluster.cloudRouting?.routerPath ?? topology.tier1Of(cluster)?.policyPath;
}

/** Two clusters on one manager, whose Tier-1s hang under Tier-0s that never meet: ADR004 has nothing to say. */
const network = (cl2Pods: string) => {
  const routerPath = '/infra/tier-1s/tanzu-cl2';
  const cl2: PlainCluster = {
    ...cl1,
    name: 'cl2',
    podCidrs: [cl2Pods],
    gateway: `${MANAGER}${routerPath}`,
    cloudRouting: { managerHost: MANAGER, routerPath, hasCredentials: true },
  };
  return networkFrom({
    tier0s: [{ displayName: 'T0' }, { displayName: 'T0-lab' }],
    tier1s: [
      { managerHost: MANAGER, policyPath: ROUTER_PATH, tier0: 'T0' },
      { managerHost: MANAGER, policyPath: routerPath, tier0: 'T0-lab' },
    ],
    clusters: [cl1, cl2],
  });
};
