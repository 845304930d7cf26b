import * as fs from 'node:fs';
import * as https from 'node:https';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Simulator, startSimulator } from '../lib/simulator';
import type { BenchReport, BenchRow } from './report';

const SIZES = [100, 10_000] as const;
const REQUESTS = 300;
const ROUNDS = 5;
const LIMIT = 2;
const POLICY = '/policy/api/v1';
const ROUTES = '/infra/tier-1s/t1/static-routes';

/** One kind of request, by its number. */
type Kind = (client: Client, n: number) => Promise<unknown>;

/** What clients send most. Each answer is of the same length at every size. */
const KINDS: Readonly<Record<string, Kind>> = {
  'read a route': (client, n) => client.send('GET', `${ROUTES}/${name(n % SIZES[0])}`),
  'change a route': changeRoute,
  'write and delete a route': async (client, n) => {
    await client.send('PATCH', `${ROUTES}/new`, { ...route(n), network: '172.16.0.0/24' });
    await client.send('DELETE', `${ROUTES}/new`);
  },
  'a hierarchical call': (client, n) => client.send('PATCH', '/infra', hierarchy(n)),
  'search ten routes by their tags': (client) => client.send('GET', `/search/query?query=${encodeURIComponent(QUERY)}`),
  'list ten routes': (client) => client.send('GET', `${ROUTES}?page_size=10`),
  'ask whether a route is realized': (client, n) =>
    client.send('GET', `/infra/realized-state/realized-entities?intent_path=${ROUTES}/${name(n % SIZES[0])}`),
};

function changeRoute(client: Client, n: number): Promise<void> {
  return client.send('PATCH', `${ROUTES}/${name(n % SIZES[0])}`, route(n));
}

const QUERY = 'resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\\/cluster-name AND tags.tag:cl0';

/** The cost of a request where 10,000 routes stand on one gateway, against 100: over HTTPS, the state in memory and on disk. */
export async function run(): Promise<BenchReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-simulator-'));
  try {
    const inMemory = await compare(KINDS, () => undefined);
    const onDisk = await compare({ 'change a route on disk': changeRoute }, (size) => path.join(folder, String(size)));
    return { name: `${REQUESTS} requests to the simulator`, rows: [...inMemory, ...onDisk] };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  kinds: Readonly<Record<string, Kind>>,
  stateFolder: (size: number) => string | undefined,
): Promise<readonly BenchRow[]> {
  const small = await filled(SIZES[0], stateFolder(SIZES[0]));
  const large = await filled(SIZES[1], stateFolder(SIZES[1]));
  try {
    const rows: BenchRow[] = [];
    for (const [what, kind] of Object.entries(kinds)) {
      const [few, many] = await perRequest([small.client, large.client], kind);
      rows.push({ what: `${what}: 100 objects`, ms: few, ratio: 1 });
      rows.push({ what: `${what}: 10,000 objects`, ms: many, ratio: many / few, limit: LIMIT });
    }
    return rows;
  } finally {
    for (const { client, nsx } of [small, large]) {
      client.close();
      await nsx.close();
    }
  }
}

/** The best round of each, in milliseconds; the two take turns, so that what else the machine does meets both. */
async function perRequest(clients: readonly [Client, Client], kind: Kind): Promise<readonly [number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, client] of clients.entries()) {
      const start = performance.now();
      for (let n = 0; n < REQUESTS; n++) await kind(client, n);
      best[i] = Math.min(best[i] as number, performance.now() - start);
    }
  }
  return best;
}

async function filled(
  size: number,
  stateFolder: string | undefined,
): Promise<{ readonly nsx: Simulator; readonly client: Client }> {
  const nsx = await startSimulator({ stateFolder });
  const client = new Client(nsx);
  await client.send('PATCH', '/infra/tier-1s/t1', {});
  const all = Array.from({ length: size }, (_, n) => ({ ...route(n), id: name(n), resource_type: 'StaticRoutes' }));
  for (let from = 0; from < size; from += 1_000) {
    const children = all
      .slice(from, from + 1_000)
      .map((StaticRoutes) => ({ resource_type: 'ChildStaticRoutes', StaticRoutes }));
    await client.send('PATCH', '/infra', {
      resource_type: 'Infra',
      children: [{ resource_type: 'ChildResourceReference', target_type: 'Tier1', id: 't1', children }],
    });
  }
  if (nsx.tree.staticRoutes().length !== size) throw new Error('the simulator does not have the routes it was given');
  return { nsx, client };
}

function name(n: number): string {
  return `route-${String(n).padStart(5, '0')}`;
}

/** Ten routes of each cluster. */
function route(n: number): object {
  const [high, low] = [Math.floor(n / 256), n % 256];
  return {
    network: `10.${high}.${low}.0/24`,
    next_hops: [{ ip_address: `192.168.${high}.${low}` }],
    tags: [
      { scope: 'vsphere.k8s.io/cluster-name', tag: `cl${Math.floor(n / 10)}` },
      { scope: 'vsphere.k8s.io/node-name', tag: `n${n}` },
    ],
  };
}

function hierarchy(n: number): object {
  const StaticRoutes = { ...route(n % SIZES[0]), resource_type: 'StaticRoutes', id: name(n % SIZES[0]) };
  const children = [{ resource_type: 'ChildStaticRoutes', StaticRoutes }];
  return {
    resource_type: 'Infra',
    children: [{ resource_type: 'ChildResourceReference', target_type: 'Tier1', id: 't1', children }],
  };
}

/** One connection, kept. */
class Client {
  readonly #agent: https.Agent;

  constructor(private readonly nsx: Simulator) {
    this.#agent = new https.Agent({ ca: nsx.certificate, keepAlive: true, maxSockets: 1 });
  }

  send(method: string, path: string, body?: object): Promise<void> {
    const { url, user, password } = this.nsx;
    const content = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-length': Buffer.byteLength(content),
    };
    return new Promise((resolve, reject) => {
      const request = https.request(`${url}${POLICY}${path}`, { method, headers, agent: this.#agent }, (response) => {
        response.on('error', reject);
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${method} ${path}: ${response.statusCode}`)),
        );
        response.resume();
      });
      request.on('error', reject);
      request.end(content);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
