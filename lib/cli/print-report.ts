import type { Paint } from '../core/report';
import { terminalPaint } from '../project/paint';

/** How a report is asked for. */
interface Form {
  /** True: for a machine. @default false */
  readonly json?: boolean;
}

/** Whether standard output shows colours: a person reads it on a terminal, and did not set NO_COLOR. */
export function isColored({ json }: Form): boolean {
  // Undefined where it is no terminal, whatever its type says; the colours would then be guessed from CI=true.
  return !json && process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
}

/** Prints a report on standard output: a value as JSON, or a text, with colours where they show. */
export function printReport(form: Form, value: object, text: (paint: Paint) => string): void {
  const report = form.json === true ? `${JSON.stringify(value, null, 2)}\n` : text(terminalPaint(isColored(form)));
  process.stdout.write(report);
}
