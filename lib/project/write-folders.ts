import * as fs from 'node:fs';
import * as path from 'node:path';
import { type FileToWrite, writeFiles } from '../files';
import type { RenderedFolder } from './rendered-file';

/** Names, one a line, of what the last run wrote into a folder: what it no longer writes can then be removed. */
const RECORD = '.cdk-routable-pods';

/**
 * Writes all folders, or nothing. What an earlier run wrote and this one does not is removed; everything else in a
 * folder stays, since `.terraform`, state files and plans live there too.
 *
 * @returns the paths written, in order
 * @throws ValidationError WRITE001 where a file cannot be written; nothing is changed then
 */
export function writeFolders(folders: readonly RenderedFolder[]): string[] {
  const stale = folders.flatMap(staleFiles);
  const files = folders.map(filesOf);
  writeFiles([...files.flat(), ...folders.flatMap(recordOf)]);
  for (const file of stale) fs.rmSync(file, { force: true });
  return files.flat().map((file) => file.path);
}

function filesOf({ folder, files }: RenderedFolder): FileToWrite[] {
  return files.map((file) => ({ path: path.join(folder, file.path), content: file.content }));
}

function recordOf({ folder, files, owned }: RenderedFolder): FileToWrite[] {
  if (!owned || files.length === 0) return [];
  const names = files.map((file) => file.path).sort();
  return [{ path: path.join(folder, RECORD), content: `${names.join('\n')}\n` }];
}

function staleFiles({ folder, files, owned }: RenderedFolder): string[] {
  const record = path.join(folder, RECORD);
  if (!owned || !fs.existsSync(record)) return [];
  const written = new Set(files.map((file) => file.path));
  return fs
    .readFileSync(record, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && !written.has(name))
    .map((name) => path.join(folder, name))
    .filter((file) => !path.relative(folder, file).startsWith('..'));
}
