import * as fc from 'fast-check';
import { Cidr, type Family, Ip, IpRange } from '../../../lib/core/net';

const WIDTH = { 4: 32, 6: 128 } as const;
const PATTERN = 0x5a5a_5a5a_5a5a_5a5a_5a5a_5a5a_5a5a_5a5an;

/** Reproducible, and enough to meet every branch. */
export const RUNS = { seed: 20_260_725, numRuns: 1_000 } as const;

const family = fc.constantFrom<Family>(4, 6);

/** Any address, with runs of zero bits as often as not, since text forms differ there. */
export const address: fc.Arbitrary<Ip> = family.chain((version) => {
  const largest = 2n ** BigInt(WIDTH[version]) - 1n;
  return fc
    .tuple(fc.bigInt({ min: 0n, max: largest }), fc.bigInt({ min: 0n, max: largest }), fc.boolean())
    .map(([value, mask, sparse]) => Ip.of(version, sparse ? value & mask & PATTERN : value));
});

/** Any network. */
export const network: fc.Arbitrary<Cidr> = address.chain((ip) =>
  fc.integer({ min: 0, max: WIDTH[ip.family] }).map((prefix) => Cidr.holding(ip, prefix)),
);

/** A network of a corner of the address space, small enough that two often meet: 10.0.0.0/24 and fd00::/120. */
export const neighbour: fc.Arbitrary<Cidr> = fc
  .tuple(
    fc.constantFrom(Cidr.parse('10.0.0.0/24'), Cidr.parse('fd00::/120')),
    fc.nat(255),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([corner, offset, length]) => Cidr.holding(corner.first.plus(offset), corner.prefix + length));

/** Several of them. */
export const neighbours = fc.array(neighbour, { maxLength: 12 });

/** A range of the same corner. */
export const neighbourRange: fc.Arbitrary<IpRange> = fc
  .tuple(fc.constantFrom(Ip.parse('10.0.0.0'), Ip.parse('fd00::')), fc.nat(255), fc.nat(40))
  .map(([corner, offset, length]) => IpRange.of(corner.plus(offset), corner.plus(offset + length)));

/** An address of the same corner, or just outside. */
export const neighbourAddress: fc.Arbitrary<Ip> = fc
  .tuple(fc.constantFrom(Ip.parse('10.0.0.0'), Ip.parse('fd00::')), fc.nat(300))
  .map(([corner, offset]) => corner.plus(offset));

/** A network's text with one to three characters added, removed or replaced: nearly right, as typing errors are. */
export const mistyped: fc.Arbitrary<string> = fc
  .tuple(
    network,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1), fc.constantFrom('', ...'0123456789afFxg.:/%-+_ \n１')), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([right, edits]) =>
    edits.reduce((text, [place, removed, added]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + added + text.slice(at + removed);
    }, right.toString()),
  );
