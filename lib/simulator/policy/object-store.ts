import type { Change, PolicyObject } from './contract';
import { referencesOf } from './references';
import { SearchTerms } from './search-terms';
import { sortKey } from './sort-key';
import { SortedKeys } from './sorted-keys';

/** The objects of one list, and the orders it was asked for in. */
interface Members {
  readonly paths: Set<string>;
  readonly orders: Map<string, SortedKeys>;
}

const NONE: ReadonlySet<string> = new Set();

/** Fields whose order is kept up to date once it was asked for; others are sorted anew. */
const KEPT_ORDERS: ReadonlySet<string> = new Set(['display_name', 'id', 'path', '_create_time', 'allocation_ip']);

/**
 * Objects by path, with what must be found without looking at all of them: the members of a list in any order, the
 * descendants of an object, who points at it, and the terms of searches. Changes can be taken back until they are kept.
 */
export class ObjectStore {
  readonly terms = new SearchTerms();
  readonly #objects = new Map<string, PolicyObject>();
  readonly #paths = new SortedKeys();
  readonly #members = new Map<string, Members>();
  readonly #referrers = new Map<string, Set<string>>();
  /** What stood at each path that was changed since the last {@link keep}. */
  readonly #before = new Map<string, PolicyObject | undefined>();

  get(path: string): PolicyObject | undefined {
    return this.#objects.get(path);
  }

  /** Every object in order of its path, so that a parent comes before its children. */
  *all(): Generator<PolicyObject> {
    yield* this.#at(this.#paths.startingWith(''));
  }

  /** What stands below an object, parents before their children. */
  *below(path: string): Generator<PolicyObject> {
    yield* this.#at(this.#paths.startingWith(`${path}/`));
  }

  /** The objects of a list, in no order that means anything. */
  *listed(list: string): Generator<PolicyObject> {
    yield* this.#at(this.#members.get(list)?.paths ?? NONE);
  }

  /** How many objects a list has. */
  countIn(list: string): number {
    return this.#members.get(list)?.paths.size ?? 0;
  }

  /** Keys of the objects of a list in the order of a field; see `sortKey`. */
  inOrder(list: string, field: string): SortedKeys {
    const members = this.#members.get(list);
    if (members === undefined) return new SortedKeys();
    const known = members.orders.get(field);
    if (known !== undefined) return known;
    const order = new SortedKeys([...this.#at(members.paths)].map((object) => sortKey(object, field)));
    if (KEPT_ORDERS.has(field)) members.orders.set(field, order);
    return order;
  }

  /** Paths of the objects that point at one. */
  referrersOf(path: string): ReadonlySet<string> {
    return this.#referrers.get(path) ?? NONE;
  }

  put(object: PolicyObject): void {
    const { path } = object;
    this.#remember(path);
    this.#set(path, object);
  }

  delete(path: string): void {
    this.#remember(path);
    this.#set(path, undefined);
  }

  /** Paths changed since the last {@link keep}, in the order of their first change. */
  changed(): Iterable<string> {
    return this.#before.keys();
  }

  /** Makes the changes lasting and says what they came to; what was made and removed again is not among them. */
  keep(): readonly Change[] {
    const changes = [...this.#before].flatMap(([path, before]): Change[] => {
      const object = this.#objects.get(path);
      if (object !== undefined) return [{ kind: 'put', object }];
      return before === undefined ? [] : [{ kind: 'delete', path }];
    });
    this.#before.clear();
    return changes;
  }

  /** Takes the changes back. */
  takeBack(): void {
    for (const [path, before] of [...this.#before].reverse()) this.#set(path, before);
    this.#before.clear();
  }

  *#at(paths: Iterable<string>): Generator<PolicyObject> {
    for (const path of paths) {
      const object = this.#objects.get(path);
      if (object !== undefined) yield object;
    }
  }

  #remember(path: string): void {
    if (!this.#before.has(path)) this.#before.set(path, this.#objects.get(path));
  }

  #set(path: string, object: PolicyObject | undefined): void {
    const before = this.#objects.get(path);
    if (before !== undefined) this.#forget(before);
    if (object === undefined) {
      this.#objects.delete(path);
      this.#paths.delete(path);
      return;
    }
    this.#objects.set(path, object);
    this.#paths.add(path);
    this.#index(object);
  }

  #index(object: PolicyObject): void {
    const { path } = object;
    this.terms.add(object);
    for (const { to } of referencesOf(object.resource_type, object)) {
      const referrers = this.#referrers.get(to);
      if (referrers === undefined) this.#referrers.set(to, new Set([path]));
      else referrers.add(path);
    }
    const list = listOf(path);
    const members = this.#members.get(list) ?? { paths: new Set(), orders: new Map() };
    this.#members.set(list, members);
    members.paths.add(path);
    for (const [field, order] of members.orders) order.add(sortKey(object, field));
  }

  #forget(object: PolicyObject): void {
    const { path } = object;
    this.terms.delete(object);
    for (const { to } of referencesOf(object.resource_type, object)) {
      const referrers = this.#referrers.get(to);
      referrers?.delete(path);
      if (referrers?.size === 0) this.#referrers.delete(to);
    }
    const list = listOf(path);
    const members = this.#members.get(list);
    members?.paths.delete(path);
    for (const [field, order] of members?.orders ?? []) order.delete(sortKey(object, field));
    if (members?.paths.size === 0) this.#members.delete(list);
  }
}

function listOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
