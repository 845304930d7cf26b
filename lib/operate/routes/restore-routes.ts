import { ValidationError } from '../../core/errors';
import type { NsxClient } from '../../nsx-client';
import type { ObservedRoute } from '../observed';
import type { RouteBackup } from './backup';
import { oneByOne, type Progress } from './one-by-one';
import { isSameRoute, ownFields, type RouteBody } from './route-body';
import { inOrder } from './route-order';

/** What is to be done with each route of a backup, each list in the order of the networks. */
export interface RestorePlan {
  readonly restore: readonly ObservedRoute[];
  /** They are there, as they were. */
  readonly standing: readonly ObservedRoute[];
  /** There is another route of that id: it is not overwritten. */
  readonly occupied: readonly ObservedRoute[];
}

/**
 * A backup is put back where it came from, and nowhere else.
 *
 * @throws ValidationError RT016 for another manager
 */
export function checkManager({ manager }: RouteBackup, host: string, file: string): void {
  if (manager === host) return;
  const message = `holds routes of ${manager}, and this is ${host}; give --manager ${manager}`;
  throw new ValidationError('RT016', message, file);
}

/**
 * Decides, and changes nothing.
 *
 * @param bodies every static route of the Tier-1 as it stands
 */
export function planRestore(backup: RouteBackup, bodies: readonly object[]): RestorePlan {
  const routes = backup.routes.toSorted(inOrder);
  const standing = new Map(bodies.map((body) => [(body as RouteBody).path, body as RouteBody]));
  const has = (route: ObservedRoute, same: boolean) => {
    const body = standing.get(route.path);
    return body !== undefined && isSameRoute(body, route.body) === same;
  };
  return {
    restore: routes.filter(({ path }) => !standing.has(path)),
    standing: routes.filter((route) => has(route, true)),
    occupied: routes.filter((route) => has(route, false)),
  };
}

/**
 * Writes routes one after another, each under its own id with what a client says of it.
 *
 * A stop with RT017: another route of that id came meanwhile.
 */
export function restoreRoutes(
  client: NsxClient,
  routes: readonly ObservedRoute[],
  onRoute?: (count: number) => void,
): Promise<Progress> {
  return oneByOne(
    routes,
    {
      look: async ({ path, id, body }) => {
        const now = await client.get(path);
        if (now === undefined) return 'go';
        if (isSameRoute(body, now)) return 'already';
        throw new ValidationError('RT017', `another route ${id} came meanwhile; run the command again`, client.host);
      },
      change: ({ path, body }) => client.patch(path, ownFields(body)),
    },
    onRoute,
  );
}
