// One of everything that lib/nsxt writes, on every version of NSX that the simulator plays.
import assert from 'node:assert/strict';
import { snapshot } from '../simulated-nsx.mjs';
import { Variation } from './variation.mjs';

const OBJECTS = 16;
const NOTHING = { add: 0, change: 0, remove: 0, import: 0 };

export async function everyConstruct(tally, copy, ground) {
  const start = Variation.in(copy, 'every-construct', ground.env).running('every-construct.ts');
  await start.synth();
  await start.init();
  for (const nsxVersion of ground.real ? ['3.2', '4.2', '9.0'] : [undefined]) {
    await ground.manager((nsx, env) => deployed(tally, nsx, start.anew(env)), { nsxVersion });
  }
}

async function deployed(tally, nsx, all) {
  const before = nsx && snapshot(nsx);
  const where = nsx ? `NSX ${nsx.nsxVersion}: ` : '';
  await tally.check(`${where}one of every construct is deployed, and a second plan is empty`, async () => {
    assert.deepEqual(await all.apply(), { ...NOTHING, add: OBJECTS });
    assert.deepEqual(await all.plan(), NOTHING);
  });
  const left = nsx ? 'exactly what was there before' : 'nothing';
  await tally.check(`${where}all of it is destroyed, which leaves ${left}`, async () => {
    assert.deepEqual(await all.destroy(), { ...NOTHING, remove: OBJECTS });
    assert.deepEqual(all.remembered(), []);
    if (nsx) assert.deepEqual(snapshot(nsx), before);
  });
}
