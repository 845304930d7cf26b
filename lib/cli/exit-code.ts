/** What the command's exit code says; documented in the README and in `--help`. */
export const EXIT = {
  /** Everything is right. */
  ok: 0,
  /** There are findings: the network has errors, or what stands is not as planned. */
  findings: 1,
  /** The call, the program or a file could not be read. */
  input: 2,
  /** A manager cannot be reached or refuses the user, or a program that is needed is missing. */
  unreachable: 3,
} as const;

/** How the command ends; see {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The end of every command's help. */
export const EXIT_CODES = `
Exit codes:
  ${EXIT.ok}  everything is right
  ${EXIT.findings}  findings: the network has errors, or what stands is not as planned
  ${EXIT.input}  the call, the program or a file could not be read
  ${EXIT.unreachable}  a manager cannot be reached or refuses the user, or Terraform is missing`;
