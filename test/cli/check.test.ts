import { access, CheckFolder, check, kubectl, manager, spawned } from './check-run';

jest.setTimeout(60_000);

let folder: CheckFolder;
beforeEach(() => {
  folder = new CheckFolder();
});
afterEach(() => folder.end());

const ANTREA = `apiVersion: v1
kind: ConfigMap
metadata:
  name: antrea-config-ctb8mftc58
data:
  antrea-agent.conf: |
    trafficEncapMode: noEncap
    noSNAT: true
`;

describe('cdk-routable-pods check', () => {
  it('without a manager looks at nodes and Antrea', async () => {
    folder.write('antrea.yaml', ANTREA);
    expect(await spawned(['--nodes', 'nodes.json', '--antrea', 'antrea.yaml'])).toEqual({
      code: 0,
      stdout: `cl1: 3 nodes of nodes.json, 172.16.136.0/21, routes by the cloud provider
ok   CHK002 3 nodes have a podCIDR
ok   CHK003 3 nodes have their podCIDR inside 172.16.136.0/21
ok   CHK004 3 podCIDRs are of one node only
ok   CHK005 3 nodes have an address for their podCIDR
ok   CHK006 3 addresses are of one node only
ok   CHK007 3 nodes are Ready
ok   CHK011 the cloud provider can use the router path /infra/tier-1s/t1-cl1
ok   CHK030 trafficEncapMode is noEncap
ok   CHK031 noSNAT is true

21 right, 0 wrong
`,
      stderr: '',
    });
  });

  it('with a manager looks at the routes; a warning is no fault', async () => {
    const nsx = await manager();
    const { code, stdout } = await check(['--nodes', 'nodes.json', '--manager', nsx.host], access(nsx));
    expect(code).toBe(0);
    expect(stdout).toContain(`warn CHK010 routes are looked for on ${nsx.host}/infra/tier-1s/t1-cl1,`);
    expect(stdout.split('\n').filter((line) => /CHK01[35]|\d right/.test(line))).toEqual([
      'ok   CHK013 3 podCIDRs have a route on /infra/tier-1s/t1-cl1',
      'ok   CHK015 3 routes lead to the address of their node',
      '43 right, 0 wrong, 1 warning',
    ]);
    expect(stdout).not.toContain(nsx.password);
  });

  it('ends with code 1 where anything is wrong, and says it as JSON', async () => {
    const nsx = await manager();
    folder.write(
      'nodes.json',
      kubectl(4, (i) => (i === 2 ? '10.0.0.99' : `10.0.0.${10 + i}`)),
    );
    const args = ['--nodes', 'cl1=nodes.json', '--manager', nsx.host, '--tier1', 't1-cl1', '--json'];
    const { code, stdout, stderr } = await spawned(args, access(nsx));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ ok: false, wrong: 2, warnings: 1 });
    expect(said.lines.filter((line: { severity: string }) => line.severity === 'error')).toMatchObject([
      { id: 'CHK013', at: 'cl1/n4' },
      { id: 'CHK015', at: '/infra/tier-1s/t1-cl1/static-routes/uid-2_172.16.137.0_24' },
    ]);
    expect(stdout).not.toContain('\u001b');
  });

  it('changes nothing', async () => {
    const nsx = await manager();
    nsx.log.clear();
    await check(['--nodes', 'nodes.json', '--manager', nsx.host], access(nsx));
    expect(new Set(nsx.log.entries.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(folder.names()).toEqual(['addresses.lock.json', 'nodes.json']);
  });
});
