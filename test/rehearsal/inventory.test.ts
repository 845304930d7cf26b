import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Deployment } from '../../lib/project';
import { demandOn } from '../../lib/rehearsal/existing-objects';
import { inventoryOf } from '../../lib/rehearsal/inventory';
import { Stack } from '../../lib/rehearsal/stack';
import { startSimulator } from '../../lib/simulator';
import { NOTHING, stack } from './support';

const MANAGER = '10.0.0.1';
const POINT = '/infra/sites/default/enforcement-points/default';

/** The inventory that stacks get, and what of their demand cannot be met. */
function made(stacks: readonly Stack[], deployment: Partial<Deployment> = {}, manager = MANAGER) {
  const whole = { ...NOTHING, ...deployment };
  const { objects, unknown, imported } = demandOn(manager, stacks, whole);
  return { inventory: inventoryOf({ manager, objects, stacks, deployment: whole }), unknown, imported };
}

const lookup = (type: string, ...names: string[]) => ({
  [`nsxt_policy_${type}`]: Object.fromEntries(names.map((name) => [name, { display_name: name }])),
});

/** What a Tier-0 gets of which the program says nothing. */
const UNSTATED = { redistributes: [], uplinks: [] };
const EDGES = ['edge-01', 'edge-02'];

describe('the inventory of a rehearsal', () => {
  it('is what the example looks up, with what it takes as given of the Tier-0', async () => {
    const file = path.join(__dirname, '../../examples/tkg-routable-pods/expected/cdktf.out/stacks/nsx/cdk.tf.json');
    const example = new Stack('nsx', '', [], JSON.parse(fs.readFileSync(file, 'utf8')));
    const redistributes = ['TIER1_STATIC', 'TIER1_CONNECTED'];
    const tier0 = { manager: '10.44.55.101', name: 'T0', redistributes, uplinks: [] };
    const { inventory, unknown } = made([example], { tier0s: [tier0] }, '10.44.55.101');
    expect(inventory).toEqual({
      transportZones: [{ id: 'nsx-overlay-transportzone', name: 'nsx-overlay-transportzone', type: 'OVERLAY_BACKED' }],
      edgeClusters: [{ id: 'edge-cluster-01', name: 'edge-cluster-01', nodes: EDGES }],
      tier0s: [{ id: 'T0', name: 'T0', edgeCluster: 'edge-cluster-01', redistributes, uplinks: [] }],
    });
    expect(unknown).toEqual([]);
    const nsx = await startSimulator({ inventory });
    expect(nsx.tree.tier0s.map(({ display_name }) => display_name)).toEqual(['T0']);
    await nsx.close();
  });

  it('gives a name with spaces an id without', () => {
    const { inventory } = made([stack({ data: lookup('transport_zone', 'Overlay of site 1') })]);
    expect(inventory.transportZones).toEqual([
      { id: 'Overlay-of-site-1', name: 'Overlay of site 1', type: 'OVERLAY_BACKED' },
    ]);
  });

  it('has what is looked up by id, and what is pointed at by its path', () => {
    const { inventory } = made([
      stack({
        data: { nsxt_policy_edge_cluster: { edge: { id: '0b6b' } } },
        resource: {
          nsxt_policy_tier1_gateway: { k8s: { nsx_id: 'k8s', tier0_path: '/infra/tier-0s/T1' } },
          nsxt_policy_segment: {
            nodes: {
              transport_zone_path: `${POINT}/transport-zones/zone-7`,
              connectivity_path: '/infra/tier-1s/k8s',
              dhcp_config_path: '/infra/dhcp-relay-configs/relay',
            },
            more: { connectivity_path: '/infra/tier-1s/old', dhcp_config_path: '/infra/dhcp-server-configs/server' },
          },
        },
      }),
    ]);
    expect(inventory).toEqual({
      transportZones: [{ id: 'zone-7', name: 'zone-7', type: 'OVERLAY_BACKED' }],
      edgeClusters: [{ id: '0b6b', name: '0b6b', nodes: EDGES }],
      tier0s: [{ id: 'T1', name: 'T1', edgeCluster: '0b6b', ...UNSTATED }],
      infra: {
        resource_type: 'Infra',
        children: [
          {
            resource_type: 'ChildDhcpRelayConfig',
            DhcpRelayConfig: {
              resource_type: 'DhcpRelayConfig',
              id: 'relay',
              display_name: 'relay',
              server_addresses: ['192.0.2.1'],
            },
          },
          {
            resource_type: 'ChildTier1',
            Tier1: { resource_type: 'Tier1', id: 'old', display_name: 'old', route_advertisement_types: [] },
          },
          {
            resource_type: 'ChildDhcpServerConfig',
            DhcpServerConfig: { resource_type: 'DhcpServerConfig', id: 'server', display_name: 'server' },
          },
        ],
      },
    });
  });

  it.each([
    ['a part of a longer path', '/infra/tier-1s/k8s/locale-services/default'],
    ["Terraform's to work out", '/infra/tier-1s/${each.key}'],
    ['of another site', '/infra/sites/two/enforcement-points/default/edge-clusters/edge'],
    ['no path', 'see /infra/tier-1s/k8s'],
  ])('does not take for an object what is %s', (_what, text) => {
    const { inventory } = made([stack({ resource: { nsxt_policy_segment: { nodes: { description: text } } } })]);
    expect(inventory).toEqual({ transportZones: [], edgeClusters: [], tier0s: [] });
  });

  it('does not have what another stack of the program makes', () => {
    const first = stack({ resource: { nsxt_policy_tier1_gateway: { k8s: { nsx_id: 'k8s', display_name: 'pods' } } } });
    const byPath = { resource: { nsxt_policy_segment: { nodes: { connectivity_path: '/infra/tier-1s/k8s' } } } };
    expect(made([first, stack(byPath, 'second')]).inventory.infra).toBeUndefined();
    expect(made([first, stack({ data: lookup('tier1_gateway', 'pods') }, 'second')]).inventory.infra).toBeUndefined();
    expect(made([stack(byPath, 'second')]).inventory.infra).toBeDefined();
  });

  it('has what is imported, as the program takes it to be', () => {
    const { inventory, imported } = made(
      [
        stack({
          data: lookup('tier0_gateway', 'T0'),
          import: [{ to: 'nsxt_policy_tier1_gateway.k8s', id: 'k8s-id' }],
          resource: { nsxt_policy_tier1_gateway: { k8s: { nsx_id: 'k8s-id', display_name: 'k8s' } } },
        }),
      ],
      {
        tier1s: [
          { manager: MANAGER, name: 'k8s', path: '/infra/tier-1s/k8s-id', tier0: 'T0', advertises: ['TIER1_NAT'] },
        ],
      },
    );
    const body = { display_name: 'k8s-id', tier0_path: '/infra/tier-0s/T0', route_advertisement_types: ['TIER1_NAT'] };
    expect(inventory.infra).toEqual({
      resource_type: 'Infra',
      children: [{ resource_type: 'ChildTier1', Tier1: { resource_type: 'Tier1', id: 'k8s-id', ...body } }],
    });
    expect(imported).toEqual(['/infra/tier-1s/k8s-id']);
  });

  it('makes a zone that a VLAN segment stands on one for VLANs', () => {
    const { inventory } = made([
      stack({
        data: {
          nsxt_policy_transport_zone: {
            ...lookup('transport_zone', 'a', 'b').nsxt_policy_transport_zone,
            c: { display_name: 'c', transport_type: 'VLAN_BACKED' },
          },
        },
        resource: {
          nsxt_policy_vlan_segment: {
            b: { transport_zone_path: '${data.nsxt_policy_transport_zone.b.path}' },
            d: { transport_zone_path: `${POINT}/transport-zones/d` },
          },
        },
      }),
    ]);
    expect(inventory.transportZones?.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'a OVERLAY_BACKED',
      'b VLAN_BACKED',
      'c VLAN_BACKED',
      'd VLAN_BACKED',
    ]);
  });

  it('has the edge nodes that are looked up by name and by place', () => {
    const edge_cluster_path = '${data.nsxt_policy_edge_cluster.edge.path}';
    const nodes = {
      named: { display_name: 'esx-7', edge_cluster_path },
      fourth: { member_index: 3, edge_cluster_path },
      other: { display_name: 'elsewhere', edge_cluster_path: `${POINT}/edge-clusters/other` },
    };
    const { inventory, unknown } = made([
      stack({ data: { ...lookup('edge_cluster', 'edge'), nsxt_policy_edge_node: nodes } }),
    ]);
    expect(inventory.edgeClusters).toEqual([
      { id: 'edge', name: 'edge', nodes: ['esx-7', 'edge-01', 'edge-02', 'edge-03'] },
    ]);
    expect(unknown).toEqual([]);
  });

  it('adds what a Tier-0 needs that nobody names: an edge cluster, and VLANs for its uplinks', async () => {
    const uplinks = ['10.44.0.2/24'];
    const tier0 = { manager: MANAGER, name: 'T0', redistributes: [], uplinks };
    const { inventory } = made([stack({ data: lookup('tier0_gateway', 'T0') })], { tier0s: [tier0] });
    expect(inventory).toEqual({
      transportZones: [{ name: 'vlan-transport-zone', type: 'VLAN_BACKED' }],
      edgeClusters: [{ id: 'edge-cluster', name: 'edge-cluster', nodes: EDGES }],
      tier0s: [{ id: 'T0', name: 'T0', edgeCluster: 'edge-cluster', redistributes: [], uplinks }],
    });
    const nsx = await startSimulator({ inventory });
    expect(nsx.tree.routingTable('/infra/tier-0s/T0')?.routes.map(({ prefix }) => String(prefix))).toContain(
      '10.44.0.0/24',
    );
    await nsx.close();
  });

  it('is of one manager only', () => {
    const both = stack({
      provider: { nsxt: [{ host: MANAGER }, { alias: 'b', host: '10.0.0.2' }] },
      data: {
        nsxt_policy_transport_zone: {
          here: { display_name: 'here' },
          there: { display_name: 'there', provider: 'nsxt.b' },
        },
      },
    });
    const tier0s = [{ manager: '10.0.0.2', name: 'T2', path: '/infra/tier-0s/T2', ...UNSTATED }];
    expect(made([both], { tier0s }).inventory.transportZones?.map(({ name }) => name)).toEqual(['here']);
    expect(made([both], { tier0s }).inventory.tier0s).toEqual([]);
    expect(made([both], { tier0s }, '10.0.0.2').inventory.transportZones?.map(({ name }) => name)).toEqual(['there']);
    expect(made([both], { tier0s }, '10.0.0.2').inventory.tier0s?.map(({ name }) => name)).toEqual(['T2']);
  });

  it('says what it does not know how to make', () => {
    const { unknown } = made([
      stack({
        data: {
          ...lookup('ip_block', 'pods'),
          nsxt_policy_tier0_gateway: { x: { display_name: '${var.tier0}' } },
        },
        import: [{ to: 'nsxt_policy_segment.nodes', id: 'nodes' }],
        resource: { nsxt_policy_segment: { nodes: {} } },
      }),
    ]);
    expect(unknown).toEqual([
      'data.nsxt_policy_ip_block.pods',
      'data.nsxt_policy_tier0_gateway.x',
      'import of nsxt_policy_segment.nodes',
    ]);
  });
});
