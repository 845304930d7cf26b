import { networkOf } from '../../lib/core/model';
import { Tier0Gateway, Tier1Gateway } from '../../lib/nsxt';
import type { CommandLineReport } from '../../lib/project';
import { deploymentOf } from '../../lib/project/deployment';
import { type Nsx, seed } from './network';
import { Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
});
afterEach(() => sandbox.close());

const SEGMENT = '10.44.55.101/infra/segments/tanzu-overlay';

describe('what the command line goes on with after a synthesis', () => {
  it("is the stacks, the clusters with their nodes, and what is taken as given of the manager's objects", () => {
    sandbox.environment({ CDK_ROUTABLE_PODS_REPORT: 'report.json' });
    seed().network.synth();
    const { deployment }: CommandLineReport = JSON.parse(sandbox.read('report.json'));
    expect(deployment).toEqual({
      folder: 'cdktf.out',
      stacks: ['nsx'],
      tier0s: [
        { manager: '10.44.55.101', name: 'T0', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'], uplinks: [] },
      ],
      tier1s: [],
      segments: [
        {
          key: SEGMENT,
          gateway: '172.16.128.1/21',
          ranges: ['172.16.128.10-172.16.128.250'],
          taken: ['172.16.128.1', '172.16.135.254', '172.16.135.240', '172.16.135.250'],
        },
      ],
      clusters: [
        expect.objectContaining({ name: 'mgmt', routeOwner: 'none', podCidrs: ['100.96.0.0/11'] }),
        {
          name: 'cl1',
          routeOwner: 'cloud-provider',
          manager: '10.44.55.101',
          routerPath: '/infra/tier-1s/tanzu-cl1',
          podCidrs: ['172.16.136.0/21'],
          segment: SEGMENT,
          controlPlanes: 1,
          nodes: [136, 137, 138].map((block, index) => ({
            name: `cl1 node ${index + 1}`,
            addresses: [],
            podCidrs: [`172.16.${block}.0/24`],
            observed: false,
          })),
        },
      ],
    });
  });

  it('is nothing where an error stopped the synthesis', () => {
    sandbox.environment({ CDK_ROUTABLE_PODS_REPORT: 'report.json' });
    const { network } = seed({ cl1: { pods: '172.16.128.0/21' } });
    expect(() => network.synth()).toThrow();
    expect(JSON.parse(sandbox.read('report.json'))).toMatchObject({ ok: false });
    expect(JSON.parse(sandbox.read('report.json')).deployment).toBeUndefined();
  });

  it('has the Tier-1s that stand already, with their Tier-0', () => {
    const { network } = seed();
    const stack = network.terraform.node.findChild('nsx') as Nsx;
    const tier0 = Tier0Gateway.fromPath(stack, 'other', '/infra/tier-0s/T1', {
      assume: { uplinks: ['10.44.0.2/24'] },
    });
    Tier1Gateway.fromPath(stack, 'old', '/infra/tier-1s/old', {
      import: { tier0, edgeCluster: null, advertise: ['TIER1_NAT'] },
    });
    const { tier0s, tier1s } = deploymentOf(networkOf(network.terraform), { folder: 'cdktf.out', stacks: [] });
    expect(tier0s.at(-1)).toEqual({
      manager: '10.44.55.101',
      name: 'T1',
      path: '/infra/tier-0s/T1',
      redistributes: [],
      uplinks: ['10.44.0.2/24'],
    });
    expect(tier1s).toEqual([
      { manager: '10.44.55.101', name: 'old', path: '/infra/tier-1s/old', tier0: 'T1', advertises: ['TIER1_NAT'] },
    ]);
  });
});
