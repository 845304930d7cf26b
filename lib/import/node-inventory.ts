import { ValidationError } from '../core/errors';
import { Cidr, type Family, Ip } from '../core/net';

/** A node as an inventory knows it: enough for its route, and for a node fact. */
export interface NodeInventory {
  /** Name of the Node object. */
  readonly name: string;
  /**
   * Addresses that can be a next hop: of each family the InternalIP ones, and only where it has none the ExternalIP
   * ones, first the one that is used. The vSphere cloud provider chooses alike.
   */
  readonly addresses: readonly Ip[];
  /** `spec.podCIDRs`: one block per family, at least one. */
  readonly podCidrs: readonly Cidr[];
  /** Whether its condition `Ready` is `True`. Absent: not stated. */
  readonly ready?: boolean;
  /** `metadata.uid`: another one means another machine under the same name. Absent: not stated. */
  readonly uid?: string;
}

/** A node as it was written, before anything is read. */
export interface NodeText {
  readonly name: unknown;
  /** InternalIP addresses. */
  readonly addresses: readonly unknown[];
  /** ExternalIP addresses, for a family that has no InternalIP. */
  readonly externalAddresses?: readonly unknown[];
  readonly podCidrs: readonly unknown[];
  readonly ready?: boolean;
  readonly uid?: string;
  /** Whether its condition `NetworkUnavailable` is `True`. */
  readonly networkUnavailable?: boolean;
}

/** Makes a node of what was written: strictly, or of whatever is there. `at` is file and item, e.g. `nodes.json items[2]`. */
export type NodeReader<Node> = (text: NodeText, at: string) => Node;

/**
 * Reads one node strictly.
 *
 * @param at file and item, e.g. `nodes.json items[2]`
 * @throws ValidationError INV004 without a name, INV005 without an address, INV006 without a podCIDR, ADR001 and ADR002
 * for an address that cannot be read
 */
export function readNode(text: NodeText, at: string): NodeInventory {
  const { ready, uid } = text;
  const name = readName(text, at);
  const where = `${at} ${name}`;
  const addresses = readAddresses(text, where);
  if (addresses.length === 0) {
    throw new ValidationError(
      'INV005',
      `node ${name} has neither an InternalIP nor an ExternalIP; wait until it has joined, or give its address`,
      at,
    );
  }
  const podCidrs = readPodCidrs(text, where);
  if (podCidrs.length === 0) {
    throw new ValidationError(
      'INV006',
      `node ${name} has no podCIDR; run kube-controller-manager with --allocate-node-cidrs=true and a --cluster-cidr`,
      at,
    );
  }
  return {
    name,
    addresses,
    podCidrs,
    ...(ready === undefined ? {} : { ready }),
    ...(uid === undefined ? {} : { uid }),
  };
}

/** @throws ValidationError INV004 */
export function readName({ name }: NodeText, at: string): string {
  if (typeof name === 'string' && name !== '') return name;
  throw new ValidationError('INV004', 'a node has no name; give metadata.name, or the column name', at);
}

/** Of each family the internal addresses, else the external ones. @throws ValidationError ADR001 */
export function readAddresses({ addresses, externalAddresses = [] }: NodeText, at: string): Ip[] {
  return preferred(readIps(addresses, at), readIps(externalAddresses, at));
}

/** @throws ValidationError ADR001, ADR002 */
export function readPodCidrs({ podCidrs }: NodeText, at: string): Cidr[] {
  return podCidrs.map((cidr) => Cidr.from(cidr as Cidr | string, at));
}

function readIps(texts: readonly unknown[], at: string): Ip[] {
  return texts.map((text) => Ip.from(text as Ip | string, at));
}

function preferred(internal: readonly Ip[], external: readonly Ip[]): Ip[] {
  const known = new Set<Family>(internal.map(({ family }) => family));
  return [...internal, ...external.filter(({ family }) => !known.has(family))];
}
