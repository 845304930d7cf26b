import type { PlainNetwork } from '../../../lib/core/model';
import { ANTREAS, CL1, NODES, OVERLAY, SEED, TANZU } from './support/seed-network';
import { assumed, ends, hops, traced } from './support/traced';

const antrea = (agentConf: Record<string, unknown>): PlainNetwork['antreas'] => [
  { cluster: 'cl1', version: '2.7.0', agentConf },
];

describe('noEncap without noSNAT: what leaves the cluster gets the address of the node', () => {
  const network: PlainNetwork = { ...SEED, antreas: antrea({ trafficEncapMode: 'noEncap' }) };

  it('towards the outside, and back by the node that remembers it', () => {
    const report = traced(network, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    expect(hops(report.forward[0])[1]).toBe(
      'cl1-md-0-hbnqz: 0.0.0.0/0 default via 172.16.128.1; MASQUERADE src 172.16.137.9 -> 172.16.128.126',
    );
    expect(report.forward[0]?.hops.map(({ inbound }) => String(inbound.src))).toEqual([
      '172.16.137.9',
      '172.16.137.9',
      '172.16.128.126',
      '172.16.128.126',
      '172.16.128.126',
    ]);
    expect(hops(report.reverse[0])).toEqual([
      'external: 172.16.128.0/21 bgp -> T0',
      'T0: 172.16.128.0/21 tier1-connected -> tanzu-cl1',
      'tanzu-cl1: 172.16.128.0/21 connected, segment tanzu-overlay',
      'cl1-md-0-hbnqz: MASQUERADE dst 172.16.128.126 -> 172.16.137.9; 172.16.137.0/24 connected, antrea-gw0',
      '172.16.137.9: to 172.16.137.9',
    ]);
  });

  it.each([
    ['a pod on another node', '172.16.138.5'],
    ['a pod on the same node', '172.16.137.10'],
  ])('not towards %s', (_, dst) => {
    const report = traced(network, '172.16.137.9', dst);
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(report.forward[0]?.hops.at(-1)?.inbound.src.toString()).toBe('172.16.137.9');
  });

  it('towards a machine on the segment', () => {
    const report = traced(network, '172.16.137.9', '172.16.129.2');
    expect(ends(report)).toBe('DELIVERED_TO_SUBNET / ACCEPTED');
    expect(hops(report.forward[0])[1]).toBe(
      'cl1-md-0-hbnqz: 172.16.128.0/21 connected, segment tanzu-overlay; MASQUERADE src 172.16.137.9 -> 172.16.128.126; to segment tanzu-overlay',
    );
  });

  it('not in the answer to a packet from outside', () => {
    const report = traced(network, '10.44.0.50', '172.16.137.9');
    expect(ends(report)).toBe('ACCEPTED / EXITS_NETWORK');
    expect(report.reverse[0]?.hops.at(-1)?.inbound.src.toString()).toBe('172.16.137.9');
  });

  it('needs no route to the pods for what they begin, since the answer goes to the node', () => {
    const unadvertised = { ...network, clusters: [{ ...CL1, routeOwner: 'none' as const }] };
    expect(ends(traced(unadvertised, '172.16.137.9', '10.44.0.50'))).toBe('EXITS_NETWORK / ACCEPTED');
  });

  it('a node whose address is not known yet is named, and still gets the answer', () => {
    const report = traced({ ...network, nodes: [] }, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    const name = 'address of cl1 node 2, leased from 172.16.128.10-172.16.128.250';
    expect(hops(report.forward[0])[1]).toBe(
      `cl1 node 2: 0.0.0.0/0 default via 172.16.128.1; MASQUERADE src 172.16.137.9 -> ${name}`,
    );
    expect(hops(report.reverse[0])[3]).toBe(
      `cl1 node 2: MASQUERADE dst ${name} -> 172.16.137.9; 172.16.137.0/24 connected, antrea-gw0`,
    );
    expect(assumed(report.forward[0])[0]).toBe('cl1 node 2: ASSUME_NODE_ADDRESS_FROM_DHCP');
  });
});

describe('nodes of one cluster on two segments of one Tier-1', () => {
  const network: PlainNetwork = {
    ...SEED,
    segments: [OVERLAY, { displayName: 'second', gateway: '172.16.120.1/24', tier1: TANZU }],
    clusters: [CL1],
    nodes: [
      ...NODES,
      { cluster: 'cl1', name: 'far', addresses: ['172.16.120.9'], podCidrs: ['172.16.139.0/24'] },
      { cluster: 'cl1', name: 'farther', addresses: ['172.16.120.10'], podCidrs: ['172.16.140.0/24'] },
    ],
  };

  it('meet at the Tier-1, since Antrea makes no route to a node of another subnet', () => {
    const report = traced(network, '172.16.137.9', '172.16.139.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0]).slice(1, 4)).toEqual([
      'cl1-md-0-hbnqz: 0.0.0.0/0 default via 172.16.128.1',
      'tanzu-cl1: 172.16.139.0/24 static via 172.16.120.9',
      'far: 172.16.139.0/24 connected, antrea-gw0',
    ]);
    expect(hops(report.reverse[0]).slice(1, 3)).toEqual([
      'far: 0.0.0.0/0 default via 172.16.120.1',
      'tanzu-cl1: 172.16.137.0/24 static via 172.16.128.126',
    ]);
  });

  it('and directly where they share one', () => {
    const report = traced(network, '172.16.139.5', '172.16.140.5');
    expect(hops(report.forward[0])[1]).toBe('far: 172.16.140.0/24 kernel via 172.16.120.10');
  });

  it('do not meet without routes on the Tier-1', () => {
    const unrouted: PlainNetwork = { ...network, clusters: [{ ...CL1, routeOwner: 'none' }] };
    expect(ends(traced(unrouted, '172.16.137.9', '172.16.139.5'))).toBe('OWNED_ADDRESS_LEAKS');
  });
});

describe('what a node does that is not traced yet is said so', () => {
  it.each([
    ['encap', '172.16.138.5', 'nodes of cl1 carry packets between pods in a tunnel, which is not traced', 'PATH001'],
    [
      'noEncap',
      '100.64.0.10',
      'the address is in the service range of cl1, 100.64.0.0/13: its nodes take it for a ClusterIP',
      'ADR008',
    ],
  ])('%s, to %s', (trafficEncapMode, dst, text, code) => {
    const report = traced({ ...SEED, antreas: antrea({ trafficEncapMode }) }, '172.16.137.9', dst);
    expect(ends(report)).toBe('INSUFFICIENT_INFO');
    expect(report.forward[0]?.explanations[0]).toMatchObject({ code, text });
  });

  it('pods of another cluster that look like a ClusterIP are not reached', () => {
    const other = { ...CL1, name: 'cl2', podCidrs: ['100.66.0.0/16'] };
    const report = traced({ ...SEED, clusters: [CL1, other] }, '172.16.137.9', '100.66.0.5');
    expect(report.forward[0]?.explanations[0]?.code).toBe('ADR008');
  });
});

describe('the largest packet', () => {
  it.each([
    ['noEncap takes nothing off the card', { trafficEncapMode: 'noEncap', noSNAT: true }, 1500],
    ['a given one counts', { trafficEncapMode: 'NoEncap', noSNAT: true, defaultMTU: 1400 }, 1400],
    ['0 means none is given', { trafficEncapMode: 'noEncap', noSNAT: true, defaultMTU: 0 }, 1500],
    ['of an overlay it is not known', {}, undefined],
  ])('%s', (_, agentConf, mtu) => {
    const { forward } = traced({ ...SEED, antreas: antrea(agentConf) }, '10.44.0.50', '172.16.137.9');
    expect(forward[0]).toMatchObject({ disposition: 'ACCEPTED' });
    expect(forward[0]?.mtu).toBe(mtu);
  });

  it('is not said of a path without pods', () => {
    expect(traced(SEED, '10.44.0.50', '172.16.128.35').forward[0]?.mtu).toBeUndefined();
  });

  it('is the smaller one of two clusters', () => {
    const [first, second] = ANTREAS ?? [];
    if (first === undefined || second === undefined) throw new Error('two clusters');
    const antreas = [first, { ...second, agentConf: { ...second.agentConf, defaultMTU: 1300 } }];
    const { forward, reverse } = traced({ ...SEED, antreas }, '172.16.137.9', '172.16.144.5');
    expect([forward[0]?.mtu, reverse[0]?.mtu]).toEqual([1300, 1300]);
  });

  it('is the pod’s where the other end is the outside', () => {
    const { forward, reverse } = traced(SEED, '172.16.137.9', '10.44.0.50');
    expect([forward[0]?.mtu, reverse[0]?.mtu]).toEqual([1500, 1500]);
  });
});
