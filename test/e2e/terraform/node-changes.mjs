// A cluster's nodes come, go and are replaced; somebody changes a route by hand.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callNsx, snapshot, startNsx } from '../simulated-nsx.mjs';
import { EXAMPLES, Workspace } from './workspace.mjs';

const ROUTES = '/infra/tier-1s/k8s/static-routes';
const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

export async function nodeChanges(tally, copy, env) {
  const { folder, program } = EXAMPLES['kubeadm-terraform-routes'];
  const nsx = await startNsx();
  try {
    const workspace = new Workspace(join(copy, folder), program, { ...env, ...nsx.environment });
    const inventory = new Inventory(join(copy, folder, 'nodes.json'));
    const before = snapshot(nsx);
    await nodes(tally, nsx, workspace, inventory);
    await byHand(tally, nsx, workspace);
    await tally.check('nodes: destroy leaves exactly what was there before', async () => {
      await workspace.destroy();
      assert.deepEqual(snapshot(nsx), before);
    });
  } finally {
    await nsx.close();
  }
}

async function nodes(tally, nsx, workspace, inventory) {
  const apply = async () => {
    await workspace.synth();
    return await workspace.apply();
  };
  await tally.check('nodes: three nodes, three routes', async () => {
    await workspace.synth();
    await workspace.init();
    assert.deepEqual(await workspace.apply(), { ...NOTHING, add: 5 });
    assert.equal(nsx.tree.staticRoutes('/infra/tier-1s/k8s').length, 3);
  });
  await tally.check('nodes: the routing tables of both gateways have them', async () => {
    for (const gateway of ['/infra/tier-1s/k8s', '/infra/tier-0s/T0']) {
      const table = JSON.stringify(nsx.tree.routingTable(gateway));
      for (const network of ['172.16.168.0/24', '172.16.169.0/24', '172.16.170.0/24']) {
        assert.ok(table.includes(network), `${network} is not in the table of ${gateway}: ${table}`);
      }
    }
  });
  await tally.check('nodes: one added, one route created', async () => {
    inventory.add('k8s1-worker-3', '172.16.160.14', '172.16.171.0/24');
    assert.deepEqual(await apply(), { ...NOTHING, add: 1 });
    assert.deepEqual(hopOf(nsx, '172.16.171.0_24'), '172.16.160.14');
  });
  await tally.check('nodes: one replaced under the same podCIDR, one route updated in place', async () => {
    const before = nsx.tree.get(`${ROUTES}/k8s1_172.16.171.0_24`);
    inventory.remove('k8s1-worker-3');
    inventory.add('k8s1-worker-9', '172.16.160.19', '172.16.171.0/24');
    assert.deepEqual(await apply(), { ...NOTHING, change: 1 });
    assert.equal(hopOf(nsx, '172.16.171.0_24'), '172.16.160.19');
    const after = nsx.tree.get(`${ROUTES}/k8s1_172.16.171.0_24`);
    assert.deepEqual([after.unique_id, after._revision], [before.unique_id, before._revision + 1]);
  });
  await tally.check('nodes: one removed, one route destroyed', async () => {
    inventory.remove('k8s1-worker-9');
    assert.deepEqual(await apply(), { ...NOTHING, remove: 1 });
    assert.equal(nsx.tree.get(`${ROUTES}/k8s1_172.16.171.0_24`), undefined);
  });
  await tally.check('nodes: the plan is empty then', async () => assert.deepEqual(await workspace.plan(), NOTHING));
}

async function byHand(tally, nsx, workspace) {
  const route = `${ROUTES}/k8s1_172.16.169.0_24`;
  await tally.check('drift: a next hop changed by hand is seen, and set right in place', async () => {
    await callNsx(nsx, 'PATCH', route, { next_hops: [{ ip_address: '172.16.160.99', admin_distance: 1 }] });
    const [{ address, change }, ...others] = await workspace.planned();
    assert.deepEqual(others, []);
    assert.equal(address, 'nsxt_policy_static_route.k8s1-node-routes["172.16.169.0/24"]');
    assert.deepEqual(
      [change.before, change.after].map(({ next_hop }) => next_hop[0].ip_address),
      ['172.16.160.99', '172.16.160.12'],
    );
    assert.deepEqual(await workspace.apply(), { ...NOTHING, change: 1 });
    assert.equal(hopOf(nsx, '172.16.169.0_24'), '172.16.160.12');
  });
  await tally.check('drift: a route deleted by hand is created again', async () => {
    await callNsx(nsx, 'DELETE', route);
    assert.deepEqual(await workspace.plan(), { ...NOTHING, add: 1 });
    assert.deepEqual(await workspace.apply(), { ...NOTHING, add: 1 });
  });
  await tally.check("drift: somebody else's route on the same gateway is none of Terraform's", async () => {
    const foreign = { network: '172.16.175.0/24', next_hops: [{ ip_address: '172.16.160.77' }] };
    await callNsx(nsx, 'PATCH', `${ROUTES}/foreign`, foreign);
    assert.deepEqual(await workspace.plan(), NOTHING);
    await callNsx(nsx, 'DELETE', `${ROUTES}/foreign`);
  });
}

function hopOf(nsx, block) {
  return nsx.tree.get(`${ROUTES}/k8s1_${block}`).next_hops[0].ip_address;
}

/** `kubectl get nodes -o json`, in the file that the program reads. */
class Inventory {
  constructor(file) {
    this.file = file;
  }

  add(name, address, podCIDR) {
    this.#change((items) => [
      ...items,
      {
        ...items[0],
        metadata: { name, uid: `00000000-0000-4000-8000-${address.replaceAll('.', '').padStart(12, '0')}` },
        spec: { podCIDR, podCIDRs: [podCIDR] },
        status: {
          ...items[0].status,
          addresses: [
            { type: 'InternalIP', address },
            { type: 'Hostname', address: name },
          ],
        },
      },
    ]);
  }

  remove(name) {
    this.#change((items) => items.filter(({ metadata }) => metadata.name !== name));
  }

  #change(change) {
    const list = JSON.parse(readFileSync(this.file, 'utf8'));
    writeFileSync(this.file, JSON.stringify({ ...list, items: change(list.items) }, null, 2));
  }
}
