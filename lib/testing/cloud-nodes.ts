import { createHash } from 'node:crypto';
import { ValidationError } from '../core/errors';
import { Cidr, Ip } from '../core/net';

/** A node as its Node object has it. */
export interface CloudNode {
  readonly name: string;
  /** `metadata.uid`. @default - made from the name; another one when a node of that name was gone in between */
  readonly uid?: string;
  /** InternalIP addresses. @default - none yet */
  readonly addresses?: readonly string[];
  /** ExternalIP addresses, for a family without an InternalIP. @default - none */
  readonly externalAddresses?: readonly string[];
  /** `spec.podCIDRs`, one of each family. @default - none yet */
  readonly podCidrs?: readonly string[];
}

/** A node with nothing left open. */
export type KnownNode = Required<CloudNode>;

/** Who is told when a node comes and goes; a change of a node that stays is not told. */
export interface NodeWatcher {
  added(node: KnownNode): void;
  deleted(node: KnownNode): void;
}

/** The Node objects of a cluster. */
export class CloudNodes {
  #nodes = new Map<string, KnownNode>();
  readonly #births = new Map<string, number>();

  constructor(private readonly watcher: NodeWatcher) {}

  /** All nodes as they are now. */
  get list(): readonly KnownNode[] {
    return [...this.#nodes.values()];
  }

  /**
   * Makes these the cluster's nodes: whoever is not among them is deleted; one with another uid is deleted and added.
   *
   * @throws ValidationError TEST001 for two nodes of one name; ADR001, ADR002 for an address that cannot be read
   */
  set(nodes: readonly CloudNode[]): void {
    const wanted = new Map<string, CloudNode>();
    for (const node of nodes) {
      if (wanted.has(node.name)) {
        throw new ValidationError('TEST001', `two nodes are called ${node.name}; give each another name`);
      }
      checkAddresses(node);
      wanted.set(node.name, node);
    }
    const before = this.#nodes;
    for (const node of before.values()) if (!isSame(node, wanted.get(node.name))) this.watcher.deleted(node);
    this.#nodes = new Map();
    for (const node of wanted.values()) {
      const known = before.get(node.name);
      const stays = known !== undefined && isSame(known, node);
      const uid = node.uid ?? (stays ? known.uid : this.#newUid(node.name));
      const now = { addresses: [], externalAddresses: [], podCidrs: [], ...node, uid };
      this.#nodes.set(node.name, now);
      if (!stays) this.watcher.added(now);
    }
  }

  /** The same for the same name in every run. */
  #newUid(name: string): string {
    const birth = (this.#births.get(name) ?? 0) + 1;
    this.#births.set(name, birth);
    const hex = createHash('sha256').update(`${name} ${birth}`).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  }
}

/** Whether a node stays: by its name, and by its uid where one is given. */
function isSame(known: KnownNode, wanted: CloudNode | undefined): boolean {
  return wanted !== undefined && (wanted.uid === undefined || wanted.uid === known.uid);
}

function checkAddresses({ name, addresses = [], externalAddresses = [], podCidrs = [] }: CloudNode): void {
  for (const address of [...addresses, ...externalAddresses]) Ip.parse(address, `node ${name}`);
  for (const cidr of podCidrs) Cidr.parse(cidr, `node ${name}`);
}
