/** IP version of an address. */
export type Family = 4 | 6;

/**
 * An address as an integer: a number for IPv4, whose 32 bits fit exactly and are several times faster, a bigint for
 * IPv6. `<` and `===` hold between two of one family; every caller compares the families first.
 */
export type Bits = number | bigint;

/** Length of an address in bits. */
export const WIDTH: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };

/** The words a message uses. */
export const FAMILY_NAME: Readonly<Record<Family, string>> = { 4: 'IPv4', 6: 'IPv6' };

const V4_SIZES = Array.from({ length: 33 }, (_, prefix) => 2 ** (32 - prefix));
const V6_SIZES = Array.from({ length: 129 }, (_, prefix) => 1n << BigInt(128 - prefix));

/** Number of addresses in a block; a number, never a bigint, for IPv4. The prefix must be valid for the family. */
export function blockSize(family: 4, prefix: number): number;
export function blockSize(family: 6, prefix: number): bigint;
export function blockSize(family: Family, prefix: number): Bits;
export function blockSize(family: Family, prefix: number): Bits {
  return (family === 4 ? V4_SIZES[prefix] : V6_SIZES[prefix]) as Bits;
}

/** Lowest address of the block of this prefix that holds `bits`: the host bits cleared. */
export function blockStart(bits: Bits, prefix: number): Bits {
  return typeof bits === 'number' ? bits - (bits % blockSize(4, prefix)) : bits - (bits % blockSize(6, prefix));
}

/** Highest address of the block of this prefix that holds `bits`: the host bits set. */
export function blockEnd(bits: Bits, prefix: number): Bits {
  const start = blockStart(bits, prefix);
  return typeof start === 'number' ? start + blockSize(4, prefix) - 1 : start + blockSize(6, prefix) - 1n;
}

/** The integer `by` further on (back when negative). The caller checks that it is still an address. */
export function step(bits: Bits, by: number | bigint): Bits {
  return typeof bits === 'number' ? bits + Number(by) : bits + BigInt(by);
}

/** Whether the integer is an address of the family. */
export function fits(family: Family, value: Bits): boolean {
  return value >= 0 && value < blockSize(family, 0);
}

/** The integer in the form its family is kept in. */
export function toBits(family: Family, value: bigint): Bits {
  return family === 4 ? Number(value) : value;
}

/** Order of two integers of one family. */
export function compareBits(a: Bits, b: Bits): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
