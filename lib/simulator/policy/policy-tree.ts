import { ValidationError } from '../../core/errors';
import { BASE_PATHS, PROJECT_PATHS } from './base-objects';
import type { Answer, Caller, Change, NsxVersion, PolicyClock, PolicyObject, PolicyRequest } from './contract';
import { patchHierarchy } from './hierarchy';
import { type Fields, structsOf } from './json';
import { list, shown } from './list';
import { ObjectStore } from './object-store';
import { trueOrFalse } from './page';
import { has, type ObjectPlace, placeOf, placeOfPath } from './places';
import { readHierarchy } from './read-hierarchy';
import { RecentSearches } from './recent-searches';
import { Refusal, refuse } from './refusal';
import { remove } from './remover';
import { bodyOf } from './request-body';
import { search } from './search';
import type { Hand } from './stamp';
import { verify } from './verify';
import { type Way, Writer } from './writer';

/** What a tree begins with. */
export interface PolicyTreeOptions {
  readonly clock: PolicyClock;
  readonly version: NsxVersion;
  /**
   * Objects that stand already, in any order, as another tree gave them. They are taken as they are. What every NSX has and
   * they lack is added.
   * @default - only what every NSX has
   */
  readonly objects?: Iterable<PolicyObject>;
}

/** Called after a call that changed something, with what came of it. */
export type ChangeListener = (changes: readonly Change[]) => void;

const SYSTEM: Caller = { user: 'system', overwrite: true };

const MERGE: Way = { replaces: false, revision: 'ignored' };

/**
 * The object tree of the NSX Policy API: a pure model in memory, without HTTP, files or a clock of its own. A call either does
 * all it says or nothing. What a call costs depends on the objects it is about, not on how many there are.
 */
export class PolicyTree {
  readonly #store = new ObjectStore();
  readonly #recent = new RecentSearches();
  readonly #clock: PolicyClock;
  readonly #version: NsxVersion;
  readonly #listeners: ChangeListener[] = [];

  /** @throws ValidationError SIM001 for an object that stands where the simulator knows no kind */
  constructor({ clock, version, objects = [] }: PolicyTreeOptions) {
    this.#clock = clock;
    this.#version = version;
    for (const object of objects) this.#load(object);
    this.#addBase();
    this.#store.keep();
  }

  /** Answers one call. A refused call changes nothing, and nobody is told of it. */
  handle(request: PolicyRequest): Answer {
    try {
      const answer = this.#answer(request);
      this.#tell(this.#store.keep());
      return answer;
    } catch (error) {
      this.#store.takeBack();
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  /** Every object in order of its path, so that a parent comes before its children. Not to be read across a call. */
  objects(): Iterable<PolicyObject> {
    return { [Symbol.iterator]: () => this.#store.all() };
  }

  /** The object at a policy path; undefined where none stands. */
  get(path: string): PolicyObject | undefined {
    return this.#store.get(path);
  }

  /** What stands below an object, parents before their children. */
  below(path: string): Iterable<PolicyObject> {
    return { [Symbol.iterator]: () => this.#store.below(path) };
  }

  /** Calls back after each call that changed something. Listeners are called in the order they came, and cannot refuse. */
  onChange(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  #answer(request: PolicyRequest): Answer {
    const { method, path, query } = request;
    const segments = request.segments ?? path.slice(1).split('/');
    if (isSearch(segments)) return this.#search(request);
    const place = placeOf(segments);
    if (place === undefined) throw refuse('unknown', { what: `the path ${path}` });
    if ('list' in place) {
      if (method !== 'GET') throw refuse('unknown', { what: `${method} on the path ${path}` });
      return list(this.#store, place.list, query);
    }
    if (method === 'GET') return this.#read(place.object, query);
    const hand: Hand = { caller: request.caller, now: this.#clock.now(), clock: this.#clock };
    if (method === 'POST') throw refuse('unknown', { what: `POST on the path ${path}` });
    if (method === 'DELETE') this.#remove(place.object, query, hand);
    else this.#write(place.object, method, request, hand);
    verify(this.#store);
    if (method !== 'PUT') return { status: 200 };
    return { status: 200, body: shown(this.#store, this.#standing(place.object)) };
  }

  #search(request: PolicyRequest): Answer {
    const { method, path } = request;
    if (method !== 'GET') throw refuse('unknown', { what: `${method} on the path ${path}` });
    return search(this.#store, this.#recent, request);
  }

  #read(place: ObjectPlace, query: URLSearchParams): Answer {
    const object = this.#standing(place);
    const filter = query.get('filter');
    if (filter !== null && isInfra(place)) return { status: 200, body: readHierarchy(this.#store, object, filter) };
    for (const parameter of ['filter', 'type_filter', 'base_path']) {
      if (query.has(parameter)) throw refuse('unknown', { what: `the parameter ${parameter} of ${place.path}` });
    }
    return { status: 200, body: shown(this.#store, object) };
  }

  #standing({ path }: ObjectPlace): PolicyObject {
    const object = this.#store.get(path);
    if (object === undefined) throw refuse('notFound', { path });
    return object;
  }

  #remove(place: ObjectPlace, query: URLSearchParams, hand: Hand): void {
    const force = trueOrFalse('force', query.get('force')) ?? false;
    remove(this.#store, this.#standing(place), { subtree: false, force }, hand);
  }

  #write(place: ObjectPlace, method: 'PUT' | 'PATCH', { body, query }: PolicyRequest, hand: Hand): void {
    const fields = bodyOf(body);
    const writer = new Writer(this.#store, this.#version, hand);
    if (method === 'PATCH' && isInfra(place)) this.#patchInfra(place, fields, query, writer, hand);
    else if (structsOf(fields.children).length > 0) {
      throw refuse('unknown', { what: `children in the body of ${place.path}` });
    } else writer.write(place, fields, method === 'PUT' ? { replaces: true, revision: 'needed' } : MERGE);
  }

  #patchInfra(place: ObjectPlace, body: Fields, query: URLSearchParams, writer: Writer, hand: Hand): void {
    const checked = trueOrFalse('enforce_revision_check', query.get('enforce_revision_check')) ?? false;
    const way: Way = checked ? { replaces: true, revision: 'checked' } : MERGE;
    patchHierarchy(place, body, { store: this.#store, writer, hand, way });
  }

  #load(object: PolicyObject): void {
    if (placeOfPath(object.path) === undefined) {
      throw new ValidationError('SIM001', `${object.path} is no policy path the simulator knows; leave the object out`);
    }
    this.#store.put(object);
  }

  #addBase(): void {
    const hand: Hand = { caller: SYSTEM, now: this.#clock.now(), clock: this.#clock };
    const writer = new Writer(this.#store, this.#version, hand, true);
    const paths = has(this.#version, '4.2') ? [...BASE_PATHS, ...PROJECT_PATHS] : BASE_PATHS;
    for (const path of paths) {
      const place = placeOfPath(path);
      if (place === undefined || this.#store.get(path) !== undefined) continue;
      writer.write(place, {}, MERGE);
      const object = this.#store.get(path);
      if (object !== undefined && place.kind.many) this.#store.put({ ...object, _system_owned: true });
    }
  }

  #tell(changes: readonly Change[]): void {
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
  }
}

/** The roots that are written and read with all that stands below. */
function isInfra({ kind }: ObjectPlace): boolean {
  return kind.types[0] === 'Infra';
}

function isSearch(segments: readonly string[]): boolean {
  return segments[0] === 'search' && (segments.length === 1 || (segments.length === 2 && segments[1] === 'query'));
}
