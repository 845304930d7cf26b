// A folder of text files as a map: read, compared, and replaced whole.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Every file below a folder: text by path, with `/` on every platform, sorted by path. */
export function readTree(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((file) => {
    const full = join(file.parentPath, file.name);
    return [relative(folder, full).split(sep).join('/'), readFileSync(full, 'utf8')];
  });
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a tree departs from the wanted one, one line a file; empty when they are the same. */
export function differences(wanted, actual) {
  const paths = [...new Set([...wanted.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    if (!actual.has(path)) return [`missing  ${path}`];
    if (!wanted.has(path)) return [`unknown  ${path}`];
    return wanted.get(path) === actual.get(path) ? [] : [`changed  ${path}`];
  });
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Replaces a folder by a tree, whole or not at all: the new one is written beside the old one, then they change places.
 *
 * @param {string[]} kept names in the old folder that are written by hand, and go over as they are
 */
export function replaceTree(folder, tree, kept) {
  const fresh = join(dirname(folder), '.provider-nsxt.new');
  const old = join(dirname(folder), '.provider-nsxt.old');
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  try {
    for (const [path, text] of tree) writeText(join(fresh, path), text);
    for (const name of kept) cpSync(join(folder, name), join(fresh, name));
    renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
