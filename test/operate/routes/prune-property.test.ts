import fc from 'fast-check';
import { Cidr } from '../../../lib/core/net';
import { planPrune } from '../../../lib/operate/routes/prune-routes';
import { living, type PlainRoute, PROVIDER, plan, route, TERRAFORM } from './support';

/* Small sets, so that everything meets everything: 16 networks of /28 in 10.0.0.0/24, 8 addresses, 6 names. */

const NETWORK = fc
  .record({ prefix: fc.integer({ min: 24, max: 28 }), at: fc.integer({ min: 0, max: 15 }) })
  .map(({ prefix, at }) => `10.0.0.${(at * 16) & (256 - (1 << (32 - prefix)))}/${prefix}`);
const ADDRESS = fc.integer({ min: 1, max: 8 }).map((n) => `10.9.0.${n}`);
const NODE_NAME = fc.constantFrom('cl1-a', 'cl1-b', 'cl1-b-c', 'cl12-a', 'cl2-a', 'cl1');

const ROUTE = fc.record({
  network: NETWORK,
  via: fc.array(ADDRESS, { maxLength: 2 }),
  tags: fc.oneof(
    { weight: 4, arbitrary: NODE_NAME.map((name) => [`${PROVIDER.cluster}=kubernetes`, `${PROVIDER.node}=${name}`]) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: NODE_NAME.map((name) => [`${PROVIDER.node}=${name}`, `${PROVIDER.node}=cl1-z`]) },
    { weight: 1, arbitrary: NODE_NAME.map((name) => [`${PROVIDER.node}=${name}`, `${TERRAFORM.cluster}=cl1`]) },
  ),
});
const NODE = fc.record({
  name: NODE_NAME,
  addresses: fc.array(ADDRESS, { minLength: 1, maxLength: 2 }),
  podCidrs: fc.array(NETWORK, { maxLength: 1 }),
});
const WORLD = fc.record({
  routes: fc.uniqueArray(ROUTE, { maxLength: 8, selector: ({ network }) => network }),
  inventories: fc.array(fc.array(NODE, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  blocks: fc.array(fc.tuple(NETWORK, fc.boolean()), { maxLength: 1 }),
  cluster: fc.constantFrom('cl1', 'cl2', 'cl1-b'),
  cidrs: fc.array(NETWORK, { minLength: 1, maxLength: 2 }),
});
type World = typeof WORLD extends fc.Arbitrary<infer Value> ? Value : never;

/** First and last number of a network of 10.0.0.0/24, by texts alone. */
function range(cidr: string): readonly [number, number] {
  const [, last = '', prefix = ''] = /^10\.0\.0\.(\d+)\/(\d+)$/.exec(cidr) ?? [];
  return [Number(last), Number(last) + 2 ** (32 - Number(prefix)) - 1];
}
const inside = (a: string, b: string) => range(a)[0] >= range(b)[0] && range(a)[1] <= range(b)[1];
const meets = (a: string, b: string) => range(a)[0] <= range(b)[1] && range(b)[0] <= range(a)[1];

/** The conditions of DESIGN and of issue 4, written again without the library. */
function mayGo({ network, via, tags }: PlainRoute, { inventories, blocks, cluster, cidrs }: World): boolean {
  const nodes = inventories.flat();
  const names = (tags ?? []).flatMap((text) =>
    text.startsWith('vsphere.k8s.io/node-name=') ? [text.split('=')[1]] : [],
  );
  const [name = ''] = names;
  if (names.length !== 1 || name.slice(0, cluster.length + 1) !== `${cluster}-`) return false;
  if (!cidrs.some((cidr) => inside(network, cidr))) return false;
  if ((tags ?? []).some((text) => text.startsWith('cdk-routable-pods/'))) return false;
  if (nodes.some(({ addresses }) => addresses.some((address) => via?.includes(address)))) return false;
  const held = cidrs.find((cidr) => inside(network, cidr)) ?? network;
  if (nodes.some((node) => node.name === name || node.podCidrs.some((cidr) => meets(cidr, held)))) return false;
  return !blocks.some(([block, retired]) => !retired && cidrs.some((cidr) => meets(cidr, block)));
}

function pruned({ routes, inventories, blocks, cluster, cidrs }: World): readonly string[] {
  const knowledge = {
    living: living(Object.fromEntries(inventories.map((nodes, n) => [`${n}.json`, nodes]))),
    plan: plan(Object.fromEntries(blocks.map(([cidr, retired], n) => [`b${n}`, retired ? `${cidr} retired` : cidr]))),
  };
  const order = { cluster, cidrs: cidrs.map((cidr) => Cidr.parse(cidr)) };
  const { prune, keep } = planPrune(routes.map(route), order, knowledge);
  expect(prune.length + keep.length).toBe(routes.length);
  return prune.map(({ network }) => network.toString());
}

describe('planPrune, over random routes, inventories and plans', () => {
  it('prunes a route where every condition holds, and no other', () => {
    let count = 0;
    fc.assert(
      fc.property(WORLD, (world) => {
        const expected = world.routes.filter((one) => mayGo(one, world)).map(({ network }) => network);
        count += expected.length;
        expect(pruned(world)).toEqual(expected);
      }),
      { seed: 4, numRuns: 3000 },
    );
    // Else the test would say little.
    expect(count).toBeGreaterThan(200);
  });

  it('never prunes more where more is known to live', () => {
    fc.assert(
      fc.property(WORLD, NODE, (world, node) => {
        const before = new Set(pruned(world));
        const after = pruned({ ...world, inventories: [...world.inventories, [node]] });
        expect(after.filter((network) => !before.has(network))).toEqual([]);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
