import * as fs from 'node:fs';
import * as path from 'node:path';
import { type App, LocalBackend, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { networkOf } from '../../lib/core/model';
import {
  EdgeCluster,
  NatRule,
  NodeRoutes,
  NsxManager,
  Segment,
  Tier0Gateway,
  Tier1Gateway,
  TransportZone,
} from '../../lib/nsxt';
import { newApp, plain, provableApp, ref } from './support';

/** DESIGN's program, the NSX side, with routes owned by Terraform, in the user's own stack with the user's own backend. */
class Nsx extends TerraformStack {
  readonly nodes: Segment;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new LocalBackend(this, { path: '../../../nsx.tfstate' });
    const manager = new NsxManager(this, 'nsx', { host: '10.44.55.101' });
    const tier1 = new Tier1Gateway(this, 'tanzu-cl1', {
      manager,
      tier0: Tier0Gateway.fromName(this, 'tier-0', 'T0', {
        assume: { redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] },
      }),
      edgeCluster: EdgeCluster.fromName(this, 'edge', 'edge-cluster-01'),
      advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    });
    this.nodes = new Segment(this, 'tanzu-overlay', {
      tier1,
      transportZone: TransportZone.fromName(this, 'overlay', 'nsx-overlay-transportzone'),
      gateway: '172.16.128.1/21',
      dhcp: { ranges: ['172.16.128.10-172.16.128.250'], dnsServers: ['10.44.55.1'] },
    });
    const nodes = [{ name: 'cl1-cp-0', addresses: ['172.16.128.11'], podCidrs: ['172.16.136.0/24'] }];
    new NodeRoutes(this, 'cl1', { tier1, nodes });
  }
}

/** Every file of an output folder with its content; the engine's own notes taken out. */
function filesOf(app: App): Readonly<Record<string, unknown>> {
  const names = fs.readdirSync(app.outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = (file: string) =>
    JSON.parse(fs.readFileSync(file, 'utf8'), (key, value) => (key === '//' ? undefined : value));
  const files = names.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [path.relative(app.outdir, file), read(file)]));
}

