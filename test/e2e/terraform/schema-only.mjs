// What can be known without a manager: real Terraform and the real cdktf, over a provider that has a schema and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdktnDeploys } from './cdktn.mjs';
import { copyRepository, EXAMPLES, Workspace } from './workspace.mjs';

/** Objects that each example makes. */
const OBJECTS = { 'tkg-routable-pods': 3, 'kubeadm-terraform-routes': 5 };
const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

export async function schemaOnly(tally, scratch, env) {
  const copy = copyRepository(join(scratch, 'repository'));
  for (const [name, { folder, program }] of Object.entries(EXAMPLES)) {
    const workspace = new Workspace(join(copy, folder), program, env);
    await terraformLifeCycle(tally, name, workspace);
    await cdktfLifeCycle(tally, name, workspace);
  }
  await refusals(tally, scratch, env);
}

async function terraformLifeCycle(tally, name, workspace) {
  const objects = OBJECTS[name];
  await tally.check(`${name}: terraform init and validate`, async () => {
    await workspace.synth();
    await workspace.init();
    assert.match(await workspace.terraform('validate', '-no-color'), /Success! The configuration is valid/);
  });
  await tally.check(
    `${name}: terraform plan and apply make ${objects} objects, and a second plan is empty`,
    async () => {
      assert.deepEqual(await workspace.plan(), { ...NOTHING, add: objects });
      assert.deepEqual(await workspace.apply(), { ...NOTHING, add: objects });
      assert.deepEqual(await workspace.plan(), NOTHING);
    },
  );
  await tally.check(`${name}: terraform destroy takes all of them away`, async () => {
    assert.deepEqual(await workspace.destroy(), { ...NOTHING, remove: objects });
    assert.deepEqual(stateOf(workspace).resources, []);
  });
}

async function cdktfLifeCycle(tally, name, workspace) {
  const objects = OBJECTS[name];
  await tally.check(`${name}: npx cdktf diff shows ${objects} objects to create`, async () => {
    assert.match(await workspace.cdktf('diff'), new RegExp(`Plan: ${objects} to add, 0 to change, 0 to destroy`));
  });
  await tally.check(`${name}: npx cdktf deploy makes them, and the diff after it is empty`, async () => {
    await workspace.cdktf('deploy', '--auto-approve');
    const made = stateOf(workspace).resources.filter(({ mode }) => mode === 'managed');
    assert.equal(made.flatMap(({ instances }) => instances).length, objects);
    assert.match(await workspace.cdktf('diff'), /No changes\. Your infrastructure matches the configuration/);
  });
  if (name === 'tkg-routable-pods') await cdktnDeploys(tally, workspace);
  await tally.check(`${name}: npx cdktf destroy takes them away`, async () => {
    await workspace.cdktf('destroy', '--auto-approve');
    assert.deepEqual(stateOf(workspace).resources, []);
  });
}

/** The schema is no decoration: Terraform refuses what it does not allow. */
async function refusals(tally, scratch, env) {
  for (const [title, change, message] of [
    ['an unknown argument', { netwerk: '10.0.0.0/24' }, /Extraneous JSON object property/],
    ['a missing argument', { network: undefined }, /The argument "network" is required/],
    ['a value of the wrong type', { next_hop: [{ admin_distance: 'far' }] }, /a number is required/],
  ]) {
    await tally.check(`terraform validate refuses ${title}`, () => {
      const folder = join(scratch, title.replaceAll(' ', '-'));
      mkdirSync(folder);
      const route = { display_name: 'r', gateway_path: '/infra/tier-1s/t', network: '10.0.0.0/24', next_hop: [{}] };
      writeFileSync(
        join(folder, 'main.tf.json'),
        JSON.stringify({
          terraform: { required_providers: { nsxt: { source: 'vmware/nsxt', version: '~> 3.10' } } },
          resource: { nsxt_policy_static_route: { r: { ...route, ...change } } },
        }),
      );
      const terraform = (...args) =>
        spawnSync('terraform', [...args, '-no-color'], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, ...env },
        });
      assert.equal(terraform('init', '-input=false').status, 0);
      const refused = terraform('validate');
      assert.equal(refused.status, 1);
      assert.match(refused.stderr.replace(/\s+/g, ' '), message);
    });
  }
}

/** What Terraform remembers: the state file beside the program. */
function stateOf({ folder }) {
  return JSON.parse(readFileSync(join(folder, 'terraform.nsx.tfstate'), 'utf8'));
}
