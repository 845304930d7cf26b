import type { PlainCluster, PlainSegment } from '../../../../lib/core/model';
import { cases, fixesOf } from './cases';

const pods = (name: string, ...podCidrs: string[]): PlainCluster => ({ name, podCidrs });
const segment = (displayName: string, gateway: string): PlainSegment => ({ displayName, gateway, dhcp: 'none' });

const nsx = { tier0s: [{ displayName: 'T0' }] };

cases('ADR013', [
  [
    'services, once for all clusters',
    { ...nsx, clusters: ['a', 'b'].map((name) => ({ name, serviceCidrs: ['100.64.0.0/13'] })) },
    ['info: 100.64.0.0/13 (services of a and b) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16'],
  ],
  [
    'several ranges at once',
    { ...nsx, clusters: [{ name: 'a', serviceCidrs: ['100.64.0.0/10'] }] },
    [
      'info: 100.64.0.0/10 (services of a) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16 and NSX DHCP transit 100.96.0.0/30',
    ],
  ],
  [
    'routed and not routed are two findings',
    {
      ...nsx,
      clusters: [
        { ...pods('a', '100.64.0.0/20'), routable: false },
        { name: 'b', podCidrs: ['100.64.0.0/20'] },
      ],
    },
    [
      'error: 100.64.0.0/20 (pods of b) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16',
      'info: 100.64.0.0/20 (pods of a) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16',
    ],
  ],
  [
    'a Tier-0 with ranges of its own',
    { tier0s: [{ displayName: 'T0', internalRanges: [] }], clusters: [{ name: 'a', serviceCidrs: ['100.64.0.0/13'] }] },
    [],
  ],
  [
    'a Tier-1 whose Tier-0 is not stated has the defaults',
    { tier1s: [{ policyPath: '/infra/tier-1s/a' }], clusters: [{ name: 'a', serviceCidrs: ['100.64.0.0/13'] }] },
    ['info: 100.64.0.0/13 (services of a) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16'],
  ],
  [
    'two Tier-0s, each with ranges of its own, for the cluster and the segment below it',
    {
      tier0s: [{ displayName: 'T0' }, { displayName: 'T0-lab', internalRanges: [] }],
      tier1s: [
        { policyPath: '/infra/tier-1s/a', tier0: 'T0' },
        { policyPath: '/infra/tier-1s/b', tier0: 'T0-lab' },
      ],
      segments: [
        { ...segment('in a', '100.64.1.1/24'), tier1: '/infra/tier-1s/a' },
        { ...segment('in b', '100.64.2.1/24'), tier1: '/infra/tier-1s/b' },
      ],
      clusters: [
        { name: 'a', gateway: '/infra/tier-1s/a', serviceCidrs: ['100.64.16.0/20'] },
        { name: 'b', gateway: '/infra/tier-1s/b', serviceCidrs: ['100.64.32.0/20'] },
      ],
    },
    [
      'error: 100.64.1.0/24 (segment in a) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16',
      'info: 100.64.16.0/20 (services of a) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16',
    ],
  ],
]);

