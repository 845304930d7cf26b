import { BugError, ValidationError } from '../errors';
import { Network } from '../model';
import { Cidr, type InterfaceAddress, Ip, IpRange } from '../net';
import { AddressBlock, AddressPool, HostAddress } from './address-handles';
import { type Allocation, allocate } from './allocate';
import { type BlockOptions, blockRequest } from './block-options';
import { checkHostPin, chooseHosts, type HostChoice, settledHosts } from './host-address';
import { type AddressLock, LOCK_FILE, type LockEntry } from './lock';
import type { BlockRequest, HostRequest, PoolSpace } from './request';
import { RequestBook } from './request-book';
import { type Settlement, settlementOf } from './settlement';
import { hostsTaken, networksTaken } from './taken';

/** What a plan starts from. */
export interface AddressPlanOptions {
  /** What was decided before. @default - nothing: a first run, or a plan that is not kept */
  readonly lock?: AddressLock;
  /** Name of the lock file, for errors. @default 'addresses.lock.json' */
  readonly lockFile?: string;
  /** True where nothing may be decided that the lock does not say. @default false */
  readonly frozen?: boolean;
  /** Collects the network, to see which addresses are taken when a new one must be chosen. @default - nothing is taken */
  readonly collect?: () => Network;
}

export interface PoolOptions {
  /** Ranges, networks or their texts that no new key is given. @default - none */
  readonly reserved?: readonly (Cidr | IpRange | string)[];
  /** Where it is stated, for errors. @default - the pool's name */
  readonly at?: string;
}

export interface HostOptions {
  /** The subnet with its gateway's address: `172.16.128.1/21`. */
  readonly within: InterfaceAddress;
  /** The address itself, which wins over what the lock says. @default - the last usable one that nothing else uses */
  readonly pin?: Ip | string;
  /** Where it is asked for, for errors. @default - the key */
  readonly at?: string;
}

interface Decided {
  readonly blocks: ReadonlyMap<string, Cidr>;
  readonly hosts: ReadonlyMap<string, Ip>;
}

/**
 * Addresses by key: asked for in any order, decided together when the first of them is read, and kept in the lock.
 * Place and order in the program say nothing, so adding, removing or reordering anything moves nothing else.
 */
export class AddressPlan {
  readonly #options: AddressPlanOptions;
  /** The lock's entries, by key. */
  readonly #locked: ReadonlyMap<string, LockEntry>;
  readonly #book = new RequestBook();
  /** For all requests so far; gone when another one comes. */
  #decided: Decided | undefined;
  /** The last decision: new keys keep what they were given in this run. */
  #given: Decided | undefined;
  /** True while the network is collected, and elements read addresses that are not decided yet. */
  #collecting = false;
  /** The plan that took this one's requests over. */
  #joined: AddressPlan | undefined;

  constructor(options: AddressPlanOptions = {}) {
    this.#options = options;
    this.#locked = new Map(options.lock?.entries.map((entry) => [entry.key, entry]));
  }

