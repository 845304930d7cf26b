import type { CloudNode, CloudProvider } from '../../lib/testing';
import { CL1, cl1, EventLab, N1, N1_RIGHT, N1_ROUTE, n2Gone } from './event-table-lab';
import { TIER1 } from './routes/support';

/* Each row of what the cloud provider was seen to do, played on a simulator, and what `routes list` then says of it: with
   the nodes as they are, and with a plan where cl1 lives. The same for `check` is in check/events.test.ts; the rows
   on routes that others wrote are in event-table-foreign-routes.test.ts. */

let lab: EventLab;
beforeEach(async () => {
  lab = await EventLab.open();
});
afterEach(() => lab.close());

const MOVED = cl1(1, { uid: 'u', addresses: ['172.16.128.99'] });

/** A cloud provider after its first period. */
async function started(nodes: readonly CloudNode[], routerPath?: string): Promise<CloudProvider> {
  const provider = lab.provider(nodes, CL1, routerPath);
  await provider.sync();
  return provider;
}

/** The same a period later, with other nodes. */
async function aPeriodLater(provider: CloudProvider, nodes: readonly CloudNode[]): Promise<CloudProvider> {
  provider.nodes.set(nodes);
  await provider.sync();
  return provider;
}

const RIGHT_AT_99 = '172.16.136.0/24 via 172.16.128.99 is right';
const STALE =
  '172.16.136.0/24 via 172.16.128.136 is wrong next hop: it leads to 172.16.128.136, and node cl1-n1 of nodes.json has 172.16.128.99; fix: restart the cloud controller manager, then delete this route in NSX: it comes back right';

type Play = () => Promise<CloudProvider>;

describe('a node', () => {
  it.each<[string, string, Play, readonly string[]]>([
    ['created without addresses', '', () => started([{ ...N1, addresses: [] }]), []],
    [
      'created without addresses',
      ', filled in later',
      async () => aPeriodLater(await started([{ ...N1, addresses: [] }]), [N1]),
      [],
    ],
    [
      'created without addresses',
      ', filled in later, after a restart',
      async () => {
        const provider = await aPeriodLater(await started([{ ...N1, addresses: [] }]), [N1]);
        provider.restart();
        return aPeriodLater(provider, [N1]);
      },
      [N1_RIGHT],
    ],
    ['address changes', '', async () => aPeriodLater(await started([N1]), [MOVED]), [STALE]],
    [
      'address changes',
      ', and the route is deleted by hand',
      async () => {
        const provider = await aPeriodLater(await started([N1]), [MOVED]);
        await lab.delete(N1_ROUTE);
        return aPeriodLater(provider, [MOVED]);
      },
      [STALE],
    ],
    [
      'address changes',
      ', and it is mended as is said',
      async () => {
        const provider = await aPeriodLater(await started([N1]), [MOVED]);
        provider.restart();
        await lab.delete(N1_ROUTE);
        return aPeriodLater(provider, [MOVED]);
      },
      [RIGHT_AT_99],
    ],
    [
      'deleted',
      ', before the next period',
      async () => {
        const provider = await started([N1, cl1(2)]);
        provider.nodes.set([N1]);
        return provider;
      },
      [N1_RIGHT, n2Gone("it goes within seconds; where it stays, read the cloud controller manager's log")],
    ],
    ['deleted', '', async () => aPeriodLater(await started([N1, cl1(2)]), [N1]), [N1_RIGHT]],
    [
      're-created, same name and CIDR',
      '',
      async () => aPeriodLater(await started([N1]), [{ ...N1, uid: 'new' }]),
      [N1_RIGHT],
    ],
    [
      're-created, same name and CIDR',
      ', with another address',
      async () => aPeriodLater(await started([N1]), [{ ...MOVED, uid: 'new' }]),
      [STALE],
    ],
    [
      're-created, same name and CIDR',
      ', with another address, and the route is deleted',
      async () => {
        const provider = await aPeriodLater(await started([N1]), [{ ...MOVED, uid: 'new' }]);
        await lab.delete(N1_ROUTE);
        return aPeriodLater(provider, [{ ...MOVED, uid: 'new' }]);
      },
      [RIGHT_AT_99],
    ],
  ])('%s%s', async (_event, _later, play, expected) => {
    lab.writeLock({ cl1: CL1 });
    expect(await lab.listedFor(await play())).toEqual(expected);
  });
});

describe('the controller', () => {
  const stopped: Play = async () => {
    const provider = await started([N1]);
    provider.stop();
    return aPeriodLater(provider, []);
  };
  const left = (what: string) => [`172.16.136.0/24 via 172.16.128.136 is ${what}`];
  const GIVE = 'fix: give the nodes of its cluster with --nodes, or the plan with --lock';
  const WHERE_GONE = 'where the cluster is gone: routes prune --cluster <name> --cidr <its CIDR> --gone';

  it.each<[string, string, Readonly<Record<string, string>> | undefined, Play, readonly string[]]>([
    [
      'stops (cluster deleted)',
      'its block is retired',
      { cl1: `${CL1} retired` },
      stopped,
      left(
        'left behind: its network is in 172.16.136.0/21 of cl1, which is retired (addresses.lock.json:4); fix: where cl1 is gone: routes prune --cluster cl1 --gone',
      ),
    ],
    [
      'stops (cluster deleted)',
      'the program still has it',
      { cl1: CL1 },
      stopped,
      left(
        'unknown: its network is in 172.16.136.0/21 of cl1, and no inventory of cl1 was given; fix: give the nodes of cl1 with --nodes; where it is gone, take it out of the program and synthesize',
      ),
    ],
    [
      'stops (cluster deleted)',
      'its line is deleted',
      { cl2: '172.16.144.0/21' },
      stopped,
      left(
        `unknown: no inventory was given, and addresses.lock.json does not have its network; ${GIVE}; ${WHERE_GONE}`,
      ),
    ],
    [
      'stops (cluster deleted)',
      'there is no plan',
      undefined,
      stopped,
      left(`unknown: no inventory was given, and no lock file was given; ${GIVE}; ${WHERE_GONE}`),
    ],
    [
      'starts and finds no nodes',
      'its block is retired',
      { cl1: `${CL1} retired` },
      async () => {
        await stopped();
        return started([]);
      },
      [],
    ],
  ])('%s: %s', async (_event, _known, lock, play, expected) => {
    if (lock !== undefined) lab.writeLock(lock);
    expect(await lab.listedFor(await play(), '--tier1', TIER1)).toEqual(expected);
  });
});

describe('routerPath', () => {
  it.each(['/infra/tier-0s/tanzu-cl1', '/orgs/default/projects/p1/infra/tier-1s/tanzu-cl1'])(
    '%s: the routes are listed on the Tier-1 where they are written',
    async (routerPath) => {
      lab.writeLock({ cl1: CL1 }, routerPath);
      const provider = await started([N1], routerPath);
      expect(Object.keys(lab.tree())).toEqual([`${TIER1}/static-routes/${N1_ROUTE}`]);
      expect(await lab.listedFor(provider)).toEqual([N1_RIGHT]);
    },
  );
});
