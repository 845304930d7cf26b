import { Address4 } from 'ip-address';
import { Cidr, findOverlaps } from '../lib/core/net';

const COUNT = 100_000;
const ROUNDS = 5;

/** A network with its ends, as a program without this library would keep it. */
interface Ends<N> {
  readonly first: N;
  readonly last: N;
}

/** One way to find the overlaps, and how many it found. */
interface Way {
  readonly what: string;
  readonly find: () => number;
}

/**
 * Overlaps of 100,000 IPv4 networks, /16 to /28, all over the address space.
 *
 * Parsed: `findOverlaps` against a bare sort-and-sweep over numbers; the ratio is to the bare one. From text: ours
 * against the same sweep over what `cidr-tools` and `ip-address` parse; the ratio is to the faster of the two. All ways
 * run in turn, five rounds, the best of each counts, and all must find the same number of pairs.
 */
export async function run(): Promise<{
  name: string;
  rows: { what: string; ms: number; ratio: number; limit?: number }[];
}> {
  const { parseCidr } = await import('cidr-tools');
  const texts = networkTexts();
  const cidrs = texts.map((text) => Cidr.parse(text));
  const numbers = cidrs.map(({ first, last }) => ({ first: Number(first.value), last: Number(last.value) }));

  const [bare, ours, oursFromText, cidrTools, ipAddress] = bestOf([
    { what: 'bare sort-and-sweep', find: () => sweep([...numbers].sort((a, b) => a.first - b.first)) },
    { what: 'findOverlaps', find: () => findOverlaps(cidrs, (cidr) => cidr).length },
    {
      what: 'from text: Cidr.parse, findOverlaps',
      find: () => {
        const parsed = texts.map((text) => Cidr.parse(text));
        return findOverlaps(parsed, (cidr) => cidr).length;
      },
    },
    { what: 'from text: cidr-tools, sweep', find: () => sweepTexts(texts, (text) => endsOf(parseCidr(text))) },
    { what: 'from text: ip-address, sweep', find: () => sweepTexts(texts, addressEnds) },
  ]);
  const library = Math.min(cidrTools.ms, ipAddress.ms);
  return {
    name: 'overlaps of 100,000 networks',
    rows: [
      { ...bare, ratio: 1 },
      { ...ours, ratio: ours.ms / bare.ms, limit: 1.5 },
      { ...oursFromText, ratio: oursFromText.ms / library, limit: 1 },
      { ...cidrTools, ratio: cidrTools.ms / library },
      { ...ipAddress, ratio: ipAddress.ms / library },
    ],
  };
}

/** Texts of pseudo-random networks, the same in every run. */
function networkTexts(): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: COUNT }, () => {
    const prefix = 16 + next(13);
    const value = next(2 ** 32);
    const network = value - (value % 2 ** (32 - prefix));
    return `${[24, 16, 8, 0].map((shift) => (network >>> shift) & 255).join('.')}/${prefix}`;
  });
}

/** Pairs in sorted networks, collected as a caller would need them. */
function sweep<N>(sorted: readonly Ends<N>[]): number {
  const pairs: [Ends<N>, Ends<N>][] = [];
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i] as Ends<N>;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Ends<N>;
      if (b.first > a.last) break;
      pairs.push([a, b]);
    }
  }
  return pairs.length;
}

function sweepTexts(texts: readonly string[], parse: (text: string) => Ends<bigint>): number {
  return sweep(texts.map(parse).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)));
}

function endsOf({ start, end }: { start: bigint; end: bigint }): Ends<bigint> {
  return { first: start, last: end };
}

function addressEnds(text: string): Ends<bigint> {
  const address = new Address4(text);
  return { first: address.startAddress().bigInt(), last: address.endAddress().bigInt() };
}

/** The best time of each way, in milliseconds. */
function bestOf<const W extends readonly Way[]>(ways: W): { [K in keyof W]: { what: string; ms: number } } {
  const best = ways.map(({ what }) => ({ what, ms: Number.POSITIVE_INFINITY }));
  const found = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    ways.forEach((way, i) => {
      const start = performance.now();
      found.add(way.find());
      const row = best[i];
      if (row !== undefined) row.ms = Math.min(row.ms, performance.now() - start);
    });
  }
  if (found.size !== 1) throw new Error(`the ways found different numbers of pairs: ${[...found].join(', ')}`);
  return best as { [K in keyof W]: { what: string; ms: number } };
}
