import * as fs from 'node:fs';
import { ValidationError } from '../core/errors';
import { type AddressLock, formatLock, parseLock } from '../core/plan';
import type { RenderedFolder } from './rendered-file';

/** `addresses.lock.json` on disk: read once, written only if nobody changed it in between. */
export class LockFile {
  private readonly text: string | undefined;

  /** @throws ValidationError LOCK… where the file cannot be read; it stays as it is */
  constructor(readonly file: string) {
    this.text = readIfPresent(file);
  }

  /** What was decided before; undefined on the first run. */
  read(): AddressLock | undefined {
    return this.text === undefined ? undefined : parseLock(this.text, this.file);
  }

  /** The file to write for a new lock; none where nothing changed. */
  render(lock: AddressLock): readonly RenderedFolder[] {
    const text = formatLock(lock);
    if (text === this.text) return [];
    if (readIfPresent(this.file) !== this.text) {
      throw new ValidationError(
        'LOCK010',
        'the file changed while the network was synthesized; nothing was written; run again',
        this.file,
      );
    }
    return [{ folder: '.', files: [{ path: this.file, content: text }], owned: false }];
  }
}

function readIfPresent(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ValidationError('LOCK011', `cannot be read (${code ?? 'unknown reason'}); nothing was written`, file);
  }
}
