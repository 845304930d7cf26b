import { Cidr, IpRange } from '../../../../../lib/core/net';
import { count, distinct, list, shortList, spanText, verb } from '../../../../../lib/core/verify/rules/support/words';

describe('list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is "%s"', (items, text) => {
    expect(list(items)).toBe(text);
  });
});

describe('shortList', () => {
  it.each([
    [['a', 'b', 'c'], 3, 'a, b and c'],
    [['a', 'b', 'c'], 2, 'a, b and 1 more'],
    [['a', 'b', 'c', 'd'], 1, 'a and 3 more'],
  ])('%j to %i is "%s"', (items, limit, text) => {
    expect(shortList(items, limit)).toBe(text);
  });
});

describe('count', () => {
  it.each([
    [0, '0 nodes'],
    [1, '1 node'],
    [2n, '2 nodes'],
  ])('%s', (n, text) => {
    expect(count(n, 'node')).toBe(text);
  });

  it('takes a plural of its own', () => {
    expect([count(1, 'address', 'addresses'), count(3, 'address', 'addresses')]).toEqual(['1 address', '3 addresses']);
  });
});

describe('other words', () => {
  it('a verb follows its number', () => {
    expect([verb(1, 'stays', 'stay'), verb(2, 'stays', 'stay')]).toEqual(['stays', 'stay']);
  });

  it('items once each, in their order', () => {
    expect(distinct(['b', 'a', 'b'])).toEqual(['b', 'a']);
  });

  it.each([
    ['a network', Cidr.parse('10.0.0.0/24'), '10.0.0.0/24'],
    ['a range', IpRange.parse('10.0.0.1-10.0.0.9'), '10.0.0.1-10.0.0.9'],
    ['a range of one', IpRange.parse('10.0.0.1-10.0.0.1'), '10.0.0.1'],
  ])('%s', (_what, span, text) => {
    expect(spanText(span)).toBe(text);
  });
});
