import type { PlainNetwork } from '../../../lib/core/model';
import { Network } from '../../../lib/core/model';
import { InterfaceAddress, Ip } from '../../../lib/core/net';
import { AddressPlan } from '../../../lib/core/plan';
import { lockOf, message, planOn } from './support';

const GATEWAY = '172.16.128.1/21';

/** The segment of seed 002: leases at the beginning, endpoints of two clusters near the end. */
const SEED: PlainNetwork = {
  segments: [{ displayName: 'tanzu-overlay', gateway: GATEWAY, dhcpRanges: ['172.16.128.10-172.16.128.250'] }],
  clusters: [
    { name: 'mgmt', endpoint: '172.16.135.240' },
    { name: 'cl1', endpoint: '172.16.135.250' },
  ],
};

/** The address chosen in a subnet of a network. */
function chosen(network: PlainNetwork, gateway = GATEWAY): string {
  return String(planOn(network).host('dhcp', { within: InterfaceAddress.parse(gateway) }).ip);
}

describe('a host address', () => {
  it('in the segment of seed 002 is the last one', () => {
    expect(chosen(SEED)).toBe('172.16.135.254');
  });

  it.each<[string, PlainNetwork, string]>([
    ['the gateway', { segments: [{ displayName: 'a', gateway: '172.16.135.254/21' }] }, '172.16.135.253'],
    [
      'DHCP ranges',
      { segments: [{ displayName: 'a', gateway: GATEWAY, dhcpRanges: ['172.16.135.200-172.16.135.254'] }] },
      '172.16.135.199',
    ],
    [
      'DHCP reservations',
      {
        segments: [
          {
            displayName: 'a',
            gateway: GATEWAY,
            reservations: [{ ip: Ip.parse('172.16.135.254'), macAddress: '00:50:56:00:00:01' }],
          },
        ],
      },
      '172.16.135.253',
    ],
    [
      'a DHCP server that is stated',
      { segments: [{ displayName: 'a', gateway: GATEWAY, dhcpServer: '172.16.135.254' }] },
      '172.16.135.253',
    ],
    ['an endpoint', { clusters: [{ name: 'cl1', endpoint: '172.16.135.254' }] }, '172.16.135.253'],
    [
      'the ranges of an address pool',
      { pools: [{ displayName: 'vips', subnet: '172.16.128.0/21', ranges: ['172.16.135.0-172.16.135.254'] }] },
      '172.16.134.255',
    ],
    [
      'a part of the subnet that a pool has without stated ranges',
      { pools: [{ displayName: 'vips', subnet: '172.16.135.0/24' }] },
      '172.16.134.255',
    ],
    ['a node', { nodes: [{ name: 'n1', cluster: 'cl1', addresses: ['172.16.135.254'] }] }, '172.16.135.253'],
    ['an uplink', { tier0s: [{ displayName: 'T0', uplinks: ['172.16.135.254/21'] }] }, '172.16.135.253'],
    [
      'a next hop',
      { routes: [{ gateway: 't1', network: '10.0.0.0/24', via: ['172.16.135.254', 'discard'] }] },
      '172.16.135.253',
    ],
  ])('is not %s', (_, network, address) => {
    expect(chosen(network)).toBe(address);
  });

  it('may be in the subnet of a pool that has the whole segment and states no ranges', () => {
    const segments = [{ displayName: 'a', gateway: GATEWAY }];
    expect(chosen({ segments, pools: [{ displayName: 'vips', subnet: '172.16.128.0/21' }] })).toBe('172.16.135.254');
  });

  it.each([
    ['10.0.0.1/30', '10.0.0.2'],
    ['10.0.0.2/30', '10.0.0.1'],
    ['10.0.0.0/31', '10.0.0.1'],
    ['fd00::1/64', 'fd00::ffff:ffff:ffff:ffff'],
    ['fd00::/126', 'fd00::3'],
  ])('beside the gateway %s is %s', (gateway, address) => {
    expect(chosen({}, gateway)).toBe(address);
  });

  it('is chosen for one key after the other, by key, from the last', () => {
    const plan = planOn({});
    const within = InterfaceAddress.parse(GATEWAY);
    const [b, a] = [plan.host('b', { within }), plan.host('a', { within })];
    expect([String(a.ip), String(b.ip)]).toEqual(['172.16.135.254', '172.16.135.253']);
    expect([a.key, String(a.within), `${a}`]).toEqual(['a', GATEWAY, 'a']);
  });

  it('is not in a block of the plan', () => {
    const plan = new AddressPlan();
    plan.pool('all', '172.16.128.0/20').block('pods', { cidr: '172.16.135.0/24' });
    expect(String(plan.host('dhcp', { within: InterfaceAddress.parse(GATEWAY) }).ip)).toBe('172.16.134.255');
  });

  describe('in the lock', () => {
    const locked = (address: string, rest = '') =>
      `"dhcp": { "for": "host", "address": "${address}", "within": "172.16.128.0/21"${rest} }`;
    const ipOf = (lines: readonly string[], gateway = GATEWAY, pin?: string) => {
      const plan = new AddressPlan({ lock: lockOf(...lines) });
      return String(plan.host('dhcp', { within: InterfaceAddress.parse(gateway), pin }).ip);
    };

    it.each([
      ['stays', [locked('172.16.135.7')], GATEWAY, undefined, '172.16.135.7'],
      ['gives way to a pin', [locked('172.16.135.7')], GATEWAY, '172.16.135.9', '172.16.135.9'],
      ['stays in a larger subnet', [locked('172.16.135.7')], '172.16.128.1/20', undefined, '172.16.135.7'],
      ['is chosen anew in another subnet', [locked('172.16.135.7')], '10.0.0.1/24', undefined, '10.0.0.254'],
      ['comes back', [locked('172.16.135.7', ', "retired": true')], GATEWAY, undefined, '172.16.135.7'],
      [
        'of a key that is gone is not given to another',
        ['"old": { "for": "host", "address": "172.16.135.254", "within": "172.16.128.0/21", "retired": true }'],
        GATEWAY,
        undefined,
        '172.16.135.253',
      ],
    ])('%s', (_, lines, gateway, pin, address) => {
      expect(ipOf(lines, gateway, pin)).toBe(address);
    });

    it.each([
      [
        'a block',
        ['"dhcp": { "for": "block", "cidr": "10.0.0.0/24", "pool": "pods" }'],
        undefined,
        'PLAN014 [dhcp] dhcp is locked as the block 10.0.0.0/24 and now asks for an address; give the address another key',
      ],
      [
        'another’s, retired',
        ['"old": { "for": "host", "address": "172.16.135.9", "within": "172.16.128.0/21", "retired": true }'],
        '172.16.135.9',
        'PLAN007 [dhcp] dhcp is pinned to 172.16.135.9, which overlaps retired old (172.16.135.9); pin it elsewhere, or delete the line of old from the lock file once nothing uses it any more',
      ],
    ])('is refused where it is %s', (_, lines, pin, text) => {
      expect(() => ipOf(lines, GATEWAY, pin)).toThrow(message(text));
    });
  });

  it.each([
    ['172.16.136.5', 'PLAN013 [nsx/dhcp] 172.16.136.5 is outside of 172.16.128.0/21; give an address of the subnet'],
    ['172.16.128.1', 'PLAN013 [nsx/dhcp] 172.16.128.1 is the gateway of 172.16.128.0/21; give another address'],
    [
      '172.16.128.0',
      'PLAN013 [nsx/dhcp] 172.16.128.0 cannot be a host of 172.16.128.0/21; give 172.16.128.1 to 172.16.135.254',
    ],
    [
      '172.16.135.255',
      'PLAN013 [nsx/dhcp] 172.16.135.255 cannot be a host of 172.16.128.0/21; give 172.16.128.1 to 172.16.135.254',
    ],
  ])('cannot be pinned to %s', (pin, text) => {
    const within = InterfaceAddress.parse(GATEWAY);
    expect(() => new AddressPlan().host('dhcp', { within, pin, at: 'nsx/dhcp' })).toThrow(message(text));
  });

  it('cannot be pinned to one that another key has', () => {
    const plan = new AddressPlan();
    const within = InterfaceAddress.parse(GATEWAY);
    const pin = '172.16.135.9';
    plan.host('a', { within, pin });
    const b = plan.host('b', { within, pin });
    expect(() => b.ip).toThrow(
      message('PLAN007 [a] a is pinned to 172.16.135.9, which overlaps b (172.16.135.9); pin it elsewhere'),
    );
  });

  it('is an error where the subnet has none left', () => {
    const network = { segments: [{ displayName: 'a', gateway: '10.0.0.1/29', dhcpRanges: ['10.0.0.2-10.0.0.6'] }] };
    expect(() => chosen(network, '10.0.0.1/29')).toThrow(
      message('PLAN012 [dhcp] 10.0.0.0/29 has no address left for dhcp; shorten its DHCP ranges, or give an address'),
    );
  });

  it('is known after settling without having been read', () => {
    const plan = planOn(SEED);
    plan.host('nsx/tanzu-overlay/dhcp-server', { within: InterfaceAddress.parse(GATEWAY) });
    const { hosts } = plan.settle(new Network([]));
    expect(hosts.map((host) => ({ ...host, address: String(host.address), within: String(host.within) }))).toEqual([
      {
        key: 'nsx/tanzu-overlay/dhcp-server',
        address: '172.16.135.254',
        within: '172.16.128.0/21',
        change: 'added',
      },
    ]);
  });
});
