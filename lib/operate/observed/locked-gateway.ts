import type { LockedBlock } from '../../core/plan';
import { routesPath } from './router-path';

/** A Tier-1 as the lock names it. */
export interface LockedGateway {
  /** Address or name of the NSX Manager, with a port where it has one. */
  readonly host: string;
  /** `/infra/tier-1s/tanzu-cl1` */
  readonly path: string;
}

/** Host and path of a gateway's key, `10.44.55.101/infra/tier-1s/tanzu-cl1`. Undefined for one without a path. */
export function lockedGateway(key: string): LockedGateway | undefined {
  const slash = key.indexOf('/');
  return slash <= 0 ? undefined : { host: key.slice(0, slash), path: key.slice(slash) };
}

/** Where the routes of a block stand, which the cloud provider may take for another path than the lock's. */
export function routesGateway({
  gateway = '',
  routeOwner,
}: Pick<LockedBlock, 'gateway' | 'routeOwner'>): LockedGateway | undefined {
  const locked = lockedGateway(gateway);
  return locked && { host: locked.host, path: routesPath(locked.path, routeOwner) };
}
