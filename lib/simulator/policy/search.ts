import type { Answer, Json, PolicyObject } from './contract';
import { isFields } from './json';
import type { ObjectStore } from './object-store';
import { onlyFields, pageOf, pageQueryOf } from './page';
import { fits, isPrefix } from './pattern';
import { refuse } from './refusal';
import { parseSearch, type SearchQuery, type Term } from './search-query';
import { SearchTerms } from './search-terms';
import { pathIn, sortKey } from './sort-key';
import { SortedKeys } from './sorted-keys';

/**
 * Answers a search: the objects that a query matches, a page at a time. The count is of the rows that a client gets which reads
 * on to the last page, never more: the Terraform provider asks for ever for a row that was promised.
 *
 * @throws Refusal for a query or a parameter that cannot be read
 */
export function search(store: ObjectStore, parameters: URLSearchParams): Answer {
  const text = parameters.get('query') ?? '';
  if (text.trim() === '') throw refuse('parameter', { name: 'query', value: text, wanted: 'give terms field:value' });
  const query = parseSearch(text.trim());
  const page = pageQueryOf(parameters);
  const sortBy = page.sortBy ?? 'path';
  const order = new SortedKeys(matching(store, query).map((object) => sortKey(object, sortBy)));
  const { keys, count, cursor } = pageOf(order, page);
  const results = keys.map((key) => onlyFields(store.get(pathIn(key)) as PolicyObject, page.fields));
  const asked = page.sortBy === undefined ? {} : { sort_by: page.sortBy, sort_ascending: page.ascending };
  return { status: 200, body: { results, result_count: count, ...(cursor === undefined ? {} : { cursor }), ...asked } };
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
