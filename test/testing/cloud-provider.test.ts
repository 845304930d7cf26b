import { CLOUD_PROVIDER_TAGS } from '../../lib/core/model';
import { ask } from '../simulator/http';
import { clusterTag, foreignRoute, Laboratory, node, nodeTag, ROUTES, routes, sent, TIER1 } from './nsx';

const lab = new Laboratory();
afterEach(() => lab.close());

const SEARCH =
  'GET /search/query?query=resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\\/cluster-name AND tags.tag:cl1';
const realized = (id: string, path = ROUTES) => `GET /infra/realized-state/realized-entities?intent_path=${path}/${id}`;
const [N1, N2] = ['172.16.136.0/24', '172.16.137.0/24'];
const gone = { what: 'create', node: 'n1', network: N1 } as const;

describe('what the cloud provider sends', () => {
  it('lists every period, and nothing else as long as nothing is missing', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, []);
    for (let period = 0; period < 3; period++) {
      expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    }
    expect(sent(nsx)).toEqual([SEARCH, SEARCH, SEARCH]);
  });

  it('writes the route of a node, and asks until it is realized', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'uid-1' })]);
    const id = 'uid-1_172.16.136.0_24';
    expect(await provider.sync()).toEqual({ created: [{ id, node: 'n1', network: N1 }], deleted: [], failed: [] });
    expect(sent(nsx)).toEqual([SEARCH, `PATCH ${ROUTES}/${id}`, realized(id)]);
    expect(nsx.tree.get(`${ROUTES}/${id}`)).toMatchObject({
      display_name: 'cl1_n1_172.16.136.0/24',
      network: N1,
      next_hops: [{ ip_address: '10.0.0.11' }],
      tags: [
        { scope: 'vsphere.k8s.io/cluster-name', tag: 'cl1' },
        { scope: 'vsphere.k8s.io/node-name', tag: 'n1' },
      ],
    });
    expect(provider.networkUnavailable('n1')).toEqual({ status: 'False', reason: 'RouteCreated' });
    await provider.sync();
    expect(sent(nsx)).toEqual([SEARCH]);
  });

  it('writes one route of each family, and leaves the colons in the id', async () => {
    const nsx = await lab.simulator();
    const dual = node(1, {
      uid: 'u',
      addresses: ['10.0.0.11', 'fd00::11'],
      podCidrs: [N1, 'fd00:1::/64'],
    });
    await lab.provider(nsx, [dual]).sync();
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11', 'fd00:1::/64': 'fd00::11' });
    const patches = nsx.log.entries.filter(({ method }) => method === 'PATCH').map(({ url }) => url);
    expect(patches.sort()).toEqual([
      `/policy/api/v1${ROUTES}/u_172.16.136.0_24`,
      `/policy/api/v1${ROUTES}/u_fd00:1::_64`,
    ]);
  });

  it('takes the ExternalIP of a family that has no InternalIP', async () => {
    const nsx = await lab.simulator();
    await lab.provider(nsx, [node(1, { addresses: ['fd00::11'], externalAddresses: ['192.0.2.1'] })]).sync();
    expect(routes(nsx)).toEqual({ [N1]: '192.0.2.1' });
  });

  it('asks each second, and gives up at the tenth: the route stays, and the next period takes it as created', async () => {
    const nsx = await lab.simulator({ faults: [{ kind: 'realization', state: 'UNREALIZED' }] });
    const provider = lab.provider(nsx, [node(1, { uid: 'u' })]);
    const reason = 'timed out waiting for the route to be realized';
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [{ ...gone, reason }] });
    expect(provider.networkUnavailable('n1')).toEqual({ status: 'True', reason: 'NoRouteCreated' });
    expect(sent(nsx).filter((line) => line === realized('u_172.16.136.0_24'))).toHaveLength(9);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(provider.networkUnavailable('n1')).toEqual({ status: 'False', reason: 'RouteCreated' });
    expect(sent(nsx)).toEqual([SEARCH]);
  });

  it.each(['ERROR', 'ABSENT'] as const)('waits no less for a realization that is %s', async (state) => {
    const nsx = await lab.simulator({ faults: [{ kind: 'realization', state }] });
    const { failed } = await lab.provider(nsx, [node(1)]).sync();
    expect(failed).toEqual([{ ...gone, reason: 'timed out waiting for the route to be realized' }]);
    expect(nsx.log.entries.filter(({ url }) => url.includes('realized-entities'))).toHaveLength(9);
  });

  it('goes on when it is realized in between', async () => {
    const nsx = await lab.simulator({ faults: [{ kind: 'realization', state: 'UNREALIZED', times: 4 }] });
    const { created, failed } = await lab.provider(nsx, [node(1)]).sync();
    expect([created.length, failed]).toEqual([1, []]);
    expect(nsx.log.entries.filter(({ url }) => url.includes('realized-entities'))).toHaveLength(5);
  });

  it.each([
    [404, 'NotFound'],
    [500, 'InternalServerError'],
  ])('fails at once where the question for the realization is answered %i', async (status, reason) => {
    const nsx = await lab.simulator();
    nsx.faults.inject({ kind: 'status', status, path: '*/realized-entities' });
    expect((await lab.provider(nsx, [node(1)]).sync()).failed).toEqual([{ ...gone, reason }]);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
  });

  it.each([
    [400, 'InvalidRequest'],
    [401, 'Unauthenticated'],
    [403, 'Unauthorized'],
    [409, 'ConcurrentChange'],
    [412, 'InvalidRequest'],
    [429, 'ServiceUnavailable'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
    [504, 'TimedOut'],
  ])('tries a PATCH that is answered %i once in a period, and knows only its class', async (status, reason) => {
    const nsx = await lab.simulator();
    nsx.faults.inject({ kind: 'status', status, method: 'PATCH', times: 1 });
    const provider = lab.provider(nsx, [node(1)]);
    expect((await provider.sync()).failed).toEqual([{ ...gone, reason }]);
    expect(nsx.log.entries.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    expect(routes(nsx)).toEqual({});
    expect((await provider.sync()).created).toHaveLength(1);
  });

  it('does nothing in a period whose list it cannot have', async () => {
    const nsx = await lab.simulator();
    nsx.faults.inject({ kind: 'status', status: 503, path: '/search/*', times: 1 });
    const provider = lab.provider(nsx, [node(1)]);
    const failed = [{ what: 'list', node: '', network: '', reason: 'ServiceUnavailable' }];
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed });
    expect(sent(nsx)).toEqual([SEARCH]);
    expect((await provider.sync()).created).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'finds out in the next period what a connection cut %s it left',
    async (when) => {
      const nsx = await lab.simulator();
      nsx.faults.inject({ kind: 'cut', when, method: 'PATCH', times: 1 });
      const provider = lab.provider(nsx, [node(1)]);
      expect((await provider.sync()).failed).toEqual([{ ...gone, reason: 'no answer (ECONNRESET)' }]);
      expect((await provider.sync()).created).toHaveLength(when === 'before' ? 1 : 0);
      expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
    },
  );
});

