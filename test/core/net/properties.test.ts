import * as fc from 'fast-check';
import { Cidr, CidrSet, findOverlaps, IpRange, PrefixTrie } from '../../../lib/core/net';
import { address, neighbour, neighbourAddress, neighbourRange, neighbours, network, RUNS } from './arbitraries';

const parts = fc.array(fc.oneof(neighbour, neighbourRange, neighbourAddress), { maxLength: 12 });

describe('for any network', () => {
  it('its text reads back as itself', () => {
    fc.assert(
      fc.property(network, (cidr) => {
        expect(Cidr.parse(cidr.toString())).toEqual(cidr);
        expect(IpRange.from(cidr).toCidrs()).toEqual([cidr]);
      }),
      RUNS,
    );
  });

  it('its blocks are counted, in order, side by side, and fill it', () => {
    fc.assert(
      fc.property(network, fc.nat(6), (cidr, more) => {
        const prefix = Math.min(cidr.prefix + more, cidr.family === 4 ? 32 : 128);
        const blocks = [...cidr.split(prefix)];
        expect(BigInt(blocks.length)).toBe(cidr.blocks(prefix));
        blocks.forEach((block, i) => {
          expect(block).toEqual(cidr.block(prefix, i));
        });
        expect(CidrSet.of(...blocks).toCidrs()).toEqual([cidr]);
        expect(blocks.reduce((sum, block) => sum + block.size, 0n)).toBe(cidr.size);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('its parent is it and its sibling', () => {
    fc.assert(
      fc.property(network, (cidr) => {
        fc.pre(cidr.prefix > 0);
        expect([...cidr.parent().split(cidr.prefix)].filter((half) => half.equals(cidr))).toHaveLength(1);
        expect(cidr.parent().contains(cidr)).toBe(true);
      }),
      RUNS,
    );
  });

  it('an address steps forth and back', () => {
    fc.assert(
      fc.property(address, fc.nat(1000), (ip, by) => {
        fc.pre(ip.value >= BigInt(by));
        expect(ip.plus(-by).plus(by)).toEqual(ip);
      }),
      RUNS,
    );
  });
});

describe('for any range', () => {
  it('its networks are disjoint, in order, and fill it', () => {
    fc.assert(
      fc.property(neighbourRange, (range) => {
        const cidrs = range.toCidrs();
        expect(cidrs.reduce((sum, cidr) => sum + cidr.size, 0n)).toBe(range.size);
        expect(CidrSet.of(...cidrs).ranges()).toEqual([range]);
        expect(IpRange.parse(range.toString())).toEqual(range);
      }),
      RUNS,
    );
  });
});

describe('for any sets', () => {
  it('membership follows from that of the parts', () => {
    fc.assert(
      fc.property(parts, parts, neighbourAddress, (left, right, ip) => {
        const [a, b] = [CidrSet.of(...left), CidrSet.of(...right)];
        const [inA, inB] = [left, right].map((items) => items.some((item) => IpRange.from(rangeOf(item)).contains(ip)));
        expect([a.contains(ip), b.contains(ip)]).toEqual([inA, inB]);
        expect(a.union(b).contains(ip)).toBe(inA || inB);
        expect(a.intersect(b).contains(ip)).toBe(inA && inB);
        expect(a.subtract(b).contains(ip)).toBe(inA && !inB);
      }),
      RUNS,
    );
  });

  it('what is taken away and put back restores, and the sizes add up', () => {
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const [a, b] = [CidrSet.of(...left), CidrSet.of(...right)];
        expect(a.subtract(b).union(a.intersect(b))).toEqual(a);
        expect(a.intersect(b)).toEqual(b.intersect(a));
        expect(a.union(b).size + a.intersect(b).size).toBe(a.size + b.size);
      }),
      RUNS,
    );
  });

  it('overlap and containment are those of the intersection', () => {
    fc.assert(
      fc.property(parts, fc.oneof(neighbour, neighbourRange, neighbourAddress), (items, item) => {
        const [set, one] = [CidrSet.of(...items), CidrSet.of(item)];
        expect(set.overlaps(item)).toBe(!set.intersect(one).isEmpty);
        expect(set.contains(item)).toBe(set.intersect(one).equals(one));
      }),
      RUNS,
    );
  });

  it('gaps are what is left, and the first free block is the first that a scan finds', () => {
    fc.assert(
      fc.property(parts, neighbour, fc.nat(8), (items, within, more) => {
        const set = CidrSet.of(...items);
        expect(CidrSet.of(...set.gaps(within))).toEqual(CidrSet.of(within).subtract(set));
        const prefix = Math.min(within.prefix + more, within.family === 4 ? 32 : 128);
        const scanned = [...within.split(prefix)].find((block) => !set.overlaps(block));
        expect(set.firstFree(within, prefix)).toEqual(scanned);
      }),
      RUNS,
    );
  });
});

describe('for any table of networks', () => {
  const histories = fc.array(fc.tuple(neighbour, fc.boolean()), { maxLength: 30 });

  it('every answer is that of a scan', () => {
    fc.assert(
      fc.property(histories, neighbourAddress, neighbour, (history, ip, asked) => {
        const trie = new PrefixTrie<string>();
        const kept = new Map<string, Cidr>();
        for (const [prefix, stays] of history) {
          trie.entries(); // so that a later change must be seen
          if (stays) {
            trie.set(prefix, `value of ${prefix}`);
            kept.set(prefix.toString(), prefix);
          } else {
            expect(trie.delete(prefix)).toBe(kept.delete(prefix.toString()));
          }
        }
        const inOrder = [...kept.values()].sort(Cidr.compare);
        const entries = (prefixes: Cidr[]) => prefixes.map((prefix) => ({ prefix, value: `value of ${prefix}` }));
        expect(trie.size).toBe(kept.size);
        expect(trie.entries()).toEqual(entries(inOrder));
        expect(trie.matches(ip)).toEqual(entries(inOrder.filter((prefix) => prefix.contains(ip)).reverse()));
        expect(trie.lookup(ip)).toEqual(trie.matches(ip)[0]);
        expect(trie.covering(asked)).toEqual(entries(inOrder.filter((prefix) => prefix.contains(asked)).reverse()));
        expect(trie.covered(asked)).toEqual(entries(inOrder.filter((prefix) => asked.contains(prefix))));
        expect(trie.get(asked)).toBe(kept.has(asked.toString()) ? `value of ${asked}` : undefined);
      }),
      RUNS,
    );
  });
});

describe('for any items', () => {
  it('the overlaps are those of every pair', () => {
    const spans = fc.array(fc.oneof(neighbour, neighbourRange), { maxLength: 20 });
    fc.assert(
      fc.property(spans, (items) => {
        const placed = items.map((span, place) => ({ span: IpRange.from(span), place }));
        const inOrder = placed.toSorted((a, b) => IpRange.compare(a.span, b.span));
        const pairs = inOrder.flatMap((a, i) =>
          inOrder.slice(i + 1).flatMap((b) => (a.span.overlaps(b.span) ? [{ a, b }] : [])),
        );
        expect(findOverlaps(placed, ({ span }) => span)).toEqual(pairs);
      }),
      RUNS,
    );
  });

  it('the order they are given in does not matter', () => {
    fc.assert(
      fc.property(neighbours, (cidrs) => {
        const pairs = (items: readonly Cidr[]) => findOverlaps(items, (item) => item).map(({ a, b }) => `${a} ${b}`);
        expect(pairs(cidrs.toReversed())).toEqual(pairs(cidrs));
      }),
      RUNS,
    );
  });
});

function rangeOf(item: Parameters<CidrSet['contains']>[0]) {
  return 'first' in item ? IpRange.of(item.first, item.last) : IpRange.of(item, item);
}
