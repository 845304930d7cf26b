import { restore, withManager } from '../operate';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { ProgressLine } from './progress-line';
import type { ManagerOptions } from './routes-options';
import { type RestoreReport, restoreJson, restoreText } from './routes-restore-report';
import { stopCode } from './routes-work';

/** Options of `cdk-routable-pods routes restore`, as they were typed. */
export interface RoutesRestoreOptions extends ManagerOptions {
  readonly yes?: boolean;
}

/**
 * `cdk-routable-pods routes restore`: the routes that `routes prune` deleted are shown, and with `--yes` written again.
 *
 * @throws ValidationError and ManagerError as `withManager` and `restore`
 */
export async function restoreRoutes(file: string, options: RoutesRestoreOptions): Promise<ExitCode> {
  const { manager, yes = false, json = false } = options;
  const line = new ProgressLine();
  const onPage = (rows: number) => line.show(`${rows} routes read`);
  const onRoute = (done: number, of: number) => line.show(`${done} of ${of} routes restored`);
  const restoring = await withManager(manager, process.env, (client) =>
    restore(client, { file, yes, onPage, onRoute }),
  ).finally(() => line.clear());
  const report: RestoreReport = { ...restoring, file };
  printReport({ json }, restoreJson(report), (paint) => restoreText(report, paint));
  const stop = restoring.progress?.stop;
  if (stop !== undefined) return stopCode(stop.error);
  return restoring.plan.occupied.length > 0 ? EXIT.findings : EXIT.ok;
}
