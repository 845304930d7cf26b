import { Construct } from 'constructs';
import { DataNsxtPolicyEdgeCluster } from '../provider-nsxt/data-nsxt-policy-edge-cluster';
import { type LookupOptions, lookUp } from './lookup';
import { managerFor, type NsxManager } from './nsx-manager';
import { checkPolicyPath, idOf } from './policy-path';

/** What others need to know of an edge cluster. */
export interface IEdgeCluster {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/sites/default/enforcement-points/default/edge-clusters/<id>`. Absent: found by name. */
  readonly policyPath?: string;
}

/**
 * An edge cluster, on which the services of gateways run: NAT, DHCP, the gateway firewall. It always stands already.
 */
export class EdgeCluster extends Construct implements IEdgeCluster {
  /**
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, and MGR002 or MGR003 where the manager is not clear
   */
  static fromName(scope: Construct, id: string, name: string, options: LookupOptions = {}): EdgeCluster {
    const cluster = new EdgeCluster(scope, id, name, undefined, options.manager);
    lookUp(cluster, name, cluster.manager, DataNsxtPolicyEdgeCluster);
    return cluster;
  }

  /**
   * @param path its policy path
   * @throws ValidationError ID004 for another path, and as {@link fromName}
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): EdgeCluster {
    const cluster = new EdgeCluster(scope, id, idOf(path), path, options.manager);
    checkPolicyPath(path, 'an edge cluster', cluster.node.path);
    return cluster;
  }

  private readonly manager: NsxManager;

  private constructor(
    scope: Construct,
    id: string,
    readonly displayName: string,
    readonly policyPath: string | undefined,
    manager: NsxManager | undefined,
  ) {
    super(scope, id);
    this.manager = managerFor(this, manager);
  }

  get managerHost(): string {
    return this.manager.host;
  }
}
