import { problemsOf } from './checks';
import type { PolicyObject } from './contract';
import type { ObjectStore } from './object-store';
import { referencesOf } from './references';
import { type Fault, Refusal } from './refusal';

/**
 * Looks at all that a call changed, once it is done: every reference leads to an object of the right type, nothing points at
 * what is gone, and each object fits with those around it.
 *
 * @throws Refusal with every fault found, the first as the answer and the others as related errors
 */
export function verify(store: ObjectStore): void {
  const [first, ...others] = [...store.changed()].flatMap((path) => {
    const object = store.get(path);
    return object === undefined ? stillUsed(store, path) : faultsOf(store, object);
  });
  if (first !== undefined) throw new Refusal(first, ...others);
}

function stillUsed(store: ObjectStore, path: string): readonly Fault[] {
  const users = [...store.referrersOf(path)].sort();
  return users.length === 0 ? [] : [{ error: 'inUse', values: { path, users: users.join(',') } }];
}

function faultsOf(store: ObjectStore, object: PolicyObject): readonly Fault[] {
  const dangling = referencesOf(object.resource_type, object).filter(({ to, types }) => {
    const target = store.get(to);
    return target === undefined || !types.includes(target.resource_type) || !canSee(object.path, to);
  });
  if (dangling.length > 0) return dangling.map(({ to }) => ({ error: 'invalidPath', values: { path: to } }));
  return problemsOf(object, store).map((fault) => ({ error: 'invalidField', values: { fault } }));
}

const PROJECT = /^\/orgs\/[^/]+\/projects\/[^/]+/;

/** What belongs to a project is seen in that project alone. */
function canSee(from: string, to: string): boolean {
  const project = PROJECT.exec(to)?.[0];
  return project === undefined || from === project || from.startsWith(`${project}/`);
}
