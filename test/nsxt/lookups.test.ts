import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  DhcpRelay,
  DhcpServer,
  EdgeCluster,
  EdgeNode,
  NsxManager,
  Segment,
  Tier0Gateway,
  Tier1Gateway,
  TransportZone,
} from '../../lib/nsxt';
import { edgeCluster, newApp, newStack, ref, refusal, synth } from './support';

const EDGE_PATH = '/infra/sites/default/enforcement-points/default/edge-clusters/ec-1';
const ZONE_PATH = '/infra/sites/default/enforcement-points/default/transport-zones/tz-1';

describe('what is found by name', () => {
  it('is a data source of that name', () => {
    const stack = newStack();
    EdgeCluster.fromName(stack, 'edge', 'edge-cluster-01');
    TransportZone.fromName(stack, 'overlay', 'nsx-overlay-transportzone');
    Tier0Gateway.fromName(stack, 'tier-0', 'T0');
    expect(synth(stack).data).toEqual({
      nsxt_policy_edge_cluster: { 'edge-cluster-01': { display_name: 'edge-cluster-01' } },
      nsxt_policy_tier0_gateway: { T0: { display_name: 'T0' } },
      nsxt_policy_transport_zone: { 'nsx-overlay-transportzone': { display_name: 'nsx-overlay-transportzone' } },
    });
  });

  it('is one data source, however often it is asked for', () => {
    const stack = newStack();
    const found = ['a', 'b', 'c'].map((id) => EdgeCluster.fromName(new Construct(stack, id), 'edge', 'ec'));
    for (const cluster of found)
      new DhcpServer(cluster, 'dhcp', { nsxId: cluster.node.path.slice(4, 5), edgeCluster: cluster });
    const { data, resource } = synth(stack);
    expect(data).toEqual({ nsxt_policy_edge_cluster: { ec: { display_name: 'ec' } } });
    expect(Object.values(resource?.nsxt_policy_dhcp_server ?? {})).toMatchObject(
      ['a', 'b', 'c'].map((nsx_id) => ({
        nsx_id,
        edge_cluster_path: ref('data.nsxt_policy_edge_cluster.ec.path'),
      })),
    );
  });

  it('is looked up on its own manager', () => {
    const stack = newStack();
    const manager = new NsxManager(stack, 'b', { host: '10.9.0.1' });
    EdgeCluster.fromName(stack, 'first', 'ec', { manager: NsxManager.of(stack, '10.44.55.101') });
    EdgeCluster.fromName(stack, 'second', 'ec', { manager });
    expect(synth(stack).data?.nsxt_policy_edge_cluster).toEqual({
      ec: { display_name: 'ec' },
      b_ec: { display_name: 'ec', provider: 'nsxt.b' },
    });
  });

  it('cannot share its Terraform name with another name', () => {
    const stack = newStack();
    EdgeCluster.fromName(stack, 'a', 'ec 1');
    expect(refusal(() => EdgeCluster.fromName(stack, 'b', 'ec_1'))).toBe(
      'ID003 [nsx/b] data.nsxt_policy_edge_cluster.ec_1 is the Terraform address of nsx/a already; give another id',
    );
  });

  it.each([
    ['an edge cluster', (stack: TerraformStack) => EdgeCluster.fromName(stack, 'x', ref('var.name'))],
    ['a transport zone', (stack: TerraformStack) => TransportZone.fromName(stack, 'x', ref('var.name'))],
    ['a Tier-0', (stack: TerraformStack) => Tier0Gateway.fromName(stack, 'x', ref('var.name'))],
  ])('refuses for %s a name that only Terraform knows', (_, find) => {
    expect(refusal(() => find(newStack()))).toBe(
      'TOKEN001 [nsx/x] name is known only after apply; it must be known at synthesis, so give the text itself',
    );
  });
});

