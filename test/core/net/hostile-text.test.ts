import { ValidationError } from '../../../lib/core/errors';
import { Cidr, InterfaceAddress, Ip, IpRange } from '../../../lib/core/net';

/** What a reader of the text says: the message of its refusal, or what it took. */
function said(read: (text: string, at?: string) => unknown, text: unknown, at?: string): string {
  try {
    return `accepted ${read(text as string, at)}`;
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    return error.message;
  }
}

const NETWORK = 'write four decimal octets and a prefix, as in 10.0.0.0/8';
const NETWORK6 = 'write groups of hexadecimal digits and a prefix, as in fd00::/48';
const ADDRESS = 'write four decimal octets, as in 10.0.0.1';
const RANGE = 'write the first and the last address, as in 172.16.128.10-172.16.128.250';
const LATER = 'is known only after apply; addresses must be known at synthesis, so give the address itself';

describe('a text that is no network', () => {
  it.each([
    // host bits
    ['10.0.1.5/24', 'ADR002 10.0.1.5/24 has host bits set; did you mean 10.0.1.0/24?'],
    ['192.168.0.1/24', 'ADR002 192.168.0.1/24 has host bits set; did you mean 192.168.0.0/24?'],
    ['2001:db8::1/32', 'ADR002 2001:db8::1/32 has host bits set; did you mean 2001:db8::/32?'],
    // zeros that some programs read as octal
    ['010.0.0.0/8', 'ADR001 "010.0.0.0/8" has a leading zero, which may mean octal; did you mean 10.0.0.0/8?'],
    ['10.00.0.0/8', 'ADR001 "10.00.0.0/8" has a leading zero, which may mean octal; did you mean 10.0.0.0/8?'],
    ['10.0.0.0/08', 'ADR001 "10.0.0.0/08" has a leading zero in its prefix; did you mean 10.0.0.0/8?'],
    ['10.0.0.0/00', 'ADR001 "10.0.0.0/00" has a leading zero in its prefix; did you mean 0.0.0.0/0?'],
    ['fd00::/08', 'ADR001 "fd00::/08" has a leading zero in its prefix; did you mean fd00::/8?'],
    // octets
    ['10.0.0/8', 'ADR001 "10.0.0/8" has fewer than four octets; did you mean 10.0.0.0/8?'],
    ['10/8', 'ADR001 "10/8" has fewer than four octets; did you mean 10.0.0.0/8?'],
    ['10.1/24', `ADR001 "10.1/24" has fewer than four octets; ${NETWORK}`],
    ['10.0.0.0.0/8', `ADR001 "10.0.0.0.0/8" has more than four octets; ${NETWORK}`],
    ['10..0.0/8', `ADR001 "10..0.0/8" has an empty octet; ${NETWORK}`],
    ['10.0.0./8', `ADR001 "10.0.0./8" has an empty octet; ${NETWORK}`],
    ['10.0.0.256/24', `ADR001 "10.0.0.256/24" has an octet above 255; ${NETWORK}`],
    ['10.0.0.-1/24', `ADR001 "10.0.0.-1/24" has a negative octet; ${NETWORK}`],
    ['0x0a.0.0.0/8', 'ADR001 "0x0a.0.0.0/8" has a hexadecimal number; did you mean 10.0.0.0/8?'],
    ['0x0a000000/8', 'ADR001 "0x0a000000/8" is an integer and not four octets; did you mean 10.0.0.0/8?'],
    ['167772160/8', 'ADR001 "167772160/8" is an integer and not four octets; did you mean 10.0.0.0/8?'],
    ['4294967296/8', `ADR001 "4294967296/8" is an integer and not four octets; ${NETWORK}`],
    ['-10.0.0.0/8', `ADR001 "-10.0.0.0/8" has a negative octet; ${NETWORK}`],
    ['1e1.0.0.0/8', `ADR001 "1e1.0.0.0/8" is not an IPv4 network; ${NETWORK}`],
    ['10_0.0.0/8', `ADR001 "10_0.0.0/8" is not an IPv4 network; ${NETWORK}`],
    ['+10.0.0.0/8', `ADR001 "+10.0.0.0/8" is not an IPv4 network; ${NETWORK}`],
    // prefixes
    ['10.0.0.0', 'ADR001 "10.0.0.0" has no prefix; write 10.0.0.0/32 for one address'],
    ['fd00::1', 'ADR001 "fd00::1" has no prefix; write fd00::1/128 for one address'],
    ['10.0.0.0/', 'ADR001 "10.0.0.0/" has a prefix that IPv4 does not have; write /0 to /32'],
    ['10.0.0.0/33', 'ADR001 "10.0.0.0/33" has a prefix that IPv4 does not have; write /0 to /32'],
    ['10.0.0.0/-1', 'ADR001 "10.0.0.0/-1" has a prefix that IPv4 does not have; write /0 to /32'],
    ['10.0.0.0/+8', 'ADR001 "10.0.0.0/+8" has a prefix that IPv4 does not have; write /0 to /32'],
    ['1.2.3.0/24.5', 'ADR001 "1.2.3.0/24.5" has a prefix that IPv4 does not have; write /0 to /32'],
    ['10.0.0.0/0x8', 'ADR001 "10.0.0.0/0x8" has a hexadecimal number; did you mean 10.0.0.0/8?'],
    ['::/129', 'ADR001 "::/129" has a prefix that IPv6 does not have; write /0 to /128'],
    ['10.0.0.0/24/1', `ADR001 "10.0.0.0/24/1" has more than one slash; ${NETWORK}`],
    ['10.0.0.0//24', 'ADR001 "10.0.0.0//24" has a double slash; did you mean 10.0.0.0/24?'],
    ['/24', `ADR001 "/24" is not an IPv4 network; ${NETWORK}`],
    [
      '10.0.0.0/255.255.255.0',
      'ADR001 "10.0.0.0/255.255.255.0" has a netmask and not a prefix; did you mean 10.0.0.0/24?',
    ],
    ['10.0.0.0/255.0.255.0', `ADR001 "10.0.0.0/255.0.255.0" has a netmask and not a prefix; ${NETWORK}`],
    ['0.0.0.0/0.0.0.0', 'ADR001 "0.0.0.0/0.0.0.0" has a netmask and not a prefix; did you mean 0.0.0.0/0?'],
    // white space and what looks like something else
    ['10.0.0.0/24 ', 'ADR001 "10.0.0.0/24 " has white space; did you mean 10.0.0.0/24?'],
    ['\t10.0.0.0/24', 'ADR001 "\\t10.0.0.0/24" has white space; did you mean 10.0.0.0/24?'],
    ['10.0.0.0 / 24', 'ADR001 "10.0.0.0 / 24" has white space; did you mean 10.0.0.0/24?'],
    ['10.0.0.0/24\n', 'ADR001 "10.0.0.0/24\\n" has white space; did you mean 10.0.0.0/24?'],
    ['1 0.0.0.0/8', `ADR001 "1 0.0.0.0/8" has white space; ${NETWORK}`],
    ['１０.０.０.０/８', 'ADR001 "１０.０.０.０/８" has full-width characters; did you mean 10.0.0.0/8?'],
    ['１０．１．０．０／１６', 'ADR001 "１０．１．０．０／１６" has full-width characters; did you mean 10.1.0.0/16?'],
    ['10。0。0。0/8', 'ADR001 "10。0。0。0/8" has full-width characters; did you mean 10.0.0.0/8?'],
    ['10.0.0.0\u200b/8', 'ADR001 "10.0.0.0\\u{200b}/8" has an invisible character; did you mean 10.0.0.0/8?'],
    ['\u202e10.0.0.0/8', 'ADR001 "\\u{202e}10.0.0.0/8" has an invisible character; did you mean 10.0.0.0/8?'],
    ['٣.0.0.0/8', `ADR001 "٣.0.0.0/8" is not an IPv4 network; ${NETWORK}`],
    ['10.0.0.0/8\0', 'ADR001 "10.0.0.0/8\\u{0}" has a prefix that IPv4 does not have; write /0 to /32'],
    // several mistakes, or a repair that shows the next
    [' 010.0.1.5/024', 'ADR001 " 010.0.1.5/024" has white space; did you mean 10.0.1.0/24?'],
    ['１０.0.0.0', 'ADR001 "１０.0.0.0" has full-width characters; write 10.0.0.0/32 for one address'],
    ['10.0.0.0 /33', 'ADR001 "10.0.0.0 /33" has white space; write /0 to /32'],
    // IPv6
    [
      'fe80::1%eth0/64',
      'ADR001 "fe80::1%eth0/64" has a zone id, which names an interface of one machine; did you mean fe80::/64?',
    ],
    ['::ffff:10.0.0.0/104', 'ADR001 "::ffff:10.0.0.0/104" is an IPv4-mapped IPv6 address; did you mean 10.0.0.0/8?'],
    ['::FFFF:a00:0/104', 'ADR001 "::FFFF:a00:0/104" is an IPv4-mapped IPv6 address; did you mean 10.0.0.0/8?'],
    ['::ffff:10.0.0.0', 'ADR001 "::ffff:10.0.0.0" is an IPv4-mapped IPv6 address; write 10.0.0.0/32 for one address'],
    ['[fd00::]/48', 'ADR001 "[fd00::]/48" has brackets; did you mean fd00::/48?'],
    ['::1::/64', `ADR001 "::1::/64" has "::" more than once; ${NETWORK6}`],
    [':::/64', `ADR001 ":::/64" has "::" more than once; ${NETWORK6}`],
    ['1:2:3:4:5:6:7/64', `ADR001 "1:2:3:4:5:6:7/64" has 7 groups and not 8; ${NETWORK6}`],
    ['1:2:3:4:5:6:7:8:9/64', `ADR001 "1:2:3:4:5:6:7:8:9/64" has 9 groups and not 8; ${NETWORK6}`],
    ['1:2:3:4::5:6:7:8/64', `ADR001 "1:2:3:4::5:6:7:8/64" is not an IPv6 network; ${NETWORK6}`],
    ['12345::/64', `ADR001 "12345::/64" has a group of more than four digits; ${NETWORK6}`],
    ['g::/64', `ADR001 "g::/64" is not an IPv6 network; ${NETWORK6}`],
    ['fd00::10.0.0/96', `ADR001 "fd00::10.0.0/96" is not an IPv6 network; ${NETWORK6}`],
    // something else altogether
    ['', `ADR001 "" is empty; ${NETWORK}`],
    ['tanzu-cl1', `ADR001 "tanzu-cl1" is not an IPv4 network; ${NETWORK}`],
    ['a "quoted\\" text', `ADR001 "a \\"quoted\\\\\\" text" has white space; ${NETWORK}`],
    ['10.0.0.1-10.0.0.9', `ADR001 "10.0.0.1-10.0.0.9" is a range; ${NETWORK}`],
    ['10.0.0.0/8,fd00::/48', 'ADR001 "10.0.0.0/8,fd00::/48" is a list; give one at a time'],
    ['10.0.0.1:80', 'ADR001 "10.0.0.1:80" has a port; write 10.0.0.1/32 for one address'],
    // values of the engines, known too late
    [`\${TfToken[TOKEN.12]}`, `TOKEN001 "\${TfToken[TOKEN.12]}" ${LATER}`],
    [`\${var.pods}`, `TOKEN001 "\${var.pods}" ${LATER}`],
    ['#{TfToken[TOKEN.3]}', `TOKEN001 "#{TfToken[TOKEN.3]}" ${LATER}`],
    ['TfToken[TOKEN.3]', `TOKEN001 "TfToken[TOKEN.3]" ${LATER}`],
  ])('%j', (text, message) => {
    expect(said(Cidr.parse, text)).toBe(message);
  });
});

