import type { PlainNetwork } from '../../../lib/core/model';
import { CL1, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';
import { ends, hops, traced } from './support/traced';

const OTHER = '10.44.55.101/infra/tier-1s/other';

/** One subnet twice, on two Tier-1s of two Tier-0s: two networks that do not know of each other. */
const TWINS: PlainNetwork = {
  tier0s: [TIER0, { ...TIER0, displayName: 'T00' }],
  tier1s: [{ ...TIER1, policyPath: '/infra/tier-1s/other', tier0: 'T00' }, TIER1],
  segments: [{ ...OVERLAY, displayName: 'twin', tier1: OTHER }, OVERLAY],
  clusters: [CL1],
  nodes: NODES.slice(0, 1),
  antreas: SEED.antreas,
};

describe('where a node stands', () => {
  const route = (network: PlainNetwork) => hops(traced(network, '172.16.136.9', '10.44.0.50').forward[0])[2];

  it('on the segment of its cluster, where another has the same subnet', () => {
    expect(route(TWINS)).toBe('tanzu-cl1: 0.0.0.0/0 default -> T0');
    expect(route({ ...TWINS, clusters: [{ ...CL1, nodeSegment: 'twin' }] })).toBe('other: 0.0.0.0/0 default -> T00');
  });

  it('on a segment of its cluster’s Tier-1, where its own is not stated', () => {
    const unplaced = { ...CL1, nodeSegment: undefined };
    expect(route({ ...TWINS, clusters: [unplaced] })).toBe('tanzu-cl1: 0.0.0.0/0 default -> T0');
    expect(route({ ...TWINS, clusters: [{ ...unplaced, gateway: OTHER }] })).toBe('other: 0.0.0.0/0 default -> T00');
    expect(route({ ...TWINS, clusters: [{ ...unplaced, gateway: undefined }] })).toBe(
      'other: 0.0.0.0/0 default -> T00',
    );
  });

  it('not on a segment of its cluster that does not contain its address', () => {
    const far = { displayName: 'far', gateway: '172.16.120.1/24', tier1: OTHER };
    const network = { ...TWINS, segments: [OVERLAY, far], clusters: [{ ...CL1, nodeSegment: 'far' }] };
    expect(route(network)).toBe('tanzu-cl1: 0.0.0.0/0 default -> T0');
  });
});

describe('what two have', () => {
  it('an address of two nodes is the first one’s', () => {
    const twice = { cluster: 'cl1', name: 'twice', addresses: ['172.16.128.35'], podCidrs: ['172.16.139.0/24'] };
    const report = traced({ ...SEED, nodes: [...NODES, twice] }, '10.44.0.50', '172.16.128.35');
    expect(report.forward[0]?.hops.at(-1)?.device.name).toBe('cl1-md-0-vvrjv');
  });

  it('a block of two nodes is the first one’s to send from, and either’s to receive', () => {
    const twice = { cluster: 'cl1', name: 'twice', addresses: ['172.16.128.99'], podCidrs: ['172.16.138.0/24'] };
    const network = { ...SEED, nodes: [...NODES, twice] };
    expect(traced(network, '172.16.138.5', '10.44.0.50').forward[0]?.hops[1]?.device.name).toBe('cl1-md-0-vvrjv');
    const into = traced(network, '10.44.0.50', '172.16.138.5');
    expect(into.forward.map((trace) => trace.hops[3]?.device.name)).toEqual(['cl1-md-0-vvrjv', 'twice']);
  });
});

describe('an address that is a node’s and of a block of pods', () => {
  it('is the node’s', () => {
    const stray = { cluster: 'cl1', name: 'stray', addresses: ['172.16.128.99'], podCidrs: ['172.16.128.0/25'] };
    const report = traced({ ...SEED, nodes: [...NODES, stray] }, '172.16.128.35', '10.44.0.50');
    expect(report.forward[0]?.hops[0]?.device.name).toBe('cl1-md-0-vvrjv');
  });
});

describe('what is ours', () => {
  it('a block that was observed outside of its cluster’s pods', () => {
    const stray = { cluster: 'cl1', name: 'stray', addresses: ['172.16.128.99'], podCidrs: ['10.99.0.0/24'] };
    const network: PlainNetwork = { ...SEED, clusters: [{ ...CL1, routeOwner: 'none' }], nodes: [stray] };
    expect(ends(traced(network, '10.44.0.50', '10.99.0.5'))).toBe('OWNED_ADDRESS_LEAKS');
    expect(ends(traced(SEED, '172.16.137.9', '10.99.0.5'))).toBe('EXITS_NETWORK / ACCEPTED');
  });

  it('a Tier-0 of another manager is not taken for that of a Tier-1 which states none', () => {
    const tier1s = [{ ...TIER1, tier0: undefined }];
    const tier0s = [{ ...TIER0, displayName: 'far', managerHost: 'far' }, TIER0];
    const report = traced({ ...SEED, tier0s, tier1s }, '172.16.137.9', '10.44.0.50');
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    expect(hops(report.forward[0])[2]).toBe('tanzu-cl1: 0.0.0.0/0 default -> T0');
    const routes = [{ gateway: TANZU, network: '172.16.137.0/24', via: ['172.16.128.126'] }];
    expect(ends(traced({ ...SEED, tier0s: tier0s.slice(0, 1), tier1s, routes }, '172.16.137.9', '10.44.0.50'))).toBe(
      'INSUFFICIENT_INFO',
    );
  });
});
