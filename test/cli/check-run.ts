import { spawn } from 'node:child_process';
import * as path from 'node:path';
import type { ExitCode } from '../../lib/cli/exit-code';
import { programOf } from '../../lib/cli/program';
import type { Simulator } from '../../lib/simulator';
import { CL1, CL2, lockText } from '../operate/check/support';
import { Laboratory, node } from '../testing/nsx';
import { plainEnvironment, WorkingFolder } from './folder';

/* `check` as a person runs it: a few times in a process of its own, which takes seconds, else in this one. */

const ROOT = path.join(__dirname, '..', '..');
const MAIN = path.join(ROOT, 'lib', 'cli', 'main.ts');

const lab = new Laboratory();

/** A working folder with a lock of two clusters and the nodes of the first, and simulators that end with it. */
export class CheckFolder extends WorkingFolder {
  constructor() {
    super();
    this.write('addresses.lock.json', lockText([CL1, CL2]));
    this.write('nodes.json', kubectl(3));
  }

  /** Closes the simulators too. */
  async end(): Promise<void> {
    this.close();
    await lab.close();
  }
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** In a process of its own, while a simulator answers in this one. */
export function spawned(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), MAIN, 'check', ...args], {
    cwd: process.cwd(),
    env: { ...plainEnvironment(), TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'), ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

export interface Said {
  readonly code?: ExitCode;
  readonly stdout: string;
  readonly error?: Error & { readonly exitCode?: number };
}

/** In this process, which takes milliseconds: what it prints, and what `main` would make a line and a code of. */
export async function check(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  let stdout = '';
  let code: ExitCode | undefined;
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const program = programOf({ setExitCode: (exitCode) => (code = exitCode) });
    for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: () => {} });
    await program.parseAsync(['check', ...args], { from: 'user' });
    return { code, stdout };
  } catch (error) {
    return { stdout, error: error as Error };
  } finally {
    write.mockRestore();
    process.env = before;
  }
}

/** What `kubectl get nodes -o json` prints of n1, n2 … */
export function kubectl(n: number, address = (i: number) => `10.0.0.${10 + i}`): string {
  const items = Array.from({ length: n }, (_, index) => {
    const i = index + 1;
    return {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: `n${i}`, uid: `uid-${i}` },
      spec: { podCIDR: `172.16.${135 + i}.0/24`, podCIDRs: [`172.16.${135 + i}.0/24`] },
      status: {
        addresses: [{ type: 'InternalIP', address: address(i) }],
        conditions: [
          { type: 'Ready', status: 'True' },
          { type: 'NetworkUnavailable', status: 'False' },
        ],
      },
    };
  });
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

/** A manager on which the cloud provider has written the routes of n1 to n3. */
export async function manager(): Promise<Simulator> {
  const nsx = await lab.simulator();
  await lab
    .provider(
      nsx,
      [1, 2, 3].map((n) => node(n, { uid: `uid-${n}` })),
    )
    .sync();
  return nsx;
}

export const access = (nsx: Simulator, more: NodeJS.ProcessEnv = {}) => ({
  ...nsx.environment,
  NSXT_PASSWORD: nsx.password,
  ...more,
});
