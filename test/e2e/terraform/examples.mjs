// Both examples by the real cdktf, as a user deploys them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snapshot, startNsx } from '../simulated-nsx.mjs';
import { cdktnDeploys } from './cdktn.mjs';
import { EXAMPLES, Workspace } from './workspace.mjs';

const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '..', '..', '..');

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

/** What NSX makes beside each gateway without being asked. */
const BESIDE_GATEWAY = 'PolicyNat';

export async function examples(tally, copy, env) {
  for (const [name, { folder, program }] of Object.entries(EXAMPLES)) {
    const nsx = await startNsx();
    try {
      await deployed(tally, name, nsx, new Workspace(join(copy, folder), program, { ...env, ...nsx.environment }));
    } finally {
      await nsx.close();
    }
  }
}

async function deployed(tally, name, nsx, workspace) {
  const before = snapshot(nsx);
  await tally.check(`${name}: npx cdktf deploy makes it on the manager that TF_VAR_nsx_host names`, async () => {
    await workspace.cdktf('deploy', '--auto-approve');
    const after = snapshot(nsx);
    const made = Object.keys(after).filter(
      (path) => before[path] === undefined && after[path].resource_type !== BESIDE_GATEWAY,
    );
    assert.deepEqual(made, Object.keys(MADE[name]));
    for (const [path, fields] of Object.entries(MADE[name])) {
      for (const [field, value] of Object.entries(fields))
        assert.deepEqual(after[path][field], value, `${path} ${field}`);
    }
  });
  await tally.check(`${name}: what was written is what is written for any other manager`, async () => {
    const written = read(join(workspace.stack, 'cdk.tf.json'));
    written['//'].metadata.version = '<engine>';
    assert.deepEqual(written, read(join(root, 'examples', name, 'expected/cdktf.out/stacks/nsx/cdk.tf.json')));
  });
  await tally.check(`${name}: a second plan is empty`, async () => {
    assert.match(await workspace.cdktf('diff'), /No changes\. Your infrastructure matches the configuration/);
  });
  if (name === 'tkg-routable-pods') await cdktnDeploys(tally, workspace);
  await tally.check(`${name}: npx cdktf destroy leaves exactly what was there before`, async () => {
    await workspace.cdktf('destroy', '--auto-approve');
    assert.deepEqual(snapshot(nsx), before);
  });
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function hop(address) {
  return [{ ip_address: address, admin_distance: 1 }];
}
