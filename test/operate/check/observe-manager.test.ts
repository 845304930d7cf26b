import { NsxClient } from '../../../lib/nsx-client';
import { observeManager } from '../../../lib/operate';
import { type RawRequest, StrangeManager } from '../../testing/strange-manager';
import { factsOf, NODES, NSX, routeBody, routeOf, TIER1 } from './support';

/* What is asked of a manager, and how its answers are read. */

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const list = (...results: object[]) => ({ results, result_count: results.length });

interface Answers {
  readonly gateway?: string;
  readonly routes: readonly object[];
  readonly tagged?: readonly object[];
  readonly realized?: readonly object[];
}

async function ask({ gateway = TIER1, routes, tagged = [], realized = [] }: Answers) {
  const answer = ({ url }: RawRequest): readonly [number, unknown] => {
    if (url.includes('/node/version')) return [200, { node_version: '4.2.1.0.0', product_version: '4.2.1.0.0' }];
    if (url.includes('/search/')) return [200, list(...tagged)];
    if (url.includes('/realized-entities')) return [200, list(...realized)];
    return [200, url.includes('/static-routes') ? list(...routes) : { id: 't1' }];
  };
  const manager = await new StrangeManager(answer).start();
  const { url, user, password, certificate: ca } = manager;
  const client = await NsxClient.connect({ url, user, password, ca });
  open.push(manager, client);
  const progress: string[] = [];
  const facts = factsOf({
    nodes: { cl1: NODES },
    gateway,
    lock: [{ cidr: '172.16.136.0/21', gateway: `${NSX}${gateway}`, routeOwner: 'terraform' }],
  });
  const asked = await observeManager(client, facts, { onProgress: (text) => progress.push(text) });
  const urls = manager.requests.map((request) => decodeURIComponent(request.url.replace('/policy/api/v1', '')));
  return { observed: asked.manager, urls, progress };
}

it('asks for the Tier-1, its routes, those with a tag, and the state of each that is judged', async () => {
  const outside = routeOf(9, { network: '10.9.0.0/24' });
  const { urls, progress } = await ask({ routes: [routeBody(routeOf(1)), routeBody(outside)] });
  expect(urls.slice(1).map((url) => url.replace(/[?&]page_size=\d+/, ''))).toEqual([
    TIER1,
    TIER1,
    `${TIER1}/static-routes`,
    '/search/query?query=resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\\/cluster-name',
    `/infra/realized-state/realized-entities?intent_path=${TIER1}/static-routes/uid-1_172.16.136.0_24`,
  ]);
  expect(progress).toEqual([
    `routes of ${TIER1}: 2`,
    "routes with a cloud provider's tag: 0",
    'realized states: 1 of 1',
  ]);
});

it('asks a project for the states of its own', async () => {
  const gateway = '/orgs/default/projects/p1/infra/tier-1s/t1';
  const { urls } = await ask({ gateway, routes: [routeBody(routeOf(1, { gateway }))] });
  expect(urls.at(-1)).toBe(
    `/orgs/default/projects/p1/infra/realized-state/realized-entities?intent_path=${gateway}/static-routes/uid-1_172.16.136.0_24`,
  );
});

it('takes the worst of several states, with the first alarm', async () => {
  const alarm = `${'no edge cluster '.repeat(20)}.`;
  const realized = [
    { state: 'REALIZED' },
    { state: 'UNREALIZED' },
    { state: 'ERROR', alarms: [{ message: alarm }, { message: 'another' }] },
  ];
  const { observed } = await ask({ routes: [routeBody(routeOf(1))], realized });
  expect([...(observed?.realized.values() ?? [])]).toEqual([{ state: 'ERROR', alarm: alarm.slice(0, 200) }]);
});

it.each<[string, object[], object]>([
  ['realized', [{ state: 'REALIZED' }, { state: 'REALIZED', alarms: [] }], { state: 'REALIZED' }],
  ['not all realized', [{ state: 'REALIZED' }, { state: 'UNREALIZED' }], { state: 'UNREALIZED' }],
  ['nothing', [], { state: '' }],
  [
    'an alarm that ends in a period',
    [{ state: 'ERROR', alarms: [{ message: 'It failed.' }] }],
    { state: 'ERROR', alarm: 'It failed' },
  ],
  ['an alarm without a text', [{ state: 'ERROR', alarms: [{}] }], { state: 'ERROR' }],
])('of %s it says so', async (_what, realized, state) => {
  const { observed } = await ask({ routes: [routeBody(routeOf(1))], realized });
  expect([...(observed?.realized.values() ?? [])]).toEqual([state]);
});

it('leaves out static routes of gateways that are neither a Tier-0 nor a Tier-1', async () => {
  const vpc = { ...routeBody(routeOf(2)), path: '/orgs/default/projects/p/vpcs/v/static-routes/x' };
  const { observed } = await ask({ routes: [], tagged: [vpc, routeBody(routeOf(1))] });
  expect(observed?.tagged.map(({ id }) => id)).toEqual(['uid-1_172.16.136.0_24']);
});
