import type { Construct } from 'constructs';
import { OUTPUT_FILES, type OutputFolder, writesFiles } from '../core/model';
import type { KubernetesRoot } from './kubernetes-root';
import type { RenderedFile, RenderedFolder } from './rendered-file';
import type { TerraformRoot } from './terraform-root';

export interface OutputRequest {
  /** Trees whose constructs may have files of their own. */
  readonly roots: readonly Construct[];
  /** Absent in the run of the other half. */
  readonly terraform: TerraformRoot | undefined;
  readonly kubernetes: KubernetesRoot | undefined;
  /** Names of all clusters, to group manifests by. */
  readonly clusters: readonly string[];
}

/** Everything this run writes, rendered in memory. */
export function outputFolders({ roots, terraform, kubernetes, clusters }: OutputRequest): RenderedFolder[] {
  const folders: RenderedFolder[] = [];
  if (terraform !== undefined) {
    const files = [...terraform.render(), ...filesFor('cdktf.out', roots)];
    folders.push({ folder: terraform.outdir, files, owned: true });
  }
  if (kubernetes !== undefined) {
    const clusterFiles = filesFor('tkg.out', roots);
    const manifests = [...kubernetes.render(clusters), ...filesFor('dist', roots)];
    folders.push({ folder: kubernetes.outdir, files: manifests, owned: true });
    folders.push({ folder: 'tkg.out', files: clusterFiles, owned: true });
  }
  return folders;
}

function filesFor(folder: OutputFolder, roots: readonly Construct[]): readonly RenderedFile[] {
  return roots
    .flatMap((root) => root.node.findAll())
    .flatMap((construct) => (writesFiles(construct) ? construct[OUTPUT_FILES]() : []))
    .filter((file) => file.folder === folder)
    .map((file) => ({ path: file.path, content: file.content() }));
}
