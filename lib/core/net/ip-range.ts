import { ValidationError } from '../errors';
import { blockEnd, blockStart, type Family, step, WIDTH } from './bits';
import { Cidr } from './cidr';
import { Ip } from './ip';
import { readAddress } from './read';
import { refusal } from './refusal';
import { type Span, spanContains, spanOf, spanSize, spansOverlap } from './span';

/** Consecutive addresses, both ends included, as `172.16.128.10-172.16.128.250`. Immutable. */
export class IpRange implements Span {
  /** Lowest address. */
  readonly first: Ip;
  /** Highest address; the same as the first for a range of one. */
  readonly last: Ip;

  private constructor(first: Ip, last: Ip) {
    this.first = first;
    this.last = last;
  }

  /**
   * Reads `first-last` strictly, or a network's text as the range of all its addresses. Nothing is repaired.
   *
   * @param at where the text stands, for the error; a construct path or a file with its line
   * @throws ValidationError ADR001 when it is no range, is reversed or mixes families, ADR002 for a network with host
   * bits, TOKEN001 when it is not known yet
   */
  static parse(text: string, at?: string): IpRange {
    if (typeof text !== 'string') throw refusal(text, 'range', at);
    const dash = text.indexOf('-');
    if (dash < 0 && text.includes('/')) return IpRange.from(Cidr.parse(text, at));
    const first = readAddress(text.slice(0, Math.max(dash, 0)));
    const last = readAddress(text.slice(dash + 1));
    if (first === undefined || last === undefined) throw refusal(text, 'range', at);
    return IpRange.of(Ip.unchecked(first.family, first.bits), Ip.unchecked(last.family, last.bits), at);
  }

  /**
   * The range itself, a network as a range, or a text read by {@link parse}: for the edge, where all are welcome.
   *
   * @throws ValidationError as {@link parse}
   */
  static from(value: IpRange | Cidr | string, at?: string): IpRange {
    if (!isSpan(value)) return IpRange.parse(value, at);
    return 'prefix' in value ? new IpRange(value.first, value.last) : value;
  }

  /**
   * The range from one address to another, both included.
   *
   * @throws ValidationError ADR001 when it is reversed or mixes families
   */
  static of(first: Ip, last: Ip, at?: string): IpRange {
    if (first.family !== last.family) {
      throw new ValidationError('ADR001', `${first}-${last} mixes IPv4 and IPv6; give both ends in one family`, at);
    }
    if (first.bits > last.bits) {
      throw new ValidationError('ADR001', `${first}-${last} is reversed; did you mean ${last}-${first}?`, at);
    }
    return new IpRange(first, last);
  }

  /** Order: IPv4 before IPv6, then by first address, then the longer range first. */
  static compare(a: Span, b: Span): number {
    return Ip.compare(a.first, b.first) || Ip.compare(b.last, a.last);
  }

  /** IP version. */
  get family(): Family {
    return this.first.family;
  }

  /** How many addresses it has, at least 1. */
  get size(): bigint {
    return spanSize(this);
  }

  /** Whether every address of the other is in this range. Never so between families. */
  contains(other: Ip | Span): boolean {
    return spanContains(this, spanOf(other));
  }

  /** Whether the two have an address in common. */
  overlaps(other: Span): boolean {
    return spansOverlap(this, other);
  }

  /** Whether both are the same range. */
  equals(other: Span): boolean {
    return this.first.equals(other.first) && this.last.equals(other.last);
  }

  /** The fewest networks that make up the range, in order. */
  toCidrs(): Cidr[] {
    const cidrs: Cidr[] = [];
    const end = this.last.bits;
    let next = this.first.bits;
    while (next <= end) {
      const prefix = largestBlock(this.family, next, end);
      cidrs.push(Cidr.of(Ip.unchecked(this.family, next), prefix));
      next = step(blockEnd(next, prefix), 1);
    }
    return cidrs;
  }

  /** Canonical text, as `172.16.128.10-172.16.128.250`. */
  toString(): string {
    return `${this.first}-${this.last}`;
  }

  /** Canonical text. */
  toJSON(): string {
    return this.toString();
  }
}

/** Prefix of the largest block that begins at `start` and does not pass `end`. */
function largestBlock(family: Family, start: Span['first']['bits'], end: Span['first']['bits']): number {
  let prefix = WIDTH[family];
  while (prefix > 0 && blockStart(start, prefix - 1) === start && blockEnd(start, prefix - 1) <= end) prefix--;
  return prefix;
}

/** By shape, so that one made by another copy of this package is one too. */
function isSpan(value: unknown): value is IpRange | Cidr {
  return typeof value === 'object' && value !== null && 'first' in value && 'last' in value;
}
