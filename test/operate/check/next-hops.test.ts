import {
  CL1,
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

/* Where a route leads, and what to do where that is not its node. */

const UID1 = 'uid-1_172.16.136.0_24';
const others = ROUTES.slice(1);
const at = (id: string) => `${TIER1}/static-routes/${id}`;
const own = (owner: 'terraform' | 'person') => [{ ...CL1, routeOwner: owner }];

const wrongHop = (to: string, fix: string, id = UID1, is = '10.0.0.11') => [
  'ok CHK015 2 routes lead to the address of their node',
  `FAIL CHK015 [${at(id)}] 172.16.136.0/24 ${to}, and node n1 is ${is}; ${fix}`,
];
const back = `restart the cloud provider, and only then delete this route: it comes back with 10.0.0.11${RESTART}`;

it.each<readonly [what: string, facts: PlainFacts, lines: readonly string[]]>([
  [
    'one route',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    ['ok CHK015 1 route leads to the address of its node'],
  ],
  [
    'any address of the node',
    { nodes: { cl1: [node(1, { addresses: ['10.0.1.1', '10.0.0.11'] })] }, routes: [routeOf(1)] },
    ['ok CHK015 1 route leads to the address of its node'],
  ],
  ['to nobody', { routes: [...others, routeOf(1, { via: ['10.0.0.99'] })] }, wrongHop('leads to 10.0.0.99', back)],
  [
    'to another node',
    { routes: [...others, routeOf(1, { via: ['10.0.0.12'] })] },
    wrongHop('leads to 10.0.0.12 (node n2)', back),
  ],
  [
    'to two',
    { routes: [...others, routeOf(1, { via: ['10.0.0.11', '10.0.0.12'] })] },
    wrongHop('leads to 10.0.0.11 (node n1) and 10.0.0.12 (node n2)', back),
  ],
  ['to nowhere', { routes: [...others, routeOf(1, { via: [] })] }, wrongHop('is discarded', back)],
  [
    'of a node without a uid the cause is not known, and the fix is good for both',
    {
      nodes: { cl1: [node(1, { uid: undefined }), node(2), node(3)] },
      routes: [...others, routeOf(1, { via: ['10.0.0.99'] })],
    },
    wrongHop('leads to 10.0.0.99', back),
  ],
  [
    'of a former node',
    { routes: [...others, routeOf(1, { uid: 'old', via: ['10.0.0.99'] })] },
    wrongHop(
      'leads to 10.0.0.99',
      'delete it: it was written for a former node n1, and the cloud provider writes it anew for the present one',
      'old_172.16.136.0_24',
    ),
  ],
  [
    'of Terraform, adopted',
    { routes: [...others, routeOf(1, { id: 'x', via: ['10.0.0.99'], tags: terraformTags('n1') })] },
    wrongHop('leads to 10.0.0.99', 'delete it in Terraform; the cloud provider then writes its own', 'x'),
  ],
  [
    'with the tag of another node, for which the cloud provider would not write it again',
    { routes: [...others, routeOf(1, { node: 'n9', via: ['10.0.0.99'] })] },
    wrongHop('leads to 10.0.0.99', 'delete it where it was written; the cloud provider then writes its own'),
  ],
  [
    'of Terraform, in its own cluster',
    {
      lock: own('terraform'),
      routes: [terraformRoute(1, { via: ['10.0.0.99'] }), terraformRoute(2), terraformRoute(3)],
    },
    wrongHop('leads to 10.0.0.99', 'deploy with this inventory $ npx cdktf deploy', 'cl1_172.16.136.0_24'),
  ],
  [
    'by hand',
    {
      lock: own('person'),
      routes: [routeOf(1, { id: 'x', cluster: '', node: '', via: ['10.0.0.99'] })],
      nodes: { cl1: [node(1)] },
    },
    [
      `FAIL CHK015 [${at('x')}] 172.16.136.0/24 leads to 10.0.0.99, and node n1 is 10.0.0.11; give it the next hop 10.0.0.11`,
    ],
  ],
  ['a node without an address is CHK005’s', { nodes: { cl1: [node(1, { addresses: [] })] }, routes: [routeOf(1)] }, []],
  [
    'an address of the other family does not count',
    {
      lock: [CL1, { cidr: 'fd00:1::/48' }],
      nodes: { cl1: [node(1, { addresses: ['10.0.0.11', 'fd00::11'], podCidrs: ['fd00:1::/64'] })] },
      routes: [routeOf(1, { network: 'fd00:1::/64', via: ['fd00::99'] })],
    },
    [
      `FAIL CHK015 [${at('uid-1_fd00:1::_64')}] fd00:1::/64 leads to fd00::99, and node n1 is fd00::11; restart the cloud provider, and only then delete this route: it comes back with fd00::11${RESTART}`,
    ],
  ],
])('CHK015 %s', (_what, facts, lines) => {
  expect(said(facts, 'CHK015')).toEqual(lines);
});
