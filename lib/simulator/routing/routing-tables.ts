import { gatewayKey, type Network, type Tier1Fact } from '../../core/model';
import { type RoutingTable, routingTableOf, Topology } from '../../core/verify';
import { networkOfTree } from '../network-of-tree';
import type { PolicyObject } from '../policy';

/** Kinds of gateways that have tables. */
export type GatewayKind = 'tier0' | 'tier1';

/** The routing tables that follow from a tree; worked out when they are asked for, and kept until the tree changes. */
export class RoutingTables {
  #topology: Topology | undefined;

  /** @param host the manager's, as clients write it; asked when it is known */
  constructor(
    private readonly objects: () => Iterable<PolicyObject>,
    private readonly host: () => string,
  ) {}

  /** The tree as a network. */
  get network(): Network {
    return this.#current().network;
  }

  /** The tree is another from now on. */
  forget(): void {
    this.#topology = undefined;
  }

  /** The table of a gateway; undefined where no such gateway stands. */
  of(kind: GatewayKind, path: string): RoutingTable | undefined {
    return routingTableOf(this.#current(), { kind, key: gatewayKey(this.host(), path) });
  }

  /** The Tier-1s under a Tier-0. */
  under(tier0: string): readonly Tier1Fact[] {
    const key = gatewayKey(this.host(), tier0);
    return this.network.of('tier1').filter((tier1) => tier1.tier0 === key);
  }

  #current(): Topology {
    this.#topology ??= new Topology(networkOfTree(this.objects(), this.host()));
    return this.#topology;
  }
}
