import { isObject, type JsonObject, type NsxClient } from '../../nsx-client';
import { CLOUD_PROVIDER_TAGS, type ObservedRoute, observedRoute, staticRoutesOf } from '../observed';
import type { CheckFacts, ObservedManager, Realization } from './check-facts';
import { routeScope } from './judge/route-scope';

/** Where to look, and whom to tell. */
export interface ObserveOptions {
  /** True: a Tier-1 that is not there is an error, since it was named on the command line. @default false */
  readonly mustExist?: boolean;
  /** Told what is being read, and how much of it there is so far. @default - nobody */
  readonly onProgress?: (text: string) => void;
}

/** Routes with the tag of a cloud provider's cluster, whatever its name. */
const TAGGED = `resource_type:StaticRoutes AND tags.scope:${CLOUD_PROVIDER_TAGS.cluster.replaceAll('/', '\\/')}`;
/** Static routes of other kinds of gateways, as of a VPC, are no Tier-1's. */
const ON_GATEWAY = /\/tier-[01]s\/[^/]+\/static-routes\//;
/** NSX Manager serves 40 requests of one client at once and no more. */
const AT_ONCE = 8;
/** Characters of an alarm that are shown. */
const LONGEST_ALARM = 200;

/**
 * The facts with what a manager says: the static routes of the clusters' Tier-1s, those of the whole manager with a
 * cloud provider's tag, and for each route that will be judged whether it is realized.
 *
 * @throws ValidationError RT002 for a Tier-1 that must be there and is not, RT003 for a route that cannot be read;
 * ManagerError as the client
 */
export async function observeManager(
  client: NsxClient,
  facts: CheckFacts,
  { mustExist = false, onProgress = () => {} }: ObserveOptions = {},
): Promise<CheckFacts> {
  const gateways = new Set(facts.checked.flatMap(({ gateway }) => gateway ?? []));
  const routes = new Map<string, readonly ObservedRoute[] | undefined>();
  for (const gateway of gateways) {
    const exists = mustExist || (await client.get(gateway)) !== undefined;
    const onPage = (rows: number) => onProgress(`routes of ${gateway}: ${rows}`);
    routes.set(gateway, exists ? await staticRoutesOf(client, gateway, onPage) : undefined);
  }
  const found = await client.search(TAGGED, (rows) => onProgress(`routes with a cloud provider's tag: ${rows}`));
  const tagged = found
    .filter(({ path }) => ON_GATEWAY.test(String(path)))
    .map((row) => observedRoute(row, client.host));
  const manager = { host: client.host, routes, tagged, realized: new Map() };
  return { ...facts, manager: { ...manager, realized: await realizations(client, { ...facts, manager }, onProgress) } };
}

/** Asked route by route, as the cloud provider does: NSX has no list of it. */
async function realizations(
  client: NsxClient,
  facts: CheckFacts,
  onProgress: (text: string) => void,
): Promise<ObservedManager['realized']> {
  const judged = facts.checked.flatMap((checked) => routeScope(facts, checked)?.routes ?? []);
  const paths = [...new Set(judged.map(({ path }) => path))];
  const realized = new Map<string, Realization>();
  const queue = paths.values();
  const worker = async () => {
    for (const path of queue) {
      realized.set(path, await realizationOf(client, path));
      onProgress(`realized states: ${realized.size} of ${paths.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return realized;
}

async function realizationOf(client: NsxClient, path: string): Promise<Realization> {
  const space = path.slice(0, path.indexOf('/infra/'));
  const question = `${space}/infra/realized-state/realized-entities`;
  const { results } = (await client.get(question, { intent_path: path })) ?? {};
  const entities = Array.isArray(results) ? results.filter(isObject) : [];
  const states = entities.map(({ state }) => String(state));
  const state = states.find((one) => one === 'ERROR') ?? states.find((one) => one !== 'REALIZED') ?? states[0] ?? '';
  const alarm = entities.map(alarmOf).find((text) => text !== undefined);
  return { state, ...(alarm === undefined ? {} : { alarm }) };
}

function alarmOf({ alarms }: JsonObject): string | undefined {
  const [first] = Array.isArray(alarms) ? alarms.filter(isObject) : [];
  const text = first?.message;
  return typeof text === 'string' ? text.slice(0, LONGEST_ALARM).replace(/\.$/, '') : undefined;
}
