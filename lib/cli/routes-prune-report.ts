import type { Paint } from '../core/report';
import {
  type KeptRoute,
  type Knowledge,
  type Pruning,
  retiredBlocks,
  routesGateway,
  type StandingRoutes,
} from '../operate';
import { heldAgainst, knowledgeJson } from './routes-options';
import { paragraph, type RouteLine, routeCount, routeTable } from './routes-table';
import {
  routeJson,
  stopJson,
  type WorkedRoute,
  type WorkWords,
  workCounts,
  workedRoutes,
  workLine,
} from './routes-work';
import { shellQuoted } from './shell-quoted';

/** What is, or was, pruned, with what a reader has to know beside it. */
export interface PruneReport {
  readonly standing: StandingRoutes;
  readonly pruning: Pruning;
  readonly knowledge: Knowledge;
  /** Whether the user said so. */
  readonly gone: boolean;
  readonly allowOverwrite: boolean;
}

const WORDS: WorkWords = { plan: 'delete', done: 'deleted', already: 'gone already', left: 'not deleted' };

/** For a person: each route with what is, or was, done with it, then what to do next. */
export function pruneText(report: PruneReport, paint: Paint): string {
  const { standing, pruning } = report;
  const { order, keep } = pruning.plan;
  const worked = workedRoutes(pruning.plan.prune, pruning.progress, WORDS);
  const about = keep.filter((kept) => kept.about);
  const lines = [
    ...worked.map((one) => workLine(one, notesOf(one, report))),
    ...about.map(({ route, reasons }) => workLine({ route, word: 'keep', tone: 'faint' }, reasons)),
    ...standing.unread.map(
      ({ name, ruling }): RouteLine => ({
        word: 'keep',
        tone: 'faint',
        nextHops: [],
        of: name,
        notes: 'why' in ruling ? [ruling.why] : [],
      }),
    ),
  ];
  const others = keep.length - about.length;
  const rest = others === 0 ? '' : `  ${routeCount(others)} beside: neither node nor network is of ${order.cluster}\n`;
  const title = `Routes of ${order.cluster} in ${order.cidrs.join(', ')} on ${standing.tier1} of ${standing.manager}`;
  return [
    `${paint.strong(paragraph(title).trimEnd())}\n`,
    heldAgainst(report.knowledge),
    lines.length + others === 0 ? '' : `\n${routeTable(lines, paint)}${rest}`,
    `\n${closing(report, worked)}`,
  ].join('');
}

/** For a machine, in a fixed order of keys. */
export function pruneJson({ standing, pruning, knowledge }: PruneReport): object {
  const { plan, progress, backup } = pruning;
  const worked = workedRoutes(plan.prune, progress, WORDS);
  return {
    manager: standing.manager,
    tier1: standing.tier1,
    cluster: plan.order.cluster,
    cidrs: plan.order.cidrs,
    ...knowledgeJson(knowledge),
    changed: progress !== undefined,
    backup: progress === undefined ? null : backup,
    routes: [
      ...worked.map(({ route, word }) => ({ ...routeJson(route, word), reasons: [] })),
      ...plan.keep.map(({ route, reasons }) => ({ ...routeJson(route, 'keep'), reasons })),
    ],
    stopped: stopJson(progress),
  };
}

function notesOf({ route, word }: WorkedRoute, { allowOverwrite, pruning }: PruneReport): string[] {
  const { stop } = pruning.progress ?? {};
  if (stop?.route.path === route.path) return [stop.error.message];
  const { _protection: protection, _create_user: owner } = route.body;
  if (word !== WORDS.plan || protection !== 'REQUIRE_OVERRIDE' || allowOverwrite) return [];
  return [`belongs to principal identity ${String(owner)}: another user needs --allow-overwrite`];
}

function closing(report: PruneReport, worked: readonly WorkedRoute[]): string {
  const { pruning, gone, standing } = report;
  const { plan, progress, backup } = pruning;
  const { cluster } = plan.order;
  if (progress === undefined) {
    if (plan.prune.length === 0) return `${paragraph('No route is proven to be left behind.')}${release(report)}`;
    const add = gone ? 'Add --yes to delete' : `Where cluster ${cluster} is gone, add --gone and --yes to delete`;
    const what = plan.prune.length === 1 ? 'it; it is' : 'them; they are';
    return paragraph(
      `${routeCount(plan.prune.length)} to delete; nothing was changed. ${add} ${what} saved in ${backup} first.`,
    );
  }
  const earlier = pruning.savedBefore === 0 ? '' : `, with ${pruning.savedBefore} of earlier runs`;
  const saved = `saved in ${backup}${earlier}`;
  if (progress.stop !== undefined) {
    return `${paragraph(`Stopped: ${workCounts(worked)}; all of them ${saved}.`)}${afterStop(report)}`;
  }
  const undo = `  cdk-routable-pods routes restore ${shellQuoted(backup)} --manager ${standing.manager} --yes\n`;
  return `${paragraph(`${capital(workCounts(worked))}; ${saved}. To put them back:`)}${undo}${release(report)}`;
}

function afterStop({ pruning, allowOverwrite }: PruneReport): string {
  const error = pruning.progress?.stop?.error;
  const again = 'Run the same command again: it goes on from here.';
  if (allowOverwrite || error === undefined || !('status' in error) || error.status !== 403) return paragraph(again);
  return paragraph(
    `NSX refused: where the route belongs to a principal identity, add --allow-overwrite (X-Allow-Overwrite). ${again}`,
  );
}

/** What to do with the plan's line of the cluster, once nothing of it stands there any more. */
function release({ pruning, knowledge, standing }: PruneReport): string {
  const { order, keep } = pruning.plan;
  return (
    retiredBlocks(order.cluster, knowledge.plan)
      .filter(({ cidr }) => order.cidrs.some((one) => one.contains(cidr)))
      // On another Tier-1 its routes may still stand.
      .filter((block) => (routesGateway(block)?.path ?? standing.tier1) === standing.tier1)
      .map((block) => {
        const stands = keep.filter(({ route }: KeptRoute) => block.cidr.contains(route.network)).length;
        return stands === 0
          ? paragraph(
              `Delete the line "${block.key}" (${block.at}): then ${block.cidr} can be given to another cluster.`,
            )
          : paragraph(
              `Keep the line "${block.key}" (${block.at}) as long as ${routeCount(stands)} of ${block.cidr} ${stands === 1 ? 'is' : 'are'} kept.`,
            );
      })
      .join('')
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
