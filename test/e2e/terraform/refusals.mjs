// The schema is no decoration: Terraform refuses what it does not allow.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './workspace.mjs';

const ROUTE = { display_name: 'r', gateway_path: '/infra/tier-1s/t', network: '10.0.0.0/24', next_hop: [{}] };
const REFUSED = [
  ['an unknown argument', { netwerk: '10.0.0.0/24' }, /Extraneous JSON object property/],
  ['a missing argument', { network: undefined }, /The argument "network" is required/],
  ['a value of the wrong type', { next_hop: [{ admin_distance: 'far' }] }, /a number is required/],
];

export async function refusals(tally, copy, ground) {
  for (const [title, change, message] of REFUSED) {
    await tally.check(`terraform validate refuses ${title}`, async () => {
      const workspace = new Workspace(join(copy, title.replaceAll(' ', '-')), 'none', ground.env);
      mkdirSync(workspace.stack, { recursive: true });
      writeFileSync(
        join(workspace.stack, 'main.tf.json'),
        JSON.stringify({
          terraform: { required_providers: { nsxt: { source: 'vmware/nsxt', version: '~> 3.10' } } },
          resource: { nsxt_policy_static_route: { r: { ...ROUTE, ...change } } },
        }),
      );
      await workspace.init();
      await assert.rejects(workspace.terraform('validate', '-no-color'), ({ message: text }) =>
        message.test(text.replace(/\s+/g, ' ')),
      );
    });
  }
}
