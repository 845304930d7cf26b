import { SERVER_FIELDS, typeOf } from './api-types';
import type { Caller, PolicyClock, PolicyObject } from './contract';
import { type Fields, textOf } from './json';
import type { ObjectPlace } from './places';

/** Who changes an object, and when. */
export interface Hand {
  readonly caller: Caller;
  /** Milliseconds since 1970; the same for all that one call does. */
  readonly now: number;
  readonly clock: PolicyClock;
}

/** An object as it stands in the tree: its own fields, with its place, its identity and its history. */
export function stamped(
  place: ObjectPlace,
  type: string,
  own: Fields,
  stood: PolicyObject | undefined,
  hand: Hand,
): PolicyObject {
  const { path, parentPath, id } = place;
  const { now, clock, caller } = hand;
  return {
    ...own,
    resource_type: type,
    id,
    display_name: textOf(own.display_name) ?? id,
    path,
    relative_path: path.slice(path.lastIndexOf('/') + 1),
    parent_path: parentPath,
    unique_id: stood?.unique_id ?? clock.id(),
    realization_id: stood?.realization_id ?? clock.id(),
    marked_for_delete: false,
    overridden: false,
    _create_time: stood?._create_time ?? now,
    _create_user: stood?._create_user ?? caller.user,
    _last_modified_time: now,
    _last_modified_user: caller.user,
    _system_owned: stood?._system_owned ?? false,
    _protection: stood?._protection ?? 'NOT_PROTECTED',
    _revision: stood === undefined ? 0 : stood._revision + 1,
  };
}

/** Fields that say which object it is, and which version of it. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'resource_type', '_revision']);

/** What a client may have set of an object, or sets in a body. */
export function ownFields(fields: Fields): Fields {
  return pick(fields, (name) => !SERVER_FIELDS.has(name) && !IDENTITY.has(name));
}

/** What NSX filled in an object of a type, beside place and history. */
export function filledFields(type: string, fields: Fields): Fields {
  return pick(fields, (name) => typeOf(type).get(name)?.readonly === true);
}

/** An object's own fields without those that NSX fills. */
export function withoutFilled(type: string, fields: Fields): Fields {
  return pick(fields, (name) => typeOf(type).get(name)?.readonly !== true);
}

function pick(fields: Fields, wanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
}
