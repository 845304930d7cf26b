import * as fs from 'node:fs';
import { ValidationError } from '../../core/errors';
import { type AddressLock, LOCK_FILE, parseLock } from '../../core/plan';

/** What the plan decided, with the file it was read from. */
export interface LockedPlan extends AddressLock {
  /** As it was given. */
  readonly file: string;
}

/**
 * Reads the lock file. One that was named has to be there; without a name it is `addresses.lock.json` of the working
 * directory, and undefined where there is none.
 *
 * @throws ValidationError RT004 for a file that cannot be read, LOCK…, ADR001 and ADR002 as `parseLock`
 */
export function readLockedPlan(file?: string): LockedPlan | undefined {
  const name = file ?? LOCK_FILE;
  const text = contentOf(name, file === undefined);
  return text === undefined ? undefined : { ...parseLock(text, name), file: name };
}

function contentOf(file: string, optional: boolean): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (optional && code === 'ENOENT') return undefined;
    throw new ValidationError('RT004', `cannot be read (${code}); give the lock file of the plan with --lock`, file);
  }
}
