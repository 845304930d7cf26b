import type { Caller, PolicyObject } from './contract';
import { refuse } from './refusal';

/**
 * Refuses a change of what is not the caller's to change.
 *
 * @throws Refusal for an object of the system, or of a principal identity without the header that allows it
 */
export function checkOwner(stood: PolicyObject, caller: Caller): void {
  const { path, _create_user: owner } = stood;
  if (stood._system_owned === true) throw refuse('systemOwned', { path });
  if (stood._protection === 'REQUIRE_OVERRIDE' && owner !== caller.user && !caller.overwrite) {
    throw refuse('protected', { user: caller.user, path, owner: String(owner) });
  }
}
