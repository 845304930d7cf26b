import type { Paint } from '../core/report';
import type { Restoring } from '../operate';
import { paragraph, routeCount, routeTable } from './routes-table';
import {
  routeJson,
  stopJson,
  type WorkedRoute,
  type WorkWords,
  workCounts,
  workedRoutes,
  workLine,
} from './routes-work';

/** What is, or was, put back. */
export interface RestoreReport extends Restoring {
  /** The backup, as it was given. */
  readonly file: string;
}

const WORDS: WorkWords = { plan: 'restore', done: 'restored', already: 'there', left: 'not restored' };
const OCCUPIED = 'another route has this id; it stays as it is: delete it in NSX to restore this one';

/** For a person: each route with what is, or was, done with it. */
export function restoreText(report: RestoreReport, paint: Paint): string {
  const { file, backup, progress } = report;
  const worked = allRoutes(report);
  const lines = worked.map((one) => workLine(one, notesOf(one, report)));
  const { cluster, cidrs, tier1, manager } = backup;
  const title = `Routes of ${cluster} in ${cidrs.join(', ')}, from ${file} to ${tier1} of ${manager}`;
  return [
    `${paint.strong(paragraph(title).trimEnd())}\n`,
    lines.length === 0 ? '' : `\n${routeTable(lines, paint)}`,
    `\n${paragraph(progress === undefined ? planned(report) : closing(report, worked))}`,
  ].join('');
}

/** For a machine, in a fixed order of keys. */
export function restoreJson(report: RestoreReport): object {
  const { backup, file, progress } = report;
  return {
    manager: backup.manager,
    tier1: backup.tier1,
    cluster: backup.cluster,
    cidrs: backup.cidrs,
    backup: file,
    changed: progress !== undefined,
    routes: allRoutes(report).map(({ route, word }) => routeJson(route, word)),
    stopped: stopJson(progress),
  };
}

function allRoutes({ plan, progress }: RestoreReport): readonly WorkedRoute[] {
  return [
    ...workedRoutes(plan.restore, progress, WORDS),
    ...plan.standing.map((route): WorkedRoute => ({ route, word: WORDS.already, tone: 'faint' })),
    ...plan.occupied.map((route): WorkedRoute => ({ route, word: 'refused', tone: 'error' })),
  ];
}

function notesOf({ route, word }: WorkedRoute, { progress }: RestoreReport): string[] {
  if (word === 'refused') return [OCCUPIED];
  return progress?.stop?.route.path === route.path ? [progress.stop.error.message] : [];
}

function planned({ plan }: RestoreReport): string {
  const count = plan.restore.length;
  return count === 0
    ? 'There is nothing to restore.'
    : `${routeCount(count)} to restore; nothing was changed. Add --yes to write ${count === 1 ? 'it' : 'them'}.`;
}

function closing({ progress }: RestoreReport, worked: readonly WorkedRoute[]): string {
  const counts = worked.length === 0 ? 'nothing to restore' : workCounts(worked);
  return progress?.stop === undefined
    ? `Done: ${counts}.`
    : `Stopped: ${counts}. Run the same command again: it goes on from here.`;
}
