import type { Json } from '../../../lib/simulator/policy';
import { same } from '../../../lib/simulator/policy/json';

describe('two values', () => {
  it.each<[Json | undefined, Json | undefined, boolean]>([
    ['a', 'a', true],
    ['a', 'b', false],
    [1, '1', false],
    [null, undefined, false],
    [['a'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['b', 'a'], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, ['a'], false],
  ])('%j and %j are the same: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});
