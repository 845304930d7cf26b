import { startSimulator } from '../../lib/simulator';
import { protectRoutes } from '../operate/routes/protect';
import { lockText, TIER1 } from '../operate/routes/support';
import { CL2, hop, kubectl, leaveBehind, routesOf, write } from './routes-network';
import { KNOWN, PRUNE, RoutesShell } from './routes-shell';

let shell: RoutesShell;
beforeEach(async () => {
  shell = await RoutesShell.open();
});
afterEach(() => shell.close());

const routes = (...args: readonly string[]) => shell.routes(...args);
const plain = (text: string) => shell.plain(text);

const TITLE = `Routes of cl1 in 172.16.136.0/21 on ${TIER1} of nsx.example.com\n`;

describe('routes prune', () => {
  const DELETE = `  delete  172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  delete  172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
  delete  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp
  4 routes beside: neither node nor network is of cl1
`;
  const ALL = ['--gone', '--yes'] as const;

  it.each<[readonly string[], string]>([
    [
      [],
      '3 routes to delete; nothing was changed. Where cluster cl1 is gone, add --gone\nand --yes to delete them; they are saved in routes-of-cl1.json first.\n',
    ],
    [
      ['--yes'],
      '3 routes to delete; nothing was changed. Where cluster cl1 is gone, add --gone\nand --yes to delete them; they are saved in routes-of-cl1.json first.\n',
    ],
    [
      ['--gone'],
      '3 routes to delete; nothing was changed. Add --yes to delete them; they are\nsaved in routes-of-cl1.json first.\n',
    ],
  ])('shows what it would do with %j', async (args, closing) => {
    const before = routesOf(shell.nsx);
    const { code, stdout } = await routes(...PRUNE, ...args);
    expect(plain(stdout)).toBe(`${TITLE}${KNOWN}\n${DELETE}\n${closing}`);
    expect(code).toBe(1);
    expect(routesOf(shell.nsx)).toEqual(before);
    expect(shell.folder.names()).toEqual(['addresses.lock.json', 'cl2.json']);
  });

  it.each<[readonly string[], string]>([
    [[], '--cluster and --cidr'],
    [['--cidr', '172.16.136.0/21'], '--cluster'],
    [['--cluster', 'cl2'], '--cidr'],
  ])('only lists with %j, whatever else it is told', async (args, missing) => {
    const before = routesOf(shell.nsx);
    const { code, stdout } = await routes('prune', ...args, '--gone', '--yes');
    expect(stdout).toMatch(/^Static routes of /);
    expect(stdout.endsWith(`unknown\nNothing is pruned without ${missing}.\n`)).toBe(true);
    expect(code).toBe(1);
    expect(routesOf(shell.nsx)).toEqual(before);
    const json = JSON.parse((await routes('prune', ...args, '--gone', '--yes', '--json')).stdout);
    expect(json).toMatchObject({ missing, counts: { 'left behind': 3 } });
  });

  it('deletes, says how to undo it and what to do with the plan; restore puts all back', async () => {
    const before = routesOf(shell.nsx);
    const { code, stdout } = await routes(...PRUNE, ...ALL);
    expect(plain(stdout)).toBe(`${TITLE}${KNOWN}
${DELETE.replaceAll('delete ', 'deleted ')}
3 deleted; saved in routes-of-cl1.json. To put them back:
  cdk-routable-pods routes restore routes-of-cl1.json --manager nsx.example.com --yes
Delete the line "cl1" (addresses.lock.json:4): then 172.16.136.0/21 can be given
to another cluster.
`);
    expect(code).toBe(0);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(4);
    const again = await routes(...PRUNE, ...ALL);
    expect(plain(again.stdout)).toBe(`${TITLE}${KNOWN}
  4 routes beside: neither node nor network is of cl1

No route is proven to be left behind.
Delete the line "cl1" (addresses.lock.json:4): then 172.16.136.0/21 can be given
to another cluster.
`);
    expect(again.code).toBe(0);
    expect((await routes('restore', 'routes-of-cl1.json', '--yes')).code).toBe(0);
    expect(routesOf(shell.nsx)).toEqual(before);
  });

  it('keeps a route with the reason, and then the line of the plan too', async () => {
    shell.folder.write(
      'cl2.json',
      kubectl([...CL2, { name: 'cl2-new', addresses: ['172.16.128.12'], podCidrs: ['172.16.146.0/24'] }]),
    );
    const { code, stdout } = await routes(...PRUNE, ...ALL);
    expect(plain(stdout)).toBe(`${TITLE}${KNOWN.replace('2 of', '3 of')}
  deleted  172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  deleted  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp
  keep     172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
    its next hop is living node cl2-new of cl2.json
  4 routes beside: neither node nor network is of cl1

2 deleted; saved in routes-of-cl1.json. To put them back:
  cdk-routable-pods routes restore routes-of-cl1.json --manager nsx.example.com --yes
Keep the line "cl1" (addresses.lock.json:4) as long as 1 route of
172.16.136.0/21 is kept.
`);
    expect(code).toBe(0);
  });

  it('deletes nothing where the plan has the block in use', async () => {
    shell.folder.write('addresses.lock.json', lockText({ cl1: '172.16.136.0/21', cl2: '172.16.144.0/21' }));
    const { code, stdout } = await routes(...PRUNE, ...ALL, '--cidr', '172.16.136.0/21');
    expect(plain(stdout)).toBe(`${TITLE}${KNOWN}
  keep  172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  keep  172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
  keep  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp
    addresses.lock.json:4 has cl1 in use there: where it is gone, take it out of
    the program and synthesize
  4 routes beside: neither node nor network is of cl1

No route is proven to be left behind.
`);
    expect(code).toBe(0);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(7);
  });

  it('stops at an answer that it does not understand, and goes on when it is run again', async () => {
    shell.nsx.faults.inject({ kind: 'cut', when: 'after', method: 'DELETE', skip: 1, times: 1 });
    const { code, stdout } = await routes(...PRUNE, ...ALL);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(5);
    expect(plain(stdout)).toBe(`${TITLE}${KNOWN}
  deleted      172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  not known    172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
    NSXC017 [nsx.example.com] the connection was cut before DELETE
    /infra/tier-1s/tanzu-cl1/static-routes/dabc6253-4f6c-eb27-f760-cfa613defe6d_172.16.137.0_24
    was answered; it is not known whether the change took effect: look before
    you repeat it
  not deleted  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp
  4 routes beside: neither node nor network is of cl1

Stopped: 1 deleted, 1 not known, 1 not deleted; all of them saved in
routes-of-cl1.json.
Run the same command again: it goes on from here.
`);
    expect(code).toBe(3);
    const again = await routes(...PRUNE, ...ALL);
    expect(again.stdout).toContain(
      '\n1 deleted; saved in routes-of-cl1.json, with 2 of earlier runs. To put them\nback:\n',
    );
    expect(again.code).toBe(0);
  });

  it('ends with 1 where a route changed after it was judged', async () => {
    const { id } = shell.nsx.tree.staticRoutes().find(({ network }) => network === '172.16.137.0/24') ?? { id: '' };
    shell.nsx.faults.inject({ kind: 'delay', ms: 600, path: `${TIER1}/static-routes/${id}`, method: 'GET' });
    const pruned = routes(...PRUNE, ...ALL);
    while (!shell.nsx.log.entries.some(({ method }) => method === 'DELETE'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await write(shell.nsx, id, { network: '172.16.137.0/24', next_hops: hop('172.16.128.77') });
    const { code, stdout } = await pruned;
    expect(stdout).toContain('changed after it was\n    judged; run the command again\n');
    expect(stdout).toContain('\nStopped: 1 deleted, 2 not deleted; all of them saved in routes-of-cl1.json.\n');
    expect(code).toBe(1);
  });

  it('says that a file in its way is another one, and deletes nothing', async () => {
    shell.folder.write('routes-of-cl1.json', '[]');
    expect(await routes(...PRUNE, ...ALL)).toEqual({
      code: 2,
      stdout: '',
      error: 'RT010 [routes-of-cl1.json] is not a file of routes prune; give another file with --backup',
    });
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(7);
  });

  it('prints JSON', async () => {
    const { code, stdout } = await routes(...PRUNE, '--json');
    const { routes: rows, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      manager: shell.nsx.host,
      tier1: TIER1,
      cluster: 'cl1',
      cidrs: ['172.16.136.0/21'],
      nodes: ['cl2.json'],
      lock: 'addresses.lock.json',
      changed: false,
      backup: null,
      stopped: null,
    });
    const states = rows.map(({ network, state, reasons }: Record<string, unknown>) => [network, state, reasons]);
    expect(states.slice(0, 4)).toEqual([
      ['172.16.136.0/24', 'delete', []],
      ['172.16.137.0/24', 'delete', []],
      ['172.16.138.0/24', 'delete', []],
      [
        '0.0.0.0/0',
        'keep',
        [
          'it has no tag vsphere.k8s.io/node-name',
          'its network is not inside 172.16.136.0/21',
          'living node cl2-control-plane-8xv2m of cl2.json has podCIDR 172.16.144.0/24',
        ],
      ],
    ]);
    expect(code).toBe(1);
    shell.nsx.faults.inject({ kind: 'status', status: 503, method: 'DELETE', times: 1 });
    const stopped = await routes(...PRUNE, '--json', '--gone', '--yes');
    expect(JSON.parse(stopped.stdout)).toMatchObject({
      changed: true,
      backup: 'routes-of-cl1.json',
      routes: [{ state: 'not known' }, { state: 'not deleted' }, { state: 'not deleted' }, {}, {}, {}, {}],
      stopped: { id: 'NSXC040', path: expect.stringMatching(/_172\.16\.136\.0_24$/) },
    });
    expect(stopped.code).toBe(3);
  });

  it('names --allow-overwrite where the routes belong to a principal identity', async () => {
    const state = `${shell.folder.path}/state`;
    const first = await startSimulator({ stateFolder: state });
    await leaveBehind(first, shell.folder);
    await first.close();
    protectRoutes(state, 'tkg-identity');
    await shell.nsx.close();
    shell.nsx = await startSimulator({ stateFolder: state });
    const shown = await routes(...PRUNE);
    expect(shown.stdout).toContain(
      '  delete  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp\n    belongs to principal identity tkg-identity: another user needs\n    --allow-overwrite\n',
    );
    const refused = await routes(...PRUNE, ...ALL);
    expect(refused.stdout).toContain(
      '\nStopped: 3 not deleted; all of them saved in routes-of-cl1.json.\nNSX refused: where the route belongs to a principal identity, add\n--allow-overwrite (X-Allow-Overwrite). Run the same command again: it goes on\nfrom here.\n',
    );
    expect(refused.code).toBe(3);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(7);
    const allowed = await routes(...PRUNE, ...ALL, '--allow-overwrite');
    expect(allowed.code).toBe(0);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(4);
  });
});
