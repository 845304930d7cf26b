/** What the command's exit code says; documented in the README and in `--help`. */
export const EXIT = {
  /** Everything is right. */
  ok: 0,
  /** The network has errors. */
  findings: 1,
  /** The call, the program or a file could not be read. */
  input: 2,
  /** A manager or a cluster could not be reached. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
