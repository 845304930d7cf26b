import * as path from 'node:path';
import { ValidationError } from '../../core/errors';
import { type ConstructTree, OUTPUT_FILES, type OutputFile, writesFiles } from '../../core/model';
import { writeFiles } from '../../files';

/**
 * Writes the files of every TKG cluster in a tree, for a program that has cdk8s alone; a project writes them itself.
 * All of them are written, or none. Call it before `app.synth()`, which writes manifests only.
 *
 * @param app a `cdk8s.App`, or any construct above the clusters
 * @param outdir a folder, e.g. `tkg.out`; not the one of the manifests, which `cdk8s synth` empties
 * @returns the paths written, in order
 * @throws ValidationError TKG117 for two clusters of one name, WRITE001 where a file cannot be written, and what reading
 * the addresses throws; nothing is written then
 */
export function writeClusterFiles(app: ConstructTree, outdir: string): string[] {
  return writeFiles(
    clusterFilesIn(app).map((file) => ({ path: path.join(outdir, file.path), content: file.content() })),
  );
}

function clusterFilesIn(app: ConstructTree): OutputFile[] {
  const places = new Map<string, string>();
  const found: OutputFile[] = [];
  for (const construct of app.node.findAll()) {
    if (!writesFiles(construct)) continue;
    const at = placeOf(construct);
    for (const file of construct[OUTPUT_FILES]().filter(({ folder }) => folder === 'tkg.out')) {
      const other = places.get(file.path);
      if (other !== undefined) throw sameFile(file.path, other, at);
      places.set(file.path, at);
      found.push(file);
    }
  }
  return found;
}

function placeOf(construct: unknown): string {
  return (construct as { readonly node: { readonly path: string } }).node.path;
}

function sameFile(file: string, other: string, at: string): ValidationError {
  const message = `${file} is the file of ${other} too; give one of the two clusters another name`;
  return new ValidationError('TKG117', message, at);
}
