import type { ConfView } from './conf-view';
import type { AntreaProblemId } from './problem';
import type { AntreaLine } from './version';

/** Release lines that look at something. */
export interface Lines {
  /** First one. @default - 0.11, where the table begins */
  readonly since?: AntreaLine;
  /** Last one. @default - the newest one does */
  readonly until?: AntreaLine;
}

/** One reason for which a program exits at options that it can read. */
export interface AntreaRule extends Lines {
  readonly id: AntreaProblemId;
  /** Path of the option to blame. */
  readonly key: string;
  /** What is wrong, with the values; undefined where nothing is. */
  readonly wrong: (conf: ConfView) => string | undefined;
  /** What to change. */
  readonly fix: string;
  /** False where the program goes on without the option. @default true */
  readonly fatal?: boolean;
}
