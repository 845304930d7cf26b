import { CL1, EventLab, N1, N1_RIGHT, N1_ROUTE, n2Gone, OTHER } from './event-table-lab';
import { ofNode, PROVIDER, TERRAFORM } from './routes/support';

/* What the cloud provider was seen to do with routes that others wrote, or that it wrote on another gateway, played on a
   simulator, and what `routes list` then says of it. The same for `check` is in check/foreign-routes.test.ts. */

let lab: EventLab;
beforeEach(async () => {
  lab = await EventLab.open();
});
afterEach(() => lab.close());

const astray = (fix: string) =>
  `172.16.136.0/24 via 172.16.128.99 is wrong next hop: it leads to 172.16.128.99, and node cl1-n1 of nodes.json has 172.16.128.136; fix: ${fix}`;
const REWRITTEN = 'delete it where it was written: the cloud provider then writes its own';
const BESIDE = "delete it where it was written: the cloud provider's own route stands beside it";

describe('a listed route on another gateway', () => {
  const elsewhere =
    'left behind: it is on /infra/tier-1s/other, and the routes of cl1 are on /infra/tier-1s/tanzu-cl1 (addresses.lock.json:4); fix: delete it in NSX: a cloud provider takes such a route for its own, and deletes on its own Tier-1 only';
  const STRAY = { id: 'r9', network: '172.16.139.0/24', via: '172.16.128.139', tags: ofNode('cl1-n4'), gateway: OTHER };
  const TAKEN = { id: 'r9', network: '172.16.136.0/24', via: '172.16.128.136', tags: ofNode('cl1-n1'), gateway: OTHER };

  it.each<[string, typeof STRAY, readonly string[], readonly string[]]>([
    [
      'CIDR inside, no node: DELETE on its own gateway, for ever',
      STRAY,
      ['delete 172.16.139.0/24 NotFound', 'delete 172.16.139.0/24 NotFound'],
      [`172.16.139.0/24 via 172.16.128.139 is ${elsewhere}`],
    ],
    [
      'CIDR of a live node: taken for its route, so it gets none',
      TAKEN,
      [],
      [`172.16.136.0/24 via 172.16.128.136 is ${elsewhere}`],
    ],
  ])('%s', async (_event, route, failures, expected) => {
    lab.writeLock({ cl1: CL1 });
    await lab.write(route);
    const provider = lab.provider([N1], CL1);
    const failed = [...(await provider.sync()).failed, ...(await provider.sync()).failed];
    expect(failed.map(({ what, network, reason }) => `${what} ${network} ${reason}`)).toEqual(failures);
    expect(await lab.listedFor(provider, '--tier1', 'other')).toEqual(expected);
    expect(await lab.listedFor(provider)).toEqual(route === TAKEN ? [] : [N1_RIGHT]);
    await lab.delete('r9', OTHER);
    await provider.sync();
    expect(await lab.listedFor(provider, '--tier1', 'other')).toEqual([]);
    expect(await lab.listedFor(provider)).toEqual([N1_RIGHT]);
  });

  it('of a cluster that is gone: prune is told with the options that find it there', async () => {
    lab.writeLock({ cl1: `${CL1} retired` });
    await lab.provider([N1], CL1, OTHER).sync();
    expect(await lab.listed('--tier1', 'other')).toEqual([
      '172.16.136.0/24 via 172.16.128.136 is left behind: its network is in 172.16.136.0/21 of cl1, which is retired (addresses.lock.json:4); fix: where cl1 is gone: routes prune --tier1 /infra/tier-1s/other --cluster cl1 --cidr 172.16.136.0/21 --gone',
    ]);
    const options = ['--tier1', OTHER, '--cluster', 'cl1', '--cidr', CL1, '--gone', '--yes'];
    expect(await lab.routes('prune', ...options)).toMatchObject({ code: 0, error: '' });
    expect(lab.tree()).toEqual({});
  });
});

