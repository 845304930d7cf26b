// Writes lib/provider-nsxt from schema.json and resources.json. See `--help`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installGenerator } from './install.mjs';
import { renderBindings } from './render.mjs';
import { chosenSchema, formatSchema, storedSchema } from './schema.mjs';
import { differences, readTree, replaceTree, sha256 } from './tree.mjs';

const HELP = `Usage: npm run generate:provider -- [options]

Writes lib/provider-nsxt: one folder for each line of tools/provider-generator/resources.json.

Options:
  --check        write nothing; list the files that are not what would be written, and exit with 1 if there are any
  --schema FILE  take FILE, printed by \`terraform providers schema -json\`, as the new schema.json
  --help         print this text
`;

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');
const bindings = join(root, 'lib', 'provider-nsxt');

/** In lib/provider-nsxt, the one file that is written by hand. */
const BY_HAND = ['tsconfig.json'];

async function main() {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, schema: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }

  const schemaText = values.schema === undefined ? read('schema.json') : refreshedSchema(values.schema);
  const listText = read('resources.json');
  const chosen = chosenSchema(parsed('schema.json', schemaText), parsed('resources.json', listText));
  if (installGenerator(here)) say('installed the generator from its own lock');
  const tree = await renderBindings(chosen);
  const wanted = { 'manifest.json': manifest(tree, schemaText, listText), 'schema.json': schemaText };
  if (values.check) check(tree, wanted);
  else write(tree, wanted);
}

/** The hash of every file, so that a change by hand is noticed without the generator. */
function manifest(tree, schemaText, listText) {
  const files = Object.fromEntries([...tree].map(([path, text]) => [path, sha256(text)]));
  const inputs = { 'resources.json': sha256(listText), 'schema.json': sha256(schemaText) };
  return `${JSON.stringify({ inputs, files }, null, 2)}\n`;
}

function check(tree, wanted) {
  const committed = readTree(bindings);
  for (const name of BY_HAND) committed.delete(name);
  const lines = [
    ...differences(tree, committed).map((line) => line.replace('  ', '  lib/provider-nsxt/')),
    ...Object.keys(wanted)
      .filter((name) => read(name) !== wanted[name])
      .map((name) => `changed  tools/provider-generator/${name}`),
  ];
  if (lines.length === 0) {
    say(`${tree.size} files are what the generator writes`);
    return;
  }
  process.exitCode = 1;
  process.stdout.write(`${lines.join('\n')}\n`);
  say(`differences from what the generator writes: ${lines.length}; if they are wanted: npm run generate:provider`);
}

function write(tree, wanted) {
  replaceTree(bindings, tree, BY_HAND);
  for (const [name, text] of Object.entries(wanted)) writeFileSync(join(here, name), text);
  const bytes = [...tree.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(`wrote ${tree.size} files, ${Math.round(bytes / 1024)} KiB; now: npm run build`);
}

function refreshedSchema(file) {
  try {
    return `${formatSchema(storedSchema(JSON.parse(readFileSync(file, 'utf8'))))}\n`;
  } catch (error) {
    throw new Error(`--schema ${file}: ${error.message}`);
  }
}

function parsed(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`tools/provider-generator/${name} is not JSON: ${error.message}`);
  }
}

/** A file of this folder; nothing where there is none yet. */
function read(name) {
  try {
    return readFileSync(join(here, name), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function say(line) {
  process.stdout.write(`provider-nsxt: ${line}\n`);
}

main().catch((error) => {
  process.stderr.write(`provider-nsxt: ${error.message}\n`);
  process.exitCode = 1;
});
