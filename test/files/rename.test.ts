import { writeFiles } from '../../lib/files';
import { Folder } from './folder';

/** A rename that fails although the file beside could be written, as of a file that must not change. */
jest.mock('node:fs', () => {
  const fs = jest.requireActual('node:fs');
  const renameSync = (from: string, to: string) => {
    if (to.endsWith('immutable')) throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

it('says how far it came where a rename fails, and leaves no partial file', () => {
  const folder = new Folder();
  try {
    for (const name of ['a', 'immutable', 'z']) folder.write(name, 'old');
    const files = ['a', 'immutable', 'z'].map((name) => ({ path: folder.in(name), content: 'new' }));
    const message = `WRITE003 ${folder.in('immutable')} cannot be replaced (EPERM); 1 of 3 files are new; make it replaceable and run again`;
    expect(() => writeFiles(files)).toThrow(expect.objectContaining({ message }));
    expect(folder.state()).toEqual({ a: 'new', immutable: 'old', z: 'old' });
  } finally {
    folder.remove();
  }
});
