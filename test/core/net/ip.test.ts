import { Cidr, Ip } from '../../../lib/core/net';

describe('Ip text', () => {
  it.each([
    ['0.0.0.0', 0n],
    ['10.0.0.1', 167772161n],
    ['128.0.0.0', 2147483648n],
    ['255.255.255.255', 4294967295n],
  ])('IPv4 %s is %i both ways', (text, value) => {
    expect(Ip.parse(text).value).toBe(value);
    expect(Ip.of(4, value).toString()).toBe(text);
  });

  // RFC 5952: the section, a legal text, its canonical form
  it.each([
    ['1', '2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1', '2001:0db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1', '2001:db8::1:0:0:1', '2001:db8::1:0:0:1'],
    ['1', '2001:db8::0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1', '2001:0db8::1:0:0:1', '2001:db8::1:0:0:1'],
    ['1', '2001:db8:0:0:1::1', '2001:db8::1:0:0:1'],
    ['1', '2001:DB8:0:0:1::1', '2001:db8::1:0:0:1'],
    ['2.1', '2001:db8:aaaa:bbbb:cccc:dddd:eeee:0001', '2001:db8:aaaa:bbbb:cccc:dddd:eeee:1'],
    ['2.2', '2001:db8:aaaa:bbbb:cccc:dddd::1', '2001:db8:aaaa:bbbb:cccc:dddd:0:1'],
    ['2.2', '2001:db8:0:0:0::1', '2001:db8::1'],
    ['2.3', '2001:db8:aaaa:bbbb:cccc:dddd:eeee:aAaA', '2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa'],
    ['4.1', '2001:0db8::0001', '2001:db8::1'],
    ['4.2.1', '2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['4.2.2', '2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['4.2.3', '2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['4.2.3', '2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['4.3', '2001:DB8::ABCD', '2001:db8::abcd'],
    ['4.2', '0:0:0:0:0:0:0:0', '::'],
    ['4.2', '0:0:0:0:0:0:0:1', '::1'],
    ['4.2', '1:0:0:0:0:0:0:0', '1::'],
    ['4.2.2', '1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['4.2.2', '::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['5', '64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['5', '::13.1.68.3', '::d01:4403'],
    ['2.1', 'ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('RFC 5952 §%s: %s is %s', (_, text, canonical) => {
    expect(Ip.parse(text).toString()).toBe(canonical);
  });

  it('prints an IPv4-mapped value as RFC 5952 §5 does, though no text of one is read', () => {
    expect(Ip.of(6, 0xffff0a000001n).toString()).toBe('::ffff:10.0.0.1');
    expect(Cidr.parse('::ffff:0:0/96').toString()).toBe('::ffff:0.0.0.0/96');
  });

  it('is its text in JSON', () => {
    expect(JSON.stringify({ v4: Ip.parse('10.0.0.1'), v6: Ip.parse('FD00::1') })).toBe(
      '{"v4":"10.0.0.1","v6":"fd00::1"}',
    );
  });
});

describe('Ip', () => {
  it('is taken as it is, or read from a text', () => {
    const ip = Ip.parse('10.0.0.1');
    expect(Ip.from(ip)).toBe(ip);
    expect(Ip.from('10.0.0.1')).toEqual(ip);
  });

  it('sorts IPv4 before IPv6, then by value and not by text', () => {
    const texts = ['::', '10.0.0.10', 'fd00::10', '10.0.0.9', 'fd00::9', '0.0.0.0'];
    const sorted = texts.map((text) => Ip.parse(text)).sort(Ip.compare);
    expect(sorted.map(String)).toEqual(['0.0.0.0', '10.0.0.9', '10.0.0.10', '::', 'fd00::9', 'fd00::10']);
  });

  it('is equal to the same address of the same family alone', () => {
    expect(Ip.parse('0.0.0.1').equals(Ip.parse('0.0.0.1'))).toBe(true);
    expect(Ip.parse('0.0.0.1').equals(Ip.parse('0.0.0.2'))).toBe(false);
    expect(Ip.parse('0.0.0.1').equals(Ip.parse('::1'))).toBe(false);
  });

  it.each([
    ['10.0.0.255', 1, '10.0.1.0'],
    ['10.0.1.0', -1, '10.0.0.255'],
    ['0.0.0.0', 4294967295, '255.255.255.255'],
    ['10.0.0.1', 0, '10.0.0.1'],
    ['10.0.0.1', 254n, '10.0.0.255'],
    ['::', 2n ** 128n - 1n, 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['fd00::ffff', 1, 'fd00::1:0'],
  ])('%s plus %s is %s', (text, by, sum) => {
    expect(Ip.parse(text).plus(by).toString()).toBe(sum);
  });

  it.each([
    ['255.255.255.255', 1, 'ADR001 255.255.255.255 has no IPv4 address 1 further on'],
    ['0.0.0.0', -1, 'ADR001 0.0.0.0 has no IPv4 address -1 further on'],
    ['10.0.0.1', 1.5, 'ADR001 10.0.0.1 has no IPv4 address 1.5 further on'],
    ['fd00::1', Number.NaN, 'ADR001 fd00::1 has no IPv6 address NaN further on'],
    ['::', -1, 'ADR001 :: has no IPv6 address -1 further on'],
  ])('%s plus %s is refused', (text, by, message) => {
    expect(() => Ip.parse(text).plus(by)).toThrow(new Error(message));
  });

  it.each([
    [4, 2n ** 32n, 'ADR001 4294967296 is not an IPv4 address; give 0 to 2^32-1'],
    [4, -1n, 'ADR001 -1 is not an IPv4 address; give 0 to 2^32-1'],
    [6, -1n, 'ADR001 -1 is not an IPv6 address; give 0 to 2^128-1'],
  ] as const)('of family %s and value %s is refused', (family, value, message) => {
    expect(() => Ip.of(family, value)).toThrow(new Error(message));
  });
});
