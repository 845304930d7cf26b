import { Tier0Gateway } from '../../lib/nsxt';
import { edgeCluster, factsOf, newStack, plain, ref, refusal, synth } from './support';

describe('a new Tier-0', () => {
  it('is written with its BGP and what it redistributes', () => {
    const stack = newStack();
    new Tier0Gateway(stack, 't0', {
      edgeCluster: edgeCluster(stack),
      haMode: 'ACTIVE_STANDBY',
      failoverMode: 'PREEMPTIVE',
      transitSubnets: ['100.65.0.0/16'],
      internalTransitSubnet: '169.254.2.0/24',
      enableFirewall: false,
      bgp: { localAs: '65000', ecmp: true, multipathRelax: true, interSrIbgp: true, gracefulRestartMode: 'DISABLE' },
      redistribute: ['TIER1_STATIC', 'TIER0_CONNECTED'],
    });
    expect(synth(stack).resource).toEqual({
      nsxt_policy_tier0_gateway: {
        t0: {
          nsx_id: 't0',
          display_name: 't0',
          edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
          ha_mode: 'ACTIVE_STANDBY',
          failover_mode: 'PREEMPTIVE',
          transit_subnets: ['100.65.0.0/16'],
          internal_transit_subnets: ['169.254.2.0/24'],
          enable_firewall: false,
          bgp_config: {
            local_as_num: '65000',
            ecmp: true,
            multipath_relax: true,
            inter_sr_ibgp: true,
            graceful_restart_mode: 'DISABLE',
          },
        },
      },
      nsxt_policy_gateway_redistribution_config: {
        t0: {
          gateway_path: ref('nsxt_policy_tier0_gateway.t0.path'),
          bgp_enabled: true,
          ospf_enabled: false,
          rule: [{ name: 'Redistribution', types: ['TIER0_CONNECTED', 'TIER1_STATIC'], bgp: true, ospf: false }],
        },
      },
    });
  });

  it('needs nothing but an id', () => {
    const stack = newStack();
    new Tier0Gateway(stack, 't0');
    expect(synth(stack).resource).toEqual({
      nsxt_policy_tier0_gateway: { t0: { nsx_id: 't0', display_name: 't0' } },
    });
    expect(plain(factsOf(stack, 'tier0'))).toEqual([
      {
        kind: 'tier0',
        key: '10.44.55.101/infra/tier-0s/t0',
        at: 'nsx/t0',
        displayName: 't0',
        managerHost: '10.44.55.101',
        policyPath: '/infra/tier-0s/t0',
        existing: false,
        redistributes: [],
        uplinks: [],
        hasBgpNeighbors: false,
        internalRanges: [
          { name: 'NSX transit between Tier-0 and Tier-1', cidr: '100.64.0.0/16' },
          { name: 'NSX intra-tier transit', cidr: '169.254.0.0/24' },
          { name: 'NSX DHCP transit', cidr: '100.96.0.0/30' },
        ],
        assumptions: [],
      },
    ]);
  });

  it('says which ranges of NSX it replaces, its uplinks, its neighbours and what it tells them', () => {
    const stack = newStack();
    const tier0 = new Tier0Gateway(stack, 't0', {
      edgeCluster: edgeCluster(stack),
      transitSubnets: ['100.65.0.0/16', '100.66.0.0/16'],
      internalTransitSubnet: '169.254.2.0/24',
      bgp: { localAs: '65000' },
      redistribute: ['TIER1_STATIC'],
    });
    const segment = { policyPath: '/infra/segments/uplink' };
    const edgeNode = { managerHost: '10.44.55.101', policyPath: '/infra/x/edge-nodes/1' };
    tier0.addInterface('up-1', { addresses: ['10.44.0.2/24'], segment, edgeNode });
    tier0.addInterface('loop', { addresses: ['10.44.9.9/32'], type: 'LOOPBACK', edgeNode });
    tier0.addBgpNeighbor('tor', { address: '10.44.0.1', remoteAs: '65001' });
    expect(plain(factsOf(stack, 'tier0'))).toMatchObject([
      {
        redistributes: ['TIER1_STATIC'],
        uplinks: ['10.44.0.2/24'],
        hasBgpNeighbors: true,
        internalRanges: [
          { name: 'NSX transit between Tier-0 and Tier-1', cidr: '100.65.0.0/16' },
          { name: 'NSX transit between Tier-0 and Tier-1', cidr: '100.66.0.0/16' },
          { name: 'NSX intra-tier transit', cidr: '169.254.2.0/24' },
          { name: 'NSX DHCP transit', cidr: '100.96.0.0/30' },
        ],
      },
    ]);
  });

  it.each([
    [
      'BGP without an edge cluster',
      { bgp: { localAs: '65000' } },
      "TIER003 [nsx/t0] Tier-0 t0 has no edge cluster for BGP; give it edgeCluster, e.g. EdgeCluster.fromName(this, 'edge', '<name>')",
    ],
    [
      'redistribution without an edge cluster',
      { redistribute: [] },
      "TIER003 [nsx/t0] Tier-0 t0 has no edge cluster for redistribution; give it edgeCluster, e.g. EdgeCluster.fromName(this, 'edge', '<name>')",
    ],
    [
      'a transit network with host bits',
      { transitSubnets: ['100.64.0.1/16'] },
      'ADR002 [nsx/t0] 100.64.0.1/16 has host bits set; did you mean 100.64.0.0/16?',
    ],
  ])('refuses %s', (_, props, message) => {
    expect(refusal(() => new Tier0Gateway(newStack(), 't0', props))).toBe(message);
  });
});

