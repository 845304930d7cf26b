import { Construct } from 'constructs';
import { DataNsxtPolicyTransportZone } from '../provider-nsxt/data-nsxt-policy-transport-zone';
import { type LookupOptions, lookUp } from './lookup';
import { managerFor, type NsxManager } from './nsx-manager';
import { checkPolicyPath, idOf } from './policy-path';

/** What others need to know of a transport zone. */
export interface ITransportZone {
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/sites/default/enforcement-points/default/transport-zones/<id>`. Absent: found by name. */
  readonly policyPath?: string;
}

/** A transport zone: the hosts a segment reaches. It always stands already. */
export class TransportZone extends Construct implements ITransportZone {
  /**
   * @param name as NSX shows it
   * @throws ValidationError TOKEN001, and MGR002 or MGR003 where the manager is not clear
   */
  static fromName(scope: Construct, id: string, name: string, options: LookupOptions = {}): TransportZone {
    const zone = new TransportZone(scope, id, name, undefined, options.manager);
    lookUp(zone, name, zone.manager, DataNsxtPolicyTransportZone);
    return zone;
  }

  /**
   * @param path its policy path
   * @throws ValidationError ID004 for another path, and as {@link fromName}
   */
  static fromPath(scope: Construct, id: string, path: string, options: LookupOptions = {}): TransportZone {
    const zone = new TransportZone(scope, id, idOf(path), path, options.manager);
    checkPolicyPath(path, 'a transport zone', zone.node.path);
    return zone;
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
