import { ValidationError } from '../errors';
import { type Addresses, type Cidr, CidrSet } from '../net';
import { FreeSpace } from './free-space';
import { byCodePoint } from './key-order';
import type { LockEntry } from './lock';
import { checkPins, type Standing } from './pins';
import type { BlockRequest } from './request';

/** What the blocks are chosen from. */
export interface Allocation {
  /** In any order: the result does not depend on it. */
  readonly requests: readonly BlockRequest[];
  /** What was decided before, by key. */
  readonly locked: ReadonlyMap<string, LockEntry>;
  /** Blocks given earlier in this run to keys that the lock does not know. @default - none */
  readonly given?: ReadonlyMap<string, Cidr>;
  /** What something else in the network holds: new keys avoid it. @default - none */
  readonly taken?: readonly Addresses[];
}

/**
 * A block for every request: first pins, then what the lock says, then new keys, largest block first and by key, each
 * the lowest aligned block that is free of pins, of every entry of the lock (retired ones too), of the pool's
 * reserved ranges and of what is taken.
 *
 * @throws ValidationError PLAN007 a pin on addresses that another key has, PLAN008 a locked block of another size,
 * PLAN009 a locked block outside of its pool, PLAN010 no free block, PLAN014 a locked key that is no block
 */
export function allocate({ requests, locked, given, taken = [] }: Allocation): Map<string, Cidr> {
  const blocks = new Map<string, Cidr>();
  const fresh: BlockRequest[] = [];
  for (const request of requests) {
    const block = request.pin ?? keptBlock(request, locked.get(request.key)) ?? given?.get(request.key);
    if (block === undefined) fresh.push(request);
    else blocks.set(request.key, block);
  }
  if (fresh.length === 0 && !requests.some(({ pin }) => pin !== undefined)) return blocks;
  const entries = [...locked.values()];
  const standing = [...requests.flatMap((request) => asked(request, blocks)), ...decidedBefore(entries, blocks)];
  checkPins(standing);
  giveFresh(fresh, [...standing.map(({ addresses }) => addresses), ...taken], entries, blocks);
  return blocks;
}

/** The block the lock keeps for the request, if it has one that will do. */
function keptBlock(request: BlockRequest, entry: LockEntry | undefined): Cidr | undefined {
  if (entry === undefined) return undefined;
  const { key, pool, prefix, exact, at } = request;
  if (entry.for === 'host') {
    const message = `${key} is locked as the address ${entry.address} and now asks for a block; give the block another key`;
    throw new ValidationError('PLAN014', message, at);
  }
  const { cidr } = entry;
  if (!pool.cidr.contains(cidr)) {
    const message = `block ${key} is locked as ${cidr}, which is outside of pool ${pool.name} ${pool.cidr}; take it from a pool that holds it, pin it to move it, or ask under a new key`;
    throw new ValidationError('PLAN009', message, at);
  }
  if (exact ? cidr.prefix !== prefix : cidr.prefix > prefix) {
    const message = `block ${key} is locked as ${cidr} and now asks for a /${prefix}; pin it (cidr) to move it, or ask under a new key and let ${key} retire`;
    throw new ValidationError('PLAN008', message, at);
  }
  return cidr;
}

function asked(request: BlockRequest, blocks: ReadonlyMap<string, Cidr>): Standing[] {
  const addresses = blocks.get(request.key);
  return addresses === undefined
    ? []
    : [{ key: request.key, addresses, retired: false, ...(request.pin === undefined ? {} : { pinnedAt: request.at }) }];
}

/** What the lock holds beside the blocks: other keys, and the old place of a block that is pinned elsewhere. */
function decidedBefore(entries: readonly LockEntry[], blocks: ReadonlyMap<string, Cidr>): Standing[] {
  return entries.flatMap((entry) => {
    const block = blocks.get(entry.key);
    const addresses = entry.for === 'host' ? entry.address : entry.cidr;
    const moved = block !== undefined;
    if (moved && entry.for !== 'host' && block.overlaps(entry.cidr)) return [];
    return [{ key: entry.key, addresses, retired: moved || entry.retired === true }];
  });
}

function giveFresh(
  fresh: readonly BlockRequest[],
  occupied: readonly Addresses[],
  entries: readonly LockEntry[],
  blocks: Map<string, Cidr>,
): void {
  const spaces = new Map<string, FreeSpace>();
  for (const request of fresh.toSorted((a, b) => a.prefix - b.prefix || byCodePoint(a.key, b.key))) {
    const { key, pool, prefix } = request;
    const space = spaces.get(pool.name) ?? new FreeSpace(pool.cidr, CidrSet.from([...occupied, ...pool.reserved]));
    spaces.set(pool.name, space);
    const block = space.take(prefix);
    if (block === undefined) throw exhausted(request, space, entries);
    blocks.set(key, block);
  }
}

function exhausted(
  { key, pool, prefix, at }: BlockRequest,
  space: FreeSpace,
  entries: readonly LockEntry[],
): ValidationError {
  const { largest } = space;
  const free =
    largest === undefined
      ? 'all of its addresses are taken'
      : `${space.size} addresses are free, the largest free block is ${largest}`;
  const retired = entries
    .filter((entry) => entry.retired && entry.for !== 'host' && entry.cidr.overlaps(pool.cidr))
    .map((entry) => entry.key);
  const fix =
    retired.length === 0
      ? 'ask for less, or give a larger pool'
      : `ask for less, give a larger pool, or delete retired lines (${retired.join(', ')}) from the lock file`;
  const message = `pool ${pool.name} ${pool.cidr} has no free /${prefix} for ${key}: ${free}; ${fix}`;
  return new ValidationError('PLAN010', message, at);
}
