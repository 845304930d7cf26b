import { faultsOf } from './check-fields';
import { checkOwner } from './check-owner';
import { cleared } from './clear';
import { withComputed } from './computed';
import type { NsxVersion, PolicyObject } from './contract';
import { withDefaults } from './defaults';
import { type Fields, isUnset, structsOf, textOf } from './json';
import type { ObjectStore } from './object-store';
import { childPlace, has, type ObjectPlace, placeOfPath } from './places';
import { readOnlyFaults } from './read-only';
import { Refusal, refuse } from './refusal';
import { filledFields, type Hand, ownFields, stamped, withoutFilled } from './stamp';

/** How a body meets the object that stands. */
export interface Way {
  /** Whether what the body does not say is gone; else it stays. */
  readonly replaces: boolean;
  /** Whether the body has to say which revision it is of, may say so, or is not asked. */
  readonly revision: 'needed' | 'checked' | 'ignored';
}

/** Makes and changes the objects of one call. Nothing is lasting until the store is told to keep it. */
export class Writer {
  constructor(
    private readonly store: ObjectStore,
    private readonly version: NsxVersion,
    private readonly hand: Hand,
    /** Whether fields may be set that are NSX's to fill, and objects changed that are its own: for what stands from the start. */
    private readonly trusted = false,
  ) {}

  /**
   * Writes one object, with what NSX makes along with it.
   *
   * @throws Refusal where the body, the place or the revision is wrong
   */
  write(place: ObjectPlace, body: Fields, way: Way): void {
    const { store, version } = this;
    const stood = store.get(place.path);
    const type = typeOfBody(place, body, stood);
    this.#checkPlace(place, body);
    const { inline, own: sent } = split(place, body);
    const settable = this.trusted ? sent : withoutFilled(type, sent);
    const kept = stood === undefined ? {} : ownFields(stood);
    const merged = way.replaces ? { ...filledFields(type, kept), ...settable } : { ...kept, ...settable };
    const clean = cleared(type, merged);
    throwFirst(faultsOf(type, clean, version));
    if (place.parentPath !== '' && store.get(place.parentPath) === undefined) {
      throw refuse('invalidPath', { path: place.parentPath });
    }
    if (stood !== undefined) this.#checkStood(stood, body, way);
    const making = { path: place.path, parentPath: place.parentPath, sent, stood, store };
    const filled = withComputed(type, withDefaults(type, clean), making);
    if (!this.trusted) throwFirst(readOnlyFaults(type, sent, stood, filled));
    store.put(stamped(place, type, filled, stood, this.hand));
    if (stood === undefined) this.#bring(place);
    if (inline !== undefined) this.#writeInline(place, inline, way);
  }

  #checkPlace({ kind, id, path }: ObjectPlace, body: Fields): void {
    if (!has(this.version, kind.since)) {
      throw refuse('version', { path, version: this.version, since: String(kind.since) });
    }
    if (kind.ids !== undefined && !kind.ids.includes(id)) throw refuse('invalidPath', { path });
    if (id.length > 1024) throw refuse('invalidField', { fault: 'id has exceeded maximum length 1024' });
    if (!isUnset(body._revision) && !Number.isInteger(body._revision)) {
      throw refuse('wrongType', { field: '_revision', wanted: 'an integer' });
    }
    if (kind.many && !isUnset(body.id) && body.id !== id) {
      throw refuse('wrongId', { field: 'id', given: String(body.id), path });
    }
  }

  #checkStood(stood: PolicyObject, body: Fields, { revision }: Way): void {
    if (!this.trusted) checkOwner(stood, this.hand.caller);
    if (revision === 'ignored') return;
    const given = body._revision;
    if (isUnset(given)) {
      if (revision === 'needed') throw refuse('alreadyExists', { path: stood.path });
    } else if (given !== stood._revision) {
      throw refuse('staleRevision', { path: stood.path, stored: stood._revision, given: String(given) });
    }
  }

  /** Objects that come with a new one. */
  #bring({ kind, path }: ObjectPlace): void {
    for (const tail of kind.brings ?? []) {
      const place = placeOfPath(`${path}/${tail}`);
      if (place !== undefined) this.write(place, {}, { replaces: false, revision: 'ignored' });
    }
  }

  /** Children written inside their parent: where that is replaced, those it no longer has go. */
  #writeInline({ kind, path }: ObjectPlace, children: readonly Fields[], way: Way): void {
    const child = kind.children.find(({ tail }) => tail === kind.inline?.collection);
    if (child === undefined) return;
    const places = children.map((body) => childPlace(child, path, textOf(body.id) ?? this.hand.clock.id()));
    const named = new Set(places.map((place) => place.path));
    const gone = way.replaces
      ? [...this.store.listed(`${path}/${child.tail}`)].filter((one) => !named.has(one.path))
      : [];
    for (const one of gone) this.store.delete(one.path);
    places.forEach((place, index) => {
      this.write(place, children[index] ?? {}, { replaces: way.replaces, revision: 'ignored' });
    });
  }
}

/** What the body says of the object itself, and of children written inside of it. */
function split({ kind }: ObjectPlace, body: Fields): { readonly own: Fields; readonly inline?: readonly Fields[] } {
  const { children: _, ...own } = ownFields(body);
  if (kind.inline === undefined) return { own };
  const { [kind.inline.field]: inline, ...rest } = own;
  return { own: rest, inline: inline === undefined || inline === null ? undefined : structsOf(inline) };
}

function typeOfBody({ kind, path }: ObjectPlace, body: Fields, stood: PolicyObject | undefined): string {
  const said = textOf(body.resource_type);
  if (said === undefined && kind.types.length > 1 && stood === undefined) {
    throw refuse('invalidField', { fault: 'required property resource_type is missing' });
  }
  const type = said ?? stood?.resource_type ?? kind.types[0];
  if (!kind.types.includes(type) || (stood !== undefined && stood.resource_type !== type)) {
    throw refuse('wrongId', { field: 'resource_type', given: type, path });
  }
  return type;
}

function throwFirst(faults: ReturnType<typeof faultsOf>): void {
  const [first, ...others] = faults;
  if (first !== undefined) throw new Refusal(first, ...others);
}
