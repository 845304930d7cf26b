import type { Json, PolicyObject } from './contract';
import type { ObjectStore } from './object-store';
import { type Kind, kindAt, nameInBody } from './places';
import { refuse } from './refusal';
import { pathIn } from './sort-key';

/** Names of types with `|` between, or `.*` for every type. NSX takes any regular expression. */
const FILTER = /^Type-(\.\*|\w+(?:\|\w+)*)$/;

type IsWanted = (type: string) => boolean;

/**
 * A root with the objects below it whose types a filter names, in the form of a hierarchical PATCH, so that it can be sent back. An
 * object is in it where all that it stands below is: `Type-Tier1|StaticRoutes` gives a Tier-1's static routes.
 *
 * @throws Refusal for a filter that is no list of types
 */
export function readHierarchy(store: ObjectStore, root: PolicyObject, filter: string): PolicyObject {
  const types = FILTER.exec(filter)?.[1];
  if (types === undefined) {
    throw refuse('parameter', { name: 'filter', value: filter, wanted: 'give Type-Tier1|StaticRoutes or Type-.*' });
  }
  const wanted = new Set(types.split('|'));
  return withChildren(store, root, kindAt(root.path), (type) => types === '.*' || wanted.has(type));
}

/** Looks only into the lists that can have what is wanted. */
function withChildren(
  store: ObjectStore,
  object: PolicyObject,
  { children: kinds }: Kind,
  isWanted: IsWanted,
): PolicyObject {
  const children = kinds
    .filter(({ types }) => types.some(isWanted))
    .flatMap((kind) => {
      const objects = childrenOf(store, object.path, kind).filter(({ resource_type }) => isWanted(resource_type));
      return objects.map((child) => wrapped(kind, withChildren(store, child, kind, isWanted)));
    });
  return children.length === 0 ? object : { ...object, children };
}

function childrenOf(store: ObjectStore, parent: string, { tail, many }: Kind): readonly PolicyObject[] {
  const path = `${parent}/${tail}`;
  const paths = many ? [...store.inOrder(path, 'path').startingWith('')].map(pathIn) : [path];
  return paths.flatMap((one) => store.get(one) ?? []);
}

function wrapped(kind: Kind, object: PolicyObject): Json {
  const name = nameInBody(kind);
  return { resource_type: `Child${name}`, marked_for_delete: false, [name]: object };
}
