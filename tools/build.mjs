// Compiles lib to build, one readable line a step. Quick when nothing changed: `tsc -b` compares hashes of the sources.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCore } from './bundle-core.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lib = join(root, 'lib');
const build = join(root, 'build');
const bindings = join(lib, 'provider-nsxt', sep);
/** Where the two tsconfig files let tsc keep its record, outside of what is published. */
const records = join(root, 'node_modules', '.cache', 'cdk-routable-pods');

/** Bindings first: the library is checked against their declarations. */
const PROJECTS = [
  { name: 'provider-nsxt', config: 'lib/provider-nsxt', owns: (source) => source.startsWith(bindings) },
  { name: 'library', config: 'tsconfig.build.json', owns: (source) => !source.startsWith(bindings) },
];

async function main() {
  const sources = filesBelow(lib);
  for (const project of PROJECTS) compile(project, sources.filter(project.owns));
  say(`core: ${await bundleCore(lib, build)} bundles`);
  removeStale(sources);
  markCommands();
}

function compile({ name, config }, sources) {
  const started = performance.now();
  const modules = sources.filter((source) => source.endsWith('.ts'));
  // tsc trusts its record of the last build, even where the files it wrote are gone.
  const complete = modules.every((source) => outputsOf(source).every((output) => existsSync(output)));
  if (!complete) rmSync(join(records, `${name}.tsbuildinfo`), { force: true });
  const tsc = spawnSync(process.execPath, [compiler(), '-b', config], { cwd: root, stdio: 'inherit' });
  if (tsc.status !== 0) throw new Error(`${name} does not compile; the errors are above`);
  say(`${name}: ${modules.length} modules, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    throw new Error('typescript is not installed; a build needs the devDependencies: npm ci');
  }
}

/** What tsc makes of a source: code and declarations of a module, a copy of imported data. */
function outputsOf(source) {
  const output = join(build, relative(lib, source));
  return source.endsWith('.ts') ? [output.replace(/\.ts$/, '.js'), output.replace(/\.ts$/, '.d.ts')] : [output];
}

/** A renamed source leaves its old output behind, and the package would carry it. */
function removeStale(sources) {
  const wanted = new Set(sources.flatMap(outputsOf));
  const stale = filesBelow(build).filter((file) => !wanted.has(file));
  for (const file of stale) {
    rmSync(file);
    removeEmptyFolders(dirname(file));
  }
  if (stale.length > 0) say(`removed ${stale.length} files that no source makes any more`);
}

function removeEmptyFolders(folder) {
  if (folder === build || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}

/** tsc writes plain files; npm links the commands of a clone to them as they are. */
function markCommands() {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, file] of Object.entries(bin)) {
    if (!existsSync(join(root, file))) throw new Error(`the command ${name} needs ${file}, which no source makes`);
    chmodSync(join(root, file), 0o755);
    linkCommand(name, file);
    say(`command ${name}: ${file}`);
  }
}

/** So that `npx NAME` works in a clone as it does where the package is installed; npm does not link a package to itself. */
function linkCommand(name, file) {
  const bin = join(root, 'node_modules', '.bin');
  if (!existsSync(bin)) return;
  rmSync(join(bin, name), { force: true });
  symlinkSync(relative(bin, join(root, file)), join(bin, name));
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function say(line) {
  process.stdout.write(`build: ${line}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
}
