import fc from 'fast-check';
import { SortedKeys } from '../../../lib/simulator/policy/sorted-keys';

const all = (keys: SortedKeys) => [...keys.startingWith('')];

describe('sorted keys', () => {
  it('are what a sorted array without repetition is, whatever is added and deleted', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', 'ノ', '/'), maxLength: 4 });
    const step = fc.record({ key, add: fc.boolean() });
    fc.assert(
      fc.property(fc.array(key), fc.array(step, { maxLength: 60 }), key, (start, steps, asked) => {
        const keys = new SortedKeys(start);
        const plain = new Set(start);
        for (const { key: one, add } of steps) {
          if (add) keys.add(one);
          else keys.delete(one);
          if (add) plain.add(one);
          else plain.delete(one);
        }
        const sorted = [...plain].sort();
        expect([all(keys), keys.size]).toEqual([sorted, sorted.length]);
        expect(keys.placeOf(asked)).toBe(sorted.filter((one) => one < asked).length);
        const beginning = sorted.filter((one) => one.startsWith(asked));
        expect([[...keys.startingWith(asked)], keys.countOf(asked)]).toEqual([beginning, beginning.length]);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it.each([
    ['rising', (index: number) => index],
    ['falling', (index: number) => 4999 - index],
    ['in no order', (index: number) => (index * 1867) % 5000],
  ])('stay in order and in place over many thousands, added %s', (_, at) => {
    const name = (n: number) => `k${String(n).padStart(5, '0')}`;
    const keys = new SortedKeys();
    for (let index = 0; index < 5000; index++) keys.add(name(at(index)));
    const names = Array.from({ length: 5000 }, (_unused, n) => name(n));
    expect(all(keys)).toEqual(names);
    expect([0, 511, 512, 513, 2500, 4999].map((place) => keys.at(place))).toEqual(
      [0, 511, 512, 513, 2500, 4999].map(name),
    );
    expect([0, 511, 512, 513, 2500, 4999].map((place) => keys.placeOf(name(place)))).toEqual([
      0, 511, 512, 513, 2500, 4999,
    ]);
    expect([keys.at(5000), keys.countOf('k00'), keys.countOf('k049')]).toEqual([undefined, 1000, 100]);
    for (let index = 0; index < 5000; index++) if (at(index) % 2 === 0) keys.delete(name(at(index)));
    expect([all(keys), keys.size]).toEqual([names.filter((_unused, n) => n % 2 === 1), 2500]);
    for (const one of names) keys.delete(one);
    expect([all(keys), keys.size, keys.at(0), keys.placeOf('k')]).toEqual([[], 0, undefined, 0]);
  });
});
