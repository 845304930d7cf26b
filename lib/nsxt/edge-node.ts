import { Construct } from 'constructs';
import { DataNsxtPolicyEdgeNode } from '../provider-nsxt/data-nsxt-policy-edge-node';
import type { IEdgeCluster } from './edge-cluster';
import { known } from './known';
import { managerFor, providerOf } from './nsx-manager';
import { pathFor, renderedBy } from './policy-path';
import { takeLogicalId } from './terraform-name';
import { wholeNumber } from './words';

/** What others need to know of an edge node. */
export interface IEdgeNode {
  readonly managerHost: string;
  /** Absent: found by name or by its place. */
  readonly policyPath?: string;
}

/** A member of an edge cluster, which carries the external interfaces of a Tier-0. It always stands already. */
export class EdgeNode extends Construct implements IEdgeNode {
  /**
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, ID003 when it is looked up twice in a stack
   */
  static fromName(scope: Construct, id: string, edgeCluster: IEdgeCluster, name: string): EdgeNode {
    const node = new EdgeNode(scope, id, edgeCluster);
    node.lookUp({ displayName: known(name, 'name', node.node.path) }, name);
    return node;
  }

  /**
   * @param index its place in the cluster, from 0
   * @throws ValidationError NUM001, ID003 when it is looked up twice in a stack
   */
  static fromMemberIndex(scope: Construct, id: string, edgeCluster: IEdgeCluster, index: number): EdgeNode {
    const node = new EdgeNode(scope, id, edgeCluster);
    node.lookUp({ memberIndex: wholeNumber(index, 0, 999, 'index', node.node.path) }, String(index));
    return node;
  }

  readonly managerHost: string;

  private constructor(
    scope: Construct,
    id: string,
    private readonly edgeCluster: IEdgeCluster,
  ) {
    super(scope, id);
    this.managerHost = edgeCluster.managerHost;
  }

  private lookUp(by: { readonly displayName?: string; readonly memberIndex?: number }, name: string): void {
    const manager = managerFor(this, undefined, this.edgeCluster);
    const config = { edgeClusterPath: pathFor(this, this.edgeCluster), ...by, ...providerOf(manager) };
    const source = renderedBy(this, new DataNsxtPolicyEdgeNode(this, 'Resource', config));
    const parts = [manager.alias, this.edgeCluster.displayName, name];
    source.overrideLogicalId(takeLogicalId(this, `data.${DataNsxtPolicyEdgeNode.tfResourceType}`, parts));
  }
}
