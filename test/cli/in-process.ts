import type { ExitCode } from '../../lib/cli/exit-code';
import { programOf } from '../../lib/cli/program';

/** How a command ended, as the shell sees it. */
export interface Outcome {
  readonly code: number | undefined;
  readonly stdout: string;
  /** The line that `main` prints of an error. */
  readonly error: string;
}

/** Runs a command in this process: in milliseconds, where a process of its own takes seconds. */
export async function inProcess(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const seen = { code: undefined as ExitCode | undefined, stdout: '', error: '' };
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    seen.stdout += text;
    return true;
  });
  const before = process.env;
  process.env = { ...before, ...env };
  try {
    await programOf({ setExitCode: (code) => (seen.code = code) }).parseAsync([...args], { from: 'user' });
    return seen;
  } catch (error) {
    const { message, exitCode = 2 } = error as Error & { readonly exitCode?: number };
    return { ...seen, code: exitCode, error: message };
  } finally {
    process.env = before;
    write.mockRestore();
  }
}
