import { ValidationError } from '../../core/errors';
import { NsxRefusal } from '../../nsx-client';
import type { ObservedRoute } from '../observed';

/** What is done with one route after another. */
export interface Work {
  /** Reads it once more. `already`: there is nothing to do. Throws where it is not what was judged. */
  readonly look: (route: ObservedRoute) => Promise<'go' | 'already'>;
  readonly change: (route: ObservedRoute) => Promise<void>;
}

/** Where the work stopped: at the first answer that was not understood. */
export interface Stop {
  readonly route: ObservedRoute;
  /** Whether the route may have changed all the same. */
  readonly state: 'not done' | 'not known';
  /** A ManagerError, or a ValidationError for a route that is not what was judged. */
  readonly error: ValidationError;
}

/** How far the work came. */
export interface Progress {
  readonly done: readonly ObservedRoute[];
  /** Nothing had to be done for them. */
  readonly already: readonly ObservedRoute[];
  /** Not begun with. */
  readonly left: readonly ObservedRoute[];
  /** @default - it came to the end */
  readonly stop?: Stop;
}

/** Changes one route after another, each only after a look at it, and stops at the first thing that is not as expected. */
export async function oneByOne(
  routes: readonly ObservedRoute[],
  work: Work,
  onRoute: (count: number) => void = () => {},
): Promise<Progress> {
  const done: ObservedRoute[] = [];
  const already: ObservedRoute[] = [];
  for (const [index, route] of routes.entries()) {
    const outcome = await step(route, work);
    if (typeof outcome === 'object') return { done, already, left: routes.slice(index + 1), stop: outcome };
    (outcome === 'done' ? done : already).push(route);
    onRoute(index + 1);
  }
  return { done, already, left: [] };
}

async function step(route: ObservedRoute, work: Work): Promise<'done' | 'already' | Stop> {
  let changing = false;
  try {
    if ((await work.look(route)) === 'already') return 'already';
    changing = true;
    await work.change(route);
    return 'done';
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    return { route, state: changing && !isRefused(error) ? 'not known' : 'not done', error };
  }
}

/**
 * NSX said no, in its own words. A 5xx does not say so: the change may have been made behind the answer; nor does 408, a
 * time-out; nor a page of something between.
 */
function isRefused(error: ValidationError): boolean {
  if (!(error instanceof NsxRefusal) || (error.code === undefined && error.nsxMessage === undefined)) return false;
  return error.status >= 400 && error.status < 500 && error.status !== 408;
}
