import { ValidationError } from '../core/errors';
import { REPORT_FILE } from './report-file';
import { VerificationError } from './verification-error';

const INSTALLED = Symbol.for('cdk-routable-pods/uncaught');
const NOT_VALID = /^(?:App-level v|V)alidation failed with the following errors:\s*([\s\S]*)$/;
const USED_TWICE = /^There is already a Construct with name '(.*)' in (\S+)(?: \[(.*)\])?$/;

/**
 * Prints a wrong argument as one line and ends the program with code 1. Without this Node would print the place in
 * this library where the error was made, which says nothing to the person who wrote the network.
 * Every other error is left to Node.
 */
export function printErrorsPlainly(): void {
  const marked = process as typeof process & { [INSTALLED]?: true };
  if (marked[INSTALLED] === true) return;
  marked[INSTALLED] = true;
  process.on('uncaughtException', (error) => {
    const known = asValidationError(error);
    const hasFindings = error instanceof VerificationError;
    const isReported = hasFindings && process.env[REPORT_FILE] !== undefined;
    if (!isReported)
      process.stderr.write(`${known === undefined ? (error.stack ?? String(error)) : `error ${known.message}`}\n`);
    process.exit(known === undefined || hasFindings ? 1 : 2);
  });
}

/** The engines' own refusals that a user meets, in this library's form; undefined for anything else. */
export function asValidationError(error: unknown): ValidationError | undefined {
  if (ValidationError.isValidationError(error)) return error;
  const message = error instanceof Error ? error.message : '';
  const [, reasons] = NOT_VALID.exec(message) ?? [];
  if (reasons !== undefined) return new ValidationError('CONSTRUCT002', reasons);
  const used = USED_TWICE.exec(message);
  if (used === null) return undefined;
  const [, id, parent, path = parent] = used;
  return new ValidationError(
    'CONSTRUCT001',
    `the construct id "${id}" is used twice; give one of the two another id`,
    path,
  );
}
