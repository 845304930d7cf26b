import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { PolicyDhcpServer } from '../provider-nsxt/policy-dhcp-server';
import { CHANGED_SEGMENTS_FIRST } from './dhcp-lifecycle';
import type { IEdgeCluster } from './edge-cluster';
import type { LookupOptions } from './lookup';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { ObjectAtPath } from './object-at-path';
import { pathFor, renderedBy } from './policy-path';

/** What others need to know of a DHCP server. */
export interface IDhcpServer {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/dhcp-server-configs/<id>` */
  readonly policyPath: string;
}

export interface DhcpServerProps extends NsxObjectProps {
  /** @default - the stack's manager that the edge cluster is on */
  readonly manager?: NsxManager;
  /** Where it runs. */
  readonly edgeCluster: IEdgeCluster;
}

/** A DHCP server of NSX, for one segment or several. Its address and its leases are each segment's own. */
export class DhcpServer extends Construct implements IDhcpServer {
  /**
   * A DHCP server that stands already.
   *
   * @param path its policy path, `/infra/dhcp-server-configs/<id>`
   * @throws ValidationError ID004 for another path, MGR002 or MGR003 where the manager is not clear
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): IDhcpServer {
    return new ObjectAtPath(scope, id, 'a DHCP server', path, options);
  }

  readonly displayName: string;
  readonly managerHost: string;
  readonly policyPath: string;

  /** @throws ValidationError NSX018 without an edge cluster, and for its id or name as every NSX object */
  constructor(scope: Construct, id: string, props: DhcpServerProps) {
    super(scope, id);
    if (props.edgeCluster === undefined) {
      const message = `DHCP server ${id} has no edge cluster to run on; give edgeCluster, e.g. EdgeCluster.fromName(this, 'edge', '<name>')`;
      throw new ValidationError('NSX018', message, this.node.path);
    }
    const manager = managerFor(this, props.manager, props.edgeCluster);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'DHCP server',
      type: PolicyDhcpServer.tfResourceType,
      manager,
      collection: '/infra/dhcp-server-configs',
    });
    this.displayName = displayName;
    this.managerHost = manager.host;
    this.policyPath = `/infra/dhcp-server-configs/${nsxId}`;
    const resource = new PolicyDhcpServer(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      edgeClusterPath: pathFor(this, props.edgeCluster),
      tag: props.tags && [...props.tags],
      lifecycle: CHANGED_SEGMENTS_FIRST,
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
  }
}
