import { CL1, NODES, node, type PlainFacts, ROUTES, routeOf, said, TIER1 } from './support';

/** What is said of the block, of the place and of the manager; what is left out of the facts is right. */
type Case = readonly [what: string, facts: PlainFacts, lines: readonly string[]];

function cases(id: string, list: readonly Case[]): void {
  describe(id, () => {
    it.each(list)('%s', (_what, facts, lines) => {
      expect(said(facts, id)).toEqual(lines);
    });
  });
}

const OTHER = '/infra/tier-1s/other';
const at = (id: string, gateway = TIER1) => `${gateway}/static-routes/${id}`;
const own = (owner: 'terraform' | 'person') => [{ ...CL1, routeOwner: owner }];

const noNode = 'ok CHK018 no route inside 172.16.136.0/21 is without a node';
const again =
  'read the nodes again; the cloud provider deletes the route of a node that is gone within seconds, and what stays then, delete by hand';
const tagless = { id: 'x', node: '', cluster: '' };

cases('CHK018', [
  ['all have a node', {}, [noNode]],
  ['none at all', { routes: [] }, [noNode]],
  ['a null route for nobody', { routes: [routeOf(4, { via: [] })] }, [noNode]],
  [
    'of a node that is gone',
    { routes: [...ROUTES, routeOf(4)] },
    [
      `FAIL CHK018 [${at('uid-4_172.16.139.0_24')}] 172.16.139.0/24 via 10.0.0.14 is of node n4, which is not in cl1.json; ${again}`,
    ],
  ],
  [
    'of a node that has another podCIDR',
    { routes: [...ROUTES, routeOf(4, { node: 'n1' })] },
    [
      `FAIL CHK018 [${at('uid-4_172.16.139.0_24')}] 172.16.139.0/24 via 10.0.0.14 is of node n1, whose podCIDR is 172.16.136.0/24; ${again}`,
    ],
  ],
  [
    'of a node that has no podCIDR yet',
    { nodes: { cl1: [node(1, { podCidrs: [] })] }, routes: [routeOf(1)] },
    [
      `FAIL CHK018 [${at('uid-1_172.16.136.0_24')}] 172.16.136.0/24 via 10.0.0.11 is of node n1, whose podCIDR is not given yet; ${again}`,
    ],
  ],
  [
    'without tags',
    { routes: [...ROUTES, routeOf(4, tagless)] },
    [`FAIL CHK018 [${at('x')}] 172.16.139.0/24 via 10.0.0.14 is the podCIDR of no node in cl1.json; ${again}`],
  ],
  [
    'for the whole block',
    { routes: [...ROUTES, routeOf(4, { ...tagless, network: '172.16.136.0/21' })] },
    [`FAIL CHK018 [${at('x')}] 172.16.136.0/21 via 10.0.0.14 is the podCIDR of no node in cl1.json; ${again}`],
  ],
  [
    'by Terraform',
    { lock: own('terraform'), nodes: { cl1: [node(1)] }, routes: [routeOf(4, tagless)] },
    [
      `FAIL CHK018 [${at('x')}] 172.16.139.0/24 via 10.0.0.14 is the podCIDR of no node in cl1.json; see that the inventory is complete, then deploy with it $ npx cdktf deploy`,
    ],
  ],
  [
    'by hand',
    { lock: own('person'), nodes: { cl1: [node(1)] }, routes: [routeOf(4, tagless)] },
    [
      `FAIL CHK018 [${at('x')}] 172.16.139.0/24 via 10.0.0.14 is the podCIDR of no node in cl1.json; see that the inventory is complete, then delete it`,
    ],
  ],
  ['in its retired block too', { lock: [{ ...CL1, retired: true }] }, [noNode]],
]);

