/**
 * The folders a project writes, each for another reader: `cdktf.out` for Terraform, `dist` for what a person applies
 * with kubectl, `tkg.out` for what the tanzu CLI reads.
 */
export type OutputFolder = 'cdktf.out' | 'dist' | 'tkg.out';

/** A file that an element wants written beside the engines' own output. */
export interface OutputFile {
  readonly folder: OutputFolder;
  /** Relative to the folder, with `/`: `cl1.yaml`, `cl1/antrea-agent.conf`. */
  readonly path: string;
  /** The whole text. Asked only once the addresses are settled. */
  content(): string;
}

/** The method by which a construct names its files; shared like {@link FACTS}. */
export const OUTPUT_FILES: unique symbol = Symbol.for('cdk-routable-pods/output-files');

export interface WritesFiles {
  [OUTPUT_FILES](): readonly OutputFile[];
}

export function writesFiles(value: unknown): value is WritesFiles {
  return (
    typeof value === 'object' && value !== null && typeof (value as Partial<WritesFiles>)[OUTPUT_FILES] === 'function'
  );
}
