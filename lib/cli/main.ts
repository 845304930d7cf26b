#!/usr/bin/env node
import { CommanderError } from 'commander';
import { ValidationError } from '../core/errors';
import { visible } from '../core/report';
import { EXIT } from './exit-code';
import { outliveReaders } from './outlive-readers';
import { programOf } from './program';

/**
 * Runs the command; every wrong input is one line on standard error and exit code 2, or the exit code that the error
 * has. A defect keeps its stack.
 */
async function main(args: readonly string[]): Promise<void> {
  try {
    await programOf({ setExitCode: (code) => (process.exitCode = code) }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.input;
    } else {
      const told = toldError(error);
      process.stderr.write(told === undefined ? `${stackOf(error)}\n` : `error ${visible(told.message)}\n`);
      process.exitCode = told === undefined ? EXIT.input : exitCodeOf(told);
    }
  }
}

/** An error for a person: a mistake that was found, or what the operating system refused. Undefined for a defect. */
function toldError(error: unknown): ValidationError | undefined {
  if (ValidationError.isValidationError(error)) return error;
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const fix = 'see that the place is there, can be written, and has room';
  return new ValidationError('CLI007', `the system refuses it: ${error.message}; ${fix}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error && error.stack !== undefined ? error.stack : String(error);
}

/** An error that knows how the command ends, as that of a manager that cannot be reached, says it. */
function exitCodeOf(error: ValidationError): number {
  return 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : EXIT.input;
}

outliveReaders([process.stdout, process.stderr]);
void main(process.argv.slice(2));
