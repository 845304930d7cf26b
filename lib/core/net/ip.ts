import { ValidationError } from '../errors';
import { type Bits, compareBits, FAMILY_NAME, type Family, fits, step, toBits, WIDTH } from './bits';
import { printIpv4 } from './ipv4-text';
import { printIpv6 } from './ipv6-text';
import { readAddress } from './read';
import { refusal } from './refusal';

/** One IPv4 or IPv6 address. Immutable. */
export class Ip {
  /** IP version. */
  readonly family: Family;
  /** The address as this library computes with it: a number for IPv4, a bigint for IPv6. Others read {@link value}. */
  readonly bits: Bits;

  private constructor(family: Family, bits: Bits) {
    this.family = family;
    this.bits = bits;
  }

  /**
   * Reads an address strictly: four decimal octets, or a text form of RFC 4291 §2.2. Nothing is repaired.
   *
   * @param at where the text stands, for the error; a construct path or a file with its line
   * @throws ValidationError ADR001 when it is no address, TOKEN001 when it is not known yet
   */
  static parse(text: string, at?: string): Ip {
    const address = typeof text === 'string' ? readAddress(text) : undefined;
    if (address === undefined) throw refusal(text, 'address', at);
    return new Ip(address.family, address.bits);
  }

  /**
   * The address itself, or its text read by {@link parse}: for the edge, where both are welcome.
   *
   * @throws ValidationError as {@link parse}
   */
  static from(value: Ip | string, at?: string): Ip {
    return isIp(value) ? value : Ip.parse(value, at);
  }

  /**
   * The address of an integer.
   *
   * @throws ValidationError ADR001 when the family has no such address
   */
  static of(family: Family, value: bigint): Ip {
    if (!fits(family, value)) {
      throw new ValidationError(
        'ADR001',
        `${value} is not an ${FAMILY_NAME[family]} address; give 0 to 2^${WIDTH[family]}-1`,
      );
    }
    return new Ip(family, toBits(family, value));
  }

  /** @internal the address of an integer known to be one; no check */
  static unchecked(family: Family, bits: Bits): Ip {
    return new Ip(family, bits);
  }

  /** Order: IPv4 before IPv6, then by value. */
  static compare(a: Ip, b: Ip): number {
    return a.family - b.family || compareBits(a.bits, b.bits);
  }

  /** The address as an integer, 0 to 2^32-1 or 2^128-1. */
  get value(): bigint {
    return BigInt(this.bits);
  }

  /** Whether both are the same address. */
  equals(other: Ip): boolean {
    return this.family === other.family && this.bits === other.bits;
  }

  /**
   * The address `n` further on, or back when negative.
   *
   * @throws ValidationError ADR001 when that leaves the family's addresses
   */
  plus(n: number | bigint): Ip {
    const whole = typeof n === 'bigint' || Number.isInteger(n);
    const bits = whole ? step(this.bits, n) : undefined;
    if (bits === undefined || !fits(this.family, bits)) {
      throw new ValidationError('ADR001', `${this} has no ${FAMILY_NAME[this.family]} address ${n} further on`);
    }
    return new Ip(this.family, bits);
  }

  /** Canonical text: dotted decimal, or RFC 5952. */
  toString(): string {
    return typeof this.bits === 'number' ? printIpv4(this.bits) : printIpv6(this.bits);
  }

  /** Canonical text. */
  toJSON(): string {
    return this.toString();
  }
}

/** By shape, so that an address made by another copy of this package is one too. */
function isIp(value: unknown): value is Ip {
  return typeof value === 'object' && value !== null && 'bits' in value;
}
