import type { Simulator } from '../../lib/simulator';
import { type MatcherResult, matchers, type SimulatorMatchers } from '../../lib/testing';
import { ask } from '../simulator/http';
import { clusterTag, foreignRoute, Laboratory, node, nodeTag, ROUTES, TIER1 } from './nsx';

const lab = new Laboratory();
afterEach(() => lab.close());

const N1 = '172.16.136.0/24';

async function withRoute(): Promise<Simulator> {
  const nsx = await lab.simulator();
  await foreignRoute(nsx, 'r1', N1, '10.0.0.11', [clusterTag, nodeTag('n1')]);
  return nsx;
}

/** A matcher's word, and the first line of what it says. */
const word = ({ pass, message }: MatcherResult) => [pass, message().split('\n')[0]];

describe('toHaveRoute', () => {
  it.each([
    [{ network: N1 }, true],
    [{ network: N1, via: '10.0.0.11', gateway: TIER1, node: 'n1', cluster: 'cl1' }, true],
    [{ network: '172.16.137.0/24' }, false],
    [{ network: N1, via: '10.0.0.12' }, false],
    [{ network: N1, gateway: '/infra/tier-1s/other' }, false],
    [{ network: N1, node: 'n2' }, false],
    [{ network: N1, cluster: 'cl2' }, false],
  ])('of %j is %j', async (expected, pass) => {
    expect(matchers.toHaveRoute(await withRoute(), expected).pass).toBe(pass);
  });

  it('says what there is', async () => {
    const nsx = await withRoute();
    expect(matchers.toHaveRoute(nsx, { network: '10.0.0.0/8' }).message()).toBe(
      `expected a static route like {"network":"10.0.0.0/8"}; static routes:\n  ${N1} via 10.0.0.11  ${ROUTES}/r1`,
    );
    expect(word(matchers.toHaveRoute(nsx, { network: N1 }))).toEqual([
      true,
      `expected no static route like {"network":"${N1}"}; static routes:`,
    ]);
    const empty = await lab.simulator();
    expect(matchers.toHaveRoute(empty, { network: N1 }).message()).toBe(
      `expected a static route like {"network":"${N1}"}; there are no static routes`,
    );
  });
});

describe('toHaveRoutesFor', () => {
  it('wants exactly one route to the node for each podCIDR', async () => {
    const nsx = await withRoute();
    expect(matchers.toHaveRoutesFor(nsx, [node(1)]).pass).toBe(true);
    expect(matchers.toHaveRoutesFor(nsx, []).pass).toBe(true);
    expect(matchers.toHaveRoutesFor(nsx, [node(1, { addresses: [], externalAddresses: ['10.0.0.11'] })]).pass).toBe(
      true,
    );
  });

  it('says what is wrong', async () => {
    const nsx = await withRoute();
    await foreignRoute(nsx, 'r3', '172.16.138.0/24', '10.0.0.13', []);
    await foreignRoute(nsx, 'r3-again', '172.16.138.0/24', '10.0.0.13', []);
    const nodes = [node(1, { addresses: ['10.0.0.99'] }), node(2), node(3)];
    const { pass, message } = matchers.toHaveRoutesFor(nsx, nodes);
    expect(pass).toBe(false);
    expect(message().split('\n').slice(0, 4)).toEqual([
      'expected exactly one route for each podCIDR; wrong:',
      `  ${N1} of n1 leads to 10.0.0.11`,
      '  172.16.137.0/24 of n2 has no route',
      '  172.16.138.0/24 of n3 has 2 routes',
    ]);
  });

  it('does not take a null route for one', async () => {
    const nsx = await lab.simulator();
    await ask(nsx, 'PATCH', `${ROUTES}/null`, { body: { network: N1, next_hops: [{ admin_distance: 1 }] } });
    expect(matchers.toHaveRoutesFor(nsx, [node(1)]).message()).toContain(`${N1} of n1 leads to discard`);
  });
});