describe('a text that is no address', () => {
  it.each([
    ['10.0.0.1/24', 'ADR001 "10.0.0.1/24" has a prefix; did you mean 10.0.0.1?'],
    ['10.0.0.1:80', 'ADR001 "10.0.0.1:80" has a port; did you mean 10.0.0.1?'],
    ['10.1', `ADR001 "10.1" has fewer than four octets; ${ADDRESS}`],
    ['0xff', 'ADR001 "0xff" is an integer and not four octets; did you mean 0.0.0.255?'],
    ['10.0.0.01', 'ADR001 "10.0.0.01" has a leading zero, which may mean octal; did you mean 10.0.0.1?'],
    ['fe80::1%', 'ADR001 "fe80::1%" has a zone id, which names an interface of one machine; did you mean fe80::1?'],
    ['::ffff:10.0.0.1', 'ADR001 "::ffff:10.0.0.1" is an IPv4-mapped IPv6 address; did you mean 10.0.0.1?'],
    ['localhost', `ADR001 "localhost" is not an IPv4 address; ${ADDRESS}`],
    ['1.2.3.4::', 'ADR001 "1.2.3.4::" is not an IPv6 address; write groups of hexadecimal digits, as in fd00::1'],
  ])('%j', (text, message) => {
    expect(said(Ip.parse, text)).toBe(message);
  });
});

