// Makes one file of each folder of the core. Node spends most of a `require` on finding and reading files, and the core
// has two hundred small ones. Folders stay apart, so that everything that imports one still shares one copy of its classes.
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** @returns the number of folders bundled */
export async function bundleCore(lib, out) {
  const core = join(lib, 'core');
  const folders = readdirSync(core).sort();
  for (const folder of folders) {
    await build({
      entryPoints: [join(core, folder, 'index.ts')],
      outfile: join(out, 'core', folder, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'error',
      plugins: [otherFoldersAreExternal(core, folder)],
    });
  }
  return folders.length;
}

/** An import of another folder of the core stays an import, by its path from the bundle. */
function otherFoldersAreExternal(core, folder) {
  return {
    name: 'other-folders',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const [target] = relative(core, resolve(dirname(importer), path)).split(sep);
        return target === folder ? undefined : { path: `../${target}`, external: true };
      });
    },
  };
}
