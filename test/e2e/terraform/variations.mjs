// What a user changes in a network that stands: a cluster goes, a setting is taken out again, a Tier-1 is taken over.
import assert from 'node:assert/strict';
import { callNsx, snapshot, startNsx } from '../simulated-nsx.mjs';
import { nodesOf, Variation } from './variation.mjs';

const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };
const TIER1 = '/infra/tier-1s/k8s';

/** Each setting, what the manager has with it, and what it has once it is taken out. */
const TAKEN_OUT = [
  ['the link to the Tier-0', { tier0: false }, (nsx) => nsx.tree.get(TIER1).tier0_path, '/infra/tier-0s/T0'],
  [
    'the edge cluster of the Tier-1',
    { edgeCluster: false, dhcp: false },
    (nsx) => nsx.tree.get(`${TIER1}/locale-services/default`)?.edge_cluster_path,
    '/infra/sites/default/enforcement-points/default/edge-clusters/edge-cluster-01',
  ],
  ['the link of the segment', { connected: false, dhcp: false }, ofSegment('connectivity_path'), TIER1],
  ['DHCP of the segment', { dhcp: false }, ofSegment('dhcp_config_path'), '/infra/dhcp-server-configs/nodes-dhcp'],
];

export async function variations(tally, copy, env) {
  const start = Variation.in(copy, 'variations', env);
  await start.set({});
  await start.init();
  await withNsx(start, (nsx, variation) => twoClusters(tally, nsx, variation));
  await withNsx(start, (nsx, variation) => takenOver(tally, nsx, variation));
  for (const [what, settings, read, value] of TAKEN_OUT) {
    await withNsx(start, (nsx, variation) => takenOut(tally, { what, settings, read, value }, nsx, variation));
  }
  await withNsx(start, (nsx, variation) => tagsAndDescription(tally, nsx, variation));
  for (const nsxVersion of ['3.2', '4.2', '9.0']) {
    await withNsx(start, (nsx, variation) => everyConstruct(tally, nsx, variation), { nsxVersion });
  }
}

async function withNsx(start, run, options) {
  const nsx = await startNsx(options);
  try {
    await run(nsx, start.at(nsx));
  } finally {
    await nsx.close();
  }
}

async function twoClusters(tally, nsx, variation) {
  const [a, b] = [nodesOf('a', 1, 2), nodesOf('b', 5, 3)];
  await tally.check('two clusters, one removed: its routes go, the other stays as it was', async () => {
    await variation.set({ clusters: { a, b } });
    assert.deepEqual(await variation.apply(), { ...NOTHING, add: 8 });
    const before = nsx.tree.staticRoutes(TIER1).filter(({ display_name }) => display_name.startsWith('a_'));
    await variation.set({ clusters: { a } });
    assert.deepEqual(await variation.apply(), { ...NOTHING, remove: 3 });
    assert.deepEqual(nsx.tree.staticRoutes(TIER1), before);
    assert.deepEqual(await variation.plan(), NOTHING);
  });
}

async function takenOver(tally, nsx, variation) {
  await tally.check('a Tier-1 that stands already is imported, and stays the same object', async () => {
    await callNsx(nsx, 'PATCH', TIER1, { display_name: 'made by hand', tier0_path: '/infra/tier-0s/T0' });
    await callNsx(nsx, 'PATCH', `${TIER1}/static-routes/by-hand`, {
      network: '10.77.0.0/24',
      next_hops: [{ ip_address: '10.0.0.77' }],
    });
    const { unique_id } = nsx.tree.get(TIER1);
    await variation.set({ imported: true, edgeCluster: false, dhcp: false });
    assert.deepEqual(await variation.apply(), { add: 3, change: 1, remove: 0, import: 1 });
    const tier1 = nsx.tree.get(TIER1);
    assert.deepEqual([tier1.unique_id, tier1.display_name], [unique_id, 'k8s']);
    assert.deepEqual(tier1.route_advertisement_types.toSorted(), ['TIER1_CONNECTED', 'TIER1_STATIC_ROUTES']);
    assert.ok(nsx.tree.get(`${TIER1}/static-routes/by-hand`), 'a route made by hand is gone');
    assert.deepEqual(await variation.plan(), NOTHING);
  });
}

async function takenOut(tally, { what, settings, read, value }, nsx, variation) {
  await tally.check(`${what} is taken out again: it is gone, and the plan is empty`, async () => {
    await variation.set({});
    await variation.apply();
    assert.equal(read(nsx), value);
    await variation.set(settings);
    assert.notDeepEqual(await variation.apply(), NOTHING);
    assert.equal(read(nsx) || undefined, undefined);
    assert.deepEqual(await variation.plan(), NOTHING);
  });
}

async function tagsAndDescription(tally, nsx, variation) {
  const before = snapshot(nsx);
  await tally.check('tags and a description come and go', async () => {
    await variation.set({});
    await variation.apply();
    await variation.set({ tags: [{ scope: 'team', tag: 'network' }], description: 'for pods' });
    assert.deepEqual(await variation.apply(), { ...NOTHING, change: 1 });
    const { tags, description } = nsx.tree.get(TIER1);
    assert.deepEqual([tags, description], [[{ scope: 'team', tag: 'network' }], 'for pods']);
    await variation.set({});
    assert.deepEqual(await variation.apply(), { ...NOTHING, change: 1 });
    const after = nsx.tree.get(TIER1);
    assert.deepEqual([after.tags ?? [], after.description ?? ''], [[], '']);
    assert.deepEqual(await variation.plan(), NOTHING);
  });
  await tally.check('and after all of it destroy leaves exactly what was there before', async () => {
    await variation.destroy();
    assert.deepEqual(snapshot(nsx), before);
  });
}

async function everyConstruct(tally, nsx, variation) {
  const before = snapshot(nsx);
  const all = variation.running('every-construct.ts');
  await tally.check(
    `NSX ${nsx.nsxVersion}: one of every construct is deployed, and a second plan is empty`,
    async () => {
      await all.synth();
      assert.deepEqual(await all.apply(), { ...NOTHING, add: 16 });
      assert.deepEqual(await all.plan(), NOTHING);
    },
  );
  await tally.check(
    `NSX ${nsx.nsxVersion}: all of it is destroyed, which leaves exactly what was there before`,
    async () => {
      assert.deepEqual(await all.destroy(), { ...NOTHING, remove: 16 });
      assert.deepEqual(snapshot(nsx), before);
    },
  );
}

function ofSegment(field) {
  return (nsx) => nsx.tree.get('/infra/segments/nodes')[field];
}
