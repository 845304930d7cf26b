import type { Json } from './contract';

/** A JSON object: a body, or a struct in one. */
export type Fields = Readonly<Record<string, Json | undefined>>;

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The structs of a list; none where the value is no list. */
export function structsOf(value: Json | undefined): readonly Fields[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isFields) : [];
}

/** The texts of a list, or the one text; empty ones, which stand for nothing, are left out. */
export function textsOf(value: Json | undefined): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** A text; undefined for another value and for the empty text, which stands for nothing. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whether a client left a field out, or cleared it. */
export function isUnset(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** Whether two values are the same, whatever the order of their fields. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Json, index) => same(item, b[index] as Json));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}
