import { External, networkFrom, type PlainNetwork, type TrafficEndpoint } from '../../../lib/core/model';
import { Ip } from '../../../lib/core/net';
import { type End, resolveEndpoint, Topology } from '../../../lib/core/verify';
import { CL1, OVERLAY, SEED } from './support/seed-network';

function resolved(endpoint: TrafficEndpoint, network: PlainNetwork = SEED, end: End = 'to') {
  const { name, representatives, problem } = resolveEndpoint(new Topology(networkFrom(network)), endpoint, end);
  return { name, chosen: representatives.map(({ text }) => text), problem };
}

const pods = (cluster: string) => ({ kind: 'pods', cluster }) as const;
const nodes = (cluster: string) => ({ kind: 'nodes', cluster }) as const;
const address = (text: string) => ({ kind: 'address', ip: Ip.parse(text) }) as const;

describe('what an endpoint stands for', () => {
  it('pods: the second address of each node’s block, since the first is the node’s', () => {
    expect(resolved(pods('cl1'))).toEqual({
      name: 'pods of cl1',
      chosen: [
        '172.16.136.2, a pod on cl1-control-plane-nh9n7',
        '172.16.137.2, a pod on cl1-md-0-hbnqz',
        '172.16.138.2, a pod on cl1-md-0-vvrjv',
      ],
      problem: undefined,
    });
  });

  it.each([
    ['172.16.136.0/30', '172.16.136.2'],
    ['172.16.136.0/31', '172.16.136.1'],
    ['172.16.136.0/32', '172.16.136.0'],
    ['255.255.255.254/31', '255.255.255.255'],
  ])('pods of a block of %s: %s', (block, ip) => {
    const network = { ...SEED, nodes: [{ cluster: 'cl1', name: 'a', podCidrs: [block] }] };
    expect(resolved(pods('cl1'), network).chosen).toEqual([`${ip}, a pod on a`]);
  });

  it('nodes: each address that is known', () => {
    expect(resolved(nodes('cl1')).chosen).toEqual([
      '172.16.128.63, cl1-control-plane-nh9n7',
      '172.16.128.126, cl1-md-0-hbnqz',
      '172.16.128.35, cl1-md-0-vvrjv',
    ]);
  });

  it('nodes without addresses: one for all, named and not numbered', () => {
    expect(resolved(nodes('cl2')).chosen).toEqual(['address of cl2 node 1, leased from 172.16.128.10-172.16.128.250']);
  });

  it.each<[string, PlainNetwork, End, string]>([
    ['the first lease', SEED, 'to', '172.16.128.10'],
    ['the last lease', SEED, 'from', '172.16.128.250'],
    [
      'the first host where no lease is stated',
      { ...SEED, segments: [{ ...OVERLAY, dhcpRanges: [] }] },
      'to',
      '172.16.128.2',
    ],
    [
      'the last host where no lease is stated',
      { ...SEED, segments: [{ ...OVERLAY, dhcpRanges: [] }] },
      'from',
      '172.16.135.254',
    ],
    [
      'a lease that no node is known to have',
      {
        ...SEED,
        segments: [{ ...OVERLAY, dhcpRanges: ['172.16.128.63-172.16.128.64', '172.16.128.70-172.16.128.126'] }],
      },
      'to',
      '172.16.128.64',
    ],
    [
      'a lease of the next range where nodes have the first',
      {
        ...SEED,
        segments: [{ ...OVERLAY, dhcpRanges: ['172.16.128.63-172.16.128.63', '172.16.128.70-172.16.128.126'] }],
      },
      'to',
      '172.16.128.70',
    ],
    [
      'the last of those that no node is known to have',
      {
        ...SEED,
        segments: [{ ...OVERLAY, dhcpRanges: ['172.16.128.63-172.16.128.64', '172.16.128.70-172.16.128.126'] }],
      },
      'from',
      '172.16.128.125',
    ],
  ])('an unknown address is traced by %s', (_, network, end, ip) => {
    const { representatives } = resolveEndpoint(new Topology(networkFrom(network)), nodes('cl2'), end);
    expect(representatives.map((one) => [String(one.ip), one.isStandIn])).toEqual([[ip, true]]);
  });

  it('the outside: the first host that is nobody’s here', () => {
    expect(resolved(External.of('10.44.0.0/16')).chosen).toEqual(['10.44.0.1, a host of 10.44.0.0/16']);
    expect(resolved(External.of('172.16.128.0/20')).chosen).toEqual([]);
    expect(resolved(External.of('172.16.0.0/12')).chosen).toEqual(['172.16.0.1, a host of 172.16.0.0/12']);
    expect(resolved(External.of('172.16.128.0/17')).chosen).toEqual(['172.16.152.1, a host of 172.16.128.0/17']);
    expect(resolved(External.of('0.0.0.0/0')).chosen).toEqual(['1.0.0.1, a host of 0.0.0.0/0']);
    expect(resolved(External.of('2001:db8::/32')).chosen).toEqual(['2001:db8::1, a host of 2001:db8::/32']);
  });

  it('an address: whoever has it', () => {
    const where = (text: string) => {
      const topology = new Topology(networkFrom(SEED));
      const { representatives } = resolveEndpoint(topology, address(text), 'to');
      return representatives.map(({ device }) => `${device.kind} ${device.name}`);
    };
    expect(where('172.16.128.35')).toEqual(['node cl1-md-0-vvrjv']);
    expect(where('172.16.138.7')).toEqual(['pod 172.16.138.7']);
    expect(where('172.16.128.1')).toEqual(['tier1 tanzu-cl1']);
    expect(where('172.16.129.2')).toEqual(['host 172.16.129.2']);
    expect(where('10.44.0.50')).toEqual(['external external']);
  });
});

describe('an endpoint that stands for nothing says why', () => {
  it.each<[string, TrafficEndpoint, PlainNetwork, string]>([
    ['an unknown cluster', pods('cl9'), SEED, 'no cluster cl9 is described'],
    [
      'a cluster without machines',
      pods('cl1'),
      { clusters: [{ ...CL1, machines: undefined }] },
      'no node of cl1 is known, or none has a block or a subnet',
    ],
    [
      'nodes that have no subnet and no address',
      nodes('cl2'),
      { ...SEED, segments: [] },
      'no node of cl2 is known, or none has a block or a subnet',
    ],
    [
      'an outside that is all ours',
      External.of('172.16.136.0/22'),
      SEED,
      '172.16.136.0/22 is not outside: every address of it is an element’s of this plan'.replace('’', "'"),
    ],
    ['an address that no node has', address('172.16.140.9'), SEED, 'no node of cl1 has the block of 172.16.140.9'],
    [
      'an address of a pool that hangs in the air',
      address('192.0.2.9'),
      { pools: [{ displayName: 'vip', subnet: '192.0.2.0/24' }] },
      'where vip with 192.0.2.9 is connected is not stated',
    ],
  ])('%s', (_, endpoint, network, text) => {
    const { chosen, problem } = resolved(endpoint, network);
    expect(chosen).toEqual([]);
    expect(problem?.text).toBe(text);
  });
});

describe('addresses of pods that two clusters use', () => {
  it('are the routable one’s', () => {
    const network: PlainNetwork = {
      ...SEED,
      clusters: [{ ...CL1, name: 'overlay', routable: false, routeOwner: 'none' }, CL1],
    };
    const { representatives } = resolveEndpoint(new Topology(networkFrom(network)), address('172.16.137.9'), 'from');
    expect(representatives.map(({ device }) => device.key)).toEqual(['cl1/cl1-md-0-hbnqz 172.16.137.9']);
  });
});
