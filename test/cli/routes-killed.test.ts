import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseBackup } from '../../lib/operate/routes/backup';
import type { Simulator } from '../../lib/simulator';
import { simulators } from '../simulator/http';
import { plainEnvironment, WorkingFolder } from './folder';
import { inProcess } from './in-process';
import { leaveBehind, routesOf } from './routes-network';

/* The command in a process of its own, which is killed without a warning. */

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'lib', 'cli', 'main.ts');
const BACKUP = 'routes-of-cl1.json';
const PRUNE = ['routes', 'prune', '--cluster', 'cl1', '--nodes', 'cl2.json', '--gone', '--yes'] as const;
const RESTORE = ['routes', 'restore', BACKUP, '--yes'] as const;

jest.setTimeout(120_000);

const start = simulators();
let nsx: Simulator;
let folder: WorkingFolder;
let running: ChildProcess | undefined;
let kills = 0;
beforeEach(async () => {
  folder = new WorkingFolder();
  nsx = await start();
  await leaveBehind(nsx, folder);
});
afterEach(() => {
  running?.kill('SIGKILL');
  folder.close();
});

/** Kills the command once the manager has answered so many requests, and a little later. */
async function killed(args: readonly string[], requests: number, later: number): Promise<void> {
  nsx.log.clear();
  const child = spawn(
    process.execPath,
    ['--require', require.resolve('tsx/cjs'), MAIN, ...args, '--manager', nsx.host],
    {
      cwd: folder.path,
      stdio: 'ignore',
      env: { ...plainEnvironment(), TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'), ...nsx.environment },
    },
  );
  running = child;
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  while (nsx.log.entries.length < requests && child.exitCode === null) await pause(1);
  await pause(later);
  child.kill('SIGKILL');
  if ((await ended) === 'SIGKILL') kills++;
}

const again = (args: readonly string[]) => inProcess([...args, '--manager', nsx.host], { ...nsx.environment });

function saved(): readonly string[] {
  return fs.existsSync(BACKUP) ? parseBackup(fs.readFileSync(BACKUP, 'utf8'), BACKUP).routes.map(({ id }) => id) : [];
}

/** Milliseconds of each answer, so that there is time to kill. A request that is under way is answered all the same. */
const DELAY = 60;

/** Of version, Tier-1 and list, then GET and DELETE or PATCH of three routes: after which it dies, and how much later. */
const MOMENTS: readonly (readonly [number, number])[] = [
  [3, 0],
  [3, 8],
  [4, 30],
  [5, 0],
  [6, 45],
  [7, 2],
  [8, 20],
];

it.each(MOMENTS)(
  'killed after %i requests and %i ms, it finishes the same work when it is run again',
  async (requests, later) => {
    const before = routesOf(nsx);
    nsx.faults.inject({ kind: 'delay', ms: DELAY });
    await killed(PRUNE, requests, later);
    nsx.faults.clear();
    await pause(2 * DELAY);
    const missing = Object.keys(before).filter((id) => !(id in routesOf(nsx)));
    expect(saved()).toEqual(expect.arrayContaining(missing));
    expect((await again(PRUNE)).code).toBe(0);
    expect(Object.keys(routesOf(nsx))).toHaveLength(4);
    expect(saved()).toHaveLength(3);

    nsx.faults.inject({ kind: 'delay', ms: DELAY });
    await killed(RESTORE, requests, later);
    nsx.faults.clear();
    await pause(2 * DELAY);
    expect((await again(RESTORE)).code).toBe(0);
    expect(routesOf(nsx)).toEqual(before);
    expect(saved()).toHaveLength(3);
  },
);

it('was killed before it had finished, but for a machine that is very slow', () => {
  expect(kills).toBeGreaterThan(MOMENTS.length);
});