describe('what the cloud provider does not repair', () => {
  it('a node that had no address when it was created, until it is restarted', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u', addresses: [] })]);
    const failed = [{ ...gone, reason: 'node n1 has neither InternalIP nor ExternalIP' }];
    expect((await provider.sync()).failed).toEqual(failed);
    provider.nodes.set([node(1, { uid: 'u' })]);
    expect((await provider.sync()).failed).toEqual(failed);
    expect(sent(nsx)).toEqual([SEARCH, SEARCH]);
    provider.restart();
    expect((await provider.sync()).created).toHaveLength(1);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
  });

  it('a node’s address that changes; a route deleted by hand comes back with the old one', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' })]);
    await provider.sync();
    provider.nodes.set([node(1, { uid: 'u', addresses: ['10.0.0.99'] })]);
    sent(nsx);
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(sent(nsx)).toEqual([SEARCH]);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
    const [{ path } = { path: '' }] = nsx.tree.staticRoutes();
    expect((await ask(nsx, 'DELETE', path)).status).toBe(200);
    await provider.sync();
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
  });

  it('a node that is re-created within a period: the route keeps its id and its next hop', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'old' })]);
    await provider.sync();
    provider.nodes.set([node(1, { uid: 'new', addresses: ['10.0.0.99'] })]);
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(nsx.tree.staticRoutes().map(({ id }) => id)).toEqual(['old_172.16.136.0_24']);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
  });

  it('a node that is gone for a period and comes back: a new id, a new next hop', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)]);
    await provider.sync();
    provider.nodes.set([]);
    expect((await provider.sync()).deleted).toHaveLength(1);
    provider.nodes.set([node(1, { addresses: ['10.0.0.99'] })]);
    const { created } = await provider.sync();
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.99' });
    expect(created[0]?.id).toMatch(/^[0-9a-f-]{36}_172\.16\.136\.0_24$/);
  });
});

