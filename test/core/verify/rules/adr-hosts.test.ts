import type { PlainNetwork, PlainSegment } from '../../../../lib/core/model';
import { Ip } from '../../../../lib/core/net';
import { cases, fixesOf } from './cases';

const segment = (displayName: string, gateway: string): PlainSegment => ({ displayName, gateway, dhcp: 'none' });

cases('ADR003', [
  ['the first host', { segments: [segment('s', '10.0.0.1/24')] }, []],
  ['the last host', { segments: [segment('s', '10.0.0.254/24')] }, []],
  ['both ends of a /31, RFC 3021', { segments: [segment('s', '10.0.0.0/31'), segment('t', '10.0.1.1/31')] }, []],
  [
    'broadcast',
    { segments: [segment('s', '10.0.0.255/24')] },
    ['error: gateway 10.0.0.255/24 of segment s is the broadcast address of 10.0.0.0/24'],
  ],
  [
    'a /32',
    { segments: [segment('s', '10.0.0.1/32')] },
    ['error: gateway 10.0.0.1/32 of segment s is alone in its subnet'],
  ],
  ['the last of an IPv6 subnet', { segments: [segment('s', 'fd00::ffff/112')] }, []],
  [
    'the first of an IPv6 subnet',
    { segments: [segment('s', 'fd00::/64')] },
    ['error: gateway fd00::/64 of segment s is the subnet-router anycast address of fd00::/64'],
  ],
]);

const onSegment = (more: Partial<PlainSegment>, ranges: string[]): PlainNetwork => ({
  segments: [{ displayName: 's', gateway: '10.0.0.1/16', ...more }],
  pools: [{ displayName: 'vip', subnet: '10.0.0.0/16', segment: 's', ranges }],
});

cases('ADR010', [
  [
    'DHCP of unknown ranges',
    onSegment({ dhcp: 'server' }, ['10.0.9.1-10.0.9.9']),
    ['warning: the DHCP range of segment s is not stated; it may lease addresses of vip 10.0.9.1-10.0.9.9'],
  ],
  [
    'nothing stated of DHCP',
    onSegment({}, []),
    ['warning: the DHCP range of segment s is not stated; it may lease addresses of vip 10.0.0.0/16'],
  ],
  ['no DHCP', onSegment({ dhcp: 'none' }, ['10.0.9.1-10.0.9.9']), []],
  [
    'one common address',
    onSegment({ dhcpRanges: ['10.0.8.0-10.0.9.1'] }, ['10.0.9.1-10.0.9.9']),
    ['error: pool vip 10.0.9.1-10.0.9.9 and DHCP 10.0.8.0-10.0.9.1 of segment s share 1 address'],
  ],
  [
    'each range that meets another',
    onSegment({ dhcpRanges: ['10.0.8.0-10.0.9.3', '10.0.9.7-10.0.9.250'] }, ['10.0.9.1-10.0.9.9']),
    [
      'error: pool vip 10.0.9.1-10.0.9.9 and DHCP 10.0.8.0-10.0.9.3 of segment s share 3 addresses',
      'error: pool vip 10.0.9.1-10.0.9.9 and DHCP 10.0.9.7-10.0.9.250 of segment s share 3 addresses',
    ],
  ],
]);

describe('ADR010 shortens the DHCP range', () => {
  it.each([
    ['10.0.8.0-10.0.9.3', 'shorten the DHCP range: end it at 10.0.9.0'],
    ['10.0.9.7-10.0.9.250', 'shorten the DHCP range: begin it at 10.0.9.10'],
    ['10.0.9.2-10.0.9.8', 'move the DHCP range or vip'],
  ])('%s', (range, fix) => {
    expect(fixesOf(onSegment({ dhcpRanges: [range] }, ['10.0.9.1-10.0.9.9']), 'ADR010')).toEqual([fix]);
  });
});

const endpointIn = (endpoint: string, more: PlainNetwork = {}): PlainNetwork => ({
  segments: [{ displayName: 's', gateway: '10.0.0.1/24', dhcpRanges: ['10.0.0.100-10.0.0.199'] }],
  clusters: [{ name: 'a', nodeSegment: 's', endpoint }],
  ...more,
});

