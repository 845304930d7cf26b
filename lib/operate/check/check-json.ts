import type { CheckReport } from './check';
import type { CheckId } from './checks';

/** One line in a fixed order of keys, for machines. */
export interface CheckLineJson {
  readonly id: CheckId;
  readonly ok: boolean;
  readonly severity: 'error' | 'warning' | 'info';
  readonly at: string;
  readonly message: string;
  /** Null where it is right. */
  readonly fix: string | null;
  /** Null where there is no one command for it. */
  readonly command: string | null;
  readonly count: number;
}

/** Everything that was looked at, for machines. */
export interface CheckJson {
  /** False where anything is wrong; warnings are not. */
  readonly ok: boolean;
  readonly right: number;
  readonly wrong: number;
  readonly warnings: number;
  /** All of them, in the order of the clusters and their ids. */
  readonly lines: readonly CheckLineJson[];
}

/** What was looked at, with every line. */
export function checkJson({ sections, right, wrong, warnings }: CheckReport): CheckJson {
  const lines = sections.flatMap((section) =>
    section.lines.map(({ id, ok, severity, at, message, fix, command, count }) => ({
      id,
      ok,
      severity,
      at,
      message,
      fix: fix === '' ? null : fix,
      command: command ?? null,
      count,
    })),
  );
  return { ok: wrong === 0, right, wrong, warnings, lines };
}
