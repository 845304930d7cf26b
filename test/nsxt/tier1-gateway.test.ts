import { type TerraformStack, Testing } from 'cdktf';
import { type ImportedTier1Options, Segment, Tier0Gateway, Tier1Gateway } from '../../lib/nsxt';
import { edgeCluster, factsOf, newStack, overlay, ref, refusal, synth } from './support';

describe('a new Tier-1', () => {
  it('is linked to its Tier-0 and its edge cluster, and says all that it advertises', () => {
    const stack = newStack();
    new Tier1Gateway(stack, 'tanzu-cl1', {
      tier0: Tier0Gateway.fromName(stack, 'tier-0', 'T0'),
      edgeCluster: edgeCluster(stack),
      advertise: ['TIER1_CONNECTED', 'TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
      description: 'pods of cl1',
      failoverMode: 'NON_PREEMPTIVE',
      haMode: 'ACTIVE_STANDBY',
      enableFirewall: false,
      enableStandbyRelocation: true,
      tags: [{ scope: 'team', tag: 'tanzu' }],
    });
    expect(synth(stack).resource).toEqual({
      nsxt_policy_tier1_gateway: {
        'tanzu-cl1': {
          nsx_id: 'tanzu-cl1',
          display_name: 'tanzu-cl1',
          description: 'pods of cl1',
          tier0_path: ref('data.nsxt_policy_tier0_gateway.T0.path'),
          edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
          route_advertisement_types: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
          failover_mode: 'NON_PREEMPTIVE',
          ha_mode: 'ACTIVE_STANDBY',
          enable_firewall: false,
          enable_standby_relocation: true,
          tag: [{ scope: 'team', tag: 'tanzu' }],
        },
      },
    });
  });

  it('writes the empty set too', () => {
    const stack = newStack();
    new Tier1Gateway(stack, 't1', { advertise: [] });
    expect(synth(stack).resource?.nsxt_policy_tier1_gateway?.t1).toEqual({
      nsx_id: 't1',
      display_name: 't1',
      route_advertisement_types: [],
    });
  });

  it('says what it is', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromPath(stack, 'tier-0', '/infra/tier-0s/T0');
    new Tier1Gateway(stack, 't1', { tier0, edgeCluster: edgeCluster(stack), advertise: ['TIER1_NAT'] });
    expect(factsOf(stack, 'tier1')).toEqual([
      {
        kind: 'tier1',
        key: '10.44.55.101/infra/tier-1s/t1',
        at: 'nsx/t1',
        displayName: 't1',
        managerHost: '10.44.55.101',
        policyPath: '/infra/tier-1s/t1',
        existing: false,
        tier0: '10.44.55.101/infra/tier-0s/T0',
        advertises: ['TIER1_NAT'],
        edgeCluster: 'edge-cluster-01',
        assumptions: [],
      },
    ]);
  });

  it('says that it has neither Tier-0 nor edge cluster', () => {
    const stack = newStack();
    new Tier1Gateway(stack, 't1', { advertise: [] });
    expect(factsOf(stack, 'tier1')).toMatchObject([{ tier0: null, edgeCluster: null }]);
  });

  it('refuses the word of the Tier-0 side', () => {
    const advertise = ['TIER1_STATIC'] as unknown as ['TIER1_NAT'];
    expect(refusal(() => new Tier1Gateway(newStack(), 't1', { advertise }))).toBe(
      'WORD001 [nsx/t1] TIER1_STATIC is not among what a Tier-1 advertises: TIER1_STATIC_ROUTES, TIER1_CONNECTED, TIER1_NAT, TIER1_LB_VIP, TIER1_LB_SNAT, TIER1_DNS_FORWARDER_IP, TIER1_IPSEC_LOCAL_ENDPOINT; write one of them',
    );
  });
});

