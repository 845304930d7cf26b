import { type CloudProvider, CloudProviderDied, cloudProvider } from '../../lib/testing';
import { node } from './nsx';
import { type RawRequest, StrangeManager } from './strange-manager';

const EMPTY = { results: [], result_count: 0 };
const ROW = {
  id: 'r1',
  network: '172.16.136.0/24',
  tags: [{ scope: 'vsphere.k8s.io/node-name', tag: 'n9' }],
};
const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

type Answers = Partial<Record<'search' | 'PATCH' | 'DELETE' | 'realized', readonly [number, unknown]>>;

async function against(answers: Answers): Promise<[StrangeManager, CloudProvider]> {
  const all = {
    search: [200, EMPTY],
    PATCH: [200, ''],
    DELETE: [200, ''],
    realized: [200, EMPTY],
    ...answers,
  } as const;
  const answer = ({ method, url }: RawRequest) => {
    if (method !== 'GET') return all[method as 'PATCH' | 'DELETE'];
    return url.includes('/search/') ? all.search : all.realized;
  };
  const manager = await new StrangeManager(answer).start();
  const options = { clusterName: 'cl1', clusterCidrs: ['172.16.136.0/21'], routerPath: '/infra/tier-1s/t1', second: 1 };
  const provider = cloudProvider(manager, [node(1, { uid: 'u' })], options);
  open.push(manager, { close: () => provider.stop() });
  return [manager, provider];
}

describe('a request of the cloud provider', () => {
  it('is, to the letter, what the Go SDK sends', async () => {
    const path = '/infra/tier-1s/t1/static-routes/u_172.16.136.0_24';
    const realized = { results: [{ intent_paths: [path], state: 'REALIZED' }] };
    const search = [200, { results: [ROW], result_count: 1 }] as const;
    const [manager, provider] = await against({ search, realized: [200, realized] });
    await provider.sync();
    const plain = manager.requests.map(({ method, url, body }) => `${method} ${url} ${body}`).sort();
    expect(plain).toEqual([
      'DELETE /policy/api/v1/infra/tier-1s/t1/static-routes/r1 {}',
      'GET /policy/api/v1/infra/realized-state/realized-entities?intent_path=%2Finfra%2Ftier-1s%2Ft1%2Fstatic-routes%2Fu_172.16.136.0_24 {}',
      'GET /policy/api/v1/search/query?query=resource_type%3AStaticRoutes%20AND%20tags.scope%3Avsphere.k8s.io%5C%2Fcluster-name%20AND%20tags.tag%3Acl1 {}',
      `PATCH /policy/api/v1${path} {"display_name":"cl1_n1_172.16.136.0/24","network":"172.16.136.0/24","next_hops":[{"ip_address":"10.0.0.11"}],"tags":[{"scope":"vsphere.k8s.io/cluster-name","tag":"cl1"},{"scope":"vsphere.k8s.io/node-name","tag":"n1"}]}`,
    ]);
    for (const { headers } of manager.requests) {
      expect(headers).toMatchObject({
        authorization: `Basic ${Buffer.from('admin:secret').toString('base64')}`,
        'content-type': 'application/json',
      });
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  it('for the list is one: a cursor in the answer is not followed', async () => {
    const [manager, provider] = await against({ search: [200, { ...EMPTY, cursor: '1000', result_count: 5 }] });
    await provider.sync();
    expect(manager.requests.filter(({ url }) => url.includes('/search/'))).toHaveLength(1);
  });

  it('for the realization counts an entity whose first path is the route’s alone', async () => {
    const results = [
      { intent_paths: ['/infra/x', '/infra/tier-1s/t1/static-routes/u_172.16.136.0_24'], state: 'REALIZED' },
    ];
    const [manager, provider] = await against({ realized: [200, { results }] });
    expect((await provider.sync()).failed).toHaveLength(1);
    expect(manager.requests.filter(({ url }) => url.includes('realized'))).toHaveLength(9);
  });
});

describe('the cloud provider dies of', () => {
  it.each<[string, Answers]>([
    ['the search answered without result_count', { search: [200, { results: [] }] }],
    ['the search answered without result_count', { search: [200, ''] }],
    [
      'a route in the search has no network',
      { search: [200, { results: [{ ...ROW, network: undefined }], result_count: 1 }] },
    ],
    [
      'a route in the search has no tags',
      { search: [200, { results: [{ ...ROW, tags: undefined }], result_count: 1 }] },
    ],
    [
      'a tag in the search has no scope',
      { search: [200, { results: [{ ...ROW, tags: [{ tag: 'x' }] }], result_count: 1 }] },
    ],
    ['a realized entity has no state', { realized: [200, { results: [{ intent_paths: ['/x'] }] }] }],
    ['an error came as a JSON array', { PATCH: [400, [{ error_message: 'x' }]] }],
    ['an error came as a JSON array', { search: [503, []] }],
  ])('%s', async (reason, answers) => {
    const [manager, provider] = await against(answers);
    await expect(provider.sync()).rejects.toThrow(new CloudProviderDied(reason));
    const before = manager.requests.length;
    await expect(provider.sync()).rejects.toThrow('the process has ended; call restart()');
    expect(manager.requests).toHaveLength(before);
  });

  it('and starts anew when it is restarted', async () => {
    const [, provider] = await against({ PATCH: [400, []] });
    await expect(provider.sync()).rejects.toThrow(CloudProviderDied);
    provider.restart();
    await expect(provider.sync()).rejects.toThrow('an error came as a JSON array');
  });
});

it.each<[number, unknown, string]>([
  [502, '<html>bad gateway</html>', 'InternalServerError'],
  [404, 'not found', 'InternalServerError'],
  [418, {}, 'Error'],
  [400, '', 'InvalidRequest'],
])('a refusal of %i with body %j is to it %s', async (status, body, reason) => {
  const [, provider] = await against({ PATCH: [status, body] });
  expect((await provider.sync()).failed).toEqual([{ what: 'create', node: 'n1', network: '172.16.136.0/24', reason }]);
});
