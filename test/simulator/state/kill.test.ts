import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { startSimulator } from '../../../lib/simulator';
import { StateFolder } from '../../../lib/simulator/state/state-folder';
import { ask } from '../http';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kill-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Starts a TypeScript program of this folder, and kills it without a warning once `isTime` says so of its output. */
function untilKilled(program: string, isTime: (output: string) => boolean | Promise<boolean>): Promise<string> {
  const file = path.join(__dirname, program);
  const child = spawn(process.execPath, ['--import', 'tsx', file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => (signal === 'SIGKILL' ? resolve(output) : reject(new Error(output))));
    child.stdout.on('data', async (data: Buffer) => {
      output += data.toString();
      if (await isTime(output)) child.kill('SIGKILL');
    });
  });
}

const ROUNDS = 10;

it(`has the state before a call or after it, however often the process is killed: ${ROUNDS} times`, async () => {
  let acknowledged = 0;
  const snapshots = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const calls = 1 + ((round * 37) % 61);
    const output = await untilKilled('writer.ts', (text) => text.split('\n').length > calls);
    acknowledged = Number(output.trim().split('\n').at(-1));
    const state = new StateFolder(folder);
    const objects = [...(state.objects ?? [])];
    state.close();
    const n = Number(objects[0]?.n);
    // The last call may have been kept without its process living to say so.
    expect([acknowledged, acknowledged + 1]).toContain(n);
    expect(objects.map(({ id, n: of }) => `${id} ${of}`).sort()).toEqual(
      [`first ${n}`, `only-${n} ${n}`, `second ${n}`].sort(),
    );
    for (const name of fs.readdirSync(folder)) if (name.startsWith('journal.')) snapshots.add(name);
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS * 20);
  // It was killed before and after many snapshots, not only between two lines.
  expect(snapshots.size).toBeGreaterThan(ROUNDS / 2);
}, 120_000);

it('has every answered request of a simulator that was killed', async () => {
  let answered = -1;
  await untilKilled('simulate.ts', async (text) => {
    if (!text.endsWith('\n') || answered >= 0) return false;
    const nsx = { ...JSON.parse(text), certificate: fs.readFileSync(path.join(folder, 'certificate.pem'), 'utf8') };
    for (let i = 0; i < 50; i++) {
      const { status } = await ask(nsx, 'PATCH', `/infra/tier-1s/t${String(i).padStart(2, '0')}`, { body: {} });
      if (status === 200) answered = i;
    }
    return true;
  });
  expect(answered).toBe(49);
  const nsx = await startSimulator({ stateFolder: folder });
  expect(nsx.tree.tier1s).toHaveLength(50);
  await nsx.close();
}, 60_000);
