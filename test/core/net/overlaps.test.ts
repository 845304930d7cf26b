import { Cidr, findOverlaps, Ip, IpRange } from '../../../lib/core/net';

const pairs = (texts: readonly string[]) =>
  findOverlaps(texts, (text) => IpRange.parse(text)).map(({ a, b }) => `${a} + ${b}`);

describe('findOverlaps', () => {
  it.each([
    [[], []],
    [['10.0.0.0/24'], []],
    [['10.0.0.0/24', '10.0.1.0/24'], []],
    [['10.0.0.0/24', '10.0.0.0/24'], ['10.0.0.0/24 + 10.0.0.0/24']],
    [['10.1.0.0/16', '10.0.0.0/8'], ['10.0.0.0/8 + 10.1.0.0/16']],
    [['10.0.0.0/24', '10.0.0.0/16'], ['10.0.0.0/16 + 10.0.0.0/24']],
    [['::/0', '0.0.0.0/0'], []],
    // the first range reaches past the second to the third
    [
      ['10.0.0.0-10.0.0.9', '10.0.0.2-10.0.0.3', '10.0.0.5-10.0.0.20'],
      ['10.0.0.0-10.0.0.9 + 10.0.0.2-10.0.0.3', '10.0.0.0-10.0.0.9 + 10.0.0.5-10.0.0.20'],
    ],
    [
      ['fd00::/64', '10.0.0.0/9', 'fd00::/48', '10.0.0.0/8'],
      ['10.0.0.0/8 + 10.0.0.0/9', 'fd00::/48 + fd00::/64'],
    ],
    [['10.0.0.0-10.0.0.9', '10.0.0.9-10.0.0.20'], ['10.0.0.0-10.0.0.9 + 10.0.0.9-10.0.0.20']],
    [['255.255.255.255/32', '0.0.0.0/0'], ['0.0.0.0/0 + 255.255.255.255/32']],
  ])('of %j is %j', (texts, found) => {
    expect(pairs(texts)).toEqual(found);
  });

  it('keeps equal networks in the order given', () => {
    const items = ['cl1', 'cl2', 'cl3'].map((owner) => ({ owner, pods: Cidr.parse('172.16.136.0/21') }));
    const found = findOverlaps(items, (item) => item.pods);
    expect(found.map(({ a, b }) => `${a.owner} ${b.owner}`)).toEqual(['cl1 cl2', 'cl1 cl3', 'cl2 cl3']);
  });

  it('finds every pair of a stack, larger first', () => {
    expect(pairs(['10.0.0.0/24', '10.0.0.0/8', '10.0.0.0/16'])).toEqual([
      '10.0.0.0/8 + 10.0.0.0/16',
      '10.0.0.0/8 + 10.0.0.0/24',
      '10.0.0.0/16 + 10.0.0.0/24',
    ]);
  });

  it('sorts by comparison what is too much for one typed array', () => {
    const many = Array.from({ length: 2 ** 21 }, (_, place) => Ip.of(4, BigInt(2 ** 21 - place)));
    const span = (ip: Ip) => ({ first: ip, last: ip });
    expect(findOverlaps([...many, Ip.parse('0.0.0.9')], span).map(({ a, b }) => `${a} ${b}`)).toEqual([
      '0.0.0.9 0.0.0.9',
    ]);
  });
});
