import {
  CL1,
  CL2,
  faultsOf,
  NSX,
  node,
  type PlainFacts,
  RESTART,
  ROUTES,
  routeOf,
  said,
  TIER1,
  terraformRoute,
  terraformTags,
} from './support';

/** What is said of routes; what is left out of the facts is right. */
type Case = readonly [what: string, facts: PlainFacts, lines: readonly string[]];

function cases(id: string, list: readonly Case[]): void {
  describe(id, () => {
    it.each(list)('%s', (_what, facts, lines) => {
      expect(said(facts, id)).toEqual(lines);
    });
  });
}

const at = (id: string, gateway = TIER1) => `${gateway}/static-routes/${id}`;
const own = (owner: 'terraform' | 'person' | 'bgp' | 'none') => [{ ...CL1, routeOwner: owner }];
const others = ROUTES.slice(1);
const OTHER = '/infra/tier-1s/other';

it('of right routes by the cloud provider every line is right', () => {
  expect(said({})).toEqual([
    'ok CHK002 3 nodes have a podCIDR',
    'ok CHK003 3 nodes have their podCIDR inside 172.16.136.0/21',
    'ok CHK004 3 podCIDRs are of one node only',
    'ok CHK005 3 nodes have an address for their podCIDR',
    'ok CHK006 3 addresses are of one node only',
    `ok CHK010 routes are looked for on ${NSX}${TIER1}, as in addresses.lock.json`,
    `ok CHK011 the cloud provider can use the router path ${TIER1}`,
    `ok CHK013 3 podCIDRs have a route on ${TIER1}`,
    'ok CHK014 3 podCIDRs have one route only',
    'ok CHK015 3 routes lead to the address of their node',
    'ok CHK016 3 routes are written by the cloud provider',
    'ok CHK017 3 routes have the uid of the present node',
    'ok CHK018 no route inside 172.16.136.0/21 is without a node',
    'ok CHK019 3 routes have the tags of their cluster and node',
    'ok CHK021 3 routes are realized',
    "ok CHK022 no route inside 172.16.136.0/21 with a cloud provider's tag is on another gateway",
    'ok CHK023 3 routes have the cluster name kubernetes; the cloud provider reads 1000',
  ]);
});

it('of right routes by Terraform every line is right', () => {
  expect(said({ lock: own('terraform'), routes: [1, 2, 3].map((n) => terraformRoute(n)) })).toEqual([
    'ok CHK002 3 nodes have a podCIDR',
    'ok CHK003 3 nodes have their podCIDR inside 172.16.136.0/21',
    'ok CHK004 3 podCIDRs are of one node only',
    'ok CHK005 3 nodes have an address for their podCIDR',
    'ok CHK006 3 addresses are of one node only',
    `ok CHK010 routes are looked for on ${NSX}${TIER1}, as in addresses.lock.json`,
    `ok CHK013 3 podCIDRs have a route on ${TIER1}`,
    'ok CHK014 3 podCIDRs have one route only',
    'ok CHK015 3 routes lead to the address of their node',
    'ok CHK016 3 routes are written by Terraform',
    'ok CHK018 no route inside 172.16.136.0/21 is without a node',
    'ok CHK021 3 routes are realized',
    "ok CHK022 no route inside 172.16.136.0/21 with a cloud provider's tag is on another gateway",
  ]);
});

const noRoute = `FAIL CHK013 [cl1/n1] 172.16.136.0/24 of node n1 has no route on ${TIER1}`;
const rest = `ok CHK013 2 podCIDRs have a route on ${TIER1}`;
const soon =
  'the cloud provider writes it within seconds; where it does not, as for a node that was added without an address, restart it';

