import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../core/errors';

/** A file held in memory. */
export interface FileToWrite {
  /** Relative to the working directory, or absolute. */
  readonly path: string;
  readonly content: string | Buffer;
}

interface Staged {
  readonly partial: string;
  readonly target: string;
}

/**
 * Writes all files, or none: first everything beside its place under another name, then every rename.
 *
 * @returns the paths written, in order
 * @throws ValidationError WRITE001 where one cannot be written; nothing is changed then
 */
export function writeFiles(files: readonly FileToWrite[]): string[] {
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    for (const file of files) staged.push(stage(file, made));
  } catch (error) {
    for (const { partial } of staged) fs.rmSync(partial, { force: true });
    for (const folder of made.reverse()) fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  for (const { partial, target } of staged) fs.renameSync(partial, target);
  return staged.map(({ target }) => target);
}

/** @param made grows by the folders that were made for it, so that they can be taken away again */
function stage({ path: target, content }: FileToWrite, made: string[]): Staged {
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.partial`);
  try {
    const folder = fs.mkdirSync(path.dirname(target), { recursive: true });
    if (folder !== undefined) made.push(folder);
    if (fs.existsSync(target) && !fs.statSync(target).isFile()) throw unwritable(target, 'it is a folder');
    fs.writeFileSync(partial, content);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    if (ValidationError.isValidationError(error)) throw error;
    throw unwritable(target, (error as NodeJS.ErrnoException).code ?? 'unknown reason');
  }
  return { partial, target };
}

function unwritable(target: string, why: string): ValidationError {
  const message = `${target} cannot be written (${why}); nothing was changed; choose another folder, or make this one writable`;
  return new ValidationError('WRITE001', message);
}
