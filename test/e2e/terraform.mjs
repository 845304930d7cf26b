// Terraform and cdktf on what the examples and their variations write, as a user runs them: the life cycle of a network.
// With the real provider (of the folder NSXT_PROVIDER_MIRROR, or of the registry) against the simulator; where it cannot be
// had, with a plugin that has the provider's schema. Run: node test/e2e/terraform.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from './tally.mjs';
import { Ground } from './terraform/ground.mjs';
import { lifeCycle } from './terraform/life-cycle.mjs';
import { findProvider, hasTerraform } from './terraform/provider.mjs';
import { copyRepository } from './terraform/workspace.mjs';

if (hasTerraform()) {
  await main();
} else {
  console.log(
    'terraform is not on the PATH, so nothing is deployed: https://developer.hashicorp.com/terraform/install',
  );
  console.log('terraform: 0 passed, 0 failed');
}

async function main() {
  const tally = new Tally('terraform');
  const scratch = mkdtempSync(join(tmpdir(), 'terraform-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  let provider;
  await tally.check('Terraform finds a provider', () => {
    provider = findProvider(scratch);
  });
  if (provider !== undefined) {
    if (provider.reason !== undefined) console.log(provider.reason);
    console.log(`provider: ${provider.from}`);
    await lifeCycle(tally, copyRepository(join(scratch, 'repository')), new Ground(provider));
  }
  tally.close();
}
