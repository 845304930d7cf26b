import { ValidationError } from '../../core/errors';
import { byCodePoint } from '../../core/plan';
import { type LockedGateway, type LockedPlan, routesGateway, tier1Path } from '../observed';

/**
 * The policy path of the Tier-1: as it was given; else the one that the lock has on this manager. Where the lock has none
 * there, it is the only one that the lock has at all: a simulator stands in for the plan's manager under another address.
 *
 * @param host of the manager, `host[:port]`
 * @throws ValidationError RT001 for a text that is no Tier-1, RT005 where it was not given and the lock does not tell
 */
export function chosenTier1(given: string | undefined, host: string, plan: LockedPlan | undefined): string {
  if (given !== undefined) return tier1Path(given);
  const gateways = (plan?.entries ?? [])
    .filter((entry) => entry.for !== 'host')
    .flatMap((entry) => routesGateway(entry) ?? []);
  const here = pathsOf(gateways.filter((gateway) => gateway.host === host));
  const candidates = here.length > 0 ? here : pathsOf(gateways);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  const why = plan === undefined ? 'there is no lock file that names it' : `${plan.file} names ${listed(candidates)}`;
  throw new ValidationError('RT005', `which Tier-1? ${why}; give --tier1 <id or path>`);
}

function pathsOf(gateways: readonly LockedGateway[]): string[] {
  return [...new Set(gateways.map(({ path }) => path))].sort(byCodePoint);
}

function listed(paths: readonly string[]): string {
  return paths.length === 0 ? 'none' : paths.join(', ');
}
