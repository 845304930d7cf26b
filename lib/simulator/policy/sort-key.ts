import { Ip } from '../../core/net';
import type { Json, PolicyObject } from './contract';
import { isFields } from './json';

/** Separates the value from the path that makes the key unique; sorts before every character. */
const SEPARATOR = '\u0000';

/** A text that sorts an object by the value of a field, and by its path where values are the same. */
export function sortKey(object: PolicyObject, field: string): string {
  return `${sortKeyOf(valueAt(object, field), field)}${object.path}`;
}

/** What the {@link sortKey} of every object begins with that has a value in a field. */
export function sortKeyOf(value: Json | undefined, field: string): string {
  return `${sortable(value, field)}${SEPARATOR}`;
}

/** The path in a {@link sortKey}. */
export function pathIn(key: string): string {
  return key.slice(key.indexOf(SEPARATOR) + 1);
}

function valueAt(object: PolicyObject, field: string): Json | undefined {
  return field
    .split('.')
    .reduce<Json | undefined>((value, name) => (isFields(value) ? value[name] : undefined), object);
}

/** Fields whose texts are addresses, which sort by value. */
const ADDRESSES: ReadonlySet<string> = new Set(['allocation_ip']);

/** Numbers sort by size: those of NSX are counts and times in milliseconds, far below the shift. */
function sortable(value: Json | undefined, field: string): string {
  if (typeof value === 'number') return (value + 1e15).toFixed(3).padStart(20, '0');
  if (value === undefined || value === null || value === '' || typeof value === 'object') return '';
  return ADDRESSES.has(field) ? addressKey(Ip.parse(String(value))) : String(value);
}

function addressKey({ family, value }: Ip): string {
  return `${family}${value.toString().padStart(39, '0')}`;
}
