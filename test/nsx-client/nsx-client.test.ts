import { type JsonObject, NsxClient, nsxAccess } from '../../lib/nsx-client';
import type { Simulator } from '../../lib/simulator';
import { simulators } from '../simulator/http';
import { failureOf } from './failure';

const start = simulators();
const TIER1 = '/infra/tier-1s/t1';
const ROUTES = `${TIER1}/static-routes`;

const open: NsxClient[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()));
});

/** A client that waits for nothing, and what it would have waited for. */
async function connect(nsx: Simulator): Promise<{ client: NsxClient; waits: number[] }> {
  const waits: number[] = [];
  const pause = async (ms: number) => void waits.push(ms);
  const client = await NsxClient.connect(nsxAccess(nsx.host, { ...nsx.environment }), { pause });
  open.push(client);
  return { client, waits };
}

function route(network: string): object {
  return { network, next_hops: [{ ip_address: '10.0.0.11' }] };
}

/** Requests after the first, which asks for the release. */
function requests(nsx: Simulator): string[] {
  return nsx.log.entries.slice(1).map(({ method, url, status }) => `${method} ${url} ${status ?? 'cut'}`);
}

function ids(rows: readonly JsonObject[]): unknown[] {
  return rows.map(({ id }) => id);
}

describe('NsxClient', () => {
  it.each([
    ['3.2', /^3\.2\./],
    ['4.2', /^4\.2\./],
    ['9.0', /^9\.0\./],
  ] as const)('reads the release of NSX %s', async (nsxVersion, version) => {
    const nsx = await start({ nsxVersion });
    const { client } = await connect(nsx);
    expect(client.version).toMatch(version);
    expect(client.host).toBe(nsx.host);
    expect(nsx.log.entries.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v1/node/version']);
  });

  it('writes, reads, lists and deletes', async () => {
    const nsx = await start();
    const { client } = await connect(nsx);
    await client.patch(TIER1, { display_name: 'one' });
    await client.patch(`${ROUTES}/r1`, route('172.16.136.0/24'));
    await client.patch(`${ROUTES}/r2`, route('172.16.137.0/24'));
    expect(await client.get(TIER1)).toMatchObject({ id: 't1', display_name: 'one', path: TIER1 });
    expect(ids(await client.list(ROUTES))).toEqual(['r1', 'r2']);
    expect(ids(await client.search('resource_type:StaticRoutes AND network:172.16.137.0\\/24'))).toEqual(['r2']);
    expect(await client.delete(`${ROUTES}/r1`)).toBe('deleted');
    expect(await client.get(`${ROUTES}/r1`)).toBeUndefined();
    expect(nsx.tree.get(`${ROUTES}/r2`)).toMatchObject({ network: '172.16.137.0/24' });
    expect(requests(nsx)).toEqual([
      'PATCH /policy/api/v1/infra/tier-1s/t1 200',
      'PATCH /policy/api/v1/infra/tier-1s/t1/static-routes/r1 200',
      'PATCH /policy/api/v1/infra/tier-1s/t1/static-routes/r2 200',
      'GET /policy/api/v1/infra/tier-1s/t1 200',
      'GET /policy/api/v1/infra/tier-1s/t1/static-routes?page_size=1000 200',
      'GET /policy/api/v1/search/query?query=resource_type%3AStaticRoutes%20AND%20network%3A172.16.137.0%5C%2F24&page_size=1000 200',
      'DELETE /policy/api/v1/infra/tier-1s/t1/static-routes/r1 200',
      'GET /policy/api/v1/infra/tier-1s/t1/static-routes/r1 404',
    ]);
  });

  it.each(['a b', '50%', 'q?x#y&z', '5f2e_fd00:1:2::_64', 'a%2Fb', 'ü', "o'x", '...'])(
    'carries the id %j as it is',
    async (id) => {
      const nsx = await start();
      const { client } = await connect(nsx);
      await client.patch(TIER1, {});
      await client.patch(`${ROUTES}/${id}`, route('172.16.136.0/24'));
      const [row] = await client.list(ROUTES);
      expect(row?.path).toBe(`${ROUTES}/${id}`);
      expect(await client.get(`${ROUTES}/${id}`)).toEqual(row);
      expect(await client.delete(String(row?.path))).toBe('deleted');
      expect(await client.list(ROUTES)).toEqual([]);
    },
  );

  it('says of an object that does not exist that it is absent, and of a list that it is refused', async () => {
    const { client } = await connect(await start());
    expect(await client.get(TIER1)).toBeUndefined();
    expect(await client.delete(TIER1)).toBe('absent');
    expect(await failureOf(client.list(ROUTES))).toMatchObject({
      name: 'NsxRefusal',
      status: 404,
      code: 600,
      exitCode: 3,
    });
  });

  it('reads lists and searches to their end, and says how far it is', async () => {
    const nsx = await start();
    const { client } = await connect(nsx);
    const children = Array.from({ length: 2345 }, (_, index) => ({
      resource_type: 'ChildStaticRoutes',
      StaticRoutes: {
        resource_type: 'StaticRoutes',
        id: `r${index}`,
        ...route(`10.${index >> 8}.${index & 255}.0/24`),
      },
    }));
    const tier1 = { resource_type: 'Tier1', id: 't1', children };
    await client.patch('/infra', { resource_type: 'Infra', children: [{ resource_type: 'ChildTier1', Tier1: tier1 }] });
    const seen: number[] = [];
    const listed = await client.list(ROUTES, (rows) => seen.push(rows));
    const found = await client.search('resource_type:StaticRoutes', (rows) => seen.push(rows));
    expect(seen).toEqual([1000, 2000, 2345, 1000, 2000, 2345]);
    const wanted = children.map(({ StaticRoutes: { id } }) => id).sort();
    expect(ids(listed).sort()).toEqual(wanted);
    expect(ids(found).sort()).toEqual(wanted);
  });

  it('finds nothing as an empty list', async () => {
    const { client } = await connect(await start());
    expect(await client.search('resource_type:StaticRoutes')).toEqual([]);
  });

  it('reaches a manager by its IPv6 address', async () => {
    const nsx = await start({ host: '::1' });
    const { client } = await connect(nsx);
    expect(client.host).toBe(nsx.host);
    expect(nsx.host).toMatch(/^\[::1\]:\d+$/);
  });
});

describe('a read', () => {
  it.each([
    [{ kind: 'status', status: 429 }],
    [{ kind: 'status', status: 500 }],
    [{ kind: 'status', status: 503 }],
    [{ kind: 'cut', when: 'before' }],
    [{ kind: 'cut', when: 'after' }],
  ] as const)('is repeated where it may help: %j', async (fault) => {
    const nsx = await start();
    const { client, waits } = await connect(nsx);
    await client.patch(TIER1, {});
    nsx.faults.inject({ ...fault, method: 'GET', times: 3 });
    expect(await client.get(TIER1)).toMatchObject({ id: 't1' });
    expect(waits).toEqual([250, 1000, 3000]);
    expect(requests(nsx)).toHaveLength(5);
  });

  it.each([
    [
      { kind: 'status', status: 503 },
      "NSXC040 [<host>] GET /infra/tier-1s/t1 is refused: 503: The simulator was told to answer with 503 (code 990108); see the manager's health, and try again",
    ],
    [
      { kind: 'status', status: 429 },
      "NSXC040 [<host>] GET /infra/tier-1s/t1 is refused: 429: Client 'admin' exceeded request rate of 100 per second (code 102); NSX is asked too often: try again in a minute",
    ],
    [
      { kind: 'cut', when: 'before' },
      'NSXC017 [<host>] the connection was cut before GET /infra/tier-1s/t1 was answered; see that the manager is up, and try again',
    ],
  ] as const)('ends after four times: %j', async (fault, message) => {
    const nsx = await start();
    const { client } = await connect(nsx);
    nsx.faults.inject({ ...fault, method: 'GET' });
    const error = await failureOf(client.get(TIER1));
    expect(error.message.replace(nsx.host, '<host>')).toBe(message);
    expect(requests(nsx)).toHaveLength(4);
  });

  it('goes on in the middle of a list', async () => {
    const nsx = await start();
    const { client } = await connect(nsx);
    nsx.faults.inject({ kind: 'cut', when: 'before', path: '/search/query', times: 1 });
    expect(await client.search('resource_type:Tier1')).toEqual([]);
    expect(requests(nsx)).toEqual([
      'GET /policy/api/v1/search/query?query=resource_type%3ATier1&page_size=1000 cut',
      'GET /policy/api/v1/search/query?query=resource_type%3ATier1&page_size=1000 200',
    ]);
  });

  it('is repeated when the manager is asked who it is, too', async () => {
    const nsx = await start({ faults: [{ kind: 'status', status: 503, times: 2 }] });
    const { waits } = await connect(nsx);
    expect(waits).toEqual([250, 1000]);
  });
});

describe('a write', () => {
  const UNKNOWN = 'it is not known whether the change took effect: look before you repeat it';

  it.each([
    ['before', false],
    ['after', true],
  ] as const)('is sent once, and a cut %s it took effect is told', async (when, isDone) => {
    const nsx = await start();
    const { client, waits } = await connect(nsx);
    nsx.faults.inject({ kind: 'cut', when, method: 'PATCH' });
    const error = await failureOf(client.patch(TIER1, {}));
    expect(error).toMatchObject({
      name: 'NoAnswer',
      message: `NSXC017 [${nsx.host}] the connection was cut before PATCH ${TIER1} was answered; ${UNKNOWN}`,
    });
    expect(requests(nsx)).toEqual(['PATCH /policy/api/v1/infra/tier-1s/t1 cut']);
    expect(waits).toEqual([]);
    expect(nsx.tree.get(TIER1) !== undefined).toBe(isDone);
  });

  it('is not repeated as a deletion either', async () => {
    const nsx = await start();
    const { client } = await connect(nsx);
    await client.patch(TIER1, {});
    nsx.faults.inject({ kind: 'cut', when: 'after', method: 'DELETE' });
    expect((await failureOf(client.delete(TIER1))).message).toBe(
      `NSXC017 [${nsx.host}] the connection was cut before DELETE ${TIER1} was answered; ${UNKNOWN}`,
    );
    expect(requests(nsx).filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
  });

  it.each([429, 500, 503])('is not repeated after %i', async (status) => {
    const nsx = await start();
    const { client, waits } = await connect(nsx);
    nsx.faults.inject({ kind: 'status', status });
    expect(await failureOf(client.patch(TIER1, {}))).toMatchObject({ name: 'NsxRefusal', status });
    expect(await failureOf(client.delete(TIER1))).toMatchObject({ name: 'NsxRefusal', status });
    expect(requests(nsx)).toHaveLength(2);
    expect(waits).toEqual([]);
  });

  it('goes through again on the same client after a cut', async () => {
    const nsx = await start();
    const { client } = await connect(nsx);
    nsx.faults.inject({ kind: 'cut', when: 'before', method: 'PATCH', times: 1 });
    await failureOf(client.patch(TIER1, {}));
    await client.patch(TIER1, { display_name: 'again' });
    expect(nsx.tree.get(TIER1)).toMatchObject({ display_name: 'again' });
  });
});