describe('what the cloud provider deletes', () => {
  it('the route of a deleted node, in the next period', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' }), node(2)]);
    await provider.sync();
    provider.nodes.set([node(2)]);
    sent(nsx);
    const deleted = [{ id: 'u_172.16.136.0_24', node: 'n1', network: N1 }];
    expect(await provider.sync()).toEqual({ created: [], deleted, failed: [] });
    expect(sent(nsx)).toEqual([SEARCH, `DELETE ${ROUTES}/u_172.16.136.0_24`]);
    expect(routes(nsx)).toEqual({ [N2]: '10.0.0.12' });
  });

  it('nothing when it stops with its cluster: all routes stay', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1), node(2)]);
    await provider.sync();
    provider.stop();
    sent(nsx);
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(sent(nsx)).toEqual([]);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11', [N2]: '10.0.0.12' });
  });

  it('everything inside of its networks, when it starts and finds no nodes', async () => {
    const nsx = await lab.simulator();
    const first = lab.provider(nsx, [node(1), node(2)]);
    await first.sync();
    first.stop();
    await foreignRoute(nsx, 'outside', '10.9.0.0/24', '10.0.0.1', [clusterTag, nodeTag('n9')]);
    await foreignRoute(nsx, 'across', '172.16.128.0/20', '10.0.0.1', [clusterTag, nodeTag('n9')]);
    const { deleted } = await lab.provider(nsx, []).sync();
    expect(deleted.map(({ network }) => network).sort()).toEqual([N1, N2]);
    expect(Object.keys(routes(nsx)).sort()).toEqual(['10.9.0.0/24', '172.16.128.0/20']);
  });

  it('a route on another gateway never: it asks its own one, and is told 404 every period', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'r9', '172.16.138.0/24', '10.0.0.9', [clusterTag, nodeTag('n9')], '/infra/tier-1s/other');
    const provider = lab.provider(nsx, []);
    sent(nsx);
    for (let period = 0; period < 2; period++) {
      const failed = [{ what: 'delete', node: 'n9', network: '172.16.138.0/24', reason: 'NotFound' }];
      expect(await provider.sync()).toEqual({ created: [], deleted: [], failed });
    }
    expect(sent(nsx)).toEqual([SEARCH, `DELETE ${ROUTES}/r9`, SEARCH, `DELETE ${ROUTES}/r9`]);
    expect(routes(nsx)).toEqual({ '172.16.138.0/24': '10.0.0.9' });
  });

  it('a route with the cluster’s tag and no node’s', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'r9', '172.16.138.0/24', '10.0.0.9', [clusterTag]);
    expect((await lab.provider(nsx, [node(1)]).sync()).deleted).toEqual([
      { id: 'r9', node: '', network: '172.16.138.0/24' },
    ]);
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.11' });
  });

  it('another cluster’s route never', async () => {
    const nsx = await lab.simulator();
    const other = [{ scope: CLOUD_PROVIDER_TAGS.cluster, tag: 'cl2' }, nodeTag('n1')];
    await foreignRoute(nsx, 'r9', '172.16.138.0/24', '10.0.0.9', other);
    expect((await lab.provider(nsx, []).sync()).deleted).toEqual([]);
  });
});

