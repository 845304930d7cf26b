import type { NsxClient } from '../../nsx-client';
import { staticRouteBodies } from '../observed';
import type { RouteBackup } from './backup';
import { readBackup } from './backup-file';
import type { Progress } from './one-by-one';
import { checkManager, planRestore, type RestorePlan, restoreRoutes } from './restore-routes';

/** What is to be put back, and how far. */
export interface RestoreOptions {
  /** The file that `prune` wrote. */
  readonly file: string;
  /** True: not only planned. */
  readonly yes: boolean;
  /** Called with the number of routes read so far. */
  readonly onPage?: (rows: number) => void;
  /** Called after each route with how many of how many are through. */
  readonly onRoute?: (done: number, of: number) => void;
}

/** What is, or was, put back. */
export interface Restoring {
  readonly backup: RouteBackup;
  readonly plan: RestorePlan;
  /** Absent: nothing was changed. */
  readonly progress?: Progress;
}

/**
 * Puts back what `prune` deleted; without `yes` it only plans. Where it breaks off, the same call goes on.
 *
 * @throws ValidationError RT002, RT003, RT010, RT013 and RT016 before anything is changed; ManagerError where the routes
 * cannot be read. Once the first route is at hand, what fails is in `progress.stop`.
 */
export async function restore(client: NsxClient, { file, yes, onPage, onRoute }: RestoreOptions): Promise<Restoring> {
  const backup = readBackup(file);
  checkManager(backup, client.host, file);
  const plan = planRestore(backup, await staticRouteBodies(client, backup.tier1, onPage));
  if (!yes) return { backup, plan };
  const count = plan.restore.length;
  const progress = await restoreRoutes(client, plan.restore, (done) => onRoute?.(done, count));
  return { backup, plan, progress };
}
