import { blockStart, compareBits, type Family } from './bits';
import { printIpv4 } from './ipv4-text';
import { printIpv6 } from './ipv6-text';
import { type AddressText, readAddress, readPrefixed } from './read';

/** What a text is to be. */
export type Wanted = 'address' | 'network' | 'interface' | 'range';

/** How a message names what is wanted, and how each family's is written. */
export const FORMS: Readonly<Record<Wanted, { readonly name: string } & Readonly<Record<Family, string>>>> = {
  address: {
    name: 'address',
    4: 'four decimal octets, as in 10.0.0.1',
    6: 'groups of hexadecimal digits, as in fd00::1',
  },
  network: {
    name: 'network',
    4: 'four decimal octets and a prefix, as in 10.0.0.0/8',
    6: 'groups of hexadecimal digits and a prefix, as in fd00::/48',
  },
  interface: {
    name: 'address with a prefix',
    4: 'four decimal octets and the prefix of the network, as in 172.16.128.1/21',
    6: 'groups of hexadecimal digits and the prefix of the network, as in fd00::1/64',
  },
  range: {
    name: 'range',
    4: 'the first and the last address, as in 172.16.128.10-172.16.128.250',
    6: 'the first and the last address, as in fd00::10-fd00::250',
  },
};

/** The canonical text of what a text says, a network's host bits cleared; undefined when strict reading refuses it. */
export function canonical(text: string, wanted: Wanted): string | undefined {
  if (wanted === 'address') return printed(readAddress(text));
  if (wanted === 'range' && !text.includes('/')) return canonicalRange(text);
  const read = readPrefixed(text);
  if (read === undefined) return undefined;
  const bits = wanted === 'interface' ? read.bits : blockStart(read.bits, read.prefix);
  return `${printed({ family: read.family, bits })}/${read.prefix}`;
}

function canonicalRange(text: string): string | undefined {
  const [first, last, ...more] = text.split('-').map(readAddress);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const ordered = first.family === last.family && compareBits(first.bits, last.bits) <= 0;
  return ordered ? `${printed(first)}-${printed(last)}` : undefined;
}

function printed(address: AddressText | undefined): string | undefined {
  if (address === undefined) return undefined;
  return typeof address.bits === 'number' ? printIpv4(address.bits) : printIpv6(address.bits);
}
