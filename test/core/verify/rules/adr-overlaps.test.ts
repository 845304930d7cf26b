import type { PlainCluster, PlainNetwork, PlainSegment } from '../../../../lib/core/model';
import { cases, fixesOf } from './cases';

const pods = (name: string, ...podCidrs: string[]): PlainCluster => ({ name, podCidrs });
const segment = (displayName: string, gateway: string): PlainSegment => ({ displayName, gateway, dhcp: 'none' });

cases('ADR004', [
  ['blocks side by side', { clusters: [pods('a', '10.0.0.0/16'), pods('b', '10.1.0.0/16')] }, []],
  [
    'the same block',
    { clusters: [pods('a', '10.0.0.0/16'), pods('b', '10.0.0.0/16')] },
    ['error: 10.0.0.0/16 of b overlaps 10.0.0.0/16 of a'],
  ],
  [
    'a smaller one given first',
    { clusters: [pods('a', '10.0.4.0/22'), pods('b', '10.0.0.0/16')] },
    ['error: 10.0.0.0/16 of b overlaps 10.0.4.0/22 of a'],
  ],
  [
    'one of two families',
    { clusters: [pods('a', '10.0.0.0/16', 'fd00::/48'), pods('b', '10.1.0.0/16', 'fd00::/48')] },
    ['error: fd00::/48 of b overlaps fd00::/48 of a'],
  ],
  [
    'one that is not routed',
    { clusters: [pods('a', '10.0.0.0/16'), { ...pods('b', '10.0.0.0/16'), routable: false }] },
    [],
  ],
  [
    'three of one block',
    { clusters: [pods('a', '10.0.0.0/16'), pods('b', '10.0.0.0/16'), pods('c', '10.0.0.0/16')] },
    [
      'error: 10.0.0.0/16 of b overlaps 10.0.0.0/16 of a',
      'error: 10.0.0.0/16 of c overlaps 10.0.0.0/16 of a',
      'error: 10.0.0.0/16 of c overlaps 10.0.0.0/16 of b',
    ],
  ],
]);

describe('ADR004 offers a block', () => {
  const clashing = [pods('a', '10.0.0.0/16'), pods('b', '10.0.0.0/16')];

  it.each<[string, PlainNetwork, string]>([
    ['behind the overlap', { clusters: clashing }, 'give b 10.1.0.0/16, the next free block of that size'],
    [
      'that no segment has',
      { clusters: clashing, segments: [segment('s', '10.1.0.1/24')] },
      'give b 10.2.0.0/16, the next free block of that size',
    ],
    [
      'that leads nowhere else',
      { clusters: clashing, externals: ['10.0.0.0/8', '10.1.0.0/16'] },
      'give b 10.2.0.0/16, the next free block of that size',
    ],
    [
      'that is not retired',
      { clusters: clashing, retiredBlocks: [{ cluster: 'c', network: '10.1.0.0/17' }] },
      'give b 10.2.0.0/16, the next free block of that size',
    ],
    [
      'from the beginning, where nothing is free behind',
      { clusters: [pods('a', '10.255.0.0/16'), pods('b', '10.255.0.0/16')] },
      'give b 10.0.0.0/16, the next free block of that size',
    ],
    [
      'of the same size only',
      { clusters: [pods('a', '192.168.0.0/16'), pods('b', '192.168.0.0/16')] },
      'give b a block of its own',
    ],
    [
      'in private space only',
      { clusters: [pods('a', '8.8.0.0/16'), pods('b', '8.8.0.0/16')] },
      'give b a block of its own',
    ],
    [
      'of IPv6 too',
      { clusters: [pods('a', 'fd00::/48'), pods('b', 'fd00::/48')] },
      'give b fd00:0:1::/48, the next free block of that size',
    ],
  ])('%s', (_what, network, fix) => {
    expect(fixesOf(network, 'ADR004')).toEqual([fix]);
  });

  it('to each cluster another one, and to a cluster the same one each time', () => {
    const clusters = [...clashing, pods('c', '10.0.0.0/16')];
    expect(fixesOf({ clusters }, 'ADR004')).toEqual([
      'give b 10.1.0.0/16, the next free block of that size',
      'give c 10.2.0.0/16, the next free block of that size',
      'give c 10.2.0.0/16, the next free block of that size',
    ]);
  });
});

