import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { plainEnvironment, WorkingFolder } from './folder';

/*
 * The command as a person runs it, in a process of its own that starts a program in another one. Each row takes seconds,
 * so what can be seen inside one process is tested in the files beside this one.
 */

const ROOT = path.join(__dirname, '..', '..');
const NODE = `"${process.execPath}" --require "${require.resolve('tsx/cjs')}"`;

const HEAD = `
import { segment } from 'cdk-routable-pods';
import { KubeadmCluster } from 'cdk-routable-pods/kubeadm';
import { RoutablePods } from 'cdk-routable-pods/project';
const network = new RoutablePods({ name: 'lab' });
const nodes = segment({ displayName: 'nodes', gateway: '172.16.160.1/24' });
`;

/** One cluster, its pods from a pool; it also prints something of its own. */
const RIGHT = `${HEAD}
const pods = network.pool('pods', '172.16.168.0/21').block('k1', { maxNodes: 3 });
new KubeadmCluster(network.kubernetes, 'k1', { nodes, pods, routable: false });
process.stdout.write('the program speaks\\n');
network.synth();
`;

const OVERLAP = `${HEAD}
for (const name of ['k1', 'k2']) new KubeadmCluster(network.kubernetes, name, { nodes, pods: '172.16.168.0/21' });
network.synth();
`;

const HOST_BITS = `${HEAD}
new KubeadmCluster(network.kubernetes, 'k1', { nodes, pods: '172.16.168.1/21' });
network.synth();
`;

// Slow machines start a process in seconds.
jest.setTimeout(60_000);

let folder: WorkingFolder;
beforeEach(() => {
  folder = new WorkingFolder();
});
afterEach(() => folder.close());

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = [NODE, `"${path.join(ROOT, 'lib', 'cli', 'main.ts')}"`, ...args].join(' ');
  const env = { ...plainEnvironment(), TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json') };
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder.path, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Runs `synth` on a program, by the project file. */
function synth(program: string, ...options: readonly string[]): ReturnType<typeof run> {
  folder.write('main.ts', program);
  folder.write('cdk8s.yaml', `app: ${JSON.stringify(`${NODE} main.ts`)}\n`);
  return run('synth', ...options);
}

const PROJECT = ['cdk8s.yaml', 'main.ts'];

describe('cdk-routable-pods', () => {
  it('synth prints the plan on standard output, and leaves what the program says to standard error', () => {
    expect(synth(RIGHT)).toEqual({
      status: 0,
      stdout: `Addresses
10.96.0.0/12     Services of k1    not routed
172.16.160.0/24  segment nodes
  172.16.160.1   gateway of nodes
172.16.168.0/22  pods of k1        not routed

Findings: none

Files: 1
 addresses.lock.json
`,
      stderr: 'the program speaks\n',
    });
    expect(folder.names()).toEqual(['addresses.lock.json', ...PROJECT]);

    const first = synth(RIGHT, '--json');
    expect(first).toMatchObject({ status: 0, stderr: 'the program speaks\n' });
    expect(JSON.parse(first.stdout)).toMatchObject({ name: 'lab', ok: true, findings: [], files: [] });
    expect(synth(RIGHT, '--json').stdout).toBe(first.stdout);
  });

  it('synth prints the findings once, on standard output, and writes nothing where there are errors', () => {
    const { status, stdout, stderr } = synth(OVERLAP);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n').filter((line) => /^(Addresses|Findings|error|Files|Next)/.test(line))).toEqual([
      'Addresses',
      'Findings: 1 error',
      'error   ADR004 [k2] 172.16.168.0/21 of k2 overlaps 172.16.168.0/21 of k1',
    ]);
    expect(folder.names()).toEqual(PROJECT);
  });

  it('synth says a wrong argument of the program in one line', () => {
    expect(synth(HOST_BITS)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error ADR002 [k1] 172.16.168.1/21 has host bits set; did you mean 172.16.168.0/21?\n',
    });
    expect(folder.names()).toEqual(PROJECT);
  });

  it('synth --frozen does not hand out an address', () => {
    const { status, stdout, stderr } = synth(RIGHT, '--frozen');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(
        /^error LOCK008 \[addresses\.lock\.json\] the file is missing, and addresses are frozen \(k1\)/,
      ),
    ]);
    expect(folder.names()).toEqual(PROJECT);
  });

  it.each([
    ['without a program', ['synth'], /^error CLI001 no program to run: [^\n]+\n$/],
    ['with a command it does not know', ['synt'], /^error: unknown command 'synt'\n\(Did you mean synth\?\)\n/],
  ])('ends with code 2 %s', (_name, args, stderr) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(stderr) });
  });

  it('ends with code 0 after its help', () => {
    expect(run('--help')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Usage: cdk-routable-pods /),
      stderr: '',
    });
  });
});
