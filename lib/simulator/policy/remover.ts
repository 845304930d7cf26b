import { checkOwner } from './check-owner';
import type { PolicyObject } from './contract';
import type { ObjectStore } from './object-store';
import { kindAt } from './places';
import { refuse } from './refusal';
import type { Hand } from './stamp';

/** What of an object's children a deletion takes along. */
export interface Removal {
  /** Whether all that stands below goes with it; else only what has no life of its own, and the rest keeps it. */
  readonly subtree: boolean;
  /** Whether a segment goes in spite of its ports. */
  readonly force: boolean;
}

/**
 * Deletes an object and what goes with it. Who points at them is looked at when all of a call is done, as it may delete those
 * as well.
 *
 * @throws Refusal where the object is not the caller's, is NSX's to delete, or has what keeps it
 */
export function remove(store: ObjectStore, object: PolicyObject, { subtree, force }: Removal, hand: Hand): void {
  const { path } = object;
  if (kindAt(path).fixed === true) throw refuse('unknown', { what: `DELETE on the path ${path}` });
  checkOwner(object, hand.caller);
  const below = [...store.below(path)];
  if (!force) for (const one of [object, ...below]) refuseWithPorts(store, one);
  if (!subtree) {
    const users = below.filter((one) => kindAt(one.path).goesWithParent !== true && !(force && isPort(one)));
    if (users.length > 0) throw refuse('inUse', { path, users: users.map((one) => one.path).join(',') });
  }
  for (const one of below.reverse()) store.delete(one.path);
  store.delete(path);
}

function isPort({ resource_type }: PolicyObject): boolean {
  return resource_type === 'SegmentPort';
}

function refuseWithPorts(store: ObjectStore, { path, resource_type }: PolicyObject): void {
  const count = resource_type === 'Segment' ? store.countIn(`${path}/ports`) : 0;
  if (count > 0) throw refuse('segmentWithPorts', { path, count });
}
