import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../../core/errors';
import type { Change, PolicyObject } from '../policy';
import { lockFolder } from './folder-lock';
import { journalLine, readJournalLine } from './journal-line';

const SNAPSHOT = 'snapshot';
const FORMAT = 1;
/** A journal is folded into a snapshot when it is larger than this, and larger than the snapshot. */
const LEAST_JOURNAL = 1 << 20;

interface Snapshot {
  readonly format: number;
  /** Which journal goes on from here: `journal.<generation>`. */
  readonly generation: number;
  readonly objects: readonly PolicyObject[];
}

/**
 * A policy tree on disk: a snapshot, and a journal with one line for each call that changed something. A process that is
 * killed at any moment leaves the state before a call or after it, never a half: a line that was cut off does not count,
 * and a snapshot takes the place of the former by a rename that also says which journal follows it.
 *
 * What was answered is in the file system's hands. It is not forced onto the disk, so a machine that loses its power may
 * lose the last moments, and only those.
 */
export class StateFolder {
  #objects: Map<string, PolicyObject> | undefined;
  #generation = 0;
  #journal = -1;
  #journalSize = 0;
  #snapshotSize = 0;
  #isBroken = false;
  #isClosed = false;
  readonly #unlock: () => void;

  /**
   * Opens a folder, and makes it where there is none.
   *
   * @throws ValidationError SIM020 for a folder that cannot be used or read, SIM021 for one in use
   */
  constructor(private readonly folder: string) {
    try {
      fs.mkdirSync(folder, { recursive: true });
      this.#unlock = lockFolder(folder);
    } catch (error) {
      throw ValidationError.isValidationError(error) ? error : unusable(folder, error);
    }
    try {
      this.#readSnapshot();
      this.#openJournal();
      this.#removeOthers();
    } catch (error) {
      this.close();
      throw ValidationError.isValidationError(error) ? error : unusable(folder, error);
    }
  }

  /** The objects that were kept, parents before their children; undefined where nothing was kept yet. */
  get objects(): Iterable<PolicyObject> | undefined {
    return this.#objects?.values();
  }

  /**
   * Keeps a whole state: what the folder begins with.
   *
   * @throws ValidationError SIM020 where it cannot be kept
   */
  begin(objects: Iterable<PolicyObject>): void {
    this.#objects = new Map([...objects].map((object) => [object.path, object]));
    try {
      this.#writeSnapshot();
    } catch (error) {
      throw unusable(this.folder, error);
    }
  }

  /**
   * Keeps what one call changed. When this returns it survives the process.
   *
   * @throws ValidationError SIM022 where it cannot be kept; nothing is kept from then on
   */
  append(changes: readonly Change[]): void {
    try {
      if (this.#isBroken) throw new Error('an earlier call could not be kept');
      const line = Buffer.from(journalLine(changes));
      writeWhole(this.#journal, line);
      this.#journalSize += line.length;
      this.#apply(changes);
      if (this.#journalSize > Math.max(LEAST_JOURNAL, this.#snapshotSize)) this.#writeSnapshot();
    } catch (error) {
      // A part of the line may stand there: whatever came behind it could not be read.
      this.#isBroken = true;
      const { code, message } = error as NodeJS.ErrnoException;
      const fix = 'make room or choose another folder, and start again';
      throw new ValidationError('SIM022', `the state cannot be kept (${code ?? message}); ${fix}`, this.folder);
    }
  }

  /** Gives the folder back; once, since another process may have it then. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#journal >= 0) fs.closeSync(this.#journal);
    this.#unlock();
  }

  #apply(changes: readonly Change[]): void {
    this.#objects ??= new Map();
    for (const change of changes) {
      if (change.kind === 'put') this.#objects.set(change.object.path, change.object);
      else this.#objects.delete(change.path);
    }
  }

  #readSnapshot(): void {
    const file = path.join(this.folder, SNAPSHOT);
    if (!fs.existsSync(file)) return;
    const text = fs.readFileSync(file, 'utf8');
    const read = readJournalLine(text.slice(0, -1)) as { readonly value: Snapshot } | undefined;
    if (read === undefined) throw damaged(file, 'its checksum does not fit');
    if (read.value.format !== FORMAT) throw damaged(file, `its format is ${read.value.format}, not ${FORMAT}`);
    this.#snapshotSize = text.length;
    this.#generation = read.value.generation;
    this.#objects = new Map(read.value.objects.map((object) => [object.path, object]));
  }

  /** Reads the journal that follows the snapshot, without a last line that was cut off, and goes on behind it. */
  #openJournal(): void {
    const file = this.#journalFile();
    const bytes = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
    let whole = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, whole)) {
      const read = readJournalLine(bytes.toString('utf8', whole, end)) as { readonly value: Change[] } | undefined;
      if (read === undefined) throw damaged(file, `the checksum of the line at byte ${whole} does not fit`);
      this.#apply(read.value);
      whole = end + 1;
    }
    this.#journal = fs.openSync(file, 'a');
    if (whole < bytes.length) fs.ftruncateSync(this.#journal, whole);
    this.#journalSize = whole;
  }

  #writeSnapshot(): void {
    const generation = this.#generation + 1;
    const snapshot: Snapshot = { format: FORMAT, generation, objects: [...(this.#objects?.values() ?? [])] };
    const line = journalLine(snapshot);
    const file = path.join(this.folder, SNAPSHOT);
    const partial = `${file}.partial`;
    fs.writeFileSync(partial, line, { flush: true });
    fs.renameSync(partial, file);
    const former = this.#journalFile();
    fs.closeSync(this.#journal);
    this.#generation = generation;
    this.#journal = fs.openSync(this.#journalFile(), 'w');
    this.#journalSize = 0;
    this.#snapshotSize = line.length;
    fs.rmSync(former, { force: true });
  }

  /** What a killed process left between two steps. */
  #removeOthers(): void {
    const kept = [SNAPSHOT, path.basename(this.#journalFile())];
    const ours = fs.readdirSync(this.folder).filter((name) => /^(?:journal\.\d+|snapshot\.partial)$/.test(name));
    for (const name of ours) if (!kept.includes(name)) fs.rmSync(path.join(this.folder, name));
  }

  #journalFile(): string {
    return path.join(this.folder, `journal.${this.#generation}`);
  }
}

/** A write may take a part only. */
function writeWhole(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += fs.writeSync(file, bytes, done);
}

function damaged(file: string, why: string): ValidationError {
  return new ValidationError('SIM020', `the state cannot be read: ${why}; remove the folder to begin anew`, file);
}

function unusable(folder: string, error: unknown): ValidationError {
  const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new ValidationError('SIM020', `the folder cannot be used (${why}); choose another one`, folder);
}
