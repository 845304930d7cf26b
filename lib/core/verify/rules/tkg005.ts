import { type CloudRouting, type ClusterFact, networkFrom } from '../../model';
import type { Rule } from '../rule';
import { cl1, list, MANAGER, ROUTER_PATH } from './support';

/** TKG005: pod routing has everything it needs. */
export const tkg005: Rule = {
  id: 'TKG005',
  severity: 'error',
  title: 'NSXT_POD_ROUTING_ENABLED comes with a manager, a router path and credentials',
  condition:
    'the cloud provider of a TKG cluster writes the pod routes, and NSXT_MANAGER_HOST, NSXT_ROUTER_PATH or every form of credentials is missing',
  consequence:
    'tanzu accepts the file, the cloud provider exits or writes nothing, and no pod is reached from outside; an empty router path is checked by nobody',
  remedy: 'set the missing variables',
  source:
    'tanzu-framework, providers/ytt/lib/validate.star, validate_nsxt_config; kubernetes/cloud-provider-vsphere, pkg/nsxt/config',
  *check({ topology }) {
    for (const cluster of topology.clusters) {
      if (cluster.product !== 'tkg' || cluster.routeOwner !== 'cloud-provider') continue;
      const missing = missingVariables(cluster);
      if (missing.length === 0) continue;
      yield {
        message: `${cluster.name} has NSXT_POD_ROUTING_ENABLED without ${list(missing)}`,
        fix: `set ${list(missing)}`,
        at: [cluster.at],
        missing: `${list(missing)} of ${cluster.name}`,
      };
    }
  },
  failing: () => network({ managerHost: MANAGER, hasCredentials: true }),
  passing: () => network({ managerHost: MANAGER, routerPath: ROUTER_PATH, hasCredentials: true }),
};

function missingVariables({ cloudRouting }: ClusterFact): string[] {
  const { managerHost, routerPath, hasCredentials } = cloudRouting ?? { hasCredentials: false };
  return [
    ...(managerHost ? [] : ['NSXT_MANAGER_HOST']),
    ...(routerPath ? [] : ['NSXT_ROUTER_PATH']),
    ...(hasCredentials ? [] : ['NSXT_USERNAME', 'NSXT_PASSWORD']),
  ];
}

const network = (cloudRouting: CloudRouting) =>
  networkFrom({ clusters: [{ ...cl1, gateway: undefined, cloudRouting }] });
