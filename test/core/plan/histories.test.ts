import * as fc from 'fast-check';
import { Cidr, findOverlaps } from '../../../lib/core/net';
import {
  type AddressLock,
  type BlockOptions,
  formatLock,
  type LockEntry,
  parseLock,
  releaseRetired,
  type Settlement,
} from '../../../lib/core/plan';
import { blocksOf, RUNS, settled } from './support';

type Edit =
  | { readonly do: 'ask'; readonly key: string; readonly prefix: number }
  | { readonly do: 'drop'; readonly nth: number }
  | { readonly do: 'pin'; readonly key: string; readonly prefix: number; readonly place: number }
  | { readonly do: 'release'; readonly nth: number }
  | { readonly do: 'reorder' };

/** A small pool and large blocks, so that it is nearly full most of the time. */
const POOL = Cidr.parse('10.0.0.0/24');
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
const prefix = fc.integer({ min: 25, max: 29 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('ask' as const), key, prefix }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), nth: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pin' as const), key, prefix, place: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const), nth: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reorder' as const }) },
);

/** A program with its lock, as both are between two edits. */
interface State {
  readonly blocks: Readonly<Record<string, BlockOptions>>;
  readonly lock: AddressLock;
}

const cidrOf = (entry: LockEntry): Cidr => {
  if (entry.for === 'host') throw new Error('no host addresses here');
  return entry.cidr;
};
const reversed = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
const run = (blocks: State['blocks'], lock: AddressLock) => settled({ pool: POOL.toString(), blocks }, lock);

const placeOf = ({ prefix: length, place }: { prefix: number; place: number }) =>
  POOL.block(length, place % 2 ** (length - POOL.prefix));

/** The program or the lock after an edit; undefined where the edit does not apply. */
function edited({ blocks, lock }: State, change: Edit): State | undefined {
  switch (change.do) {
    case 'ask':
      return change.key in blocks
        ? undefined
        : { lock, blocks: { ...blocks, [change.key]: { prefix: change.prefix } } };
    case 'drop': {
      const keys = Object.keys(blocks);
      const gone = keys[change.nth % keys.length];
      return { lock, blocks: Object.fromEntries(Object.entries(blocks).filter(([one]) => one !== gone)) };
    }
    case 'pin':
      return { lock, blocks: { ...blocks, [change.key]: { cidr: placeOf(change) } } };
    case 'release': {
      const retired = lock.entries.filter((one) => one.retired);
      const entry = retired[change.nth % retired.length];
      return entry === undefined ? undefined : { blocks, lock: releaseRetired(lock, entry.key) };
    }
    case 'reorder':
      return { lock, blocks: reversed(blocks) };
  }
}

/** The id of what is thrown, or what came of it. */
function attempt(state: State): Settlement | string {
  try {
    return run(state.blocks, state.lock);
  } catch (error) {
    return (error as { id: string }).id;
  }
}

/** The lowest aligned block of the prefix that overlaps none of the others, found by looking at every one. */
function lowestFree(wanted: number, others: readonly Cidr[]): string | undefined {
  for (const block of POOL.split(wanted)) if (!others.some((other) => other.overlaps(block))) return block.toString();
  return undefined;
}

function checkStep(after: State, change: Edit, outcome: Settlement): void {
  const held = after.lock.entries.map(cidrOf);
  const now = blocksOf(outcome);
  // Nothing that was asked for before and after has moved, but by a pin of its own.
  for (const entry of after.lock.entries) {
    const pinned = change.do === 'pin' && change.key === entry.key;
    if (entry.key in now && !pinned) expect([entry.key, now[entry.key]]).toEqual([entry.key, String(cidrOf(entry))]);
  }
  // Nothing overlaps, whether in use or retired, and all is in the pool.
  expect(findOverlaps(outcome.lock.entries, cidrOf)).toEqual([]);
  expect(outcome.lock.entries.every((entry) => POOL.contains(cidrOf(entry)))).toBe(true);
  // Nothing was lost, unless a pin lies over the old place of its own block.
  const places = outcome.lock.entries.map(cidrOf);
  for (const block of held) expect(places.some((place) => place.overlaps(block))).toBe(true);
  // A new key has the lowest block that was free.
  if (change.do === 'ask' && !after.lock.entries.some((entry) => entry.key === change.key)) {
    expect(now[change.key]).toBe(lowestFree(change.prefix, held));
  }
  // The order of the program says nothing, and the text of the lock keeps everything.
  const other = run(reversed(after.blocks), after.lock);
  expect(formatLock(other.lock)).toBe(formatLock(outcome.lock));
  expect(formatLock(parseLock(formatLock(outcome.lock), 'lock'))).toBe(formatLock(outcome.lock));
  // Run again without an edit, nothing changes.
  expect(run(after.blocks, outcome.lock).changes.filter(({ kind }) => kind !== 'kept')).toEqual([]);
}

/** A refused edit was one that cannot be: looked at anew, without the allocator. */
function checkRefusal({ lock }: State, change: Edit, id: string): void {
  switch (change.do) {
    case 'ask': {
      const locked = lock.entries.find((entry) => entry.key === change.key);
      if (locked === undefined)
        expect([id, lowestFree(change.prefix, lock.entries.map(cidrOf))]).toEqual(['PLAN010', undefined]);
      else expect([id, cidrOf(locked).prefix === change.prefix]).toEqual(['PLAN008', false]);
      return;
    }
    case 'pin': {
      const cidr = placeOf(change);
      const others = lock.entries.filter((entry) => entry.key !== change.key);
      expect([id, others.some((entry) => cidrOf(entry).overlaps(cidr))]).toEqual(['PLAN007', true]);
      return;
    }
    default:
      throw new Error(`${change.do} was refused with ${id}`);
  }
}

/** Plays the edits, and counts what came of them. */
function play(edits: readonly Edit[], met: Map<string, number>): void {
  let state: State = { blocks: {}, lock: { version: 1, entries: [] } };
  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
  for (const change of edits) {
    const after = edited(state, change);
    if (after === undefined) continue;
    const outcome = attempt(after);
    if (typeof outcome === 'string') {
      count(outcome);
      checkRefusal(after, change, outcome);
    } else {
      count(change.do);
      checkStep(after, change, outcome);
      state = { blocks: after.blocks, lock: outcome.lock };
    }
  }
}

describe('any history of edits', () => {
  it('moves nothing, overlaps nothing, and depends on no order', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 12, maxLength: 24 }), (edits) => play(edits, met)),
      RUNS,
    );
    // The pool was really full at times, pins really met others, and locked keys were really resized.
    const all = ['ask', 'drop', 'pin', 'release', 'reorder', 'PLAN007', 'PLAN008', 'PLAN010'];
    expect(all.filter((what) => (met.get(what) ?? 0) < 20)).toEqual([]);
  });
});
