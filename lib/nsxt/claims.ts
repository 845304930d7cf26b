import type { IConstruct } from 'constructs';

/** What the constructs below a root or in a stack have taken, and which of them did. */
const CLAIMS = new WeakMap<IConstruct, Map<string, IConstruct>>();

/**
 * Takes a name for a construct. The tree is the memory, so that two programs in one process know nothing of each other.
 *
 * @param within the root of the tree, or a stack
 * @returns the construct that has the name already; undefined where it was free
 */
export function claim(within: IConstruct, name: string, construct: IConstruct): IConstruct | undefined {
  const names = CLAIMS.get(within) ?? new Map<string, IConstruct>();
  CLAIMS.set(within, names);
  const holder = names.get(name);
  if (holder === undefined) names.set(name, construct);
  return holder;
}
