import * as fs from 'node:fs';
import type { Deployment } from '../../lib/project';
import { type Rehearsal, rehearse } from '../../lib/rehearsal';
import { Folder, NOTHING, VERSION } from './support';

/* Terraform is a shell script here, since it is only asked how it ends; what the real one does is test/e2e/rehearse.mjs. */

jest.setTimeout(30_000);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const TIER1 = { nsxt_policy_tier1_gateway: { k8s: { nsx_id: 'k8s', display_name: 'k8s' } } };
const NSX = { provider: { nsxt: [{ host: 'nsx.example.com' }] }, resource: TIER1 };

interface Run {
  readonly stacks?: Parameters<Folder['writeStacks']>[0];
  readonly deployment?: Partial<Deployment>;
  readonly clusters?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** Rehearses with a Terraform that is a script; every folder that it was run in has to be gone afterwards. */
async function run(script: string, options: Run = {}): Promise<{ rehearsal: Rehearsal; steps: string[] }> {
  const {
    stacks = { nsx: { config: NSX } },
    deployment,
    clusters,
    env,
    signal = new AbortController().signal,
  } = options;
  folder.writeStacks(stacks);
  const steps: string[] = [];
  try {
    const rehearsal = await rehearse({
      deployment: { ...NOTHING, folder: folder.at('cdktf.out'), stacks: Object.keys(stacks), ...deployment },
      clusters,
      env: {
        PATH: `${folder.writeTerraform(`pwd >> "$OUT.folders"\n${script}`)}:/usr/bin:/bin`,
        OUT: folder.at('out'),
        ...env,
      },
      signal,
      onStep: (step) => steps.push(step),
    });
    return { rehearsal, steps };
  } finally {
    const folders = fs.existsSync(folder.at('out.folders')) ? read('out.folders').trim().split('\n') : [];
    expect(folders.filter((name) => fs.existsSync(name))).toEqual([]);
  }
}

const read = (name: string) => fs.readFileSync(folder.at(name), 'utf8');

/** What a script left. */
const out = () => read('out');

describe('rehearse', () => {
  it('runs init, apply, plan and destroy in the order of the stacks, and destroy backwards', async () => {
    const script = `${VERSION}\necho "$(basename "$PWD") $*" >> "$OUT"`;
    const stacks = { second: { config: {}, dependencies: ['first'] }, first: { config: NSX } };
    const { rehearsal, steps } = await run(script, { stacks });
    expect(rehearsal).toEqual({
      outcome: 'played',
      ok: true,
      versions: { terraform: '1.9.8', provider: '3.10.0', platform: 'linux_amd64' },
      providerFrom: 'registry',
      nsxVersion: '4.2',
      stacks: ['first', 'second'],
      leftOut: [],
      made: [],
      clusters: [],
      tier1s: [],
      tier0s: [],
      secondPlan: [],
      left: [],
      destroyedImports: [],
    });
    expect(out().split('\n')).toEqual([
      'first init -no-color -input=false',
      'second init -no-color -input=false',
      'first apply -json -auto-approve -input=false',
      'second apply -json -auto-approve -input=false',
      'first plan -json -detailed-exitcode -input=false',
      'second plan -json -detailed-exitcode -input=false',
      'second apply -destroy -json -auto-approve -input=false',
      'first apply -destroy -json -auto-approve -input=false',
      '',
    ]);
    expect(steps).toEqual([
      'start an NSX',
      'terraform init first',
      'terraform init second',
      'terraform apply first',
      'terraform apply second',
      'play the cloud providers',
      'terraform plan first',
      'terraform plan second',
      'take the nodes away',
      'terraform destroy second',
      'terraform destroy first',
    ]);
  });

  it("lets Terraform see this machine, and nothing that leads to the user's manager, state or workspace", async () => {
    await run(`${VERSION}\nenv | grep -E '^(TF_|NSXT_|VMC_|CHECKPOINT|HTTPS)' | sed 's/=.*//' | sort > "$OUT"`, {
      env: {
        HTTPS_PROXY: 'http://proxy:3128',
        TF_PLUGIN_CACHE_DIR: '/cache',
        TF_VAR_secret: 'x',
        TF_WORKSPACE: 'production',
        TF_DATA_DIR: '/data',
        TF_CLI_ARGS: '-lock=false',
        TF_CLI_ARGS_apply: '-target=x',
        TF_LOG: 'TRACE',
        NSXT_MANAGER_HOST: 'nsx.example.com',
        NSXT_PASSWORD: 'hush-hush',
        NSXT_REMOTE_AUTH: 'true',
        NSXT_VMC_TOKEN: 'token',
      },
    });
    expect(out().split('\n')).toEqual([
      'CHECKPOINT_DISABLE',
      'HTTPS_PROXY',
      'NSXT_CA_FILE',
      'NSXT_MANAGER_HOST',
      'NSXT_PASSWORD',
      'NSXT_USERNAME',
      'TF_INPUT',
      'TF_IN_AUTOMATION',
      'TF_PLUGIN_CACHE_DIR',
      'TF_VAR_secret',
      '',
    ]);
  });

  it('gives Terraform the simulator, and not the password that the user has', async () => {
    const env = { NSXT_PASSWORD: 'hush-hush', NSXT_MANAGER_HOST: 'nsx.example.com' };
    await run(`${VERSION}\ncat rehearsal_override.tf.json > "$OUT"; env | grep NSXT_ >> "$OUT"`, { env });
    expect(out()).toMatch(/"host": "127\.0\.0\.1:\d+"/);
    expect(out()).toMatch(/NSXT_MANAGER_HOST=127\.0\.0\.1:\d+\n/);
    expect(out()).not.toMatch(/hush-hush|nsx\.example\.com/);
  });

  it('plays the cloud providers of the clusters that are asked for, and takes their routes away', async () => {
    const cluster = (name: string, block: number) => ({
      name,
      routeOwner: 'cloud-provider' as const,
      manager: 'another-name-of-it.example.com',
      routerPath: '/infra/tier-1s/k8s',
      podCidrs: [`172.16.${block}.0/21`],
      segment: 'nodes',
      controlPlanes: 1,
      nodes: [{ name: `${name} node 1`, addresses: [], podCidrs: [`172.16.${block}.0/24`], observed: false }],
    });
    const { rehearsal } = await run(VERSION, {
      stacks: {
        nsx: { config: { resource: { nsxt_policy_segment: { nodes: { connectivity_path: '/infra/tier-1s/k8s' } } } } },
      },
      deployment: {
        clusters: [cluster('cl1', 136), cluster('cl2', 144)],
        segments: [{ key: 'nodes', gateway: '10.0.0.1/24', ranges: [], taken: ['10.0.0.1'] }],
      },
      clusters: ['cl2'],
    });
    expect(rehearsal).toMatchObject({
      ok: true,
      clusters: [{ name: 'cl2', written: 1, deleted: 1, failures: [] }],
      tier1s: [{ name: 'k8s', routes: [{ network: '172.16.144.0/24', nextHop: '10.0.0.2', realized: true }] }],
      left: [],
    });
  });

  it.each<[string, object, string]>([
    [
      'has no router path',
      { routerPath: undefined },
      'it has no router path; see NSXT_ROUTER_PATH and NSXT_MANAGER_HOST of the cluster',
    ],
    [
      'is on a manager that no stack is for',
      { manager: '10.9.9.9' },
      'no stack is for its manager; see NSXT_ROUTER_PATH and NSXT_MANAGER_HOST of the cluster',
    ],
    [
      'has nodes without an address',
      { segment: undefined },
      'create n1 172.16.136.0/24: node n1 has neither InternalIP nor ExternalIP',
    ],
    [
      'writes to a gateway that is not there',
      {
        routerPath: '/infra/tier-1s/gone',
        nodes: [{ name: 'n1', addresses: ['10.0.0.5'], podCidrs: ['172.16.136.0/24'], observed: true }],
      },
      'create n1 172.16.136.0/24: InvalidRequest',
    ],
  ])('is wrong where a cluster %s', async (_what, more, failure) => {
    const two = { nsxt: [{ host: '10.0.0.1' }, { alias: 'b', host: '10.0.0.2' }] };
    const { rehearsal } = await run(VERSION, {
      stacks: { nsx: { config: { provider: two } } },
      deployment: {
        clusters: [
          {
            name: 'cl1',
            routeOwner: 'cloud-provider',
            manager: '10.0.0.1',
            routerPath: '/infra/tier-1s/k8s',
            podCidrs: ['172.16.136.0/21'],
            controlPlanes: 1,
            nodes: [{ name: 'n1', addresses: [], podCidrs: ['172.16.136.0/24'], observed: true }],
            ...more,
          },
        ],
      },
    });
    expect(rehearsal).toMatchObject({ outcome: 'played', ok: false, clusters: [{ failures: [failure] }] });
  });

  it('is wrong where a second plan would change something', async () => {
    const change = { type: 'planned_change', change: { resource: { addr: 'a.b' }, action: 'update' } };
    const { rehearsal } = await run(`${VERSION}\n[ "$1" != plan ] || { echo '${JSON.stringify(change)}'; exit 2; }`);
    expect(rehearsal).toMatchObject({ ok: false, secondPlan: [{ address: 'a.b', action: 'update' }] });
  });

  it('is wrong where something is left, since nothing was destroyed', async () => {
    folder.write(
      'patch.mjs',
      `const { NSXT_MANAGER_HOST: host, NSXT_USERNAME: user, NSXT_PASSWORD: password } = process.env;
       const headers = { authorization: 'Basic ' + btoa(user + ':' + password), 'content-type': 'application/json' };
       const url = 'https://' + host + '/policy/api/v1/infra/tier-1s/k8s';
       process.exit((await fetch(url, { method: 'PATCH', headers, body: '{}' })).ok ? 0 : 1);`,
    );
    const patch = `NODE_EXTRA_CA_CERTS="$NSXT_CA_FILE" "${process.execPath}" "${folder.at('patch.mjs')}"`;
    const { rehearsal } = await run(`${VERSION}\ncase "$*" in apply*destroy*) ;; apply*) ${patch};; esac`);
    expect(rehearsal).toMatchObject({
      ok: false,
      made: ['/infra/tier-1s/k8s'],
      left: ['', '/nat/DEFAULT', '/nat/INTERNAL', '/nat/NAT64', '/nat/USER'].map((part) => `/infra/tier-1s/k8s${part}`),
    });
  });

  const diagnostic = {
    type: 'diagnostic',
    diagnostic: { severity: 'error', summary: 'refused', detail: '', address: 'a.b' },
  };

  it.each<[string, string, string, readonly string[]]>([
    ['apply', `echo '${JSON.stringify(diagnostic)}'; exit 1`, 'terraform apply of stack nsx', ['a.b: refused']],
    [
      'plan',
      `echo '${JSON.stringify(diagnostic)}'; exit 1`,
      'the second terraform plan of stack nsx',
      ['a.b: refused'],
    ],
    [
      'apply -destroy',
      'echo "it is late" >&2; exit 3',
      'terraform destroy of stack nsx',
      ['it ended with code 3: it is late'],
    ],
    [
      'init',
      'printf "Error: Unsupported block\\n\\nBlocks of type x\\nare not expected.\\n" >&2; exit 1',
      'terraform init of stack nsx',
      ['Unsupported block: Blocks of type x are not expected.'],
    ],
    ['init', 'exit 9', 'terraform init of stack nsx', ['it ended with code 9: it said nothing']],
  ])('says what failed in terraform %s', async (command, what, step, errors) => {
    const { rehearsal } = await run(`${VERSION}\ncase "$*" in ${command.replace(' ', '\\ ')}*) ${what};; esac`);
    expect(rehearsal).toEqual({ outcome: 'broken', step, errors, unknown: [] });
  });

  it('says what the simulated manager could not have where a step failed', async () => {
    const config = { ...NSX, data: { nsxt_policy_ip_block: { pods: { display_name: 'pods' } } } };
    const { rehearsal } = await run(`${VERSION}\n[ "$1" != apply ]`, { stacks: { nsx: { config } } });
    expect(rehearsal).toMatchObject({ outcome: 'broken', unknown: ['data.nsxt_policy_ip_block.pods'] });
  });

  it('says that what is called terraform is something else', async () => {
    expect((await run('echo hello')).rehearsal).toEqual({
      outcome: 'broken',
      step: 'terraform version -json',
      errors: ['it ended with code 0: hello'],
      unknown: [],
    });
  });

  it('says that Terraform is missing', async () => {
    const { rehearsal } = await run('', { env: { PATH: folder.at('nowhere') } });
    expect(rehearsal).toEqual({
      outcome: 'not-possible',
      missing: 'terraform',
      reason: 'it is not on the PATH',
      leftOut: [],
    });
  });

  it.each([
    ['is too old', 'echo \'{"terraform_version":"1.4.9","platform":"linux_amd64"}\'', 'the one on the PATH is 1.4.9'],
    ['is older than its JSON', 'echo "Terraform v0.11.14"; echo', 'the one on the PATH is 0.11.14'],
  ])('says that the Terraform that is there %s', async (_what, script, reason) => {
    const expected = { outcome: 'not-possible', missing: 'terraform', reason, leftOut: [] };
    expect((await run(script)).rehearsal).toEqual(expected);
  });

  it('says that what is called terraform cannot be run', async () => {
    folder.write('elsewhere/terraform', '', 0o644);
    const { rehearsal } = await run('', { env: { PATH: folder.at('elsewhere') } });
    const reason = 'the one on the PATH cannot be run (EACCES)';
    expect(rehearsal).toEqual({ outcome: 'not-possible', missing: 'terraform', reason, leftOut: [] });
  });

  it.each([
    [
      'registry that cannot be reached',
      'Failed to query available provider packages\\n\\nCould not retrieve the list of available versions for provider\\nvmware/nsxt: could not connect to registry.terraform.io: no such host',
      'could not connect to registry.terraform.io: no such host',
    ],
    [
      'download that breaks off',
      'Failed to install provider\\n\\nError while installing vmware/nsxt v3.11.1: EOF',
      'Error while installing vmware/nsxt v3.11.1: EOF',
    ],
  ])('says that the provider is missing after a %s', async (_what, text, reason) => {
    const { rehearsal } = await run(`${VERSION}\nprintf 'Error: ${text}\\n\\nmore\\n' >&2; exit 1`);
    expect(rehearsal).toEqual({
      outcome: 'not-possible',
      missing: 'provider',
      reason,
      leftOut: [],
      platform: 'linux_amd64',
    });
  });

  it.each<[string, Run['stacks'], object]>([
    ['no stack', {}, { reason: 'it has none', leftOut: [] }],
    [
      'none but foreign ones',
      { machines: { config: { module: {} } } },
      {
        reason: 'each of its stacks has to be left out',
        leftOut: [{ stack: 'machines', reason: 'a rehearsal does not look into its "module"' }],
      },
    ],
  ])('says that a program has %s, without asking Terraform', async (_what, stacks, expected) => {
    const { rehearsal } = await run('echo called > "$OUT"', { stacks });
    expect(rehearsal).toEqual({ outcome: 'not-possible', missing: 'stacks', ...expected });
    expect(fs.existsSync(folder.at('out'))).toBe(false);
  });

  it('breaks off when it is told to: Terraform is asked to end, and nothing is left', async () => {
    const controller = new AbortController();
    const script = `${VERSION}\ntrap 'echo stopped > "$OUT"; exit 1' INT\ntouch "$OUT.begun"; while :; do sleep 0.05; done`;
    const ended = run(script, { signal: controller.signal });
    ended.catch(() => undefined);
    while (!fs.existsSync(folder.at('out.begun'))) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort('SIGINT');
    await expect(ended).rejects.toBe('SIGINT');
    expect(out()).toBe('stopped\n');
  });
});
