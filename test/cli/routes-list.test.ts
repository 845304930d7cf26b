import * as fs from 'node:fs';
import { lockText, TIER1 } from '../operate/routes/support';
import { ask } from '../simulator/http';
import { inProcess } from './in-process';
import { CL1, CL2, hop, kubectl, write } from './routes-network';
import { KNOWN, RoutesShell } from './routes-shell';

let shell: RoutesShell;
beforeEach(async () => {
  shell = await RoutesShell.open();
});
afterEach(() => shell.close());

const routes = (...args: readonly string[]) => shell.routes(...args);
const plain = (text: string) => shell.plain(text);

describe('routes list', () => {
  it('shows every route with its verdict, and ends with 1 where one is left behind', async () => {
    const { code, stdout } = await routes('list', '--nodes', 'cl2.json');
    expect(plain(stdout)).toBe(`Static routes of ${TIER1} on nsx.example.com
${KNOWN}
vSphere cloud provider, cluster kubernetes
  left behind  172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  left behind  172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
  left behind  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp
    its network is in 172.16.136.0/21 of cl1, which is retired
    (addresses.lock.json:4)
    fix: where cl1 is gone: routes prune --cluster cl1 --gone
  right        172.16.144.0/24  172.16.128.21  cl2-control-plane-8xv2m
  right        172.16.145.0/24  172.16.128.22  cl2-md-0-q7k9f

Terraform, cluster cl3
  unknown  172.16.152.0/24  172.16.128.31  cl3-a
    its node is in no inventory that was given, and addresses.lock.json does not
    have its network
    fix: give the nodes of its cluster with --nodes, or the plan with --lock

others
  not ours  0.0.0.0/0  10.0.0.1  to-the-firewall
    no tag says that it is for a node
    fix: nothing to do

7 routes: 2 right, 3 left behind, 1 not ours, 1 unknown
`);
    expect(code).toBe(1);
  });

  it('has no finding where nothing is wrong: what is not ours or not known is none', async () => {
    shell.folder.write('cl1.json', kubectl(CL1));
    const { code, stdout } = await routes('list', '--nodes', 'cl1.json', '--nodes', 'cl2.json', '--tier1', 'tanzu-cl1');
    expect(stdout).toMatch(/\n\n7 routes: 5 right, 1 not ours, 1 unknown\n$/);
    expect(code).toBe(0);
  });

  it.each([
    ['wrong next hop', [{ ...CL2[0], addresses: ['172.16.128.99'] }, CL2[1]]],
    ['no such node', [CL2[1]]],
  ])('ends with 1 for: %s', async (verdict, nodes) => {
    shell.folder.write('cl2.json', kubectl(nodes as typeof CL2));
    shell.folder.write('addresses.lock.json', lockText({ cl2: '172.16.144.0/21' }));
    const { code, stdout } = await routes('list', '--nodes', 'cl2.json');
    expect(stdout).toContain(`1 ${verdict}`);
    expect(code).toBe(1);
  });

  it('says that there are none, and that it was told nothing', async () => {
    await ask(shell.nsx, 'PATCH', '/infra/tier-1s/empty', { body: {} });
    fs.rmSync('addresses.lock.json');
    const { code, stdout } = await routes('list', '--tier1', 'empty');
    expect(plain(stdout)).toBe(`Static routes of /infra/tier-1s/empty on nsx.example.com
  living nodes  none given (--nodes)
  plan          no lock file (--lock)

no static routes
`);
    expect(code).toBe(0);
  });

  it('shows no control characters that somebody gave to NSX', async () => {
    await write(shell.nsx, 'x', { network: '10.9.0.0/24', next_hops: hop('10.0.0.1'), display_name: 'a\u001b[2Jb\nc' });
    expect((await routes('list')).stdout).toContain('10.0.0.1  a [2Jb c\n');
  });

  it('prints JSON', async () => {
    const { code, stdout } = await routes('list', '--nodes', 'cl2.json', '--json');
    const { routes: rows, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      manager: shell.nsx.host,
      version: expect.stringMatching(/^4\.2\./),
      tier1: TIER1,
      nodes: ['cl2.json'],
      lock: 'addresses.lock.json',
      counts: { right: 2, 'wrong next hop': 0, 'no such node': 0, 'left behind': 3, 'not ours': 1, unknown: 1 },
    });
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual({
      path: `${TIER1}/static-routes/to-the-firewall`,
      id: 'to-the-firewall',
      name: 'to-the-firewall',
      network: '0.0.0.0/0',
      nextHops: ['10.0.0.1'],
      owner: 'person',
      cluster: null,
      node: null,
      verdict: 'not ours',
      why: 'no tag says that it is for a node',
      fix: 'nothing to do',
    });
    expect(rows[4]).toMatchObject({ node: 'cl2-control-plane-8xv2m', verdict: 'right', why: null, fix: null });
    expect(code).toBe(1);
  });

  it.each<[readonly string[], number, string]>([
    [['--tier1', 'x'], 2, `RT002 [nsx.example.com] there is no Tier-1 /infra/tier-1s/x; it has tanzu-cl1`],
    [['--nodes', 'no.json'], 2, 'INV001 [no.json] does not exist; write it with kubectl get nodes -o json > no.json'],
    [['--lock', 'no.json'], 2, 'RT004 [no.json] cannot be read (ENOENT); give the lock file of the plan with --lock'],
  ])('ends with a line for what is wrong: %j', async (args, code, error) => {
    const outcome = await routes('list', ...args);
    expect({ ...outcome, error: plain(outcome.error) }).toEqual({ code, stdout: '', error });
  });

  it('ends with 3 where the manager does not let us in', async () => {
    const env = { ...shell.nsx.environment, NSXT_PASSWORD: 'wrong' };
    const { code, error } = await inProcess(['routes', 'list', '--manager', shell.nsx.host], env);
    expect(code).toBe(3);
    expect(error).toMatch(/^NSXC030 \[127\.0\.0\.1:\d+\] user or password is not accepted/);
    expect(error).not.toContain('wrong');
  });
});
