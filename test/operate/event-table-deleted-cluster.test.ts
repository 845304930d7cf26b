import type { CloudProvider } from '../../lib/testing';
import { CL1, cl1, EventLab, nodeOf, OTHER } from './event-table-lab';
import { ofNode, TERRAFORM, TIER1 } from './routes/support';

/* Two TKG clusters on one Tier-1, both called "kubernetes"; cl1 is deleted, and its cloud provider with it. cl2 goes on. */

const CL2 = '172.16.144.0/21';
const CL2_NODES = [nodeOf('cl2', 144, 1), nodeOf('cl2', 144, 2)];
const RETIRED = { cl1: `${CL1} retired`, cl2: CL2 };
const PRUNE = ['prune', '--cluster', 'cl1', '--nodes', 'cl2.json', '--gone'] as const;
const OF_NODE_ROUTES = [...ofNode('cl1-n5'), `${TERRAFORM.cluster}=cl1`, `${TERRAFORM.node}=cl1-n5`];

let lab: EventLab;
/** cl2's. */
let living: CloudProvider;
beforeEach(async () => {
  lab = await EventLab.open();
  // Of cl1's five nodes three have their routes from others, with the tags that make the cloud provider adopt them.
  await lab.write({ id: 'hcl', network: '172.16.139.0/24', via: '172.16.128.139', tags: ofNode('cl1-n4') });
  await lab.write({ id: 'ours', network: '172.16.140.0/24', via: '172.16.128.140', tags: OF_NODE_ROUTES });
  await lab.write({
    id: 'x',
    network: '172.16.138.0/24',
    via: '172.16.128.138',
    tags: ofNode('cl1-n3'),
    gateway: OTHER,
  });
  await lab.write({ id: 'untagged', network: '172.16.136.0/24', via: '172.16.128.136' });
  await lab.write({ id: 'default', network: '0.0.0.0/0', via: '172.16.128.2' });
  const deleted = lab.provider(
    [1, 2, 3, 4, 5].map((n) => cl1(n)),
    CL1,
  );
  living = lab.provider(CL2_NODES, CL2);
  await deleted.sync();
  await living.sync();
  deleted.stop();
  lab.writeNodes('cl2.json', CL2_NODES);
});
afterEach(() => lab.close());

const HELD = '  living nodes  2 of cl2.json\n  plan          addresses.lock.json\n';

/** Networks of the routes of the cluster's Tier-1 that the cloud provider of a cluster wrote, in their order. */
const written = (cluster: string) =>
  lab.nsx.tree
    .staticRoutes(TIER1)
    .filter(({ display_name }) => display_name.startsWith(`kubernetes_${cluster}-`))
    .map(({ network }) => network)
    .sort();
const BOTH = ['172.16.136.0/24', '172.16.137.0/24'];
const OF_OTHERS = ['default', 'hcl', 'ours', 'untagged'];
const ofOthers = () =>
  lab.nsx.tree
    .staticRoutes(TIER1)
    .map(({ id }) => id)
    .filter((id) => OF_OTHERS.includes(id))
    .sort();