cases('CHK013', [
  ['one route', { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] }, [`ok CHK013 1 podCIDR has a route on ${TIER1}`]],
  ['missing, by the cloud provider', { routes: others }, [rest, `${noRoute}; ${soon}${RESTART}`]],
  [
    'missing, and the node has no address',
    { nodes: { cl1: [node(1, { addresses: [] }), node(2), node(3)] }, routes: others },
    [rest, `${noRoute}; once the node has an address, restart the cloud provider${RESTART}`],
  ],
  [
    'missing, while another gateway has it',
    { routes: [...others, routeOf(1, { gateway: OTHER })] },
    [rest, `${noRoute}; delete ${at('uid-1_172.16.136.0_24', OTHER)}: the cloud provider takes it for this one`],
  ],
  [
    'missing, while another gateway has it under another cluster name, which the cloud provider does not list',
    { routes: [...others, routeOf(1, { gateway: OTHER, cluster: 'elsewhere' })] },
    [rest, `${noRoute}; ${soon}${RESTART}`],
  ],
  [
    'missing, by Terraform',
    { lock: own('terraform'), routes: [terraformRoute(2), terraformRoute(3)] },
    [rest, `${noRoute}; deploy with this inventory $ npx cdktf deploy`],
  ],
  [
    'missing, by hand',
    { lock: own('person'), routes: others },
    [rest, `${noRoute}; add it with the next hop 10.0.0.11`],
  ],
  [
    'missing, by hand, and the node has no address',
    { lock: own('person'), nodes: { cl1: [node(1, { addresses: [] })] }, routes: [] },
    [`${noRoute}; add it`],
  ],
  [
    'outside of the block a node needs its route too',
    { nodes: { cl1: [node(1, { podCidrs: ['10.9.0.0/24'] })] }, routes: [routeOf(1, { network: '10.9.0.0/24' })] },
    [`ok CHK013 1 podCIDR has a route on ${TIER1}`],
  ],
]);

const twoRoutes = (shown: string, fix: string) => [
  'ok CHK014 2 podCIDRs have one route only',
  `FAIL CHK014 [cl1/n1] 172.16.136.0/24 of node n1 has 2 routes: ${shown}; ${fix}`,
];
const UID1 = 'uid-1_172.16.136.0_24';

cases('CHK014', [
  ['one route', { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] }, ['ok CHK014 1 podCIDR has one route only']],
  ['is silent where there is none', { routes: [] }, []],
  [
    'Terraform’s beside the cloud provider’s',
    { routes: [...ROUTES, routeOf(1, { id: 'by-hand', node: '', cluster: '', tags: terraformTags('n1') })] },
    twoRoutes(
      `by-hand via 10.0.0.11 (Terraform's) and ${UID1} via 10.0.0.11 (the cloud provider's)`,
      `delete by-hand where it was written; ${UID1} stays`,
    ),
  ],
  [
    'the cloud provider’s of a former node beside that of the present one',
    { routes: [...ROUTES, routeOf(1, { uid: 'old', via: ['10.0.0.99'] })] },
    twoRoutes(
      `old_172.16.136.0_24 via 10.0.0.99 (the cloud provider's) and ${UID1} via 10.0.0.11 (the cloud provider's)`,
      `delete old_172.16.136.0_24 where it was written; ${UID1} stays`,
    ),
  ],
  [
    'a null route beside it',
    { routes: [...ROUTES, routeOf(1, { id: 'null', node: '', cluster: '', via: [] })] },
    twoRoutes(
      `null discard (somebody else's) and ${UID1} via 10.0.0.11 (the cloud provider's)`,
      `delete null where it was written; ${UID1} stays`,
    ),
  ],
  [
    'two of nobody who has to write it',
    { routes: [...others, ...['a', 'b'].map((id) => routeOf(1, { id, node: '', cluster: '' }))] },
    twoRoutes(
      "a via 10.0.0.11 (somebody else's) and b via 10.0.0.11 (somebody else's)",
      'delete all but one; the cloud provider is to write it',
    ),
  ],
]);

