import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { formatBackup, joinBackups, parseBackup, type RouteBackup } from '../../../lib/operate/routes/backup';
import { readBackup, saveBackup } from '../../../lib/operate/routes/backup-file';
import { checkManager, planRestore } from '../../../lib/operate/routes/restore-routes';
import { isSameRoute, isUnchanged, ownFields } from '../../../lib/operate/routes/route-body';
import { ofNode, route, routeBody, TIER1 } from './support';

const A = { network: '172.16.136.0/24', via: ['10.0.0.11'], tags: ofNode('cl1-a') };
const B = { network: '172.16.137.0/24', via: ['10.0.0.12'], tags: ofNode('cl1-b') };
const OF = { manager: 'nsx', tier1: TIER1, cluster: 'cl1', cidrs: ['172.16.136.0/21'] };
const backup = (...routes: readonly Parameters<typeof route>[0][]): RouteBackup => ({
  ...OF,
  routes: routes.map(route),
});
const paths = ({ routes }: RouteBackup) => routes.map(({ id }) => id);

describe('formatBackup and parseBackup', () => {
  it('write one line for each route, in order, and read the same again', () => {
    const text = formatBackup(backup(B, A));
    expect(text.split('\n')).toEqual([
      '{',
      '  "kind": "cdk-routable-pods/static-routes",',
      '  "version": 1,',
      '  "manager": "nsx",',
      '  "tier1": "/infra/tier-1s/tanzu-cl1",',
      '  "cluster": "cl1",',
      '  "cidrs": ["172.16.136.0/21"],',
      '  "routes": [',
      `    ${JSON.stringify(routeBody(A))},`,
      `    ${JSON.stringify(routeBody(B))}`,
      '  ]',
      '}',
      '',
    ]);
    expect(parseBackup(text, 'f')).toEqual(backup(A, B));
    expect(formatBackup(parseBackup(text, 'f'))).toBe(text);
  });

  it('refuses every file that is cut off', () => {
    const text = formatBackup(backup(A, B));
    const whole = text.trimEnd().length;
    for (let length = 0; length < whole; length++) {
      expect(() => parseBackup(text.slice(0, length), 'f')).toThrow(
        'RT010 [f] is cut off, or not JSON; give the file that routes prune wrote',
      );
    }
  });

  const good = JSON.parse(formatBackup(backup(A)));
  it.each([
    [[], 'is not a file of routes prune'],
    [{ kind: 'List', items: [] }, 'is not a file of routes prune'],
    [{ ...good, version: 2 }, 'is of version 2, and this release reads version 1'],
    [{ ...good, manager: undefined }, 'lacks a part'],
    [{ ...good, cidrs: [7] }, 'lacks a part'],
    [{ ...good, routes: ['x'] }, 'lacks a part'],
    [
      { ...good, tier1: '/infra/tier-1s/x' },
      `has ${TIER1}/static-routes/r_172.16.136.0_24, which is not on /infra/tier-1s/x`,
    ],
    [{ ...good, routes: [...good.routes, ...good.routes] }, `has ${TIER1}/static-routes/r_172.16.136.0_24 twice`],
  ])('refuse what is another file: %#', (value, what) => {
    expect(() => parseBackup(JSON.stringify(value), 'f')).toThrow(
      `RT010 [f] ${what}; give the file that routes prune wrote`,
    );
  });

  it('refuse a route that is none', () => {
    expect(() => parseBackup(JSON.stringify({ ...good, routes: [{ path: '/infra/segments/s' }] }), 'f')).toThrow(
      'RT003 [f] a static route has the path "/infra/segments/s", which cannot be read; look at it in NSX',
    );
  });
});

describe('joinBackups', () => {
  it('loses nothing of either', () => {
    expect(paths(joinBackups(backup(A), backup(B), 'f'))).toEqual(['r_172.16.136.0_24', 'r_172.16.137.0_24']);
    expect(paths(joinBackups(backup(A, B), backup(A), 'f'))).toEqual(['r_172.16.136.0_24', 'r_172.16.137.0_24']);
  });

  it.each([
    [{ manager: 'nsx2' }, 'cl1 in 172.16.136.0/21 on /infra/tier-1s/tanzu-cl1 of nsx2'],
    [{ tier1: '/infra/tier-1s/x' }, 'cl1 in 172.16.136.0/21 on /infra/tier-1s/x of nsx'],
    [{ cluster: 'cl2' }, 'cl2 in 172.16.136.0/21 on /infra/tier-1s/tanzu-cl1 of nsx'],
    [{ cidrs: ['10.0.0.0/8'] }, 'cl1 in 10.0.0.0/8 on /infra/tier-1s/tanzu-cl1 of nsx'],
  ])('does not mix runs: %j', (other, label) => {
    expect(() => joinBackups({ ...backup(A), ...other }, backup(B), 'f')).toThrow(
      `RT011 [f] holds the routes of ${label}; give these another file with --backup`,
    );
  });

  it('does not forget a route as it was', () => {
    expect(() => joinBackups(backup(A), backup({ ...A, via: ['10.0.0.99'] }), 'f')).toThrow(
      'RT012 [f] holds route r_172.16.136.0_24 as it was before it changed; give what is deleted now another file with --backup',
    );
  });
});

