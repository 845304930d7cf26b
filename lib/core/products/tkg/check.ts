import { ValidationError } from '../../errors';
import { Cidr } from '../../net';
import { isTkgSince, isTkgUntil, type TkgRelease } from './release';
import { nearestTkgVariable, platformsElsewhere, tkgVariable } from './table';
import type { TkgValue, TkgVariable, TkgVariableType } from './variable';

/** What a value is checked against, and where it stands. */
export interface TkgCheck {
  /** @default - any release the table knows */
  readonly release?: TkgRelease;
  /** Where the value stands, for the error. @default - no place */
  readonly at?: string;
}

/**
 * The variable of a name, for a cluster on vSphere.
 *
 * @throws ValidationError TKG101 for an unknown name, TKG102 for a variable of another platform, TKG103 for one that the
 * release does not have
 */
export function requireTkgVariable(name: string, { release, at }: TkgCheck = {}): TkgVariable {
  const variable = tkgVariable(name);
  if (variable === undefined) {
    const message = `${name} is not a TKG variable; did you mean ${nearestTkgVariable(name)}?`;
    throw new ValidationError('TKG101', message, at);
  }
  const elsewhere = platformsElsewhere(variable);
  if (elsewhere !== undefined) {
    const message = `${name} is a variable of ${elsewhere.join(', ')}, not of a cluster on vsphere; leave it out`;
    throw new ValidationError('TKG102', message, at);
  }
  if (release !== undefined) checkRelease(variable, release, at);
  return variable;
}

/**
 * A value as it stands in a cluster file, once it is what the variable takes.
 *
 * @returns text: TKG reads every value from text
 * @throws ValidationError TKG101 to TKG103 as {@link requireTkgVariable}; TKG104 for a value of another type or not
 * allowed; TOKEN001 for one that is known only after apply; ADR001, ADR002 for a network that cannot be read. A secret's
 * value is in no message.
 */
export function checkTkgVariable(name: string, value: TkgValue, check: TkgCheck = {}): string {
  const { at } = check;
  const variable = requireTkgVariable(name, check);
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw new ValidationError('TKG104', `${name} is no text, number or boolean; give one`, at);
  }
  const text = String(value);
  const shown = variable.secret ? 'the value given' : JSON.stringify(text);
  const wrong = (what: string) => new ValidationError('TKG104', `${name}: ${shown} ${what}`, at);
  if (text.includes('TfToken[')) {
    const message = `${name} is known only after apply; a cluster file needs the value itself`;
    throw new ValidationError('TOKEN001', message, at);
  }
  if (/\$\{/.test(text)) throw wrong('has ${, which the tanzu CLI takes literally; give the value itself');
  if (text !== text.trim()) throw wrong('begins or ends with white space; remove it');
  if (variable.refused?.includes(text)) throw wrong('is refused by TKG; give another one');
  if (text === '' && (variable.default === '' || variable.defaultUntil15 === '')) return text;
  const problem = problemOf(variable, text, at);
  if (problem !== undefined) throw wrong(problem);
  return text;
}

function checkRelease({ name, since, until }: TkgVariable, release: TkgRelease, at?: string): void {
  if (since !== undefined && !isTkgSince(release, since)) {
    throw new ValidationError('TKG103', `${name} came with TKG ${since}; release ${release} does not have it`, at);
  }
  if (until !== undefined && !isTkgUntil(release, until)) {
    throw new ValidationError('TKG103', `${name} went after TKG ${until}; release ${release} does not have it`, at);
  }
}

/** What each type looks like, and what is said of something else. */
const FORMS: Readonly<Partial<Record<TkgVariableType, { readonly form: RegExp; readonly otherwise: string }>>> = {
  boolean: { form: /^(true|false)$/, otherwise: 'is not a boolean; give true or false' },
  integer: { form: /^\d+$/, otherwise: 'is not a whole number; give one like 3' },
  duration: { form: /^(\d+(\.\d+)?(h|ms|m|s))+$/, otherwise: 'is not a duration; give one like 5m or 1h30m' },
  arguments: {
    form: /^[^=;]+=[^;]*(;[^=;]+=[^;]*)*$/,
    otherwise: 'is not a list of arguments; give key=value;key2=value2',
  },
};

function problemOf({ type, allowed, minimum = 0 }: TkgVariable, text: string, at?: string): string | undefined {
  if (type === 'cidr') for (const network of text.split(',')) Cidr.parse(network, at);
  const expected = FORMS[type];
  if (expected !== undefined && !expected.form.test(text)) return expected.otherwise;
  if (type === 'integer' && Number(text) < minimum) return `is too small; give ${minimum} or more`;
  if (allowed === undefined || allowed.includes(text)) return undefined;
  return `is not allowed; give one of ${allowed.filter((one) => one !== '').join(', ')}`;
}