describe('toHaveTableRow', () => {
  it.each([
    [{ network: N1 }, true],
    [{ network: N1, origin: 'static', via: 'via 10.0.0.11' }, true],
    [{ network: N1, origin: 'connected' }, false],
    [{ network: N1, via: 'via 10.0.0.12' }, false],
    [{ network: '10.0.0.0/8' }, false],
  ] as const)('of %j is %j', async (expected, pass) => {
    expect(matchers.toHaveTableRow(await withRoute(), TIER1, expected).pass).toBe(pass);
  });

  it('says what there is', async () => {
    const nsx = await withRoute();
    expect(matchers.toHaveTableRow(nsx, TIER1, { network: '10.0.0.0/8' }).message()).toBe(
      `expected a row like {"network":"10.0.0.0/8"} in the table of ${TIER1}; rows:\n  ${N1} static via 10.0.0.11`,
    );
    expect(word(matchers.toHaveTableRow(nsx, '/infra/tier-1s/none', { network: N1 }))).toEqual([
      false,
      'there is no gateway /infra/tier-1s/none',
    ]);
  });
});

describe('toHaveObject', () => {
  it.each([
    [TIER1, undefined, true, `expected no object like this at ${TIER1}; there is one`],
    [TIER1, { resource_type: 'Tier1' }, true, `expected no object like this at ${TIER1}; there is one`],
    ['/infra/x', undefined, false, 'expected an object at /infra/x; there is none'],
    [TIER1, { display_name: 'x' }, false, `the object at ${TIER1} is not alike; differences:`],
  ])('at %s with %j is %j', async (path, fields, pass, message) => {
    expect(word(matchers.toHaveObject(await withRoute(), path, fields))).toEqual([pass, message]);
  });

  it('says how it differs', async () => {
    const { message } = matchers.toHaveObject(await withRoute(), `${ROUTES}/r1`, { network: '10.0.0.0/8' });
    expect(message()).toBe(
      `the object at ${ROUTES}/r1 is not alike; differences:\n  network: "${N1}", not "10.0.0.0/8"`,
    );
  });
});

describe('toHaveReceived', () => {
  it.each([
    [{}, true],
    [{ method: 'PATCH', status: 200 }, true],
    [{ url: `/policy/api/v1${ROUTES}/r1` }, true],
    [{ url: /static-routes/ }, true],
    [{ times: 1 }, true],
    [{ times: 2 }, false],
    [{ method: 'DELETE' }, false],
    [{ method: 'DELETE', times: 0 }, true],
    [{ status: 503 }, false],
    [{ url: /search/ }, false],
  ])('of %j is %j', async (expected, pass) => {
    expect(matchers.toHaveReceived(await withRoute(), expected).pass).toBe(pass);
  });

  it('says what came', async () => {
    const { message } = matchers.toHaveReceived(await withRoute(), { method: 'DELETE', url: '/x', status: 200 });
    expect(message()).toMatch(
      /^expected some DELETE \/x 200, and there were 0; requests:\n {2}\S+ PATCH \/policy\/api\/v1\/infra\/.* 200 \d+ ms admin$/,
    );
  });
});

it('all of them can be given to expect', async () => {
  expect.extend(matchers);
  const nsx = await withRoute();
  const asserted = expect(nsx) as unknown as SimulatorMatchers & { readonly not: SimulatorMatchers };
  asserted.toHaveRoute({ network: N1, via: '10.0.0.11' });
  asserted.not.toHaveRoute({ network: '10.0.0.0/8' });
  asserted.toHaveRoutesFor([node(1)]);
  asserted.toHaveTableRow(TIER1, { network: N1 });
  asserted.toHaveObject(TIER1);
  asserted.toHaveReceived({ method: 'PATCH' });
  expect(() => asserted.toHaveRoute({ network: '10.0.0.0/8' })).toThrow('expected a static route like');
});
