import { CL1, CL2, node, type PlainFacts, RESTART, said } from './support';

/** What is said without a manager. */
type Case = readonly [what: string, facts: PlainFacts, lines: readonly string[]];

const cl1 = (...nodes: ReturnType<typeof node>[]): PlainFacts => ({ nodes: { cl1: nodes }, routes: null });

function cases(id: string, list: readonly Case[]): void {
  describe(id, () => {
    it.each(list)('%s', (_what, facts, lines) => {
      expect(said(facts, id)).toEqual(lines);
    });
  });
}

cases('CHK001', [
  ['is silent for a block in use', cl1(node(1)), []],
  ['is silent for a block that moved', { ...cl1(node(1)), lock: [CL1, { ...CL2, cluster: 'cl1', retired: true }] }, []],
  [
    'a cluster that is retired has no nodes',
    { lock: [{ ...CL1, retired: true }], nodes: { cl1: [node(1)] }, routes: null },
    [
      'FAIL CHK001 [addresses.lock.json:4] 172.16.136.0/21 of cl1 is retired, and cl1 has nodes: once the line is deleted, others get its addresses; put cl1 back into the program and synthesize, or delete the cluster',
    ],
  ],
]);

cases('CHK002', [
  ['one node', cl1(node(1)), ['ok CHK002 1 node has a podCIDR']],
  ['several', cl1(node(1), node(2)), ['ok CHK002 2 nodes have a podCIDR']],
  [
    'a node has none',
    cl1(node(1), node(2, { podCidrs: [] })),
    [
      'ok CHK002 1 node has a podCIDR',
      'FAIL CHK002 [cl1/n2] node n2 has no podCIDR; wait some seconds; if none comes, kube-controller-manager has no block left in 172.16.136.0/21, or runs without --allocate-node-cidrs=true',
    ],
  ],
]);

const replace = (blocks = '172.16.136.0/21') =>
  `see that cl1 runs with the pod network of the plan, ${blocks}, and replace the node: it keeps its podCIDR`;
const outside = (cidr: string, where: string) =>
  `FAIL CHK003 [cl1/n1] podCIDR ${cidr} of node n1 is ${where}, and not inside 172.16.136.0/21 of cl1; ${replace()}`;

cases('CHK003', [
  ['one node', cl1(node(1)), ['ok CHK003 1 node has its podCIDR inside 172.16.136.0/21']],
  ['several', cl1(node(1), node(2)), ['ok CHK003 2 nodes have their podCIDR inside 172.16.136.0/21']],
  [
    'the first and the last block',
    cl1(node(1), node(8)),
    ['ok CHK003 2 nodes have their podCIDR inside 172.16.136.0/21'],
  ],
  ['no podCIDR is not outside', cl1(node(1, { podCidrs: [] })), []],
  ['outside of all', cl1(node(1, { podCidrs: ['10.9.0.0/24'] })), [outside('10.9.0.0/24', 'in no block of the lock')]],
  [
    'larger than the block',
    cl1(node(1, { podCidrs: ['172.16.128.0/20'] })),
    [outside('172.16.128.0/20', 'in no block of the lock')],
  ],
  [
    'in another cluster’s block',
    { ...cl1(node(1, { podCidrs: ['172.16.144.0/24'] })), lock: [CL1, CL2] },
    [outside('172.16.144.0/24', 'inside 172.16.144.0/21 of cl2')],
  ],
  [
    'in the block of a removed cluster',
    { ...cl1(node(1, { podCidrs: ['172.16.144.0/24'] })), lock: [CL1, { ...CL2, retired: true }] },
    [outside('172.16.144.0/24', 'inside 172.16.144.0/21 of cl2, which is retired')],
  ],
  [
    'in the block that was its own before',
    { ...cl1(node(1, { podCidrs: ['172.16.144.0/24'] })), lock: [CL1, { ...CL2, cluster: 'cl1', retired: true }] },
    [outside('172.16.144.0/24', 'inside 172.16.144.0/21, which was the block of cl1 before')],
  ],
  [
    'one of two families',
    {
      ...cl1(
        node(1, { podCidrs: ['172.16.136.0/24', 'fd00:2::/64'] }),
        node(2, { podCidrs: ['172.16.137.0/24', 'fd00:1::/64'] }),
      ),
      lock: [CL1, { cidr: 'fd00:1::/48' }],
    },
    [
      'ok CHK003 1 node has its podCIDR inside 172.16.136.0/21 and fd00:1::/48',
      `FAIL CHK003 [cl1/n1] podCIDR fd00:2::/64 of node n1 is in no block of the lock, and not inside 172.16.136.0/21 and fd00:1::/48 of cl1; ${replace('172.16.136.0/21 and fd00:1::/48')}`,
    ],
  ],
]);

const twice =
  'replace one of the nodes; look for a second program that hands out podCIDRs, or for a node mask that was changed';

