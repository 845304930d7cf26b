import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ValidationError } from '../../core/errors';
import { type DescribesNetwork, FACTS, type Fact, type ICluster } from '../../core/model';
import { type AntreaConf, antreaVersion, isAntreaUntil } from '../../core/products';
import { antreaConfs } from './antrea-confs';
import { antreaFact } from './antrea-fact';
import { type AntreaCniPlugins, antreaCniConflist } from './cni-conflist';
import { confText } from './conf-text';
import type { AntreaSettings } from './settings';

/** The ConfigMap of a cluster that owns its Antrea. */
export interface AntreaConfigMapProps extends AntreaSettings {
  readonly cluster: ICluster;
  /** Plugins behind Antrea's own. @default - all */
  readonly cni?: AntreaCniPlugins;
  /**
   * Name of the ConfigMap. Up to Antrea 1.6 the manifest names it with a hash, `antrea-config-ckdtm6hc68`, which must
   * be given. @default antrea-config
   */
  readonly name?: string;
  /** @default kube-system */
  readonly namespace?: string;
}

/** What others need to know of Antrea's ConfigMap. */
export interface IAntreaConfigMap {
  readonly name: string;
  readonly namespace: string;
}

class ImportedAntreaConfigMap extends Construct implements IAntreaConfigMap {
  constructor(
    scope: Construct,
    id: string,
    readonly name: string,
    readonly namespace: string,
  ) {
    super(scope, id);
  }
}

/**
 * Antrea's ConfigMap with its three files, for a cluster that owns its Antrea. A TKG cluster does not: there TKG's
 * add-on manager puts back what others change.
 *
 * The files are read once, when a program starts, and a change does not restart it: after `kubectl apply` run
 * `kubectl -n kube-system rollout restart ds/antrea-agent deploy/antrea-controller`. Pods keep their MTU until they are
 * made anew.
 */
export class AntreaConfigMap extends Construct implements IAntreaConfigMap, DescribesNetwork {
  /** The ConfigMap of an Antrea that is installed by others, to refer to. */
  static fromName(scope: Construct, id: string, name: string, namespace = 'kube-system'): IAntreaConfigMap {
    return new ImportedAntreaConfigMap(scope, id, name, namespace);
  }

  readonly name: string;
  readonly namespace: string;
  private readonly cluster: ICluster;
  private readonly version: string;
  private readonly agentConf: AntreaConf;

  /**
   * @throws ValidationError NAME001 for a missing name; as `antreaConfs` for the settings
   */
  constructor(scope: Construct, id: string, props: AntreaConfigMapProps) {
    super(scope, id);
    const at = this.node.path;
    this.cluster = props.cluster;
    this.version = props.version;
    this.name = nameOf(props, at);
    this.namespace = props.namespace ?? 'kube-system';
    const { agent, controller } = antreaConfs(props, at);
    this.agentConf = agent;
    new ApiObject(this, 'Resource', this.manifest(agent, controller, props.cni));
  }

  [FACTS](): readonly Fact[] {
    return [antreaFact(this.cluster, this.version, this.agentConf, this.node.path)];
  }

  private manifest(agent: AntreaConf, controller: AntreaConf, cni: AntreaCniPlugins | undefined) {
    return {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: this.name, namespace: this.namespace, labels: { app: 'antrea' } },
      data: {
        'antrea-agent.conf': confText(agent),
        'antrea-cni.conflist': antreaCniConflist(cni),
        'antrea-controller.conf': confText(controller),
      },
    };
  }
}

function nameOf({ name, version }: AntreaConfigMapProps, at: string): string {
  if (name !== undefined) return name;
  const read = antreaVersion(version, at);
  if (!isAntreaUntil(read, '1.6')) return 'antrea-config';
  const message = `antrea ${read.text} names its ConfigMap with a hash; give name as in antrea.yml, antrea-config-…`;
  throw new ValidationError('NAME001', message, at);
}
