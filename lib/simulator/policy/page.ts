import type { PolicyObject } from './contract';
import { refuse } from './refusal';
import type { SortedKeys } from './sorted-keys';

/** Most rows of one answer. Source: API reference, `page_size` of a list and of a search. */
const LARGEST_PAGE = 1000;

/** Which part of a list a client asks for, and how. */
export interface PageQuery {
  readonly size: number;
  /** A field, by its name or `a.b`. @default - the list's own order */
  readonly sortBy?: string;
  readonly ascending: boolean;
  /** The answer before had it. @default - the first page */
  readonly cursor?: string;
  /** Fields of the rows. @default - all */
  readonly fields?: readonly string[];
}

/** The end of a page: its last key, and how many rows were served until then. */
interface Position {
  readonly key: string;
  readonly served: number;
}

/** Parameters of every list and search. Unknown ones are let be, as clients send some that change nothing here. */
export function pageQueryOf(query: URLSearchParams): PageQuery {
  const fields = query.get('included_fields');
  return {
    size: pageSize(query.get('page_size')),
    sortBy: query.get('sort_by') || undefined,
    ascending: trueOrFalse('sort_ascending', query.get('sort_ascending')) ?? true,
    cursor: query.get('cursor') || undefined,
    fields: fields === null || fields === '' ? undefined : fields.split(',').map((field) => field.trim()),
  };
}

function pageSize(value: string | null): number {
  if (value === null || value === '') return LARGEST_PAGE;
  const size = /^\d+$/.test(value) ? Number(value) : 0;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw refuse('parameter', { name: 'page_size', value, wanted: `give 1 to ${LARGEST_PAGE}` });
}

/** A parameter that is `true` or `false`; undefined where it is not given. */
export function trueOrFalse(name: string, value: string | null): boolean | undefined {
  if (value === null || value === '') return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw refuse('parameter', { name, value, wanted: 'give true or false' });
}

/** A list's cursor names a row and not a number of rows, so that what is made or removed between two pages shifts nothing. */
function cursorOf({ key, served }: Position): string {
  return Buffer.from(`${served}:${key}`).toString('base64url');
}

function position(cursor: string): Position {
  const [, served, key] = /^(\d+):(.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (key !== undefined) return { key, served: Number(served) };
  throw notFromAnswer(cursor);
}

/** The refusal of a cursor that no answer can have had. */
export function notFromAnswer(cursor: string): Error {
  return refuse('parameter', { name: 'cursor', value: cursor, wanted: 'give one from an answer' });
}

/** A page of keys in the wanted order. */
export interface Page {
  readonly keys: readonly string[];
  /** Rows of this page, of all before it and of all that follow: what a client that reads on will have got. */
  readonly count: number;
  /** Absent on the last page. */
  readonly cursor?: string;
}

/**
 * The page of an ordered list that a client asks for.
 *
 * @throws Refusal for a cursor of no list
 */
export function pageOf(order: SortedKeys, { size, ascending, cursor: before }: PageQuery): Page {
  const after = before === undefined ? undefined : position(before);
  const served = after?.served ?? 0;
  const first = after === undefined ? (ascending ? 0 : order.size - 1) : next(order, after.key, ascending);
  const left = ascending ? order.size - first : first + 1;
  const keys: string[] = [];
  for (let place = first; keys.length < Math.min(size, left); place += ascending ? 1 : -1) {
    keys.push(order.at(place) as string);
  }
  const last = keys[keys.length - 1];
  const cursor =
    last === undefined || keys.length === left ? undefined : cursorOf({ key: last, served: served + keys.length });
  return { keys, count: served + left, cursor };
}

function next(order: SortedKeys, key: string, ascending: boolean): number {
  const place = order.placeOf(key);
  if (!ascending) return place - 1;
  return order.at(place) === key ? place + 1 : place;
}

/** An object with only the wanted fields. */
export function onlyFields(object: PolicyObject, fields: readonly string[] | undefined): object {
  if (fields === undefined) return object;
  return Object.fromEntries(fields.filter((field) => field in object).map((field) => [field, object[field]]));
}