cases('CHK016', [
  [
    'one route',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    ['ok CHK016 1 route is written by the cloud provider'],
  ],
  [
    'where there are two, CHK014 says it',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1), routeOf(1, { id: 'x', cluster: '' })] },
    [],
  ],
  [
    'where its node is another, CHK019 says it',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1, { node: 'n9' })] },
    [],
  ],
  [
    'adopted by the cloud provider',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1, { id: 'x', tags: terraformTags('n1') })] },
    [
      `warn CHK016 [${at('x')}] the route to 172.16.136.0/24 of node n1 is Terraform's, and has the tags of the cloud provider: that takes it for its own, mends no next hop of it, and deletes it with the node; delete it where it was written; the cloud provider then writes its own`,
    ],
  ],
  [
    'not seen by the cloud provider',
    { nodes: { cl1: [node(1)] }, routes: [terraformRoute(1)] },
    [
      `warn CHK016 [${at('cl1_172.16.136.0_24')}] the route to 172.16.136.0/24 of node n1 is Terraform's: the cloud provider does not see it, and writes a second one; delete it where it was written`,
    ],
  ],
  [
    'written by a cloud provider, and those of the cluster are Terraform’s',
    { lock: own('terraform'), nodes: { cl1: [node(1), node(2)] }, routes: [routeOf(1), terraformRoute(2)] },
    [
      'ok CHK016 1 route is written by Terraform',
      `warn CHK016 [${at(UID1)}] the route to 172.16.136.0/24 of node n1 has the tags of a cloud provider, and those of cl1 are Terraform's: a cloud provider that calls its cluster kubernetes deletes it; take the tags vsphere.k8s.io/… off, or switch its pod routing off`,
    ],
  ],
  [
    'hand-written HCL has no tags of this library, and is no fault',
    { lock: own('terraform'), nodes: { cl1: [node(1)] }, routes: [routeOf(1, { id: 'x', cluster: '', node: '' })] },
    ['ok CHK016 1 route is written by Terraform'],
  ],
  [
    'static, where BGP routes to the pods',
    { lock: own('bgp'), nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    [
      `warn CHK016 [${at(UID1)}] 172.16.136.0/24 via 10.0.0.11 is a static route, and by addresses.lock.json the routes of cl1 are BGP's; delete it where it was written`,
    ],
  ],
  [
    'static, where the pods are not routed',
    { lock: own('none'), nodes: { cl1: [node(1)] }, routes: [routeOf(1), routeOf(2, { via: [] })] },
    [
      `warn CHK016 [${at(UID1)}] 172.16.136.0/24 via 10.0.0.11 is a static route, and by addresses.lock.json cl1 is not routed; delete it where it was written`,
    ],
  ],
]);

cases('CHK017', [
  [
    'one route',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    ['ok CHK017 1 route has the uid of the present node'],
  ],
  ['is silent without a uid', { nodes: { cl1: [node(1, { uid: undefined })] }, routes: [routeOf(1)] }, []],
  [
    'of a former node',
    { nodes: { cl1: [node(1), node(2)] }, routes: [routeOf(1, { uid: 'old' }), routeOf(2)] },
    [
      'ok CHK017 1 route has the uid of the present node',
      `warn CHK017 [${at('old_172.16.136.0_24')}] the route to 172.16.136.0/24 was written for a former node n1 with the uid old; the present one is uid-1; nothing as long as its next hop is right; delete it, and the cloud provider writes it anew for the present node`,
    ],
  ],
]);

it.each<[string, PlainFacts]>([
  ['nodes without routes, where BGP routes to the pods', { lock: own('bgp'), routes: [] }],
  ['nodes without routes, where the pods are not routed', { lock: own('none'), routes: [] }],
  [
    'a null route for the whole block',
    { routes: [...ROUTES, routeOf(9, { id: 'null', network: '172.16.136.0/21', via: [], node: '', cluster: '' })] },
  ],
  [
    'a null route for a podCIDR that no node has',
    { routes: [...ROUTES, routeOf(9, { id: 'null', network: '172.16.140.0/24', via: [], node: '', cluster: '' })] },
  ],
  [
    'a route around the block',
    { routes: [...ROUTES, routeOf(9, { id: 'sum', network: '172.16.128.0/17', node: '', cluster: '' })] },
  ],
  ['routes of another cluster on the same Tier-1', { lock: [CL1, CL2], routes: [...ROUTES, routeOf(9)] }],
  [
    'the same networks on the Tier-1 of another cluster',
    {
      lock: [CL1, { ...CL1, cluster: 'cl2', gateway: `${NSX}${OTHER}` }],
      routes: [...ROUTES, routeOf(4, { gateway: OTHER })],
    },
  ],
])('nothing is wrong with %s', (_what, facts) => {
  expect(faultsOf(facts)).toEqual([]);
});
