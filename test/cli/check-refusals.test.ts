import { access, CheckFolder, check, manager, spawned } from './check-run';
import { WorkingFolder } from './folder';

jest.setTimeout(60_000);

let folder: CheckFolder;
beforeEach(() => {
  folder = new CheckFolder();
});
afterEach(() => folder.end());

describe('a wrong call is one line, and code 2', () => {
  it.each<[string, readonly string[], string]>([
    ['no inventory', [], 'CHK109 no nodes to look at; give what kubectl get nodes -o json prints with --nodes'],
    ['an option that is not there', ['--nods', 'x'], "error: unknown option '--nods'\n(Did you mean --nodes?)"],
    [
      'a file that is not there',
      ['--nodes', 'nods.json'],
      'INV001 [nods.json] does not exist; write it with kubectl get nodes -o json > nods.json',
    ],
    [
      'a file that is empty',
      ['--nodes', 'empty'],
      'INV009 [empty] has no nodes; write it again with kubectl get nodes -o json',
    ],
    [
      'a file that is cut off',
      ['--nodes', 'cut'],
      'INV002 [cut:1:2] is cut off: the JSON ends here before it is complete; write it again',
    ],
    [
      'another file',
      ['--nodes', 'addresses.lock.json'],
      'INV003 [addresses.lock.json] is an object without a kind and not a list of Nodes; write it with kubectl get nodes -o json',
    ],
    [
      'a cluster that is not there',
      ['--nodes', 'nodes.json', '--cluster', 'cl'],
      'CHK103 [addresses.lock.json] there is no cluster "cl"; did you mean cl1?',
    ],
    [
      '--cluster for two inventories',
      ['--nodes', 'nodes.json', '--nodes', 'cut', '--cluster', 'cl1'],
      'CHK109 --cluster says whose the one inventory is; name each as --nodes <cluster>=<file> instead',
    ],
    [
      '--cluster against the name of the file',
      ['--nodes', 'cl2=nodes.json', '--cluster', 'cl1'],
      'CHK109 --cluster says whose the one inventory is; name each as --nodes <cluster>=<file> instead',
    ],
    [
      '--tier1 alone',
      ['--nodes', 'nodes.json', '--tier1', 't1-cl1'],
      'CHK109 --tier1 says where the routes are on a manager; give it with --manager',
    ],
    [
      'a lock that is not there',
      ['--nodes', 'nodes.json', '--lock', 'lock.json'],
      'RT004 [lock.json] cannot be read (ENOENT); give the lock file of the plan with --lock',
    ],
    [
      'an Antrea file that is none',
      ['--nodes', 'nodes.json', '--antrea', 'nodes.json'],
      'CHK112 [nodes.json] has no antrea-agent.conf: it is neither one itself, nor a ConfigMap antrea-config… or a list with one; write it with kubectl -n kube-system get configmap -o yaml > nodes.json',
    ],
    [
      'a manager without a password',
      ['--nodes', 'nodes.json', '--manager', '10.44.55.101'],
      'NSXC005 NSXT_USERNAME and NSXT_PASSWORD are not set; export the user and the password of the NSX Manager',
    ],
  ])('%s', async (_what, args, message) => {
    folder.write('empty', '');
    folder.write('cut', '[');
    const env = { NSXT_USERNAME: '', NSXT_PASSWORD: '' };
    const { stdout, error } = await check(args, env);
    expect({ stdout, message: error?.message }).toEqual({ stdout: '', message });
    expect(error).not.toHaveProperty('exitCode', 3);
  });

  it('a lock that is empty', async () => {
    folder.write('addresses.lock.json', '');
    expect((await check(['--nodes', 'nodes.json'])).error?.message).toMatch(/^LOCK002 \[addresses\.lock\.json/);
  });

  it('a Tier-1 that is not there', async () => {
    const nsx = await manager();
    const args = ['--nodes', 'nodes.json', '--manager', nsx.host, '--tier1', 't2'];
    expect((await check(args, access(nsx))).error?.message).toBe(
      `RT002 [${nsx.host}] there is no Tier-1 /infra/tier-1s/t2; it has other, t1-cl1`,
    );
  });

  it('no lock at all', async () => {
    const other = new WorkingFolder();
    const { error } = await check(['--nodes', 'nodes.json']);
    other.close();
    process.chdir(folder.path);
    expect(error?.message).toBe('CHK101 there is no addresses.lock.json here; run synth first, or give it with --lock');
  });
});

describe('a manager that cannot be asked is one line, and code 3', () => {
  it('a wrong password', async () => {
    const nsx = await manager();
    const args = ['--nodes', 'nodes.json', '--manager', nsx.host];
    const { code, stdout, stderr } = await spawned(args, access(nsx, { NSXT_PASSWORD: 'hush-hush' }));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^error NSXC030 \[[^\n]+ user or password is not accepted [^\n]+\n$/);
    expect(stderr).not.toContain('hush-hush');
  });

  it('one that refuses in between', async () => {
    const nsx = await manager();
    nsx.faults.inject({ kind: 'status', status: 403, path: '/search/*' });
    const { stdout, error } = await check(['--nodes', 'nodes.json', '--manager', nsx.host], access(nsx));
    expect({ stdout, exitCode: error?.exitCode }).toEqual({ stdout: '', exitCode: 3 });
    expect(error?.message).toMatch(/^NSXC040 \[[^\n]+ search [^\n]+ is refused: 403[^\n]+$/);
  });

  it('one that is not there', async () => {
    const env = { NSXT_USERNAME: 'admin', NSXT_PASSWORD: 'x' };
    const { error } = await check(['--nodes', 'nodes.json', '--manager', '127.0.0.1:1'], env);
    expect(error).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^NSXC012 \[127\.0\.0\.1:1\] the connection is refused;/),
    });
  });
});