describe('what is found by path', () => {
  it('needs no data source', () => {
    const stack = newStack();
    const server = new DhcpServer(stack, 'dhcp', { edgeCluster: EdgeCluster.fromPath(stack, 'edge', EDGE_PATH) });
    expect([server.policyPath, TransportZone.fromPath(stack, 'zone', ZONE_PATH).policyPath]).toEqual([
      '/infra/dhcp-server-configs/dhcp',
      ZONE_PATH,
    ]);
    expect(synth(stack).data).toBeUndefined();
    expect(synth(stack).resource?.nsxt_policy_dhcp_server).toMatchObject({
      dhcp: { nsx_id: 'dhcp', display_name: 'dhcp', edge_cluster_path: EDGE_PATH },
    });
  });

  it.each([
    [
      'an edge cluster',
      (stack: TerraformStack) => EdgeCluster.fromPath(stack, 'x', ZONE_PATH),
      `ID004 [nsx/x] "${ZONE_PATH}" is not the policy path of an edge cluster; write /infra/sites/<site>/enforcement-points/<point>/edge-clusters/<id>`,
    ],
    [
      'a transport zone',
      (stack: TerraformStack) => TransportZone.fromPath(stack, 'x', 'tz-1'),
      'ID004 [nsx/x] "tz-1" is not the policy path of a transport zone; write /infra/sites/<site>/enforcement-points/<point>/transport-zones/<id>',
    ],
    [
      'a Tier-0',
      (stack: TerraformStack) => Tier0Gateway.fromPath(stack, 'x', '/infra/tier-1s/t1'),
      'ID004 [nsx/x] "/infra/tier-1s/t1" is not the policy path of a Tier-0; write /infra/tier-0s/<id>',
    ],
    [
      'a DHCP server',
      (stack: TerraformStack) => DhcpServer.fromPath(stack, 'x', '/infra/dhcp-server-configs/'),
      'ID004 [nsx/x] "/infra/dhcp-server-configs/" is not the policy path of a DHCP server; write /infra/dhcp-server-configs/<id>',
    ],
    [
      'a DHCP relay',
      (stack: TerraformStack) => DhcpRelay.fromPath(stack, 'x', ref('var.path')),
      'TOKEN001 [nsx/x] path is known only after apply; it must be known at synthesis, so give the text itself',
    ],
  ])('refuses another path for %s', (_, find, message) => {
    expect(refusal(() => find(newStack()))).toBe(message);
  });
});

describe('EdgeNode', () => {
  it('is found by name, or by its place in the cluster', () => {
    const stack = newStack();
    const cluster = edgeCluster(stack);
    EdgeNode.fromName(stack, 'a', cluster, 'edge-1');
    EdgeNode.fromMemberIndex(stack, 'b', cluster, 1);
    const edge_cluster_path = ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path');
    expect(synth(stack).data?.nsxt_policy_edge_node).toEqual({
      'edge-cluster-01_edge-1': { edge_cluster_path, display_name: 'edge-1' },
      'edge-cluster-01_1': { edge_cluster_path, member_index: 1 },
    });
  });

  it('has a place from 0 on', () => {
    const stack = newStack();
    expect(refusal(() => EdgeNode.fromMemberIndex(stack, 'b', edgeCluster(stack), -1))).toBe(
      'NUM001 [nsx/b] index is -1; give a whole number from 0 to 999',
    );
  });
});

describe('an object of another stack', () => {
  it('is pointed at by its path, and its stack comes first', () => {
    const app = newApp();
    const first = newStack(app);
    const server = new DhcpServer(first, 'dhcp', { edgeCluster: edgeCluster(first) });
    const second = new TerraformStack(app, 'second');
    new NsxManager(second, 'nsx', { host: '10.44.55.101' });

    new Segment(second, 'nodes', {
      transportZone: TransportZone.fromName(second, 'tz', 'tz'),
      gateway: '10.0.0.1/24',
      dhcp: { server, ranges: ['10.0.0.10-10.0.0.20'] },
    });
    const { resource } = synth(second);
    expect(resource?.nsxt_policy_segment).toMatchObject({
      nodes: { dhcp_config_path: '/infra/dhcp-server-configs/dhcp' },
    });
    expect(second.dependsOn(first)).toBe(true);
  });

  it('found by name is passed on by the engine, since no path is known', () => {
    const app = newApp();
    const first = newStack(app);
    const tier0 = Tier0Gateway.fromName(first, 'tier-0', 'T0');
    const second = new TerraformStack(app, 'second');
    new NsxManager(second, 'nsx', { host: '10.44.55.101' });
    new Tier1Gateway(second, 't1', { tier0, advertise: [] });
    app.synth();
    expect(synth(second).resource?.nsxt_policy_tier1_gateway?.t1).toMatchObject({
      tier0_path: expect.stringMatching(/^\$\{data\.terraform_remote_state\..*nsxt_policy_tier0_gateway/),
    });
  });
});
