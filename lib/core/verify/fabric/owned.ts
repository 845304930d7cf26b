import type { AddressPoolFact, ClusterFact, Network, SegmentFact } from '../../model';
import { type Cidr, CidrSet, type Ip, PrefixTrie } from '../../net';

/** Whose address it is. */
export type Owner = SegmentFact | ClusterFact | AddressPoolFact;

/** The addresses the plan has given to somebody: a packet to one of them must not leave the network. */
export class OwnedAddresses {
  readonly #owners = new PrefixTrie<Owner>();

  constructor(network: Network) {
    for (const pool of network.of('address-pool')) this.#owners.set(pool.subnet, pool);
    for (const segment of network.of('segment')) {
      if (segment.gateway !== undefined) this.#owners.set(segment.gateway.network, segment);
    }
    for (const cluster of network.of('cluster')) {
      for (const pods of cluster.podCidrs) this.#owners.set(pods, cluster);
    }
    for (const node of network.of('node')) {
      const cluster = network.get('cluster', node.cluster);
      if (cluster !== undefined) for (const block of node.podCidrs) this.#owners.set(block, cluster);
    }
  }

  /** Whose the address is: by the longest prefix. Undefined: nobody's here. */
  ownerOf(ip: Ip): Owner | undefined {
    return this.#owners.lookup(ip)?.value;
  }

  /** What of a network is nobody's here. */
  outside(network: Cidr): CidrSet {
    const inside = [...this.#owners.covered(network), ...this.#owners.covering(network)];
    return CidrSet.of(network).subtract(...inside.map(({ prefix }) => prefix));
  }
}
