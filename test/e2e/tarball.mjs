// The package as its users get it: packed, installed in an empty folder, compiled by every TypeScript that is in use
// and run on both engines, as CommonJS and as ESM.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { Tally } from './tally.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-tarball-'));
process.on('exit', () => fs.rmSync(work, { recursive: true, force: true }));
const tally = new Tally('tarball');

/** The example, as a user would have it: its own sources, unchanged. */
const example = path.join(root, 'examples', 'tkg-routable-pods');
const SOURCES = ['main.ts', 'nsx.ts', 'nginx.ts', 'settings.ts'];

const ENGINES = { cdktf: '0.21.0', cdktn: 'npm:cdktn@^0.24.0' };
const COMPILERS = [
  ['5.9.3', 'node10'],
  ['5.9.3', 'node16'],
  ['5.9.3', 'bundler'],
  ['6.0.3', 'node16'],
  ['6.0.3', 'bundler'],
  ['7.0.2', 'node16'],
  ['7.0.2', 'bundler'],
];

const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: root }),
);
const tarball = path.join(work, packed.filename);
console.log(`packed ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KiB`);

for (const [engine, version] of Object.entries(ENGINES)) {
  const project = path.join(work, engine);
  fs.mkdirSync(path.join(project, 'src'), { recursive: true });
  for (const source of SOURCES) fs.copyFileSync(path.join(example, source), path.join(project, 'src', source));
  const typescript = Object.fromEntries(
    [...new Set(COMPILERS.map(([compiler]) => compiler))].map((compiler) => [
      `typescript-${compiler}`,
      `npm:typescript@${compiler}`,
    ]),
  );
  write(project, 'package.json', {
    name: 'user-program',
    private: true,
    dependencies: { 'cdk-routable-pods': `file:${tarball}`, cdk8s: '^2.70.0', cdktf: version, constructs: '~10.7.2' },
    devDependencies: {
      '@types/node': '^20',
      ...(engine === 'cdktf' ? typescript : { 'typescript-6.0.3': 'npm:typescript@6.0.3' }),
    },
  });

  await tally.check(`${engine}: npm install of the tarball beside ${version}`, () => {
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
  });

  for (const [compiler, resolution] of engine === 'cdktf' ? COMPILERS : [['6.0.3', 'node16']]) {
    await tally.check(
      `${engine}: TypeScript ${compiler} compiles the program with moduleResolution ${resolution}`,
      () => {
        compile(project, compiler, resolution, `out-${compiler}-${resolution}`, 'commonjs');
      },
    );
  }

  for (const type of ['commonjs', 'module']) {
    await tally.check(
      `${engine}: the program runs as ${type === 'module' ? 'ESM' : 'CommonJS'} and writes both halves`,
      () => {
        const folder = path.join(project, `run-${type}`);
        fs.cpSync(path.join(project, 'src'), path.join(folder, 'src'), { recursive: true });
        write(folder, 'package.json', { name: 'run', private: true, type });
        if (type === 'module') addExtensions(path.join(folder, 'src'));
        compile(project, '6.0.3', 'node16', 'js', type, folder);
        run('node', ['js/main.js'], { cwd: folder, env: { CI: '' } });
        assert.deepEqual(written(folder), written(root, 'expected'));
      },
    );
  }
}

await tally.check('the core loads without any engine installed', () => {
  const project = path.join(work, 'core');
  fs.mkdirSync(project);
  write(project, 'package.json', {
    name: 'core-only',
    private: true,
    dependencies: { 'cdk-routable-pods': `file:${tarball}` },
  });
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
  const program =
    "const { Cidr, networkFrom, verify } = require('cdk-routable-pods'); console.log(String(Cidr.parse('10.0.0.0/8')), verify(networkFrom({})).ok);";
  assert.equal(run('node', ['-e', program], { cwd: project }), '10.0.0.0/8 true\n');
  assert.equal(fs.existsSync(path.join(project, 'node_modules', 'constructs')), false);
});

