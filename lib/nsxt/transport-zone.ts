import type { Construct } from 'constructs';
import { DataNsxtPolicyTransportZone } from '../provider-nsxt/data-nsxt-policy-transport-zone';
import { FoundObject } from './found-object';
import type { LookupOptions } from './lookup';

/** What others need to know of a transport zone. */
export interface ITransportZone {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/sites/default/enforcement-points/default/transport-zones/<id>`. Absent: found by name. */
  readonly policyPath?: string;
}

const TRANSPORT_ZONE = { kind: 'a transport zone', DataSource: DataNsxtPolicyTransportZone } as const;

/** A transport zone: the hosts a segment reaches. It always stands already. */
export class TransportZone extends FoundObject implements ITransportZone {
  /**
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, and MGR002 or MGR003 where the manager is not clear
   */
  static fromName(scope: Construct, id: string, name: string, options: LookupOptions = {}): TransportZone {
    return new TransportZone(scope, id, TRANSPORT_ZONE, { name }, options);
  }

  /**
   * @param path its policy path
   * @throws ValidationError ID004 for another path, and as {@link fromName}
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): TransportZone {
    return new TransportZone(scope, id, TRANSPORT_ZONE, { path }, options);
  }
}
