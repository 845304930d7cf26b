import { ValidationError } from '../../core/errors';
import type { NsxClient } from '../../nsx-client';
import { type LockedPlan, type ObservedRoute, observedRoute, staticRouteBodies } from '../observed';
import { chosenTier1 } from './chosen-tier1';
import { judgeRoutes, type Knowledge } from './judge-routes';
import { inOrder } from './route-order';
import { type RouteRow, rowOf } from './route-row';

/** The static routes of a Tier-1. */
export interface StandingRoutes {
  /** `host[:port]` of the manager. */
  readonly manager: string;
  /** Release of NSX. */
  readonly version: string;
  /** Policy path. */
  readonly tier1: string;
  /** In the order of their networks, then of their paths. */
  readonly routes: readonly ObservedRoute[];
  /** What cannot be read, as rows of the verdict `unknown`. It is never changed. */
  readonly unread: readonly RouteRow[];
}

/** Which routes to read, and whom to tell. */
export interface StandingOptions {
  /** Policy path or id. @default - the one that the plan tells, see {@link chosenTier1} */
  readonly tier1?: string;
  readonly plan: LockedPlan | undefined;
  /** Called with the number of routes so far. */
  readonly onPage?: (rows: number) => void;
}

/**
 * Reads every static route of a Tier-1. One that cannot be read does not hide the others.
 *
 * @throws ValidationError RT001, RT002 and RT005 for a Tier-1 that is none, is not there, or is not told; ManagerError as
 * the client
 */
export async function standingRoutes(client: NsxClient, options: StandingOptions): Promise<StandingRoutes> {
  const { host: manager, version } = client;
  const tier1 = chosenTier1(options.tier1, manager, options.plan);
  const routes: ObservedRoute[] = [];
  const unread: RouteRow[] = [];
  for (const body of await staticRouteBodies(client, tier1, options.onPage)) {
    const read = readOrRow(body, tier1);
    if ('ruling' in read) unread.push(read);
    else routes.push(read);
  }
  routes.sort(inOrder);
  return { manager, version, tier1, routes, unread };
}

/** Every route with its verdict; those that cannot be read are the last. */
export function routeRows({ routes, unread }: StandingRoutes, knowledge: Knowledge): RouteRow[] {
  const rows = [...judgeRoutes(routes, knowledge)].map(([route, ruling]) => rowOf(route, ruling));
  return [...rows, ...unread];
}

function readOrRow(body: object, tier1: string): ObservedRoute | RouteRow {
  try {
    return observedRoute(body, tier1);
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    const { path, id, display_name } = body as Readonly<Record<string, unknown>>;
    return {
      path: String(path ?? ''),
      id: String(id ?? ''),
      name: String(display_name ?? id ?? 'a route without a name'),
      nextHops: [],
      ruling: { verdict: 'unknown', why: reasonOf(error), fix: 'look at it in NSX' },
    };
  }
}

/** The error's text without its id and place, and without the fix. */
function reasonOf({ id, at, message }: ValidationError): string {
  return message.slice(`${id} [${at}] `.length).replace(/; [^;]*$/, '');
}
