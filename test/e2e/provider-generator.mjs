// The generated bindings against the generator, against `cdktf get`, and under another TypeScript.
// Needs the npm registry once, for the generator's own packages and for TypeScript 5.9. Run: node test/e2e/provider-generator.mjs
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION_CONSTRAINT } from '../../tools/provider-generator/render.mjs';
import { chosenSchema } from '../../tools/provider-generator/schema.mjs';
import { differences, readTree } from '../../tools/provider-generator/tree.mjs';
import { run } from './run.mjs';
import { Tally } from './tally.mjs';

const tally = new Tally('provider-generator');
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'provider-generator-'));
const copy = join(scratch, 'copy');
const GENERATOR = join('tools', 'provider-generator');
const BINDINGS = join('lib', 'provider-nsxt');

/** Runs a program of Node to its end, good or bad: its exit code and what it printed. */
function ended(cwd, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', ...env },
  });
  return { status, stdout, stderr };
}

const generate = (folder, ...args) => ended(folder, [join(GENERATOR, 'generate.mjs'), ...args]);
const trees = (folder) => ({
  bindings: readTree(join(folder, BINDINGS)),
  data: new Map(
    ['manifest.json', 'schema.json'].map((name) => [name, readFileSync(join(folder, GENERATOR, name), 'utf8')]),
  ),
});
const committed = trees(root);
const modules = committed.bindings.size - 1;
const SUCCESS = { status: 0, stdout: '', stderr: '' };

/** A fresh copy of what the generator reads and writes, with the packages that the first check installed. */
function freshCopy() {
  rmSync(copy, { recursive: true, force: true });
  const packages = join(root, GENERATOR, 'node_modules');
  for (const folder of [GENERATOR, BINDINGS]) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true, filter: (path) => path !== packages });
  }
  symlinkSync(packages, join(copy, GENERATOR, 'node_modules'), 'junction');
}

function assertSameTree(actual, wanted, allowed = []) {
  assert.deepEqual(differences(wanted, actual), allowed);
}

async function generatorChecks() {
  await tally.check('the committed files are what the generator writes', () => {
    const { status, stdout, stderr } = generate(root, '--check');
    assert.equal(stderr, '');
    assert.equal(stdout.trim().split('\n').at(-1), `provider-nsxt: ${modules} files are what the generator writes`);
    assert.equal(status, 0);
  });

  await tally.check('--check lists every file that was changed, lost or added by hand, and mends none', () => {
    freshCopy();
    writeFileSync(join(copy, BINDINGS, 'policy-segment', 'index.ts'), '// shorter\n');
    rmSync(join(copy, BINDINGS, 'policy-nat-rule', 'index.ts'));
    writeFileSync(join(copy, BINDINGS, 'index.ts'), '\n');
    const tampered = trees(copy);
    assert.deepEqual(generate(copy, '--check'), {
      status: 1,
      stdout:
        'unknown  lib/provider-nsxt/index.ts\n' +
        'missing  lib/provider-nsxt/policy-nat-rule/index.ts\n' +
        'changed  lib/provider-nsxt/policy-segment/index.ts\n' +
        'provider-nsxt: differences from what the generator writes: 3; if they are wanted: npm run generate:provider\n',
      stderr: '',
    });
    assert.deepEqual(trees(copy), tampered);
  });

  await tally.check('a new run writes the same bytes, and leaves the tsconfig.json that is written by hand', () => {
    assert.equal(generate(copy).status, 0);
    assert.deepEqual(trees(copy), committed);
  });

  await tally.check('a line more in resources.json is a class more, and changes no other', () => {
    freshCopy();
    addResource('nsxt_policy_group');
    assert.equal(generate(copy).status, 0);
    assertSameTree(trees(copy).bindings, committed.bindings, ['unknown  policy-group/index.ts']);
  });

  await tally.check('a resource that the provider does not have is named, and nothing is written', () => {
    freshCopy();
    addResource('nsxt_policy_grupe');
    assert.deepEqual(generate(copy), {
      status: 1,
      stdout: '',
      stderr:
        'provider-nsxt: resources.json lists under resources what the provider does not have: nsxt_policy_grupe; ' +
        'correct the name, or take a newer schema with --schema FILE\n',
    });
    assert.deepEqual(trees(copy), committed);
  });

  await tally.check(
    '--schema keeps no prose and no exact version, so the schema as printed gives the schema as stored',
    () => {
      freshCopy();
      const printed = JSON.parse(committed.data.get('schema.json'));
      printed.provider_versions = { 'registry.terraform.io/vmware/nsxt': '3.11.1' };
      const [provider] = Object.values(printed.provider_schemas);
      const { block } = provider.resource_schemas.nsxt_policy_segment;
      Object.assign(block, { description: 'A segment.', description_kind: 'plain' });
      block.attributes.description.description = 'Words about it.';
      writeFileSync(join(scratch, 'printed.json'), JSON.stringify(printed));
      assert.equal(generate(copy, '--schema', join(scratch, 'printed.json')).status, 0);
      assert.deepEqual(trees(copy), committed);
    },
  );

  await tally.check('a schema of something else is refused, and nothing is written', () => {
    const file = join(scratch, 'other.json');
    writeFileSync(file, '{"provider_schemas":{"registry.terraform.io/hashicorp/null":{}}}');
    assert.deepEqual(generate(copy, '--schema', file), {
      status: 1,
      stdout: '',
      stderr:
        `provider-nsxt: --schema ${file}: no schema of registry.terraform.io/vmware/nsxt in it; ` +
        'print one with: terraform providers schema -json\n',
    });
    assert.deepEqual(trees(copy), committed);
  });
}

