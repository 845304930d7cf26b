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
