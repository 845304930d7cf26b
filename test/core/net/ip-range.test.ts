import { Cidr, Ip, IpRange } from '../../../lib/core/net';

const range = IpRange.parse;

describe('IpRange', () => {
  it.each([
    ['172.16.128.10-172.16.128.250', '172.16.128.10-172.16.128.250', 241n],
    ['10.0.0.1-10.0.0.1', '10.0.0.1-10.0.0.1', 1n],
    ['10.0.0.0/24', '10.0.0.0-10.0.0.255', 256n],
    ['FD00::1-fd00::0009', 'fd00::1-fd00::9', 9n],
    ['::/0', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 2n ** 128n],
  ])('%s is %s of %i addresses', (text, printed, size) => {
    expect([range(text).toString(), JSON.stringify(range(text)), range(text).size]).toEqual([
      printed,
      `"${printed}"`,
      size,
    ]);
  });

  it.each([
    ['10.0.0.0-10.0.0.255', '10.0.0.0/24'],
    ['10.0.0.1-10.0.0.9', '10.0.0.1/32, 10.0.0.2/31, 10.0.0.4/30, 10.0.0.8/31'],
    ['172.16.128.10-172.16.128.20', '172.16.128.10/31, 172.16.128.12/30, 172.16.128.16/30, 172.16.128.20/32'],
    ['0.0.0.0-255.255.255.255', '0.0.0.0/0'],
    ['255.255.255.255-255.255.255.255', '255.255.255.255/32'],
    ['fd00::1-fd00::4', 'fd00::1/128, fd00::2/127, fd00::4/128'],
    ['::/0', '::/0'],
  ])('%s is made up of %s', (text, cidrs) => {
    expect(range(text).toCidrs().join(', ')).toBe(cidrs);
  });

  it.each([
    ['10.0.0.10-10.0.0.20', '10.0.0.10-10.0.0.20', true, true],
    ['10.0.0.10-10.0.0.20', '10.0.0.11-10.0.0.19', true, true],
    ['10.0.0.10-10.0.0.20', '10.0.0.20-10.0.0.21', false, true],
    ['10.0.0.10-10.0.0.20', '10.0.0.21-10.0.0.22', false, false],
    ['10.0.0.10-10.0.0.20', '10.0.0.0/24', false, true],
    ['::/0', '10.0.0.0/24', false, false],
  ])('%s and %s: contains %s, overlaps %s', (a, b, contains, overlaps) => {
    expect([range(a).contains(range(b)), range(a).overlaps(range(b))]).toEqual([contains, overlaps]);
    expect(range(b).overlaps(range(a))).toBe(overlaps);
  });

  it('contains an address from its first to its last', () => {
    const ips = ['10.0.0.9', '10.0.0.10', '10.0.0.20', '10.0.0.21', '::a00:a'].map((text) => Ip.parse(text));
    expect(ips.map((ip) => range('10.0.0.10-10.0.0.20').contains(ip))).toEqual([false, true, true, false, false]);
  });

  it('is taken as it is, made from a network, or read from a text', () => {
    const given = range('10.0.0.0-10.0.0.255');
    expect(IpRange.from(given)).toBe(given);
    expect(IpRange.from(Cidr.parse('10.0.0.0/24'))).toEqual(given);
    expect(IpRange.from('10.0.0.0-10.0.0.255')).toEqual(given);
    expect(IpRange.of(Ip.parse('10.0.0.0'), Ip.parse('10.0.0.255'))).toEqual(given);
    expect(given.equals(Cidr.parse('10.0.0.0/24'))).toBe(true);
    expect(given.equals(range('10.0.0.0-10.0.0.254'))).toBe(false);
    expect(given.family).toBe(4);
  });

  it('sorts by family, first address, then the longer first', () => {
    const texts = ['::/128', '10.0.0.1-10.0.0.2', '10.0.0.1-10.0.0.3', '10.0.0.0-10.0.0.1'];
    const sorted = texts.map((text) => range(text)).sort(IpRange.compare);
    expect(sorted.map(String)).toEqual(['10.0.0.0-10.0.0.1', '10.0.0.1-10.0.0.3', '10.0.0.1-10.0.0.2', '::-::']);
  });
});
