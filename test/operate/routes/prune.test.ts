import * as fs from 'node:fs';
import { standingRoutes } from '../../../lib/operate/routes/list-routes';
import type { Pruning } from '../../../lib/operate/routes/prune';
import { deleteRoutes } from '../../../lib/operate/routes/prune-routes';
import { restoreRoutes } from '../../../lib/operate/routes/restore-routes';
import { ask } from '../../simulator/http';
import { KNOWLEDGE, LEFT_IDS, LeftBehindLab, OTHERS_ONLY, WHOLE } from './left-behind-lab';
import { living, TIER1 } from './support';

let lab: LeftBehindLab;
beforeAll(async () => {
  lab = await LeftBehindLab.start();
});
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const ROUTES = `${TIER1}/static-routes`;
const [A = '', B = '', C = ''] = LEFT_IDS;
const patch = (id: string, body: object) => ask(lab.nsx, 'PATCH', `${ROUTES}/${id}`, { body });
const client = () => lab.connected(lab.nsx.url);

/** The routes that cl1 left behind, as they are read now. */
async function judged() {
  const { routes } = await standingRoutes(await client(), { tier1: TIER1, plan: undefined });
  return routes.filter(({ id }) => LEFT_IDS.includes(id));
}
const ids = (routes: readonly { readonly id: string }[]) => routes.map(({ id }) => id);
const pruning = async (...args: Parameters<LeftBehindLab['prune']>) => (await lab.prune(...args)).result as Pruning;

describe('prune', () => {
  it('saves, reads again, deletes, one after another', async () => {
    const { plan, backup, savedBefore, progress } = await pruning();
    expect([ids(plan.prune), backup, savedBefore]).toEqual([LEFT_IDS, lab.backup, 0]);
    expect([ids(progress?.done ?? []), progress?.stop]).toEqual([LEFT_IDS, undefined]);
    expect(lab.tree()).toEqual(OTHERS_ONLY);
    const changes = lab.nsx.log.entries.map(({ method, url }) => `${method} ${url.replace('/policy/api/v1', '')}`);
    expect(changes.slice(-6)).toEqual(LEFT_IDS.flatMap((id) => [`GET ${ROUTES}/${id}`, `DELETE ${ROUTES}/${id}`]));
  });

  it('counts what earlier runs saved', async () => {
    await pruning();
    await patch('r_172.16.141.0_24', {
      ...(WHOLE[A] as object),
      network: '172.16.141.0/24',
      display_name: 'kubernetes_cl1-a_172.16.141.0/24',
    });
    const { savedBefore, progress } = await pruning();
    expect([savedBefore, ids(progress?.done ?? [])]).toEqual([3, ['r_172.16.141.0_24']]);
    expect(Object.keys(lab.saved())).toEqual([...LEFT_IDS, 'r_172.16.141.0_24']);
  });

  it.each([
    ['cannot be written', { backup: '/dev/null/routes.json' }, /^(RT013|WRITE001) /],
    ['is somebody else’s', {}, /^RT010 /],
  ])('deletes nothing where the backup %s', async (_case, options, message) => {
    fs.writeFileSync(lab.backup, 'notes');
    await expect(lab.prune(options)).rejects.toThrow(message);
    expect(lab.tree()).toEqual(WHOLE);
    expect(fs.readFileSync(lab.backup, 'utf8')).toBe('notes');
  });

  it('deletes nothing where an inventory does not tell where a living node is', async () => {
    const knowledge = { ...KNOWLEDGE, living: living({ 'cl2.json': [{ name: 'cl2-a' }] }) };
    await expect(lab.prune({ knowledge })).rejects.toThrow(/^RT014 \[cl2\.json\]/);
    expect(lab.tree()).toEqual(WHOLE);
  });

  it('keeps a route that cannot be read, and shows it', async () => {
    const strange = {
      results: [{ id: 'x', path: `${ROUTES}/x`, display_name: 'strange', network: 'ANY', next_hops: [] }],
    };
    const fake = { host: 'nsx', version: '4.2', get: async () => ({}), list: async () => strange.results };
    const { routes, unread } = await standingRoutes(fake as never, { tier1: TIER1, plan: undefined });
    expect(routes).toEqual([]);
    expect(unread).toEqual([
      {
        path: `${ROUTES}/x`,
        id: 'x',
        name: 'strange',
        nextHops: [],
        ruling: {
          verdict: 'unknown',
          why: `route ${ROUTES}/x has the network "ANY", which cannot be read`,
          fix: 'look at it in NSX',
        },
      },
    ]);
  });
});

