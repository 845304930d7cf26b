import type { Cidr, Ip } from '../core/net';
import { type NodeText, readAddresses, readName, readPodCidrs } from './node-inventory';

/** A node of a running cluster as it is: what it has not got yet is empty. */
export interface ObservedNode {
  /** Name of the Node object. */
  readonly name: string;
  /** Addresses that can be a next hop, as in {@link NodeInventory}. Empty: it has none yet. */
  readonly addresses: readonly Ip[];
  /** `spec.podCIDRs`: one block per family. Empty: it has none yet. */
  readonly podCidrs: readonly Cidr[];
  /** Whether its condition `Ready` is `True`. Absent: not stated. */
  readonly ready?: boolean;
  /** `metadata.uid`: another one means another machine under the same name. Absent: not stated. */
  readonly uid?: string;
  /** True where its condition `NetworkUnavailable` is `True`: its route could not be made, and no pods are placed on it. */
  readonly networkUnavailable?: boolean;
}

/**
 * Reads one node with whatever it has; what it has is read strictly.
 *
 * @throws ValidationError INV004 without a name, ADR001 and ADR002 for an address that cannot be read
 */
export function readObservedNode(text: NodeText, at: string): ObservedNode {
  const { ready, uid, networkUnavailable } = text;
  const name = readName(text, at);
  const where = `${at} ${name}`;
  return {
    name,
    addresses: readAddresses(text, where),
    podCidrs: readPodCidrs(text, where),
    ...(ready === undefined ? {} : { ready }),
    ...(uid === undefined ? {} : { uid }),
    ...(networkUnavailable === undefined ? {} : { networkUnavailable }),
  };
}
