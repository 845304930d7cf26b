// A deployment that is broken off in the middle, and run again: it ends as one that nothing disturbed.
import assert from 'node:assert/strict';
import { outcome } from '../simulated-nsx.mjs';
import { Variation } from './variation.mjs';

const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

/** The writes of a deployment, in their order: the gateway and the DHCP server, then the segment, then the routes. */
const GATEWAY = { method: 'PATCH', path: '/infra' };
const DHCP = { method: 'PATCH', path: '/infra/dhcp-server-configs/*' };
const SEGMENT = { method: 'PATCH', path: '/infra', skip: 1 };
const ROUTES = { method: 'PATCH', path: '*/static-routes/*' };
const WRITES = { 'the gateway': GATEWAY, 'the DHCP server': DHCP, 'the segment': SEGMENT, 'the routes': ROUTES };

/** How each object is read: once before it is made, to see that it is not there, and then to see what became of it. */
const READS = {
  'the gateway': '/infra/tier-1s/k8s',
  'the segment': '/infra/segments/nodes',
  'a route': '/infra/tier-1s/k8s/static-routes/a_10.1.0.0_24',
};
const DHCP_READ = '/infra/dhcp-server-configs/nodes-dhcp';
const unseen = (path) => status(503, { method: 'GET', path, skip: 1 });

const cut = (when, where) => ({ kind: 'cut', when, ...where });
const status = (status, where) => ({ kind: 'status', status, ...where });

/** What the provider sits out: it waits, or asks again. */
const SAT_OUT = [
  ['every answer 100 ms late', { kind: 'delay', ms: 100 }],
  ...[429, 500, 503].map((code) => [`one answer in three a ${code}`, status(code, { every: 3 })]),
  ['the connection cut at one request in five', cut('before', { every: 5 })],
  ...Object.entries(WRITES).flatMap(([what, where]) => [
    [`the connection cut once before ${what}`, cut('before', { ...where, times: 1 })],
    [`the connection cut once after ${what}`, cut('after', { ...where, times: 1 })],
  ]),
];

/** What ends a deployment, until the fault is gone. */
const BROKEN = [
  ...Object.entries(WRITES).map(([what, where]) => [`503 at ${what}`, status(503, where)]),
  ['429 at the gateway', status(429, GATEWAY)],
  ['500 at the segment', status(500, SEGMENT)],
  ['every connection cut before the gateway is made', cut('before', GATEWAY)],
  ['every connection cut before the routes are made', cut('before', ROUTES)],
  ['the sessions ended at the segment', { kind: 'session-expiry', ...SEGMENT }],
  ...Object.entries(READS).map(([what, path]) => [`${what} made, and not shown afterwards`, unseen(path)]),
];

export async function brokenOff(tally, copy, ground) {
  const start = Variation.in(copy, 'broken-off', ground.env);
  await start.set({});
  await start.init();
  const fresh = (run) => ground.manager((nsx, env) => run(nsx, start.anew(env)));
  const wanted = await fresh(async (nsx, variation) => {
    await variation.apply();
    return outcome(nsx);
  });
  for (const [what, fault] of SAT_OUT) {
    await tally.check(`disturbed: ${what}: the first run ends as undisturbed`, () =>
      fresh(async (nsx, variation) => {
        const { hits } = await during(nsx, fault, () => variation.apply());
        assert.ok(hits > 0, 'the fault met no request');
        assert.deepEqual(outcome(nsx), wanted);
      }),
    );
  }
  for (const [what, fault] of BROKEN) {
    await tally.check(`broken off: ${what}: the second run ends as undisturbed`, () =>
      fresh(async (nsx, variation) => {
        const { result } = await during(nsx, fault, () => variation.tryApply());
        assert.equal(result.ok, false, 'nothing was broken off');
        await endsAs(wanted, nsx, variation);
      }),
    );
  }
  await tally.check('broken off: made, and the answer never came: imported, the next run ends as undisturbed', () =>
    fresh((nsx, variation) => unanswered(nsx, variation, wanted)),
  );
  await tally.check(
    'broken off: DHCP made, and not shown afterwards: untainted, the next run ends as undisturbed',
    () => fresh((nsx, variation) => tainted(nsx, variation, wanted)),
  );
  await tally.check('broken off: an update on an old revision: the second run ends as undisturbed', () =>
    fresh((nsx, variation) => staleUpdate(nsx, variation)),
  );
}

async function endsAs(wanted, nsx, variation) {
  await variation.apply();
  assert.deepEqual(outcome(nsx), wanted);
  assert.deepEqual(await variation.plan(), NOTHING);
}

/** Terraform does not know what it made: the provider says so, and the object is imported as any that stands already. */
async function unanswered(nsx, variation, wanted) {
  await during(nsx, cut('after', GATEWAY), () => variation.tryApply());
  const { errors } = await variation.tryApply();
  assert.deepEqual(errors, ['nsxt_policy_tier1_gateway.k8s Resource with id k8s already exists']);
  await variation.terraform('import', '-input=false', 'nsxt_policy_tier1_gateway.k8s', 'k8s');
  await endsAs(wanted, nsx, variation);
}

/** The price of changing segments first: lib/nsxt/dhcp-lifecycle.ts. */
async function tainted(nsx, variation, wanted) {
  await during(nsx, unseen(DHCP_READ), () => variation.tryApply());
  const { errors } = await variation.tryApply();
  assert.deepEqual(errors, ['nsxt_policy_dhcp_server.nodes-dhcp Resource with id nodes-dhcp already exists']);
  await variation.terraform('untaint', 'nsxt_policy_dhcp_server.nodes-dhcp');
  await endsAs(wanted, nsx, variation);
}

/** Somebody changes the gateway between Terraform's reading and its writing. */
async function staleUpdate(nsx, variation) {
  await variation.apply();
  await variation.set({ description: 'for pods' });
  const { result, hits } = await during(nsx, { kind: 'stale-revision', ...GATEWAY }, () => variation.tryApply());
  assert.ok(hits > 0, 'the fault met no request');
  assert.equal(result.ok, false, 'an old revision was taken');
  assert.equal(nsx.tree.get('/infra/tier-1s/k8s').description || undefined, undefined);
  await variation.apply();
  assert.equal(nsx.tree.get('/infra/tier-1s/k8s').description, 'for pods');
  assert.deepEqual(await variation.plan(), NOTHING);
  await variation.set({});
}

async function during(nsx, fault, run) {
  const injected = nsx.faults.inject(fault);
  try {
    const result = await run();
    return { result, hits: injected.hits };
  } finally {
    injected.remove();
  }
}
