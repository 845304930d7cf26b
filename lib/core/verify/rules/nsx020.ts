import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { cl1, MANAGER, ROUTER_PATH, TIER1_PATH } from './support';

/** NSX020: the router path is one the cloud provider can use. */
export const nsx020: Rule = {
  id: 'NSX020',
  severity: 'error',
  title: 'NSXT_ROUTER_PATH is /infra/tier-1s/<id>',
  condition: 'the router path of a cluster has another form than /infra/tier-1s/<id>',
  consequence:
    'the cloud provider takes what follows the last slash for a Tier-1 of the default space, whatever stands before it: routes are written nowhere, or on another gateway, or never count as realized',
  remedy: 'copy the policy path of the Tier-1; Tier-0s, projects and VPCs are not supported',
  source: 'kubernetes/cloud-provider-vsphere, pkg/cloudprovider/vsphere/route: routeprovider.go and nsxtbroker.go',
  *check({ topology }) {
    for (const { name, cloudRouting, at } of topology.clusters) {
      const path = cloudRouting?.routerPath;
      // An empty path is one that was not given, which is TKG005.
      if (!path || TIER1_PATH.test(path)) continue;
      yield {
        message: `router path ${path} of ${name} is not /infra/tier-1s/<id>`,
        fix: fixFor(path),
        at: [at],
      };
    }
  },
  failing: () => network(`${ROUTER_PATH}/`),
  passing: () => network(ROUTER_PATH),
};

/** The right path, where it can be told from the wrong one. */
function fixFor(path: string): string {
  const [, id] = /^(?:\/?infra\/tier-1s\/)?([^/]+)\/?$/.exec(path) ?? [];
  return id === undefined
    ? 'give the policy path of a Tier-1 of the default space'
    : `did you mean /infra/tier-1s/${id}?`;
}

const network = (routerPath: string) =>
  networkFrom({
    clusters: [
      { ...cl1, gateway: undefined, cloudRouting: { managerHost: MANAGER, routerPath, hasCredentials: true } },
    ],
  });
