import type { ExitCode } from './exit-code';

/** What the command line needs of the process it runs in. */
export interface ProgramHost {
  readonly setExitCode: (code: ExitCode) => void;
}
