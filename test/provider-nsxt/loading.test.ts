import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const BINDINGS = join(ROOT, 'lib', 'provider-nsxt');
const folders = readdirSync(BINDINGS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Loads each module into a process that has none of them, and prints which of them Node then holds. */
const SCRIPT = `
const { join, relative } = require('node:path');
const [bindings, ...folders] = process.argv.slice(1);
const held = () => Object.keys(require.cache).filter((file) => file.startsWith(bindings));
const loaded = folders.map((folder) => {
  for (const file of held()) delete require.cache[file];
  require(join(bindings, folder));
  return [folder, held().map((file) => relative(bindings, file))];
});
process.stdout.write(JSON.stringify(Object.fromEntries(loaded)));
`;

it('a module loads itself and none of the others', () => {
  const node = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', SCRIPT, BINDINGS, ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(node.stderr).toBe('');
  expect(JSON.parse(node.stdout)).toEqual(
    Object.fromEntries(folders.map((folder) => [folder, [join(folder, 'index.ts')]])),
  );
});
