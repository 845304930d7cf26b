import type { TrafficEndpoint } from '../model';

/** What the owner of the network says must hold. A broken one is a finding (`PATH001`), so synthesis fails. */
export interface Expectation {
  /** Open: `doesNotReach`, `keepsSourceAddress` and others follow with the proof. */
  readonly type: 'reaches';
  readonly from: TrafficEndpoint;
  readonly to: TrafficEndpoint;
  /** Where it was written. */
  readonly at: string;
}
