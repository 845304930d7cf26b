import type { Construct } from 'constructs';
import { type Network, networkOf, type RunBookStep } from '../core/model';
import type { Cidr } from '../core/net';
import { AddressPlan, type AddressPool, attachAddressPlan, type PoolOptions } from '../core/plan';
import { addressPlanTable, topologyMermaid } from '../core/report';
import { provedElsewhere, verify } from '../core/verify';
import { deploymentOf } from './deployment';
import { Expectations } from './expectations';
import { type Halves, halvesOf } from './halves';
import { KubernetesRoot } from './kubernetes-root';
import { LockFile } from './lock-file';
import { outputFolders } from './output';
import { FROZEN, reportToCommandLine } from './report-file';
import { applySteps, deployStep, inOrder, runBookSteps } from './run-book';
import type { Synthesis } from './synthesis';
import { findingsSummary } from './synthesis-report';
import { TerraformRoot } from './terraform-root';
import { VerificationError } from './verification-error';
import { writeFolders } from './write-folders';

export interface RoutablePodsProps {
  /** Name of the network in reports. @default 'network' */
  readonly name?: string;
  /** Your own `cdktf.App`. @default - one is made */
  readonly terraform?: Construct;
  /** Your own `cdk8s.App`. @default - one is made */
  readonly kubernetes?: Construct;
  /** The committed record of every address that was handed out. @default 'addresses.lock.json' */
  readonly lockFile?: string;
  /**
   * True: a new or changed entry of the lock file is an error.
   * @default - true where the environment has CI=true, or the command line was given `--frozen`
   */
  readonly frozen?: boolean;
}

/**
 * One network on two roots: NSX objects under `terraform`, Kubernetes objects under `kubernetes`. `synth()` settles the
 * addresses, proves the whole, and only then writes; an error writes nothing.
 *
 * Run by `cdk8s synth` it writes the Kubernetes half, by `cdktf` or `cdktn` the NSX half, by itself both.
 */
export class RoutablePods {
  readonly name: string;
  /** What must hold of the network. */
  readonly expect = new Expectations();

  private readonly halves: Halves;
  private readonly terraformRoot: TerraformRoot;
  private readonly kubernetesRoot: KubernetesRoot;
  private readonly lockFile: LockFile;
  private readonly addresses: AddressPlan;

  /** @throws ValidationError LOCK… where the lock file cannot be read; ENGINE… where an engine is not installed */
  constructor(props: RoutablePodsProps = {}) {
    this.name = props.name ?? 'network';
    this.halves = halvesOf(process.env);
    this.lockFile = new LockFile(props.lockFile ?? 'addresses.lock.json');
    this.addresses = new AddressPlan({
      lock: this.lockFile.read(),
      lockFile: this.lockFile.file,
      frozen: props.frozen ?? isFrozen(process.env),
      collect: () => this.collect(),
    });
    this.terraformRoot = new TerraformRoot(props.terraform, this.halves.terraform);
    this.kubernetesRoot = new KubernetesRoot(props.kubernetes);
    for (const root of this.roots) {
      attachAddressPlan(root, this.addresses);
      provedElsewhere(root);
    }
  }

  /** Scope of the NSX side: hang your `TerraformStack`s here. */
  get terraform(): Construct {
    return this.terraformRoot.construct;
  }

  /** Scope of the Kubernetes side: hang clusters and your `Chart`s here. */
  get kubernetes(): Construct {
    return this.kubernetesRoot.construct;
  }

  /** A range that blocks are taken from, by key; each is kept in the lock file. */
  pool(name: string, cidr: Cidr | string, options?: PoolOptions): AddressPool {
    return this.addresses.pool(name, cidr, options);
  }

  /**
   * Plans, proves and writes.
   *
   * @throws VerificationError where the network has errors, ValidationError for anything that cannot be read or written
   */
  synth(): Synthesis {
    try {
      return this.synthesize();
    } finally {
      this.terraformRoot.dispose();
    }
  }

  private synthesize(): Synthesis {
    const collected = this.collect();
    const settlement = this.addresses.settle(collected);
    const network = collected.with(...settlement.retired);
    const verdict = verify(network, { expectations: this.expect.all });
    const clusters = network.of('cluster').map((cluster) => cluster.name);
    const addresses = addressPlanTable(network);
    const planned = { name: this.name, addresses, diagram: topologyMermaid(network), verdict };
    if (!verdict.ok) {
      const failed = { ...planned, files: [], runBook: [] };
      throw new VerificationError(failed, reportToCommandLine(failed, process.env));
    }
    const folders = outputFolders({
      roots: this.roots,
      terraform: this.halves.terraform ? this.terraformRoot : undefined,
      kubernetes: this.halves.kubernetes ? this.kubernetesRoot : undefined,
      clusters,
    });
    const files = writeFolders([...folders, ...this.lockFile.render(settlement.lock)]);
    const runBook = this.runBook(clusters);
    const synthesis = { ...planned, files, runBook };
    const deployment = () =>
      deploymentOf(network, { folder: this.terraformRoot.outdir, stacks: this.terraformRoot.stackNames });
    if (!reportToCommandLine(synthesis, process.env, deployment)) process.stderr.write(findingsSummary(synthesis));
    return synthesis;
  }

  private get roots(): readonly Construct[] {
    return [this.terraform, this.kubernetes];
  }

  private collect(): Network {
    return networkOf(...this.roots);
  }

  private runBook(clusters: readonly string[]): readonly RunBookStep[] {
    const stacks = this.terraformRoot.stackNames;
    const applied = clusters.filter((cluster) => this.kubernetesRoot.hasManifestsOf(cluster, clusters));
    return inOrder([
      ...deployStep(stacks),
      ...applySteps(this.kubernetesRoot.outdir, applied),
      ...runBookSteps(this.roots),
    ]);
  }
}

function isFrozen(env: NodeJS.ProcessEnv): boolean {
  return env.CI === 'true' || env[FROZEN] === '1';
}