describe('a text that is no range', () => {
  it.each([
    ['10.0.0.9-10.0.0.1', 'ADR001 10.0.0.9-10.0.0.1 is reversed; did you mean 10.0.0.1-10.0.0.9?'],
    ['10.0.0.1-fd00::1', 'ADR001 10.0.0.1-fd00::1 mixes IPv4 and IPv6; give both ends in one family'],
    ['10.0.0.1', 'ADR001 "10.0.0.1" is one address; did you mean 10.0.0.1-10.0.0.1?'],
    ['10.0.0.1-9', 'ADR001 "10.0.0.1-9" has a short last address; did you mean 10.0.0.1-10.0.0.9?'],
    ['10.0.0.9-1', `ADR001 "10.0.0.9-1" has a short last address; ${RANGE}`],
    ['10.0.0.1 - 10.0.0.9', 'ADR001 "10.0.0.1 - 10.0.0.9" has white space; did you mean 10.0.0.1-10.0.0.9?'],
    [
      '10.0.0.1–10.0.0.9',
      'ADR001 "10.0.0.1–10.0.0.9" has a dash that is not a hyphen; did you mean 10.0.0.1-10.0.0.9?',
    ],
    ['10.0.0.1～10.0.0.9', 'ADR001 "10.0.0.1～10.0.0.9" has full-width characters; did you mean 10.0.0.1-10.0.0.9?'],
    ['10.0.0.1-10.0.0.300', `ADR001 "10.0.0.1-10.0.0.300" has an octet above 255; ${RANGE}`],
    ['10.0.0.1-10.0.0.2-10.0.0.3', `ADR001 "10.0.0.1-10.0.0.2-10.0.0.3" is not an IPv4 range; ${RANGE}`],
    ['10.0.0.0/24-10.0.1.0/24', `ADR001 "10.0.0.0/24-10.0.1.0/24" has more than one slash; ${RANGE}`],
    ['-', `ADR001 "-" is not an IPv4 range; ${RANGE}`],
    ['10.0.0.1/24', 'ADR002 10.0.0.1/24 has host bits set; did you mean 10.0.0.0/24?'],
  ])('%j', (text, message) => {
    expect(said(IpRange.parse, text)).toBe(message);
  });
});

