// `cdk-routable-pods rehearse` as a user runs it, on the examples: by the real provider where it can be had (NSXT_PROVIDER_MIRROR,
// or the registry), else down to what it says of what is missing. Run: node test/e2e/rehearse.mjs
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Tally } from './tally.mjs';
import { copyRepository, EXAMPLES } from './terraform/workspace.mjs';

const tally = new Tally('rehearse');
const scratch = mkdtempSync(join(tmpdir(), 'rehearse-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const copy = copyRepository(join(scratch, 'repository'));
const temporary = join(scratch, 'tmp');
mkdirSync(temporary);

const { NSXT_PROVIDER_MIRROR: mirror = '', ...environment } = process.env;
const SOURCES = { NSXT_PROVIDER_MIRROR: mirror };
const tsx = createRequire(import.meta.url).resolve('tsx/cjs');
const [EXAMPLE, OTHER] = [EXAMPLES['tkg-routable-pods'], EXAMPLES['kubeadm-terraform-routes']];

/** Starts the command from the sources; `ended` comes with its code and what it printed. */
function start(example, args, env = {}) {
  const folder = join(copy, example.folder);
  const app = `"${process.execPath}" --require "${tsx}" ${example.program}`;
  const main = join(copy, 'lib', 'cli', 'main.ts');
  const child = spawn(process.execPath, ['--require', tsx, main, 'rehearse', '--app', app, ...args], {
    cwd: folder,
    env: { ...environment, TSX_TSCONFIG_PATH: join(copy, 'tsconfig.json'), TMPDIR: temporary, CI: '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise((done) => child.on('close', (code, signal) => done({ code, signal, stdout, stderr })));
  return { child, ended };
}

const rehearse = (example, args, env) => start(example, args, env).ended;

/** What the rehearsal adds to the report of synth. */
const rehearsalIn = (stdout) => stdout.slice(stdout.indexOf('\nRehearsal') + 1);

/** The command leaves nothing of its own in the temporary folder; the transpiler keeps its cache there. */
const leftovers = () => readdirSync(temporary).filter((name) => name.startsWith('cdk-routable-pods'));

/** What a rehearsal must not touch. */
const mine = join(copy, 'cdktf.out', 'stacks', 'nsx', 'terraform.tfstate');
mkdirSync(dirname(mine), { recursive: true });
writeFileSync(mine, "the user's own state");

const first = await rehearse(EXAMPLE, ['--cluster', 'cl1', '--if-possible', '--json'], SOURCES);
let rehearsal;
await tally.check('npm start: the example ends with success, with or without Terraform and its provider', () => {
  assert.equal(first.code, 0, first.stdout + first.stderr);
  ({ rehearsal } = JSON.parse(first.stdout));
});
if (rehearsal?.outcome === 'played') {
  const { versions, providerFrom } = rehearsal;
  console.log(`Terraform ${versions.terraform}, vmware/nsxt ${versions.provider} (${providerFrom})`);
  await played();
} else {
  console.log(`not rehearsed: ${rehearsal?.missing} is missing: ${rehearsal?.reason}`);
}
await missing();
tally.close();

async function played() {
  await tally.check('the static routes and the routing table are those of the article', () => {
    const [tier1] = rehearsal.tier1s;
    assert.equal(tier1.path, '/infra/tier-1s/tanzu-cl1');
    assert.deepEqual(
      tier1.routes.map(({ network, nextHop, realized }) => [network, nextHop, realized]),
      [
        ['172.16.136.0/24', '172.16.128.10', true],
        ['172.16.137.0/24', '172.16.128.11', true],
        ['172.16.138.0/24', '172.16.128.12', true],
      ],
    );
    assert.deepEqual(
      rehearsal.tier0s.map(({ name, entries }) => [name, entries.map(({ type, network }) => `${type} ${network}`)]),
      [['T0', ['t1c 172.16.128.0/21', 't1s 172.16.136.0/24', 't1s 172.16.137.0/24', 't1s 172.16.138.0/24']]],
    );
  });
  await tally.check('the second plan is empty, and nothing is left', () => {
    const { ok, secondPlan, left, clusters } = rehearsal;
    assert.deepEqual(
      { ok, secondPlan, left, clusters },
      { ok: true, secondPlan: [], left: [], clusters: [{ name: 'cl1', written: 3, deleted: 3, failures: [] }] },
    );
  });
  await tally.check('the text fits into 80 columns, and says the same', async () => {
    const { code, stdout } = await rehearse(EXAMPLE, [], SOURCES);
    assert.equal(code, 0);
    const text = rehearsalIn(stdout);
    assert.match(text, /^Rehearsal of stack nsx\n/);
    assert.match(text, /\nStatic routes of Tier-1 tanzu-cl1: 6\n/);
    assert.match(text, /\n second plan {8}no changes\n nodes of cl1 gone {2}its cloud provider deleted 3 routes\n/);
    assert.match(text, /\n destroyed {10}the manager is as it was\n$/);
    const wide = text.split('\n').filter((line) => line.length > 80 && !line.startsWith(' real '));
    assert.deepEqual(wide, []);
  });
  await tally.check('routes that Terraform owns are rehearsed too', async () => {
    const { code, stdout } = await rehearse(OTHER, ['--json'], SOURCES);
    assert.equal(code, 0);
    const { tier1s, clusters } = JSON.parse(stdout).rehearsal;
    assert.deepEqual(
      tier1s[0].routes.map(({ node, nextHop }) => `${node} ${nextHop}`),
      ['k8s1-control-plane-1 172.16.160.11', 'k8s1-worker-1 172.16.160.12', 'k8s1-worker-2 172.16.160.13'],
    );
    assert.deepEqual(clusters, []);
  });
  await tally.check('Ctrl-C in the middle of it leaves nothing behind', async () => {
    const { child, ended } = start(EXAMPLE, [], SOURCES);
    const isApplying = () =>
      leftovers().some((name) => existsSync(join(temporary, name, 'stacks', 'nsx', '.terraform.lock.hcl')));
    while (!isApplying()) await new Promise((done) => setTimeout(done, 10));
    child.kill('SIGINT');
    const { signal, stdout } = await ended;
    assert.equal(signal, 'SIGINT');
    assert.doesNotMatch(stdout, /Rehearsal/);
    assert.deepEqual(leftovers(), []);
  });
}

async function missing() {
  await tally.check('without Terraform it says where to get it', async () => {
    const env = { ...SOURCES, PATH: join(scratch, 'nowhere') };
    const { code, stdout } = await rehearse(EXAMPLE, ['--if-possible'], env);
    assert.equal(code, 0);
    assert.match(
      rehearsalIn(stdout),
      /^Rehearsal: not done\n Terraform is missing: .*\n https:\/\/developer\.hashicorp\.com/,
    );
    assert.equal((await rehearse(EXAMPLE, [], env)).code, 3);
  });
  const noProvider = { NSXT_PROVIDER_MIRROR: join(scratch, 'empty') };
  await tally.check('without the provider it says how to bring it', async () => {
    mkdirSync(noProvider.NSXT_PROVIDER_MIRROR);
    const { code, stdout } = await rehearse(EXAMPLE, ['--if-possible'], noProvider);
    assert.equal(code, 0);
    if (rehearsal?.missing === 'terraform') return;
    const text = rehearsalIn(stdout).replace(/\s+/g, ' ');
    assert.match(text, /^Rehearsal: not done Terraform cannot get its provider vmware\/nsxt: /);
    assert.match(text, /https:\/\/github\.com\/vmware\/terraform-provider-nsxt\/releases/);
    assert.equal((await rehearse(EXAMPLE, [], noProvider)).code, 3);
  });
  await tally.check("the user's own state is as it was, and no temporary file is left", () => {
    assert.equal(readFileSync(mine, 'utf8'), "the user's own state");
    assert.deepEqual(readdirSync(dirname(mine)).sort(), ['cdk.tf.json', 'terraform.tfstate']);
    assert.deepEqual(leftovers(), []);
  });
}
