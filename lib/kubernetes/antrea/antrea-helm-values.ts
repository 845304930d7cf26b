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
  type WritesFiles,
} from '../../core/model';
import type { AntreaConf } from '../../core/products';
import { antreaConfs } from './antrea-confs';
import { antreaFact } from './antrea-fact';
import { type AntreaHelmValuesSettings, antreaHelmValues } from './helm-values-text';

/** A values file for a cluster whose Antrea comes from its Helm chart. */
export interface AntreaHelmValuesProps extends AntreaHelmValuesSettings {
  readonly cluster: ICluster;
  /** Name of the file, without folders. @default antrea-values.yaml */
  readonly fileName?: string;
}

/** What others need to know of a values file. */
export interface IAntreaHelmValues {
  /**
   * Its place in the output folder: `k8s1/helm/antrea-values.yaml`. In a folder of its own, since `kubectl apply -f`
   * takes every YAML file beside it for a manifest.
   */
  readonly path: string;
  readonly text: string;
}

/**
 * A values file for the chart `antrea/antrea`, for `helm upgrade --install antrea antrea/antrea --namespace kube-system
 * --version <version> --values <file>`. It is no manifest, so cdk8s does not write it: a project writes it into `dist`,
 * and `text` is for those without one.
 */
export class AntreaHelmValues
  extends Construct
  implements IAntreaHelmValues, DescribesNetwork, WritesFiles, HasRunBook
{
  readonly path: string;
  readonly text: string;
  private readonly cluster: ICluster;
  private readonly version: string;
  private readonly agentConf: AntreaConf;

  /**
   * @throws ValidationError as {@link antreaHelmValues}
   */
  constructor(scope: Construct, id: string, props: AntreaHelmValuesProps) {
    super(scope, id);
    const at = this.node.path;
    this.cluster = props.cluster;
    this.version = props.version;
    this.path = `${props.cluster.name}/helm/${props.fileName ?? 'antrea-values.yaml'}`;
    this.agentConf = antreaConfs(props, at).agent;
    this.text = antreaHelmValues(props, at);
  }

  [FACTS](): readonly Fact[] {
    return [antreaFact(this.cluster, this.version, this.agentConf, this.node.path)];
  }

  [OUTPUT_FILES](): readonly OutputFile[] {
    return [{ folder: 'dist', path: this.path, content: () => this.text }];
  }

  [RUN_BOOK](): readonly RunBookStep[] {
    const { version, path } = this;
    return [
      {
        phase: 'workload-cluster',
        title: `install Antrea ${version} in ${this.cluster.name}, whose chart comes from https://charts.antrea.io`,
        command: `helm upgrade --install antrea antrea/antrea --namespace kube-system --version ${version} --values dist/${path}`,
        exports: [],
      },
    ];
  }
}