describe('what the cloud provider does with Terraform’s routes', () => {
  it('adopts one with both tags, even with a wrong next hop, and deletes it with the node', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'terraform', N1, '10.0.0.99', [clusterTag, nodeTag('n1')]);
    const provider = lab.provider(nsx, [node(1)]);
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(routes(nsx)).toEqual({ [N1]: '10.0.0.99' });
    expect(provider.networkUnavailable('n1')).toEqual({ status: 'False', reason: 'RouteCreated' });
    provider.nodes.set([]);
    expect((await provider.sync()).deleted).toEqual([{ id: 'terraform', node: 'n1', network: N1 }]);
  });

  it('does not see one without tags: a second route for the same network is written', async () => {
    const nsx = await lab.simulator();
    await foreignRoute(nsx, 'terraform', N1, '10.0.0.11', []);
    expect((await lab.provider(nsx, [node(1, { uid: 'u' })]).sync()).created).toHaveLength(1);
    expect(nsx.tree.staticRoutes().map(({ id, network }) => [id, network])).toEqual([
      ['terraform', N1],
      ['u_172.16.136.0_24', N1],
    ]);
  });
});

describe('what the cloud provider reads of its router path', () => {
  it.each([
    ['a Tier-0', '/infra/tier-0s/t1-cl1'],
    ['a Tier-1 of a project', '/orgs/default/projects/p1/infra/tier-1s/t1-cl1'],
  ])('of %s: it writes to the Tier-1 of that id, and asks for the path as given', async (_what, routerPath) => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { uid: 'u' })], { routerPath });
    const id = 'u_172.16.136.0_24';
    const { failed } = await provider.sync();
    expect(failed).toEqual([{ ...gone, reason: 'timed out waiting for the route to be realized' }]);
    const lines = sent(nsx);
    expect(lines.slice(0, 3)).toEqual([SEARCH, `PATCH ${ROUTES}/${id}`, realized(id, `${routerPath}/static-routes`)]);
    expect(nsx.tree.staticRoutes(TIER1)).toHaveLength(1);
  });
});

describe('the nodes', () => {
  it('keep their uid as long as they stay, and have another one when they come back', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1)]);
    const uid = () => provider.nodes.list[0]?.uid;
    const first = uid();
    provider.nodes.set([node(1, { addresses: ['10.0.0.99'] }), node(2)]);
    expect(uid()).toBe(first);
    provider.nodes.set([]);
    provider.nodes.set([node(1)]);
    expect(uid()).not.toBe(first);
    expect(uid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  });

  it.each([
    [[node(1), node(1)], 'TEST001 two nodes are called n1; give each another name'],
    [[node(1, { addresses: ['10.0.0'] })], expect.stringMatching(/^ADR001 \[node n1\] /)],
    [[node(1, { podCidrs: ['172.16.136.5/24'] })], expect.stringMatching(/^ADR002 \[node n1\] /)],
  ])('are refused: %j', async (nodes, message) => {
    const nsx = await lab.simulator();
    expect(() => lab.provider(nsx, nodes)).toThrow(expect.objectContaining({ message }));
  });

  it('without a podCIDR have no route yet', async () => {
    const nsx = await lab.simulator();
    const provider = lab.provider(nsx, [node(1, { podCidrs: [] })]);
    expect(await provider.sync()).toEqual({ created: [], deleted: [], failed: [] });
  });
});
