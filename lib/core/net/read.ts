import { type Bits, type Family, WIDTH } from './bits';
import { readDecimal } from './decimal';
import { readIpv4 } from './ipv4-text';
import { isMapped, readIpv6 } from './ipv6-text';

/** An address as it was written. */
export interface AddressText {
  readonly family: Family;
  readonly bits: Bits;
}

/** An address and the length of its network, as they were written; host bits may be set. */
export interface PrefixText extends AddressText {
  readonly prefix: number;
}

/**
 * An address in strict text, or undefined. IPv4-mapped IPv6 is refused: it is an IPv4 address in another dress, and as
 * IPv6 it would never be seen to overlap with itself.
 */
export function readAddress(text: string): AddressText | undefined {
  const address = readEither(text);
  return address === undefined || mapped(address) ? undefined : address;
}

/** `address/prefix` in strict text, or undefined. `::ffff:0:0/96` and shorter name blocks of IPv6, so they pass. */
export function readPrefixed(text: string): PrefixText | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const address = readEither(text.slice(0, slash));
  if (address === undefined) return undefined;
  const prefix = readDecimal(text, slash + 1, text.length, WIDTH[address.family]);
  if (prefix === undefined || (prefix > 96 && mapped(address))) return undefined;
  return { family: address.family, bits: address.bits, prefix };
}

function readEither(text: string): AddressText | undefined {
  const v4 = readIpv4(text);
  if (v4 !== undefined) return { family: 4, bits: v4 };
  const v6 = text.includes(':') ? readIpv6(text) : undefined;
  return v6 === undefined ? undefined : { family: 6, bits: v6 };
}

function mapped({ bits }: AddressText): boolean {
  return typeof bits === 'bigint' && isMapped(bits);
}
