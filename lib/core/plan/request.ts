import type { Cidr, InterfaceAddress, Ip, IpRange } from '../net';

/** A pool as the allocator sees it. */
export interface PoolSpace {
  readonly name: string;
  readonly cidr: Cidr;
  /** Never given to a new key. */
  readonly reserved: readonly IpRange[];
  readonly at: string;
}

/** A wish for one block of a pool. */
export interface BlockRequest {
  readonly key: string;
  readonly pool: PoolSpace;
  /** Prefix length of the block. */
  readonly prefix: number;
  /** True where the prefix was stated; false where it follows from the number of nodes, so that a larger block will do. */
  readonly exact: boolean;
  /** The block itself, stated. Its prefix is {@link prefix}. */
  readonly pin?: Cidr;
  readonly maxNodes?: number;
  readonly surge: number;
  readonly at: string;
}

/** A wish for one address of a subnet. */
export interface HostRequest {
  readonly key: string;
  /** The subnet with its gateway's address. */
  readonly within: InterfaceAddress;
  readonly pin?: Ip;
  readonly at: string;
}
