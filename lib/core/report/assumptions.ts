import type { Assumption } from '../model';
import { type Paint, PLAIN } from './paint';
import { alignColumns, displayWidth } from './text-table';
import { LINE_WIDTH, wrapText } from './wrap-text';

/** Assumptions by code, each with its sentence: what the proof rests on and the plan does not state. */
export function assumptionsText(assumptions: readonly Assumption[], paint: Paint = PLAIN): string {
  const codes = Math.max(0, ...assumptions.map(({ code }) => displayWidth(code)));
  const rows = assumptions.flatMap(({ code, text }) =>
    wrapText(text, LINE_WIDTH - codes - 3).map((line, row) => [row === 0 ? code : '', line]),
  );
  return alignColumns(rows)
    .map((line) => ` ${paint.faint(line)}\n`)
    .join('');
}
