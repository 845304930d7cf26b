// What a user changes in a network that stands: a cluster goes, a setting is taken out again, a Tier-1 is taken over.
import assert from 'node:assert/strict';
import { callNsx, INVENTORY, outcome, snapshot } from '../simulated-nsx.mjs';
import { nodesOf, Variation } from './variation.mjs';

const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };
const TIER1 = '/infra/tier-1s/k8s';
const TIER1_ADDRESS = 'nsxt_policy_tier1_gateway.k8s';
const SEGMENT_ADDRESS = 'nsxt_policy_segment.nodes';
const DHCP_SERVERS = '/infra/dhcp-server-configs';
const EDGE_CLUSTERS = '/infra/sites/default/enforcement-points/default/edge-clusters';

const ofTier1 = (tree) => tree.get(TIER1).tier0_path;
const ofEdge = (tree) => tree.get(`${TIER1}/locale-services/default`)?.edge_cluster_path;
const ofSegment = (field) => (tree) => tree.get('/infra/segments/nodes')[field];
const ofDhcp = ofSegment('dhcp_config_path');

/**
 * One setting after the other: the provider does not send what was taken out, so that it goes only where the manager takes
 * the object as a whole. What is planned; where it is on the manager, and what it is there before.
 */
const TAKEN_OUT = [
  {
    what: 'the DHCP server of the segment',
    settings: { dhcp: false },
    planned: ['delete nsxt_policy_dhcp_server.nodes-dhcp', `update ${SEGMENT_ADDRESS}: dhcp_config_path`],
    onManager: [ofDhcp, `${DHCP_SERVERS}/nodes-dhcp`],
  },
  {
    what: 'the link of the Tier-1 to the Tier-0',
    settings: { dhcp: false, tier0: false },
    planned: [`update ${TIER1_ADDRESS}: tier0_path`],
    onManager: [ofTier1, '/infra/tier-0s/T0'],
  },
  {
    what: 'the edge cluster of the Tier-1',
    settings: { dhcp: false, tier0: false, edgeCluster: false },
    planned: [`update ${TIER1_ADDRESS}: edge_cluster_path`],
    onManager: [ofEdge, `${EDGE_CLUSTERS}/edge-cluster-01`],
  },
  {
    what: 'the link of the segment to the Tier-1',
    settings: { dhcp: false, tier0: false, edgeCluster: false, connected: false },
    planned: [`update ${SEGMENT_ADDRESS}: connectivity_path`],
    onManager: [ofSegment('connectivity_path'), TIER1],
  },
];

/** NSX keeps DHCP that a segment uses, so the order counts in each of these. A DHCP server always has an edge cluster. */
const OTHER_DHCP = [
  ['moves to another server', { dhcp: 'another' }, { add: 1, change: 1, remove: 1 }, `${DHCP_SERVERS}/another`],
  [
    'stays, and its server moves to another edge cluster',
    { dhcp: 'another', dhcpEdgeCluster: 'edge-cluster-02' },
    { change: 1 },
    `${DHCP_SERVERS}/another`,
  ],
  ['comes by a relay', { dhcp: 'relay' }, { add: 1, change: 1, remove: 1 }, '/infra/dhcp-relay-configs/relay'],
  ['is taken out', { dhcp: false }, { change: 1, remove: 1 }, undefined],
];

export async function variations(tally, copy, ground) {
  const start = Variation.in(copy, 'variations', ground.env);
  await start.set({});
  await start.init();
  await ground.manager((nsx, env) => twoClusters(tally, nsx, start.anew(env)));
  if (ground.real) await ground.manager((nsx, env) => takenOver(tally, nsx, start.anew(env)));
  const edgeClusters = [...INVENTORY.edgeClusters, { name: 'edge-cluster-02', nodes: ['edge-03'] }];
  const inventory = { ...INVENTORY, edgeClusters };
  await ground.manager((nsx, env) => settings(tally, nsx, start.anew(env)), { inventory });
}

