// All that happens to a network, one part after the other, and what of it cannot be seen without a manager.
import { brokenOff } from './broken-off.mjs';
import { everyConstruct } from './every-construct.mjs';
import { examples } from './examples.mjs';
import { nodeChanges } from './node-changes.mjs';
import { refusals } from './refusals.mjs';
import { scale } from './scale.mjs';
import { variations } from './variations.mjs';

/** Under either provider. What each of them looks at on the manager is left out where there is none. */
const PARTS = [
  ['the examples, by npx cdktf', examples],
  ['nodes that come, go and are replaced', nodeChanges],
  ['settings that come and go', variations],
  ['one of every construct', everyConstruct],
  ['many node routes', scale],
];

/** What a provider without NSX behind it cannot show. */
const LEFT_OUT = [
  'what is on the manager after each step, and that destroy leaves what was there before: there is no manager',
  'a route that is changed by hand: there is nobody to change it',
  'a Tier-1 that is imported: there is none',
  'other versions of NSX, and the time beside hand-written HCL: nobody answers, and nobody takes any',
  'a deployment that is broken off by faults, and run again: nothing is asked of anybody that could fail',
];

export async function lifeCycle(tally, copy, ground) {
  const parts = ground.real
    ? [...PARTS, ['deployments that are broken off', brokenOff]]
    : [...PARTS, ['what the schema refuses', refusals]];
  for (const [title, part] of parts) {
    console.log(`-- ${title}`);
    await part(tally, copy, ground);
  }
  if (ground.real) return;
  console.log('no NSX call was made, so this was left out:');
  for (const item of LEFT_OUT) console.log(`  ${item}`);
  console.log('with vmware/nsxt in the registry, or in a mirror that NSXT_PROVIDER_MIRROR names, all of it is run');
}
