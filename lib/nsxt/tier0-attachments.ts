import type { Construct } from 'constructs';
import type { ITier0Gateway, Tier0Redistribution } from '../core/model';
import type { InterfaceAddress } from '../core/net';

/** What other constructs have added to a Tier-0 and its facts must tell. */
export interface Tier0Attachments {
  /** Addresses of external interfaces. */
  readonly uplinks: InterfaceAddress[];
  /** The construct and the set of the redistribution. */
  redistribution?: { readonly by: Construct; readonly types: readonly Tier0Redistribution[] };
  bgpNeighbors: number;
  /** Whether this program gives it BGP. Absent: it stands already. */
  bgp?: boolean;
}

const ATTACHMENTS = new WeakMap<ITier0Gateway, Tier0Attachments>();

/** What was added to a Tier-0 so far, to be read or added to. */
export function attachmentsOf(tier0: ITier0Gateway): Tier0Attachments {
  const known = ATTACHMENTS.get(tier0) ?? { uplinks: [], bgpNeighbors: 0 };
  ATTACHMENTS.set(tier0, known);
  return known;
}
