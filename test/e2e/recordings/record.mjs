// Records what the real provider sends, into test/simulator/data: for our own programs into examples-3.11.1.jsonl, for every
// resource that the library has bindings of into resources-3.11.1.jsonl.
// Run: node test/e2e/recordings/record.mjs
// Needs the real provider: the registry, or NSXT_PROVIDER_MIRROR. What it writes is replayed by test/e2e/recordings.mjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNsx } from '../simulated-nsx.mjs';
import { findProvider } from '../terraform/provider.mjs';
import { Variation } from '../terraform/variation.mjs';
import { copyRepository, EXAMPLES, Workspace } from '../terraform/workspace.mjs';
import { Configuration } from './configuration.mjs';
import { startRecorder } from './recorder.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'record-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const provider = findProvider(scratch);
if (!provider.real) throw new Error(`the real provider is needed; ${provider.reason}`);
const copy = copyRepository(join(scratch, 'repository'));
let lines = [];
for (const [name, { folder, program }] of Object.entries(EXAMPLES)) {
  const workspace = new Workspace(join(copy, folder), program, provider.env);
  await record(`${name}: created, destroyed`, workspace, [(start) => start.synth()]);
}
const variation = Variation.in(copy, 'recorded', provider.env);
await record('one of every construct: created, destroyed', variation.running('every-construct.ts'), [
  (start) => start.synth(),
]);
await record('settings taken out again, one after the other', variation, [
  (start) => start.set({ tags: [{ scope: 'team', tag: 'network' }], description: 'for pods' }),
  (start) => start.set({ tier0: false }),
  (start) => start.set({ connected: false, dhcp: false }),
]);
keep('examples-3.11.1.jsonl');

const { env } = provider;
const everything = Configuration.of(join(scratch, 'everything'), ['anywhere.tf', 'default-space.tf'], env);
await record('every resource: created, changed, destroyed', everything, [
  (start) => start.set({}),
  (start) => start.set({ description: 'changed' }),
]);
const inProject = Configuration.of(join(scratch, 'project'), ['anywhere.tf', 'project.tf'], env);
await record('every resource of a project: created, changed, destroyed', inProject, [
  (start) => start.set({}),
  (start) => start.set({ description: 'changed' }),
]);
keep('resources-3.11.1.jsonl');

/** Writes what was recorded so far into a file of its own. */
function keep(name) {
  const file = fileURLToPath(new URL(`../../simulator/data/${name}`, import.meta.url));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(`${file}: ${lines.length} lines`);
  lines = [];
}

/** Applies one state after the other, then destroys, and keeps the requests. */
async function record(run, start, states) {
  const nsx = await startNsx();
  const recorder = await startRecorder(nsx, scratch);
  const workspace = start.with(recorder.environment);
  try {
    for (const [i, state] of states.entries()) {
      await state(workspace);
      if (i === 0) await workspace.init();
      // One request at a time, so that a recording does not depend on which of two is faster.
      await workspace.apply('-parallelism=1');
      // It fails where a second plan has something to do.
      await workspace.terraform('plan', '-detailed-exitcode', '-input=false', '-parallelism=1');
    }
    await workspace.destroy('-parallelism=1');
  } finally {
    await recorder.close();
    await nsx.close();
  }
  lines.push({ run }, ...withoutRepetition(recorder.seen));
}

/** Without the reads that were done before, since nothing was written in between. */
function withoutRepetition(requests) {
  const read = new Set();
  return requests.filter((request) => {
    if (request.method !== 'GET') read.clear();
    const text = JSON.stringify(request);
    const isNew = !read.has(text);
    if (request.method === 'GET') read.add(text);
    return isNew;
  });
}