describe('what a deleted cluster left behind', () => {
  it('is listed, where the lock has its block as retired', async () => {
    lab.writeLock(RETIRED);
    const { code, stdout } = await lab.routes('list', '--nodes', 'cl2.json');
    expect(stdout).toBe(`Static routes of ${TIER1} on nsx.example.com
${HELD}
vSphere cloud provider, cluster kubernetes
  left behind  172.16.136.0/24  172.16.128.136  cl1-n1
  left behind  172.16.137.0/24  172.16.128.137  cl1-n2
    its network is in 172.16.136.0/21 of cl1, which is retired
    (addresses.lock.json:4)
    fix: where cl1 is gone: routes prune --cluster cl1 --gone
  right        172.16.144.0/24  172.16.128.144  cl2-n1
  right        172.16.145.0/24  172.16.128.145  cl2-n2

Terraform, cluster kubernetes
  left behind  172.16.140.0/24  172.16.128.140  cl1-n5
    its network is in 172.16.136.0/21 of cl1, which is retired
    (addresses.lock.json:4)
    fix: take the nodes of cl1 out of the program, and deploy

others
  not ours  0.0.0.0/0        172.16.128.2    default
    no tag says that it is for a node
    fix: nothing to do
  not ours  172.16.136.0/24  172.16.128.136  untagged
    no tag says that it is for a node, and its network is in 172.16.136.0/21,
    which is retired (addresses.lock.json:4)
    fix: where it was for cl1, delete it where it was written

others, cluster kubernetes
  left behind  172.16.139.0/24  172.16.128.139  cl1-n4
    its network is in 172.16.136.0/21 of cl1, which is retired
    (addresses.lock.json:4)
    fix: where cl1 is gone: routes prune --cluster cl1 --gone; where it comes
    back, delete it where it was written

8 routes: 2 right, 4 left behind, 2 not ours
`);
    expect(code).toBe(1);
  });

  it('is not known, where the lock has no line of it', async () => {
    lab.writeLock({ cl2: CL2 });
    const { code, stdout } = await lab.routes('list', '--nodes', 'cl2.json');
    expect(stdout).toContain(`
vSphere cloud provider, cluster kubernetes
  unknown  172.16.136.0/24  172.16.128.136  cl1-n1
  unknown  172.16.137.0/24  172.16.128.137  cl1-n2
    its node is in no inventory that was given, and addresses.lock.json does not
    have its network
    fix: give the nodes of its cluster with --nodes, or the plan with --lock;
    where the cluster is gone: routes prune --cluster <name> --cidr <its CIDR>
    --gone
  right    172.16.144.0/24  172.16.128.144  cl2-n1
`);
    expect(stdout.endsWith('\n8 routes: 2 right, 2 not ours, 4 unknown\n')).toBe(true);
    expect(code).toBe(0);
  });

  it('is not known, where the lock has it in use', async () => {
    lab.writeLock({ cl1: CL1, cl2: CL2 });
    const { code, stdout } = await lab.routes('list', '--nodes', 'cl2.json');
    expect(stdout).toContain(`
  unknown  172.16.137.0/24  172.16.128.137  cl1-n2
    its network is in 172.16.136.0/21 of cl1, and no inventory of cl1 was given
    fix: give the nodes of cl1 with --nodes; where it is gone, take it out of
    the program and synthesize
`);
    expect(code).toBe(0);
  });

  const TABLE = `Routes of cl1 in 172.16.136.0/21 on ${TIER1} of nsx.example.com
${HELD}
  delete  172.16.136.0/24  172.16.128.136  cl1-n1
  delete  172.16.137.0/24  172.16.128.137  cl1-n2
  delete  172.16.139.0/24  172.16.128.139  cl1-n4
  keep    172.16.136.0/24  172.16.128.136  untagged
    it has no tag vsphere.k8s.io/node-name
  keep    172.16.140.0/24  172.16.128.140  cl1-n5
    Terraform has it: take it out there, and deploy
  3 routes beside: neither node nor network is of cl1
`;

  it.each<[string, Readonly<Record<string, string>> | undefined, readonly string[]]>([
    ['by the retired line', RETIRED, []],
    ['by the CIDR, with a lock that has no line', { cl2: CL2 }, ['--cidr', CL1]],
    ['by the CIDR, without a lock', undefined, ['--cidr', CL1, '--tier1', TIER1]],
  ])('would be pruned %s, and nothing is changed', async (_case, lock, options) => {
    if (lock !== undefined) lab.writeLock(lock);
    const before = lab.tree();
    lab.nsx.log.clear();
    const { code, stdout } = await lab.routes(...PRUNE, ...options);
    const table = lock === undefined ? TABLE.replace('addresses.lock.json', 'no lock file (--lock)') : TABLE;
    expect(stdout).toBe(
      `${table}\n3 routes to delete; nothing was changed. Add --yes to delete them; they are\nsaved in routes-of-cl1.json first.\n`,
    );
    expect(code).toBe(1);
    expect(lab.tree()).toEqual(before);
    expect(lab.nsx.log.entries.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is pruned while cl2 goes on, and restored to the tree as it was', async () => {
    lab.writeLock(RETIRED);
    const before = lab.tree();
    const revisions = () => lab.nsx.tree.staticRoutes(TIER1).map(({ id, _revision }) => `${id} ${_revision}`);
    const untouched = revisions();

    // It is held before its second deletion, until a period of cl2's cloud provider is through.
    const last = lab.nsx.tree.staticRoutes(TIER1).find(({ display_name }) => display_name.includes('cl1-n2'));
    lab.nsx.faults.inject({ kind: 'delay', ms: 400, method: 'GET', path: last?.path ?? '', times: 1 });
    const pruned = lab.routes(...PRUNE, '--yes');
    while (written('cl1').length === 2) await new Promise((resolve) => setTimeout(resolve, 5));
    living.nodes.set([...CL2_NODES, nodeOf('cl2', 144, 3)]);
    const coming = await living.sync();
    expect(written('cl1')).toEqual(['172.16.137.0/24']);
    const { code, stdout } = await pruned;
    expect(stdout).toBe(`${TABLE.replaceAll('  delete ', '  deleted ').replaceAll('  keep ', '  keep  ')}
3 deleted; saved in routes-of-cl1.json. To put them back:
  cdk-routable-pods routes restore routes-of-cl1.json --manager nsx.example.com --yes
Keep the line "cl1" (addresses.lock.json:4) as long as 2 routes of
172.16.136.0/21 are kept.
`);
    expect(code).toBe(0);
    expect(coming).toMatchObject({ created: [{ node: 'cl2-n3' }], deleted: [], failed: [] });
    expect([written('cl1'), written('cl2'), ofOthers()]).toEqual([
      [],
      ['172.16.144.0/24', '172.16.145.0/24', '172.16.146.0/24'],
      ['default', 'ours', 'untagged'],
    ]);
    expect(revisions().filter((route) => untouched.includes(route))).toHaveLength(untouched.length - 3);

    living.nodes.set(CL2_NODES);
    expect(await living.sync()).toMatchObject({ created: [], deleted: [{ node: 'cl2-n3' }], failed: [] });
    expect((await lab.routes('restore', 'routes-of-cl1.json', '--yes')).stdout).toMatch(/\n\nDone: 3 restored\.\n$/);
    expect(lab.tree()).toEqual(before);
    expect(await living.sync()).toEqual({ created: [], deleted: [], failed: [] });
    expect(lab.tree()).toEqual(before);
  });
});

describe('a cluster that has the CIDR before it was pruned', () => {
  const again = (n: number) => nodeOf('cl1', 136, n, { name: `cl1-new${n}`, addresses: [`172.16.128.${50 + n}`] });
  const ALL = ['--cidr', CL1, '--tier1', TIER1, '--yes'] as const;
  const IN_USE = (key: string, line: number) => `addresses.lock.json:${line} has ${key} in use there`;

  it.each<[string, Readonly<Record<string, string>> | undefined, boolean, string]>([
    ['another one, in the lock', { cl2: CL2, cl3: CL1 }, false, IN_USE('cl3', 5)],
    ['another one with a part of it, in the lock', { ...RETIRED, cl3: '172.16.143.0/24' }, false, IN_USE('cl3', 6)],
    [
      'one of the same name, in the lock',
      { cl1: CL1, cl2: CL2 },
      false,
      `${IN_USE('cl1', 4)}: where it is gone, take it out of\n    the program and synthesize`,
    ],
    [
      'one of the same name, by its nodes alone',
      undefined,
      true,
      'living node cl1-new1 of new.json has podCIDR 172.16.136.0/24',
    ],
  ])('keeps it all: %s', async (_case, lock, isTold, reason) => {
    if (lock !== undefined) lab.writeLock(lock);
    lab.writeNodes('new.json', [again(1), again(2)]);
    const before = lab.tree();
    const { code, stdout } = await lab.routes(...PRUNE, ...ALL, ...(isTold ? ['--nodes', 'new.json'] : []));
    expect(stdout).toContain(`\n  keep  172.16.136.0/24  172.16.128.136  cl1-n1\n    ${reason}\n`);
    expect(stdout).toContain('\nNo route is proven to be left behind.\n');
    expect(code).toBe(0);
    expect(lab.tree()).toEqual(before);
    expect(lab.folder.names()).not.toContain('routes-of-cl1.json');
  });

  it('deletes by itself what has its tags there, and writes its own; nothing is left to prune', async () => {
    lab.writeLock({ cl1: CL1, cl2: CL2 });
    lab.writeNodes('new.json', [again(1), again(2)]);
    const { created, deleted, failed } = await lab.provider([again(1), again(2)], CL1).sync();
    expect([created, deleted].map((routes) => routes.map(({ node }) => node).sort())).toEqual([
      ['cl1-new1', 'cl1-new2'],
      ['cl1-n1', 'cl1-n2', 'cl1-n4', 'cl1-n5'],
    ]);
    // On the other gateway, where it cannot.
    expect(failed).toEqual([{ what: 'delete', node: 'cl1-n3', network: '172.16.138.0/24', reason: 'NotFound' }]);
    const before = lab.tree();
    await lab.routes(...PRUNE, ...ALL);
    expect(lab.tree()).toEqual(before);
    expect([written('cl1'), ofOthers()]).toEqual([BOTH, ['default', 'untagged']]);
    expect(await living.sync()).toEqual({ created: [], deleted: [], failed: [] });
  });
});

it('a living cluster whose name begins as that of the deleted one keeps its routes, also where nobody gives its nodes', async () => {
  lab.writeLock(RETIRED);
  const blue = lab.provider([nodeOf('cl1-blue', 152, 1)], '172.16.152.0/21');
  await blue.sync();
  const { stdout } = await lab.routes(...PRUNE, '--yes');
  expect(stdout).toContain(`
  keep     172.16.152.0/24  172.16.128.152  cl1-blue-n1
    its network is not inside 172.16.136.0/21
`);
  expect([written('cl1'), written('cl2')]).toEqual([['172.16.152.0/24'], ['172.16.144.0/24', '172.16.145.0/24']]);
  expect(await blue.sync()).toEqual({ created: [], deleted: [], failed: [] });
});

it('a controller that starts and finds no nodes leaves nothing to prune but what it does not see', async () => {
  lab.writeLock(RETIRED);
  await lab.provider([], CL1).sync();
  const { stdout } = await lab.routes(...PRUNE, '--yes');
  expect(stdout).toBe(`Routes of cl1 in 172.16.136.0/21 on ${TIER1} of nsx.example.com
${HELD}
  keep  172.16.136.0/24  172.16.128.136  untagged
    it has no tag vsphere.k8s.io/node-name
  3 routes beside: neither node nor network is of cl1

No route is proven to be left behind.
Keep the line "cl1" (addresses.lock.json:4) as long as 1 route of
172.16.136.0/21 is kept.
`);
  expect(await lab.listed('--tier1', 'other')).toEqual([
    '172.16.138.0/24 via 172.16.128.138 is left behind: its network is in 172.16.136.0/21 of cl1, which is retired (addresses.lock.json:4); fix: where cl1 is gone: routes prune --tier1 /infra/tier-1s/other --cluster cl1 --cidr 172.16.136.0/21 --gone; where it comes back, delete it where it was written',
  ]);
  const there = await lab.routes(...PRUNE, '--tier1', 'other', '--cidr', CL1, '--yes');
  expect(there.stdout).toContain('\n1 deleted; ');
  // Its own Tier-1 has more of them.
  expect(there.stdout).not.toContain('the line');
});