describe('a route of somebody else', () => {
  const OURS = [`${TERRAFORM.cluster}=cl1`, `${TERRAFORM.node}=cl1-n1`];
  const beside = `not ours: it is a second route to podCIDR 172.16.136.0/24 of node cl1-n1, beside ${N1_ROUTE}; fix: ${BESIDE}`;
  const N1_TAGS = ofNode('cl1-n1');
  const toN1 = (via: string, tags: readonly string[]) => ({ id: 'zz', network: '172.16.136.0/24', via, tags });
  const NO_NODE = {
    id: 'zz',
    network: '172.16.139.0/24',
    via: '172.16.128.9',
    tags: [`${PROVIDER.cluster}=kubernetes`],
  };
  const ADOPTED_N2 = { ...toN1('172.16.128.137', ofNode('cl1-n2')), network: '172.16.137.0/24' };

  /** How many periods pass, with these nodes, before the look. */
  it.each<[string, string, Parameters<EventLab['write']>[0], number, readonly string[]]>([
    [
      'with the cluster tag and no node tag, CIDR inside',
      'before the next period',
      NO_NODE,
      0,
      [
        '172.16.139.0/24 via 172.16.128.9 is not ours: it has the tag of cluster kubernetes and of no node, so the cloud provider may delete it; fix: take the tag vsphere.k8s.io/cluster-name off to keep it',
      ],
    ],
    ['with the cluster tag and no node tag, CIDR inside', 'deleted', NO_NODE, 1, [N1_RIGHT]],
    ['Terraform’s with both tags, CIDR of a live node', 'adopted', toN1('172.16.128.136', N1_TAGS), 1, [N1_RIGHT]],
    [
      'Terraform’s with both tags, CIDR of a live node',
      'adopted with a wrong next hop',
      toN1('172.16.128.99', N1_TAGS),
      1,
      [astray(REWRITTEN)],
    ],
    [
      'Terraform’s with both tags, CIDR of a live node',
      'adopted with a wrong next hop, from NodeRoutes',
      toN1('172.16.128.99', [...N1_TAGS, ...OURS]),
      1,
      [astray('write the inventory of its nodes again, and deploy')],
    ],
    [
      'Terraform’s with both tags, CIDR of a node that is gone',
      'before the next period',
      ADOPTED_N2,
      0,
      [n2Gone('the cloud provider deletes it within seconds; where it comes back, delete it where it was written')],
    ],
    ['Terraform’s with both tags, CIDR of a node that is gone', 'deleted', ADOPTED_N2, 1, [N1_RIGHT]],
    [
      'Terraform’s without tags',
      'before the next period',
      toN1('172.16.128.99', []),
      0,
      [astray('set its next hop in NSX')],
    ],
    [
      'Terraform’s without tags',
      'ignored: a second one is written',
      toN1('172.16.128.136', []),
      1,
      [N1_RIGHT, `172.16.136.0/24 via 172.16.128.136 is ${beside}`],
    ],
    [
      'Terraform’s without tags',
      'ignored, with a wrong next hop: a second one is written',
      toN1('172.16.128.99', []),
      1,
      [N1_RIGHT, astray(BESIDE)],
    ],
  ])('%s: %s', async (_event, _later, route, periods, expected) => {
    lab.writeLock({ cl1: CL1 });
    await lab.write(route);
    const provider = lab.provider([N1], CL1);
    for (let period = 0; period < periods; period++) await provider.sync();
    expect(await lab.listedFor(provider)).toEqual(expected);
  });

  it('deleted as is said, the cloud provider writes its own', async () => {
    lab.writeLock({ cl1: CL1 });
    await lab.write(toN1('172.16.128.99', N1_TAGS));
    const provider = lab.provider([N1], CL1);
    await provider.sync();
    await lab.delete('zz');
    await provider.sync();
    expect(await lab.listedFor(provider)).toEqual([N1_RIGHT]);
  });
});
