import type { Progress } from '../../../lib/operate/routes/one-by-one';
import type { Fault, FaultEffect } from '../../../lib/simulator';
import { LEFT_IDS, LeftBehindLab, OTHERS_ONLY, WHOLE } from './left-behind-lab';
import { Meddler, type Meddling } from './meddler';

jest.setTimeout(60_000);

let lab: LeftBehindLab;
let meddler: Meddler;
beforeAll(async () => {
  lab = await LeftBehindLab.start();
  meddler = await new Meddler(lab.nsx).start();
});
afterAll(async () => {
  meddler.close();
  await lab.close();
});
beforeEach(async () => {
  await lab.connected(lab.nsx.url);
  await lab.connected(meddler.url);
  await lab.reset();
});

/** The Tier-1 and the list of its routes; then GET and DELETE, or GET and PATCH, of three routes. */
const REQUESTS = 8;
const STEPS = Array.from({ length: REQUESTS }, (_, step) => step);
const CHANGES = [3, 5, 7];
/**
 * A change is never sent twice, so that a fault stays makes a difference for what is read alone: the Tier-1, the list,
 * and a route between two others.
 */
const READS = [0, 1, 4];

/** A run under a fault: how far it came, or the error it ended with. */
async function run(work: () => Promise<{ readonly progress?: Progress } | undefined>): Promise<Progress | Error> {
  try {
    return (await work())?.progress ?? { done: [], already: [], left: [] };
  } catch (error) {
    return error as Error;
  }
}

const pruneVia = (url: string) =>
  run(async () => {
    const { result } = await lab.prune({}, url);
    return 'missing' in result ? undefined : result;
  });
const restoreVia = (url: string) => run(() => lab.restore(url));

const ids = (routes: Progress['done']) => routes.map(({ id }) => id);

/** What a report says has to be so. `present`: what stands when the work is done with a route. */
function expectTrue(report: Progress | Error, present: boolean): void {
  if (report instanceof Error) {
    expect(report).toMatchObject({ exitCode: 3 });
    return;
  }
  const standing = new Set(Object.keys(lab.tree()));
  for (const id of [...ids(report.done), ...ids(report.already)]) expect([id, standing.has(id)]).toEqual([id, present]);
  for (const id of ids(report.left)) expect([id, standing.has(id)]).toEqual([id, !present]);
  const { stop } = report;
  if (stop?.state === 'not done')
    expect([stop.route.id, standing.has(stop.route.id)]).toEqual([stop.route.id, !present]);
  const all = [...report.done, ...report.already, ...report.left, ...(stop === undefined ? [] : [stop.route])];
  expect(ids(all).sort()).toEqual(
    ids(all)
      .sort()
      .filter((id) => LEFT_IDS.includes(id)),
  );
}

/** Whatever went wrong, nothing but what cl1 left behind is touched, and what is gone is saved. */
function expectNothingLost(): void {
  const tree = lab.tree();
  expect(tree).toMatchObject(OTHERS_ONLY);
  for (const [id, route] of Object.entries(tree)) expect(route).toEqual(WHOLE[id]);
  for (const [id, route] of Object.entries({ ...lab.saved(), ...tree })) expect(route).toEqual(WHOLE[id]);
  expect(Object.keys({ ...lab.saved(), ...tree }).sort()).toEqual(Object.keys(WHOLE).sort());
}

/** Prunes under a fault and again without, then restores under the fault and again without. */
async function liveThrough(url: string, inject: () => void, remove: () => void): Promise<void> {
  inject();
  expectTrue(await pruneVia(url), false);
  remove();
  expectNothingLost();
  expectTrue(await pruneVia(url), false);
  expect(lab.tree()).toEqual(OTHERS_ONLY);
  expect(Object.keys(lab.saved()).sort()).toEqual([...LEFT_IDS].sort());
  inject();
  expectTrue(await restoreVia(url), true);
  remove();
  expectNothingLost();
  expectTrue(await restoreVia(url), true);
  expect(lab.tree()).toEqual(WHOLE);
}

