import type { Cidr, Ip } from '../net';
import type { FactBase } from './fact-base';

/** A node of a cluster. Key: {@link nodeKey}. */
export interface NodeFact extends FactBase {
  readonly kind: 'node';
  readonly name: string;
  /** Key of its cluster. */
  readonly cluster: string;
  /** InternalIP addresses, first the one that is used as next hop. Empty: not known before the machine exists. */
  readonly addresses: readonly Ip[];
  /** One block per family. */
  readonly podCidrs: readonly Cidr[];
  /** True where it was read from a running cluster or an inventory; false for a prediction. */
  readonly observed: boolean;
}

/** `cl1/cl1-md-0-hbnqz`: node names are unique in their cluster only. */
export function nodeKey(cluster: string, name: string): string {
  return `${cluster}/${name}`;
}
