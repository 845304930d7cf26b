import { type ClusterFact, networkFrom } from '../../model';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { cl1, count, list } from './support';

/** Rows of one page of NSX's search, where a client asks for no number. */
const PAGE = 1000;

/** NSX024: the cloud provider sees all of its routes. */
export const nsx024: Rule = {
  id: 'NSX024',
  severity: 'warning',
  title: 'the TKG clusters of an NSX Manager have no more than 1,000 node routes',
  condition:
    'the TKG clusters whose cloud providers write routes on one NSX Manager may have more than 1,000 podCIDRs between them, at their largest; clusters whose machines are not stated are not counted',
  consequence:
    'a cloud provider reads the first page of the search for its cluster name, which under TKG is "kubernetes" for all clusters: routes beyond it are written again every period, and stay when their node goes',
  remedy:
    'put some of the clusters under another NSX Manager, or give each its own --cluster-name of the cloud controller manager',
  source:
    'kubernetes/cloud-provider-vsphere, nsxtbroker.go: the search has no page size, and its cursor is not followed; tanzu-framework, vsphere-cpi update-daemonset.yaml passes no --cluster-name',
  *check({ topology }) {
    for (const [manager, clusters] of groupBy(topology.clusters, managerOf)) {
      const routes = clusters.reduce((sum, cluster) => sum + routesOf(cluster), 0);
      if (routes <= PAGE) continue;
      const names = list(clusters.map(({ name }) => name));
      yield {
        message: `${names} may have ${count(routes, 'node route')} on NSX Manager ${manager}, and a cloud provider reads the first ${PAGE}`,
        fix: 'put some of the clusters under another NSX Manager, or give each its own --cluster-name',
        at: clusters.map(({ at }) => at),
      };
    }
  },
  failing: () => network(1001),
  passing: () => network(1000),
};

/** The manager on which the cloud provider of a TKG cluster writes routes; undefined where it writes none, or it is not stated. */
function managerOf({ product, routeOwner, cloudRouting }: ClusterFact): string | undefined {
  return product === 'tkg' && routeOwner === 'cloud-provider' ? cloudRouting?.managerHost : undefined;
}

/** One of each family for each node. */
function routesOf({ machines, podCidrs }: ClusterFact): number {
  return (machines?.maxNodes ?? 0) * podCidrs.length;
}

const network = (maxNodes: number) =>
  networkFrom({
    clusters: [{ ...cl1, podCidrs: ['10.128.0.0/13'], machines: { controlPlane: 3, workers: 3, maxNodes, surge: 2 } }],
  });
