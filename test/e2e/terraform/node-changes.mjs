// A cluster's nodes come, go and are replaced; somebody changes a route by hand.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { callNsx, snapshot } from '../simulated-nsx.mjs';
import { Inventory } from './inventory.mjs';
import { EXAMPLES, Workspace } from './workspace.mjs';

const ROUTES = '/infra/tier-1s/k8s/static-routes';
const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

export async function nodeChanges(tally, copy, ground) {
  const { folder, program } = EXAMPLES['kubeadm-terraform-routes'];
  await ground.manager(async (nsx, env) => {
    const workspace = new Workspace(join(copy, folder), program, env);
    const before = nsx && snapshot(nsx);
    await nodes(tally, nsx, workspace, new Inventory(join(copy, folder, 'nodes.json')));
    if (nsx) await byHand(tally, nsx, workspace);
    await tally.check(`nodes: destroy leaves ${nsx ? 'exactly what was there before' : 'nothing'}`, async () => {
      await workspace.destroy();
      assert.deepEqual(workspace.remembered(), []);
      if (nsx) assert.deepEqual(snapshot(nsx), before);
    });
  });
}

async function nodes(tally, nsx, workspace, inventory) {
  const onManager = (network) => nsx.tree.get(`${ROUTES}/k8s1_${network.replace('/', '_')}`);
  await tally.check('nodes: three nodes, three routes', async () => {
    await workspace.synth();
    await workspace.init();
    assert.deepEqual(await workspace.apply(), { ...NOTHING, add: 5 });
    assert.equal(workspace.remembered().filter((address) => address.includes('static_route')).length, 3);
    if (nsx) assert.equal(nsx.tree.staticRoutes('/infra/tier-1s/k8s').length, 3);
  });
  if (nsx) {
    await tally.check('nodes: the routing tables of both gateways have them', () => tablesHave(nsx));
  }
  await tally.check('nodes: one added, one route created', async () => {
    inventory.add('k8s1-worker-3', '172.16.160.14', '172.16.171.0/24');
    await workspace.synth();
    assert.deepEqual(await plannedHops(workspace), [['create', '172.16.171.0/24', undefined, '172.16.160.14']]);
    assert.deepEqual(await workspace.applyPlanned(), { ...NOTHING, add: 1 });
    if (nsx) assert.equal(hopOf(onManager('172.16.171.0/24')), '172.16.160.14');
  });
  await tally.check('nodes: one replaced under the same podCIDR, one route updated in place', async () => {
    const before = nsx && onManager('172.16.171.0/24');
    inventory.remove('k8s1-worker-3');
    inventory.add('k8s1-worker-9', '172.16.160.19', '172.16.171.0/24');
    await workspace.synth();
    assert.deepEqual(await plannedHops(workspace), [['update', '172.16.171.0/24', '172.16.160.14', '172.16.160.19']]);
    assert.deepEqual(await workspace.applyPlanned(), { ...NOTHING, change: 1 });
    if (nsx === undefined) return;
    const after = onManager('172.16.171.0/24');
    assert.equal(hopOf(after), '172.16.160.19');
    assert.deepEqual([after.unique_id, after._revision], [before.unique_id, before._revision + 1]);
  });
  await tally.check('nodes: one removed, one route destroyed', async () => {
    inventory.remove('k8s1-worker-9');
    await workspace.synth();
    assert.deepEqual(await plannedHops(workspace), [['delete', '172.16.171.0/24', '172.16.160.19', undefined]]);
    assert.deepEqual(await workspace.applyPlanned(), { ...NOTHING, remove: 1 });
    if (nsx) assert.equal(onManager('172.16.171.0/24'), undefined);
  });
  await tally.check('nodes: the plan is empty then', async () => assert.deepEqual(await workspace.plan(), NOTHING));
}

function tablesHave(nsx) {
  for (const gateway of ['/infra/tier-1s/k8s', '/infra/tier-0s/T0']) {
    const table = JSON.stringify(nsx.tree.routingTable(gateway));
    for (const network of ['172.16.168.0/24', '172.16.169.0/24', '172.16.170.0/24']) {
      assert.ok(table.includes(network), `${network} is not in the table of ${gateway}: ${table}`);
    }
  }
}

async function byHand(tally, nsx, workspace) {
  const route = `${ROUTES}/k8s1_172.16.169.0_24`;
  await tally.check('drift: a next hop changed by hand is seen, and set right in place', async () => {
    await callNsx(nsx, 'PATCH', route, { next_hops: [{ ip_address: '172.16.160.99', admin_distance: 1 }] });
    assert.deepEqual(await plannedHops(workspace), [['update', '172.16.169.0/24', '172.16.160.99', '172.16.160.12']]);
    assert.deepEqual(await workspace.applyPlanned(), { ...NOTHING, change: 1 });
    assert.equal(hopOf(nsx.tree.get(route)), '172.16.160.12');
  });
  await tally.check('drift: a route deleted by hand is created again', async () => {
    await callNsx(nsx, 'DELETE', route);
    assert.deepEqual(await plannedHops(workspace), [['create', '172.16.169.0/24', undefined, '172.16.160.12']]);
    assert.deepEqual(await workspace.applyPlanned(), { ...NOTHING, add: 1 });
  });
  await tally.check("drift: somebody else's route on the same gateway is none of Terraform's", async () => {
    const foreign = { network: '172.16.175.0/24', next_hops: [{ ip_address: '172.16.160.77' }] };
    await callNsx(nsx, 'PATCH', `${ROUTES}/foreign`, foreign);
    assert.deepEqual(await workspace.plan(), NOTHING);
    await callNsx(nsx, 'DELETE', `${ROUTES}/foreign`);
  });
}

/** Of each change that is planned: what is done, to which podCIDR, and the next hop before and after. */
async function plannedHops(workspace) {
  return (await workspace.planned()).map(({ address, actions, before, after }) => {
    const [, podCidr] = /^nsxt_policy_static_route\.k8s1-node-routes\["(.*)"\]$/.exec(address) ?? [];
    return [actions.join(), podCidr, ...[before, after].map((route) => route?.next_hop[0].ip_address)];
  });
}

function hopOf(route) {
  return route.next_hops[0].ip_address;
}
