import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../../core/errors';

const FILE = 'lock';

/**
 * Takes a folder for this process alone. A lock of a process that is gone does not count: it was killed.
 *
 * @returns the way to give it back
 * @throws ValidationError SIM021 where another process has it
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, FILE);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      fs.writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(fs.readFileSync(file, 'utf8'));
    if (isAlive(holder)) {
      const message = `the folder is in use by process ${holder}; stop it, or choose another folder; where it is no simulator remove the file ${FILE}`;
      throw new ValidationError('SIM021', message, folder);
    }
    fs.rmSync(file, { force: true });
  }
  throw new ValidationError('SIM021', 'the folder is being taken by another process; choose another folder', folder);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
