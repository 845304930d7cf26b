import { networkFrom, type PlainNetwork } from '../../../lib/core/model';
import { type AddressRow, addressPlanTable, addressPlanText, displayWidth } from '../../../lib/core/report';
import { MARKS, text } from './marks';
import { SEED } from './seed';

const printed = (plain: PlainNetwork) => addressPlanText(addressPlanTable(networkFrom(plain)));
const rowsOf = (plain: PlainNetwork) => addressPlanTable(networkFrom(plain)).rows;

/** Rows in short: how deep, and what. */
const outline = (plain: PlainNetwork) =>
  rowsOf(plain).map(({ depth, addresses }) => `${'> '.repeat(depth)}${addresses}`);

describe('addressPlanText', () => {
  it('shows the seed: every range with its holder, what lies inside below it', () => {
    expect(printed(SEED)).toBe(
      text(
        '100.64.0.0/13                   Services of mgmt, cl1, cl2    not routed',
        '100.96.0.0/11                   pods of mgmt                  not routed',
        '172.16.128.0/21                 segment tanzu-overlay',
        '  172.16.128.1                  gateway of tanzu-overlay',
        '  172.16.128.10-172.16.128.250  leases on tanzu-overlay       241 addresses',
        '  172.16.135.240                control plane of mgmt',
        '  172.16.135.250                control plane of cl1',
        '  172.16.135.251                control plane of cl2',
        '  172.16.135.254                DHCP server of tanzu-overlay',
        '172.16.136.0/21                 pods of cl1                   routed',
        '    4 of 8 /24 blocks in a rolling update (3 nodes + 1), room for 7 nodes',
        '  172.16.136.0/24               cl1 node 1                    predicted',
        '  172.16.137.0/24               cl1 node 2                    predicted',
        '  172.16.138.0/24               cl1 node 3                    predicted',
        '172.16.144.0/21                 pods of cl2                   routed',
        '    5 of 8 /24 blocks in a rolling update (4 nodes + 1), room for 7 nodes',
        '  172.16.144.0/24               cl2 node 1                    predicted',
        '  172.16.145.0/24               cl2 node 2                    predicted',
        '  172.16.146.0/24               cl2 node 3                    predicted',
      ),
    );
  });

  it('keeps the seed to 80 columns', () => {
    expect(Math.max(...printed(SEED).split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it('sets off what stands at the top, and details, after the columns are made', () => {
    const row: AddressRow = { kind: 'pods', addresses: 'a', owner: 'o', note: 'n', details: ['d'], depth: 0 };
    const rows = [row, { ...row, addresses: 'aaaa', depth: 1, note: '', details: [] }];
    expect(addressPlanText({ rows }, MARKS)).toBe(text('strong(a       o  n)', '    faint(d)', '  aaaa  o'));
  });

  it('aligns names of wide characters', () => {
    expect(
      printed({
        pools: [
          { displayName: '東京', subnet: '10.0.0.0/24' },
          { displayName: 'a', subnet: '10.0.1.0/24' },
        ],
      }),
    ).toBe(text('10.0.0.0/24  東京  static, ranges not stated', '10.0.1.0/24  a     static, ranges not stated'));
  });

  it('is empty for a network without addresses', () => {
    expect(printed({})).toBe('');
    expect(printed({ segments: [{ displayName: 'layer 2' }], clusters: [{ name: 'cl1' }] })).toBe('');
  });
});

describe('addressPlanTable', () => {
  it('nests by containment: the larger of two that begin together comes first, whatever the order of facts', () => {
    const subnets = ['10.0.0.0/24', '10.0.1.0/24', '10.0.0.0/16', '10.0.0.0/8', '11.0.0.0/24', '10.0.0.128/25'];
    const pools = subnets.map((subnet) => ({ displayName: subnet, subnet }));
    const nested = [
      '10.0.0.0/8',
      '> 10.0.0.0/16',
      '> > 10.0.0.0/24',
      '> > > 10.0.0.128/25',
      '> > 10.0.1.0/24',
      '11.0.0.0/24',
    ];
    expect(outline({ pools })).toEqual(nested);
    expect(outline({ pools: [...pools].reverse() })).toEqual(nested);
  });

  it('puts a range beside another one that it only overlaps, and an equal one inside', () => {
    const ranges = ['10.0.0.0-10.0.0.9', '10.0.0.5-10.0.0.19', '10.0.0.6-10.0.0.7', '10.0.0.5-10.0.0.19'];
    expect(outline({ pools: [{ displayName: 'p', subnet: '10.0.0.0/24', ranges }] })).toEqual([
      '10.0.0.0-10.0.0.9',
      '10.0.0.5-10.0.0.19',
      '> 10.0.0.5-10.0.0.19',
      '> > 10.0.0.6-10.0.0.7',
    ]);
  });

  it('lists IPv4 before IPv6', () => {
    expect(
      outline({
        pools: [
          { displayName: 'a', subnet: 'fd00::/64' },
          { displayName: 'b', subnet: '10.0.0.0/8' },
        ],
      }),
    ).toEqual(['10.0.0.0/8', 'fd00::/64']);
  });

  it.each<[string, PlainNetwork, Partial<AddressRow>[]]>([
    [
      'uplinks of a Tier-0',
      { tier0s: [{ displayName: 'T0', uplinks: ['10.44.0.2/24'] }] },
      [{ kind: 'uplink', addresses: '10.44.0.2', owner: 'uplink of Tier-0 T0', note: 'in 10.44.0.0/24' }],
    ],
    [
      'reservations, by host name or MAC address',
      {
        segments: [
          {
            displayName: 's',
            gateway: '10.0.0.1/24',
            reservations: [
              { ip: '10.0.0.5', macAddress: '00:50:56:00:00:01' },
              { ip: '10.0.0.6', macAddress: '00:50:56:00:00:02', hostName: 'db' },
            ],
          },
        ],
      },
      [
        { kind: 'segment', addresses: '10.0.0.0/24', owner: 'segment s', depth: 0 },
        { kind: 'gateway', addresses: '10.0.0.1', owner: 'gateway of s', depth: 1 },
        { kind: 'reservation', addresses: '10.0.0.5', owner: '00:50:56:00:00:01', depth: 1 },
        { kind: 'reservation', addresses: '10.0.0.6', owner: 'db', depth: 1 },
      ],
    ],
    [
      'one lease',
      { segments: [{ displayName: 's', gateway: '10.0.0.1/24', dhcpRanges: ['10.0.0.9-10.0.0.9'] }] },
      [
        { kind: 'segment' },
        { kind: 'gateway' },
        { kind: 'dhcp-range', addresses: '10.0.0.9-10.0.0.9', note: '1 address' },
      ],
    ],
    [
      'each range of a pool',
      {
        pools: [
          {
            displayName: 'avi',
            purpose: 'avi-vip',
            subnet: '10.0.0.0/24',
            ranges: ['10.0.0.8-10.0.0.9', '10.0.0.2-10.0.0.3'],
          },
        ],
      },
      [
        { kind: 'pool', addresses: '10.0.0.2-10.0.0.3', owner: 'avi', note: 'avi-vip', depth: 0 },
        { kind: 'pool', addresses: '10.0.0.8-10.0.0.9', owner: 'avi', note: 'avi-vip', depth: 0 },
      ],
    ],
    [
      'a retired block',
      { retiredBlocks: [{ cluster: 'cl0', network: '172.16.152.0/21' }] },
      [
        {
          kind: 'retired',
          addresses: '172.16.152.0/21',
          owner: 'retired block of cl0',
          note: 'kept until its routes are gone',
        },
      ],
    ],
    [
      'nodes of an inventory with the address that routes lead to',
      {
        clusters: [{ name: 'k1', podCidrs: ['10.1.0.0/16'] }],
        nodes: [
          { cluster: 'k1', name: 'n1', addresses: ['10.0.0.11', '10.0.9.11'], podCidrs: ['10.1.0.0/24'] },
          { cluster: 'k1', name: 'n2', podCidrs: ['10.1.1.0/24'] },
        ],
      },
      [
        { kind: 'pods', owner: 'pods of k1', note: 'routed', details: [] },
        { kind: 'node', owner: 'n1', note: 'at 10.0.0.11' },
        { kind: 'node', owner: 'n2', note: '' },
      ],
    ],
    [
      'services that differ, each with its clusters',
      {
        clusters: [
          { name: 'a', serviceCidrs: ['10.96.0.0/16'] },
          { name: 'b', serviceCidrs: ['10.97.0.0/16'] },
          { name: 'c', serviceCidrs: ['10.96.0.0/16'] },
        ],
      },
      [
        { kind: 'services', addresses: '10.96.0.0/16', owner: 'Services of a, c', note: 'not routed' },
        { kind: 'services', addresses: '10.97.0.0/16', owner: 'Services of b', note: 'not routed' },
      ],
    ],
    [
      'services of many clusters, of which it names three',
      { clusters: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, serviceCidrs: ['10.96.0.0/16'] })) },
      [{ owner: 'Services of a, b, c and 2 more' }],
    ],
    [
      'services of four clusters by all their names',
      { clusters: ['a', 'b', 'c', 'd'].map((name) => ({ name, serviceCidrs: ['10.96.0.0/16'] })) },
      [{ owner: 'Services of a, b, c, d' }],
    ],
  ])('lists %s', (_name, plain, rows) => {
    expect(rowsOf(plain)).toEqual(rows.map((row) => expect.objectContaining(row)));
  });

  it('folds the nodes of a large cluster', () => {
    const machines = { controlPlane: 3, workers: 97, maxNodes: 100, surge: 1 };
    const rows = rowsOf({ clusters: [{ name: 'big', podCidrs: ['10.0.0.0/16'], machines }] });
    expect(rows[0]?.details).toEqual([
      '101 of 256 /24 blocks in a rolling update (100 nodes + 1), room for 255 nodes',
      'the first 8 of 100 nodes follow',
    ]);
    expect(rows.slice(1).map(({ owner }) => owner)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `big node ${n}`));
  });

  it('tells the capacity of the tighter range of two families, and of none that is not routed', () => {
    const machines = { controlPlane: 1, workers: 0, maxNodes: 1, surge: 1 };
    const podCidrs = ['10.0.0.0/16', 'fd00::/63'];
    const [four, ...others] = rowsOf({ clusters: [{ name: 'a', podCidrs, machines }] });
    expect(four).toMatchObject({ addresses: '10.0.0.0/16', note: 'routed', details: [] });
    expect(others.find(({ addresses }) => addresses === 'fd00::/63')?.details).toEqual([
      '2 of 2 /64 blocks in a rolling update (1 node + 1), room for 1 node',
    ]);
    expect(rowsOf({ clusters: [{ name: 'a', podCidrs: ['10.0.0.0/16'], machines, routable: false }] })).toEqual([
      { kind: 'pods', addresses: '10.0.0.0/16', owner: 'pods of a', note: 'not routed', details: [], depth: 0 },
    ]);
  });
});
