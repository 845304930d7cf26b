import type { Paint } from '../core/report';
import type { ObservedRoute, Progress } from '../operate';
import { EXIT, type ExitCode } from './exit-code';
import type { RouteLine } from './routes-table';

/** Words for what is to be done with a route, and for what became of it. */
export interface WorkWords {
  /** `delete` */
  readonly plan: string;
  /** `deleted` */
  readonly done: string;
  /** `gone already` */
  readonly already: string;
  /** `not deleted` */
  readonly left: string;
}

/** A route with its word. */
export interface WorkedRoute {
  readonly route: ObservedRoute;
  readonly word: string;
  readonly tone: keyof Paint;
}

/** It was under way when the connection broke, or the answer was not understood. */
const NOT_KNOWN = 'not known';

/** The routes that were planned, with what became of each; without progress with what is to be done. */
export function workedRoutes(
  planned: readonly ObservedRoute[],
  progress: Progress | undefined,
  words: WorkWords,
): readonly WorkedRoute[] {
  if (progress === undefined) return planned.map((route) => ({ route, word: words.plan, tone: 'strong' }));
  const { done, already, left, stop } = progress;
  const notKnown = stop?.state === 'not known' ? [stop.route] : [];
  const notDone = stop?.state === 'not done' ? [stop.route] : [];
  const all = [
    ...said(done, words.done, 'good'),
    ...said(already, words.already, 'good'),
    ...said(notKnown, NOT_KNOWN, 'error'),
    ...said([...notDone, ...left], words.left, 'warning'),
  ];
  const places = new Map(planned.map(({ path }, place) => [path, place]));
  const placeOf = ({ route }: WorkedRoute) => places.get(route.path) ?? planned.length;
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}

/** A line of the table. */
export function workLine({ route, word, tone }: WorkedRoute, notes: readonly string[] = []): RouteLine {
  const { network, nextHops, node, displayName } = route;
  return { word, tone, network, nextHops, of: node ?? displayName, notes };
}

/** `2 deleted, 1 not known`, in the order in which they come first. */
export function workCounts(routes: readonly WorkedRoute[]): string {
  const counts = new Map<string, number>();
  for (const { word } of routes) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

/** A route for a machine, in a fixed order of keys. */
export function routeJson({ path, network, nextHops, node, displayName }: ObservedRoute, state: string): object {
  return { path, name: displayName, network, nextHops, node: node ?? null, state };
}

/** The first thing that was not understood, for a machine. */
export function stopJson(progress: Progress | undefined): object | null {
  const stop = progress?.stop;
  return stop === undefined ? null : { path: stop.route.path, id: stop.error.id, message: stop.error.message };
}

function said(routes: readonly ObservedRoute[], word: string, tone: keyof Paint): WorkedRoute[] {
  return routes.map((route) => ({ route, word, tone }));
}

/** An answer that was not understood is the manager's; a route that is not what was judged is a finding. */
export function stopCode(error: Error): ExitCode {
  return 'exitCode' in error && error.exitCode === EXIT.unreachable ? EXIT.unreachable : EXIT.findings;
}
