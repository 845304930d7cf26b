import { ValidationError } from '../../core/errors';
import type { Fault, FaultEffect } from './fault';

const METHODS = ['GET', 'PUT', 'PATCH', 'POST', 'DELETE'];
const SCOPE = ['method', 'path', 'skip', 'every', 'times'];

/** What each kind is told beside its scope. */
const FIELDS: Readonly<Record<FaultEffect['kind'], readonly string[]>> = {
  delay: ['ms'],
  status: ['status'],
  cut: ['when'],
  'stale-revision': [],
  'session-expiry': [],
  realization: ['state'],
};
const KINDS = Object.keys(FIELDS) as readonly FaultEffect['kind'][];

/** The numbers, from the least to the greatest that makes sense. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  ms: [0, 3_600_000],
  status: [400, 599],
  skip: [0, Number.MAX_SAFE_INTEGER],
  every: [1, Number.MAX_SAFE_INTEGER],
  times: [1, Number.MAX_SAFE_INTEGER],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  method: METHODS,
  when: ['before', 'after'],
  state: ['ERROR', 'UNREALIZED', 'ABSENT'],
};

/**
 * Reads a fault strictly: nothing unknown, nothing left out.
 *
 * @param at where it was given
 * @throws ValidationError SIM010
 */
export function checkFault(value: unknown, at: string): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong('a fault is an object, e.g. {"kind":"status","status":503}', at);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const kind = checkWord('kind', fields.kind, KINDS, at) as FaultEffect['kind'];
  const known = ['kind', ...FIELDS[kind], ...SCOPE];
  const given = Object.keys(fields).filter((name) => fields[name] !== undefined);
  for (const name of given) {
    if (!known.includes(name)) throw wrong(`a ${kind} fault has no "${name}"; it has ${known.join(', ')}`, at);
  }
  for (const name of FIELDS[kind]) {
    if (!given.includes(name)) throw wrong(`a ${kind} fault needs "${name}": ${expected(name)}`, at);
  }
  for (const name of given) checkField(name, fields[name], at);
  return value as Fault;
}

/**
 * Reads a fault as one writes it on the command line: what, and then in any order a method, a path and
 * `skip=`, `every=`, `times=`. What: a status, `delay=<ms>`, `cut-before`, `cut-after`, `stale-revision`,
 * `session-expiry`, `realization=<state>`.
 *
 * @throws ValidationError SIM010
 */
export function parseFault(text: string, at: string): Fault {
  const [what = '', ...rest] = text.trim().split(/\s+/);
  const scope: Record<string, unknown> = {};
  for (const word of rest) {
    for (const [name, value] of Object.entries(scopeOf(word, at))) {
      if (name in scope) throw wrong(`"${word}" is a second ${name}; give one, and another fault for the other`, at);
      scope[name] = value;
    }
  }
  return checkFault({ ...effectOf(what, at), ...scope }, at);
}

function effectOf(what: string, at: string): Readonly<Record<string, unknown>> {
  if (/^\d+$/.test(what)) return { kind: 'status', status: Number(what) };
  const [name = '', value] = what.split('=', 2);
  if (name === 'cut-before') return { kind: 'cut', when: 'before' };
  if (name === 'cut-after') return { kind: 'cut', when: 'after' };
  if (name === 'delay') return { kind: 'delay', ms: numberOf(value) };
  if (name === 'realization') return { kind: 'realization', state: value };
  if (name === 'stale-revision' || name === 'session-expiry') return { kind: name };
  const names = ['503', 'delay=<ms>', 'cut-before', 'cut-after', 'stale-revision', 'session-expiry'];
  throw wrong(`"${what}" is no fault; write one of ${[...names, 'realization=<state>'].join(', ')}`, at);
}

function scopeOf(word: string, at: string): Readonly<Record<string, unknown>> {
  if (word.startsWith('/') || word.startsWith('*')) return { path: word };
  if (METHODS.includes(word.toUpperCase())) return { method: word.toUpperCase() };
  const [name = '', value] = word.split('=', 2);
  if (SCOPE.includes(name) && name in NUMBERS) return { [name]: numberOf(value) };
  throw wrong(`"${word}" is neither a method, a path, nor skip=, every= or times=`, at);
}

/** What is no number is left as it is, so that the message shows it. */
function numberOf(text = ''): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function checkField(name: string, value: unknown, at: string): void {
  const range = NUMBERS[name];
  if (range !== undefined) {
    const fits = Number.isInteger(value) && (value as number) >= range[0] && (value as number) <= range[1];
    if (!fits) throw wrong(`"${name}" is ${shown(value)}; it is ${expected(name)}`, at);
  }
  const words = WORDS[name];
  if (words !== undefined) checkWord(name, value, words, at);
  if (name === 'path' && (typeof value !== 'string' || value === '')) {
    throw wrong(`"path" is ${shown(value)}; it is ${expected(name)}`, at);
  }
}

function checkWord(name: string, value: unknown, words: readonly string[], at: string): string {
  if (typeof value === 'string' && words.includes(value)) return value;
  throw wrong(`"${name}" is ${shown(value)}; it is one of ${words.join(', ')}`, at);
}

function expected(name: string): string {
  const range = NUMBERS[name];
  if (range !== undefined) {
    const [least, greatest] = range;
    return `a whole number from ${least}${greatest === Number.MAX_SAFE_INTEGER ? '' : ` to ${greatest}`}`;
  }
  return name === 'path' ? 'a path, with * for any characters' : `one of ${(WORDS[name] ?? []).join(', ')}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function wrong(message: string, at: string): ValidationError {
  return new ValidationError('SIM010', message, at);
}
