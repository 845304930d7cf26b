import { blockEnd, blockStart, step } from './bits';
import { checkPrefix } from './check-prefix';
import { Cidr } from './cidr';
import { Ip } from './ip';
import { IpRange } from './ip-range';
import { type Row, sortSpans } from './sort-spans';
import { type Span, spanContains, spanOf, spanSize, spansOverlap } from './span';

/** What a set of addresses can be made of. */
export type Addresses = Cidr | IpRange | Ip;

/** A set of addresses of both families. Immutable, and kept merged: sorted ranges that neither overlap nor touch. */
export class CidrSet {
  private constructor(private readonly merged: readonly IpRange[]) {}

  /** The set of all addresses of the items; empty without any. */
  static of(...items: Addresses[]): CidrSet {
    return CidrSet.from(items);
  }

  /** As {@link of}, for many items: a call takes about 100,000 arguments at most. */
  static from(items: Iterable<Addresses>): CidrSet {
    const merged: IpRange[] = [];
    for (const rows of sortSpans(Array.from(items, spanOf), (span) => span)) merge(rows, merged);
    return new CidrSet(merged);
  }

  /** Whether it has no address. */
  get isEmpty(): boolean {
    return this.merged.length === 0;
  }

  /** How many addresses it has. */
  get size(): bigint {
    return this.merged.reduce((sum, range) => sum + spanSize(range), 0n);
  }

  /** The addresses that are in this set or in the others. */
  union(...others: (Addresses | CidrSet)[]): CidrSet {
    return CidrSet.from([...this.merged, ...others.flatMap(itemsOf)]);
  }

  /** The addresses of this set that are in none of the others. */
  subtract(...others: (Addresses | CidrSet)[]): CidrSet {
    const taken = CidrSet.from(others.flatMap(itemsOf)).merged;
    const left: IpRange[] = [];
    let from = 0;
    for (const range of this.merged) {
      while (from < taken.length && endsBefore(taken[from] as IpRange, range)) from++;
      for (const rest of remainder(range, taken, from)) left.push(rest);
    }
    return new CidrSet(left);
  }

  /** The addresses that are in both. */
  intersect(other: Addresses | CidrSet): CidrSet {
    const theirs = 'ranges' in other ? other.ranges() : CidrSet.of(other).merged;
    const both: IpRange[] = [];
    let from = 0;
    for (const mine of this.merged) {
      while (from < theirs.length && endsBefore(theirs[from] as IpRange, mine)) from++;
      for (let i = from; i < theirs.length && spansOverlap(theirs[i] as IpRange, mine); i++) {
        const { first, last } = theirs[i] as IpRange;
        both.push(
          IpRange.of(first.bits > mine.first.bits ? first : mine.first, last.bits < mine.last.bits ? last : mine.last),
        );
      }
    }
    return new CidrSet(both);
  }

  /** Whether every address of the item is in this set. */
  contains(item: Addresses): boolean {
    const span = spanOf(item);
    const range = this.merged[this.find(span)];
    return range !== undefined && spanContains(range, span);
  }

  /** Whether an address of the item is in this set. */
  overlaps(item: Addresses): boolean {
    const span = spanOf(item);
    const range = this.merged[this.find(span)];
    return range !== undefined && spansOverlap(range, span);
  }

  /** Whether both have the same addresses. */
  equals(other: CidrSet): boolean {
    return (
      this.merged.length === other.merged.length &&
      this.merged.every((range, i) => range.equals(other.merged[i] as IpRange))
    );
  }

  /** The fewest ranges that make up the set, in order. */
  ranges(): IpRange[] {
    return [...this.merged];
  }

  /** The fewest networks that make up the set, in order. */
  toCidrs(): Cidr[] {
    return this.merged.flatMap((range) => range.toCidrs());
  }

  /** The ranges of the network that are not in this set, in order. */
  gaps(within: Cidr): IpRange[] {
    return [...this.walkGaps(within)];
  }

  /**
   * The lowest block of this prefix in the network with no address in this set; undefined when there is none.
   *
   * @throws ValidationError ADR001 when the family has no such prefix
   */
  firstFree(within: Cidr, prefix: number): Cidr | undefined {
    checkPrefix(within.first, prefix);
    for (const gap of this.walkGaps(within)) {
      const { bits } = gap.first;
      const start = blockStart(bits, prefix);
      const aligned = start === bits ? start : step(blockEnd(bits, prefix), 1);
      if (aligned <= gap.last.bits && blockEnd(aligned, prefix) <= gap.last.bits) {
        return Cidr.of(Ip.unchecked(within.family, aligned), prefix);
      }
    }
    return undefined;
  }

  /** The networks' texts. */
  toJSON(): string[] {
    return this.toCidrs().map(String);
  }

  /** The networks' texts, joined by a comma and a space. */
  toString(): string {
    return this.toJSON().join(', ');
  }

  private walkGaps(within: Cidr): Iterable<IpRange> {
    return remainder(IpRange.from(within), this.merged, this.find(within));
  }

  /** Place of the first range that does not end before the span: the only one that can contain its beginning. */
  private find(span: Span): number {
    let low = 0;
    let high = this.merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (endsBefore(this.merged[middle] as IpRange, span)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function itemsOf(item: Addresses | CidrSet): readonly Addresses[] {
  return 'ranges' in item ? item.ranges() : [item];
}

/** Sorted spans of one family as ranges that neither overlap nor touch, added to those found so far. */
function merge(rows: readonly Row<Span>[], merged: IpRange[]): void {
  let open = rows[0];
  if (open === undefined) return;
  for (const row of rows) {
    if (row.first > step(open.last, 1)) {
      merged.push(rangeOf(open));
      open = row;
    } else if (row.last > open.last) {
      open = { ...row, first: open.first };
    }
  }
  merged.push(rangeOf(open));
}

function rangeOf({ first, last, item }: Row<Span>): IpRange {
  const { family } = item.first;
  return IpRange.of(Ip.unchecked(family, first), Ip.unchecked(family, last));
}

/** What is left of the range without the taken ones, which are sorted and looked at from a place on. */
function* remainder(range: IpRange, taken: readonly IpRange[], from: number): Generator<IpRange> {
  let next = range.first.bits;
  const { family } = range;
  for (let i = from; i < taken.length; i++) {
    const used = taken[i] as IpRange;
    if (!spansOverlap(used, range)) break;
    if (used.first.bits > next)
      yield IpRange.of(Ip.unchecked(family, next), Ip.unchecked(family, step(used.first.bits, -1)));
    next = step(used.last.bits, 1);
  }
  if (next <= range.last.bits) yield IpRange.of(Ip.unchecked(family, next), range.last);
}

function endsBefore(a: Span, b: Span): boolean {
  return Ip.compare(a.last, b.first) < 0;
}