describe('a text that is no address with a prefix', () => {
  it.each([
    [
      '172.16.128.1',
      'ADR001 "172.16.128.1" has no prefix; write the prefix of its network with it, as in 172.16.128.1/24',
    ],
    ['fd00::1', 'ADR001 "fd00::1" has no prefix; write the prefix of its network with it, as in fd00::1/64'],
    ['172.16.128.1 /21', 'ADR001 "172.16.128.1 /21" has white space; did you mean 172.16.128.1/21?'],
    ['172.16.128.1/33', 'ADR001 "172.16.128.1/33" has a prefix that IPv4 does not have; write /0 to /32'],
  ])('%j', (text, message) => {
    expect(said(InterfaceAddress.parse, text)).toBe(message);
  });
});

describe('what is no text', () => {
  it.each([
    [undefined, `ADR001 undefined is not a text; ${NETWORK}`],
    [null, `ADR001 null is not a text; ${NETWORK}`],
    [24, `ADR001 24 is not a text; ${NETWORK}`],
    [['10.0.0.0/8'], `ADR001 an object is not a text; ${NETWORK}`],
    [{ resolve: () => '10.0.0.0/8' }, `TOKEN001 this value ${LATER}`],
  ])('%j', (value, message) => {
    expect(said(Cidr.from, value)).toBe(message);
  });

  it.each([
    ['Ip', Ip.from],
    ['Cidr', Cidr.from],
    ['InterfaceAddress', InterfaceAddress.from],
    ['IpRange', IpRange.from],
  ])('is refused by %s.from and by its parse', (_, from) => {
    expect(said(from, undefined)).toMatch(/^ADR001 undefined is not a text; /);
    expect(said(from, 7)).toMatch(/^ADR001 7 is not a text; /);
  });
});

describe('the place', () => {
  it.each([
    ['Ip', Ip.parse, 'x', 'ADR001 [nsx/t1] "x" is not an IPv4 address; '],
    ['Cidr', Cidr.parse, '10.0.1.5/24', 'ADR002 [nsx/t1] 10.0.1.5/24 has host bits set; '],
    ['InterfaceAddress', InterfaceAddress.parse, 'x', 'ADR001 [nsx/t1] "x" is not an IPv4 address with a prefix; '],
    ['IpRange', IpRange.parse, '10.0.0.2-10.0.0.1', 'ADR001 [nsx/t1] 10.0.0.2-10.0.0.1 is reversed; '],
    ['a range that is a network', IpRange.parse, '10.0.1.5/24', 'ADR002 [nsx/t1] 10.0.1.5/24 has host bits set; '],
    ['a token', Ip.parse, `\${var.x}`, `TOKEN001 [nsx/t1] "\${var.x}" is known only after apply; `],
  ])('stands in the message of %s', (_, parse, text, message) => {
    expect(said(parse, text, 'nsx/t1')).toContain(message);
  });
});

describe('a long text', () => {
  it.each([
    ['9'.repeat(5_000_000), `ADR001 "${'9'.repeat(80)}…" is too long; ${NETWORK}`],
    [
      `10.0.0.0/${'8'.repeat(90)}`,
      `ADR001 "10.0.0.0/${'8'.repeat(71)}…" has a prefix that IPv4 does not have; write /0 to /32`,
    ],
    [`\${${'x'.repeat(500)}}`, `TOKEN001 "\${${'x'.repeat(78)}…" ${LATER}`],
  ])('of %#: shows 80 characters', (text, message) => {
    expect(said(Cidr.parse, text)).toBe(message);
  });
});
