import { flowEnds, type ResolvedEndpoint } from './endpoint';
import type { Expectation } from './expectation';
import { fabricOf } from './fabric';
import type { Finding } from './finding';
import { flowsBetween } from './flows';
import type { Topology } from './topology';
import { type Explanation, type Flow, isSuccess, type PathReport, type Trace } from './trace';
import { tracePath } from './trace-flow';
import type { JudgedExpectation } from './verdict';

/** An expectation as it was judged, and a finding (`PATH001`) for each cause that breaks it. */
export interface Judgement {
  readonly judged: JudgedExpectation;
  readonly findings: readonly Finding[];
}

/** Flows that fail alike: the same way, at the same device, for the same reason. */
interface Breakage {
  readonly flow: Flow;
  readonly isReply: boolean;
  readonly trace: Trace;
  count: number;
}

/** Traces what an expectation is about. */
export function judge(topology: Topology, expectation: Expectation): Judgement {
  const fabric = fabricOf(topology);
  const from = flowEnds(fabric, expectation.from, 'from');
  const to = flowEnds(fabric, expectation.to, 'to');
  const reports = flowsBetween(from, to).map(({ start, flow, standIns }) => tracePath(fabric, start, flow, standIns));
  const ok = reports.length > 0 && reports.every((report) => report.ok);
  const findings =
    reports.length === 0
      ? [cannotBeJudged(expectation, from, to)]
      : breakages(reports).map((breakage) => broken(expectation, from, to, breakage));
  return { judged: { expectation, reports, ok }, findings };
}

function breakages(reports: readonly PathReport[]): Breakage[] {
  const found = new Map<string, Breakage>();
  for (const report of reports) {
    for (const { isReply, trace } of failures(report)) {
      const id = causeId(isReply, trace);
      const known = found.get(id);
      if (known === undefined) found.set(id, { flow: report.flow, isReply, trace, count: 1 });
      else known.count++;
    }
  }
  return [...found.values()];
}

function failures({ forward, reverse }: PathReport): { readonly isReply: boolean; readonly trace: Trace }[] {
  return [
    ...forward.map((trace) => ({ isReply: false, trace })),
    ...reverse.map((trace) => ({ isReply: true, trace })),
  ].filter(({ trace }) => !isSuccess(trace.disposition));
}

function causeId(isReply: boolean, { disposition, hops, explanations }: Trace): string {
  const last = hops.at(-1)?.device;
  return [isReply, disposition, last?.kind, last?.key, ...explanations.map(({ code }) => code)].join(' ');
}

function broken(expectation: Expectation, from: ResolvedEndpoint, to: ResolvedEndpoint, breakage: Breakage): Finding {
  const { flow, isReply, trace, count } = breakage;
  const [cause] = trace.explanations;
  const fails = isReply ? `${to.name} cannot answer ${from.name}` : `${from.name} ${doesNot(expectation)} ${to.name}`;
  const [src, dst] = isReply ? [flow.dst, flow.src] : [flow.src, flow.dst];
  const others = count === 1 ? '' : `, and ${count - 1} more likewise`;
  const text = `${fails}: ${flow.protocol} ${src} -> ${dst} ends as ${trace.disposition}${place(trace)}${others}`;
  return finding(expectation, cause === undefined ? text : `${text}: ${cause.text}`, cause);
}

function doesNot(expectation: Expectation): string {
  return isPlural(expectation) ? 'do not reach' : 'does not reach';
}

function isPlural({ from }: Expectation): boolean {
  return from.kind === 'pods' || from.kind === 'nodes';
}

function place({ hops }: Trace): string {
  const last = hops.at(-1)?.device;
  return last === undefined ? '' : ` at hop ${hops.length}, ${last.name}`;
}

function cannotBeJudged(expectation: Expectation, from: ResolvedEndpoint, to: ResolvedEndpoint): Finding {
  const problem = from.problem ??
    to.problem ?? {
      code: 'PATH001',
      text: 'they have no two addresses of one family',
      fix: 'give both ends an address of one family',
    };
  const asked = `whether ${from.name} ${isPlural(expectation) ? 'reach' : 'reaches'} ${to.name}`;
  return finding(expectation, `${asked} cannot be judged: ${problem.text}`, problem);
}

function finding(expectation: Expectation, message: string, cause: Explanation | undefined): Finding {
  return {
    rule: 'PATH001',
    severity: 'error',
    message,
    fix: cause?.fix ?? 'follow the trace to its last hop and mend it, or expect something else',
    at: cause?.at === undefined ? [expectation.at] : [cause.at, expectation.at],
    ...(cause?.missing === undefined ? {} : { missing: cause.missing }),
    ...(cause === undefined ? {} : { causedBy: [cause.code] }),
  };
}