describe('a real synthesis', () => {
  it('writes the stack and the data beside it', () => {
    const app = provableApp();
    new Nsx(app, 'nsx');
    app.synth();
    const { 'manifest.json': _, ...files } = filesOf(app);
    expect(files).toEqual({
      'stacks/nsx/assets/cl1-node-routes.json': { '172.16.136.0/24': { next_hop: '172.16.128.11', node: 'cl1-cp-0' } },
      'stacks/nsx/cdk.tf.json': {
        terraform: {
          backend: { local: { path: '../../../nsx.tfstate' } },
          required_providers: { nsxt: { source: 'vmware/nsxt', version: '~> 3.10' } },
        },
        variable: {
          nsx_host: { type: 'string', default: '10.44.55.101', description: 'Address of the NSX Manager nsx' },
        },
        provider: { nsxt: [{ host: ref('var.nsx_host') }] },
        data: {
          nsxt_policy_edge_cluster: { 'edge-cluster-01': { display_name: 'edge-cluster-01' } },
          nsxt_policy_tier0_gateway: { T0: { display_name: 'T0' } },
          nsxt_policy_transport_zone: { 'nsx-overlay-transportzone': { display_name: 'nsx-overlay-transportzone' } },
        },
        locals: {
          'cl1-node-routes': ref(`jsondecode(file("${ref('path.module')}/assets/cl1-node-routes.json"))`),
        },
        resource: {
          nsxt_policy_dhcp_server: {
            'tanzu-overlay-dhcp': {
              lifecycle: { create_before_destroy: true },
              nsx_id: 'tanzu-overlay-dhcp',
              display_name: 'tanzu-overlay-dhcp',
              edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
            },
          },
          nsxt_policy_segment: {
            'tanzu-overlay': {
              nsx_id: 'tanzu-overlay',
              display_name: 'tanzu-overlay',
              connectivity_path: ref('nsxt_policy_tier1_gateway.tanzu-cl1.path'),
              transport_zone_path: ref('data.nsxt_policy_transport_zone.nsx-overlay-transportzone.path'),
              dhcp_config_path: ref('nsxt_policy_dhcp_server.tanzu-overlay-dhcp.path'),
              subnet: [
                {
                  cidr: '172.16.128.1/21',
                  dhcp_ranges: ['172.16.128.10-172.16.128.250'],
                  dhcp_v4_config: { dns_servers: ['10.44.55.1'], server_address: '172.16.135.254/21' },
                },
              ],
            },
          },
          nsxt_policy_static_route: {
            'cl1-node-routes': {
              for_each: ref('local.cl1-node-routes'),
              nsx_id: ref(`replace(replace("cl1_${ref('each.key')}", "/", "_"), ":", "-")`),
              display_name: `cl1_${ref('each.key')}`,
              gateway_path: ref('nsxt_policy_tier1_gateway.tanzu-cl1.path'),
              network: ref('each.key'),
              next_hop: [{ ip_address: ref('each.value.next_hop') }],
              tag: [
                { scope: 'cdk-routable-pods/cluster', tag: 'cl1' },
                { scope: 'cdk-routable-pods/node', tag: ref('each.value.node') },
              ],
            },
          },
          nsxt_policy_tier1_gateway: {
            'tanzu-cl1': {
              nsx_id: 'tanzu-cl1',
              display_name: 'tanzu-cl1',
              tier0_path: ref('data.nsxt_policy_tier0_gateway.T0.path'),
              edge_cluster_path: ref('data.nsxt_policy_edge_cluster.edge-cluster-01.path'),
              route_advertisement_types: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
            },
          },
        },
      },
    });
  });

  it('writes the same bytes twice, in two folders', () => {
    const [a, b] = [provableApp(), provableApp()];
    for (const app of [a, b]) {
      new Nsx(app, 'nsx');
      app.synth();
    }
    expect(filesOf(a)).toEqual(filesOf(b));
    const file = 'stacks/nsx/assets/cl1-node-routes.json';
    expect(fs.readFileSync(path.join(a.outdir, file))).toEqual(fs.readFileSync(path.join(b.outdir, file)));
  });

  it('writes no data file where a validation of the stack fails', () => {
    const app = provableApp();
    new Nsx(app, 'nsx').node.addValidation({ validate: () => ['not this one'] });
    expect(() => app.synth()).toThrow('not this one');
    expect(fs.existsSync(path.join(app.outdir, 'stacks/nsx/assets'))).toBe(false);
  });

  it('needs no terraform on the machine, not even for an import', () => {
    const app = newApp();
    const stack = new TerraformStack(app, 'nsx');
    new NsxManager(stack, 'nsx', { host: '10.44.55.101' });
    const options = { import: { tier0: null, edgeCluster: null, advertise: [] } };
    Tier1Gateway.fromPath(stack, 't1', '/infra/tier-1s/old', options);
    const before = process.env.PATH;
    process.env.PATH = '';
    try {
      app.synth();
    } finally {
      process.env.PATH = before;
    }
    expect(filesOf(app)['stacks/nsx/cdk.tf.json']).toMatchObject({
      import: [{ to: 'nsxt_policy_tier1_gateway.old', id: 'old' }],
      terraform: { required_version: '>= 1.5.0' },
    });
  });

  it('has facts that hold no value of Terraform', () => {
    const app = provableApp();
    new Nsx(app, 'nsx');
    expect(JSON.stringify(plain(networkOf(app).facts))).not.toMatch(/[$#%]\{|Token/);
  });

  it('is refused where the network cannot work, as the engine refuses what it validates itself', () => {
    const app = provableApp();
    const stack = new TerraformStack(app, 'nsx');
    new NsxManager(stack, 'nsx', { host: '10.44.55.101' });
    const gateway = new Tier1Gateway(stack, 't1', { advertise: [] });
    new NatRule(stack, 'rule', { gateway, action: 'NO_SNAT' });
    expect(() => app.synth()).toThrow(/\[nsx\/nsx\] NSX018 \[nsx\/t1, nsx\/rule\] /);
    expect(fs.existsSync(path.join(app.outdir, 'stacks/nsx/cdk.tf.json'))).toBe(false);
  });
});
