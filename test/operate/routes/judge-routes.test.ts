import { judgeRoutes, type Knowledge } from '../../../lib/operate/routes/judge-routes';
import { living, NOTHING, ofNode, type PlainRoute, PROVIDER, plan, route, TERRAFORM } from './support';

const NODES = {
  'cl1.json': [
    { name: 'cl1-a', addresses: ['10.0.0.11', 'fd00::11'], podCidrs: ['172.16.136.0/24', 'fd00:1:0:1::/64'] },
    { name: 'cl1-b', addresses: ['10.0.0.12'], podCidrs: ['172.16.137.0/24'] },
    { name: 'cl1-new', addresses: ['10.0.0.13'] },
    { name: 'cl1-lost', podCidrs: ['172.16.139.0/24'] },
  ],
};
const PLAN = { cl1: '172.16.136.0/21', cl2: '172.16.144.0/21', gone: '172.16.152.0/21 retired' };
const BOTH: Knowledge = { living: living(NODES), plan: plan(PLAN) };
const NODES_ONLY: Knowledge = { ...BOTH, plan: undefined };
const PLAN_ONLY: Knowledge = { ...NOTHING, plan: plan(PLAN) };

const ruled = (plain: PlainRoute, knowledge: Knowledge, others: readonly PlainRoute[] = []): string => {
  const judged = route(plain);
  const ruling = judgeRoutes([judged, ...others.map(route)], knowledge).get(judged);
  if (ruling === undefined || ruling.verdict === 'right') return String(ruling?.verdict);
  return `${ruling.verdict}: ${ruling.why} | ${ruling.fix}`;
};

const A = { network: '172.16.136.0/24', tags: ofNode('cl1-a') };
const GONE = { network: '172.16.138.0/24', via: ['10.0.0.99'], tags: ofNode('cl1-gone') };
const LEFT = { network: '172.16.152.0/24', via: ['10.0.0.31'], tags: ofNode('gone-a') };
const OF_TERRAFORM = (node: string) => [`${TERRAFORM.cluster}=cl1`, `${TERRAFORM.node}=${node}`];
const RESTART = 'restart the cloud controller manager, then delete this route in NSX: it comes back right';
const DEPLOY = 'write the inventory of its nodes again, and deploy';
const SECONDS = "it goes within seconds; where it stays, read the cloud controller manager's log";
const MORE =
  'give the nodes of its cluster with --nodes, or the plan with --lock; where the cluster is gone: routes prune --cluster <name> --cidr <its CIDR> --gone';

