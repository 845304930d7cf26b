import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '..');
const lib = path.join(root, 'lib');

/** What each folder may import, beside itself: DESIGN's table. A folder not listed here fails the first test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/errors': [],
  'core/net': ['core/errors'],
  'core/products': ['core/net', 'core/errors'],
  'core/model': ['core/products', 'core/net', 'core/errors'],
  'core/plan': ['core/model', 'core/products', 'core/net', 'core/errors'],
  'core/verify': ['core/plan', 'core/model', 'core/products', 'core/net', 'core/errors'],
  'core/report': ['core/verify', 'core/plan', 'core/model', 'core/products', 'core/net', 'core/errors'],
  files: ['core'],
  terminal: ['core'],
  'provider-nsxt': [],
  nsxt: ['provider-nsxt', 'terminal', 'core'],
  'kubernetes/tkg': ['files', 'terminal', 'core'],
  'kubernetes/antrea': ['terminal', 'core'],
  'kubernetes/kubeadm': ['terminal', 'core'],
  import: ['core'],
  project: ['files', 'terminal', 'nsxt', 'kubernetes', 'import', 'core'],
  simulator: ['core'],
  'nsx-client': ['core'],
  operate: ['nsx-client', 'files', 'import', 'core'],
  testing: ['simulator', 'project', 'nsxt', 'kubernetes', 'import', 'core'],
  rehearsal: ['simulator', 'testing', 'project', 'core'],
  cli: ['rehearsal', 'operate', 'simulator', 'project', 'testing', 'nsxt', 'kubernetes', 'import', 'core'],
  '': ['core'],
};

const ENGINES = ['cdktf', 'cdk8s', 'constructs'];

/** Packages a folder may load; the core loads none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'provider-nsxt': ['cdktf', 'constructs'],
  nsxt: ['cdktf', 'constructs'],
  'kubernetes/tkg': ['cdk8s', 'constructs', 'yaml'],
  'kubernetes/antrea': ['cdk8s', 'constructs', 'yaml'],
  'kubernetes/kubeadm': ['constructs'],
  import: ['csv-parse'],
  project: ['cdktf', 'cdk8s', 'constructs', 'picocolors'],
  testing: ENGINES,
  simulator: ['node-forge'],
  'nsx-client': ['undici'],
  operate: ['yaml'],
  cli: ['commander', 'picocolors', 'yaml'],
};

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function walk(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(full) : entry.name.endsWith('.ts') ? [full] : [];
  });
}

function folderOf(file: string): string {
  const parts = path.relative(lib, file).split(path.sep);
  if (parts.length === 1) return '';
  return parts[0] === 'core' || parts[0] === 'kubernetes' ? parts.slice(0, 2).join('/') : (parts[0] as string);
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|\brequire\(['"]([^'"]+)['"]\)|\bimport\(['"]([^'"]+)['"]\)/g;

const sources: readonly Source[] = walk(lib)
  .filter((file) => !file.includes(`${path.sep}provider-nsxt${path.sep}`))
  .map((file) => {
    const text = fs.readFileSync(file, 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
    return { file, folder: folderOf(file), text, imports };
  });

function resolved(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier);
  return (
    [`${base}.ts`, path.join(base, 'index.ts'), base].find(
      (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
    ) ?? base
  );
}

const allowed = (folder: string, target: string) =>
  folder === target || (MAY_IMPORT[folder] ?? []).some((other) => target === other || target.startsWith(`${other}/`));

const place = (file: string) => path.relative(root, file);

describe('the direction of imports', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.filter(({ folder }) => !(folder in MAY_IMPORT)).map(({ file }) => place(file))).toEqual([]);
  });

  it('follows DESIGN: a folder imports only what stands before it', () => {
    const forbidden = sources.flatMap(({ file, folder, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !allowed(folder, folderOf(resolved(file, specifier))))
        .map((specifier) => `${place(file)} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('reaches another folder of the core by its index only, since each is one file when it is built', () => {
    const deep = sources.flatMap(({ file, folder, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(file, specifier))
        .filter((target) => folderOf(target) !== folder && folderOf(target).startsWith('core/'))
        .filter((target) => !/core.[a-z]+.index\.ts$/.test(target))
        .map((target) => `${place(file)} imports ${place(target)}`),
    );
    expect(deep).toEqual([]);
  });

  it('keeps engines and packages where they belong; the core has neither', () => {
    const forbidden = sources.flatMap(({ file, folder, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map((specifier) => specifier.split('/')[0] as string)
        .filter((name) => !(PACKAGES[folder] ?? []).includes(name))
        .map((name) => `${place(file)} imports ${name}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => resolved(file, specifier)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].map(place).join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the source files', () => {
  it('are under 300 lines each', () => {
    const long = sources.map(({ file, text }) => `${place(file)}: ${text.split('\n').length - 1}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) >= 300)).toEqual([]);
  });

  it.each([
    ['the clock', /\bnew Date\b|\bDate\.now\b|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
    ['the locale', /\.localeCompare\(|\.toLocale\w+\(|\bIntl\./],
    ['the environment', /\bprocess\.env\b/],
    ['the file system', /from 'node:(fs|os|path|child_process)'/],
  ])('of the core do not depend on %s', (_what, pattern) => {
    const core = sources.filter(({ folder }) => folder.startsWith('core/'));
    expect(core.filter(({ text }) => pattern.test(text)).map(({ file }) => place(file))).toEqual([]);
  });

  it('have no star export: the public surface is a written list', () => {
    expect(sources.filter(({ text }) => /export \* from/.test(text)).map(({ file }) => place(file))).toEqual([]);
  });
});
