import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { BugError } from '../core/errors';
import type { Simulator } from '../simulator';
import { readStack } from './rehearsable';
import type { ProviderBlock, Stack } from './stack';

/** The manager that stands for each one of the program, by the host that the program has. */
export type Managers = ReadonlyMap<string, Pick<Simulator, 'host'>>;

/** How else the provider could find, or get into, another manager than ours. */
const WAYS_IN = [
  'username',
  'password',
  'ca',
  'client_auth_cert',
  'client_auth_cert_file',
  'client_auth_key',
  'client_auth_key_file',
  'remote_auth',
  'vmc_auth_host',
  'vmc_auth_mode',
  'vmc_client_id',
  'vmc_client_secret',
  'vmc_token',
];

/** Terraform merges this file over the others of a folder. */
const OVERRIDE = 'rehearsal_override.tf.json';

/** A temporary folder with copies of what is deployed. The user's own folders, with their state, are only read. */
export class Workspace {
  readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-rehearsal-')));

  /** Where a stack is applied. */
  folderOf(stack: string): string {
    return path.join(this.folder, 'stacks', stack);
  }

  /** Writes the authorities that the provider trusts, and nothing else. */
  writeAuthorities(certificates: readonly string[]): string {
    const file = path.join(this.folder, 'authorities.pem');
    fs.writeFileSync(file, certificates.join('\n'));
    return file;
  }

  /**
   * Copies a stack as it was written, and lays over it what a rehearsal needs: state beside it, and the managers.
   *
   * @param authorities file with the managers' certificates
   */
  copy(stack: Stack, managers: Managers, authorities: string): void {
    const folder = this.folderOf(stack.name);
    fs.mkdirSync(folder, { recursive: true });
    for (const name of ['cdk.tf.json', 'assets']) {
      const source = path.join(stack.folder, name);
      if (fs.existsSync(source)) fs.cpSync(source, path.join(folder, name), { recursive: true });
    }
    fs.writeFileSync(
      path.join(folder, OVERRIDE),
      JSON.stringify(this.#override(stack, managers, authorities), null, 2),
    );
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  #override(stack: Stack, managers: Managers, authorities: string): object {
    const providers = stack.providers.map((provider) => providerOf(provider, managers, authorities));
    const states = stack.lookups.flatMap((lookup) => {
      const other = readStack(lookup);
      return other === undefined ? [] : [[lookup.name, this.#stateOf(other)]];
    });
    return {
      terraform: { backend: { local: {} } },
      ...(providers.length === 0 ? {} : { provider: { nsxt: providers } }),
      ...(states.length === 0 ? {} : { data: { terraform_remote_state: Object.fromEntries(states) } }),
    };
  }

  #stateOf(stack: string): object {
    return { backend: 'local', config: { path: path.join(this.folderOf(stack), 'terraform.tfstate') } };
  }
}

/** What the program sets is taken back; what it leaves open is in the environment, which is ours. */
function providerOf({ alias, manager, settings }: ProviderBlock, managers: Managers, authorities: string): object {
  const simulator = managers.get(manager);
  if (simulator === undefined) throw new BugError(`no manager stands for "${manager}"`);
  return {
    ...(alias === undefined ? {} : { alias }),
    ...Object.fromEntries(WAYS_IN.filter((name) => settings.includes(name)).map((name) => [name, null])),
    host: simulator.host,
    allow_unverified_ssl: false,
    ca_file: authorities,
  };
}
