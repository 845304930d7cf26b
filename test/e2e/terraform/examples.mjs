// Both examples by the real cdktf, as a user deploys them from the repository root and from an example's own folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snapshot } from '../simulated-nsx.mjs';
import { cdktnDeploys } from './cdktn.mjs';
import { EXAMPLES, Workspace } from './workspace.mjs';

const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '..', '..', '..');
const EMPTY = /No changes\. Your infrastructure matches the configuration/;

/** What each example puts on the manager: policy paths, and fields of the objects that matter to pods. */
const MADE = {
  'tkg-routable-pods': {
    '/infra/dhcp-server-configs/tanzu-overlay-dhcp': { lease_time: 86400 },
    '/infra/segments/tanzu-overlay': { connectivity_path: '/infra/tier-1s/tanzu-cl1' },
    '/infra/tier-1s/tanzu-cl1': { tier0_path: '/infra/tier-0s/T0' },
    '/infra/tier-1s/tanzu-cl1/locale-services/default': {},
  },
  'kubeadm-terraform-routes': {
    '/infra/segments/k8s-nodes': { connectivity_path: '/infra/tier-1s/k8s' },
    '/infra/tier-1s/k8s': { tier0_path: '/infra/tier-0s/T0' },
    '/infra/tier-1s/k8s/locale-services/default': {},
    '/infra/tier-1s/k8s/static-routes/k8s1_172.16.168.0_24': { next_hops: hop('172.16.160.11') },
    '/infra/tier-1s/k8s/static-routes/k8s1_172.16.169.0_24': { next_hops: hop('172.16.160.12') },
    '/infra/tier-1s/k8s/static-routes/k8s1_172.16.170.0_24': { next_hops: hop('172.16.160.13') },
  },
};

/** The same in Terraform's state. */
const REMEMBERED = {
  'tkg-routable-pods': [
    'nsxt_policy_dhcp_server.tanzu-overlay-dhcp',
    'nsxt_policy_segment.tanzu-overlay',
    'nsxt_policy_tier1_gateway.tanzu-cl1',
  ],
  'kubeadm-terraform-routes': [
    'nsxt_policy_segment.k8s-nodes',
    'nsxt_policy_static_route.k8s1-node-routes["172.16.168.0/24"]',
    'nsxt_policy_static_route.k8s1-node-routes["172.16.169.0/24"]',
    'nsxt_policy_static_route.k8s1-node-routes["172.16.170.0/24"]',
    'nsxt_policy_tier1_gateway.k8s',
  ],
};

/** On which all of a command line is tried; the other one goes the same way. */
const FIRST = 'tkg-routable-pods';

/** What NSX makes beside each gateway without being asked. */
const BESIDE_GATEWAY = 'PolicyNat';

export async function examples(tally, copy, ground) {
  for (const [name, { folder, program }] of Object.entries(EXAMPLES)) {
    await ground.manager((nsx, env) =>
      deployed(tally, name, nsx, new Workspace(join(copy, folder), program, env), ground),
    );
  }
}

async function deployed(tally, name, nsx, workspace, { mirror }) {
  const before = nsx && snapshot(nsx);
  if (name === FIRST) {
    await tally.check(`${name}: npx cdktf diff shows 3 objects to create`, async () => {
      assert.match(await workspace.cdktf('diff'), /Plan: 3 to add, 0 to change, 0 to destroy/);
    });
  }
  await tally.check(`${name}: npx cdktf deploy makes them${nsx ? ', where TF_VAR_nsx_host says' : ''}`, async () => {
    await workspace.cdktf('deploy', '--auto-approve');
    assert.match(await workspace.terraform('validate', '-no-color'), /Success! The configuration is valid/);
    assert.deepEqual(workspace.remembered(), REMEMBERED[name]);
    if (nsx) isMade(MADE[name], before, snapshot(nsx));
  });
  await tally.check(`${name}: a second plan is empty`, async () => assert.match(await workspace.cdktf('diff'), EMPTY));
  await tally.check(`${name}: both halves are written as for any other manager`, async () => {
    await workspace.synth();
    const expected = join(root, 'examples', name, 'expected');
    for (const file of filesBelow(expected)) {
      assert.deepEqual(unsigned(join(workspace.folder, file)), unsigned(join(expected, file)), file);
    }
  });
  if (name === FIRST) {
    if (nsx && mirror !== undefined) await lockedOffline(tally, workspace, mirror);
    await cdktnDeploys(tally, workspace);
  }
  await tally.check(
    `${name}: npx cdktf destroy leaves ${nsx ? 'exactly what was there before' : 'nothing'}`,
    async () => {
      await workspace.cdktf('destroy', '--auto-approve');
      assert.deepEqual(workspace.remembered(), []);
      if (nsx) assert.deepEqual(snapshot(nsx), before);
    },
  );
}

/** The other way to be without the registry, for those who want the lock file written. */
async function lockedOffline(tally, workspace, mirror) {
  await tally.check('offline, TF_CLI_ARGS_providers_lock does instead of --skip-provider-lock', async () => {
    const locking = workspace.with({ TF_CLI_ARGS_providers_lock: `-fs-mirror=${mirror}` });
    assert.match(await locking.engine(['npx', 'cdktf'], 'diff'), EMPTY);
  });
}

function isMade(wanted, before, after) {
  const made = Object.keys(after).filter(
    (path) => before[path] === undefined && after[path].resource_type !== BESIDE_GATEWAY,
  );
  assert.deepEqual(made, Object.keys(wanted));
  for (const [path, fields] of Object.entries(wanted)) {
    for (const [field, value] of Object.entries(fields))
      assert.deepEqual(after[path][field], value, `${path} ${field}`);
  }
}

function filesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Text as it is; JSON without the version by which the engine signs it, and without its spaces. */
function unsigned(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return text;
  return JSON.parse(text, (key, value) => (key === 'version' && /^0\.\d+\.\d+$/.test(value) ? '<engine>' : value));
}

function hop(address) {
  return [{ ip_address: address, admin_distance: 1 }];
}
