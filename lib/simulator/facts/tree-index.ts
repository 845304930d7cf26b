import type { PolicyObject } from '../policy';

/** The objects of a tree by what they are and by what they belong to, found in one walk. */
export class TreeIndex {
  readonly #byType = new Map<string, PolicyObject[]>();
  readonly #byParent = new Map<string, PolicyObject[]>();

  constructor(objects: Iterable<PolicyObject>) {
    for (const object of objects) {
      enter(this.#byType, object.resource_type, object);
      enter(this.#byParent, object.parent_path, object);
    }
  }

  /** All of one type, in the order of the tree. */
  of(resourceType: string): readonly PolicyObject[] {
    return this.#byType.get(resourceType) ?? [];
  }

  /** What belongs directly to an object, of one type. */
  childrenOf(path: string, resourceType: string): readonly PolicyObject[] {
    return (this.#byParent.get(path) ?? []).filter((object) => object.resource_type === resourceType);
  }
}

function enter(index: Map<string, PolicyObject[]>, key: string, object: PolicyObject): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [object]);
  else list.push(object);
}
