import type { RunBookStep } from '../core/model';
import {
  addressPlanText,
  assumptionsText,
  countsText,
  findingsJson,
  findingsText,
  type Paint,
  PLAIN,
  pathJson,
  pathText,
} from '../core/report';
import type { Synthesis } from './synthesis';

/** The whole result for a terminal: address plan, findings, paths, files and what to do next. */
export function synthesisText(synthesis: Synthesis, paint: Paint = PLAIN): string {
  const { addresses, verdict, files, runBook } = synthesis;
  const paths = verdict.paths.map(({ expectation, reports, ok }) => pathSection(expectation.at, reports, ok, paint));
  return [
    section('Addresses', addressPlanText(addresses, paint), paint),
    section(
      `Findings: ${counts(verdict)}`,
      verdict.findings.length === 0 ? '' : findingsText(verdict.findings, paint),
      paint,
    ),
    ...paths,
    ...(verdict.assumptions.length > 0
      ? [section('Assumed, since the plan does not state it', assumptionsText(verdict.assumptions, paint), paint)]
      : []),
    ...(files.length > 0 ? [section(`Files: ${files.length}`, files.map((file) => ` ${file}\n`).join(''), paint)] : []),
    ...(runBook.length > 0 ? [section('Next', runBookText(runBook, paint), paint)] : []),
  ].join('\n');
}

/** One path in full; of the others, which lead over the same kind of devices, only the outcome. */
function pathSection(
  title: string,
  reports: Synthesis['verdict']['paths'][number]['reports'],
  ok: boolean,
  paint: Paint,
): string {
  const shown = reports.find((report) => !report.ok) ?? reports[0];
  const others = reports.length - 1;
  const outcome = ok ? paint.good('holds') : paint.error('does not hold');
  const rest = others > 0 ? ` ${others} more ${others === 1 ? 'flow' : 'flows'} traced there and back\n` : '';
  return section(`Path: ${title} ${outcome}`, (shown === undefined ? '' : pathText(shown, paint)) + rest, paint);
}

/** `1 warning, 2 infos`, or `none`. */
function counts({ findings }: Synthesis['verdict']): string {
  return findings.length === 0 ? 'none' : countsText(findings);
}

function runBookText(steps: readonly RunBookStep[], paint: Paint): string {
  return steps
    .map(({ title, command, exports, expect }, index) =>
      [
        ` ${String(index + 1).padStart(2)} ${title}`,
        ...exports.map((name) => paint.faint(`      export ${name}=…`)),
        `      ${paint.strong(command)}`,
        ...(expect === undefined ? [] : [paint.faint(`      expect: ${expect}`)]),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

function section(title: string, body: string, paint: Paint): string {
  return `${paint.strong(title)}\n${body}`;
}

/** The same for machines: stable keys, addresses as text, no secrets. */
export function synthesisJson({ name, addresses, diagram, verdict, files, runBook }: Synthesis): unknown {
  return {
    name,
    ok: verdict.ok,
    addresses: addresses.rows,
    findings: findingsJson(verdict.findings),
    paths: verdict.paths.map(({ expectation, reports, ok }) => ({
      at: expectation.at,
      ok,
      flows: reports.map(pathJson),
    })),
    assumptions: verdict.assumptions,
    diagram,
    files,
    runBook,
  };
}

/** For a run without the command line: the findings, and one line of what was written. */
export function findingsSummary({ name, verdict, files }: Synthesis): string {
  const details = verdict.findings.length === 0 ? '' : findingsText(verdict.findings);
  return `${details}${name}: ${countsText(verdict.findings)}, ${files.length} files written\n`;
}
