import fc from 'fast-check';
import { Cidr } from '../../../../../lib/core/net';
import { type AddressUse, clashes } from '../../../../../lib/core/verify/rules/support/address-use';

const use = (name: string, text: string): AddressUse<string> => ({ fact: name, span: Cidr.parse(text), text: name });
const named = (found: ReturnType<typeof clashes<AddressUse<string>, AddressUse<string>>>) =>
  found.map(({ left, right }) => `${left.fact} ${right.fact}`).sort();

describe('clashes', () => {
  it('pairs left with right, never left with left', () => {
    const left = [use('a', '10.0.0.0/16'), use('b', '10.0.0.0/16'), use('c', '10.0.0.0/8')];
    const right = [use('x', '10.0.9.0/24'), use('y', '10.9.0.0/16'), use('z', '11.0.0.0/8')];
    expect(named(clashes(left, right))).toEqual(['a x', 'b x', 'c x', 'c y']);
  });

  it('pairs what has exactly the same addresses', () => {
    expect(named(clashes([use('a', '10.0.0.0/16')], [use('x', '10.0.0.0/16')]))).toEqual(['a x']);
  });

  it('finds what comparing each with each finds', () => {
    const cidr = fc
      .record({ third: fc.integer({ min: 0, max: 255 }), prefix: fc.integer({ min: 16, max: 26 }) })
      .map(({ third, prefix }) => Cidr.holding(Cidr.parse(`10.0.${third}.0/24`).first, prefix));
    const uses = (side: string) =>
      fc.array(cidr, { maxLength: 12 }).map((cidrs) => cidrs.map((span, i) => use(`${side}${i}`, String(span))));
    fc.assert(
      fc.property(uses('l'), uses('r'), (left, right) => {
        const each = left.flatMap((l) =>
          right.filter((r) => l.span.overlaps(r.span)).map((r) => ({ left: l, right: r })),
        );
        expect(named(clashes(left, right))).toEqual(named(each));
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });
});
