import * as cdk8s from 'cdk8s';
import * as cdktf from 'cdktf';
import { segment } from '../../lib/core/model';
import { TkgManagementCluster, TkgWorkloadCluster, writeClusterFiles } from '../../lib/kubernetes/tkg';
import { EdgeCluster, NodeRoutes, NsxManager, Segment, StaticRoute, Tier1Gateway, TransportZone } from '../../lib/nsxt';
import { avi, vsphere } from './network';
import { Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.close());

/** A stack with a backend of the user's, in an App of theirs. */
function stack(): { app: cdktf.App; nsx: cdktf.TerraformStack; tier1: Tier1Gateway; nodes: Segment } {
  const app = new cdktf.App({ outdir: 'tf' });
  const nsx = new cdktf.TerraformStack(app, 'nsx');
  new cdktf.LocalBackend(nsx, { path: 'own.tfstate' });
  const manager = new NsxManager(nsx, 'nsx', { host: '10.44.55.101' });
  const tier1 = new Tier1Gateway(nsx, 't1', { manager, advertise: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] });
  const transportZone = TransportZone.fromName(nsx, 'overlay', 'overlay');
  return { app, nsx, tier1, nodes: new Segment(nsx, 'nodes', { tier1, transportZone, gateway: '172.16.128.1/21' }) };
}

describe('cdktf alone', () => {
  it('synthesizes a Segment in the user’s own stack, with their backend', () => {
    const { app } = stack();
    app.synth();
    const written = JSON.parse(sandbox.read('tf/stacks/nsx/cdk.tf.json'));
    expect(Object.keys(written.resource)).toEqual(['nsxt_policy_segment', 'nsxt_policy_tier1_gateway']);
    expect(written.terraform.backend).toEqual({ local: { path: 'own.tfstate' } });
  });

  it('has the proof too: app.synth() fails on an error of the network', () => {
    const { app, nsx, tier1 } = stack();
    new StaticRoute(nsx, 'pods', { gateway: tier1, network: '172.16.136.0/24', nextHops: ['192.168.7.7'] });
    expect(() => app.synth()).toThrow(/NSX009 \[nsx\/pods, nsx\/t1\] next hop 192\.168\.7\.7/);
  });

  it('says in its own words that a segment has no address left for its DHCP server', () => {
    const { app, nsx, tier1 } = stack();
    const edgeCluster = EdgeCluster.fromName(nsx, 'edge', 'edge');
    const transportZone = TransportZone.fromName(nsx, 'tz', 'tz');
    const dhcp = { edgeCluster, ranges: ['10.0.0.2-10.0.0.6'] };
    new Segment(nsx, 'full', { tier1, transportZone, gateway: '10.0.0.1/29', dhcp });
    expect(() => app.synth()).toThrow(
      /^PLAN012 \[nsx\/full\] 10\.0\.0\.0\/29 has no address left for full\/dhcp-server; shorten its DHCP ranges, or give an address$/,
    );
  });

  it('is silent on a sound one', () => {
    const { app, nsx, tier1 } = stack();
    new NodeRoutes(nsx, 'routes', {
      tier1,
      cluster: 'k1',
      nodes: [{ name: 'n1', addresses: ['172.16.128.10'], podCidrs: ['172.16.136.0/24'] }],
    });
    expect(() => app.synth()).not.toThrow();
  });
});

describe('cdk8s alone', () => {
  const nodes = () =>
    segment({
      displayName: 'tanzu-overlay',
      gateway: '172.16.128.1/21',
      dhcpRanges: ['172.16.128.10-172.16.128.250'],
      tier1: { managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1' },
    });

  function app(pods: string): cdk8s.App {
    const kubernetes = new cdk8s.App();
    const management = new TkgManagementCluster(kubernetes, 'mgmt', {
      vsphere,
      avi,
      nodes: nodes(),
      endpoint: '172.16.135.240',
    });
    new TkgWorkloadCluster(kubernetes, 'cl1', {
      management,
      nodes: nodes(),
      endpoint: '172.16.135.250',
      pods,
      routable: true,
      workers: 2,
    });
    return kubernetes;
  }

  it('writes the cluster files of the user’s own App', () => {
    const kubernetes = app('172.16.136.0/21');
    expect(writeClusterFiles(kubernetes, 'tkg.out')).toEqual([
      'tkg.out/mgmt.yaml',
      'tkg.out/cl1.yaml',
      'tkg.out/cl1/antrea-agent.conf',
    ]);
    kubernetes.synth();
    expect(sandbox.read('tkg.out/cl1.yaml')).toContain('NSXT_ROUTER_PATH: /infra/tier-1s/tanzu-cl1\n');
  });

  it('has the proof too: app.synth() fails on an error of the network', () => {
    const kubernetes = app('172.16.128.0/21');
    writeClusterFiles(kubernetes, 'tkg.out');
    expect(() => kubernetes.synth()).toThrow(/ADR005 \[cl1/);
  });
});
