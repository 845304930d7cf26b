import { isFinding, routeRows, standingRoutes, withManager } from '../operate';
import { EXIT, type ExitCode } from './exit-code';
import { printReport } from './print-report';
import { ProgressLine } from './progress-line';
import { listJson, listText, type RouteReport } from './routes-list-report';
import { type KnowledgeOptions, type ManagerOptions, readKnowledge } from './routes-options';

/** Options of `cdk-routable-pods routes list`, as they were typed. */
export interface RoutesListOptions extends ManagerOptions, KnowledgeOptions {
  /** @default - the one that the lock file names */
  readonly tier1?: string;
}

/**
 * `cdk-routable-pods routes list`: every static route of a Tier-1, and what is to be said of it.
 *
 * @throws ValidationError and ManagerError as `readKnowledge`, `withManager` and `standingRoutes`
 */
export async function listRoutes({ manager, tier1, json, ...known }: RoutesListOptions): Promise<ExitCode> {
  const knowledge = readKnowledge(known);
  const line = new ProgressLine();
  const report = await withManager(manager, process.env, async (client): Promise<RouteReport> => {
    const onPage = (rows: number) => line.show(`${rows} routes read`);
    const standing = await standingRoutes(client, { tier1, plan: knowledge.plan, onPage });
    return { ...standing, rows: routeRows(standing, knowledge), knowledge };
  }).finally(() => line.clear());
  printReport({ json }, listJson(report), (paint) => listText(report, paint));
  return report.rows.some(isFinding) ? EXIT.findings : EXIT.ok;
}
