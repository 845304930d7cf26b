import { type Fields, isFields, structsOf, textOf } from './json';
import type { ObjectStore } from './object-store';
import { childPlace, type Kind, nameInBody, type ObjectPlace } from './places';
import { refuse } from './refusal';
import { remove } from './remover';
import { bodyOf } from './request-body';
import { type Hand, ownFields } from './stamp';
import type { Way, Writer } from './writer';

/** Most objects in one call. Source: API reference of PATCH /infra, for a Local Manager. */
const MOST_INTENTS = 5000;

/** What a hierarchical call is done with. */
interface Tools {
  readonly store: ObjectStore;
  readonly writer: Writer;
  readonly hand: Hand;
  readonly way: Way;
}

/**
 * Does what a hierarchical body says, from its root down: each child is written, deleted, or only named as the parent of
 * others. An object that is to be deleted and does not stand is no fault, since the call says how things shall be.
 *
 * @throws Refusal at the first child that cannot be done; nothing of the call must be kept then
 */
export function patchHierarchy(root: ObjectPlace, body: Fields, tools: Tools): void {
  const count = countIntents(body);
  if (count > MOST_INTENTS) throw refuse('tooManyIntents', { count, limit: MOST_INTENTS });
  const { children: _, ...own } = ownFields(body);
  if (Object.keys(own).length > 0) tools.writer.write(root, { ...body, id: root.id }, tools.way);
  else if (tools.store.get(root.path) === undefined) throw refuse('invalidPath', { path: root.path });
  patchChildren(root, body, tools);
}

function countIntents(body: Fields): number {
  return structsOf(body.children).reduce(
    (count, wrapper) => count + 1 + countIntents(contentOf(wrapper) ?? wrapper),
    0,
  );
}

/** The object inside of a `Child…` wrapper, under the wrapper's own name without that word. */
function contentOf(wrapper: Fields): Fields | undefined {
  const content = wrapper[nameOf(wrapper) ?? ''];
  return isFields(content) ? content : undefined;
}

function nameOf({ resource_type }: Fields): string | undefined {
  return /^Child(\w+)$/.exec(textOf(resource_type) ?? '')?.[1];
}

function patchChildren(parent: ObjectPlace, body: Fields, tools: Tools): void {
  if (body.children === undefined || body.children === null) return;
  if (!Array.isArray(body.children)) throw refuse('wrongType', { field: 'children', wanted: 'a list' });
  for (const wrapper of body.children as readonly unknown[]) patchChild(parent, bodyOf(wrapper), tools);
}

function patchChild(parent: ObjectPlace, wrapper: Fields, tools: Tools): void {
  const name = nameOf(wrapper);
  if (name === 'ResourceReference') {
    patchChildren(named(parent, wrapper, tools.store), wrapper, tools);
    return;
  }
  const content = contentOf(wrapper);
  const kind = parent.kind.children.find((child) => nameInBody(child) === name);
  if (name === undefined || kind === undefined)
    throw refuse('unknown', { what: `${textOf(wrapper.resource_type)} below ${parent.path}` });
  if (content === undefined) throw refuse('wrongType', { field: name, wanted: 'an object' });
  const place = childPlace(kind, parent.path, idOf(content, kind, tools.hand));
  if (wrapper.marked_for_delete === true || content.marked_for_delete === true) {
    const object = tools.store.get(place.path);
    if (object !== undefined) remove(tools.store, object, { subtree: true, force: false }, tools.hand);
    return;
  }
  tools.writer.write(place, content, tools.way);
  patchChildren(place, content, tools);
}

function idOf(content: Fields, kind: Kind, { clock }: Hand): string {
  return textOf(content.id) ?? (kind.many ? clock.id() : kind.tail);
}

/** The object that a reference names, which must stand: a reference does not make it. */
function named(parent: ObjectPlace, { target_type, id }: Fields, store: ObjectStore): ObjectPlace {
  const kinds = parent.kind.children.filter(({ types }) => types.includes(textOf(target_type) ?? ''));
  if (kinds.length === 0) throw refuse('unknown', { what: `${textOf(target_type)} below ${parent.path}` });
  const places = kinds.map((kind) => childPlace(kind, parent.path, textOf(id) ?? ''));
  const place = places.find(({ path }) => store.get(path) !== undefined);
  if (place === undefined) throw refuse('invalidPath', { path: places[0]?.path ?? parent.path });
  return place;
}
