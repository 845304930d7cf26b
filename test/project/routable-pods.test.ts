import * as fs from 'node:fs';
import * as path from 'node:path';
import * as cdk8s from 'cdk8s';
import * as cdktf from 'cdktf';
import { RoutablePods } from '../../lib/project';
import { addCluster, Hello, Nsx, seed } from './network';
import { Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  sandbox.close();
});

const NSX_FILES = ['cdktf.out/.cdk-routable-pods', 'cdktf.out/manifest.json', 'cdktf.out/stacks/nsx/cdk.tf.json'];
const TKG_FILES = [
  'tkg.out/.cdk-routable-pods',
  'tkg.out/cl1.yaml',
  'tkg.out/cl1/antrea-agent.conf',
  'tkg.out/mgmt.yaml',
];
const MANIFESTS = ['dist/.cdk-routable-pods', 'dist/cl1/hello.k8s.yaml'];

function synthesize(): void {
  const { network } = seed();
  new Hello(network.kubernetes, 'cl1-hello');
  network.synth();
}

describe('what a run writes', () => {
  it('both halves, by itself', () => {
    synthesize();
    expect(sandbox.files()).toEqual(['addresses.lock.json', ...NSX_FILES, ...MANIFESTS, ...TKG_FILES]);
  });

  it('the Kubernetes half alone under cdk8s synth, and no folder of the other', () => {
    sandbox.environment({ CDK8S_OUTDIR: 'dist' });
    synthesize();
    expect(sandbox.files()).toEqual(['addresses.lock.json', ...MANIFESTS, ...TKG_FILES]);
  });

  it('the NSX half alone under cdktf synth', () => {
    sandbox.environment({ CDKTF_OUTDIR: 'cdktf.out', CDKTF_CONTEXT_JSON: '{}' });
    synthesize();
    expect(sandbox.files()).toEqual(['addresses.lock.json', ...NSX_FILES]);
  });

  it('the same lock file from either half', () => {
    const locks = [{ CDK8S_OUTDIR: 'dist' }, { CDKTF_OUTDIR: 'cdktf.out' }].map((env) => {
      fs.rmSync('addresses.lock.json', { force: true });
      sandbox.environment(env as unknown as Record<string, string>);
      synthesize();
      return sandbox.read('addresses.lock.json');
    });
    expect(locks[0]).toEqual(locks[1]);
  });

  it('the same bytes twice', () => {
    synthesize();
    const first = sandbox.state();
    synthesize();
    expect(sandbox.state()).toEqual(first);
  });

  it('a state file by a relative path, outside of what is replaced', () => {
    synthesize();
    const stack = JSON.parse(sandbox.read('cdktf.out/stacks/nsx/cdk.tf.json'));
    expect(stack.terraform.backend).toEqual({ local: { path: '../../../terraform.nsx.tfstate' } });
  });

  it('no longer what the program no longer has', () => {
    synthesize();
    const { network } = seed();
    new Hello(network.kubernetes, 'cl1-other');
    network.synth();
    expect(sandbox.files().filter((file) => file.startsWith('dist/'))).toEqual([
      'dist/.cdk-routable-pods',
      'dist/cl1/other.k8s.yaml',
    ]);
  });
});

describe('what is Terraform’s', () => {
  const OWN = {
    'cdktf.out/stacks/nsx/.terraform/providers/lock': 'provider',
    'cdktf.out/stacks/nsx/.terraform.lock.hcl': 'lock',
    'cdktf.out/stacks/nsx/terraform.tfstate': '{"serial":1}',
    'cdktf.out/stacks/nsx/terraform.tfstate.backup': '{"serial":0}',
    'cdktf.out/stacks/nsx/plan': 'plan',
    'terraform.nsx.tfstate': '{"serial":2}',
  };
  const kept = () => Object.fromEntries(Object.keys(OWN).map((file) => [file, sandbox.read(file)]));

  it('survives a synthesis, a failed one, and another', () => {
    synthesize();
    for (const [file, content] of Object.entries(OWN)) sandbox.write(file, content);
    synthesize();
    expect(kept()).toEqual(OWN);

    const before = sandbox.state();
    const broken = seed({ cl1: { pods: '172.16.128.0/21' } });
    expect(() => broken.network.synth()).toThrow('ADR005');
    expect(sandbox.state()).toEqual(before);

    synthesize();
    expect(kept()).toEqual(OWN);
  });
});

describe('a synthesis', () => {
  it('writes nothing at all, and says what is wrong in one text', () => {
    const { network, cl1, nodes, management } = seed();
    addCluster({ network, nodes, management }, 'cl2', { endpoint: '172.16.135.251', pods: '172.16.140.0/22' });
    expect(() => network.synth()).toThrow(/ADR004 .*172\.16\.140\.0\/22/);
    expect(sandbox.files()).toEqual([]);
    expect(cl1.name).toBe('cl1');
  });

  it('is an error with no stack but its message', () => {
    const { network } = seed({ cl1: { pods: '172.16.128.0/21' } });
    const error = caught(() => network.synth());
    expect(error.name).toBe('VerificationError');
    expect(error.stack).toBe(`ValidationError: ${error.message}`);
  });

  it.each([
    ['a sound network', '172.16.136.0/21'],
    ['a broken one', '172.16.128.0/21'],
  ])('of %s leaves nothing in the temporary folder', (_name, pods) => {
    const temporary = path.join(sandbox.folder, 'temporary');
    fs.mkdirSync(temporary);
    jest.replaceProperty(process, 'env', { ...process.env, TMPDIR: temporary });
    const { network } = seed({ cl1: { pods } });
    try {
      network.synth();
    } catch {
      expect(pods).toBe('172.16.128.0/21');
    }
    expect(fs.readdirSync(temporary)).toEqual([]);
  });
});

