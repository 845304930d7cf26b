// The generator's own packages, from its own lock.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the generator with `npm ci`, unless what is installed came from this very lock file.
 *
 * @returns {boolean} whether anything had to be installed
 */
export function installGenerator(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return false;

  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    const said = npm.error?.message ?? npm.stderr.replaceAll(/^npm error +at .*\n/gm, '');
    throw new Error(`npm ci failed in ${folder}; it needs the npm registry once:\n${said}`);
  }
  writeFileSync(stamp, lock);
  return true;
}
