import { ValidationError } from '../errors';
import { PINNED } from './lock';
import type { BlockRequest, HostRequest, PoolSpace } from './request';

/** Everything a plan was asked for: each pool and each key once. */
export class RequestBook {
  readonly #pools = new Map<string, PoolSpace>();
  readonly #blocks = new Map<string, BlockRequest>();
  readonly #hosts = new Map<string, HostRequest>();

  get pools(): readonly PoolSpace[] {
    return [...this.#pools.values()];
  }

  get blocks(): readonly BlockRequest[] {
    return [...this.#blocks.values()];
  }

  get hosts(): readonly HostRequest[] {
    return [...this.#hosts.values()];
  }

  /** @throws ValidationError PLAN001, PLAN002, PLAN004 */
  addPool(pool: PoolSpace): void {
    const { name, cidr, at } = pool;
    checkName('pool', name, at);
    if (name === PINNED) {
      const message = `pool name "${PINNED}" stands for addresses outside of all pools in the lock; choose another name`;
      throw new ValidationError('PLAN004', message, at);
    }
    const same = this.#pools.get(name);
    if (same !== undefined) {
      const message = `pool ${name} is stated twice, as ${same.cidr} at ${same.at} and as ${cidr}; give one of them another name`;
      throw new ValidationError('PLAN001', message, at);
    }
    const other = this.pools.find((one) => one.cidr.overlaps(cidr));
    if (other !== undefined) {
      const message = `pool ${name} ${cidr} overlaps pool ${other.name} ${other.cidr}; make them one pool, or move one`;
      throw new ValidationError('PLAN002', message, at);
    }
    this.#pools.set(name, pool);
  }

  /** @throws ValidationError PLAN003, PLAN004 */
  addBlock(request: BlockRequest): void {
    this.#checkKey(request.key, request.at);
    this.#blocks.set(request.key, request);
  }

  /** @throws ValidationError PLAN003, PLAN004 */
  addHost(request: HostRequest): void {
    this.#checkKey(request.key, request.at);
    this.#hosts.set(request.key, request);
  }

  #checkKey(key: string, at: string): void {
    checkName('key', key, at);
    const earlier = this.#blocks.get(key) ?? this.#hosts.get(key);
    if (earlier === undefined) return;
    const message = `address ${key} is asked for twice, first at ${earlier.at}; give each its own key`;
    throw new ValidationError('PLAN003', message, at);
  }
}

/** Names are keys of one line in the lock file, and parts of messages. */
function checkName(what: 'pool' | 'key', name: string, at: string): void {
  if (typeof name === 'string' && /^[^\p{Cc}\p{Cs}]+$/u.test(name) && name.trim() === name) return;
  const title = what === 'pool' ? 'pool name' : 'address key';
  const message = `${title} ${JSON.stringify(name)} is not a name; give text without control characters and outer spaces`;
  throw new ValidationError('PLAN004', message, at);
}
