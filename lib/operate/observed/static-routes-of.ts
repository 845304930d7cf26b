import { ValidationError } from '../../core/errors';
import { byCodePoint } from '../../core/plan';
import type { NsxClient } from '../../nsx-client';
import { type ObservedRoute, observedRoute } from './observed-route';
import { tier1Path } from './tier1-path';

/** At most so many are named where a Tier-1 is not found. */
const SHOWN = 8;

/**
 * Every static route of a Tier-1, in the manager's order.
 *
 * @param tier1 its policy path or its id
 * @param onPage called with the number of routes so far
 * @throws ValidationError RT001 for what is no Tier-1's path or id, RT002 for a Tier-1 that is not there, RT003 for a
 * route that cannot be read; ManagerError as the client
 */
export async function staticRoutesOf(
  client: NsxClient,
  tier1: string,
  onPage?: (rows: number) => void,
): Promise<readonly ObservedRoute[]> {
  return (await staticRouteBodies(client, tier1, onPage)).map((body) => observedRoute(body, client.host));
}

/**
 * The same as {@link staticRoutesOf} before anything is read.
 *
 * @param onPage called with the number of routes so far
 * @throws ValidationError RT001 and RT002; ManagerError as the client
 */
export async function staticRouteBodies(
  client: NsxClient,
  tier1: string,
  onPage?: (rows: number) => void,
): Promise<readonly object[]> {
  const path = tier1Path(tier1);
  // A list below a gateway that is not there may come as an empty one, which would read as "all is right".
  if ((await client.get(path)) === undefined) throw await notThere(client, path);
  return client.list(`${path}/static-routes`, onPage);
}

async function notThere(client: NsxClient, path: string): Promise<ValidationError> {
  const gateways = await client.list(path.slice(0, path.lastIndexOf('/')));
  const ids = gateways.map(({ id }) => String(id)).sort(byCodePoint);
  const more = ids.length > SHOWN ? `, … (${ids.length} in all)` : '';
  const fix =
    ids.length === 0 ? 'it has no Tier-1 at all; see --manager' : `it has ${ids.slice(0, SHOWN).join(', ')}${more}`;
  return new ValidationError('RT002', `there is no Tier-1 ${path}; ${fix}`, client.host);
}
