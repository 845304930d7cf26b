import { isFinding, type PruneOutcome, prune, routeRows, withManager } from '../operate';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { ProgressLine } from './progress-line';
import { listJson, listText } from './routes-list-report';
import { type KnowledgeOptions, type ManagerOptions, readKnowledge } from './routes-options';
import { type PruneReport, pruneJson, pruneText } from './routes-prune-report';
import { paragraph } from './routes-table';
import { stopCode } from './routes-work';

/** Options of `cdk-routable-pods routes prune`, as they were typed. */
export interface RoutesPruneOptions extends ManagerOptions, KnowledgeOptions {
  /** @default - the one that the lock file names */
  readonly tier1?: string;
  readonly cluster?: string;
  /** @default - as the lock file's retired lines of the cluster have it */
  readonly cidr?: readonly string[];
  readonly gone?: boolean;
  readonly yes?: boolean;
  readonly backup?: string;
  readonly allowOverwrite?: boolean;
}

/**
 * `cdk-routable-pods routes prune`: the routes that a cluster left behind are shown, and with `--gone` and `--yes` deleted.
 *
 * @throws ValidationError and ManagerError as `readKnowledge`, `withManager` and `prune`
 */
export async function pruneRoutes(options: RoutesPruneOptions): Promise<ExitCode> {
  const { manager, tier1, cluster, cidr: cidrs = [], backup, json = false } = options;
  const { gone = false, yes = false, allowOverwrite = false } = options;
  const knowledge = readKnowledge(options);
  const line = new ProgressLine();
  const onPage = (rows: number) => line.show(`${rows} routes read`);
  const onRoute = (done: number, of: number) => line.show(`${done} of ${of} routes deleted`);
  const request = { tier1, cluster, cidrs, gone, yes, allowOverwrite, backup, knowledge, onPage, onRoute };
  const { standing, result } = await withManager(manager, process.env, (client) => prune(client, request)).finally(() =>
    line.clear(),
  );
  if ('missing' in result) return onlyListed(standing, result.missing, { knowledge, json });
  const report: PruneReport = { standing, pruning: result, knowledge, gone, allowOverwrite };
  printReport({ json }, pruneJson(report), (paint) => pruneText(report, paint));
  return exitCodeOf(report);
}

function onlyListed(
  standing: PruneOutcome['standing'],
  missing: string,
  { knowledge, json }: Pick<PruneReport, 'knowledge'> & { readonly json: boolean },
): ExitCode {
  const report = { ...standing, rows: routeRows(standing, knowledge), knowledge };
  const hint = paragraph(`Nothing is pruned without ${missing}.`);
  printReport({ json }, { ...listJson(report), missing }, (paint) => `${listText(report, paint)}${hint}`);
  return report.rows.some(isFinding) ? EXIT.findings : EXIT.ok;
}

/** A plan with something to delete is a finding, as it is for `routes list`. */
function exitCodeOf({ pruning }: PruneReport): ExitCode {
  const { progress, plan } = pruning;
  if (progress?.stop !== undefined) return stopCode(progress.stop.error);
  return progress === undefined && plan.prune.length > 0 ? EXIT.findings : EXIT.ok;
}
