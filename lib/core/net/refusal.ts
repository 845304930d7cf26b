import { ValidationError } from '../errors';
import { FAMILY_NAME } from './bits';
import { canonical, FORMS, type Wanted } from './forms';
import { MISTAKES } from './mistakes';
import { quote } from './quote';

/** No address, network or range is longer, however it is written. */
const LONGEST = 100;

/** `${…}`, `#{…}` and `%{…}` of Terraform, and the tokens the engines leave for them. */
const TOKEN = /[$#%]\{|Token\[/;

/** How many mistakes a text can have and still be offered the right one. */
const REPAIRS = 4;

/**
 * The error for a text that strict reading refused: what is wrong with it, and the right text where there is one
 * reading of it. Nothing here decides what is accepted.
 */
export function refusal(given: unknown, wanted: Wanted, at?: string): ValidationError {
  if (isToken(given)) {
    const shown = typeof given === 'string' ? quote(given) : 'this value';
    const message = `${shown} is known only after apply; addresses must be known at synthesis, so give the address itself`;
    return new ValidationError('TOKEN001', message, at);
  }
  return new ValidationError(
    'ADR001',
    typeof given === 'string' ? textMessage(given, wanted) : notText(given, wanted),
    at,
  );
}

function isToken(given: unknown): boolean {
  if (typeof given === 'string') return TOKEN.test(given);
  return typeof given === 'object' && given !== null && 'resolve' in given;
}

function notText(given: unknown, wanted: Wanted): string {
  const shown = typeof given === 'object' && given !== null ? 'an object' : String(given);
  return `${shown} is not a text; write ${FORMS[wanted][4]}`;
}

function textMessage(text: string, wanted: Wanted): string {
  const family = text.includes(':') ? 6 : 4;
  const form = `write ${FORMS[wanted][family]}`;
  if (text.length > LONGEST) return `${quote(text)} is too long; ${form}`;
  const mistake = mistakeIn(text, wanted);
  if (mistake === undefined) return `${quote(text)} is not an ${FAMILY_NAME[family]} ${FORMS[wanted].name}; ${form}`;
  return `${quote(text)} ${mistake.what(text)}; ${fixOf(text, wanted) ?? form}`;
}

function mistakeIn(text: string, wanted: Wanted) {
  return MISTAKES.find((mistake) => (mistake.wanted?.includes(wanted) ?? true) && mistake.what(text) !== undefined);
}

/** The text with its mistakes undone one after the other until strict reading takes it; undefined when it never does. */
function fixOf(text: string, wanted: Wanted): string | undefined {
  let attempt = text;
  for (let i = 0; i < REPAIRS; i++) {
    const mistake = mistakeIn(attempt, wanted);
    if (mistake?.fix !== undefined) return mistake.fix(attempt, wanted);
    const next = mistake?.repair?.(attempt);
    if (next === undefined) return undefined;
    const right = canonical(next, wanted);
    if (right !== undefined) return `did you mean ${right}?`;
    attempt = next;
  }
  return undefined;
}
