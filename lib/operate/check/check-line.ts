import type { Severity } from '../../core/verify';
import type { CheckId } from './checks';

/** One thing that was looked at: right, or wrong with what to do. */
export interface CheckLine {
  /** What was looked at, see {@link CHECKS}. */
  readonly id: CheckId;
  /** True where it is right. */
  readonly ok: boolean;
  /** `info` where it is right, `error` where it is wrong, `warning` where it works today and will not always. */
  readonly severity: Severity;
  /** A cluster (`cl1`), a node (`cl1/cl1-md-0-hbnqz`), a policy path, a file with its line, or a manager's host. */
  readonly at: string;
  /** What stands, with the values. Lower case, no final period. */
  readonly message: string;
  /** What to do. Empty where it is right. */
  readonly fix: string;
  /** What to type for it, where that is one command. */
  readonly command?: string;
  /** How many nodes, routes or options a right line is about; 1 for a wrong one. */
  readonly count: number;
}

/** What to do, and the command for it. */
export type Fix = string | { readonly text: string; readonly command: string };

/** What is right, for so many things at once: an inventory of 1,000 nodes is one line. */
export function right(id: CheckId, at: string, count: number, message: string): CheckLine {
  return { id, ok: true, severity: 'info', at, message, fix: '', count };
}

/** What is wrong, and what to do. */
export function wrong(id: CheckId, at: string, message: string, fix: Fix): CheckLine {
  return fault(id, 'error', at, message, fix);
}

/** What works today and will not always, and what to do. */
export function warning(id: CheckId, at: string, message: string, fix: Fix): CheckLine {
  return fault(id, 'warning', at, message, fix);
}

function fault(id: CheckId, severity: 'error' | 'warning', at: string, message: string, fix: Fix): CheckLine {
  const { text, command } = typeof fix === 'string' ? { text: fix, command: undefined } : fix;
  return { id, ok: false, severity, at, message, fix: text, ...(command === undefined ? {} : { command }), count: 1 };
}

/** The wrong lines, after the right one for all else that was looked at; no right one where there is nothing else. */
export function grouped(
  id: CheckId,
  at: string,
  looked: number,
  faults: readonly CheckLine[],
  message: (good: number) => string,
): CheckLine[] {
  const good = looked - faults.length;
  return good > 0 ? [right(id, at, good, message(good)), ...faults] : [...faults];
}
