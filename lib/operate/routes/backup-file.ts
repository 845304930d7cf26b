import * as fs from 'node:fs';
import { ValidationError } from '../../core/errors';
import { writeFiles } from '../../files';
import { formatBackup, GIVE_OURS, joinBackups, parseBackup, type RouteBackup } from './backup';

/** Only who pruned reads it: it shows a part of the network. */
const OWNER_ONLY = 0o600;

/** What to do where something else stands. */
const ELSEWHERE = 'give another file with --backup';

/**
 * Saves routes, beside all that a file of the same name saved before. The file is on the disk, whole, when this returns.
 *
 * @throws ValidationError RT010 to RT012 for a file that stands there and is another one, RT013 for one that cannot be
 * read, WRITE001 and WRITE003 where it cannot be written; nothing may be deleted then
 */
export function saveBackup(file: string, now: RouteBackup): RouteBackup {
  const earlier = contentOf(file, ELSEWHERE);
  const backup = earlier === undefined ? now : joinBackups(parseBackup(earlier, file, ELSEWHERE), now, file);
  writeFiles([{ path: file, content: formatBackup(backup), mode: OWNER_ONLY, durable: true }]);
  return backup;
}

/** @throws ValidationError RT013 for a file that cannot be read, RT010 and RT003 for one that is no backup */
export function readBackup(file: string): RouteBackup {
  const text = contentOf(file, GIVE_OURS);
  if (text === undefined) throw unreadable(file, 'does not exist', GIVE_OURS);
  return parseBackup(text, file);
}

function contentOf(file: string, fix: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw unreadable(file, `cannot be read (${code})`, fix);
  }
}

function unreadable(file: string, what: string, fix: string): ValidationError {
  return new ValidationError('RT013', `${what}; ${fix}`, file);
}
