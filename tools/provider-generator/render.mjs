// From a provider schema to the text of every binding, nothing written outside a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from './tree.mjs';

/**
 * What a user's `required_providers` says: a range, so that nobody is tied to one release.
 *
 * 3.10.0 is the first release that has every listed class with every argument: it brought the data source
 * `nsxt_policy_gateway_interface`, `multicast` of segments, `enable_rd_per_edge` and `multi_vrf_inter_sr`
 * of the Tier-0 gateway (provider CHANGELOG.md, and `nsxt/*.go` of v3.9.0 against v3.10.0). Of the stored
 * schema, 3.11.1, only a read-only attribute is younger: `vrf_config` of the Tier-0 data source.
 * A fourth major version may rename what the classes are made from, so the range ends before it.
 */
export const VERSION_CONSTRAINT = '~> 3.10';

/**
 * The bindings that `cdktf get` would write for this schema, by path below `.gen/providers/nsxt/`.
 *
 * Without the two root indexes, which load or name every class, and without the README of each folder.
 *
 * @returns {Promise<Map<string, string>>} text by path, sorted by path
 */
export async function renderBindings(schema) {
  const scratch = mkdtempSync(join(tmpdir(), 'provider-nsxt-'));
  try {
    await runGenerator(schema, scratch);
    const tree = readTree(join(scratch, 'providers', 'nsxt'));
    return new Map([...tree].filter(([path]) => path.includes('/') && path.endsWith('.ts')));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runGenerator(schema, outdir) {
  // Importing @cdktf/commons starts `terraform version`, and reports to HashiCorp when that fails.
  // Neither is wanted: a schema file is all the generator reads.
  process.env.CHECKPOINT_DISABLE = '1';
  process.env.TERRAFORM_BINARY_NAME = 'terraform-is-not-needed';

  const require = createRequire(import.meta.url);
  const { CodeMaker } = require('codemaker');
  const { ConstructsMakerProviderTarget, Language, TerraformProviderConstraint } = require('@cdktf/commons');
  // The package's main file also loads jsii-pacmak, which it does not declare; this one file does not.
  const { TerraformProviderGenerator } = require('@cdktf/provider-generator/lib/get/generator/provider-generator');

  const constraint = new TerraformProviderConstraint({
    name: 'nsxt',
    source: 'vmware/nsxt',
    version: VERSION_CONSTRAINT,
  });
  const generator = new TerraformProviderGenerator(new CodeMaker(), schema);
  generator.generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));
  await generator.save(outdir);
}
