import * as fc from 'fast-check';
import {
  CL1,
  faultsOf,
  linesOf,
  node,
  type PlainFacts,
  type PlainNode,
  type PlainRoute,
  routeOf,
  TIER1,
} from './support';

/* Sound networks, as the cloud provider makes them, have no fault; and of each single change the right one is found. */

const SEED = { seed: 11, numRuns: 300 };

/** A block and its nodes: any of its /24s in any order, any addresses, each once. */
interface Sound {
  readonly nodes: readonly PlainNode[];
  readonly routes: readonly PlainRoute[];
}

/** 172.16.136.0/21 has eight /24. */
const blocks = fc.shuffledSubarray([136, 137, 138, 139, 140, 141, 142, 143], { minLength: 2 });
const sound: fc.Arbitrary<Sound> = fc
  .record({
    blocks,
    hosts: fc.uniqueArray(fc.integer({ min: 10, max: 250 }), { minLength: 8, maxLength: 8 }),
    uids: fc.uniqueArray(fc.uuid(), { minLength: 8, maxLength: 8 }),
    summary: fc.boolean(),
  })
  .map(({ blocks: chosen, hosts, uids, summary }) => {
    const nodes = chosen.map((third, i) => ({
      name: `cl1-md-0-${i}`,
      uid: uids[i] ?? '',
      addresses: [`10.0.0.${hosts[i]}`],
      podCidrs: [`172.16.${third}.0/24`],
      ready: true,
    }));
    const own = nodes.map(({ name, uid, addresses, podCidrs: [network = ''] }) => ({
      network,
      via: addresses,
      uid,
      node: name,
    }));
    const nullRoute = { network: '172.16.136.0/21', via: [], id: 'null', node: '', cluster: '' };
    return { nodes, routes: summary ? [...own, nullRoute] : own };
  });

const factsOf = ({ nodes, routes }: Sound): PlainFacts => ({ nodes: { cl1: nodes }, routes });

/** One change of a sound network, and the kind of line that has to say it. */
interface Mutation {
  readonly id: string;
  readonly change: (network: Sound, i: number) => Sound;
}

const onNode = (network: Sound, i: number, more: Partial<PlainNode>): Sound => ({
  ...network,
  nodes: network.nodes.map((one, index) => (index === i ? { ...one, ...more } : one)),
});
const onRoute = (network: Sound, i: number, more: Partial<PlainRoute>): Sound => ({
  ...network,
  routes: network.routes.map((one, index) => (index === i ? { ...one, ...more } : one)),
});
const added = (network: Sound, route: PlainRoute): Sound => ({ ...network, routes: [...network.routes, route] });
const cidrOf = ({ nodes }: Sound, i: number) => nodes[i]?.podCidrs?.[0] ?? '';

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a node loses its podCIDR': { id: 'CHK002', change: (network, i) => onNode(network, i, { podCidrs: [] }) },
  'a podCIDR is outside': {
    id: 'CHK003',
    change: (network, i) => onNode(network, i, { podCidrs: ['172.16.144.0/24'] }),
  },
  'a podCIDR is another node’s': {
    id: 'CHK004',
    change: (network, i) => onNode(network, i, { podCidrs: [cidrOf(network, (i + 1) % network.nodes.length)] }),
  },
  'a node loses its address': { id: 'CHK005', change: (network, i) => onNode(network, i, { addresses: [] }) },
  'an address is another node’s': {
    id: 'CHK006',
    change: (network, i) => onNode(network, i, { addresses: network.nodes[(i + 1) % network.nodes.length]?.addresses }),
  },
  'a node is not Ready': { id: 'CHK007', change: (network, i) => onNode(network, i, { ready: false }) },
  'a node is NetworkUnavailable': {
    id: 'CHK008',
    change: (network, i) => onNode(network, i, { networkUnavailable: true }),
  },
  'a route is gone': {
    id: 'CHK013',
    change: (network, i) => ({ ...network, routes: network.routes.filter((_, index) => index !== i) }),
  },
  'a second route': {
    id: 'CHK014',
    change: (network, i) => added(network, { ...(network.routes[i] as PlainRoute), id: 'x' }),
  },
  'a node has another address': {
    id: 'CHK015',
    change: (network, i) => onNode(network, i, { addresses: ['10.0.1.1'] }),
  },
  'a route has another next hop': { id: 'CHK015', change: (network, i) => onRoute(network, i, { via: ['10.0.1.1'] }) },
  'a route discards': { id: 'CHK015', change: (network, i) => onRoute(network, i, { via: [] }) },
  'a route loses its tags': { id: 'CHK016', change: (network, i) => onRoute(network, i, { node: '', cluster: '' }) },
  'a route has another id': { id: 'CHK016', change: (network, i) => onRoute(network, i, { id: 'x' }) },
  'a node is created anew': { id: 'CHK017', change: (network, i) => onNode(network, i, { uid: 'new' }) },
  'a node is gone': {
    id: 'CHK018',
    change: (network, i) => ({ ...network, nodes: network.nodes.filter((_, index) => index !== i) }),
  },
  'a route loses the tag of its node': { id: 'CHK019', change: (network, i) => onRoute(network, i, { node: '' }) },
  'a route has the tag of another node': { id: 'CHK019', change: (network, i) => onRoute(network, i, { node: 'n9' }) },
  'a part of a podCIDR goes elsewhere': {
    id: 'CHK020',
    change: (network, i) =>
      added(network, routeOf(9, { network: cidrOf(network, i).replace('.0/24', '.64/26'), cluster: '' })),
  },
  'a route is on another gateway': {
    id: 'CHK022',
    change: (network, i) => onRoute(network, i, { gateway: '/infra/tier-1s/other' }),
  },
};