const CLUSTERS = `
const nodes = segment({ displayName: 'overlay', gateway: '172.16.128.1/21', tier1: { managerHost: 'nsx', policyPath: '/infra/tier-1s/t1' } });
const vsphere = { server: 'vc', username: 'u', datacenter: '/DC', datastore: '/DC/d', folder: '/DC/f', resourcePool: '/DC/r', sshAuthorizedKey: 'ssh-rsa A', insecure: true };
const avi = { controller: '10.9.9.9', username: 'u', cloudName: 'c', serviceEngineGroup: 'g', caDataBase64: 'AAAA' };
const clusters = (scope, pods) => {
  const management = new TkgManagementCluster(scope, 'mgmt', { vsphere, avi, nodes, endpoint: '172.16.135.240' });
  new TkgWorkloadCluster(scope, 'cl1', { management, nodes, endpoint: '172.16.135.250', pods, routable: true, workers: 2 });
};`;
const ONE_ENGINE = {
  cdk8s: [
    '^2.70.0',
    `const { App } = require('cdk8s'); const { segment } = require('cdk-routable-pods');
const { TkgManagementCluster, TkgWorkloadCluster, writeClusterFiles } = require('cdk-routable-pods/tkg');
const { RoutablePods } = require('cdk-routable-pods/project');${CLUSTERS}
const network = new RoutablePods(); clusters(network.kubernetes, '172.16.136.0/21'); network.synth();
const app = new App({ outdir: 'own' }); clusters(app, process.argv[2]); writeClusterFiles(app, 'own.tkg'); app.synth();`,
    ['172.16.136.0/21', '172.16.128.0/21'],
  ],
  cdktf: [
    '0.21.0',
    `const { App, TerraformStack } = require('cdktf'); const { RoutablePods } = require('cdk-routable-pods/project');
const { NsxManager, Segment, StaticRoute, Tier1Gateway, TransportZone } = require('cdk-routable-pods/nsxt');
const build = (scope, nextHop) => {
  const stack = new TerraformStack(scope, 'nsx'); const manager = new NsxManager(stack, 'm', { host: 'nsx' });
  const tier1 = new Tier1Gateway(stack, 't1', { manager, advertise: ['TIER1_CONNECTED'] });
  new Segment(stack, 's', { tier1, transportZone: TransportZone.fromName(stack, 'z', 'z'), gateway: '10.1.0.1/24' });
  new StaticRoute(stack, 'r', { gateway: tier1, network: '10.2.0.0/24', nextHops: [nextHop] });
};
const network = new RoutablePods(); build(network.terraform, '10.1.0.9'); network.synth();
const app = new App({ outdir: 'own' }); build(app, process.argv[2]); app.synth();`,
    ['10.1.0.9', '192.168.7.7'],
  ],
};
for (const [engine, [version, program, [right, wrong]]] of Object.entries(ONE_ENGINE)) {
  await tally.check(`with ${engine} alone: a project, an App of one's own, and the proof in one line`, () => {
    const project = path.join(work, `only-${engine}`);
    const dependencies = { 'cdk-routable-pods': `file:${tarball}`, [engine]: version, constructs: '~10.7.2' };
    write(project, 'package.json', { name: `only-${engine}`, private: true, dependencies });
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
    fs.writeFileSync(path.join(project, 'main.js'), program);
    const other = engine === 'cdk8s' ? 'cdktf' : 'cdk8s';
    assert.equal(fs.existsSync(path.join(project, 'node_modules', other)), false);
    run('node', ['main.js', right], { cwd: project, env: { CI: '' } });
    const refused = spawnSync('node', ['main.js', wrong], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CI: '' },
    });
    assert.match(refused.stderr, /^error CONSTRUCT002 .*(ADR005|NSX009)/m);
    assert.doesNotMatch(refused.stderr, /\n\s+at /);
    assert.equal(refused.status, 2);
  });
}

await tally.check('publint finds nothing', () => {
  run('npx', ['publint', '--strict', tarball], { cwd: root });
});
await tally.check('attw finds nothing, for every entry and every resolution', () => {
  run(
    'npx',
    ['attw', tarball, '--include-entrypoints', 'provider-nsxt/policy-segment', '--exclude-entrypoints', 'package.json'],
    { cwd: root },
  );
});

tally.close();

function write(folder, file, value) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
}

function compile(project, compiler, resolution, outDir, type, folder = project) {
  const module = { node10: 'commonjs', node16: 'node16', bundler: 'esnext' }[resolution];
  const tsconfig = {
    compilerOptions: {
      target: 'ES2022',
      module,
      moduleResolution: resolution,
      strict: true,
      skipLibCheck: false,
      types: ['node'],
      rootDir: 'src',
      outDir,
    },
    include: ['src'],
  };
  write(folder, 'tsconfig.json', tsconfig);
  if (type === 'commonjs' && resolution !== 'node16') delete tsconfig.compilerOptions.type;
  const { bin } = JSON.parse(
    fs.readFileSync(path.join(project, 'node_modules', `typescript-${compiler}`, 'package.json'), 'utf8'),
  );
  run('node', [path.join(project, 'node_modules', `typescript-${compiler}`, bin.tsc), '-p', 'tsconfig.json'], {
    cwd: folder,
  });
}

/** Node's ESM wants file extensions in relative imports. */
function addExtensions(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/from '(\.\/[^']+)'/g, "from '$1.js'"));
  }
}

/** What a run wrote, as paths; with `expected`, the example's committed goldens. */
function written(folder, golden) {
  const base = golden === undefined ? folder : path.join(example, golden);
  return ['cdktf.out', 'dist', 'tkg.out']
    .flatMap((name) => fs.readdirSync(path.join(base, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
    .sort();
}
