// The example through the real command lines of both engines, of npm and of this package, as a user types them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { Tally } from './tally.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The package's own command, as npm links it; npx would install a copy of this clone into its cache first. */
const command = path.join(root, 'node_modules', '.bin', 'cdk-routable-pods');
const OUTPUT = ['cdktf.out', 'dist', 'tkg.out'];
/** Neither command line asks the network for a newer version of itself. */
const QUIET = { CHECKPOINT_DISABLE: '1', CDK8S_CHECK_UPGRADE: 'false', DISABLE_VERSION_CHECK: '1' };
const tally = new Tally('command-lines');

for (const [name, folder] of [
  ['tkg-routable-pods', root],
  ['kubeadm-terraform-routes', path.join(root, 'examples', 'kubeadm-terraform-routes')],
]) {
  const golden = path.join(root, 'examples', name, 'expected');
  const clean = () => remove(folder);

  await tally.check(`${name}: npx cdk8s synth writes the Kubernetes half alone`, () => {
    clean();
    run('npx', ['cdk8s', 'synth'], { cwd: folder, env: QUIET });
    assert.deepEqual(contents(folder), contents(golden, ['dist', 'tkg.out']));
  });
  await tally.check(`${name}: npx cdktf synth writes the NSX half alone`, () => {
    clean();
    run('npx', ['cdktf', 'synth'], { cwd: folder, env: QUIET });
    assert.deepEqual(contents(folder), contents(golden, ['cdktf.out']));
  });
  await tally.check(`${name}: npx tsx main.ts writes both, and leaves Terraform's own files alone`, () => {
    const state = path.join(folder, 'cdktf.out', 'stacks', 'nsx', 'terraform.tfstate');
    fs.writeFileSync(state, 'state');
    run('npx', ['tsx', path.relative(folder, path.join(root, 'examples', name, 'main.ts'))], { cwd: folder });
    assert.equal(fs.readFileSync(state, 'utf8'), 'state');
    fs.rmSync(state);
    assert.deepEqual(contents(folder), contents(golden, OUTPUT));
  });
  clean();
}

await tally.check('npm start prints the plan, the findings, a path, the files and what to do next', () => {
  const text = run('npm', ['start'], { cwd: root });
  for (const part of [
    'Addresses\n',
    'Findings: ',
    'ACCEPTED  5 hops',
    'Files: 8\n',
    'npx cdktf deploy nsx',
    'tanzu management-cluster create -f tkg.out/mgmt.yaml',
  ]) {
    assert.ok(text.includes(part), `no "${part}" in\n${text}`);
  }
  const order = [
    'npx cdktf deploy',
    'tanzu management-cluster create',
    'tanzu cluster create cl1',
    'kubectl --context cl1',
  ];
  assert.deepEqual(
    order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    order.map((part) => text.indexOf(part)),
  );
});
await tally.check('cdk-routable-pods synth --json prints one JSON document', () => {
  const report = JSON.parse(run(command, ['synth', '--json'], { cwd: root }));
  assert.equal(report.ok, true);
  assert.equal(report.paths[0].flows.length, 3);
});
await tally.check('an unknown command and option name the nearest one', () => {
  assert.match(refused(['snyth']), /unknown command 'snyth'\n\(Did you mean synth\?\)/);
  assert.match(refused(['synth', '--jsno']), /unknown option '--jsno'\n\(Did you mean --json\?\)/);
});

for (const [name, change, message] of [
  [
    'host bits',
    ["'172.16.136.0/21'", "'172.16.137.5/21'"],
    'error ADR002 [cl1] 172.16.137.5/21 has host bits set; did you mean 172.16.136.0/21?',
  ],
  [
    'a construct id used twice',
    ["'cl2', {", "'cl1', {"],
    'error CONSTRUCT001 [App] the construct id "cl1" is used twice; give one of the two another id',
  ],
]) {
  await tally.check(`${name}: one line, no stack, exit code 2, nothing written`, () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'command-lines-'));
    try {
      const program = fs
        .readFileSync(path.join(root, 'examples', 'tkg-routable-pods', 'main.ts'), 'utf8')
        .replace(...change);
      for (const file of ['nginx.ts', 'nsx.ts', 'settings.ts'])
        fs.copyFileSync(path.join(root, 'examples', 'tkg-routable-pods', file), path.join(folder, file));
      fs.writeFileSync(path.join(folder, 'main.ts'), program);
      fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
      const result = spawnSync('npx', ['tsx', '--tsconfig', path.join(root, 'tsconfig.json'), 'main.ts'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, CI: '' },
      });
      assert.equal(lines(result.stderr).join('\n'), message);
      assert.equal(result.status, 2);
      assert.deepEqual(fs.readdirSync(folder).sort(), ['main.ts', 'nginx.ts', 'node_modules', 'nsx.ts', 'settings.ts']);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
}

remove(root);
tally.close();

function remove(folder) {
  for (const output of OUTPUT) fs.rmSync(path.join(folder, output), { recursive: true, force: true });
}

/** npm's own warnings are about this machine. */
function lines(text) {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
}

function refused(args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  assert.equal(result.status, 2, result.stderr);
  return lines(result.stderr).join('\n');
}

function contents(folder, outputs = OUTPUT) {
  const files = outputs
    .map((output) => path.join(folder, output))
    .filter((output) => fs.existsSync(output))
    .flatMap((output) => fs.readdirSync(output, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), unsigned(fs.readFileSync(file, 'utf8'))]),
  );
}

/** The engine signs what it writes with its version, and the goldens hold empty lists without spaces. */
function unsigned(text) {
  return text
    .replace(/"version": "0\.\d+\.\d+"/g, '"version": "<engine>"')
    .replace(/\[\s+\]/g, '[]')
    .replace(/\{\s+\}/g, '{}');
}