describe('judgeRoutes', () => {
  it.each<[string, PlainRoute, Knowledge, string]>([
    ['leads to its node', { ...A, via: ['10.0.0.11'] }, BOTH, 'right'],
    ['leads to its node, and there is no plan', { ...A, via: ['10.0.0.11'] }, NODES_ONLY, 'right'],
    ['IPv6', { network: 'fd00:1:0:1::/64', via: ['fd00::11'], tags: ofNode('cl1-a') }, BOTH, 'right'],
    ['leads there, and is of a person', { network: '172.16.136.0/24', via: ['10.0.0.11'] }, BOTH, 'right'],
    ['leads there, and names a node of before', { ...A, via: ['10.0.0.11'], tags: ofNode('cl1-old') }, BOTH, 'right'],
    [
      'leads elsewhere, of the cloud provider',
      { ...A, via: ['10.0.0.99'] },
      BOTH,
      `wrong next hop: it leads to 10.0.0.99, and node cl1-a of cl1.json has 10.0.0.11, fd00::11 | ${RESTART}`,
    ],
    [
      'leads elsewhere too',
      { ...A, via: ['10.0.0.11', '10.0.0.12'] },
      BOTH,
      `wrong next hop: it leads to 10.0.0.11, 10.0.0.12, and node cl1-a of cl1.json has 10.0.0.11, fd00::11 | ${RESTART}`,
    ],
    [
      'discards',
      A,
      BOTH,
      `wrong next hop: it leads to no address, and node cl1-a of cl1.json has 10.0.0.11, fd00::11 | ${RESTART}`,
    ],
    [
      "leads elsewhere, of Terraform, with the cloud provider's tags too",
      { ...A, via: ['10.0.0.99'], tags: [...OF_TERRAFORM('cl1-a'), ...A.tags] },
      BOTH,
      `wrong next hop: it leads to 10.0.0.99, and node cl1-a of cl1.json has 10.0.0.11, fd00::11 | ${DEPLOY}`,
    ],
    [
      'leads elsewhere, of a person',
      { network: '172.16.137.0/24', via: ['10.0.0.99'] },
      BOTH,
      'wrong next hop: it leads to 10.0.0.99, and node cl1-b of cl1.json has 10.0.0.12 | set its next hop in NSX',
    ],
    [
      'its node has no address yet',
      { network: '172.16.139.0/24', via: ['10.0.0.14'], tags: ofNode('cl1-lost') },
      BOTH,
      'unknown: node cl1-lost has no address in cl1.json yet | write cl1.json again when it has joined',
    ],
    [
      'its node has no podCIDR yet',
      { network: '172.16.140.0/24', via: ['10.0.0.13'], tags: ofNode('cl1-new') },
      BOTH,
      'unknown: node cl1-new has no podCIDR in cl1.json yet | write cl1.json again when it has one',
    ],
    ['its node is gone', GONE, BOTH, `no such node: node cl1-gone is in none of cl1.json | ${SECONDS}`],
    [
      'its node has another podCIDR now',
      { ...GONE, tags: ofNode('cl1-b') },
      BOTH,
      `no such node: node cl1-b has podCIDR 172.16.137.0/24 now | ${SECONDS}`,
    ],
    [
      'its node is gone, of Terraform',
      { ...GONE, tags: OF_TERRAFORM('cl1-gone') },
      BOTH,
      `no such node: node cl1-gone is in none of cl1.json | ${DEPLOY}`,
    ],
    [
      'its cluster lives by the plan, and its nodes are not told',
      { ...GONE, network: '172.16.144.0/24' },
      BOTH,
      'unknown: its network is in 172.16.144.0/21 of cl2, and no inventory of cl2 was given | give the nodes of cl2 with --nodes; where it is gone, take it out of the program and synthesize',
    ],
    [
      'its block is retired',
      LEFT,
      BOTH,
      'left behind: its network is in 172.16.152.0/21 of gone, which is retired (addresses.lock.json:6) | where gone is gone: routes prune --cluster gone --gone',
    ],
    [
      'its block is retired, and there is no inventory',
      LEFT,
      PLAN_ONLY,
      'left behind: its network is in 172.16.152.0/21 of gone, which is retired (addresses.lock.json:6) | where gone is gone: routes prune --cluster gone --gone',
    ],
    [
      'its block is retired, of Terraform',
      { ...LEFT, tags: OF_TERRAFORM('gone-a') },
      BOTH,
      'left behind: its network is in 172.16.152.0/21 of gone, which is retired (addresses.lock.json:6) | take the nodes of gone out of the program, and deploy',
    ],
    [
      'its network is larger than the retired block',
      { ...LEFT, network: '172.16.128.0/17' },
      { ...NOTHING, plan: plan({ gone: '172.16.152.0/21 retired' }) },
      `unknown: no inventory was given, and addresses.lock.json does not have its network | ${MORE}`,
    ],
    [
      'a living block holds a part of the retired one',
      LEFT,
      { ...NOTHING, plan: plan({ 'gone 1': '172.16.152.0/21 retired', next: '172.16.152.0/24' }) },
      'unknown: its network is in 172.16.152.0/24 of next, and no inventory of next was given | give the nodes of next with --nodes; where it is gone, take it out of the program and synthesize',
    ],
    [
      'no tags',
      { network: '0.0.0.0/0', via: ['10.0.0.1'] },
      BOTH,
      'not ours: no tag says that it is for a node | nothing to do',
    ],
    [
      'an empty tag of a node',
      { network: '10.9.0.0/24', via: ['10.0.0.1'], tags: [`${PROVIDER.node}=`] },
      BOTH,
      'not ours: no tag says that it is for a node | nothing to do',
    ],
    [
      'the tag of a cluster alone',
      { network: '172.16.142.0/24', via: ['10.0.0.1'], tags: [`${PROVIDER.cluster}=kubernetes`] },
      BOTH,
      'not ours: it has the tag of cluster kubernetes and of no node, so the cloud provider may delete it | take the tag vsphere.k8s.io/cluster-name off to keep it',
    ],
    [
      'no tags, inside a podCIDR',
      { network: '172.16.136.128/25', via: ['10.0.0.1'] },
      BOTH,
      'not ours: it takes a part of podCIDR 172.16.136.0/24 of node cl1-a | ask whoever made it to give it another network',
    ],
    [
      'no tags, around a podCIDR',
      { network: '172.16.0.0/16', via: ['10.0.0.1'] },
      BOTH,
      'not ours: no tag says that it is for a node | nothing to do',
    ],
    ['nothing is known', GONE, NOTHING, `unknown: no inventory was given, and no lock file was given | ${MORE}`],
    [
      'only nodes are known, and the cluster is called as all are',
      GONE,
      NODES_ONLY,
      `unknown: its node is in no inventory that was given, and no lock file was given | ${MORE}`,
    ],
    [
      'neither knows it',
      { ...GONE, network: '10.77.0.0/24' },
      BOTH,
      `unknown: its node is in no inventory that was given, and addresses.lock.json does not have its network | ${MORE}`,
    ],
  ])('%s', (_case, plain, knowledge, expected) => {
    expect(ruled(plain, knowledge)).toBe(expected);
  });

  const named = (node: string, cluster: string) => ofNode(node, cluster);
  it.each<[string, PlainRoute, string, string]>([
    ['has the same name', { ...A, via: ['10.0.0.11'], tags: named('cl1-a', 'cl1') }, 'cl1', 'no such node'],
    ['has another name', { ...A, via: ['10.0.0.11'], tags: named('cl1-a', 'cl2') }, 'cl1', 'unknown'],
    ['is called as all are', { ...A, via: ['10.0.0.11'], tags: named('cl1-a', 'kubernetes') }, 'kubernetes', 'unknown'],
    ['leads elsewhere', { ...A, via: ['10.0.0.99'], tags: named('cl1-a', 'cl1') }, 'cl1', 'unknown'],
    ['names another node', { ...A, via: ['10.0.0.11'], tags: named('other', 'cl1') }, 'cl1', 'unknown'],
  ])('knows a cluster by a route to a living node of it, where that %s', (_case, proof, cluster, verdict) => {
    const stray = { ...GONE, tags: named('cl1-gone', cluster) };
    expect(ruled(stray, NODES_ONLY, [proof])).toMatch(new RegExp(`^${verdict}: `));
  });

  it('is right for either of two clusters that have the same podCIDR', () => {
    const twin = { name: 'twin', addresses: ['10.0.0.77'], podCidrs: ['172.16.136.0/24'] };
    const knowledge = { ...NOTHING, living: living({ ...NODES, 'twin.json': [twin] }) };
    expect(ruled({ ...A, via: ['10.0.0.77'], tags: ofNode('twin') }, knowledge)).toBe('right');
    expect(ruled({ ...A, via: ['10.0.0.11'] }, knowledge)).toBe('right');
    expect(ruled({ ...A, via: ['10.0.0.9'], tags: ofNode('twin') }, knowledge)).toMatch(/node twin of twin\.json/);
  });
});
