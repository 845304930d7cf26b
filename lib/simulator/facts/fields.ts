import type { Json } from '../policy';

/** Anything with named JSON values: an object of the tree, or a structure in one. */
export type Fields = { readonly [name: string]: Json | undefined };

/** A text in a field; undefined where there is none, or an empty one. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number in a field; undefined where there is none. */
export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** A structure in a field; empty where there is none. */
export function structureOf(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isStructure(value) ? value : {};
}

/** A list of structures; empty where there is none. */
export function structuresOf(fields: Fields, name: string): readonly Fields[] {
  return listOf(fields, name).filter(isStructure);
}

/** A list of texts; empty where there is none. */
export function textsOf(fields: Fields, name: string): readonly string[] {
  return listOf(fields, name).filter((value) => typeof value === 'string');
}

function listOf(fields: Fields, name: string): readonly Json[] {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
}

function isStructure(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