cases('CHK019', [
  [
    'one route',
    { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] },
    ['ok CHK019 1 route has the tags of its cluster and node'],
  ],
  ['Terraform needs no tags', { lock: own('terraform') }, []],
  [
    'no tag of a node',
    { routes: [...ROUTES, routeOf(4, { id: 'x', node: '' })] },
    [
      'ok CHK019 3 routes have the tags of their cluster and node',
      `FAIL CHK019 [${at('x')}] 172.16.139.0/24 has the tag of the cluster kubernetes and none of a node: the cloud provider deletes it; take its tag vsphere.k8s.io/cluster-name off if it has to stay`,
    ],
  ],
  [
    'the tag of another node',
    { nodes: { cl1: [node(1), node(2)] }, routes: [routeOf(2), routeOf(1, { id: 'x', node: 'n9' })] },
    [
      'ok CHK019 1 route has the tags of its cluster and node',
      `FAIL CHK019 [${at('x')}] 172.16.136.0/24 has the tag of node n9 and is the podCIDR of node n1: the cloud provider deletes it; delete it; the cloud provider writes the route of node n1`,
    ],
  ],
  [
    'what was written for another node says no cluster name',
    {
      nodes: { cl1: [node(1)] },
      routes: [routeOf(1, { node: 'n9', cluster: 'elsewhere' }), routeOf(4, { id: 'x', node: '' })],
    },
    [
      `FAIL CHK019 [${at('uid-1_172.16.136.0_24')}] 172.16.136.0/24 has the tag of node n9 and is the podCIDR of node n1: the cloud provider deletes it; delete it; the cloud provider writes the route of node n1`,
      `FAIL CHK019 [${at('x')}] 172.16.139.0/24 has the tag of the cluster kubernetes and none of a node: the cloud provider deletes it; take its tag vsphere.k8s.io/cluster-name off if it has to stay`,
    ],
  ],
  [
    'the tag of another cluster is no tag to it',
    { routes: [...ROUTES, routeOf(4, { id: 'x', node: '', cluster: 'elsewhere' })] },
    ['ok CHK019 3 routes have the tags of their cluster and node'],
  ],
]);

cases('CHK020', [
  ['is silent where there is none', {}, []],
  [
    'to another place',
    { routes: [...ROUTES, routeOf(1, { ...tagless, network: '172.16.136.128/25', via: ['10.0.0.99'] })] },
    [
      `FAIL CHK020 [${at('x')}] 172.16.136.128/25, a part of 172.16.136.0/24 of node n1, leads to 10.0.0.99; delete it where it was written`,
    ],
  ],
  [
    'to nowhere, and outside of the block',
    {
      nodes: { cl1: [node(1, { podCidrs: ['10.9.0.0/24'] })] },
      routes: [routeOf(1, { ...tagless, network: '10.9.0.8/32', via: [] })],
    },
    [
      `FAIL CHK020 [${at('x')}] 10.9.0.8/32, a part of 10.9.0.0/24 of node n1, is discarded; delete it where it was written`,
    ],
  ],
]);

cases('CHK021', [
  ['one route', { nodes: { cl1: [node(1)] }, routes: [routeOf(1)] }, ['ok CHK021 1 route is realized']],
  [
    'an alarm',
    { realized: { '172.16.136.0/24': { state: 'ERROR', alarm: 'no edge cluster' } } },
    [
      'ok CHK021 2 routes are realized',
      `FAIL CHK021 [${at('uid-1_172.16.136.0_24')}] 172.16.136.0/24 is not realized: it is ERROR (no edge cluster); mend what the alarm in NSX says; the cloud provider does not look at a route again`,
    ],
  ],
]);

const elsewhere = (more: object = {}) => [...ROUTES, routeOf(4, { gateway: OTHER, ...more })];
const there = `FAIL CHK022 [${at('uid-4_172.16.139.0_24', OTHER)}] 172.16.139.0/24 inside 172.16.136.0/21 of cl1 has a route on ${OTHER}`;
const nowhereElse = "ok CHK022 no route inside 172.16.136.0/21 with a cloud provider's tag is on another gateway";

cases('CHK022', [
  ['none', {}, [nowhereElse]],
  [
    'of no node',
    { routes: elsewhere() },
    [`${there}: the cloud provider deletes it on ${TIER1} over and over, where it is not; delete it there`],
  ],
  [
    'of a node',
    { nodes: { cl1: [...NODES, node(4)] }, routes: elsewhere() },
    [`${there}: the cloud provider takes it for the route of node n4; delete it there`],
  ],
  ['under another cluster name', { routes: elsewhere({ cluster: 'elsewhere' }) }, [`${there}; delete it there`]],
  ['where Terraform routes', { lock: own('terraform'), routes: elsewhere() }, [`${there}; delete it there`]],
  ['outside of the block', { routes: elsewhere({ network: '10.9.0.0/24' }) }, [nowhereElse]],
  [
    'on the Tier-1 of another cluster of the lock that has the same block',
    { lock: [CL1, { ...CL1, cluster: 'cl2', gateway: `10.44.55.102${OTHER}` }], routes: elsewhere() },
    [nowhereElse],
  ],
]);
