import { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { Ip } from '../core/net';
import { PolicyDhcpRelay } from '../provider-nsxt/policy-dhcp-relay';
import { CHANGED_SEGMENTS_FIRST } from './dhcp-lifecycle';
import type { LookupOptions } from './lookup';
import { managerFor, type NsxManager, providerOf } from './nsx-manager';
import { identify, type NsxObjectProps } from './nsx-object';
import { ObjectAtPath } from './object-at-path';
import { renderedBy } from './policy-path';

/** What others need to know of a DHCP relay. */
export interface IDhcpRelay {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/dhcp-relay-configs/<id>` */
  readonly policyPath: string;
}

export interface DhcpRelayProps extends NsxObjectProps {
  /** @default - the stack's only manager */
  readonly manager?: NsxManager;
  /** Addresses of the DHCP servers that answer, at least one. */
  readonly servers: readonly (Ip | string)[];
}

/** Passes what machines of a segment ask on to DHCP servers elsewhere. */
export class DhcpRelay extends Construct implements IDhcpRelay {
  /**
   * A DHCP relay that stands already.
   *
   * @param path its policy path, `/infra/dhcp-relay-configs/<id>`
   * @throws ValidationError ID004 for another path, MGR002 or MGR003 where the manager is not clear
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): IDhcpRelay {
    return new ObjectAtPath(scope, id, 'a DHCP relay', path, options);
  }

  readonly displayName: string;
  readonly managerHost: string;
  readonly policyPath: string;

  /**
   * @throws ValidationError DHCP006 without a server, ADR001 for an address, and for its id or name as every NSX object
   */
  constructor(scope: Construct, id: string, props: DhcpRelayProps) {
    super(scope, id);
    const at = this.node.path;
    const servers = props.servers.map((server) => Ip.from(server, at).toString());
    if (servers.length === 0) {
      throw new ValidationError(
        'DHCP006',
        `DHCP relay ${id} has no server to ask; give the address of one in servers`,
        at,
      );
    }
    const manager = managerFor(this, props.manager);
    const { nsxId, displayName, logicalId } = identify(this, props, {
      what: 'DHCP relay',
      type: PolicyDhcpRelay.tfResourceType,
      manager,
      collection: '/infra/dhcp-relay-configs',
    });
    this.displayName = displayName;
    this.managerHost = manager.host;
    this.policyPath = `/infra/dhcp-relay-configs/${nsxId}`;
    const resource = new PolicyDhcpRelay(this, 'Resource', {
      ...providerOf(manager),
      nsxId,
      displayName,
      description: props.description,
      serverAddresses: servers,
      tag: props.tags && [...props.tags],
      lifecycle: CHANGED_SEGMENTS_FIRST,
    });
    renderedBy(this, resource).overrideLogicalId(logicalId);
  }
}