describe('without a fault', () => {
  it(`sends ${REQUESTS} requests for three routes, and leaves the others alone`, async () => {
    expect(await pruneVia(lab.nsx.url)).toMatchObject({ already: [], left: [] });
    expect(lab.nsx.log.entries).toHaveLength(REQUESTS);
    expect(lab.tree()).toEqual(OTHERS_ONLY);
    lab.nsx.log.clear();
    await restoreVia(lab.nsx.url);
    expect(lab.nsx.log.entries).toHaveLength(REQUESTS);
    expect(lab.tree()).toEqual(WHOLE);
  });

  it('changes nothing without gone, without yes, without a network', async () => {
    for (const missing of [{ gone: false }, { yes: false }, { cidrs: [] }]) {
      await lab.prune(missing);
      expect(lab.tree()).toEqual(WHOLE);
      expect(lab.saved()).toEqual({});
    }
    expect(new Set(lab.nsx.log.entries.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
});

const EFFECTS: readonly (readonly [string, FaultEffect])[] = [
  ...[403, 408, 429, 500, 503].map((status) => [String(status), { kind: 'status', status }] as const),
  ['cut before', { kind: 'cut', when: 'before' }],
  ['cut after', { kind: 'cut', when: 'after' }],
];

describe.each(EFFECTS)('under the fault %s', (_name, effect) => {
  it.each(STEPS)('once, at request %i', async (skip) => {
    const fault: Fault = { ...effect, skip, times: 1 };
    await liveThrough(
      lab.nsx.url,
      () => lab.nsx.faults.inject(fault),
      () => lab.nsx.faults.clear(),
    );
  });

  it.each(READS)('from request %i on', async (skip) => {
    await liveThrough(
      lab.nsx.url,
      () => lab.nsx.faults.inject({ ...effect, skip }),
      () => lab.nsx.faults.clear(),
    );
  });
});

/** There is no session and no revision in what it sends: neither may matter, at whatever request. */
it.each<FaultEffect>([{ kind: 'session-expiry' }, { kind: 'stale-revision' }])(
  'is not disturbed by $kind at every request',
  async (effect) => {
    lab.nsx.faults.inject(effect);
    expect(await pruneVia(lab.nsx.url)).not.toHaveProperty('stop');
    expect(lab.tree()).toEqual(OTHERS_ONLY);
    expect(await restoreVia(lab.nsx.url)).not.toHaveProperty('stop');
    expect(lab.tree()).toEqual(WHOLE);
  },
);

const PAGE = '<html><body>Sign in to the network</body></html>';
const OWN_WORDS = '{"httpStatus":"X","error_code":98,"module_name":"common-services","error_message":"Busy."}';
const SPOILT: readonly (readonly [string, Meddling])[] = [
  ['a page instead of NSX', { forwards: false, status: 200, body: PAGE }],
  ['a page with 403', { forwards: false, status: 403, body: PAGE }],
  ['a page with 404', { forwards: false, status: 404, body: PAGE }],
  ['a page with 503, though NSX got the request', { forwards: true, status: 503, body: PAGE }],
  ['503 in NSX’s words, though it did what it was told', { forwards: true, status: 503, body: OWN_WORDS }],
  ['408 in NSX’s words, though it did what it was told', { forwards: true, status: 408, body: OWN_WORDS }],
  ['an answer that breaks off', { forwards: true, status: 200, body: '{"results": [', cut: true }],
];

const spoilt = (after: number, times: number, meddling: Meddling) =>
  liveThrough(
    meddler.url,
    () => meddler.spoil(after, times, meddling),
    () => meddler.stop(),
  );

describe.each(SPOILT)('where there comes %s', (_name, meddling) => {
  it.each(STEPS)('once, at request %i', (after) => spoilt(after, 1, meddling));
  it.each(READS)('from request %i on', (after) => spoilt(after, Number.POSITIVE_INFINITY, meddling));
});

/** Of a read it makes no difference whether NSX got it. */
describe.each([200, 403])('where there comes a page with %i, though NSX got the request', (status) => {
  it.each(CHANGES)('once, at request %i', (after) => spoilt(after, 1, { forwards: true, status, body: PAGE }));
});