  /**
   * A pool of addresses to take blocks from. Pools do not overlap.
   *
   * @throws ValidationError PLAN001 the name is used already, PLAN002 it overlaps another pool, PLAN004 the name cannot
   * be used, ADR001 and ADR002 for addresses that cannot be read
   */
  pool(name: string, cidr: Cidr | string, options: PoolOptions = {}): AddressPool {
    const at = options.at ?? `pool ${name}`;
    const reserved = (options.reserved ?? []).map((range) => IpRange.from(range, at));
    const space: PoolSpace = { name, cidr: Cidr.from(cidr, at), reserved, at };
    this.#current().#book.addPool(space);
    return new AddressPool(name, space.cidr, (key, wanted) => this.#block(space, key, wanted));
  }

  /**
   * One address of a subnet: the last usable one that nothing else uses (gateway, DHCP ranges, reservations, endpoints,
   * ranges of address pools, observed nodes, other host addresses), kept in the lock from then on. One that has left its
   * subnet, because the subnet was changed, is chosen anew.
   *
   * @param key identity of the address in the whole plan and in the lock, e.g. `nsx/tanzu-overlay/dhcp-server`
   * @throws ValidationError PLAN003 the key is used already, PLAN004 it cannot be used, PLAN011 it comes too late,
   * PLAN013 the pin cannot be used in the subnet
   */
  host(key: string, { within, pin, at = key }: HostOptions): HostAddress {
    const request: HostRequest = { key, within, at, ...(pin === undefined ? {} : { pin: Ip.from(pin, at) }) };
    checkHostPin(request);
    const plan = this.#current();
    plan.#admit(request);
    plan.#book.addHost(request);
    return new HostAddress(key, within, () => this.#current().#decide().hosts.get(key));
  }

  /**
   * What comes of the plan: the lock as it is to be written, what changed, what is left behind. Reading it twice gives
   * the same.
   *
   * @param network the whole network, with the addresses of this plan in it. Routable clusters that state their own pod
   * ranges are entered as pins, so that they leave a retired line when they go
   * @throws ValidationError LOCK008 and LOCK009 when the plan is frozen and something would change, PLAN015 for a
   * cluster that states another range than the block of its name, and as {@link AddressBlock.cidr}
   */
  settle(network: Network): Settlement {
    const { lock, lockFile = LOCK_FILE, frozen = false } = this.#current().#options;
    const { pools, blocks, hosts } = this.#current().#book;
    const decided = this.#current().#decide();
    return settlementOf({
      network,
      lock,
      lockFile,
      frozen,
      pools,
      blocks: blocks.map(({ key, pool }) => ({ key, cidr: decidedFor(key, decided.blocks), pool: pool.name })),
      hosts: hosts.map(({ key, within }) => ({ key, address: decidedFor(key, decided.hosts), within: within.network })),
    });
  }

  /**
   * Gives everything that was asked for here to another plan; who holds an address of this one reads it from there.
   * So a construct that was made before its tree was handed to a project gets its address from the project's lock.
   *
   * @throws ValidationError PLAN016 when an address was read already; PLAN001 to PLAN003 when both have the same
   */
  joinTo(other: AddressPlan): void {
    const [from, to] = [this.#current(), other.#current()];
    if (from === to) return;
    if (from.#given !== undefined || from.#collecting) {
      const message =
        'addresses were read before the project took this tree over; make the project first, or read them later';
      throw new ValidationError('PLAN016', message);
    }
    for (const pool of from.#book.pools) to.#book.addPool(pool);
    for (const request of [...from.#book.blocks, ...from.#book.hosts]) to.#admit(request);
    for (const request of from.#book.blocks) to.#book.addBlock(request);
    for (const request of from.#book.hosts) to.#book.addHost(request);
    from.#joined = to;
  }

  #current(): AddressPlan {
    return this.#joined === undefined ? this : this.#joined.#current();
  }

  #block(pool: PoolSpace, key: string, options: BlockOptions): AddressBlock {
    const request = blockRequest(pool, key, options);
    const plan = this.#current();
    plan.#admit(request);
    plan.#book.addBlock(request);
    return new AddressBlock(request, () => decidedFor(key, this.#current().#decide().blocks));
  }

  /** After addresses were decided only such requests are welcome that move nothing: pins, and what the lock knows. */
  #admit({ key, pin, at }: BlockRequest | HostRequest): void {
    const known = pin !== undefined || this.#locked.has(key);
    if (this.#collecting || (this.#given !== undefined && !known)) {
      const message = `address ${key} is new and asked for after addresses were read; ask for all new ones before the first is read, or pin it`;
      throw new ValidationError('PLAN011', message, at);
    }
    this.#decided = undefined;
  }

  #decide(): Decided {
    if (this.#decided !== undefined) return this.#decided;
    const { blocks, hosts } = this.#book;
    const blockChoice = { requests: blocks, locked: this.#locked, given: this.#given?.blocks };
    const hostChoice = { requests: hosts, locked: this.#locked, given: this.#given?.hosts };
    const first: Decided = { blocks: allocate(blockChoice), hosts: settledHosts(hostChoice) };
    const settled = first.hosts.size === hosts.length && !blocks.some((request) => this.#isNew(request));
    this.#given = settled ? first : this.#inNetwork(first, blockChoice, hostChoice);
    this.#decided = this.#given;
    return this.#given;
  }

  #isNew({ key, pin }: BlockRequest): boolean {
    return pin === undefined && !this.#locked.has(key) && this.#given?.blocks.has(key) !== true;
  }

  /**
   * The choice once more, with what the network holds. While it is collected, its elements say their own addresses:
   * those of the first choice.
   */
  #inNetwork(first: Decided, blockChoice: Allocation, hostChoice: HostChoice): Decided {
    this.#decided = first;
    this.#collecting = true;
    try {
      const network = this.#options.collect?.() ?? new Network([]);
      const blocks = allocate({ ...blockChoice, taken: networksTaken(network, new Set(first.blocks.values())) });
      return { blocks, hosts: chooseHosts(hostChoice, [...hostsTaken(network), ...blocks.values()]) };
    } finally {
      this.#collecting = false;
      this.#decided = undefined;
    }
  }
}

function decidedFor<T>(key: string, decided: ReadonlyMap<string, T>): T {
  const address = decided.get(key);
  if (address === undefined) throw new BugError(`address ${key} was asked for and not decided`);
  return address;
}
