import { LINE_WIDTH, type Paint, PLAIN, visible, wrapText } from '../../core/report';
import type { CheckReport, CheckSection } from './check';
import type { CheckLine } from './check-line';
import type { CheckId } from './checks';

/** Wrong lines of one kind that are shown of a cluster. */
const SHOWN = 10;

/** A word, so that nothing hangs on a colour alone; all of one width. */
const MARKS: Readonly<Record<CheckLine['severity'], string>> = { info: 'ok  ', error: 'FAIL', warning: 'warn' };

const PAINTS = { info: 'good', error: 'error', warning: 'warning' } as const;

/** Width of the mark and the id. */
const MESSAGE = 12;

const LABELS = { at: '     at:  ', fix: '     fix: ', run: '     run: ' };

/** How the lines are shown. */
export interface CheckTextOptions {
  /** @default PLAIN */
  readonly paint?: Paint;
  /** True: every wrong line, and not only the first ten of each kind. @default false */
  readonly all?: boolean;
}

/** What was looked at, as a person reads it: a part for each cluster, and how many are right and wrong. */
export function checkText(report: CheckReport, { paint = PLAIN, all = false }: CheckTextOptions = {}): string {
  const sections = report.sections.map((section) => sectionText(section, paint, all));
  return [...sections, `${countText(report, paint)}\n`].join('\n');
}

function sectionText({ title, lines }: CheckSection, paint: Paint, all: boolean): string {
  const numbers = new Map<CheckId, number>();
  const shown = lines.filter(({ id, ok }) => {
    if (ok) return true;
    const number = (numbers.get(id) ?? 0) + 1;
    numbers.set(id, number);
    return all || number <= SHOWN;
  });
  const texts = shown.flatMap((line, index) => {
    const next = shown[index + 1];
    return [...statement(line, paint), ...(next !== undefined && hasSameFix(line, next) ? [] : remedy(line))];
  });
  const hidden = [...numbers].filter(([, number]) => !all && number > SHOWN);
  const more = hidden.map(([id, number]) => `     ${id} ${number - SHOWN} more; --all shows them`);
  return [paint.strong(visible(title)), ...texts, ...more].map((line) => `${line}\n`).join('');
}

/** What stands, and where if it is wrong. A path is for copying, so it stays in one piece. */
function statement({ id, ok, severity, at, message }: CheckLine, paint: Paint): string[] {
  const [first = '', ...others] = wrapText(visible(message), LINE_WIDTH - MESSAGE);
  return [
    `${paint[PAINTS[severity]](MARKS[severity])} ${id} ${first}`,
    ...others.map((line) => ' '.repeat(MESSAGE) + line),
    ...(ok ? [] : [paint.faint(`${LABELS.at}${visible(at)}`)]),
  ];
}

/** What to do; so is a command. */
function remedy({ ok, fix, command }: CheckLine): string[] {
  if (ok) return [];
  const lines = wrapText(visible(fix), LINE_WIDTH - LABELS.fix.length);
  return [
    ...lines.map((line, row) => (row === 0 ? LABELS.fix : ' '.repeat(LABELS.fix.length)) + line),
    ...(command === undefined ? [] : [`${LABELS.run}${visible(command)}`]),
  ];
}

/** Then it is said once, below the last of them. */
function hasSameFix(a: CheckLine, b: CheckLine): boolean {
  return !a.ok && a.id === b.id && a.fix === b.fix && a.command === b.command;
}

function countText({ right, wrong, warnings }: CheckReport, paint: Paint): string {
  const parts = [paint.good(`${right} right`), wrong === 0 ? '0 wrong' : paint.error(`${wrong} wrong`)];
  if (warnings > 0) parts.push(paint.warning(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`));
  return parts.join(', ');
}
