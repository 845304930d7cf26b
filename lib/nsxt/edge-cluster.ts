import type { Construct } from 'constructs';
import { DataNsxtPolicyEdgeCluster } from '../provider-nsxt/data-nsxt-policy-edge-cluster';
import { FoundObject } from './found-object';
import type { LookupOptions } from './lookup';

/** What others need to know of an edge cluster. */
export interface IEdgeCluster {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/sites/default/enforcement-points/default/edge-clusters/<id>`. Absent: found by name. */
  readonly policyPath?: string;
}

const EDGE_CLUSTER = { kind: 'an edge cluster', DataSource: DataNsxtPolicyEdgeCluster } as const;

/**
 * An edge cluster, on which the services of gateways run: NAT, DHCP, the gateway firewall. It always stands already.
 */
export class EdgeCluster extends FoundObject implements IEdgeCluster {
  /**
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, and MGR002 or MGR003 where the manager is not clear
   */
  static fromName(scope: Construct, id: string, name: string, options: LookupOptions = {}): EdgeCluster {
    return new EdgeCluster(scope, id, EDGE_CLUSTER, { name }, options);
  }

  /**
   * @param path its policy path
   * @throws ValidationError ID004 for another path, and as {@link fromName}
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): EdgeCluster {
    return new EdgeCluster(scope, id, EDGE_CLUSTER, { path }, options);
  }
}
