// The real provider against the simulator: the life cycle of what the examples and their variations make.
import { join } from 'node:path';
import { brokenOff } from './broken-off.mjs';
import { examples } from './examples.mjs';
import { nodeChanges } from './node-changes.mjs';
import { scale } from './scale.mjs';
import { variations } from './variations.mjs';
import { copyRepository } from './workspace.mjs';

export async function withSimulator(tally, scratch, env) {
  const copy = copyRepository(join(scratch, 'repository'));
  await examples(tally, copy, env);
  await nodeChanges(tally, copy, env);
  await variations(tally, copy, env);
  await brokenOff(tally, copy, env);
  await scale(tally, copy, env);
}
