import { ValidationError } from '../errors';
import type { RouteOwner } from '../model';
import type { Cidr, Ip } from '../net';

/** Name of the file that keeps what was decided; it stands beside `cdk8s.yaml` and is committed. */
export const LOCK_FILE = 'addresses.lock.json';

/** The version of the file's form that this library reads and writes. */
export const LOCK_VERSION = 1;

/** Stands for a pool's name where the address was stated by the user of a cluster, outside of any pool. */
export const PINNED = 'pinned';

interface LockedBase {
  /** Identity of the address: a block's or a host address's key, or a cluster's name. */
  readonly key: string;
  /** True where nobody asks for it any more. It stays occupied until its line is deleted. @default false */
  readonly retired?: boolean;
  /** The line it was read from: `addresses.lock.json:4`. Absent: decided in this run. */
  readonly at?: string;
}

/** A block of addresses: one that pods live in (`pods`), or one that no cluster uses yet (`block`). */
export interface LockedBlock extends LockedBase {
  readonly for: 'pods' | 'block';
  readonly cidr: Cidr;
  /** Name of the pool it was taken from, or {@link PINNED}. */
  readonly pool: string;
  /** Name of the cluster whose pods live in it. */
  readonly cluster?: string;
  /** Who writes the routes to it. Absent: nobody. */
  readonly routeOwner?: RouteOwner;
  /** Key of the Tier-1 the routes stand on: manager's host and router path. */
  readonly gateway?: string;
}

/** One address in a subnet, e.g. a DHCP server's. */
export interface LockedHost extends LockedBase {
  readonly for: 'host';
  readonly address: Ip;
  /** The subnet it was chosen in. */
  readonly within: Cidr;
}

/** One line of the lock file. */
export type LockEntry = LockedBlock | LockedHost;

/** What was decided before: the content of the lock file. */
export interface AddressLock {
  readonly version: typeof LOCK_VERSION;
  /** In the order of their keys by code point, each key once. */
  readonly entries: readonly LockEntry[];
}

/**
 * The same lock without a retired entry: its addresses may be given again. Deleting the line by hand does the same.
 *
 * @throws ValidationError PLAN019 when the lock has no such key, or the key is in use
 */
export function releaseRetired(lock: AddressLock, key: string): AddressLock {
  const entry = lock.entries.find((one) => one.key === key);
  if (entry?.retired !== true) {
    const why = entry === undefined ? 'is not in the lock' : 'is not retired; take it out of the program first';
    throw new ValidationError('PLAN019', `"${key}" ${why}`, entry?.at ?? LOCK_FILE);
  }
  return { version: lock.version, entries: lock.entries.filter((one) => one.key !== key) };
}
