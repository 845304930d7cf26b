import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { RenderedFile } from './rendered-file';

/** An empty folder for an engine to write to; gone when the program ends, however it ends. */
export function stagingFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-staging-'));
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  return folder;
}

/** Takes a staging folder away as soon as it was read. */
export function removeStaging(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
  if (folders.size === 0) process.removeListener('exit', removeAll);
}

const folders = new Set<string>();

function removeAll(): void {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
}

/** Every file below a folder, in order of its path. */
export function readAll(folder: string): RenderedFile[] {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      content: fs.readFileSync(file),
    }));
}
