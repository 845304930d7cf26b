import * as fc from 'fast-check';
import { Cidr, Ip } from '../../lib/core/net';
import { nodeRoutes, routeId, routeMapJson } from '../../lib/nsxt/node-route-table';

const pool = Cidr.parse('10.0.0.0/12');

/** Nodes with blocks of one pool, each block once, in any order. */
const nodes = fc.uniqueArray(fc.nat({ max: 4095 }), { minLength: 1, maxLength: 200 }).map((places) =>
  places.map((place, i) => ({
    name: `n${i}`,
    addresses: [Ip.parse('172.16.0.1').plus(i)],
    podCidrs: [pool.block(24, place)],
  })),
);

describe('the map of node routes', () => {
  it('is JSON with each route once, whatever the order of the nodes', () => {
    fc.assert(
      fc.property(nodes, (all) => {
        const expected = Object.fromEntries(
          all.map(({ name, addresses, podCidrs }) => [
            String(podCidrs[0]),
            { next_hop: String(addresses[0]), node: name },
          ]),
        );
        const json = String(routeMapJson(nodeRoutes(all, 'x')));
        expect(JSON.parse(json)).toEqual(expected);
        expect(String(routeMapJson(nodeRoutes([...all].reverse(), 'x')))).toBe(json);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it.each([63, 64, 65, 128, 129])('is whole with %d routes, though it is made in parts', (count) => {
    const all = Array.from({ length: count }, (_, i) => ({
      name: `n${i}`,
      addresses: ['172.16.0.1'],
      podCidrs: [pool.block(24, i)],
    }));
    const lines = String(routeMapJson(nodeRoutes(all, 'x'))).split('\n');
    expect([lines.length, lines[0], lines.at(-2), lines.at(-1)]).toEqual([count + 3, '{', '}', '']);
    expect(lines.slice(1, -2).filter((line) => line.endsWith(','))).toHaveLength(count - 1);
  });
});

describe('the id of a node route', () => {
  it.each([
    ['cl1', '172.16.136.0/24', 'cl1_172.16.136.0_24'],
    ['cl1', 'fd00:10:1::/64', 'cl1_fd00-10-1--_64'],
  ])('of %s %s is %s', (cluster, podCidr, id) => {
    expect(routeId(cluster, podCidr)).toBe(id);
  });

  it('is another one for another podCIDR', () => {
    const cidr = fc
      .tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), fc.integer({ min: 0, max: 128 }))
      .map(([bits, prefix]) => Cidr.holding(Ip.of(6, bits), prefix).toString());
    fc.assert(
      fc.property(cidr, cidr, (a, b) => (routeId('c', a) === routeId('c', b)) === (a === b)),
      { seed: 7, numRuns: 1000 },
    );
  });
});
