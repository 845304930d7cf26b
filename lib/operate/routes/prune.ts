import type { NsxClient } from '../../nsx-client';
import type { ObservedRoute } from '../observed';
import { saveBackup } from './backup-file';
import type { Knowledge } from './judge-routes';
import { type StandingRoutes, standingRoutes } from './list-routes';
import type { Progress } from './one-by-one';
import { pruneOrder } from './prune-order';
import { checkAddressesKnown, deleteRoutes, type PrunePlan, planPrune } from './prune-routes';

/** What is to be pruned, and how far. */
export interface PruneOptions {
  /** Policy path or id. @default - the one that the plan tells */
  readonly tier1?: string;
  /** Whose routes. @default - nothing is planned, only listed */
  readonly cluster?: string;
  /** Where its podCIDRs were. Empty: as the plan's retired lines of the cluster have it. */
  readonly cidrs: readonly string[];
  /** True: the user says that the cluster is gone. */
  readonly gone: boolean;
  /** True: not only planned. */
  readonly yes: boolean;
  /** True: also routes of a principal identity. */
  readonly allowOverwrite: boolean;
  /** Where routes are saved before they are deleted. @default - `routes-of-<cluster>.json` in the working directory */
  readonly backup?: string;
  readonly knowledge: Knowledge;
  /** Called with the number of routes read so far. */
  readonly onPage?: (rows: number) => void;
  /** Called after each route with how many of how many are through. */
  readonly onRoute?: (done: number, of: number) => void;
}

/** What is, or was, pruned. */
export interface Pruning {
  readonly plan: PrunePlan;
  /** The file for what is deleted. */
  readonly backup: string;
  /** How many routes of earlier runs are in it too. 0 where nothing was saved in this run. */
  readonly savedBefore: number;
  /** Absent: nothing was changed. */
  readonly progress?: Progress;
}

/** What stood, and what came of it. */
export interface PruneOutcome {
  readonly standing: StandingRoutes;
  /** Options that were missing, for a line; or what is, or was, pruned. */
  readonly result: { readonly missing: string } | Pruning;
}

/**
 * Deletes the routes of a cluster that is gone, as far as each is proven to be left behind; without `gone` and `yes` it
 * only plans. Before the first one is deleted, all are saved. Where it breaks off, the same call goes on.
 *
 * @throws ValidationError RT001, RT002, RT005 to RT008 and RT014 before anything is changed, RT010 to RT013, WRITE001 and
 * WRITE003 where the routes cannot be saved; ManagerError where they cannot be read. Once the first route is at hand,
 * what fails is in `progress.stop`.
 */
export async function prune(client: NsxClient, options: PruneOptions): Promise<PruneOutcome> {
  const { knowledge, cluster, cidrs, onPage, tier1 } = options;
  const standing = await standingRoutes(client, { tier1, plan: knowledge.plan, onPage });
  const wanted = pruneOrder({ cluster, cidrs, plan: knowledge.plan, tier1: standing.tier1 });
  if ('missing' in wanted) return { standing, result: wanted };
  checkAddressesKnown(knowledge);
  const plan = planPrune(standing.routes, wanted.order, knowledge);
  const backup = options.backup ?? `routes-of-${wanted.order.cluster}.json`;
  const changes = options.gone && options.yes && plan.prune.length > 0;
  if (!changes) return { standing, result: { plan, backup, savedBefore: 0 } };
  const savedBefore = save(standing, plan, backup) - plan.prune.length;
  const progress = await deleteAll(client, plan.prune, options);
  return { standing, result: { plan, backup, savedBefore, progress } };
}

/** @returns how many routes the file holds */
function save({ manager, tier1 }: StandingRoutes, { order, prune: routes }: PrunePlan, file: string): number {
  const { cluster } = order;
  const cidrs = order.cidrs.map(String);
  return saveBackup(file, { manager, tier1, cluster, cidrs, routes }).routes.length;
}

function deleteAll(
  client: NsxClient,
  routes: readonly ObservedRoute[],
  { allowOverwrite, onRoute }: PruneOptions,
): Promise<Progress> {
  return deleteRoutes(client, routes, { allowOverwrite, onRoute: (done) => onRoute?.(done, routes.length) });
}
