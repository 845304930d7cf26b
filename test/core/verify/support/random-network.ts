import * as fc from 'fast-check';
import type {
  PlainCluster,
  PlainNetwork,
  PlainRoute,
  PlainSegment,
  PlainTier0,
  PlainTier1,
} from '../../../../lib/core/model';

/** Reproducible property tests. */
export const RUNS = { seed: 20_260_725, numRuns: 400 } as const;

/** A small corner of the address space, so that routes often meet. Every fact is stated: nothing is left to assume. */
const TIER0_KEYS = ['T0', 'T00'];
const TIER1_KEYS = ['/infra/tier-1s/a', '/infra/tier-1s/b', '/infra/tier-1s/c'];
const SEGMENTS = ['172.16.0', '172.16.1', '172.16.2'];
const CLUSTERS = ['cl1', 'cl2', 'cl3'];

const often = <T>(value: T, other: T) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(other) });

const tier0s: fc.Arbitrary<PlainTier0[]> = fc
  .tuple(...TIER0_KEYS.map((displayName, i) => tier0(displayName, `10.1.${i}.2/24`)))
  .chain((all) => fc.integer({ min: 1, max: 2 }).map((count) => all.slice(0, count)));

function tier0(displayName: string, uplink: string): fc.Arbitrary<PlainTier0> {
  return fc.record({
    displayName: fc.constant(displayName),
    existing: fc.constant(false),
    uplinks: fc.constant([uplink]),
    redistributes: fc.subarray(['TIER0_STATIC', 'TIER1_STATIC', 'TIER1_CONNECTED', 'TIER1_SEGMENT'], { minLength: 2 }),
    hasBgpNeighbors: often(true, false),
  });
}

const tier1s: fc.Arbitrary<PlainTier1[]> = fc
  .tuple(
    ...TIER1_KEYS.map((policyPath) =>
      fc.record({
        policyPath: fc.constant(policyPath),
        tier0: fc.constantFrom<(string | null)[]>('T0', 'T0', 'T0', 'T0', null),
        advertises: fc.constantFrom<PlainTier1['advertises'][]>(
          ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
          ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
          ['TIER1_CONNECTED'],
          ['TIER1_STATIC_ROUTES'],
        ),
      }),
    ),
  )
  .chain((all) => fc.integer({ min: 1, max: 3 }).map((count) => all.slice(0, count)));

const segments: fc.Arbitrary<PlainSegment[]> = fc.tuple(
  ...SEGMENTS.map((prefix, i) =>
    fc.record({
      displayName: fc.constant(`s${i}`),
      gateway: fc.constant(`${prefix}.1/24`),
      tier1: fc.constantFrom<(string | null)[]>(TIER1_KEYS[0] ?? '', TIER1_KEYS[0] ?? '', TIER1_KEYS[1] ?? '', null),
    }),
  ),
);

interface RandomNode {
  readonly cluster: number;
  readonly segment: number;
  readonly block: number;
}

/** Two nodes of one cluster never have one block: which of the two a packet meets is no question of routing. */
const nodes: fc.Arbitrary<RandomNode[]> = fc.uniqueArray(
  fc.record({ cluster: fc.nat(2), segment: fc.constantFrom(0, 0, 0, 1, 2), block: fc.nat(3) }),
  { selector: ({ cluster, block }) => `${cluster} ${block}`, minLength: 1, maxLength: 8 },
);

const clusters: fc.Arbitrary<PlainCluster[]> = fc.tuple(
  ...CLUSTERS.map((name, i) =>
    fc.record({
      name: fc.constant(name),
      podCidrs: fc.constant([`10.20.${i * 4}.0/22`]),
      gateway: fc.constantFrom(...TIER1_KEYS.slice(0, 2), TIER1_KEYS[0] ?? ''),
      routeOwner: often<'cloud-provider' | 'none'>('cloud-provider', 'none'),
      routable: fc.constant(true),
    }),
  ),
);

const antreas: fc.Arbitrary<PlainNetwork['antreas']> = fc.tuple(
  ...CLUSTERS.map((cluster) =>
    fc.record({
      cluster: fc.constant(cluster),
      version: fc.constant('2.7.0'),
      agentConf: fc.constantFrom(
        { trafficEncapMode: 'noEncap', noSNAT: true },
        { trafficEncapMode: 'noEncap', noSNAT: true },
        { trafficEncapMode: 'noEncap', noSNAT: false },
        { trafficEncapMode: 'encap' },
      ),
    }),
  ),
);

/** Addresses that mean something in these networks, and some that do not. */
const NEXT_HOPS = [
  ...SEGMENTS.flatMap((prefix) => [1, 10, 11, 12, 13, 99].map((host) => `${prefix}.${host}`)),
  '10.1.0.1',
  '10.1.0.2',
  '10.1.1.2',
  '192.168.7.7',
];
const NETWORKS = [
  ...CLUSTERS.flatMap((_, i) => [
    `10.20.${i * 4}.0/22`,
    `10.20.${i * 4}.0/24`,
    `10.20.${i * 4 + 1}.0/24`,
    `10.20.${i * 4}.0/29`,
  ]),
  '10.20.0.0/16',
  '0.0.0.0/0',
  '203.0.113.0/24',
  '172.16.1.0/24',
  '172.16.1.0/28',
];

const routes: fc.Arbitrary<PlainRoute[]> = fc.array(
  fc.record({
    gateway: fc.constantFrom('T0', 'T00', ...TIER1_KEYS.slice(0, 2)),
    network: fc.constantFrom(...NETWORKS),
    via: fc.oneof(
      fc.constant(['discard']),
      fc.uniqueArray(fc.constantFrom(...NEXT_HOPS), { minLength: 1, maxLength: 2 }),
    ),
  }),
  { maxLength: 4 },
);

/** Any network of up to two Tier-0s, three Tier-1s, three segments and three clusters, sound or not. */
export const randomNetwork: fc.Arbitrary<PlainNetwork> = fc
  .record({ tier0s, tier1s, segments, clusters, antreas, routes, nodes })
  .map(({ nodes: placed, ...network }) => ({
    ...network,
    nodes: placed.map(({ cluster, segment, block }, i) => ({
      cluster: CLUSTERS[cluster] ?? '',
      name: `n${i}`,
      addresses: [`${SEGMENTS[segment]}.${10 + i}`],
      podCidrs: [`10.20.${cluster * 4 + block}.0/24`],
    })),
  }));

/** Pods, nodes, hosts, gateways, uplinks, the outside, and addresses nobody has. */
export const randomAddress: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(11), fc.constantFrom(1, 2, 5)).map(([block, host]) => `10.20.${block}.${host}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...SEGMENTS), fc.constantFrom(1, 9, 10, 11, 12))
      .map(([prefix, host]) => `${prefix}.${host}`),
  },
  { weight: 2, arbitrary: fc.constantFrom('10.44.0.50', '203.0.113.5') },
  { weight: 1, arbitrary: fc.constantFrom('10.1.0.2', '10.1.0.9', '10.20.200.1') },
);
