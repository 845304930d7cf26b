import { Construct } from 'constructs';
import {
  type DescribesNetwork,
  FACTS,
  type Fact,
  type HasRunBook,
  type ICluster,
  OUTPUT_FILES,
  type OutputFile,
  RUN_BOOK,
  type RunBookStep,
  type TrafficEndpoint,
  type WritesFiles,
} from '../../core/model';
import type { TkgRelease } from '../../core/products';
import { validateTreeOf } from '../../core/verify';
import { ClusterFile } from './cluster-file';
import { clusterFacts } from './facts';
import type { ClusterParts } from './parts';

/** A TKG cluster. It has no Kubernetes objects of its own: it is a file for the tanzu CLI. */
export abstract class TkgCluster extends Construct implements ICluster, DescribesNetwork, WritesFiles, HasRunBook {
  /** The cluster's name. */
  readonly key: string;
  readonly name: string;
  readonly release: TkgRelease;
  /** The file the tanzu CLI reads. */
  readonly clusterFile: ClusterFile;
  /** All pods, as source or destination of traffic. */
  readonly pods: TrafficEndpoint;
  /** All machines, as source or destination of traffic. */
  readonly machines: TrafficEndpoint;
  /** @internal */
  protected readonly parts: ClusterParts;
  #filesTaken = false;

  /** @internal */
  protected constructor(
    scope: Construct,
    id: string,
    read: (at: string) => ClusterParts,
    command: (parts: ClusterParts) => string,
  ) {
    // Read before the tree gets the construct, so that a refused cluster leaves nothing behind.
    const parts = read(pathOf(scope, id));
    super(scope, id);
    const { name } = parts;
    this.parts = parts;
    this.key = name;
    this.name = name;
    this.release = parts.release;
    this.clusterFile = new ClusterFile(`${name}.yaml`, { cluster: name, command: command(parts) }, parts.settings, () =>
      lateVariables(parts),
    );
    this.pods = { kind: 'pods', cluster: name };
    this.machines = { kind: 'nodes', cluster: name };
    this.node.addValidation({ validate: () => this.lostFiles() });
    validateTreeOf(this);
  }

  [FACTS](): readonly Fact[] {
    return clusterFacts(this.parts, this.clusterFile, this.node.path);
  }

  /** The files. Who asks for them takes it on to write them. */
  [OUTPUT_FILES](): readonly OutputFile[] {
    this.#filesTaken = true;
    return this.files();
  }

  abstract [RUN_BOOK](): readonly RunBookStep[];

  /** @internal */
  protected files(): readonly OutputFile[] {
    const { clusterFile } = this;
    return [{ folder: 'tkg.out', path: clusterFile.fileName, content: () => clusterFile.content() }];
  }

  /** cdk8s writes manifests only, and would say nothing of a file it leaves out. */
  private lostFiles(): string[] {
    if (this.#filesTaken) return [];
    const { fileName } = this.clusterFile;
    return [`TKG118 cdk8s does not write ${fileName}; call writeClusterFiles(app, 'tkg.out') before app.synth()`];
  }
}

function pathOf(scope: Construct, id: string): string {
  return scope.node.path === '' ? id : `${scope.node.path}/${id}`;
}

function lateVariables(parts: ClusterParts): Readonly<Record<string, string>> {
  const { pods, services } = parts.networks();
  return {
    CLUSTER_CIDR: pods.toString(),
    SERVICE_CIDR: services.toString(),
    ...(pods.family === 6 ? { TKG_IP_FAMILY: 'ipv6' } : {}),
  };
}
