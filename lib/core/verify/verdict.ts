import type { Assumption } from '../model';
import type { Expectation } from './expectation';
import type { Finding } from './finding';
import type { PathReport } from './trace';

/** What is known of a network before anything of it is applied. */
export interface Verdict {
  /** In the order of {@link compareFindings}. */
  readonly findings: readonly Finding[];
  readonly paths: readonly JudgedExpectation[];
  /** What the paths rest on and the facts do not say, each once, in the order of code and text. */
  readonly assumptions: readonly Assumption[];
  /** True where no finding is an error. */
  readonly ok: boolean;
}

/** An expectation and the paths it was judged by. */
export interface JudgedExpectation {
  readonly expectation: Expectation;
  /** Empty where an end of it names nothing. */
  readonly reports: readonly PathReport[];
  readonly ok: boolean;
}
