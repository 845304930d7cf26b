import { randomBytes } from 'node:crypto';
import type { DeployedCluster, Deployment } from '../project';
import { type NsxVersion, type Simulator, startSimulator } from '../simulator';
import { demandOn } from './existing-objects';
import { inventoryOf } from './inventory';
import { providerSource } from './provider-source';
import type { Stack } from './stack';
import { Terraform } from './terraform';
import { Workspace } from './workspace';

/** Release line of the NSX that is played. */
export const NSX_VERSION: NsxVersion = '4.2';

/** What a stage is set for. */
export interface StageSetting {
  readonly stacks: readonly Stack[];
  readonly deployment: Deployment;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** The managers, the copies of the stacks, and the Terraform that is let loose on them; all of it for one rehearsal. */
export class Stage {
  readonly workspace = new Workspace();
  /** What stacks ask of a manager and is not there. */
  readonly unknown: string[] = [];
  /** Policy paths of what Terraform takes over. */
  readonly imported: string[] = [];
  readonly #simulators = new Map<string, Simulator>();

  constructor(private readonly setting: StageSetting) {}

  get simulators(): readonly Simulator[] {
    return [...this.#simulators.values()];
  }

  /** Terraform as it is found, pointed at nothing yet. */
  bareTerraform(): Terraform {
    return new Terraform(this.setting.env, {}, this.setting.signal);
  }

  /**
   * Starts a manager for each one of the program, and copies the stacks.
   *
   * @throws ValidationError SIM… where what the stacks expect to find cannot stand together
   */
  async set(): Promise<{ readonly terraform: Terraform; readonly providerFrom: string }> {
    const { stacks, deployment, env, signal } = this.setting;
    const credentials = { user: 'admin', password: randomBytes(12).toString('hex') };
    const hosts = new Set(stacks.flatMap(({ providers }) => providers.map(({ manager }) => manager)));
    for (const manager of hosts.size === 0 ? [''] : hosts) {
      const { objects, unknown, imported } = demandOn(manager, stacks, deployment);
      const inventory = inventoryOf({ manager, objects, stacks, deployment });
      this.unknown.push(...unknown);
      this.imported.push(...imported);
      this.#simulators.set(manager, await startSimulator({ ...credentials, nsxVersion: NSX_VERSION, inventory }));
    }
    const authorities = this.workspace.writeAuthorities(this.simulators.map(({ certificate }) => certificate));
    for (const stack of stacks) this.workspace.copy(stack, this.#simulators, authorities);
    const source = providerSource(env, this.workspace.folder);
    const own = {
      ...source.env,
      // For a stack without a configuration of the provider.
      NSXT_MANAGER_HOST: this.simulators[0]?.host ?? '',
      NSXT_USERNAME: credentials.user,
      NSXT_PASSWORD: credentials.password,
      NSXT_CA_FILE: authorities,
    };
    return { terraform: new Terraform(env, own, signal), providerFrom: source.from };
  }

  /** The manager that stands for a cluster's: where there is only one it is that, since a manager has many names. */
  managerOf({ manager }: DeployedCluster): Simulator | undefined {
    const [only, ...others] = this.simulators;
    return this.#simulators.get(manager ?? '') ?? (others.length === 0 ? only : undefined);
  }

  /** Takes everything away. */
  async close(): Promise<void> {
    for (const simulator of this.simulators) await simulator.close();
    this.workspace.remove();
  }
}
