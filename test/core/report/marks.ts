import type { Paint } from '../../../lib/core/report';

/** A paint one can read: `good(ACCEPTED)`. */
export const MARKS: Paint = {
  error: (text) => `error(${text})`,
  warning: (text) => `warning(${text})`,
  info: (text) => `info(${text})`,
  good: (text) => `good(${text})`,
  strong: (text) => `strong(${text})`,
  faint: (text) => `faint(${text})`,
};

/** Lines as a terminal shows them. */
export function text(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
