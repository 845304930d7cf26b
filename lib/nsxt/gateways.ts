import type { ITier0Gateway, ITier1Gateway } from '../core/model';
import type { IEdgeCluster } from './edge-cluster';
import { idOf } from './policy-path';

/** What the constructs of this folder know of a Tier-0. */
export interface INsxTier0Gateway extends ITier0Gateway {
  /** Address or name of its NSX Manager. */
  readonly managerHost: string;
  /** `/infra/tier-0s/<id>`. Absent: found by name. */
  readonly policyPath?: string;
}

/** What the constructs of this folder know of a Tier-1. One in plain values will do, then without an edge cluster. */
export interface INsxTier1Gateway extends ITier1Gateway {
  /** Where its services run. Absent: it has none, or it is not stated. */
  readonly edgeCluster?: IEdgeCluster;
}

/** A gateway that routes and NAT rules stand on. */
export type INsxGateway = INsxTier0Gateway | INsxTier1Gateway;

/**
 * The id of a gateway, or the name of one that was found by it: what the Terraform names of its children begin with.
 */
export function shortName(gateway: INsxGateway): string {
  if (gateway.policyPath !== undefined) return idOf(gateway.policyPath);
  return 'displayName' in gateway ? gateway.displayName : gateway.key;
}
