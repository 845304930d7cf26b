import type { Answer, PolicyObject } from './contract';
import type { ObjectStore } from './object-store';
import { onlyFields, pageOf, pageQueryOf } from './page';
import { kindAt, type ListPlace } from './places';
import { refuse } from './refusal';
import { pathIn } from './sort-key';

/** How NSX sorts a list unless it is told. Source: answers of NSX, which name it. */
const USUAL_ORDER = 'display_name';

/**
 * The objects of a kind below one parent, a page at a time.
 *
 * @throws Refusal where the parent does not stand, or for a parameter that cannot be read
 */
export function list(store: ObjectStore, place: ListPlace, parameters: URLSearchParams): Answer {
  if (place.parentPath !== '' && store.get(place.parentPath) === undefined) {
    throw refuse('notFound', { path: place.parentPath });
  }
  const page = pageQueryOf(parameters);
  const sort_by = page.sortBy ?? USUAL_ORDER;
  const { keys, count, cursor } = pageOf(store.inOrder(place.path, sort_by), page);
  const results = keys.map((key) => onlyFields(shown(store, store.get(pathIn(key)) as PolicyObject), page.fields));
  const more = cursor === undefined ? {} : { cursor };
  return { status: 200, body: { results, result_count: count, ...more, sort_by, sort_ascending: page.ascending } };
}

/** An object as it is read, with the children that are read inside of it. */
export function shown(store: ObjectStore, object: PolicyObject): PolicyObject {
  const { inline } = kindAt(object.path);
  if (inline === undefined) return object;
  const order = store.inOrder(`${object.path}/${inline.collection}`, 'sequence_number');
  const children = [...order.startingWith('')].map((key) => store.get(pathIn(key)) as PolicyObject);
  return { ...object, [inline.field]: children };
}
