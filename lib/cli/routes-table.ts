import type { Cidr, Ip } from '../core/net';
import { alignColumns, LINE_WIDTH, type Paint, visible, wrapText } from '../core/report';

/** One route in a table of routes. */
export interface RouteLine {
  /** What is, or was, done with it, or what it is: the first column. */
  readonly word: string;
  readonly tone: keyof Paint;
  readonly network?: Cidr;
  readonly nextHops: readonly Ip[];
  /** Its node; else its name. */
  readonly of: string;
  /** Below it, each on a line of its own. */
  readonly notes: readonly string[];
}

const INDENT = '  ';

/**
 * A line for each route. Notes stand below the last of the lines that share them, word and all. In 80 columns there is
 * room for a node's name as TKG makes them.
 */
export function routeTable(lines: readonly RouteLine[], paint: Paint): string {
  const wordWidth = lines.reduce((widest, { word }) => Math.max(widest, word.length), 0);
  const rows = alignColumns(
    lines.map(({ word, network, nextHops, of }) => [word, networkText(network), hopsText(nextHops), visible(of)]),
  );
  return lines
    .map((line, index) => {
      const row = rows[index] ?? '';
      const first = `${INDENT}${paint[line.tone](row.slice(0, wordWidth))}${row.slice(wordWidth)}\n`;
      const next = lines[index + 1];
      return next !== undefined && sayTheSame(line, next) ? first : first + line.notes.map(noteText).join('');
    })
    .join('');
}

/** A paragraph of at most 80 columns. */
export function paragraph(text: string): string {
  return wrapText(text, LINE_WIDTH)
    .map((line) => `${line}\n`)
    .join('');
}

/** `1 route`, `3 routes`. */
export function routeCount(count: number): string {
  return count === 1 ? '1 route' : `${count} routes`;
}

function sayTheSame(one: RouteLine, other: RouteLine): boolean {
  return one.word === other.word && one.notes.join('\n') === other.notes.join('\n');
}

function noteText(note: string): string {
  const lines = wrapText(visible(note), LINE_WIDTH - 2 * INDENT.length);
  return lines.map((line) => `${INDENT}${INDENT}${line}\n`).join('');
}

function networkText(network: Cidr | undefined): string {
  return network === undefined ? '-' : network.toString();
}

function hopsText(nextHops: readonly Ip[]): string {
  return nextHops.length === 0 ? '-' : nextHops.join(',');
}
