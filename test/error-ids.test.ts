import * as fs from 'node:fs';
import * as path from 'node:path';
import { RULES } from '../lib/core/verify';

const lib = path.join(__dirname, '..', 'lib');

/** Mistakes that several folders meet, each the same one wherever it is met. Rules are in the core, and met everywhere. */
const SHARED: ReadonlySet<string> = new Set([
  // A value that Terraform knows only after apply.
  'TOKEN001',
  // What the antrea checks of core/products find; the rules tell it of a whole network.
  'ANT008',
  'ANT010',
  // A value that a TKG variable does not take.
  'TKG104',
  // An option of the simulator: as text on the command line, as a value in a program.
  'SIM003',
]);

/** An id in quotes: `'ADR002'`. */
const ID = /'([A-Z]{2,12}\d{3})'/g;

function sourcesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'provider-nsxt' ? [] : sourcesIn(full);
    return entry.name.endsWith('.ts') ? [full] : [];
  });
}

/** `operate`, `core/plan`. */
function folderOf(file: string): string {
  const [first = '', second = ''] = path.relative(lib, file).split(path.sep);
  return first === 'core' || first === 'kubernetes' ? `${first}/${second}` : first;
}

const texts = sourcesIn(lib).map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }));

const folders = new Map<string, Set<string>>();
for (const { file, text } of texts) {
  for (const [, id = ''] of text.matchAll(ID)) folders.set(id, (folders.get(id) ?? new Set()).add(folderOf(file)));
}

describe('the ids of errors and findings', () => {
  it('are found', () => {
    expect(folders.size).toBeGreaterThan(200);
    expect([...SHARED].filter((id) => (folders.get(id)?.size ?? 0) < 2)).toEqual([]);
  });

  it('stand in one folder each, so that one id is one mistake', () => {
    const rules = new Set(RULES.map(({ id }) => id));
    const several = [...folders].filter(([id, { size }]) => size > 1 && !rules.has(id) && !SHARED.has(id));
    expect(several.map(([id, places]) => `${id}: ${[...places].join(', ')}`)).toEqual([]);
  });

  it('are real where a comment names one', () => {
    const named = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/@throws[^@]*?\*\//g)].flatMap(([comment]) =>
        [...comment.matchAll(/\b[A-Z]{2,12}\d{3}\b/g)].map(([id]) => ({ id, at: path.relative(lib, file) })),
      ),
    );
    expect(named.length).toBeGreaterThan(200);
    const unknown = named.filter(({ id }) => !folders.has(id) && !/^RFC/.test(id));
    expect(unknown.map(({ id, at }) => `${at} names ${id}`)).toEqual([]);
  });
});
