import type { PlainNetwork } from '../../../lib/core/model';
import { CL1, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';
import { ends, hops, traced } from './support/traced';

const OTHER = '10.44.55.101/infra/tier-1s/other';

/** cl2 on a Tier-1 of its own; which Tier-0 that has, each test says. */
const TWO: PlainNetwork = {
  ...SEED,
  tier0s: [TIER0, { ...TIER0, displayName: 'T00' }],
  tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/other' }],
  segments: [OVERLAY, { displayName: 'second', gateway: '172.16.120.1/24', tier1: OTHER }],
  clusters: [CL1, { ...CL1, name: 'cl2', podCidrs: ['172.16.144.0/21'], nodeSegment: 'second', gateway: OTHER }],
  nodes: [...NODES, { cluster: 'cl2', name: 'b', addresses: ['172.16.120.9'], podCidrs: ['172.16.144.0/24'] }],
};

describe('clusters on two Tier-1s', () => {
  it('of one Tier-0 meet there', () => {
    const report = traced(TWO, '172.16.137.9', '172.16.144.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0]).slice(2, 5)).toEqual([
      'tanzu-cl1: 0.0.0.0/0 default -> T0',
      'T0: 172.16.144.0/24 tier1-static -> other',
      'other: 172.16.144.0/24 static via 172.16.120.9',
    ]);
  });

  it('of two Tier-0s meet outside', () => {
    const tier1s = [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/other', tier0: 'T00' }];
    const report = traced({ ...TWO, tier1s }, '172.16.137.9', '172.16.144.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(report.forward[0]?.hops.map(({ device }) => device.name)).toEqual([
      '172.16.137.9',
      'cl1-md-0-hbnqz',
      'tanzu-cl1',
      'T0',
      'external',
      'T00',
      'other',
      'b',
      '172.16.144.5',
    ]);
  });

  it('one of which is not advertised: the packet leaks, with the cause', () => {
    const tier1s = [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/other', advertises: [] }];
    const report = traced({ ...TWO, tier1s }, '172.16.137.9', '172.16.144.5');
    expect(ends(report)).toBe('OWNED_ADDRESS_LEAKS');
    expect(report.forward[0]?.explanations[0]).toMatchObject({
      code: 'NSX001',
      missing: 'TIER1_STATIC_ROUTES on other',
    });
  });
});

describe('ways of equal cost', () => {
  const spread = (...via: string[]): PlainNetwork => ({
    ...SEED,
    clusters: [{ ...CL1, routeOwner: 'terraform' }],
    routes: [{ gateway: TANZU, network: '172.16.137.0/24', via }],
  });

  it('are all followed, and answered once where they meet again', () => {
    const report = traced(spread('172.16.128.63', '172.16.128.126'), '10.44.0.50', '172.16.137.9');
    expect(ends(report)).toBe('ACCEPTED, ACCEPTED / EXITS_NETWORK');
    expect(report.forward.map((trace) => hops(trace)[2])).toEqual([
      'tanzu-cl1: 1 of 2; 172.16.137.0/24 static via 172.16.128.63',
      'tanzu-cl1: 1 of 2; 172.16.137.0/24 static via 172.16.128.126',
    ]);
    expect(report.forward.map((trace) => trace.hops.length)).toEqual([6, 5]);
    expect(report.forward[0]?.hops[2]?.steps[0]).toEqual({
      kind: 'select',
      from: ['via 172.16.128.63', 'via 172.16.128.126'],
      chosen: 'via 172.16.128.63',
    });
  });

  it('one of which is broken make the whole broken', () => {
    const report = traced(spread('172.16.128.77', '172.16.128.126'), '10.44.0.50', '172.16.137.9');
    expect(ends(report)).toBe('NEIGHBOR_UNREACHABLE, ACCEPTED / EXITS_NETWORK');
    expect(report.ok).toBe(false);
  });
});

describe('uplinks of a Tier-0', () => {
  const uplinked: PlainNetwork = {
    ...SEED,
    tier0s: [{ ...TIER0, uplinks: ['10.1.0.2/24'], existing: false }],
    routes: [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.1.0.1'] }],
  };

  it('lead to the outside by a next hop on them', () => {
    const report = traced(uplinked, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    expect(hops(report.forward[0]).slice(3)).toEqual([
      'T0: 0.0.0.0/0 static via 10.1.0.1',
      'external: 0.0.0.0/0 default -> outside; to 10.44.0.50',
    ]);
  });

  it('are reached themselves, the Tier-0’s address as its own', () => {
    expect(ends(traced(uplinked, '172.16.137.9', '10.1.0.2'))).toBe('ACCEPTED / ACCEPTED');
    const neighbor = traced(uplinked, '172.16.137.9', '10.1.0.7');
    expect(ends(neighbor)).toBe('DELIVERED_TO_SUBNET / ACCEPTED');
    expect(hops(neighbor.reverse[0])[0]).toBe('external: 172.16.137.0/24 bgp -> T0');
    expect(ends(traced(uplinked, '10.44.0.50', '10.1.0.2'))).toBe('ACCEPTED / EXITS_NETWORK');
  });

  it('a next hop on none of them is not reached', () => {
    const routes = [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.9.0.1'] }];
    const report = traced({ ...uplinked, routes }, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('NEIGHBOR_UNREACHABLE');
    expect(report.forward[0]?.explanations[0]?.text).toBe(
      'next hop 10.9.0.1 of 0.0.0.0/0 on T0 is in none of its subnets',
    );
  });

  it('of two Tier-0s may be one subnet', () => {
    const network: PlainNetwork = {
      ...TWO,
      tier0s: [
        { ...TIER0, uplinks: ['10.1.0.2/24'] },
        { ...TIER0, displayName: 'T00', uplinks: ['10.1.0.3/24'] },
      ],
      tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/other', tier0: 'T00' }],
      routes: [{ gateway: 'T0', network: '172.16.144.0/20', via: ['10.1.0.3'] }],
    };
    const report = traced(network, '172.16.137.9', '172.16.144.5');
    expect(ends(report)).toBe('ACCEPTED / ACCEPTED');
    expect(hops(report.forward[0]).slice(3, 5)).toEqual([
      'T0: 172.16.144.0/20 static via 10.1.0.3',
      'T00: 172.16.144.0/24 tier1-static -> other',
    ]);
  });
});

describe('the pods of one block', () => {
  it('a more specific route on the Tier-1 takes part of it', () => {
    const network: PlainNetwork = {
      ...SEED,
      routes: [{ gateway: TANZU, network: '172.16.137.8/29', via: ['discard'] }],
    };
    expect(ends(traced(network, '10.44.0.50', '172.16.137.9'))).toBe('NULL_ROUTED');
    expect(ends(traced(network, '10.44.0.50', '172.16.137.16'))).toBe('ACCEPTED / EXITS_NETWORK');
  });
});