cases('ADR011', [
  ['before the range', endpointIn('10.0.0.99'), []],
  [
    'first of the range',
    endpointIn('10.0.0.100'),
    ['error: endpoint 10.0.0.100 of a can be leased to a machine: DHCP of segment s hands out 10.0.0.100-10.0.0.199'],
  ],
  [
    'last of the range',
    endpointIn('10.0.0.199'),
    ['error: endpoint 10.0.0.199 of a can be leased to a machine: DHCP of segment s hands out 10.0.0.100-10.0.0.199'],
  ],
  ['behind the range', endpointIn('10.0.0.200'), []],
  [
    'outside of the segment',
    endpointIn('10.0.1.9'),
    ['error: endpoint 10.0.1.9 of a is outside of its node segment s 10.0.0.0/24'],
  ],
  ['of a family the segment is not stated for', endpointIn('fd00::9'), []],
  [
    'inside a pool',
    endpointIn('10.0.0.9', {
      pools: [{ displayName: 'vip', subnet: '10.0.0.0/24', segment: 's', ranges: ['10.0.0.5-10.0.0.9'] }],
    }),
    ['error: endpoint 10.0.0.9 of a can be given to a Service: pool vip hands out 10.0.0.5-10.0.0.9'],
  ],
  [
    'inside the subnet of a pool without ranges',
    endpointIn('10.0.0.9', { pools: [{ displayName: 'vip', subnet: '10.0.0.0/24', segment: 's' }] }),
    [],
  ],
  [
    'a cluster whose segment is not stated',
    { ...endpointIn(''), clusters: [{ name: 'a', endpoint: '10.0.0.150' }] },
    ['error: endpoint 10.0.0.150 of a can be leased to a machine: DHCP of segment s hands out 10.0.0.100-10.0.0.199'],
  ],
]);

cases('ADR012', [
  [
    'a gateway that is the DHCP server',
    { segments: [{ displayName: 's', gateway: '10.0.0.1/24', dhcpServer: '10.0.0.1' }] },
    ['error: 10.0.0.1 is used by the gateway of segment s and the DHCP server of segment s'],
  ],
  [
    'three users',
    {
      segments: [segment('s', '10.0.0.1/24'), segment('t', '10.0.0.1/24')],
      clusters: [{ name: 'a', endpoint: '10.0.0.1' }],
    },
    ['error: 10.0.0.1 is used by the gateway of segment s, the gateway of segment t and the endpoint of a'],
  ],
  [
    'two nodes',
    {
      nodes: [
        { name: 'n1', cluster: 'a', addresses: ['10.0.0.9'] },
        { name: 'n2', cluster: 'a', addresses: ['10.0.0.9'] },
      ],
    },
    ['error: 10.0.0.9 is used by node a/n1 and node a/n2'],
  ],
  [
    'a node of TKG with the virtual address',
    {
      clusters: [{ name: 'a', product: 'tkg', endpoint: '10.0.0.9' }],
      nodes: [{ name: 'n1', cluster: 'a', addresses: ['10.0.0.9'] }],
    },
    ['error: 10.0.0.9 is used by the endpoint of a and node a/n1'],
  ],
  [
    'a node of another cluster',
    { clusters: [{ name: 'a', endpoint: '10.0.0.9' }], nodes: [{ name: 'n1', cluster: 'b', addresses: ['10.0.0.9'] }] },
    ['error: 10.0.0.9 is used by the endpoint of a and node b/n1'],
  ],
  [
    'two reservations, by name and by MAC address',
    {
      segments: [
        {
          ...segment('s', '10.0.0.1/24'),
          reservations: [
            { ip: Ip.parse('10.0.0.7'), macAddress: '00:50:56:8a:00:01', hostName: 'n1' },
            { ip: Ip.parse('10.0.0.7'), macAddress: '00:50:56:8a:00:02' },
          ],
        },
      ],
    },
    ['error: 10.0.0.7 is used by the reservation for n1 and the reservation for 00:50:56:8a:00:02'],
  ],
  [
    'an interface of a Tier-0',
    { tier0s: [{ displayName: 'T0', uplinks: ['10.0.0.1/24'] }], segments: [segment('s', '10.0.0.1/24')] },
    ['error: 10.0.0.1 is used by the gateway of segment s and an interface of T0'],
  ],
  [
    'IPv6',
    {
      clusters: [
        { name: 'a', endpoint: 'fd00::9' },
        { name: 'b', endpoint: 'fd00::9' },
      ],
    },
    ['error: fd00::9 is used by the endpoint of a and the endpoint of b'],
  ],
]);
