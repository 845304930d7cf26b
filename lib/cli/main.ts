#!/usr/bin/env node
import { CommanderError } from 'commander';
import { ValidationError } from '../core/errors';
import { EXIT } from './exit-code';
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
    } else if (ValidationError.isValidationError(error)) {
      process.stderr.write(`error ${error.message}\n`);
      process.exitCode = exitCodeOf(error);
    } else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = EXIT.input;
    }
  }
}

/** An error that knows how the command ends, as that of a manager that cannot be reached, says it. */
function exitCodeOf(error: ValidationError): number {
  return 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : EXIT.input;
}

void main(process.argv.slice(2));
