import * as fs from 'node:fs';
import * as path from 'node:path';

/** Where Terraform gets its provider from. */
export interface ProviderSource {
  /** In words, for the report: `mirror /srv/mirror`, `registry`. */
  readonly from: string;
  /** Variables that tell Terraform. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The mirror that NSXT_PROVIDER_MIRROR names; else as the user's TF_CLI_CONFIG_FILE says; else the registry.
 *
 * @param scratch a folder for what is written
 */
export function providerSource(env: NodeJS.ProcessEnv, scratch: string): ProviderSource {
  const { NSXT_PROVIDER_MIRROR: named = '', TF_CLI_CONFIG_FILE: configFile = '' } = env;
  if (named !== '') {
    const mirror = path.resolve(named);
    const file = path.join(scratch, 'mirror.tfrc');
    const method = `  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n`;
    fs.writeFileSync(file, `provider_installation {\n${method}}\n`);
    return { from: `mirror ${mirror}`, env: { TF_CLI_CONFIG_FILE: file } };
  }
  if (configFile !== '' && fs.existsSync(configFile)) return { from: `by ${configFile}`, env: {} };
  return { from: 'registry', env: {} };
}
