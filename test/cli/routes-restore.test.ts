import * as fs from 'node:fs';
import { TIER1 } from '../operate/routes/support';
import { hop, routesOf, write } from './routes-network';
import { PRUNE, RoutesShell } from './routes-shell';

let shell: RoutesShell;
beforeEach(async () => {
  shell = await RoutesShell.open();
});
afterEach(() => shell.close());

const routes = (...args: readonly string[]) => shell.routes(...args);
const plain = (text: string) => shell.plain(text);

describe('routes restore', () => {
  const FROM = `Routes of cl1 in 172.16.136.0/21, from routes-of-cl1.json to\n${TIER1} of nsx.example.com\n`;
  beforeEach(async () => {
    await routes(...PRUNE, '--gone', '--yes');
  });

  it('shows what it would do', async () => {
    const { code, stdout } = await routes('restore', 'routes-of-cl1.json');
    expect(plain(stdout)).toBe(`${FROM}
  restore  172.16.136.0/24  172.16.128.11  cl1-control-plane-hbnqz
  restore  172.16.137.0/24  172.16.128.12  cl1-md-0-x2x4k
  restore  172.16.138.0/24  172.16.128.13  cl1-md-0-zz9tp

3 routes to restore; nothing was changed. Add --yes to write them.
`);
    expect(code).toBe(0);
    expect(Object.keys(routesOf(shell.nsx))).toHaveLength(4);
  });

  it('stops, goes on, and has nothing left to do', async () => {
    shell.nsx.faults.inject({ kind: 'status', status: 429, method: 'PATCH', skip: 1, times: 1 });
    const stopped = await routes('restore', 'routes-of-cl1.json', '--yes');
    expect(stopped.stdout).toContain(
      '\nStopped: 1 restored, 2 not restored. Run the same command again: it goes on from\nhere.\n',
    );
    expect(stopped.code).toBe(3);
    const again = await routes('restore', 'routes-of-cl1.json', '--yes');
    expect(again.stdout).toContain('\nDone: 2 restored, 1 there.\n');
    const nothing = await routes('restore', 'routes-of-cl1.json');
    expect(nothing.stdout).toContain('\nThere is nothing to restore.\n');
    expect([again.code, nothing.code]).toEqual([0, 0]);
  });

  it('does not overwrite another route, and ends with 1', async () => {
    const backup = JSON.parse(fs.readFileSync('routes-of-cl1.json', 'utf8'));
    await write(shell.nsx, backup.routes[0].id, { network: '10.9.0.0/24', next_hops: hop('10.0.0.1') });
    const { code, stdout } = await routes('restore', 'routes-of-cl1.json', '--yes');
    expect(stdout).toContain(
      '    another route has this id; it stays as it is: delete it in NSX to restore\n    this one\n\nDone: 2 restored, 1 refused.\n',
    );
    expect(code).toBe(1);
    expect(routesOf(shell.nsx)[backup.routes[0].id]).toMatchObject({ network: '10.9.0.0/24' });
  });

  it('prints JSON', async () => {
    const { stdout } = await routes('restore', 'routes-of-cl1.json', '--json', '--yes');
    expect(JSON.parse(stdout)).toMatchObject({
      manager: shell.nsx.host,
      backup: 'routes-of-cl1.json',
      changed: true,
      routes: [{ state: 'restored' }, { state: 'restored' }, { state: 'restored' }],
      stopped: null,
    });
  });

  it('refuses the file of another manager', async () => {
    const text = fs.readFileSync('routes-of-cl1.json', 'utf8').replace(shell.nsx.host, '10.44.55.101');
    shell.folder.write('other.json', text);
    const { code, error } = await routes('restore', 'other.json', '--yes');
    expect([code, plain(error)]).toEqual([
      2,
      'RT016 [other.json] holds routes of 10.44.55.101, and this is nsx.example.com; give --manager 10.44.55.101',
    ]);
  });
});
