import type { PlainNetwork } from '../../../lib/core/model';
import { CL1, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';
import { assumed, ends, hops, traced } from './support/traced';

const OUTSIDE = '10.44.0.50';
const POD = '172.16.137.9';
const without = <T extends object>(value: T, key: keyof T): T => ({ ...value, [key]: undefined });

describe('what is not stated is taken as given, and named', () => {
  const there = (network: PlainNetwork, src = OUTSIDE, dst = POD) => {
    const { ok, forward } = traced(network, src, dst);
    return { ok, assumed: assumed(forward[0]) };
  };

  it.each<[string, PlainNetwork, string]>([
    [
      'what the Tier-0 redistributes',
      { ...SEED, tier0s: [without(TIER0, 'redistributes')] },
      'external: ASSUME_EXTERNAL_ACCEPTS_ROUTES ASSUME_TIER0_REDISTRIBUTES',
    ],
    ['what the Tier-1 advertises', { ...SEED, tier1s: [without(TIER1, 'advertises')] }, 'T0: ASSUME_TIER1_ADVERTISES'],
    ['which Tier-0 it is, where there is one', { ...SEED, tier1s: [without(TIER1, 'tier0')] }, 'T0: ASSUME_TIER1_LINK'],
    ['how the nodes treat pods', { ...SEED, antreas: [] }, 'cl1-md-0-hbnqz: ASSUME_POD_ROUTING'],
    [
      'which node gets which block and address',
      { ...SEED, nodes: [] },
      'tanzu-cl1: ASSUME_PREDICTED_PODCIDR ASSUME_NODE_ADDRESS_FROM_DHCP',
    ],
  ])('%s', (_, network, line) => {
    const result = there(network);
    expect(result.ok).toBe(true);
    expect(result.assumed).toContain(line);
    expect(there(SEED).assumed).not.toContain(line);
  });

  it('what the owner assumes stands for it, in the owner’s words, where the outside rests on it', () => {
    const stated = { code: 'ASSUME_TIER0_REDISTRIBUTES', text: 'T0 redistributes, says its owner' };
    const other = { code: 'ASSUME_OF_MINE', text: 'T0 stands' };
    const { forward } = traced({ ...SEED, tier0s: [{ ...TIER0, assumptions: [stated, other] }] }, OUTSIDE, POD);
    expect(forward[0]?.hops[0]?.assumptions[1]).toBe(stated);
    expect(forward[0]?.hops[1]?.assumptions).toEqual([other]);
    const silent = { ...SEED, tier0s: [{ ...without(TIER0, 'redistributes'), assumptions: [stated] }] };
    expect(traced(silent, OUTSIDE, POD).forward[0]?.hops[0]?.assumptions.slice(1)).toEqual([stated]);
  });

  it('the subnet of nodes, where it is not stated what is leased of it', () => {
    const { forward } = traced({ ...SEED, nodes: [], segments: [{ ...OVERLAY, dhcpRanges: [] }] }, OUTSIDE, POD);
    expect(forward[0]?.hops[2]?.assumptions[1]).toEqual({
      code: 'ASSUME_NODE_ADDRESS_FROM_DHCP',
      text: 'nodes of cl1 get their addresses on segment tanzu-overlay, in 172.16.128.0/21',
    });
  });

  it('a router outside that a static route names, where no uplink is stated', () => {
    const routes = [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.1.0.1'] }];
    const report = traced({ ...SEED, routes }, POD, OUTSIDE);
    expect(ends(report)).toBe('EXITS_NETWORK / ACCEPTED');
    expect(hops(report.forward[0])[3]).toBe('T0: 0.0.0.0/0 static via 10.1.0.1');
    expect(assumed(report.forward[0])).toEqual(['T0: ASSUME_TIER0_UPLINK']);
  });

  it('a NAT rule is stated, and not followed', () => {
    const rule = { gateway: TANZU, displayName: 'hide', action: 'SNAT', source: ['172.16.136.0/21'] } as const;
    expect(there({ ...SEED, natRules: [rule] }, POD, OUTSIDE).assumed).toContain(
      'tanzu-cl1: ASSUME_NAT_DOES_NOT_MATCH',
    );
    const harmless = [
      { ...rule, enabled: false },
      { ...rule, action: 'NO_SNAT' as const },
      { ...rule, gateway: 'T9' },
    ];
    expect(there({ ...SEED, natRules: harmless }, POD, OUTSIDE).assumed).toEqual(there(SEED, POD, OUTSIDE).assumed);
  });
});

describe('what cannot be assumed is said to be missing', () => {
  it.each<[string, PlainNetwork, string, string, string]>([
    [
      'a Tier-0 that nobody describes',
      { ...SEED, tier0s: [] },
      OUTSIDE,
      'Tier-1 tanzu-cl1 is linked to Tier-0 T0, which is not described',
      'Tier-0 T0',
    ],
    [
      'one of two Tier-0s',
      {
        ...SEED,
        tier0s: [TIER0, { ...TIER0, displayName: 'T00' }],
        tier1s: [without(TIER1, 'tier0')],
      },
      OUTSIDE,
      'Tier-1 tanzu-cl1 is linked to a Tier-0 that is not stated',
      'tier0 of tanzu-cl1',
    ],
    [
      'the way out of a Tier-1 whose Tier-0 is not described',
      { ...SEED, tier0s: [] },
      '172.16.128.35',
      'Tier-1 tanzu-cl1 is linked to Tier-0 T0, which is not described',
      'Tier-0 T0',
    ],
    [
      'the Tier-1 of a segment',
      { ...SEED, segments: [without({ ...OVERLAY, tier1: undefined }, 'tier1')] },
      '172.16.128.35',
      'which Tier-1 segment tanzu-overlay is connected to is not stated',
      'tier1 of tanzu-overlay',
    ],
    [
      'the Tier-1 of a segment, as the next hops need it',
      { ...SEED, segments: [without({ ...OVERLAY, tier1: undefined }, 'tier1')] },
      OUTSIDE,
      'which Tier-1 segment tanzu-overlay is connected to is not stated',
      'tier1 of tanzu-overlay',
    ],
    [
      'the same, of nodes without addresses',
      { ...SEED, nodes: [], segments: [without({ ...OVERLAY, tier1: undefined }, 'tier1')] },
      OUTSIDE,
      'which Tier-1 segment tanzu-overlay is connected to is not stated',
      'tier1 of tanzu-overlay',
    ],
    [
      'a Tier-1 that nobody describes',
      { ...SEED, tier1s: [] },
      OUTSIDE,
      `the routes to pods of cl1 stand on Tier-1 ${TANZU}, which is not described`,
      'tier1 of cl1',
    ],
    [
      'the Tier-1 of a cluster',
      { ...SEED, tier1s: [], segments: [], clusters: [{ ...CL1, gateway: undefined, nodeSegment: undefined }] },
      OUTSIDE,
      'on which Tier-1 the routes to pods of cl1 stand is not stated',
      'tier1 of cl1',
    ],
    [
      'the segment of nodes without addresses',
      { ...SEED, nodes: [], clusters: [{ ...CL1, nodeSegment: undefined }] },
      OUTSIDE,
      'on which segment the nodes of cl1 stand is not stated',
      'segment of cl1',
    ],
    [
      'the subnets of a Tier-1 that stood before',
      {
        ...SEED,
        tier1s: [{ ...TIER1, existing: true }],
        clusters: [{ ...CL1, routeOwner: 'none' }],
        routes: [{ gateway: TANZU, network: '172.16.137.0/24', via: ['172.16.120.5'] }],
      },
      OUTSIDE,
      'next hop 172.16.120.5 of 172.16.137.0/24 on tanzu-cl1 is in none of its subnets that are stated, and it stood before',
      'segment of 172.16.120.5 on tanzu-cl1',
    ],
    [
      'whether a leased address is a node’s',
      {
        ...SEED,
        nodes: [],
        clusters: [{ ...CL1, routeOwner: 'terraform' }],
        routes: [{ gateway: TANZU, network: '172.16.137.0/24', via: ['172.16.128.50'] }],
      },
      OUTSIDE,
      'whether next hop 172.16.128.50 is a node is not known: nodes get addresses on segment tanzu-overlay, leased from 172.16.128.10-172.16.128.250',
      'node with 172.16.128.50',
    ],
  ])('%s', (_, network, src, text, missing) => {
    const report = traced(network, src, src === OUTSIDE ? POD : OUTSIDE);
    expect(ends(report)).toBe('INSUFFICIENT_INFO');
    expect(report.forward[0]?.explanations[0]).toMatchObject({ text, missing });
  });

  it('an address outside of the leases is no node’s for certain', () => {
    const routes = [{ gateway: TANZU, network: '172.16.137.0/24', via: ['172.16.130.50'] }];
    const network: PlainNetwork = { ...SEED, nodes: [], clusters: [{ ...CL1, routeOwner: 'terraform' }], routes };
    expect(ends(traced(network, OUTSIDE, POD))).toBe('NEIGHBOR_UNREACHABLE');
  });

  it('which of two Tier-1s has an address of the transit network', () => {
    const network: PlainNetwork = {
      ...SEED,
      tier0s: [{ ...TIER0, redistributes: ['TIER0_STATIC'] }],
      tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/b' }],
      routes: [{ gateway: 'T0', network: '172.16.136.0/21', via: ['100.64.0.1'] }],
    };
    const report = traced(network, OUTSIDE, '172.16.140.9');
    expect(report.forward[0]?.explanations[0]?.text).toBe(
      'next hop 100.64.0.1 is in a transit range of Tier-0 T0, and which Tier-1 has it is not stated',
    );
  });

  it('where a node stands that is on no segment', () => {
    const nodes = [{ ...NODES[1], cluster: 'cl1', name: 'lost', addresses: ['192.168.9.9'] }];
    const report = traced({ ...SEED, clusters: [CL1], nodes }, POD, OUTSIDE);
    expect(report.forward[0]?.explanations[0]?.text).toBe('no segment of the plan holds the nodes of cl1');
  });
});

describe('nodes on a segment that is stated to be another Tier-1’s', () => {
  const network: PlainNetwork = {
    ...SEED,
    tier1s: [TIER1, { ...TIER1, policyPath: '/infra/tier-1s/b' }],
    clusters: [{ ...CL1, gateway: '10.44.55.101/infra/tier-1s/b' }],
  };

  it.each([
    ['with an address', NODES, 'NSX009', 'next hop 172.16.128.126 of 172.16.137.0/24 on b is in none of its subnets'],
    [
      'without one yet',
      [],
      'NSX008',
      'cl1 node 2, the next hop of 172.16.137.0/24 on b, stands on segment tanzu-overlay, which is not connected to it',
    ],
  ])('%s', (_, nodes, code, text) => {
    const report = traced({ ...network, nodes }, OUTSIDE, POD);
    expect(ends(report)).toBe('NEIGHBOR_UNREACHABLE');
    expect(report.forward[0]?.explanations[0]).toMatchObject({ code, text });
  });
});