cases('ADR014', [
  [
    'link local',
    { segments: [segment('s', '169.254.1.1/24')] },
    ['error: 169.254.1.0/24 (segment s) overlaps 169.254.0.0/16, which is reserved (link local, RFC 3927)'],
  ],
  [
    'services in documentation space of IPv6',
    { clusters: [{ name: 'a', serviceCidrs: ['2001:db8::/112'] }] },
    ['error: 2001:db8::/112 (services of a) overlaps 2001:db8::/32, which is reserved (documentation, RFC 3849)'],
  ],
  [
    'a block around reserved space',
    { clusters: [pods('a', '126.0.0.0/7')] },
    ['error: 126.0.0.0/7 (pods of a) overlaps 127.0.0.0/8, which is reserved (loopback, RFC 1122)'],
  ],
  [
    'a default route takes no address',
    { routes: [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.0.0.1'] }], externals: ['0.0.0.0/0'] },
    [],
  ],
]);

cases('ADR017', [
  ['IPv6', { clusters: [pods('a', 'fd00::/65')] }, ['error: fd00::/65 of a cannot hold one /64 block of a node']],
  ['a mask of its own', { clusters: [{ ...pods('a', '10.0.0.0/25'), nodeMaskSize: { 4: 26, 6: 64 } }] }, []],
]);

const machines = (maxNodes: number, surge: number) => ({ controlPlane: 1, workers: maxNodes - 1, maxNodes, surge });

cases('ADR018', [
  ['exactly enough', { clusters: [{ ...pods('a', '10.0.0.0/22'), machines: machines(3, 1) }] }, []],
  [
    'enough at rest, not during a rollout',
    { clusters: [{ ...pods('a', '10.0.0.0/22'), machines: machines(4, 1) }] },
    ['error: 10.0.0.0/22 of a holds 4 nodes, 5 needed during a rollout (4 at rest, 1 more while they are replaced)'],
  ],
  [
    'a block that services eat into',
    { clusters: [{ ...pods('a', '10.0.0.0/22'), serviceCidrs: ['10.0.2.0/26'], machines: machines(3, 1) }] },
    [
      'error: 10.0.0.0/22 of a holds 3 nodes beside its service CIDR, 4 needed during a rollout (3 at rest, 1 more while they are replaced)',
    ],
  ],
  [
    'more blocks than kubernetes takes',
    { clusters: [{ ...pods('a', 'fd00:100::/40'), machines: machines(3, 1) }] },
    [
      'error: fd00:100::/40 of a has more /64 blocks than kubernetes takes, which is 65536; 4 needed during a rollout (3 at rest, 1 more while they are replaced)',
    ],
  ],
  ['machines that are not stated', { clusters: [pods('a', '10.0.0.0/24')] }, []],
]);

describe('ADR018 says what is enough', () => {
  it.each<[string, PlainCluster, string]>([
    [
      'one node block',
      { ...pods('a', '10.0.0.0/24'), machines: machines(2, 1) },
      'use a /22; no cluster in 10.0.0.0/24 can be upgraded',
    ],
    [
      'the seed on a /23',
      { ...pods('a', '10.0.0.0/23'), machines: machines(3, 1) },
      'use a /22; the largest cluster in 10.0.0.0/23 that can be upgraded has 1 node',
    ],
    [
      'three pools together on a /21',
      { ...pods('a', '10.0.0.0/21'), machines: machines(6, 3) },
      'use a /20; the largest cluster in 10.0.0.0/21 that can be upgraded has 5 nodes',
    ],
    [
      'too large a block',
      { ...pods('a', 'fd00:100::/40'), machines: machines(3, 1) },
      'use a /48 or longer, or a larger node block',
    ],
    [
      'too many nodes for any block',
      { ...pods('a', '10.0.0.0/8'), machines: machines(65_536, 1) },
      'plan fewer nodes, since no block holds more than 65536; the largest cluster in 10.0.0.0/8 that can be upgraded has 65535 nodes',
    ],
  ])('%s', (_what, cluster, fix) => {
    expect(fixesOf({ clusters: [cluster] }, 'ADR018')).toEqual([fix]);
  });
});

cases('ADR024', [
  [
    'everybody who stands on it',
    {
      segments: [
        { displayName: 's', gateway: '10.0.0.1/28', dhcpServer: '10.0.0.2', dhcpRanges: ['10.0.0.8-10.0.0.14'] },
      ],
      clusters: [
        { name: 'a', nodeSegment: 's', endpoint: '10.0.0.3', machines: machines(5, 1) },
        { name: 'b', nodeSegment: 's', endpoint: '10.0.0.4', machines: machines(3, 1) },
      ],
      pools: [{ displayName: 'vip', segment: 's', subnet: '10.0.0.0/28', ranges: ['10.0.0.5-10.0.0.7'] }],
    },
    [
      'error: segment s 10.0.0.0/28 has 14 host addresses, 17 needed: 10 nodes during a rollout, 1 gateway, 1 DHCP server, 2 endpoints and 3 pool addresses',
    ],
  ],
  [
    'exactly enough',
    {
      segments: [segment('s', '10.0.0.1/29')],
      clusters: [{ name: 'a', nodeSegment: 's', machines: machines(4, 1) }],
    },
    [],
  ],
  ['a segment nobody is planned on', { segments: [segment('s', '10.0.0.1/30')] }, []],
]);

describe('ADR024 says what is enough', () => {
  it.each([
    [13, 'use a /28'],
    [14, 'use a /27'],
  ])('for %i nodes during a rollout and the gateway', (nodes, fix) => {
    const network = {
      segments: [segment('s', '10.0.0.1/30')],
      clusters: [{ name: 'a', nodeSegment: 's', machines: machines(nodes - 1, 1) }],
    };
    expect(fixesOf(network, 'ADR024')).toEqual([fix]);
  });
});
