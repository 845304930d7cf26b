import type { RouteOwner } from '../../core/model';

const TIER1_PATH = /^\/infra\/tier-1s\/[^/]+$/;

/** Whether the cloud provider uses a router path as it is written: that of a Tier-1 of the default space. */
export function isRouterPath(path: string): boolean {
  return TIER1_PATH.test(path);
}

/**
 * The Tier-1 that the cloud provider writes to: only what follows the last slash of its router path counts. Source:
 * cloud-provider-vsphere, routeprovider.go.
 */
export function pathOfCloudProvider(routerPath: string): string {
  return `/infra/tier-1s/${routerPath.slice(routerPath.lastIndexOf('/') + 1)}`;
}

/** Where the routes of a gateway in the lock stand, by who writes them. */
export function routesPath(path: string, owner: RouteOwner | undefined): string {
  return owner === 'cloud-provider' ? pathOfCloudProvider(path) : path;
}
