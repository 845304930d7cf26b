import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateCommand } from '../../lib/cli/simulate-command';
import { ASSUMPTIONS, parseFault } from '../../lib/simulator';
import { checkInventory, type Inventory } from '../../lib/simulator/inventory';
import { KINDS } from '../../lib/simulator/policy/kinds';
import { SIMULATOR_PAGE, simulatorPage } from '../../tools/simulator-page';
import { simulators } from './http';

const start = simulators();
const page = readFileSync(SIMULATOR_PAGE, 'utf8');

/** The text under a heading, up to the next of its rank. */
function section(heading: string): string {
  const rank = /^#+/.exec(heading)?.[0] ?? '';
  const text = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2);
  const end = text.search(new RegExp(`^#{1,${rank.length}} `, 'm'));
  return end < 0 ? text : text.slice(0, end);
}

/** The cells of a table's rows, without its head. */
function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

const unquoted = (cell: string) => cell.replace(/^`(.*)`$/, '$1');

/** Names of the fields of an interface in a source file, as `readonly name?:`. */
function fieldsIn(file: string): readonly string[] {
  const source = readFileSync(join(__dirname, '../../lib/simulator', file), 'utf8');
  return [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => String(name));
}

describe('docs/simulator.md', () => {
  it('says what the code says: npm run generate:simulator', () => {
    expect(simulatorPage(page)).toBe(page);
  });

  it('has every object and every assumption, each assumption once', () => {
    const objects = rows(section('### Objects')).map(([path]) => unquoted(String(path)));
    expect(objects.filter((path) => path !== '---')).toEqual(KINDS.map(({ at }) => at));
    const ids = [...section('## Assumptions').matchAll(/^- \*\*([a-z0-9-]+)\*\*: /gm)].map(([, id]) => id);
    expect(ids).toEqual(ASSUMPTIONS.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every option of the command, and every option of startSimulator', () => {
    const options = rows(section('## Options'));
    const named = (column: number) =>
      options.map((cells) => unquoted(String(cells[column]))).filter((name) => /^[-a-z]/i.test(name) && name !== '---');
    const { options: known } = simulateCommand({ setExitCode: () => {} });
    expect(named(0).filter((name) => name.startsWith('--'))).toEqual(
      expect.arrayContaining(known.map(({ long }) => long)),
    );
    expect(named(0).filter((name) => name.startsWith('--'))).toHaveLength(known.length);
    expect([...named(1)].sort()).toEqual([...fieldsIn('options.ts')].sort());
  });

  it('names what a running simulator has', () => {
    const text = section('## Options');
    const missing = fieldsIn('simulator.ts').filter((name) => !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  const faults = rows(section('## Faults')).filter(([words]) => words?.startsWith('`'));

  it.each(faults.map(([words, object]) => [unquoted(String(words)), unquoted(String(object))]))(
    'the fault %s is %s',
    (words, object) => {
      expect(parseFault(words, 'page')).toEqual(JSON.parse(object));
    },
  );

  it('has a fault of each kind', () => {
    expect(new Set(faults.map(([, object]) => JSON.parse(unquoted(String(object))).kind)).size).toBe(6);
  });

  it('has an inventory that can stand, and says of each of its fields what it is', async () => {
    const text = section('## What stands from the start');
    const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');
    const { tree } = await start({ inventory: checkInventory(example, 'page') as Inventory });
    expect([...tree.tier1s].map(({ path }) => path)).toEqual(['/infra/tier-1s/shared']);
    expect(tree.routingTable('/infra/tier-0s/T0')?.routes.map(({ prefix }) => String(prefix))).toContain(
      '10.44.0.0/24',
    );
    const fields = ['isDefault', 'type', 'nodes', 'haMode', 'edgeCluster', 'localAs', 'redistributes', 'uplinks'];
    const table = text.slice(text.indexOf('| part |'));
    const missing = [...fields, 'address', 'remoteAs', 'name', 'id'].filter((name) => !table.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
