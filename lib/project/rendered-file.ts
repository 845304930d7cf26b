/** A file held in memory until everything else is known to be sound. */
export interface RenderedFile {
  /** Relative to its folder, with `/`. */
  readonly path: string;
  readonly content: string | Buffer;
}

/** A folder of files to write. */
export interface RenderedFolder {
  /** Relative to the working directory, or absolute where the caller gave it so. */
  readonly folder: string;
  readonly files: readonly RenderedFile[];
  /** True where the folder is ours, so that what a later run no longer writes can be removed. */
  readonly owned: boolean;
}
