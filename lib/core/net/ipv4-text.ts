import { readDecimal } from './decimal';

/**
 * Reads exactly four decimal octets without leading zeros. Nothing else is an IPv4 address here: not the hexadecimal,
 * octal, integer and short forms that `inet_aton` takes, since two programs read them as two addresses.
 *
 * @returns the address as a number, or undefined
 */
export function readIpv4(text: string): number | undefined {
  let bits = 0;
  let from = 0;
  for (let octet = 0; octet < 4; octet++) {
    const to = octet === 3 ? text.length : text.indexOf('.', from);
    const value = readDecimal(text, from, to, 255);
    if (value === undefined) return undefined;
    bits = bits * 256 + value;
    from = to + 1;
  }
  return bits;
}

/** Four decimal octets. */
export function printIpv4(bits: number): string {
  return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}