describe('saveBackup and readBackup', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-backup-'));
    file = path.join(folder, 'routes-of-cl1.json');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('write a file for its owner alone, and join it with the one that stands', () => {
    expect(paths(saveBackup(file, backup(A)))).toHaveLength(1);
    expect(paths(saveBackup(file, backup(B)))).toHaveLength(2);
    expect(readBackup(file)).toEqual(backup(A, B));
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(['routes-of-cl1.json']);
  });

  it('do not touch a file that is another one', () => {
    fs.writeFileSync(file, 'my notes');
    expect(() => saveBackup(file, backup(A))).toThrow(`RT010 [${file}] is cut off, or not JSON`);
    expect(fs.readFileSync(file, 'utf8')).toBe('my notes');
  });

  it.each([
    ['none.json', 'does not exist'],
    ['.', 'cannot be read (EISDIR)'],
  ])('say what cannot be read: %s', (name, what) => {
    const missing = path.join(folder, name);
    expect(() => readBackup(missing)).toThrow(`RT013 [${missing}] ${what}; give the file that routes prune wrote`);
  });
});

describe('planRestore', () => {
  it('restores what is not there, skips what is, and refuses to overwrite another', () => {
    const C = { ...A, network: '172.16.138.0/24' };
    const standing = [
      { ...routeBody(B), _revision: 9 },
      { ...routeBody(C), next_hops: [] },
      { path: 'cannot be read' },
    ];
    const { restore, standing: there, occupied } = planRestore(backup(A, B, C), standing);
    expect([restore, there, occupied].map((routes) => routes.map(({ network }) => String(network)))).toEqual([
      ['172.16.136.0/24'],
      ['172.16.137.0/24'],
      ['172.16.138.0/24'],
    ]);
  });

  it('is for the manager it came from', () => {
    expect(() => checkManager(backup(A), 'nsx2', 'f')).toThrow(
      'RT016 [f] holds routes of nsx, and this is nsx2; give --manager nsx',
    );
    expect(() => checkManager(backup(A), 'nsx', 'f')).not.toThrow();
  });
});

describe('the body of a route', () => {
  const body = { ...routeBody(A), description: 'd', enabled_on_secondary: true, unique_id: 'u', _create_user: 'x' };

  it('is written again without what NSX fills in', () => {
    expect(ownFields(body)).toEqual({
      display_name: 'kubernetes_cl1-a_172.16.136.0/24',
      description: 'd',
      network: '172.16.136.0/24',
      next_hops: [{ ip_address: '10.0.0.11', admin_distance: 1 }],
      tags: [
        { scope: 'vsphere.k8s.io/cluster-name', tag: 'kubernetes' },
        { scope: 'vsphere.k8s.io/node-name', tag: 'cl1-a' },
      ],
      enabled_on_secondary: true,
    });
  });

  it.each([
    ['nothing', {}, true, true],
    ['the order of fields', Object.fromEntries(Object.entries(body).reverse()), true, true],
    ['an audit field', { _revision: 1 }, false, true],
    ['the order of tags', { tags: [...body.tags].reverse() }, false, true],
    ['an empty description', { description: '' }, false, false],
    ['a next hop', { next_hops: [{ ip_address: '10.0.0.12', admin_distance: 1 }] }, false, false],
    ['a distance', { next_hops: [{ ip_address: '10.0.0.11', admin_distance: 2 }] }, false, false],
    ['the network', { network: '172.16.137.0/24' }, false, false],
    ['a tag', { tags: [] }, false, false],
    ['the name', { display_name: 'x' }, false, false],
  ])('after a change of %s', (_what, change, unchanged, same) => {
    const now = { ...body, ...change };
    expect([isUnchanged(body, now), isSameRoute(body, now)]).toEqual([unchanged, same]);
  });

  it('is the same without a description, and with an empty one', () => {
    expect(isSameRoute(routeBody(A), { ...routeBody(A), description: '' })).toBe(true);
  });
});