it('of a sound network nothing is wrong, and each node and route is counted', () => {
  fc.assert(
    fc.property(sound, (network) => {
      expect(faultsOf(factsOf(network))).toEqual([]);
      const n = network.nodes.length;
      const counts = Object.fromEntries(linesOf(factsOf(network)).map(({ id, count }) => [id, count]));
      expect(counts).toMatchObject({ CHK002: n, CHK003: n, CHK004: n, CHK005: n, CHK006: n, CHK007: n });
      expect(counts).toMatchObject({ CHK013: n, CHK014: n, CHK015: n, CHK016: n, CHK017: n, CHK019: n });
    }),
    SEED,
  );
});

it.each(Object.entries(MUTATIONS))('where %s, that is found', (_what, { id, change }) => {
  fc.assert(
    fc.property(sound, fc.nat(), (network, at) => {
      const changed = factsOf(change(network, at % network.nodes.length));
      const found = linesOf(changed).filter(({ ok }) => !ok);
      expect(found.map((line) => line.id)).toContain(id);
    }),
    { ...SEED, numRuns: 50 },
  );
});

it('the order of nodes and of routes changes nothing but the order of the lines', () => {
  const mutations = fc.constantFrom(...Object.values(MUTATIONS));
  fc.assert(
    fc.property(sound, mutations, fc.nat(), (network, { change }, at) => {
      const { nodes, routes } = change(network, at % network.nodes.length);
      const forward = faultsOf({ nodes: { cl1: nodes }, routes });
      const backward = faultsOf({ nodes: { cl1: [...nodes].reverse() }, routes: [...routes].reverse() });
      expect(backward.map((line) => line.slice(0, 11)).sort()).toEqual(forward.map((line) => line.slice(0, 11)).sort());
    }),
    SEED,
  );
});

it('10,000 nodes are judged in seconds, and told in as many lines as three', () => {
  const nodes = Array.from({ length: 10_000 }, (_, i) =>
    node(1, {
      name: `n${i}`,
      uid: `u${i}`,
      addresses: [`10.${i >> 8}.${i & 255}.9`],
      podCidrs: [`10.${128 + (i >> 8)}.${i & 255}.0/24`],
    }),
  );
  const routes = nodes.map(({ name, uid, addresses = [], podCidrs: [network = ''] = [] }) => ({
    network,
    via: addresses,
    uid,
    node: name,
  }));
  const facts = { lock: [{ ...CL1, cidr: '10.128.0.0/9' }], nodes: { cl1: nodes }, routes };
  const lines = linesOf(facts);
  expect(lines).toHaveLength(linesOf({}).length);
  expect(lines.filter(({ ok }) => !ok).map(({ id, at }) => [id, at])).toEqual([['CHK023', '10.44.55.101']]);
  expect(lines.find(({ id }) => id === 'CHK013')?.message).toBe(`10000 podCIDRs have a route on ${TIER1}`);
});
