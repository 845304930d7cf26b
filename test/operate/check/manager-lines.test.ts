import { CL1, CL2, linesOf, NSX, node, type PlainFacts, ROUTES, routeOf, said, TIER1 } from './support';

/** What is said of the place and of the manager; what is left out of the facts is right. */
type Case = readonly [what: string, facts: PlainFacts, lines: readonly string[]];

function cases(id: string, list: readonly Case[]): void {
  describe(id, () => {
    it.each(list)('%s', (_what, facts, lines) => {
      expect(said(facts, id)).toEqual(lines);
    });
  });
}

const OTHER = '/infra/tier-1s/other';
const own = (owner: 'terraform' | 'person') => [{ ...CL1, routeOwner: owner }];

cases('CHK010', [
  ['as in the lock', {}, [`ok CHK010 routes are looked for on ${NSX}${TIER1}, as in addresses.lock.json`]],
  [
    'with the port that HTTPS has',
    { host: `${NSX}:443` },
    [`ok CHK010 routes are looked for on ${NSX}:443${TIER1}, as in addresses.lock.json`],
  ],
  [
    'a lock without a gateway says nothing against it',
    { lock: [{ ...CL1, gateway: 'none' }] },
    [`ok CHK010 routes are looked for on ${NSX}${TIER1}`],
  ],
  [
    'another manager',
    { host: '127.0.0.1:8443' },
    [
      `warn CHK010 [cl1] routes are looked for on 127.0.0.1:8443${TIER1}, and addresses.lock.json has ${NSX}${TIER1}; right where that is another name for it, or a trial; else give --manager and --tier1 as in the lock`,
    ],
  ],
  [
    'another Tier-1',
    { gateway: OTHER },
    [
      `warn CHK010 [cl1] routes are looked for on ${NSX}${OTHER}, and addresses.lock.json has ${NSX}${TIER1}; right where that is another name for it, or a trial; else give --manager and --tier1 as in the lock`,
    ],
  ],
  ['no manager', { routes: null }, []],
]);

const misread = (path: string, as: string): string[] => [
  `FAIL CHK011 [addresses.lock.json:4] the cloud provider of cl1 takes the router path ${path} for ${as}; put the cluster on a Tier-1 of the default space, /infra/tier-1s/<id>, and synthesize`,
];

cases('CHK011', [
  ['a Tier-1', { routes: null }, [`ok CHK011 the cloud provider can use the router path ${TIER1}`]],
  [
    'a Tier-0',
    { lock: [{ ...CL1, gateway: `${NSX}/infra/tier-0s/T0` }] },
    misread('/infra/tier-0s/T0', '/infra/tier-1s/T0'),
  ],
  [
    'a Tier-1 of a project',
    { lock: [{ ...CL1, gateway: `${NSX}/orgs/default/projects/p1/infra/tier-1s/t1` }] },
    misread('/orgs/default/projects/p1/infra/tier-1s/t1', '/infra/tier-1s/t1'),
  ],
  [
    'Terraform reads any path as it is',
    { lock: [{ ...CL1, routeOwner: 'terraform', gateway: `${NSX}/orgs/default/projects/p1/infra/tier-1s/t1` }] },
    [],
  ],
  ['a lock without a gateway', { lock: [{ ...CL1, gateway: 'none' }] }, []],
]);

cases('CHK012', [
  ['is silent for one that is there', {}, []],
  [
    'is not there',
    { missing: [TIER1] },
    [
      `FAIL CHK012 [${TIER1}] ${NSX} has no Tier-1 ${TIER1}, so cl1 has no routes; deploy the NSX half, or see --manager $ npx cdktf deploy`,
    ],
  ],
]);

const many = (n: number) =>
  Array.from({ length: n }, (_, i) => routeOf(9, { id: `r${i}`, network: `10.${i >> 8}.${i & 255}.0/24` }));

cases('CHK023', [
  [
    'one route',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    ['ok CHK023 1 route has the cluster name kubernetes; the cloud provider reads 1000'],
  ],
  [
    'a full page',
    { routes: many(1000) },
    ['ok CHK023 1000 routes have the cluster name kubernetes; the cloud provider reads 1000'],
  ],
  [
    'one more',
    { routes: many(1001) },
    [
      `warn CHK023 [${NSX}] 1001 routes have the cluster name kubernetes, and the cloud provider reads the first 1000 only: it writes the others again and again, and never deletes them; delete what removed clusters left, or give each cluster its own --cluster-name of the cloud controller manager`,
    ],
  ],
  ['Terraform reads all', { lock: own('terraform'), routes: many(1001) }, []],
  [
    'the names of other gateways are others’',
    { routes: [routeOf(1), routeOf(4, { gateway: OTHER, cluster: 'elsewhere' })] },
    ['ok CHK023 1 route has the cluster name kubernetes; the cloud provider reads 1000'],
  ],
]);

const RETIRED = { ...CL2, retired: true };
const former = `inside 172.16.144.0/21, the former block of cl2, on ${TIER1}`;
const prune = `where cl2 is gone, delete them; first without --yes, to see which $ cdk-routable-pods routes prune --manager ${NSX} --tier1 ${TIER1} --cluster cl2 --cidr 172.16.144.0/21 --gone`;

cases('CHK024', [
  ['no retired block', {}, []],
  ['none left', { lock: [CL1, RETIRED] }, [`ok CHK024 no route is left ${former}`]],
  [
    'one',
    { lock: [CL1, RETIRED], routes: [...ROUTES, routeOf(9)] },
    [`warn CHK024 [addresses.lock.json:5] 1 route is left ${former}; ${prune}`],
  ],
  [
    'several',
    { lock: [CL1, RETIRED], routes: [...ROUTES, routeOf(9), routeOf(10)] },
    [`warn CHK024 [addresses.lock.json:5] 2 routes are left ${former}; ${prune}`],
  ],
  [
    'not those of a living node',
    { lock: [CL1, RETIRED], nodes: { cl1: [node(9)] }, routes: [routeOf(9)] },
    [`ok CHK024 no route is left ${former}`],
  ],
  [
    'not one that holds a living node among others',
    { lock: [CL1, RETIRED], nodes: { cl1: [node(9)] }, routes: [routeOf(9, { id: 'x', network: '172.16.144.0/22' })] },
    [`ok CHK024 no route is left ${former}`],
  ],
  [
    'not those of a block that lives in it',
    { lock: [CL1, RETIRED, { cidr: '172.16.144.0/24', cluster: 'cl3' }], routes: [routeOf(9)] },
    [`ok CHK024 no route is left ${former}`],
  ],
  [
    'on a Tier-1 that nobody asked for',
    { lock: [CL1, { ...RETIRED, gateway: `${NSX}${OTHER}` }], routes: [routeOf(9)] },
    [],
  ],
  ['on no known Tier-1', { lock: [CL1, { ...RETIRED, gateway: 'none' }], routes: [routeOf(9)] }, []],
  ['of the cluster that still runs in it, CHK001 says it', { lock: [{ ...CL1, retired: true }] }, []],
]);

it('the manager has a section of its own, after the clusters', () => {
  expect(linesOf({}).at(-1)).toMatchObject({ id: 'CHK023', at: NSX });
});
