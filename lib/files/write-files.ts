import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../core/errors';

/** A file held in memory. */
export interface FileToWrite {
  /** Relative to the working directory, or absolute. */
  readonly path: string;
  readonly content: string | Buffer;
  /** Permissions, as of chmod: `0o600`. @default - 0o666 without the process's umask */
  readonly mode?: number;
  /** True: file and name are on the disk when it is written, so that not even a power cut takes it away. @default false */
  readonly durable?: boolean;
}

/** A file on disk under another name, beside the place it belongs to. */
interface Staged {
  readonly partial: string;
  readonly target: string;
  readonly durable: boolean;
}

/**
 * Writes all files, or none: first everything beside its place under another name, then every rename.
 *
 * @returns the paths written, in order
 * @throws ValidationError WRITE001 where one cannot be written, WRITE002 for two with one path; nothing is changed then.
 * WRITE003 where the last step, a rename, fails: it names how many files are new
 */
export function writeFiles(files: readonly FileToWrite[]): string[] {
  refuseSamePath(files);
  const staged = stageAll(files);
  for (const [index, { partial, target, durable }] of staged.entries()) {
    try {
      fs.renameSync(partial, target);
      if (durable) syncFolder(path.dirname(target));
    } catch (error) {
      removePartials(staged.slice(index));
      throw notReplaced(target, codeOf(error), index, staged.length);
    }
  }
  return staged.map(({ target }) => target);
}

function refuseSamePath(files: readonly FileToWrite[]): void {
  const places = new Set<string>();
  for (const file of files) {
    const place = path.resolve(file.path);
    if (places.has(place)) {
      const message = `${file.path} would be written twice; nothing was changed; give one of the two files another name`;
      throw new ValidationError('WRITE002', message);
    }
    places.add(place);
  }
}

function stageAll(files: readonly FileToWrite[]): readonly Staged[] {
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    for (const file of files) staged.push(stage(file, made));
    for (const { target } of staged) refuseFolder(target);
    return staged;
  } catch (error) {
    removePartials(staged);
    for (const folder of made.reverse()) fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param made grows by the folders that were made for it, so that they can be taken away again */
function stage({ path: target, content, mode, durable = false }: FileToWrite, made: string[]): Staged {
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.partial`);
  try {
    const folder = fs.mkdirSync(path.dirname(target), { recursive: true });
    if (folder !== undefined) made.push(folder);
    fs.writeFileSync(partial, content, { mode, flush: durable });
  } catch (error) {
    removePartials([{ partial, target, durable }]);
    throw unwritable(target, codeOf(error));
  }
  return { partial, target, durable };
}

/** Writes the folder's list of names to the disk; Windows has no such call, and does so by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(open);
  } finally {
    fs.closeSync(open);
  }
}

/** Asked once all is staged: a file later in the list may have made its folder in the place of an earlier one. */
function refuseFolder(target: string): void {
  if (fs.statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw unwritable(target, 'it is a folder');
}

/** Below a file there is nothing to remove, which the system reports as an error. */
function removePartials(staged: readonly Staged[]): void {
  for (const { partial } of staged) {
    if (fs.existsSync(partial)) fs.rmSync(partial);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}

function unwritable(target: string, why: string): ValidationError {
  const message = `${target} cannot be written (${why}); nothing was changed; choose another folder, or make this one writable`;
  return new ValidationError('WRITE001', message);
}

function notReplaced(target: string, why: string, done: number, all: number): ValidationError {
  const message = `${target} cannot be replaced (${why}); ${done} of ${all} files are new; make it replaceable and run again`;
  return new ValidationError('WRITE003', message);
}
