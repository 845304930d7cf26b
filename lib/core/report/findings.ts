import type { Finding, Severity } from '../verify';
import { type Paint, PLAIN } from './paint';

/** Findings as a person reads them: severity, rule, place, what is wrong; the fix on a line of its own. */
export function findingsText(findings: readonly Finding[], paint: Paint = PLAIN): string {
  if (findings.length === 0) return `${paint.good('no findings')}\n`;
  return findings.map((finding) => findingText(finding, paint)).join('');
}

function findingText({ severity, rule, at, message, fix, causedBy }: Finding, paint: Paint): string {
  const [first, ...others] = at;
  const place = first === undefined ? '' : `${paint.faint(`[${first}]`)} `;
  const lines = [
    `${paint[severity](severity.padEnd(7))} ${paint.strong(rule)} ${place}${message}`,
    `        fix: ${fix}`,
  ];
  if (others.length > 0) lines.push(paint.faint(`        also at: ${others.join(', ')}`));
  if (causedBy !== undefined && causedBy.length > 0) lines.push(`        cause: ${causedBy.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** How many of each: `1 error, 2 warnings, 3 infos`; `no findings` where there are none. */
export function countsText(findings: readonly Finding[]): string {
  const words = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(severity, count));
  return words.length === 0 ? 'no findings' : words.join(', ');
}

function plural(severity: Severity, count: number): string {
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}

/** One finding in a fixed order of keys, for machines. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly at: readonly string[];
  readonly missing: string | null;
  readonly causedBy: readonly string[];
}

export function findingsJson(findings: readonly Finding[]): readonly FindingJson[] {
  return findings.map(({ rule, severity, message, fix, at, missing, causedBy }) => ({
    rule,
    severity,
    message,
    fix,
    at,
    missing: missing ?? null,
    causedBy: causedBy ?? [],
  }));
}
