import type { Span } from '../../../net';

/** How to shorten a range so that it keeps as much as it can and leaves the other alone; undefined where nothing is left. */
export function keepOut(range: Span, other: Span): string | undefined {
  const below = other.first.value - range.first.value;
  const above = range.last.value - other.last.value;
  if (below <= 0n && above <= 0n) return undefined;
  return above > below ? `begin it at ${other.last.plus(1)}` : `end it at ${other.first.plus(-1)}`;
}
