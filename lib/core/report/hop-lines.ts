import type { Assumption } from '../model';
import type { DeviceRef, Trace } from '../verify';
import type { Paint } from './paint';
import { stepText } from './step-text';
import { alignColumns, displayWidth } from './text-table';
import { LINE_WIDTH, wrapText } from './wrap-text';

/** What each kind of device is called on a path; a kind not listed is printed as it is. */
const DEVICE_WORDS: Readonly<Record<string, string>> = { tier0: 'tier-0', tier1: 'tier-1' };

/** The least room for what a device does, however long the names before it are. */
const LEAST_ROOM = 30;

/** Hops in columns: number, kind of device, its name, what it does; below that, faint, what it rests on. */
export function hopLines({ hops, explanations }: Trace, paint: Paint): string[] {
  const told = explanations.map(({ text }) => text);
  const heads = alignColumns(hops.map(({ device }, index) => hopHead(device, index + 1)));
  const indent = Math.max(0, ...heads.map(displayWidth)) + 3;
  const room = Math.max(LEAST_ROOM, LINE_WIDTH - indent);
  return hops.flatMap(({ device, steps, assumptions }, index) => {
    const done = steps.flatMap((step) => wrapText(stepText(step, device, told), room));
    const codes = wrapText(codesOf(assumptions).join(' '), room).map(paint.faint);
    const head = ` ${heads[index]}`;
    const gap = ' '.repeat(indent - displayWidth(head));
    const [first = '', ...below] = [...done, ...codes];
    return [(head + gap + first).trimEnd(), ...below.map((line) => ' '.repeat(indent) + line)];
  });
}

function hopHead({ kind, name }: DeviceRef, number: number): string[] {
  return [String(number).padStart(2), DEVICE_WORDS[kind] ?? kind, name === kind ? '' : name];
}

/** The codes of assumptions, each once. */
export function codesOf(assumptions: readonly Assumption[]): string[] {
  return [...new Set(assumptions.map(({ code }) => code))];
}
