import * as fs from 'node:fs';
import { type FileToWrite, writeFiles } from '../../lib/files';
import { Folder } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const file = (name: string, content: string | Buffer = `new ${name}`): FileToWrite => ({
  path: folder.in(name),
  content,
});

describe('writeFiles', () => {
  it('writes new files, makes their folders, replaces old files, and says what it wrote', () => {
    folder.write('old', 'old');
    folder.write('kept', 'kept');
    const written = writeFiles([file('a/b/new'), file('old'), file('bytes', Buffer.from([0x68, 0x69]))]);
    expect(written).toEqual([folder.in('a/b/new'), folder.in('old'), folder.in('bytes')]);
    expect(folder.state()).toEqual({
      a: null,
      'a/b': null,
      'a/b/new': 'new a/b/new',
      old: 'new old',
      kept: 'kept',
      bytes: 'hi',
    });
  });

  it('takes paths relative to the working folder, and no files', () => {
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      expect(writeFiles([{ path: 'out/a', content: 'a' }])).toEqual(['out/a']);
      expect(writeFiles([])).toEqual([]);
    } finally {
      process.chdir(before);
    }
    expect(folder.state()).toEqual({ out: null, 'out/a': 'a' });
  });

  it('gives a file the permissions that were asked for, also one that stood there with others', () => {
    folder.write('old', 'old');
    fs.chmodSync(folder.in('old'), 0o644);
    writeFiles([
      { ...file('new'), mode: 0o600, durable: true },
      { ...file('old'), mode: 0o600 },
    ]);
    for (const name of ['new', 'old']) expect(fs.statSync(folder.in(name)).mode & 0o777).toBe(0o600);
    expect(folder.state()).toEqual({ new: 'new new', old: 'new old' });
  });

  it('replaces a file as a whole: who has the old one open still reads it', () => {
    folder.write('a', 'old');
    const open = fs.openSync(folder.in('a'), 'r');
    writeFiles([file('a')]);
    expect(fs.readFileSync(open, 'utf8')).toBe('old');
    fs.closeSync(open);
    expect(folder.state()).toEqual({ a: 'new a' });
  });

  describe('changes nothing where one cannot be written', () => {
    it.each<[string, readonly string[], string, string]>([
      ['a folder stands in its place', ['first', 'new/deep/second', 'folder'], 'folder', 'it is a folder'],
      ['its folder is a file', ['first', 'new/deep/second', 'file/inside'], 'file/inside', 'EEXIST'],
      ['a folder above is a file', ['first', 'new/deep/second', 'file/a/b'], 'file/a/b', 'ENOTDIR'],
      ['a later one is inside of it', ['first', 'a', 'a/b'], 'a', 'it is a folder'],
      ['an earlier one is inside of it', ['first', 'a/b', 'a'], 'a', 'it is a folder'],
      ['its name is too long', ['first', 'x'.repeat(300)], 'x'.repeat(300), 'ENAMETOOLONG'],
    ])('%s', (_name, names, bad, why) => {
      folder.write('first', 'old');
      folder.write('file', 'a file');
      folder.write('folder/inside', 'a file in a folder');
      const before = folder.state();
      const message = `WRITE001 ${folder.in(bad)} cannot be written (${why}); nothing was changed; choose another folder, or make this one writable`;
      expect(() => writeFiles(names.map((name) => file(name)))).toThrow(expect.objectContaining({ message }));
      expect(folder.state()).toEqual(before);
    });
  });

  it.each([
    ['a', 'a'],
    ['a', './x/../a'],
  ])('refuses two files of one path, %s and %s', (one, other) => {
    folder.write('a', 'old');
    const files = [file(one), { path: `${folder.path}/${other}`, content: 'other' }];
    const message = `WRITE002 ${folder.path}/${other} would be written twice; nothing was changed; give one of the two files another name`;
    expect(() => writeFiles(files)).toThrow(expect.objectContaining({ message }));
    expect(folder.state()).toEqual({ a: 'old' });
  });
});