describe('an AS number', () => {
  const withAs = (localAs: string) => {
    const stack = newStack();
    return new Tier0Gateway(stack, 't0', { edgeCluster: edgeCluster(stack), bgp: { localAs } });
  };

  it.each(['1', '65000', '4294967295', '0.1', '65535.65535'])('can be %s', (localAs) => {
    expect(() => withAs(localAs)).not.toThrow();
  });

  it.each(['0', '065000', '4294967296', '65536.1', '1.', 'AS65000', '1.2.3'])('cannot be %s', (localAs) => {
    expect(refusal(() => withAs(localAs))).toBe(
      `BGP001 [nsx/t0] "${localAs}" is not an AS number; write 65001, or 1.100`,
    );
  });
});

describe('an existing Tier-0', () => {
  it('found by name has a key of its own and nothing that is not stated', () => {
    const stack = newStack();
    Tier0Gateway.fromName(stack, 'tier-0', 'T0');
    const [fact] = factsOf(stack, 'tier0');
    expect(fact).toStrictEqual({
      kind: 'tier0',
      key: '10.44.55.101"T0"',
      at: 'nsx/tier-0',
      displayName: 'T0',
      managerHost: '10.44.55.101',
      existing: true,
      uplinks: [],
      internalRanges: fact?.internalRanges,
      assumptions: [],
    });
  });

  it('found by path is known by it', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromPath(stack, 'tier-0', '/infra/tier-0s/T0');
    expect(tier0).toMatchObject({ key: '10.44.55.101/infra/tier-0s/T0', policyPath: '/infra/tier-0s/T0' });
    expect(factsOf(stack, 'tier0')).toMatchObject([{ displayName: 'T0', policyPath: '/infra/tier-0s/T0' }]);
    expect(synth(stack).data).toBeUndefined();
  });

  it('says what is assumed, as facts and in sentences', () => {
    const stack = newStack();
    Tier0Gateway.fromName(stack, 'tier-0', 'T0', {
      assume: {
        redistributes: ['TIER1_CONNECTED', 'TIER1_STATIC'],
        defaultRoute: true,
        uplinks: ['10.44.0.2/24', '10.44.0.3/24'],
        hasBgpNeighbors: true,
      },
    });
    expect(plain(factsOf(stack, 'tier0'))).toMatchObject([
      {
        redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'],
        uplinks: ['10.44.0.2/24', '10.44.0.3/24'],
        hasBgpNeighbors: true,
        assumptions: [
          { code: 'ASSUME_TIER0_REDISTRIBUTES', text: 'Tier-0 T0 redistributes TIER1_STATIC, TIER1_CONNECTED' },
          { code: 'ASSUME_TIER0_DEFAULT_ROUTE', text: 'Tier-0 T0 has a default route to the outside' },
          { code: 'ASSUME_TIER0_UPLINK', text: 'Tier-0 T0 has the uplinks 10.44.0.2/24, 10.44.0.3/24' },
          { code: 'ASSUME_TIER0_BGP', text: 'Tier-0 T0 has BGP neighbours' },
        ],
      },
    ]);
  });

  it('can be said to redistribute nothing and to have no neighbours', () => {
    const stack = newStack();
    Tier0Gateway.fromName(stack, 'tier-0', 'T0', { assume: { redistributes: [], hasBgpNeighbors: false } });
    expect(factsOf(stack, 'tier0')).toMatchObject([
      {
        redistributes: [],
        hasBgpNeighbors: false,
        assumptions: [{ text: 'Tier-0 T0 redistributes nothing' }, { text: 'Tier-0 T0 has no BGP neighbours' }],
      },
    ]);
  });

  it('refuses the word of the Tier-1 side', () => {
    const redistributes = ['TIER1_STATIC_ROUTES'] as unknown as ['TIER1_STATIC'];
    expect(refusal(() => Tier0Gateway.fromName(newStack(), 'tier-0', 'T0', { assume: { redistributes } }))).toMatch(
      /^WORD001 \[nsx\/tier-0\] TIER1_STATIC_ROUTES is not among what a Tier-0 redistributes: TIER0_STATIC, .*; write one of them$/,
    );
  });
});