describe('an existing Tier-1', () => {
  const PATH = '/infra/tier-1s/old';

  it('is not written, and is pointed at by its path', () => {
    const stack = newStack();
    const tier1 = Tier1Gateway.fromPath(stack, 't1', PATH);
    new Segment(stack, 'nodes', { tier1, transportZone: overlay(stack), gateway: '10.0.0.1/24' });
    const { resource } = synth(stack);
    expect(Object.keys(resource ?? {})).toEqual(['nsxt_policy_segment']);
    expect(resource?.nsxt_policy_segment).toMatchObject({ nodes: { connectivity_path: PATH } });
  });

  it('says nothing that is not stated', () => {
    const stack = newStack();
    Tier1Gateway.fromPath(stack, 't1', PATH);
    expect(factsOf(stack, 'tier1')).toStrictEqual([
      {
        kind: 'tier1',
        key: '10.44.55.101/infra/tier-1s/old',
        at: 'nsx/t1',
        displayName: 'old',
        managerHost: '10.44.55.101',
        policyPath: PATH,
        existing: true,
        assumptions: [],
      },
    ]);
  });

  it('says what is assumed, as facts and in sentences', () => {
    const stack = newStack();
    const tier0 = Tier0Gateway.fromName(stack, 'tier-0', 'T0');
    const assume = { tier0, advertises: ['TIER1_CONNECTED', 'TIER1_STATIC_ROUTES'] as const };
    Tier1Gateway.fromPath(stack, 't1', PATH, { edgeCluster: edgeCluster(stack), assume });
    expect(factsOf(stack, 'tier1')).toMatchObject([
      {
        tier0: '10.44.55.101"T0"',
        advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
        edgeCluster: 'edge-cluster-01',
        assumptions: [
          {
            code: 'ASSUME_TIER1_ADVERTISES',
            text: 'Tier-1 old advertises TIER1_STATIC_ROUTES, TIER1_CONNECTED',
          },
          { code: 'ASSUME_TIER1_LINK', text: 'Tier-1 old is linked to Tier-0 T0' },
        ],
      },
    ]);
  });

  it.each(['/infra/tier-0s/old', '/infra/tier-1s/', 'old', '/orgs/default/projects/p/infra/tier-1s/old'])(
    'refuses the path %s',
    (path) => {
      expect(refusal(() => Tier1Gateway.fromPath(newStack(), 't1', path))).toBe(
        `NSX020 [nsx/t1] "${path}" is not the policy path of a Tier-1; write /infra/tier-1s/<id>`,
      );
    },
  );
});

describe('an imported Tier-1', () => {
  const imported = (stack: TerraformStack) =>
    Tier1Gateway.fromPath(stack, 't1', '/infra/tier-1s/old', {
      import: { tier0: null, edgeCluster: edgeCluster(stack), advertise: ['TIER1_CONNECTED'] },
    });

  it('is written whole, with the block that takes it over and the Terraform that knows the block', () => {
    const stack = newStack();
    imported(stack);
    const { resource, terraform, import: block } = synth(stack);
    expect(resource).toEqual({
      nsxt_policy_tier1_gateway: {
        old: {
          nsx_id: 'old',
          display_name: 'old',
          edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
          route_advertisement_types: ['TIER1_CONNECTED'],
        },
      },
    });
    expect(block).toEqual([{ to: 'nsxt_policy_tier1_gateway.old', id: 'old' }]);
    expect(terraform?.required_version).toBe('>= 1.5.0');
  });

  it('has its block in HCL too', () => {
    const stack = newStack();
    imported(stack);
    expect(Testing.synthHcl(stack)).toContain('import {\nto = nsxt_policy_tier1_gateway.old\nid = "old"\n}');
  });

  it('stands already, and nothing of it is assumed', () => {
    const stack = newStack();
    imported(stack);
    expect(factsOf(stack, 'tier1')).toMatchObject([
      { existing: true, tier0: null, advertises: ['TIER1_CONNECTED'], edgeCluster: 'edge-cluster-01', assumptions: [] },
    ]);
  });

  it.each([
    ['its Tier-0', { edgeCluster: null, advertise: [] }],
    ['its edge cluster', { tier0: null, advertise: [] }],
  ])('is refused while %s is open, since Terraform would take it away', (_, settings) => {
    const options = { import: settings } as unknown as ImportedTier1Options;
    expect(refusal(() => Tier1Gateway.fromPath(newStack(), 't1', '/infra/tier-1s/old', options))).toBe(
      'NSX022 [nsx/t1] import writes all of /infra/tier-1s/old; state its tier0 and its edgeCluster, or null where it has none',
    );
  });
});
