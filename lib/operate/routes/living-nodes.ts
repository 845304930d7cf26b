import { type Cidr, type Ip, PrefixTrie } from '../../core/net';
import { type ObservedNode, readObservedNodesFile } from '../../import';

/** A node of a living cluster. */
export interface LivingNode extends ObservedNode {
  /** The inventory it is in, as the file was given. */
  readonly file: string;
}

/** The nodes of one living cluster. */
export interface Inventory {
  readonly file: string;
  readonly nodes: readonly ObservedNode[];
}

/** All nodes that are known to live, of however many clusters. */
export class LivingNodes {
  /** The inventories' files, as they were given. */
  readonly files: readonly string[];
  readonly all: readonly LivingNode[];
  readonly #byName = new Map<string, LivingNode[]>();
  readonly #byAddress = new Map<string, LivingNode>();
  readonly #byPodCidr = new PrefixTrie<LivingNode[]>();

  constructor(inventories: readonly Inventory[]) {
    this.files = inventories.map(({ file }) => file);
    this.all = inventories.flatMap(({ file, nodes }) => nodes.map((node) => ({ ...node, file })));
    for (const node of this.all) this.#enter(node);
  }

  /** Node names are unique in their cluster only. */
  named(name: string): readonly LivingNode[] {
    return this.#byName.get(name) ?? [];
  }

  /** The first where several have it. */
  at(address: Ip): LivingNode | undefined {
    return this.#byAddress.get(address.toString());
  }

  /** The nodes whose podCIDR is exactly this network. */
  holding(network: Cidr): readonly LivingNode[] {
    return this.#byPodCidr.get(network) ?? [];
  }

  /** A node with a podCIDR that has an address in common with the network. */
  overlapping(network: Cidr): LivingNode | undefined {
    const [nearest] = [...this.#byPodCidr.covering(network), ...this.#byPodCidr.covered(network)];
    return nearest?.value[0];
  }

  #enter(node: LivingNode): void {
    this.#byName.set(node.name, [...this.named(node.name), node]);
    for (const address of node.addresses) {
      if (this.at(address) === undefined) this.#byAddress.set(address.toString(), node);
    }
    for (const cidr of node.podCidrs) this.#byPodCidr.set(cidr, [...this.holding(cidr), node]);
  }
}

/**
 * Reads the inventories of living clusters. A node that has just come, without address or podCIDR, is no fault there.
 *
 * @throws ValidationError INV… as `readObservedNodesFile`
 */
export function readLivingNodes(files: readonly string[]): LivingNodes {
  return new LivingNodes(files.map((file) => ({ file, nodes: readObservedNodesFile(file) })));
}
