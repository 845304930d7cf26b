import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMPTIONS } from '../lib/simulator/assumptions';
import { KINDS, type KindRow } from '../lib/simulator/policy/kinds';
import { SERVED_PATHS } from '../lib/simulator/served-paths';

/** Where the page is committed. Most of it is written by hand; between its marks stands what the code says. */
export const SIMULATOR_PAGE = join(__dirname, '../docs/simulator.md');

const QUICK_START = join(__dirname, '../test/simulator/quick-start.test.ts');

const FENCE = '```';

/** What stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
const PARTS: Readonly<Record<string, () => string>> = {
  'quick-start': () => `${FENCE}ts\n${readFileSync(QUICK_START, 'utf8')}${FENCE}`,
  objects: () => table(['path', 'types', ''], KINDS.map(kindCells)),
  paths: () =>
    table(
      ['path', 'the answer'],
      SERVED_PATHS.map(({ method, path, does }) => [code(`${method} ${path}`), does]),
    ),
  assumptions: () =>
    ASSUMPTIONS.map(({ id, does, restsOn }) => `- **${id}**: ${does}\n  *Rests on:* ${restsOn}`).join('\n'),
};

/** The page with its generated parts anew. */
export function simulatorPage(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${SIMULATOR_PAGE} has no ${begin} … ${end}`);
    return `${text.slice(0, from + begin.length)}\n${part()}\n${text.slice(to)}`;
  }, page);
}

function kindCells({ at, types, ids, projects, brings, fixed, since }: KindRow): readonly string[] {
  const notes = [
    ...(projects === true ? ['projects too'] : []),
    ...(since === undefined ? [] : [`from ${since}`]),
    ...(ids === undefined ? [] : [ids.join(', ')]),
    ...(fixed === true ? ['made and removed by NSX'] : []),
    ...(brings === undefined ? [] : [`brings ${brings.map(code).join(', ')}`]),
  ];
  return [code(at), types.join(', '), notes.join('; ')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

if (require.main === module) {
  writeFileSync(SIMULATOR_PAGE, simulatorPage(readFileSync(SIMULATOR_PAGE, 'utf8')));
  process.stdout.write(`${SIMULATOR_PAGE}\n`);
}
