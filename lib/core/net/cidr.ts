import { ValidationError } from '../errors';
import { blockEnd, blockSize, blockStart, FAMILY_NAME, type Family, step, WIDTH } from './bits';
import { checkPrefix } from './check-prefix';
import { Ip } from './ip';
import { readPrefixed } from './read';
import { refusal } from './refusal';
import { type Span, spanContains, spanOf, spanSize, spansOverlap } from './span';

/** A network: an aligned block of addresses, as `172.16.136.0/21`. Immutable; host bits are never set. */
export class Cidr implements Span {
  /** IP version. */
  readonly family: Family;
  /** Length of the network part in bits, 0 to 32 or 128. */
  readonly prefix: number;
  /** Lowest address, in IPv4 the network address. */
  readonly first: Ip;
  /** Highest address, in IPv4 the broadcast address. */
  readonly last: Ip;

  private constructor(first: Ip, prefix: number) {
    this.family = first.family;
    this.prefix = prefix;
    this.first = first;
    this.last = Ip.unchecked(first.family, blockEnd(first.bits, prefix));
  }

  /**
   * Reads `address/prefix` strictly. Nothing is repaired.
   *
   * @param at where the text stands, for the error; a construct path or a file with its line
   * @throws ValidationError ADR001 when it is no network, ADR002 when host bits are set, TOKEN001 when it is not known yet
   */
  static parse(text: string, at?: string): Cidr {
    const read = typeof text === 'string' ? readPrefixed(text) : undefined;
    if (read === undefined) throw refusal(text, 'network', at);
    return Cidr.of(Ip.unchecked(read.family, read.bits), read.prefix, at);
  }

  /**
   * The network itself, or its text read by {@link parse}: for the edge, where both are welcome.
   *
   * @throws ValidationError as {@link parse}
   */
  static from(value: Cidr | string, at?: string): Cidr {
    return isCidr(value) ? value : Cidr.parse(value, at);
  }

  /**
   * The network of this prefix that begins at `first`.
   *
   * @throws ValidationError ADR001 when the family has no such prefix, ADR002 when host bits are set
   */
  static of(first: Ip, prefix: number, at?: string): Cidr {
    checkPrefix(first, prefix, at);
    const start = blockStart(first.bits, prefix);
    if (start !== first.bits) {
      const network = `${Ip.unchecked(first.family, start)}/${prefix}`;
      throw new ValidationError('ADR002', `${first}/${prefix} has host bits set; did you mean ${network}?`, at);
    }
    return new Cidr(first, prefix);
  }

  /**
   * The network of this prefix that holds `ip`: its host bits cleared.
   *
   * @throws ValidationError ADR001 when the family has no such prefix
   */
  static holding(ip: Ip, prefix: number, at?: string): Cidr {
    checkPrefix(ip, prefix, at);
    return new Cidr(Ip.unchecked(ip.family, blockStart(ip.bits, prefix)), prefix);
  }

  /** Order: IPv4 before IPv6, then by first address, then the larger network first. */
  static compare(a: Cidr, b: Cidr): number {
    return Ip.compare(a.first, b.first) || a.prefix - b.prefix;
  }

  /** How many addresses it has, network and broadcast address included. */
  get size(): bigint {
    return spanSize(this);
  }

  /** Lowest address a host can have. All but the first; also the first in /31, /32 (RFC 3021) and /127, /128 (RFC 6164). */
  get firstHost(): Ip {
    return this.prefix >= WIDTH[this.family] - 1 ? this.first : this.first.plus(1);
  }

  /** Highest address a host can have. All but the broadcast address, which IPv6 and an IPv4 /31 or /32 do not have. */
  get lastHost(): Ip {
    return this.family === 6 || this.prefix >= 31 ? this.last : this.last.plus(-1);
  }

  /** Whether every address of the other is in this network. Never so between families. */
  contains(other: Ip | Span): boolean {
    return spanContains(this, spanOf(other));
  }

  /** Whether the two have an address in common. */
  overlaps(other: Span): boolean {
    return spansOverlap(this, other);
  }

  /** Whether both are the same network. */
  equals(other: Cidr): boolean {
    return this.prefix === other.prefix && this.first.equals(other.first);
  }

  /**
   * The blocks of this prefix, in order, made one by one as they are asked for.
   *
   * @throws ValidationError ADR001 when the prefix is shorter than this network's, or the family does not have it
   */
  split(prefix: number): Iterable<Cidr> {
    this.blocks(prefix);
    return blocksOf(this, prefix);
  }

  /**
   * How many blocks of this prefix there are.
   *
   * @throws ValidationError as {@link split}
   */
  blocks(prefix: number): bigint {
    const longest = WIDTH[this.family];
    if (!Number.isInteger(prefix) || prefix < this.prefix || prefix > longest) {
      throw new ValidationError('ADR001', `${this} has no /${prefix} blocks; give /${this.prefix} to /${longest}`);
    }
    return 1n << BigInt(prefix - this.prefix);
  }

  /**
   * The block of this prefix at a place, counted from 0.
   *
   * @throws ValidationError as {@link split}, or ADR001 when there is no such place
   */
  block(prefix: number, index: number | bigint): Cidr {
    const count = this.blocks(prefix);
    if (index < 0 || index >= count || (typeof index === 'number' && !Number.isInteger(index))) {
      throw new ValidationError('ADR001', `${this} has no /${prefix} block ${index}; give 0 to ${count - 1n}`);
    }
    const distance = BigInt(index) * BigInt(blockSize(this.family, prefix));
    return new Cidr(Ip.unchecked(this.family, step(this.first.bits, distance)), prefix);
  }

  /**
   * The network of twice the size that this one is half of.
   *
   * @throws ValidationError ADR001 for the whole address space
   */
  parent(): Cidr {
    if (this.prefix === 0)
      throw new ValidationError('ADR001', `${this} is all of ${FAMILY_NAME[this.family]}; it has no parent`);
    return Cidr.holding(this.first, this.prefix - 1);
  }

  /** Canonical text, as `10.0.0.0/8`. */
  toString(): string {
    return `${this.first}/${this.prefix}`;
  }

  /** Canonical text. */
  toJSON(): string {
    return this.toString();
  }
}

function* blocksOf(network: Cidr, prefix: number): Generator<Cidr> {
  const size = blockSize(network.family, prefix);
  for (let bits = network.first.bits; bits <= network.last.bits; bits = step(bits, size)) {
    yield Cidr.of(Ip.unchecked(network.family, bits), prefix);
  }
}

/** By shape, so that a network made by another copy of this package is one too. */
function isCidr(value: unknown): value is Cidr {
  return typeof value === 'object' && value !== null && 'first' in value && 'prefix' in value;
}