describe('an expectation', () => {
  it('that holds is traced there and back', () => {
    const { network, cl1 } = seed();
    network.expect.reaches({ from: cl1.pods, to: cl1.machines });
    const { verdict } = network.synth();
    expect(verdict.paths.map(({ expectation, ok }) => [expectation.at, ok])).toEqual([
      ['pods of cl1 reaches nodes of cl1', true],
    ]);
  });

  it('that does not hold fails synthesis', () => {
    const { network, management, cl1 } = seed();
    network.expect.reaches({ from: management.pods, to: cl1.pods }).reaches({ from: cl1.pods, to: management.pods });
    expect(() => network.synth()).toThrow('PATH001');
    expect(sandbox.files()).toEqual([]);
  });
});

describe('the user’s own Apps', () => {
  it('are adopted: their folders, their backend, their stacks and charts', () => {
    const terraform = new cdktf.App({ outdir: 'tf' });
    const kubernetes = new cdk8s.App({ outdir: 'manifests' });
    const network = new RoutablePods({ terraform, kubernetes });
    expect(network.terraform).toBe(terraform);
    expect(network.kubernetes).toBe(kubernetes);
    const stack = new Nsx(terraform, 'nsx');
    new cdktf.LocalBackend(stack, { path: '/var/lib/state/nsx.tfstate' });
    new Hello(kubernetes, 'hello');
    network.synth();
    expect(sandbox.files()).toEqual([
      'addresses.lock.json',
      'manifests/.cdk-routable-pods',
      'manifests/hello.k8s.yaml',
      'tf/.cdk-routable-pods',
      'tf/manifest.json',
      'tf/stacks/nsx/cdk.tf.json',
    ]);
    const { terraform: written } = JSON.parse(sandbox.read('tf/stacks/nsx/cdk.tf.json'));
    expect(written.backend).toEqual({ local: { path: '/var/lib/state/nsx.tfstate' } });
    expect(terraform.outdir).toBe('tf');
  });

  it('keep the layout they were given', () => {
    const kubernetes = new cdk8s.App({ yamlOutputType: cdk8s.YamlOutputType.FILE_PER_RESOURCE });
    const network = new RoutablePods({ kubernetes });
    new Hello(kubernetes, 'cl1-hello');
    network.synth();
    expect(sandbox.files().filter((file) => file.startsWith('dist/'))).toEqual([
      'dist/.cdk-routable-pods',
      'dist/ConfigMap.hello.k8s.yaml',
    ]);
  });
});

describe('manifests', () => {
  it('are grouped by the cluster a chart stands under, or whose name its id begins with', () => {
    const { network, cl1, nodes, management } = seed();
    addCluster({ network, nodes, management }, 'cl1-test', { endpoint: '172.16.135.251', pods: '172.16.144.0/21' });
    new Hello(cl1, 'inside');
    new Hello(network.kubernetes, 'cl1-beside');
    new Hello(network.kubernetes, 'cl1-test-longer');
    new Hello(network.kubernetes, 'everywhere');
    network.synth();
    expect(sandbox.files().filter((file) => file.startsWith('dist/') && file.endsWith('.yaml'))).toEqual([
      'dist/cl1-test/longer.k8s.yaml',
      'dist/cl1/beside.k8s.yaml',
      'dist/cl1/inside.k8s.yaml',
      'dist/everywhere.k8s.yaml',
    ]);
  });

  it('keep their order where charts depend on each other', () => {
    const { network, cl1 } = seed();
    const first = new Hello(cl1, 'zuerst');
    const second = new Hello(cl1, 'danach');
    second.addDependency(first);
    network.synth();
    expect(sandbox.files().filter((file) => file.startsWith('dist/cl1/'))).toEqual([
      'dist/cl1/0000-zuerst.k8s.yaml',
      'dist/cl1/0001-danach.k8s.yaml',
    ]);
  });

  it('of two charts for one file are refused', () => {
    const { network, cl1 } = seed();
    new Hello(cl1, 'hello');
    new Hello(network.kubernetes, 'cl1-hello');
    expect(() => network.synth()).toThrow(
      'CHART001 [cl1-hello] charts cl1/hello and cl1-hello would both be written to cl1/hello.k8s.yaml; give one of them another id',
    );
    expect(sandbox.files()).toEqual([]);
  });

  it('with a Terraform value are refused, by place and field', () => {
    const { network, nodes } = seed();
    const token = cdktf.Token.asString({ resolve: () => 'later', creationStack: [] });
    const chart = new cdk8s.Chart(network.kubernetes, 'bad');
    new cdk8s.ApiObject(chart, 'config', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'c' },
      data: { at: token },
    });
    expect(() => network.synth()).toThrow(
      'TOKEN001 [bad/config] data.at of ConfigMap "c" is a Terraform value that is known only after apply',
    );
    expect(sandbox.files()).toEqual([]);
    expect(nodes.displayName).toBe('tanzu-overlay');
  });
});

function caught(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
