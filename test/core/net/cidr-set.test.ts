import { Cidr, CidrSet, Ip, IpRange } from '../../../lib/core/net';

/** A set from a text: networks, ranges and addresses apart by spaces. */
function set(text: string): CidrSet {
  const items = text.split(' ').filter((item) => item !== '');
  return CidrSet.of(...items.map((item) => (/[-/]/.test(item) ? IpRange.parse(item) : Ip.parse(item))));
}

const cidr = Cidr.parse;

describe('CidrSet', () => {
  it.each([
    ['', ''],
    ['10.0.1.0/24 10.0.0.0/24', '10.0.0.0/23'],
    ['10.0.1.0/24 10.0.2.0/24', '10.0.1.0/24, 10.0.2.0/24'],
    ['10.0.0.0/8 10.1.0.0/16 10.0.0.0/8', '10.0.0.0/8'],
    ['10.0.0.1 10.0.0.0 10.0.0.3', '10.0.0.0/31, 10.0.0.3/32'],
    ['10.0.0.0-10.0.0.9 10.0.0.5-10.0.0.15', '10.0.0.0/28'],
    ['0.0.0.0/1 128.0.0.0/1', '0.0.0.0/0'],
    ['fd00::/65 fd00:0:0:0:8000::/65 255.255.255.255', '255.255.255.255/32, fd00::/64'],
  ])('of %j is %j', (items, cidrs) => {
    expect(set(items).toString()).toBe(cidrs);
  });

  it.each([
    ['10.0.0.0/24', '10.0.1.0/24', '10.0.0.0/23', '10.0.0.0/24', ''],
    ['10.0.0.0/8', '10.0.0.0/9', '10.0.0.0/8', '10.128.0.0/9', '10.0.0.0/9'],
    [
      '10.0.0.0/24',
      '10.0.0.64/26 10.0.0.192/26',
      '10.0.0.0/24',
      '10.0.0.0/26, 10.0.0.128/26',
      '10.0.0.64/26, 10.0.0.192/26',
    ],
    ['10.0.0.0/26 10.0.0.128/26', '10.0.0.0/24', '10.0.0.0/24', '', '10.0.0.0/26, 10.0.0.128/26'],
    [
      '0.0.0.0/0',
      '255.255.255.255',
      '0.0.0.0/0',
      '0.0.0.0/1, 128.0.0.0/2, 192.0.0.0/3, 224.0.0.0/4, 240.0.0.0/5, 248.0.0.0/6, 252.0.0.0/7, 254.0.0.0/8, 255.0.0.0/9, 255.128.0.0/10, 255.192.0.0/11, 255.224.0.0/12, 255.240.0.0/13, 255.248.0.0/14, 255.252.0.0/15, 255.254.0.0/16, 255.255.0.0/17, 255.255.128.0/18, 255.255.192.0/19, 255.255.224.0/20, 255.255.240.0/21, 255.255.248.0/22, 255.255.252.0/23, 255.255.254.0/24, 255.255.255.0/25, 255.255.255.128/26, 255.255.255.192/27, 255.255.255.224/28, 255.255.255.240/29, 255.255.255.248/30, 255.255.255.252/31, 255.255.255.254/32',
      '255.255.255.255/32',
    ],
    ['10.0.0.0/24 fd00::/64', '::/0', '10.0.0.0/24, ::/0', '10.0.0.0/24', 'fd00::/64'],
    ['10.0.0.0/24', '', '10.0.0.0/24', '10.0.0.0/24', ''],
  ])('%j with %j: union, difference, intersection', (a, b, union, difference, intersection) => {
    expect(set(a).union(set(b)).toString()).toBe(union);
    expect(set(a).subtract(set(b)).toString()).toBe(difference);
    expect(set(a).intersect(set(b)).toString()).toBe(intersection);
  });

  it('takes several others at once, of any kind', () => {
    const others = [cidr('10.0.1.0/24'), IpRange.parse('10.0.2.0-10.0.2.255'), Ip.parse('10.0.3.0'), set('10.0.3.1')];
    expect(
      set('10.0.0.0/24')
        .union(...others)
        .toString(),
    ).toBe('10.0.0.0/23, 10.0.2.0/24, 10.0.3.0/31');
    expect(
      set('10.0.0.0/22')
        .subtract(...others)
        .toString(),
    ).toBe(
      '10.0.0.0/24, 10.0.3.2/31, 10.0.3.4/30, 10.0.3.8/29, 10.0.3.16/28, 10.0.3.32/27, 10.0.3.64/26, 10.0.3.128/25',
    );
    expect(set('10.0.0.0/22').intersect(cidr('10.0.3.0/24')).toString()).toBe('10.0.3.0/24');
  });

  it.each([
    [cidr('10.0.0.0/24'), true, true],
    [cidr('10.0.0.0/22'), false, true],
    [cidr('10.0.1.0/24'), false, false],
    [IpRange.parse('10.0.0.255-10.0.2.0'), false, true],
    [Ip.parse('10.0.2.255'), true, true],
    [Ip.parse('10.0.3.0'), false, false],
    [cidr('::/0'), false, true],
    [Ip.parse('::1'), false, false],
  ])('of 10.0.0.0/24, 10.0.2.0/24, fd00::/64 and %s: contains %s, overlaps %s', (item, contains, overlaps) => {
    const two = set('10.0.0.0/24 10.0.2.0/24 fd00::/64');
    expect([two.contains(item), two.overlaps(item)]).toEqual([contains, overlaps]);
  });

  it('knows its size, its ranges, its equal', () => {
    const both = set('10.0.0.0/24 10.0.1.0 ::/0');
    expect(both.size).toBe(257n + 2n ** 128n);
    expect(both.ranges().map(String)).toEqual(['10.0.0.0-10.0.1.0', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff']);
    expect([both.isEmpty, set('').isEmpty, set('').size]).toEqual([false, true, 0n]);
    expect(both.equals(set('::/1 8000::/1 10.0.0.0-10.0.1.0'))).toBe(true);
    expect([both.equals(set('10.0.0.0/24')), both.equals(set('10.0.0.0/24 ::/0'))]).toEqual([false, false]);
    expect(JSON.stringify(set('10.0.0.0/24 fd00::1'))).toBe('["10.0.0.0/24","fd00::1/128"]');
  });

  it.each([
    ['', '10.0.0.0/24', '10.0.0.0-10.0.0.255'],
    ['10.0.0.0/24', '10.0.0.0/24', ''],
    ['10.0.0.0/26 10.0.0.128/26', '10.0.0.0/24', '10.0.0.64-10.0.0.127 10.0.0.192-10.0.0.255'],
    ['10.0.0.64/26', '10.0.0.0/24', '10.0.0.0-10.0.0.63 10.0.0.128-10.0.0.255'],
    ['9.0.0.0-10.0.0.9 10.0.0.250-11.0.0.0', '10.0.0.0/24', '10.0.0.10-10.0.0.249'],
    ['::/0', '10.0.0.0/24', '10.0.0.0-10.0.0.255'],
  ])('with %j has in %s the gaps %j', (items, within, gaps) => {
    expect(set(items).gaps(cidr(within)).join(' ')).toBe(gaps);
  });

  it.each([
    ['', '172.16.128.0/18', 21, '172.16.128.0/21'],
    ['172.16.128.0/21', '172.16.128.0/18', 21, '172.16.136.0/21'],
    ['172.16.128.1', '172.16.128.0/18', 21, '172.16.136.0/21'],
    ['10.0.0.0/24 10.0.2.0/24', '10.0.0.0/22', 24, '10.0.1.0/24'],
    ['10.0.0.0/24 10.0.2.0/24', '10.0.0.0/22', 23, undefined],
    ['10.0.0.0/32', '10.0.0.0/30', 31, '10.0.0.2/31'],
    ['255.255.255.254/31', '255.255.255.252/30', 31, '255.255.255.252/31'],
    ['255.255.255.252/30', '255.255.255.252/30', 32, undefined],
    ['', '10.0.0.0/24', 23, undefined],
    ['::/0', '10.0.0.0/24', 24, '10.0.0.0/24'],
    ['fd00::/64', 'fd00::/48', 64, 'fd00:0:0:1::/64'],
  ])('with %j has in %s the first free /%i %s', (items, within, prefix, free) => {
    expect(set(items).firstFree(cidr(within), prefix)?.toString()).toBe(free);
  });

  it('understands what another copy of this package made', () => {
    jest.isolateModules(() => {
      const other: typeof import('../../../lib/core/net') = require('../../../lib/core/net');
      expect(other.Cidr).not.toBe(Cidr);
      const theirs = other.Cidr.parse('10.0.1.0/24');
      expect(Cidr.from(theirs)).toBe(theirs);
      expect(IpRange.from(theirs).toString()).toBe('10.0.1.0-10.0.1.255');
      expect(Ip.from(theirs.first)).toBe(theirs.first);
      expect(cidr('10.0.0.0/16').contains(theirs)).toBe(true);
      const both = CidrSet.of(cidr('10.0.0.0/24'), theirs);
      expect(both.subtract(other.CidrSet.of(theirs)).toString()).toBe('10.0.0.0/24');
      expect(both.intersect(other.CidrSet.of(theirs)).toString()).toBe('10.0.1.0/24');
    });
  });

  it('refuses to look for a prefix that does not exist', () => {
    expect(() => set('').firstFree(cidr('10.0.0.0/24'), 33)).toThrow(
      new Error('ADR001 10.0.0.0/33 has a prefix that IPv4 does not have; write /0 to /32'),
    );
  });

  it('takes more items than a call takes arguments', () => {
    const halves = [...cidr('10.0.0.0/13').split(31)].filter((_, i) => i % 2 === 0);
    expect(halves).toHaveLength(131072);
    const taken = CidrSet.from(halves);
    const left = CidrSet.of(cidr('10.0.0.0/13')).subtract(taken);
    expect([left.size, left.ranges().length]).toEqual([262144n, 131072]);
    expect(left.union(taken).toString()).toBe('10.0.0.0/13');
  });
});
