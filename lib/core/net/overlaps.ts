import { type Row, sortSpans } from './sort-spans';
import type { Span } from './span';

/** Two items that have an address in common. */
export interface Overlap<T> {
  /** The one that begins first; the larger one when both begin together; else the earlier given. */
  readonly a: T;
  readonly b: T;
}

/**
 * Every pair of items whose addresses overlap, by sorting once and looking ahead from each while the next begins inside
 * it: n log n for n items and one step a pair. Pairs can be quadratic in number (n equal networks); the answer then is too.
 *
 * @param rangeOf the addresses of an item
 * @returns pairs in the order of the addresses of `a`, then of `b`: IPv4 first, whatever the order of the items
 */
export function findOverlaps<T>(items: readonly T[], rangeOf: (item: T) => Span): Overlap<T>[] {
  const found: Overlap<T>[] = [];
  for (const rows of sortSpans(items, rangeOf)) sweep(rows, found);
  return found;
}

function sweep<T>(rows: readonly Row<T>[], found: Overlap<T>[]): void {
  for (let i = 0; i < rows.length; i++) {
    const a = rows[i] as Row<T>;
    for (let j = i + 1; j < rows.length; j++) {
      const b = rows[j] as Row<T>;
      if (b.first > a.last) break;
      found.push({ a: a.item, b: b.item });
    }
  }
}
