import type { Cidr, InterfaceAddress, Ip } from '../net';
import type { BlockOptions } from './block-options';
import type { BlockRequest } from './request';

/** A range of addresses that blocks are taken from by key. Made by `AddressPlan.pool`. */
export class AddressPool {
  readonly name: string;
  readonly cidr: Cidr;
  readonly #request: (key: string, options: BlockOptions) => AddressBlock;

  /** @internal */
  constructor(name: string, cidr: Cidr, request: (key: string, options: BlockOptions) => AddressBlock) {
    this.name = name;
    this.cidr = cidr;
    this.#request = request;
  }

  /**
   * Asks for a block. Which one it is, is decided when the first address of the plan is read.
   *
   * @param key identity of the block in the whole plan and in the lock; for a cluster's pods the cluster's name
   * @throws ValidationError PLAN003 the key is used already, PLAN004 it cannot be used, PLAN005 the size, PLAN006 a pin
   * outside of the pool, PLAN011 it comes too late, ADR018 a stated block too small for its nodes
   */
  block(key: string, options: BlockOptions): AddressBlock {
    return this.#request(key, options);
  }
}

/** A block of a pool. */
export class AddressBlock {
  readonly key: string;
  /** Name of the pool. */
  readonly pool: string;
  /** Machines at rest it was asked for; undefined where the size was stated. */
  readonly maxNodes: number | undefined;
  /** Machines beside them during a rolling update. */
  readonly surge: number;
  readonly #read: () => Cidr;

  /** @internal */
  constructor({ key, pool, maxNodes, surge }: BlockRequest, read: () => Cidr) {
    this.key = key;
    this.pool = pool.name;
    this.maxNodes = maxNodes;
    this.surge = surge;
    this.#read = read;
  }

  /**
   * The block. Reading it decides all addresses of the plan, so read it as late as you can: when facts are collected or
   * files are written, not in a constructor. While the plan itself collects facts, a block that is not decided yet reads
   * as the one it would be in an otherwise empty network; so do not keep it.
   *
   * @throws ValidationError PLAN007 to PLAN010, PLAN012 and PLAN014 when the addresses cannot be decided
   */
  get cidr(): Cidr {
    return this.#read();
  }

  /** The key; an address would have to be decided first. */
  toString(): string {
    return this.key;
  }
}

/** One address of a subnet. Made by `AddressPlan.host`. */
export class HostAddress {
  readonly key: string;
  /** The subnet with its gateway's address. */
  readonly within: InterfaceAddress;
  readonly #read: () => Ip | undefined;

  /** @internal */
  constructor(key: string, within: InterfaceAddress, read: () => Ip | undefined) {
    this.key = key;
    this.within = within;
    this.#read = read;
  }

  /**
   * The address. Reading it decides all addresses of the plan. Undefined only while the plan itself collects facts to see
   * which addresses are taken, and this one is neither pinned nor in the lock: an element then leaves it out of its facts.
   *
   * @throws ValidationError PLAN007 to PLAN010, PLAN012 and PLAN014 when the addresses cannot be decided
   */
  get ip(): Ip | undefined {
    return this.#read();
  }

  /** The key; an address would have to be decided first. */
  toString(): string {
    return this.key;
  }
}
