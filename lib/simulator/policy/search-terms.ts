import type { PolicyObject } from './contract';
import { structsOf, textsOf } from './json';
import { SortedKeys } from './sorted-keys';

/** Fields whose equality is looked up and not searched for. */
const INDEXED: ReadonlySet<string> = new Set(['resource_type', 'id', 'parent_path', 'tags.scope', 'tags.tag']);

const NONE: ReadonlySet<string> = new Set();

/** Which objects have a word in a field; kept up to date with every change, so that a search looks at few objects. */
export class SearchTerms {
  readonly #paths = new Map<string, Set<string>>();
  /** Display name and path, with a character between that neither has. */
  readonly #names = new SortedKeys();

  add(object: PolicyObject): void {
    for (const term of termsOf(object)) {
      const paths = this.#paths.get(term);
      if (paths === undefined) this.#paths.set(term, new Set([object.path]));
      else paths.add(object.path);
    }
    this.#names.add(nameKey(object));
  }

  delete(object: PolicyObject): void {
    for (const term of termsOf(object)) {
      const paths = this.#paths.get(term);
      paths?.delete(object.path);
      if (paths?.size === 0) this.#paths.delete(term);
    }
    this.#names.delete(nameKey(object));
  }

  /** Whether the objects with a value in a field are known without looking at any. */
  static knows(field: string): boolean {
    return INDEXED.has(field);
  }

  /** Paths of the objects with a value in an indexed field. */
  pathsWith(field: string, value: string): ReadonlySet<string> {
    return this.#paths.get(termOf(field, value)) ?? NONE;
  }

  /** How many objects have a display name that begins so. */
  countNamed(prefix: string): number {
    return this.#names.countOf(prefix);
  }

  /** Paths of the objects whose display name begins so. */
  *pathsNamed(prefix: string): Generator<string> {
    for (const key of this.#names.startingWith(prefix)) yield key.slice(key.indexOf(SEPARATOR) + 1);
  }
}

const SEPARATOR = '\u0000';

function nameKey({ display_name, path }: PolicyObject): string {
  return `${display_name}${SEPARATOR}${path}`;
}

function termOf(field: string, value: string): string {
  return `${field}:${value}`;
}

function* termsOf(object: PolicyObject): Generator<string> {
  yield termOf('resource_type', object.resource_type);
  yield termOf('id', object.id);
  yield termOf('parent_path', object.parent_path);
  for (const { scope, tag } of structsOf(object.tags)) {
    for (const text of textsOf(scope)) yield termOf('tags.scope', text);
    for (const text of textsOf(tag)) yield termOf('tags.tag', text);
  }
}
