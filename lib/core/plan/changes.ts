import { entryText } from './format-lock';
import { byCodePoint } from './key-order';
import type { LockEntry } from './lock';

/**
 * What happened to a key since the lock was written: `added`; `kept` as it was; `changed` in what it is for, at the same
 * addresses; `moved` to others; `retired`, since nobody asks for it any more; `returned`, asked for again after that.
 */
export type AddressChangeKind = 'added' | 'kept' | 'changed' | 'moved' | 'retired' | 'returned';

export interface AddressChange {
  readonly key: string;
  readonly kind: AddressChangeKind;
  /** The line as it is to be written. */
  readonly entry: LockEntry;
  /** The line as it was read. Absent for an added key. */
  readonly before?: LockEntry;
}

/** Compares what was decided before with what is to be written, by key. No key is ever lost. */
export function changesBetween(before: readonly LockEntry[], after: readonly LockEntry[]): AddressChange[] {
  const earlier = new Map(before.map((entry) => [entry.key, entry]));
  return after.map((entry) => change(entry, earlier.get(entry.key))).sort((a, b) => byCodePoint(a.key, b.key));
}

/** The addresses of an entry as text: a network, or one address. */
export function addressText(entry: LockEntry): string {
  return String(entry.for === 'host' ? entry.address : entry.cidr);
}

function change(entry: LockEntry, before: LockEntry | undefined): AddressChange {
  const { key } = entry;
  if (before === undefined) return { key, kind: entry.retired ? 'retired' : 'added', entry };
  return { key, kind: kindOf(entry, before), entry, before };
}

function kindOf(entry: LockEntry, before: LockEntry): AddressChangeKind {
  if (addressText(entry) !== addressText(before)) return 'moved';
  if (entry.retired !== before.retired) return entry.retired ? 'retired' : 'returned';
  return entryText(entry) === entryText(before) ? 'kept' : 'changed';
}
