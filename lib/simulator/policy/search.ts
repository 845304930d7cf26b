import type { Answer, Json, PolicyObject, PolicyRequest } from './contract';
import { isFields } from './json';
import type { ObjectStore } from './object-store';
import { notFromAnswer, onlyFields, pageQueryOf } from './page';
import { fits, isPrefix } from './pattern';
import type { RecentSearches } from './recent-searches';
import { refuse } from './refusal';
import { parseSearch, type SearchQuery, type Term } from './search-query';
import { SearchTerms } from './search-terms';
import { pathIn, sortKey } from './sort-key';
import { SortedKeys } from './sorted-keys';

/**
 * Answers a search: the objects that a query matches, a page at a time, with the number of rows served until then as the cursor,
 * on the last page too. The pages after the first are of what stood when the first was asked for: so nothing is left out or
 * given twice, and what the first page promised is served, without which the Terraform provider would ask for ever.
 *
 * @throws Refusal for a query or a parameter that cannot be read
 */
export function search(store: ObjectStore, recent: RecentSearches, { query, caller }: PolicyRequest): Answer {
  const text = query.get('query')?.trim() ?? '';
  if (text === '') throw refuse('parameter', { name: 'query', value: text, wanted: 'give terms field:value' });
  const { size, sortBy, ascending, cursor, fields } = pageQueryOf(query);
  const key = JSON.stringify([caller.user, text, sortBy, ascending]);
  const start = cursor === undefined ? 0 : rowsIn(cursor);
  const known = start === 0 ? undefined : recent.recall(key);
  const found = known ?? ordered(store, matching(store, parseSearch(text)), sortBy ?? 'path', ascending);
  recent.remember(key, found);
  const rows = found.slice(start, start + size);
  const asked = sortBy === undefined ? {} : { sort_by: sortBy, sort_ascending: ascending };
  const body = {
    results: rows.map((object) => onlyFields(object, fields)),
    result_count: found.length,
    cursor: String(Math.min(start, found.length) + rows.length),
    ...asked,
  };
  return { status: 200, body };
}

function rowsIn(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw notFromAnswer(cursor);
}

function ordered(
  store: ObjectStore,
  found: readonly PolicyObject[],
  sortBy: string,
  ascending: boolean,
): readonly PolicyObject[] {
  const order = new SortedKeys(found.map((object) => sortKey(object, sortBy)));
  const rows = [...order.startingWith('')].map((key) => store.get(pathIn(key)) as PolicyObject);
  return ascending ? rows : rows.reverse();
}

function matching(store: ObjectStore, query: SearchQuery): readonly PolicyObject[] {
  const found: PolicyObject[] = [];
  for (const path of candidates(store, query)?.paths() ?? allPaths(store)) {
    const object = store.get(path);
    if (object !== undefined && matches(query, object)) found.push(object);
  }
  return found;
}

function* allPaths(store: ObjectStore): Generator<string> {
  for (const { path } of store.all()) yield path;
}

/** Objects among which all that a query can match are. */
interface Candidates {
  /** How many there are at most. */
  readonly size: number;
  readonly paths: () => Iterable<string>;
}

/** The fewest candidates that the indexes give; undefined where they say nothing about the query. */
function candidates(store: ObjectStore, query: SearchQuery): Candidates | undefined {
  if (query.kind === 'term') return ofTerm(store, query);
  if (query.kind === 'not') return undefined;
  const parts = query.of.map((part) => candidates(store, part));
  if (query.kind === 'any') return parts.some((part) => part === undefined) ? undefined : union(parts.filter(isKnown));
  return parts
    .filter(isKnown)
    .reduce<Candidates | undefined>((best, part) => (best && best.size <= part.size ? best : part), undefined);
}

function isKnown(part: Candidates | undefined): part is Candidates {
  return part !== undefined;
}

function union(parts: readonly Candidates[]): Candidates {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return { size, paths: () => new Set(parts.flatMap((part) => [...part.paths()])) };
}

function ofTerm(store: ObjectStore, { field, value, pattern }: Term): Candidates | undefined {
  if (field === 'path' && pattern === undefined) return { size: 1, paths: () => [value] };
  if (field === 'display_name') {
    return value === ''
      ? undefined
      : { size: store.terms.countNamed(value), paths: () => store.terms.pathsNamed(value) };
  }
  if (pattern !== undefined || !SearchTerms.knows(field)) return undefined;
  const paths = store.terms.pathsWith(field, value);
  return { size: paths.size, paths: () => paths };
}

function matches(query: SearchQuery, object: PolicyObject): boolean {
  if (query.kind === 'all') return query.of.every((part) => matches(part, object));
  if (query.kind === 'any') return query.of.some((part) => matches(part, object));
  if (query.kind === 'not') return !matches(query.of, object);
  return valuesAt(object, query.field.split('.')).some((value) => isValue(query, value));
}

function isValue({ value: wanted, pattern }: Term, value: string): boolean {
  if (pattern === undefined) return value === wanted;
  return value.startsWith(wanted) && (isPrefix(pattern) || fits(pattern, value));
}

/** The texts at a field, of every struct where there is a list on the way. */
function valuesAt(value: Json | undefined, field: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => valuesAt(item, field));
  const [name, ...rest] = field;
  if (name !== undefined) return isFields(value) ? valuesAt(value[name], rest) : [];
  return value === undefined || value === null || typeof value === 'object' ? [] : [String(value)];
}
