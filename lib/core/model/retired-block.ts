import type { Cidr } from '../net';
import type { FactBase } from './fact-base';

/**
 * A block whose owner left the plan. It stays occupied until somebody confirms that its routes are gone, since
 * the vSphere cloud provider dies with its cluster and leaves the last nodes' routes on the Tier-1 (seed 002).
 * Key: the lock file's key.
 */
export interface RetiredBlockFact extends FactBase {
  readonly kind: 'retired-block';
  readonly network: Cidr;
  /** Name of the cluster that had it. */
  readonly cluster: string;
  /** Key of the Tier-1 its routes stood on. Absent: not known. */
  readonly gateway?: string;
}
