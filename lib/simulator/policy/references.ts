import { type FieldType, formsOf, typeOf } from './api-types';
import type { Json } from './contract';
import { ruleOf } from './field-rules';
import { type Fields, isFields, textsOf } from './json';

/** A field that names another object by its policy path. */
export interface Reference {
  /** Where it stands: `next_hops[0].scope[0]`. */
  readonly field: string;
  /** Path of the other object. */
  readonly to: string;
  /** Types the other object may have. */
  readonly types: readonly string[];
}

/** The objects that an object of a type points at, in the order of its type's fields. */
export function referencesOf(type: string, fields: Fields): readonly Reference[] {
  const found: Reference[] = [];
  collect(found, type, fields, '');
  return found;
}

function collect(found: Reference[], type: string, fields: Fields, at: string): void {
  if (!pointing(type)) return;
  for (const field of typeOf(type).values()) {
    const value = fields[field.name];
    if (value === undefined || value === null) continue;
    if (field.base === 'struct') descend(found, field, value, `${at}${field.name}`);
    else collectPaths(found, type, field, value, `${at}${field.name}`);
  }
}

function descend(found: Reference[], field: FieldType, value: Json, at: string): void {
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  values.forEach((struct, index) => {
    if (isFields(struct)) collect(found, field.struct, struct, field.list ? `${at}[${index}].` : `${at}.`);
  });
}

function collectPaths(found: Reference[], type: string, field: FieldType, value: Json, at: string): void {
  const rule = ruleOf(type, field.name);
  if (rule?.path === undefined) return;
  const texts = textsOf(value);
  texts.forEach((to, index) => {
    if (rule.orText === true && !to.startsWith('/')) return;
    found.push({ field: field.list ? `${at}[${index}]` : at, to, types: rule.path ?? [] });
  });
}

const POINTING = new Map<string, boolean>();

/** Whether anything in a type can point at another object; most structs have nothing that does. */
function pointing(type: string): boolean {
  const known = POINTING.get(type);
  if (known !== undefined) return known;
  POINTING.set(type, false);
  const answer = [type, ...formsOf(type)].some((name) =>
    [...typeOf(name).values()].some(
      (field) => ruleOf(name, field.name)?.path !== undefined || (field.base === 'struct' && pointing(field.struct)),
    ),
  );
  POINTING.set(type, answer);
  return answer;
}