cases('CHK004', [
  ['one node', cl1(node(1)), ['ok CHK004 1 podCIDR is of one node only']],
  ['several', cl1(node(1), node(2)), ['ok CHK004 2 podCIDRs are of one node only']],
  [
    'the same',
    cl1(node(1), node(2, { podCidrs: ['172.16.136.0/24'] }), node(3)),
    [
      'ok CHK004 1 podCIDR is of one node only',
      `FAIL CHK004 [cl1/n2] 172.16.136.0/24 is the podCIDR of node n1 and of node n2; ${twice}`,
    ],
  ],
  [
    'a part of it',
    cl1(node(1), node(2, { podCidrs: ['172.16.136.128/25'] })),
    [`FAIL CHK004 [cl1/n2] podCIDR 172.16.136.128/25 of node n2 overlaps 172.16.136.0/24 of node n1; ${twice}`],
  ],
  [
    'a part of its own',
    cl1(node(1, { podCidrs: ['172.16.136.0/24', '172.16.136.0/25'] })),
    ['ok CHK004 2 podCIDRs are of one node only'],
  ],
  [
    'that of another cluster on the same manager',
    {
      lock: [CL1, CL2],
      nodes: { cl1: [node(1)], cl2: [node(9, { name: 'm1', podCidrs: ['172.16.136.0/24'] })] },
      routes: null,
    },
    [`FAIL CHK004 [cl2/m1] 172.16.136.0/24 is the podCIDR of node n1 of cl1 and of node m1 of cl2; ${twice}`],
  ],
  [
    'that of another cluster on another manager is another network',
    {
      lock: [CL1, { ...CL1, cluster: 'cl2', gateway: '10.44.55.102/infra/tier-1s/t1' }],
      nodes: { cl1: [node(1)], cl2: [node(1)] },
      routes: null,
    },
    ['ok CHK004 1 podCIDR is of one node only', 'ok CHK004 1 podCIDR is of one node only'],
  ],
]);

const noAddress = (owner: string) =>
  owner === 'cloud-provider'
    ? `once the node has its address, restart the cloud provider: it keeps a node as it was when it was added${RESTART}`
    : 'wait until it has joined, or start its kubelet with --node-ip';

cases('CHK005', [
  ['one node', cl1(node(1)), ['ok CHK005 1 node has an address for its podCIDR']],
  ['several', cl1(node(1), node(2)), ['ok CHK005 2 nodes have an address for their podCIDR']],
  [
    'a node has none',
    cl1(node(1), node(2, { addresses: [] })),
    [
      'ok CHK005 1 node has an address for its podCIDR',
      `FAIL CHK005 [cl1/n2] node n2 has neither an InternalIP nor an ExternalIP; ${noAddress('cloud-provider')}`,
    ],
  ],
  [
    'a node has none of one family',
    { ...cl1(node(1, { podCidrs: ['172.16.136.0/24', 'fd00:1::/64'] })), lock: [CL1, { cidr: 'fd00:1::/48' }] },
    [`FAIL CHK005 [cl1/n1] node n1 has no IPv6 address for its podCIDR fd00:1::/64; ${noAddress('cloud-provider')}`],
  ],
  [
    'a node of Terraform’s has none',
    { ...cl1(node(1, { addresses: [] })), lock: [{ ...CL1, routeOwner: 'terraform' }] },
    [`FAIL CHK005 [cl1/n1] node n1 has neither an InternalIP nor an ExternalIP; ${noAddress('terraform')}`],
  ],
]);

cases('CHK006', [
  ['one node', cl1(node(1)), ['ok CHK006 1 address is of one node only']],
  ['several', cl1(node(1), node(2)), ['ok CHK006 2 addresses are of one node only']],
  [
    'the same',
    cl1(node(1), node(2, { addresses: ['10.0.0.11'] })),
    [
      'FAIL CHK006 [cl1/n2] 10.0.0.11 is the address of node n1 and of node n2; see which machine has it; where the other is gone, delete its Node object',
    ],
  ],
  [
    'on another Tier-1 it is another network',
    {
      lock: [CL1, { ...CL2, gateway: '10.44.55.101/infra/tier-1s/t1-cl2' }],
      nodes: { cl1: [node(1)], cl2: [node(9, { addresses: ['10.0.0.11'] })] },
      routes: null,
    },
    ['ok CHK006 1 address is of one node only', 'ok CHK006 1 address is of one node only'],
  ],
  [
    'without a gateway only the cluster itself is looked at',
    {
      lock: [
        { ...CL1, gateway: 'none' },
        { ...CL2, gateway: 'none' },
      ],
      nodes: { cl1: [node(1)], cl2: [node(9, { addresses: ['10.0.0.11'] })] },
      routes: null,
    },
    ['ok CHK006 1 address is of one node only', 'ok CHK006 1 address is of one node only'],
  ],
]);

cases('CHK007', [
  ['is silent where it is not stated', cl1(node(1)), []],
  ['one node', cl1(node(1, { ready: true })), ['ok CHK007 1 node is Ready']],
  [
    'one is and one is not',
    cl1(node(1, { ready: true }), node(2, { ready: true }), node(3, { ready: false })),
    [
      'ok CHK007 2 nodes are Ready',
      'warn CHK007 [cl1/n3] node n3 is not Ready: its pods may not answer, whatever the routes; see its conditions $ kubectl describe node n3',
    ],
  ],
]);

cases('CHK008', [
  ['is silent where none is', cl1(node(1)), []],
  [
    'a node is marked',
    cl1(node(1), node(2, { networkUnavailable: true })),
    [
      'FAIL CHK008 [cl1/n2] node n2 is marked NetworkUnavailable: its route could not be made, and no pods are placed on it; see its events FailedToCreateRoute; the mark goes when the route is made $ kubectl describe node n2',
    ],
  ],
]);