async function twoClusters(tally, nsx, variation) {
  const [a, b] = [nodesOf('a', 1, 2), nodesOf('b', 5, 3)];
  await tally.check('two clusters, one removed: its routes go, the other stays as it was', async () => {
    await variation.set({ clusters: { a, b } });
    assert.deepEqual(await variation.apply(), { ...NOTHING, add: 8 });
    const before = nsx?.tree.staticRoutes(TIER1).filter(({ display_name }) => display_name.startsWith('a_'));
    await variation.set({ clusters: { a } });
    assert.deepEqual(
      (await variation.planned()).map(({ address, actions }) => `${actions} ${address}`),
      b.map(({ podCidrs: [podCidr] }) => `delete nsxt_policy_static_route.b-node-routes["${podCidr}"]`),
    );
    assert.deepEqual(await variation.applyPlanned(), { ...NOTHING, remove: 3 });
    assert.deepEqual(nsx?.tree.staticRoutes(TIER1), before);
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

/** One network, from nothing to nothing: what a check finds is what the one before it left. */
async function settings(tally, nsx, variation) {
  const before = nsx && snapshot(nsx);
  await variation.set({});
  await variation.apply();
  const whole = nsx && outcome(nsx);
  for (const step of TAKEN_OUT) await takenOut(tally, step, nsx, variation);
  await tally.check('all of it given again: the network is what it was, and the plan is empty', async () => {
    await variation.set({});
    await variation.apply();
    if (nsx) assert.deepEqual(outcome(nsx), whole);
    assert.deepEqual(await variation.plan(), NOTHING);
  });
  for (const [what, change, counts, path] of OTHER_DHCP) {
    await tally.check(`DHCP of a segment ${what}, and the plan is empty`, async () => {
      await variation.set(change);
      assert.deepEqual(await variation.apply(), { ...NOTHING, ...counts });
      if (nsx) assert.equal(ofDhcp(nsx.tree) || undefined, path);
      assert.deepEqual(await variation.plan(), NOTHING);
    });
  }
  await tagsAndDescription(tally, nsx, variation);
  await tally.check(
    `and after all of it destroy leaves ${nsx ? 'exactly what was there before' : 'nothing'}`,
    async () => {
      await variation.destroy();
      assert.deepEqual(variation.remembered(), []);
      if (nsx) assert.deepEqual(snapshot(nsx), before);
    },
  );
}

async function takenOut(tally, { what, settings, planned, onManager: [read, value] }, nsx, variation) {
  await tally.check(`taken out again: ${what}: it is gone, and the plan is empty`, async () => {
    if (nsx) assert.equal(read(nsx.tree), value);
    await variation.set(settings);
    assert.deepEqual((await variation.planned()).map(withWhatGoes), planned);
    await variation.applyPlanned();
    if (nsx) assert.equal(read(nsx.tree) || undefined, undefined);
    assert.deepEqual(await variation.plan(), NOTHING);
  });
}

/** The change of one object, and which of its paths it takes away. */
function withWhatGoes({ address, actions, before, after }) {
  if (after === null) return `${actions} ${address}`;
  const gone = Object.keys(before).filter((field) => field.endsWith('_path') && before[field] && !after[field]);
  return `${actions} ${address}: ${gone}`;
}

async function tagsAndDescription(tally, nsx, variation) {
  const onManager = () => {
    const { tags = [], description = '' } = nsx.tree.get(TIER1);
    return { tags, description };
  };
  await tally.check('tags and a description come and go', async () => {
    const described = { tags: [{ scope: 'team', tag: 'network' }], description: 'for pods' };
    await variation.set({ dhcp: false, ...described });
    assert.deepEqual(await variation.apply(), { ...NOTHING, change: 1 });
    if (nsx) assert.deepEqual(onManager(), described);
    await variation.set({ dhcp: false });
    assert.deepEqual(await variation.apply(), { ...NOTHING, change: 1 });
    if (nsx) assert.deepEqual(onManager(), { tags: [], description: '' });
    assert.deepEqual(await variation.plan(), NOTHING);
  });
}