describe('deleteRoutes', () => {
  it.each([
    ['its next hop', { next_hops: [{ ip_address: '10.0.0.99' }] }],
    ['nothing but its revision', {}],
  ])('stops at a route that changed after it was judged: %s', async (_what, change) => {
    const routes = await judged();
    await patch(B, { ...(WHOLE[B] as object), ...change });
    const { done, left, stop } = await deleteRoutes(await client(), routes, { allowOverwrite: false });
    expect([ids(done), ids(left)]).toEqual([[A], [C]]);
    expect(stop).toMatchObject({ route: { id: B }, state: 'not done' });
    expect(stop?.error.message).toBe(
      `RT015 [${lab.nsx.host}] route ${B} changed after it was judged; run the command again`,
    );
    expect(Object.keys(lab.tree())).toEqual(expect.arrayContaining([B, C]));
  });

  it('goes on where a route is gone already', async () => {
    const routes = await judged();
    await ask(lab.nsx, 'DELETE', `${ROUTES}/${B}`);
    const { done, already, left, stop } = await deleteRoutes(await client(), routes, { allowOverwrite: false });
    expect([ids(done), ids(already), ids(left), stop]).toEqual([[A, C], [B], [], undefined]);
  });

  it('says that it does not know, where the time runs out under a change', async () => {
    lab.nsx.faults.inject({ kind: 'delay', ms: 900, method: 'DELETE', skip: 1, times: 1 });
    const { done, left, stop } = await deleteRoutes(await client(), await judged(), { allowOverwrite: false });
    expect([ids(done), ids(left)]).toEqual([[A], [C]]);
    expect(stop).toMatchObject({ route: { id: B }, state: 'not known', error: { id: 'NSXC018', exitCode: 3 } });
    // The manager does it all the same, later.
    await new Promise((resolve) => setTimeout(resolve, 600));
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await deleteRoutes(await client(), await judged(), { allowOverwrite: false, onRoute: (count) => seen.push(count) });
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('restore', () => {
  it('puts back what is missing, skips what is there, and leaves another route alone', async () => {
    await pruning();
    await patch(A, WHOLE[A] as object);
    await patch(B, { ...(WHOLE[B] as object), next_hops: [{ ip_address: '10.0.0.99' }] });
    const { plan, progress } = await lab.restore();
    expect([ids(plan.standing), ids(plan.occupied), ids(progress?.done ?? [])]).toEqual([[A], [B], [C]]);
    expect(lab.tree()[B]).toMatchObject({ next_hops: [{ ip_address: '10.0.0.99' }] });
  });

  it('stops at a route that came meanwhile as another one, and skips one that came as it was', async () => {
    const routes = await judged();
    for (const id of LEFT_IDS) await ask(lab.nsx, 'DELETE', `${ROUTES}/${id}`);
    await patch(A, WHOLE[A] as object);
    await patch(B, { ...(WHOLE[B] as object), network: '172.16.142.0/24' });
    const { done, already, left, stop } = await restoreRoutes(await client(), routes);
    expect([ids(done), ids(already), ids(left)]).toEqual([[], [A], [C]]);
    expect(stop?.error.message).toBe(
      `RT017 [${lab.nsx.host}] another route ${B} came meanwhile; run the command again`,
    );
  });

  it('refuses where the Tier-1 is gone', async () => {
    await pruning();
    const text = fs.readFileSync(lab.backup, 'utf8').replaceAll(TIER1, '/infra/tier-1s/gone');
    fs.writeFileSync(lab.backup, text);
    await expect(lab.restore()).rejects.toThrow(
      `RT002 [${lab.nsx.host}] there is no Tier-1 /infra/tier-1s/gone; it has tanzu-cl1`,
    );
  });
});
