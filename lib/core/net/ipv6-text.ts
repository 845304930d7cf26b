import { printIpv4, readIpv4 } from './ipv4-text';

const GROUP = /^[0-9a-fA-F]{1,4}$/;
const GROUPS = 8;

/** ::ffff:0:0/96 without its last 32 bits (RFC 4291 §2.5.5.2). */
const MAPPED = 0xffffn;

/**
 * Reads every text form of RFC 4291 §2.2: full, compressed once by `::`, or with the last 32 bits as an IPv4 address.
 * Upper case and leading zeros are legal and have one meaning; zone ids are not part of an address.
 *
 * @returns the address, or undefined
 */
export function readIpv6(text: string): bigint | undefined {
  if (text.length > 45) return undefined;
  const groups = withoutDottedTail(text);
  if (groups === undefined) return undefined;
  const gap = groups.indexOf('::');
  if (gap < 0) {
    const all = groups.split(':');
    return all.length === GROUPS ? join(all) : undefined;
  }
  const head = gap === 0 ? [] : groups.slice(0, gap).split(':');
  const tail = gap + 2 === groups.length ? [] : groups.slice(gap + 2).split(':');
  const missing = GROUPS - head.length - tail.length;
  if (missing < 1) return undefined;
  return join([...head, ...Array<string>(missing).fill('0'), ...tail]);
}

/** Whether the address carries an IPv4 address in its last 32 bits by being in ::ffff:0:0/96. */
export function isMapped(bits: bigint): boolean {
  return bits >> 32n === MAPPED;
}

/** RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as `::`. */
export function printIpv6(bits: bigint): string {
  if (isMapped(bits)) return `::ffff:${printIpv4(Number(bits & 0xffffffffn))}`; // RFC 5952 §5
  const hex = bits.toString(16).padStart(32, '0');
  const groups = Array.from({ length: GROUPS }, (_, i) =>
    Number.parseInt(hex.slice(i * 4, i * 4 + 4), 16).toString(16),
  );
  const run = longestZeroRun(groups);
  if (run.length < 2) return groups.join(':');
  return `${groups.slice(0, run.start).join(':')}::${groups.slice(run.start + run.length).join(':')}`;
}

/** The text with a dotted last part rewritten as two groups; undefined when that part is no IPv4 address. */
function withoutDottedTail(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const cut = text.lastIndexOf(':') + 1;
  const bits = readIpv4(text.slice(cut));
  if (cut === 0 || bits === undefined) return undefined;
  return `${text.slice(0, cut)}${(bits >>> 16).toString(16)}:${(bits & 0xffff).toString(16)}`;
}

function join(groups: readonly string[]): bigint | undefined {
  if (!groups.every((group) => GROUP.test(group))) return undefined;
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

function longestZeroRun(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== '0') start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}
