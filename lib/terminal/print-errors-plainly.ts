import { asValidationError } from './engine-refusals';

/** What an error may say of how it ends the program. */
export interface EndsProgram {
  /** @default 2: the input could not be used */
  readonly exitCode?: number;
  /** True where somebody has shown it already. @default false */
  readonly isPrinted?: boolean;
}

const INSTALLED = Symbol.for('cdk-routable-pods/uncaught');

/**
 * Prints a wrong argument, or an engine's refusal of one, as one line and ends the program with code 2; a network with
 * errors with code 1. Without this Node would print the place in a library where the error was made, which says nothing
 * to the person who wrote the network. Every other error keeps its stack. Called when an entry that has constructs is
 * imported; the second call does nothing.
 */
export function printErrorsPlainly(): void {
  const marked = process as typeof process & { [INSTALLED]?: true };
  if (marked[INSTALLED] === true) return;
  marked[INSTALLED] = true;
  process.on('uncaughtException', (error) => {
    const known = asValidationError(error);
    const { exitCode = 2, isPrinted = false } = (known ?? {}) as EndsProgram;
    const text = known === undefined ? (error.stack ?? String(error)) : `error ${known.message}`;
    if (!isPrinted) process.stderr.write(`${text}\n`);
    process.exit(known === undefined ? 1 : exitCode);
  });
}
