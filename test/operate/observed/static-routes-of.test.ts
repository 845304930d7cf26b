import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { NsxClient } from '../../../lib/nsx-client';
import { readLockedPlan, staticRoutesOf, tier1Path, withManager } from '../../../lib/operate';
import type { Simulator } from '../../../lib/simulator';
import { ask, simulators } from '../../simulator/http';
import { lockText, routeFields, TIER1 } from '../routes/support';

const start = simulators();

const connected = <Result>(nsx: Simulator, work: Parameters<typeof withManager<Result>>[2]) =>
  withManager(nsx.host, { ...nsx.environment }, work);

describe('staticRoutesOf', () => {
  it('gives every static route of the Tier-1, by its id or its path, and none of another one', async () => {
    const nsx = await start();
    for (const tier1 of ['tanzu-cl1', 'other']) {
      await ask(nsx, 'PATCH', `/infra/tier-1s/${tier1}`, { body: {} });
      const body = routeFields({ network: '10.1.0.0/16', via: ['10.0.0.1'] });
      await ask(nsx, 'PATCH', `/infra/tier-1s/${tier1}/static-routes/of-${tier1}`, { body });
    }
    for (const name of ['tanzu-cl1', TIER1]) {
      const routes = await connected(nsx, (client) => staticRoutesOf(client, name));
      expect(routes.map(({ path: where, body }) => [where, body._revision])).toEqual([
        [`${TIER1}/static-routes/of-tanzu-cl1`, 0],
      ]);
    }
  });

  it('reads more than one page', async () => {
    const nsx = await start();
    const children = Array.from({ length: 1001 }, (_, n) => ({
      resource_type: 'ChildStaticRoutes',
      StaticRoutes: {
        resource_type: 'StaticRoutes',
        id: `r${n}`,
        network: `10.${n >> 8}.${n & 255}.0/24`,
        next_hops: [{ ip_address: '10.200.0.1' }],
      },
    }));
    const tier1 = { resource_type: 'Tier1', id: 'tanzu-cl1', children };
    const body = { resource_type: 'Infra', children: [{ resource_type: 'ChildTier1', Tier1: tier1 }] };
    expect((await ask(nsx, 'PATCH', '/infra', { body })).status).toBe(200);
    expect(await connected(nsx, (client) => staticRoutesOf(client, TIER1))).toHaveLength(1001);
  });

  it.each([
    [[], 'it has no Tier-1 at all; see --manager'],
    [['b', 'a'], 'it has a, b'],
    [[...'abcdefghij'], 'it has a, b, c, d, e, f, g, h, … (10 in all)'],
  ])('does not take a missing Tier-1 for an empty one, where there are %j', async (ids, fix) => {
    const nsx = await start();
    for (const id of ids) await ask(nsx, 'PATCH', `/infra/tier-1s/${id}`, { body: {} });
    await expect(connected(nsx, (client) => staticRoutesOf(client, 'x'))).rejects.toThrow(
      `RT002 [${nsx.host}] there is no Tier-1 /infra/tier-1s/x; ${fix}`,
    );
  });
});

describe('tier1Path', () => {
  it.each([
    ['tanzu-cl1', '/infra/tier-1s/tanzu-cl1'],
    ['/infra/tier-1s/a', '/infra/tier-1s/a'],
    ['/orgs/default/projects/p/infra/tier-1s/a', '/orgs/default/projects/p/infra/tier-1s/a'],
  ])('reads %s', (text, expected) => {
    expect(tier1Path(text)).toBe(expected);
  });

  it.each(['', 'a b', '/infra/tier-0s/t0', '/infra/tier-1s/', '/infra/tier-1s/a/static-routes', 'infra/tier-1s/a'])(
    'refuses %j',
    (text) => {
      expect(() => tier1Path(text)).toThrow(
        `RT001 ${JSON.stringify(text)} is not a Tier-1; write its id, or its path /infra/tier-1s/<id>`,
      );
    },
  );
});

describe('readLockedPlan', () => {
  let folder: string;
  const before = process.cwd();
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-lock-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    fs.rmSync(folder, { recursive: true });
  });

  it('does without a file that nobody named', () => {
    expect(readLockedPlan()).toBeUndefined();
  });

  it.each([undefined, 'plan.json'])('reads %s', (file) => {
    const name = file ?? 'addresses.lock.json';
    fs.writeFileSync(name, lockText({ cl1: '172.16.136.0/21' }));
    expect(readLockedPlan(file)).toMatchObject({ file: name, entries: [{ key: 'cl1', at: `${name}:4` }] });
  });

  it.each([
    ['none.json', 'ENOENT'],
    ['.', 'EISDIR'],
  ])('needs the file that was named: %s', (file, code) => {
    expect(() => readLockedPlan(file)).toThrow(
      `RT004 [${file}] cannot be read (${code}); give the lock file of the plan with --lock`,
    );
  });

  it('passes on what is wrong in it', () => {
    fs.writeFileSync('addresses.lock.json', '{');
    expect(() => readLockedPlan()).toThrow(/^LOCK002 \[addresses\.lock\.json:1\]/);
  });
});

describe('withManager', () => {
  it('closes the connections, also where the work fails', async () => {
    const nsx = await start();
    const used: NsxClient[] = [];
    await connected(nsx, async (client) => used.push(client));
    const failed = connected(nsx, async (client) => {
      used.push(client);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(used).toHaveLength(2);
    // A write, since a read would be tried again.
    for (const client of used) await expect(client.patch('/infra', {})).rejects.toMatchObject({ id: 'NSXC017' });
  });
});
