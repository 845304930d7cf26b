// Where Terraform finds a provider called vmware/nsxt: the real one, or the plugin that has its schema and nothing else.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ADDRESS = join('registry.terraform.io', 'vmware', 'nsxt');
const CONSTRAINT = '~> 3.10';
/** Of the schema that the plugin serves: tools/provider-generator/schema.json. */
const SCHEMA_VERSION = '3.11.1';
const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '..', '..', '..');

export function hasTerraform() {
  return spawnSync('terraform', ['version'], { env: { ...process.env, CHECKPOINT_DISABLE: '1' } }).error === undefined;
}

/**
 * The best provider there is: of the folder that NSXT_PROVIDER_MIRROR names, else of the registry, else the schema plugin.
 *
 * @param scratch an empty folder for what is written
 * @throws where NSXT_PROVIDER_MIRROR names a folder that has no provider
 * @returns `real`: whether NSX calls are made; `from`: a line to print; `env`: the variables that Terraform needs;
 * `mirror`: the folder it comes from, where it is not the registry; `reason`: why it is not real
 */
export function findProvider(scratch) {
  const mirror = process.env.NSXT_PROVIDER_MIRROR;
  if (mirror !== undefined && mirror !== '') return mirrored(scratch, resolve(mirror));
  const registry = ofRegistry(scratch);
  if (registry.found) return { real: true, from: registry.line, env: registry.env };
  return { ...schemaPlugin(scratch), reason: registry.line };
}

function mirrored(scratch, mirror) {
  const folder = join(mirror, ADDRESS);
  if (!existsSync(folder)) {
    throw new Error(
      `NSXT_PROVIDER_MIRROR is ${mirror}, and there is no ${ADDRESS} in it; see terraform providers mirror`,
    );
  }
  const versions = readdirSync(folder).filter((name) => /^\d/.test(name));
  return {
    real: true,
    from: `vmware/nsxt ${versions.join(', ')} of the mirror ${mirror}`,
    mirror,
    env: { TF_CLI_CONFIG_FILE: mirrorConfig(scratch, mirror) },
  };
}

/** The registry is asked once; what it gives is kept in Terraform's own plugin cache. */
function ofRegistry(scratch) {
  const folder = join(scratch, 'registry');
  const cache = join(root, 'node_modules', '.cache', 'cdk-routable-pods', 'terraform-plugins');
  mkdirSync(folder, { recursive: true });
  mkdirSync(cache, { recursive: true });
  const config = join(scratch, 'registry.tfrc');
  writeFileSync(
    config,
    `plugin_cache_dir = ${JSON.stringify(cache)}\nplugin_cache_may_break_dependency_lock_file = true\n`,
  );
  writeJson(join(folder, 'main.tf.json'), {
    terraform: { required_providers: { nsxt: { source: 'vmware/nsxt', version: CONSTRAINT } } },
  });
  const env = { TF_CLI_CONFIG_FILE: config, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  const init = spawnSync('terraform', ['init', '-no-color', '-input=false'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, ...env },
  });
  if (init.status !== 0) return { found: false, line: `the registry gives no vmware/nsxt: ${firstError(init)}` };
  const version = /Installed vmware\/nsxt v(\S+)|Using vmware\/nsxt v(\S+)/.exec(init.stdout);
  return { found: true, line: `vmware/nsxt ${version?.[1] ?? version?.[2] ?? ''} of registry.terraform.io`, env };
}

function firstError({ error, stderr }) {
  if (error !== undefined) return error.message;
  const text = stderr.replace(/[│╷╵]/g, ' ').replace(/\s+/g, ' ').trim();
  return text.slice(0, 300);
}

/** A mirror with one provider in it: a script that starts the schema plugin of this folder. */
function schemaPlugin(scratch) {
  const mirror = join(scratch, 'mirror');
  const folder = join(mirror, ADDRESS, SCHEMA_VERSION, platform());
  rmSync(mirror, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const schema = join(root, 'tools', 'provider-generator', 'schema.json');
  const program = pathToFileURL(join(here, 'schema-plugin', 'serve.mjs')).href;
  const script = join(folder, `terraform-provider-nsxt_v${SCHEMA_VERSION}`);
  writeFileSync(
    script,
    `#!${process.execPath}\nprocess.argv[2] = ${JSON.stringify(schema)};\nimport(${JSON.stringify(program)});\n`,
  );
  chmodSync(script, 0o755);
  return {
    real: false,
    from: `a plugin with the schema of vmware/nsxt ${SCHEMA_VERSION}; no NSX call is made`,
    mirror,
    // Terraform and the plugin are on one machine, and the plugin holds no secret: no certificates between them.
    env: { TF_CLI_CONFIG_FILE: mirrorConfig(scratch, mirror), TF_DISABLE_PLUGIN_TLS: '1' },
  };
}

function mirrorConfig(scratch, mirror) {
  const file = join(scratch, 'mirror.tfrc');
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return file;
}

/** `linux_amd64` and so on, as Terraform itself calls it. */
function platform() {
  const version = spawnSync('terraform', ['version', '-json'], {
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  });
  return JSON.parse(version.stdout).platform;
}

function writeJson(file, value) {
  writeFileSync(file, JSON.stringify(value, null, 2));
}
