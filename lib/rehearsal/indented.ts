import { LINE_WIDTH, wrapText } from '../core/report';

/** A sentence of a section, one cell in, in as many lines as it needs. */
export function indented(text: string): readonly string[] {
  return wrapText(text, LINE_WIDTH - 1).map((line) => ` ${line}`);
}
