import { FAMILY_NAME, WIDTH } from './bits';
import { canonical, type Wanted } from './forms';
import { printIpv4, readIpv4 } from './ipv4-text';
import { isMapped, readIpv6 } from './ipv6-text';
import { readAddress } from './read';

/** One way in which a text is not what was wanted. */
export interface Mistake {
  /** Where it can be made. @default everywhere */
  readonly wanted?: readonly Wanted[];
  /** What is wrong, as a sentence that begins with the text; undefined when this is not it. */
  readonly what: (text: string) => string | undefined;
  /** The text without this mistake. It is only offered, and only if strict reading takes it. @default there is no one reading */
  readonly repair?: (text: string) => string | undefined;
  /** What to do, where that is more than the right text. @default the right text, else how the wanted form is written */
  readonly fix?: (text: string, wanted: Wanted) => string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const FULL_WIDTH = /[\u3001-\u301c\uff01-\uff65]/;
const DASH = /[\u2010-\u2015\u2212]/g;
const ZONE = /%[^/-]*/g;
const NETMASK = /\/(\d+\.\d+\.\d+\.\d+)$/;
const SHORT_END = /^((?:\d+\.){3})(\d+)-(\d+)$/;
const INTEGER = /^(0x[0-9a-f]{1,8}|[1-9]\d{3,9})(?=\/|$)/i;
const HEX = /\b0x[0-9a-f]{1,2}\b/gi;
const OCTAL = /(?<![\d/])0+(?=\d)/g;
const SHORT = /^\d+(\.\d+){0,2}(\/\d+)?$/;
const PORT = /^(\d+\.\d+\.\d+\.\d+):\d+$/;

/** Mistakes, the first that is found being told. A text is looked at again after each repair. */
export const MISTAKES: readonly Mistake[] = [
  { what: found(/^$/, 'is empty') },
  { what: found(INVISIBLE, 'has an invisible character'), repair: (text) => text.replace(INVISIBLE, '') },
  { what: found(FULL_WIDTH, 'has full-width characters'), repair: halfWidth },
  { what: found(DASH, 'has a dash that is not a hyphen'), repair: (text) => text.replace(DASH, '-') },
  { what: found(/\s/, 'has white space'), repair: (text) => text.trim().replace(/\s*([-/:.])\s*/g, '$1') },
  { what: found(/,/, 'is a list'), fix: () => 'give one at a time' },
  { what: found(/[[\]]/, 'has brackets'), repair: (text) => text.replace(/[[\]]/g, '') },
  {
    what: found(ZONE, 'has a zone id, which names an interface of one machine'),
    repair: (text) => text.replace(ZONE, ''),
  },
  { what: found(/\/\//, 'has a double slash'), repair: (text) => text.replace(/\/+/g, '/') },
  { what: found(/\/.*\//, 'has more than one slash') },
  { what: found(NETMASK, 'has a netmask and not a prefix'), repair: prefixForMask },
  {
    wanted: ['range'],
    what: found(SHORT_END, 'has a short last address'),
    repair: (text) => text.replace(SHORT_END, '$1$2-$1$3'),
  },
  { what: found(INTEGER, 'is an integer and not four octets'), repair: octetsForInteger },
  {
    what: found(HEX, 'has a hexadecimal number'),
    repair: (text) => text.replace(HEX, (octet) => String(Number(octet))),
  },
  {
    what: (text) => (text.includes(':') ? undefined : found(OCTAL, 'has a leading zero, which may mean octal')(text)),
    repair: (text) => text.replace(OCTAL, ''),
  },
  { what: found(/\/0+\d/, 'has a leading zero in its prefix'), repair: (text) => text.replace(/\/0+(?=\d)/, '/') },
  { what: found(SHORT, 'has fewer than four octets'), repair: fillOctets },
  { what: found(/^\d+(\.\d+){4,}(\/|$)/, 'has more than four octets') },
  { wanted: ['address', 'network', 'interface'], what: found(/(^|\.)-\d/, 'has a negative octet') },
  { what: found(/^\.|\.\.|\.(?=[-/]|$)/, 'has an empty octet') },
  { what: (text) => (ipv4Octets(text).some((octet) => octet > 255) ? 'has an octet above 255' : undefined) },
  { what: (text) => (mappedBits(text) === undefined ? undefined : 'is an IPv4-mapped IPv6 address'), repair: unmap },
  {
    wanted: ['network', 'interface'],
    what: (text) => (readAddress(text) === undefined ? undefined : 'has no prefix'),
    fix: withPrefix,
  },
  {
    wanted: ['address'],
    what: (text) => (canonical(text, 'interface') === undefined ? undefined : 'has a prefix'),
    repair: (text) => text.slice(0, text.indexOf('/')),
  },
  {
    wanted: ['range'],
    what: (text) => (readAddress(text) === undefined ? undefined : 'is one address'),
    repair: (text) => `${text}-${text}`,
  },
  {
    wanted: ['address', 'network', 'interface'],
    what: (text) => (text.includes('-') && canonical(text, 'range') !== undefined ? 'is a range' : undefined),
  },
  { what: badPrefix, fix: (text) => prefixesOf(text) },
  { what: found(PORT, 'has a port'), repair: (text) => text.replace(PORT, '$1') },
  { what: found(/:::|::.*::/, 'has "::" more than once') },
  { what: found(/:.*[0-9a-f]{5}|[0-9a-f]{5}.*:/i, 'has a group of more than four digits') },
  { what: groupCount },
];

function found(pattern: RegExp, what: string): (text: string) => string | undefined {
  return (text) => (text.search(pattern) < 0 ? undefined : what);
}

/** Full-width characters as ASCII; a wave dash stands for a hyphen, an ideographic stop for a dot. */
function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u301c~]/g, '-')
    .replace(/\u3002/g, '.')
    .replace(/\u3001/g, ',');
}

function prefixForMask(text: string): string | undefined {
  const mask = readIpv4(NETMASK.exec(text)?.[1] ?? '');
  if (mask === undefined) return undefined;
  const prefix = Math.clz32(~mask);
  const contiguous = mask === 2 ** 32 - 2 ** (32 - prefix);
  return contiguous ? text.replace(NETMASK, `/${prefix}`) : undefined;
}

function octetsForInteger(text: string): string {
  return text.replace(INTEGER, (integer) => (Number(integer) < 2 ** 32 ? printIpv4(Number(integer)) : integer));
}

/** `10.0/8` as networks are abbreviated. Without a prefix, or with one that reaches further, there are two readings. */
function fillOctets(text: string): string | undefined {
  const [address = '', prefix] = text.split('/');
  const octets = address.split('.');
  if (prefix === undefined || Number(prefix) > octets.length * 8) return undefined;
  return `${[...octets, '0', '0', '0'].slice(0, 4).join('.')}/${prefix}`;
}

/** The octets of everything in the text that looks like an IPv4 address. */
function ipv4Octets(text: string): number[] {
  return (text.match(/\d+\.\d+\.\d+\.\d+/g) ?? []).flatMap((address) => address.split('.').map(Number));
}

function mappedBits(text: string): bigint | undefined {
  const bits = readIpv6(text.split('/', 1)[0] ?? '');
  return bits !== undefined && isMapped(bits) ? bits : undefined;
}

function unmap(text: string): string {
  const address = printIpv4(Number((mappedBits(text) ?? 0n) & 0xffffffffn));
  const prefix = text.split('/')[1];
  return prefix === undefined ? address : `${address}/${Number(prefix) - 96}`;
}

function withPrefix(text: string, wanted: Wanted): string {
  const address = canonical(text, 'address');
  const v6 = text.includes(':');
  if (wanted === 'network') return `write ${address}/${v6 ? 128 : 32} for one address`;
  return `write the prefix of its network with it, as in ${address}/${v6 ? 64 : 24}`;
}

function badPrefix(text: string): string | undefined {
  const address = addressBeforeSlash(text);
  return address && `has a prefix that ${FAMILY_NAME[address.family]} does not have`;
}

function prefixesOf(text: string): string {
  return `write /0 to /${WIDTH[addressBeforeSlash(text)?.family ?? 4]}`;
}

function addressBeforeSlash(text: string) {
  return text.includes('/') ? readAddress(text.slice(0, text.indexOf('/'))) : undefined;
}

function groupCount(text: string): string | undefined {
  if (text.includes('::') || !/^[0-9a-f:]+(\/\d+)?$/i.test(text) || !text.includes(':')) return undefined;
  const groups = text.split('/', 1)[0]?.split(':').length ?? 0;
  return groups === 8 ? undefined : `has ${groups} groups and not 8`;
}
