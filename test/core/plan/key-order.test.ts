import { byCodePoint } from '../../../lib/core/plan';

describe('byCodePoint', () => {
  it.each([
    ['a', 'b'],
    ['B', 'a'],
    ['cl1', 'cl10'],
    ['cl10', 'cl2'],
    ['', 'a'],
    ['z', 'é'],
    // U+FF5E is the lower code point, though U+1F600 begins with a lower UTF-16 unit.
    ['～', '😀'],
    ['a😀', 'a😁'],
  ])('puts %j before %j', (a, b) => {
    expect(byCodePoint(a, b)).toBeLessThan(0);
    expect(byCodePoint(b, a)).toBeGreaterThan(0);
    expect(byCodePoint(a, a)).toBe(0);
  });
});
