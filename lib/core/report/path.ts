import { type Explanation, type Flow, type Hop, isSuccess, type PathReport, type Trace } from '../verify';
import { codesOf, hopLines } from './hop-lines';
import { type Paint, PLAIN } from './paint';
import { LINE_WIDTH, wrapText } from './wrap-text';

/** Cells of the words before what is said below the hops: `because`, `missing`, `return`. */
const LABEL = 8;

/** A flow there and back, hop by hop, as a person reads it: in 80 columns where names and words allow it. */
export function pathText(report: PathReport, paint: Paint = PLAIN): string {
  const forward = report.forward.map((trace) => traceText(trace, headline(report.flow, trace, paint), paint));
  const back = report.reverse.map((trace) => returnText(trace, report, paint));
  if (back.length === 0) back.push(' return   not traced, since nothing arrives\n');
  return [...forward, ...back].join('');
}

function traceText(trace: Trace, title: string, paint: Paint): string {
  const causes = trace.explanations.flatMap((explanation) => explanationLines(explanation, paint));
  return textOf([title, ...hopLines(trace, paint), ...causes]);
}

function headline(flow: Flow, trace: Trace, paint: Paint): string {
  const { hops, mtu } = trace;
  const facts = [plural(hops.length, 'hop'), plural(translations(hops), 'translation')];
  if (mtu !== undefined) facts.push(`MTU ${mtu}`);
  return `${flowText(flow)}  ${outcome(trace, paint)}  ${facts.join(', ')}`;
}

function outcome({ disposition }: Trace, paint: Paint): string {
  return isSuccess(disposition) ? paint.good(disposition) : paint.error(disposition);
}

/** Why it fails, what is missing, what to change and where: each as far as it is known. */
function explanationLines({ code, text, missing, fix, at }: Explanation, paint: Paint): string[] {
  return [
    ...labelled('because', `${code} ${text}`, paint.warning),
    ...labelled('missing', missing, paint.strong),
    ...labelled('fix', fix, paint.strong),
    ...labelled('at', at, paint.strong),
  ];
}

function labelled(label: string, text: string | undefined, mark: (label: string) => string): string[] {
  if (text === undefined) return [];
  const first = mark(label) + ' '.repeat(LABEL - label.length);
  return besideLabel(text).map((line, row) => ` ${row === 0 ? first : ' '.repeat(LABEL)} ${line}`);
}

function besideLabel(text: string): string[] {
  return wrapText(text, LINE_WIDTH - LABEL - 2);
}

/** The way back: in one line where it mirrors the way there, in full where it fails or differs. */
function returnText(trace: Trace, { forward }: PathReport, paint: Paint): string {
  const ended = outcome(trace, paint);
  if (isSuccess(trace.disposition) && isMirrored(trace, forward)) {
    const codes = besideLabel(newCodes(trace, forward).join(' '));
    return textOf([
      ` return   the same devices in reverse  ${ended}`,
      ...codes.map((line) => ' '.repeat(LABEL + 2) + paint.faint(line)),
    ]);
  }
  const way = isSuccess(trace.disposition) ? 'by other devices  ' : '';
  return traceText(trace, ` return   ${way}${ended}  ${plural(trace.hops.length, 'hop')}`, paint);
}

function isMirrored({ hops }: Trace, forward: readonly Trace[]): boolean {
  const back = devicesOn([...hops].reverse());
  return forward.some((there) => devicesOn(there.hops) === back);
}

function devicesOn(hops: readonly Hop[]): string {
  return hops.map(({ device }) => `${device.kind} ${device.key}`).join('\n');
}

/** Codes of what the way back rests on and the way there does not. */
function newCodes(trace: Trace, forward: readonly Trace[]): string[] {
  const known = new Set(forward.flatMap(traceCodes));
  return traceCodes(trace).filter((code) => !known.has(code));
}

function traceCodes({ hops }: Trace): string[] {
  return codesOf(hops.flatMap(({ assumptions }) => assumptions));
}

function flowText({ protocol, src, dst, srcPort, dstPort }: Flow): string {
  return `${protocol} ${endText(src, srcPort)} -> ${endText(dst, dstPort)}`;
}

/** Before a port an IPv6 address stands in brackets. Source: RFC 3986 §3.2.2. */
function endText(ip: Flow['src'], port: number | undefined): string {
  if (port === undefined) return ip.toString();
  return ip.family === 6 ? `[${ip}]:${port}` : `${ip}:${port}`;
}

function translations(hops: readonly Hop[]): number {
  return hops.reduce((sum, { steps }) => sum + steps.filter((step) => step.kind === 'nat').length, 0);
}

function plural(count: number, word: string): string {
  return `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`;
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
