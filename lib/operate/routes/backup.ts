import { ValidationError } from '../../core/errors';
import { byCodePoint } from '../../core/plan';
import { isObject } from '../../nsx-client';
import { type ObservedRoute, observedRoute, tier1Path } from '../observed';
import { isSameRoute } from './route-body';

/** Routes that were to be deleted, and whose they were. */
export interface RouteBackup {
  /** `host[:port]` of the manager. */
  readonly manager: string;
  /** Policy path of the Tier-1. */
  readonly tier1: string;
  readonly cluster: string;
  readonly cidrs: readonly string[];
  /** Each path once. */
  readonly routes: readonly ObservedRoute[];
}

const KIND = 'cdk-routable-pods/static-routes';
const VERSION = 1;

/** What to do where a backup is asked for, and something else is given. */
export const GIVE_OURS = 'give the file that routes prune wrote';

/** The file's text: one line for each route as NSX answered it, in the order of the paths. The same backup, the same bytes. */
export function formatBackup({ manager, tier1, cluster, cidrs, routes }: RouteBackup): string {
  const head = { kind: KIND, version: VERSION, manager, tier1, cluster, cidrs };
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const lines = routes.toSorted((a, b) => byCodePoint(a.path, b.path)).map(({ body }) => `    ${JSON.stringify(body)}`);
  return `{\n${fields.join('\n')}\n  "routes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/**
 * Reads such a file, strictly: what it says is written to a manager.
 *
 * @param fix what to do where it is none
 * @throws ValidationError RT010 for a file that is cut off or no backup; RT003 for a route in it that cannot be read
 */
export function parseBackup(text: string, file: string, fix = GIVE_OURS): RouteBackup {
  const { kind, version, manager, tier1, cluster, cidrs, routes } = objectIn(text, file, fix);
  if (kind !== KIND) throw notOurs(file, 'is not a file of routes prune', fix);
  if (version !== VERSION) {
    throw notOurs(file, `is of version ${JSON.stringify(version)}, and this release reads version ${VERSION}`, fix);
  }
  if (!isText(manager) || !isText(tier1) || !isText(cluster) || !isList(cidrs, isText) || !isList(routes, isObject)) {
    throw notOurs(file, 'lacks a part', fix);
  }
  return { manager, tier1: tier1Path(tier1), cluster, cidrs, routes: readRoutes(routes, tier1, file, fix) };
}

/**
 * What the file is to hold before more is deleted: all that an earlier run, which may have broken off, saved, and what is
 * deleted now.
 *
 * @param file of the earlier one, for errors
 * @throws ValidationError RT011 where the earlier one is of something else, RT012 where a route was another one then
 */
export function joinBackups(earlier: RouteBackup, now: RouteBackup, file: string): RouteBackup {
  if (labelOf(earlier) !== labelOf(now)) {
    const message = `holds the routes of ${labelOf(earlier)}; give these another file with --backup`;
    throw new ValidationError('RT011', message, file);
  }
  const routes = new Map(earlier.routes.map((route) => [route.path, route]));
  for (const route of now.routes) {
    const saved = routes.get(route.path);
    if (saved !== undefined && !isSameRoute(saved.body, route.body)) {
      const message = `holds route ${route.id} as it was before it changed; give what is deleted now another file with --backup`;
      throw new ValidationError('RT012', message, file);
    }
    routes.set(route.path, route);
  }
  return { ...now, routes: [...routes.values()] };
}

function labelOf({ manager, tier1, cluster, cidrs }: RouteBackup): string {
  return `${cluster} in ${cidrs.join(', ')} on ${tier1} of ${manager}`;
}

function objectIn(text: string, file: string, fix: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    throw notOurs(file, 'is cut off, or not JSON', fix);
  }
  throw notOurs(file, 'is not a file of routes prune', fix);
}

/** Nothing outside of the file's own Tier-1, and nothing twice. */
function readRoutes(bodies: readonly object[], tier1: string, file: string, fix: string): ObservedRoute[] {
  const routes = bodies.map((body) => observedRoute(body, file));
  const stranger = routes.find(({ gateway }) => gateway !== tier1);
  if (stranger !== undefined) throw notOurs(file, `has ${stranger.path}, which is not on ${tier1}`, fix);
  const seen = new Set<string>();
  for (const { path } of routes) {
    if (seen.has(path)) throw notOurs(file, `has ${path} twice`, fix);
    seen.add(path);
  }
  return routes;
}

function notOurs(file: string, what: string, fix: string): ValidationError {
  return new ValidationError('RT010', `${what}; ${fix}`, file);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<Item>(value: unknown, is: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(is);
}