cases('ADR005', [
  [
    'pods that are not routed, over any segment',
    { clusters: [{ ...pods('a', '10.0.0.0/16'), routable: false }], segments: [segment('s', '10.0.9.1/24')] },
    ['error: pods 10.0.0.0/16 of a overlap segment s 10.0.9.0/24'],
  ],
  [
    'two clusters over two segments',
    {
      clusters: [pods('a', '10.0.0.0/16'), pods('b', '10.1.0.0/16')],
      segments: [segment('s', '10.0.9.1/24'), segment('t', '10.1.9.1/24')],
    },
    [
      'error: pods 10.0.0.0/16 of a overlap segment s 10.0.9.0/24',
      'error: pods 10.1.0.0/16 of b overlap segment t 10.1.9.0/24',
    ],
  ],
  ['a segment without subnet', { clusters: [pods('a', '10.0.0.0/16')], segments: [{ displayName: 's' }] }, []],
]);

cases('ADR006', [
  [
    'a segment over a pool of its own',
    { segments: [segment('s', '10.0.0.1/16')], pools: [{ displayName: 'vip', subnet: '10.0.9.0/24' }] },
    ['error: segment s 10.0.0.0/16 overlaps 10.0.9.0/24 (pool vip)'],
  ],
  [
    'the segment that the pool names',
    { segments: [segment('s', '10.0.0.1/16')], pools: [{ displayName: 'vip', subnet: '10.0.9.0/24', segment: 's' }] },
    [],
  ],
  [
    'another segment than the pool names',
    {
      segments: [segment('s', '10.0.0.1/16'), segment('t', '10.1.0.1/16')],
      pools: [{ displayName: 'vip', subnet: '10.0.9.0/24', segment: 't' }],
    },
    ['error: segment s 10.0.0.0/16 overlaps 10.0.9.0/24 (pool vip)'],
  ],
  [
    'pods beside the ranges, inside the subnet',
    {
      clusters: [pods('a', '10.0.8.0/24')],
      pools: [{ displayName: 'vip', subnet: '10.0.0.0/16', ranges: ['10.0.9.1-10.0.9.9'] }],
    },
    [],
  ],
  [
    'pods over a range',
    {
      clusters: [pods('a', '10.0.8.0/21')],
      pools: [{ displayName: 'vip', subnet: '10.0.0.0/16', ranges: ['10.0.9.1-10.0.9.9', '10.0.99.1-10.0.99.1'] }],
    },
    ['error: pods 10.0.8.0/21 of a overlap 10.0.9.1-10.0.9.9 (pool vip)'],
  ],
]);

cases('ADR007', [
  [
    'services over the nodes',
    {
      segments: [segment('s', '10.0.0.1/24')],
      clusters: [{ name: 'a', nodeSegment: 's', serviceCidrs: ['10.0.0.0/16'] }],
    },
    ["error: service CIDR 10.0.0.0/16 of a overlaps its nodes' segment s 10.0.0.0/24"],
  ],
  [
    'services over pods and nodes',
    {
      segments: [segment('s', '10.0.0.1/24')],
      clusters: [{ ...pods('a', '10.0.8.0/21'), nodeSegment: 's', serviceCidrs: ['10.0.0.0/16'] }],
    },
    ["error: service CIDR 10.0.0.0/16 of a overlaps its pods 10.0.8.0/21 and its nodes' segment s 10.0.0.0/24"],
  ],
]);

cases('ADR008', [
  [
    'own pods and own nodes are ADR007',
    {
      segments: [segment('s', '10.0.0.1/24')],
      clusters: [{ ...pods('a', '10.0.8.0/21'), nodeSegment: 's', serviceCidrs: ['10.0.0.0/16'] }],
    },
    [],
  ],
  [
    'another segment',
    { segments: [segment('s', '10.0.0.1/24')], clusters: [{ name: 'a', serviceCidrs: ['10.0.0.0/16'] }] },
    ['error: pods of a cannot reach 10.0.0.0/24 (segment s): in service CIDR 10.0.0.0/16 it looks like a ClusterIP'],
  ],
  [
    'pods of another cluster that are not routed',
    {
      clusters: [
        { name: 'a', serviceCidrs: ['10.0.0.0/16'] },
        { ...pods('b', '10.0.8.0/21'), routable: false },
      ],
    },
    [],
  ],
]);
