import type { Family } from './bits';
import { checkPrefix } from './check-prefix';
import { Cidr } from './cidr';
import { Ip } from './ip';
import { readPrefixed } from './read';
import { refusal } from './refusal';

/**
 * An address and the network it is in, as `172.16.128.1/21`: a segment's gateway, a router's interface. Immutable.
 *
 * The network and the broadcast address are taken: that a gateway cannot have them is rule ADR003's to say.
 */
export class InterfaceAddress {
  /** The address. */
  readonly ip: Ip;
  /** The network it is in. */
  readonly network: Cidr;

  private constructor(ip: Ip, prefix: number) {
    this.ip = ip;
    this.network = Cidr.holding(ip, prefix);
  }

  /**
   * Reads `address/prefix` strictly. Nothing is repaired.
   *
   * @param at where the text stands, for the error; a construct path or a file with its line
   * @throws ValidationError ADR001 when it is none, TOKEN001 when it is not known yet
   */
  static parse(text: string, at?: string): InterfaceAddress {
    const read = typeof text === 'string' ? readPrefixed(text) : undefined;
    if (read === undefined) throw refusal(text, 'interface', at);
    return new InterfaceAddress(Ip.unchecked(read.family, read.bits), read.prefix);
  }

  /**
   * The address itself, or its text read by {@link parse}: for the edge, where both are welcome.
   *
   * @throws ValidationError as {@link parse}
   */
  static from(value: InterfaceAddress | string, at?: string): InterfaceAddress {
    return isInterfaceAddress(value) ? value : InterfaceAddress.parse(value, at);
  }

  /**
   * An address with the length of its network.
   *
   * @throws ValidationError ADR001 when the family has no such prefix
   */
  static of(ip: Ip, prefix: number, at?: string): InterfaceAddress {
    checkPrefix(ip, prefix, at);
    return new InterfaceAddress(ip, prefix);
  }

  /** IP version. */
  get family(): Family {
    return this.ip.family;
  }

  /** Length of the network part in bits. */
  get prefix(): number {
    return this.network.prefix;
  }

  /** Whether both are the same address in the same network. */
  equals(other: InterfaceAddress): boolean {
    return this.ip.equals(other.ip) && this.network.equals(other.network);
  }

  /** Canonical text, as `172.16.128.1/21`. */
  toString(): string {
    return `${this.ip}/${this.prefix}`;
  }

  /** Canonical text. */
  toJSON(): string {
    return this.toString();
  }
}

/** By shape, so that one made by another copy of this package is one too. */
function isInterfaceAddress(value: unknown): value is InterfaceAddress {
  return typeof value === 'object' && value !== null && 'ip' in value && 'network' in value;
}
