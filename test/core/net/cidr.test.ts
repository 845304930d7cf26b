import { Cidr, InterfaceAddress, Ip, IpRange } from '../../../lib/core/net';

const cidr = Cidr.parse;

describe('Cidr', () => {
  it.each([
    ['10.0.0.0/8', 4, 8, '10.0.0.0', '10.255.255.255', 16777216n],
    ['172.16.136.0/21', 4, 21, '172.16.136.0', '172.16.143.255', 2048n],
    ['0.0.0.0/0', 4, 0, '0.0.0.0', '255.255.255.255', 4294967296n],
    ['10.0.0.1/32', 4, 32, '10.0.0.1', '10.0.0.1', 1n],
    ['::/0', 6, 0, '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 2n ** 128n],
    ['fd00::/120', 6, 120, 'fd00::', 'fd00::ff', 256n],
  ])('%s', (text, family, prefix, first, last, size) => {
    const network = cidr(text);
    expect(network).toMatchObject({ family, prefix });
    expect([network.first.toString(), network.last.toString(), network.size]).toEqual([first, last, size]);
    expect([network.toString(), JSON.stringify(network)]).toEqual([text, `"${text}"`]);
  });

  // a network loses its first and last address to hosts; RFC 3021 and RFC 6164 give both of two back
  it.each([
    ['10.0.0.0/24', '10.0.0.1', '10.0.0.254'],
    ['10.0.0.0/30', '10.0.0.1', '10.0.0.2'],
    ['10.0.0.0/31', '10.0.0.0', '10.0.0.1'],
    ['10.0.0.7/32', '10.0.0.7', '10.0.0.7'],
    ['fd00::/64', 'fd00::1', 'fd00::ffff:ffff:ffff:ffff'],
    ['fd00::/16', 'fd00::1', 'fd00:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['fd00::/126', 'fd00::1', 'fd00::3'],
    ['fd00::/127', 'fd00::', 'fd00::1'],
    ['fd00::7/128', 'fd00::7', 'fd00::7'],
  ])('hosts of %s are %s to %s', (text, first, last) => {
    expect([cidr(text).firstHost.toString(), cidr(text).lastHost.toString()]).toEqual([first, last]);
  });

  it.each([
    ['10.0.0.0/8', cidr('10.1.0.0/16'), true, true],
    ['10.1.0.0/16', cidr('10.0.0.0/8'), false, true],
    ['10.0.0.0/8', cidr('10.0.0.0/8'), true, true],
    ['10.0.0.0/24', cidr('10.0.1.0/24'), false, false],
    ['10.0.0.0/24', IpRange.parse('10.0.0.1-10.0.0.9'), true, true],
    ['10.0.0.0/24', IpRange.parse('10.0.0.255-10.0.1.0'), false, true],
    ['0.0.0.0/0', cidr('::/128'), false, false],
    ['::/0', cidr('0.0.0.0/32'), false, false],
  ])('%s and %s: contains %s, overlaps %s', (text, other, contains, overlaps) => {
    expect([cidr(text).contains(other), cidr(text).overlaps(other)]).toEqual([contains, overlaps]);
  });

  it('contains an address from its first to its last', () => {
    const ips = ['9.255.255.255', '10.0.0.0', '10.0.0.255', '10.0.1.0', '::a00:0'].map((text) => Ip.parse(text));
    expect(ips.map((ip) => cidr('10.0.0.0/24').contains(ip))).toEqual([false, true, true, false, false]);
  });

  it('sorts by family, first address, then the larger first', () => {
    const texts = ['fd00::/48', '10.0.0.0/24', '10.0.0.0/8', '9.0.0.0/8', '::/0'];
    const sorted = texts.map((text) => cidr(text)).sort(Cidr.compare);
    expect(sorted.map(String)).toEqual(['9.0.0.0/8', '10.0.0.0/8', '10.0.0.0/24', '::/0', 'fd00::/48']);
  });

  it('is equal to the same block alone', () => {
    const others = ['10.0.0.0/24', '10.0.0.0/25', '10.0.1.0/24'].map((text) => cidr(text));
    expect(others.map((other) => cidr('10.0.0.0/24').equals(other))).toEqual([true, false, false]);
    expect(cidr('0.0.0.0/0').equals(cidr('::/0'))).toBe(false);
  });

  it('splits lazily, in order', () => {
    expect([...cidr('10.0.0.0/22').split(24)].map(String)).toEqual([
      '10.0.0.0/24',
      '10.0.1.0/24',
      '10.0.2.0/24',
      '10.0.3.0/24',
    ]);
    expect([...cidr('255.255.255.254/31').split(32)].map(String)).toEqual(['255.255.255.254/32', '255.255.255.255/32']);
    const [first] = cidr('::/0').split(128);
    expect(first?.toString()).toBe('::/128');
  });

  it('counts its blocks and finds one by its place', () => {
    expect(cidr('10.0.0.0/8').blocks(24)).toBe(65536n);
    expect(cidr('10.0.0.0/8').block(24, 65535).toString()).toBe('10.255.255.0/24');
    expect(
      cidr('::/0')
        .block(128, 2n ** 128n - 1n)
        .toString(),
    ).toBe('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128');
  });

  it('has a parent, and holds an address', () => {
    expect(cidr('10.1.0.0/16').parent().toString()).toBe('10.0.0.0/15');
    expect(Cidr.holding(Ip.parse('172.16.138.5'), 21).toString()).toBe('172.16.136.0/21');
  });

  it('is taken as it is, or read from a text', () => {
    const network = cidr('10.0.0.0/8');
    expect(Cidr.from(network)).toBe(network);
    expect(Cidr.from('10.0.0.0/8')).toEqual(network);
    expect(Cidr.of(Ip.parse('10.0.0.0'), 8)).toEqual(network);
  });

  it.each([
    ['of', () => Cidr.of(Ip.parse('10.0.0.1'), 8), 'ADR002 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?'],
    [
      'of',
      () => Cidr.of(Ip.parse('10.0.0.0'), 33),
      'ADR001 10.0.0.0/33 has a prefix that IPv4 does not have; write /0 to /32',
    ],
    [
      'holding',
      () => Cidr.holding(Ip.parse('fd00::'), 64.5),
      'ADR001 fd00::/64.5 has a prefix that IPv6 does not have; write /0 to /128',
    ],
    ['split', () => cidr('10.0.0.0/24').split(23), 'ADR001 10.0.0.0/24 has no /23 blocks; give /24 to /32'],
    ['blocks', () => cidr('10.0.0.0/24').blocks(33), 'ADR001 10.0.0.0/24 has no /33 blocks; give /24 to /32'],
    ['block', () => cidr('10.0.0.0/22').block(24, 4), 'ADR001 10.0.0.0/22 has no /24 block 4; give 0 to 3'],
    ['block', () => cidr('10.0.0.0/22').block(24, -1), 'ADR001 10.0.0.0/22 has no /24 block -1; give 0 to 3'],
    ['block', () => cidr('10.0.0.0/22').block(24, 0.5), 'ADR001 10.0.0.0/22 has no /24 block 0.5; give 0 to 3'],
    ['parent', () => cidr('0.0.0.0/0').parent(), 'ADR001 0.0.0.0/0 is all of IPv4; it has no parent'],
  ])('%s refuses what it cannot do: %#', (_, act, message) => {
    expect(act).toThrow(new Error(message));
  });
});

describe('InterfaceAddress', () => {
  it('is an address and the network it is in', () => {
    const gateway = InterfaceAddress.parse('172.16.128.1/21');
    expect([gateway.ip.toString(), gateway.network.toString()]).toEqual(['172.16.128.1', '172.16.128.0/21']);
    expect(gateway).toMatchObject({ family: 4, prefix: 21 });
    expect([gateway.toString(), JSON.stringify(gateway)]).toEqual(['172.16.128.1/21', '"172.16.128.1/21"']);
  });

  it.each(['172.16.128.0/21', '172.16.135.255/21', 'fd00::/64'])('takes %s, which only a rule can judge', (text) => {
    expect(InterfaceAddress.parse(text).toString()).toBe(text);
  });

  it('is taken as it is, read from a text, or made', () => {
    const gateway = InterfaceAddress.parse('172.16.128.1/21');
    expect(InterfaceAddress.from(gateway)).toBe(gateway);
    expect(InterfaceAddress.from('172.16.128.1/21')).toEqual(gateway);
    expect(InterfaceAddress.of(Ip.parse('172.16.128.1'), 21)).toEqual(gateway);
    expect(() => InterfaceAddress.of(Ip.parse('172.16.128.1'), 33, 'nsx/t1')).toThrow(
      new Error('ADR001 [nsx/t1] 172.16.128.1/33 has a prefix that IPv4 does not have; write /0 to /32'),
    );
  });

  it('is equal to the same address with the same prefix alone', () => {
    const others = ['10.0.0.1/24', '10.0.0.1/25', '10.0.0.2/24'].map((text) => InterfaceAddress.parse(text));
    expect(others.map((other) => InterfaceAddress.parse('10.0.0.1/24').equals(other))).toEqual([true, false, false]);
  });
});
