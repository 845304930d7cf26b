import { ValidationError } from '../../core/errors';
import type { NsxClient } from '../../nsx-client';
import type { ObservedRoute } from '../observed';
import type { Knowledge } from './judge-routes';
import { oneByOne, type Progress } from './one-by-one';
import { isAbout, type PruneOrder, reasonsToKeep } from './prune-conditions';
import { isUnchanged } from './route-body';

/** A route that stays. */
export interface KeptRoute {
  readonly route: ObservedRoute;
  /** One for each condition that does not hold; lower case, no final period. */
  readonly reasons: readonly string[];
  /** False: it has nothing to do with the cluster, neither by a node's name nor by its network. */
  readonly about: boolean;
}

/** Every route of the Tier-1 that can be read, in one of the two. */
export interface PrunePlan {
  readonly order: PruneOrder;
  readonly prune: readonly ObservedRoute[];
  readonly keep: readonly KeptRoute[];
}

/** Decides, and changes nothing. */
export function planPrune(routes: readonly ObservedRoute[], order: PruneOrder, knowledge: Knowledge): PrunePlan {
  const prune: ObservedRoute[] = [];
  const keep: KeptRoute[] = [];
  for (const route of routes) {
    const reasons = reasonsToKeep(route, order, knowledge);
    if (reasons.length === 0) prune.push(route);
    else keep.push({ route, reasons, about: isAbout(route, order) });
  }
  return { order, prune, keep };
}

/**
 * Refuses inventories that do not tell where a living node is: a next hop could be its.
 *
 * @throws ValidationError RT014
 */
export function checkAddressesKnown({ living }: Knowledge): void {
  const node = living.all.find(({ addresses }) => addresses.length === 0);
  if (node === undefined) return;
  const message = `node ${node.name} has no address yet, and a next hop could be its; write the file again when it has joined`;
  throw new ValidationError('RT014', message, node.file);
}

/** How routes are deleted, and whom to tell. */
export interface DeleteOptions {
  /** True: also routes of a principal identity. */
  readonly allowOverwrite: boolean;
  /** Called after each route with how many are through. */
  readonly onRoute?: (count: number) => void;
}

/**
 * Deletes what was judged, one after another; each is read once more, and has to be unchanged to the last field. One that
 * is gone already is no fault.
 *
 * A stop with RT015: a route changed after it was judged.
 */
export function deleteRoutes(
  client: NsxClient,
  routes: readonly ObservedRoute[],
  { allowOverwrite, onRoute }: DeleteOptions,
): Promise<Progress> {
  return oneByOne(
    routes,
    {
      look: async ({ path, id, body }) => {
        const now = await client.get(path);
        if (now === undefined) return 'already';
        if (isUnchanged(body, now)) return 'go';
        throw new ValidationError(
          'RT015',
          `route ${id} changed after it was judged; run the command again`,
          client.host,
        );
      },
      change: async ({ path }) => {
        await client.delete(path, { allowOverwrite });
      },
    },
    onRoute,
  );
}