function addResource(name) {
  const file = join(copy, GENERATOR, 'resources.json');
  const list = JSON.parse(readFileSync(file, 'utf8'));
  list.resources.push(name);
  writeFileSync(file, JSON.stringify(list));
}

/** `cdktf get` as a user runs it, but for the schema: it stands in the engine's cache, so neither Terraform nor its registry is asked. */
async function cdktfGetChecks() {
  const user = join(scratch, 'user');
  const cache = join(scratch, 'schemas');
  mkdirSync(user);
  mkdirSync(cache);
  symlinkSync(join(root, 'node_modules'), join(user, 'node_modules'), 'junction');
  const list = JSON.parse(readFileSync(join(root, GENERATOR, 'resources.json'), 'utf8'));
  const schema = chosenSchema(JSON.parse(committed.data.get('schema.json')), list);
  writeFileSync(join(cache, `nsxt@${encodeURIComponent(VERSION_CONSTRAINT)}.json`), JSON.stringify(schema));
  writeJson(join(user, 'cdktf.json'), {
    language: 'typescript',
    app: 'node main.js',
    projectId: 'provider-generator',
    sendCrashReports: 'false',
    terraformProviders: [`vmware/nsxt@${VERSION_CONSTRAINT}`],
  });

  await tally.check('`cdktf get` writes these very files, and its indexes and README files beside them', () => {
    const cli = join(root, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf');
    run(process.execPath, [cli, 'get'], {
      cwd: user,
      env: { CHECKPOINT_DISABLE: '1', CDKTF_EXPERIMENTAL_PROVIDER_SCHEMA_CACHE_PATH: cache },
    });
    const files = [...readTree(join(user, '.gen', 'providers', 'nsxt'))];
    const beside = files
      .map(([path]) => path)
      .filter((path) => !/^[^/]+\/index\.ts$/.test(path) && !path.endsWith('/README.md'));
    assert.deepEqual(beside, ['index.ts', 'lazy-index.ts']);
    const classes = new Map(files.filter(([path]) => /^[^/]+\/index\.ts$/.test(path)));
    assertSameTree(classes, committed.bindings, ['missing  tsconfig.json']);
  });

  await tally.check(
    'a program on `cdktf get` and the same with other imports compile and give the same configuration',
    () => {
      const moved = readFileSync(join(root, 'test', 'provider-nsxt', 'program.ts'), 'utf8');
      const before = moved.replaceAll("'cdk-routable-pods/provider-nsxt/", "'./.gen/providers/nsxt/");
      assert.notEqual(before, moved);
      writeFileSync(join(user, 'before.ts'), before);
      writeFileSync(join(user, 'moved.ts'), moved);
      writeFileSync(
        join(user, 'main.ts'),
        "import { App, Testing } from 'cdktf';\nimport * as before from './before';\nimport * as moved from './moved';\n" +
          "for (const { NodeNetwork } of [before, moved]) console.log(JSON.stringify(Testing.synth(new NodeNetwork(new App(), 'nsx'), true)));\n",
      );
      writeJson(join(user, 'tsconfig.json'), {
        compilerOptions: {
          ...{ target: 'ES2022', module: 'node16', strict: true, noEmit: true, skipLibCheck: true, types: ['node'] },
          paths: { 'cdk-routable-pods/provider-nsxt/*': [join(root, BINDINGS, '*', 'index.ts')] },
        },
        include: ['main.ts'],
      });
      assert.deepEqual(ended(user, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.']), SUCCESS);
      const { stdout, stderr } = ended(user, ['--import', 'tsx', 'main.ts']);
      assert.equal(stderr, '');
      const [first, second] = stdout.trim().split('\n');
      assert.match(first, /nsxt_policy_static_route/);
      assert.equal(second, first);
    },
  );
}

async function compilerChecks() {
  await tally.check('the bindings compile with TypeScript 5.9', () => {
    const folder = join(scratch, 'typescript');
    mkdirSync(folder);
    writeJson(join(folder, 'package.json'), { private: true, dependencies: { typescript: '5.9.3' } });
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    const tsc = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
    assert.equal(ended(root, [tsc, '--version']).stdout, 'Version 5.9.3\n');
    compileBindings(tsc, 'cdktf');
  });

  await tally.check('the bindings compile on the declarations of cdktn under the name cdktf', () => {
    compileBindings(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), 'cdktn');
  });
}

function compileBindings(tsc, engine) {
  const config = join(scratch, `${engine}.json`);
  writeJson(config, {
    extends: join(root, BINDINGS, 'tsconfig.json'),
    compilerOptions: {
      ...{ composite: false, incremental: false, tsBuildInfoFile: null, noEmit: true, rootDir: root },
      paths: { cdktf: [join(root, 'node_modules', engine)] },
    },
    include: [join(root, BINDINGS, '**', '*.ts')],
  });
  const { status, stdout } = ended(root, [tsc, '-p', config, '--listFiles']);
  const lines = stdout.split('\n');
  assert.deepEqual(
    lines.filter((line) => line.includes('error TS')),
    [],
  );
  assert.equal(status, 0);
  const engines = lines.filter((line) => line.endsWith('/lib/terraform-resource.d.ts'));
  assert.deepEqual(engines, [join(root, 'node_modules', engine, 'lib', 'terraform-resource.d.ts')]);
}

function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value, null, 2));
}

try {
  await generatorChecks();
  await cdktfGetChecks();
  await compilerChecks();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
tally.close();
