import { type ChildProcess, spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandEnd {
  /** Undefined: it was stopped, or it did not end in time. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** True where its time was over. */
  readonly late: boolean;
}

/** How a command is run. */
export interface CommandOptions {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the command when it is aborted. */
  readonly signal: AbortSignal;
  /** Milliseconds it may take. @default - any time */
  readonly timeout?: number;
}

/** Milliseconds in which a command that was asked to end has to do so. */
const GRACE = 5_000;

/**
 * Runs a command to its end. It is in a process group of its own, so that a Ctrl-C reaches it by us alone, once, and so
 * that whatever it started ends with it.
 *
 * @returns undefined where there is no such command
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { folder, env, signal, timeout }: CommandOptions,
): Promise<CommandEnd | undefined> {
  return new Promise((resolve, reject) => {
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, { cwd: folder, env, detached, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const timers: NodeJS.Timeout[] = [];
    let late = false;
    const stop = () => {
      child.kill('SIGINT');
      timers.push(setTimeout(() => killAll(child, detached), GRACE));
    };
    const ended = () => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    if (timeout !== undefined) {
      timers.push(
        setTimeout(() => {
          late = true;
          stop();
        }, timeout),
      );
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      ended();
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      ended();
      const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
      resolve({ code: late ? undefined : (code ?? undefined), stdout: text(stdout), stderr: text(stderr), late });
    });
  });
}

function killAll({ pid }: ChildProcess, detached: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(detached ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended in between.
  }
}
