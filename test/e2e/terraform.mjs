// Terraform and cdktf on what the examples write, as a user runs them.
// With the real provider (NSXT_PROVIDER_MIRROR, or the registry) against the simulator; where it cannot be had, with a plugin
// that has the provider's schema. Run: node test/e2e/terraform.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from './tally.mjs';
import { findProvider } from './terraform/provider.mjs';
import { schemaOnly } from './terraform/schema-only.mjs';

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
  if (provider.real) {
    const { withSimulator } = await import('./terraform/with-simulator.mjs');
    await withSimulator(tally, scratch, provider.env);
  } else {
    await schemaOnly(tally, scratch, provider.env);
  }
}
tally.close();
