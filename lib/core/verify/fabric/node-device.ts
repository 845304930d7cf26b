import type { Assumption, ClusterFact, NodeFact } from '../../model';
import { Cidr, type Family, type Ip } from '../../net';
import type { DeviceRef, Flow } from '../trace';
import { leasesOf } from './assumptions';
import type { Device, Link, Masquerade, Route } from './device';
import { PodLink } from './pod-device';
import type { PodRouting } from './pod-routing';
import { PREFERENCE, TableRoute } from './route';
import type { RouteTable } from './route-table';
import { standIn } from './stand-in';
import { connectedTo } from './ways';

/** What the nodes of a cluster have in common that stand on the same subnets. */
export interface NodeSurroundings {
  readonly cluster: ClusterFact;
  readonly routing: PodRouting;
  /** The subnet of the nodes, by family. Absent: none, or not known which. */
  readonly links: Readonly<Partial<Record<Family, Link>>>;
  /** Routes of one family, to the blocks of all nodes on the subnet among them. */
  readonly table: (family: Family) => RouteTable;
  /** Whether the address is of a block of one of the cluster's nodes. */
  readonly isPod: (ip: Ip) => boolean;
  /** What a block rests on that was not read from the cluster. */
  readonly prediction: readonly Assumption[];
  /** What an address rests on that is not known yet, by family. Absent: no subnet. */
  readonly leases: Readonly<Partial<Record<Family, readonly Assumption[]>>>;
}

const NOTHING: readonly Assumption[] = [];

/** One of its blocks. */
interface OwnBlock {
  readonly pods: PodLink;
  readonly route: Route;
  /** The first address, which the node has as gateway of its pods. Absent: the block has one address. */
  readonly gateway?: Ip;
}

/**
 * A node of a cluster. Its table is the one it shares with its peers, except for its own blocks: so a thousand nodes
 * have one table, and not a thousand of a thousand routes each.
 */
export class NodeDevice implements Device {
  readonly ref: DeviceRef;
  readonly mtu = Number.POSITIVE_INFINITY;
  #pods: readonly OwnBlock[] | undefined;

  constructor(
    readonly fact: NodeFact,
    readonly surroundings: NodeSurroundings,
  ) {
    this.ref = { kind: 'node', key: fact.key, name: fact.name };
  }

  get assumptions(): readonly Assumption[] {
    return this.surroundings.routing.assumptions;
  }

  /** What its blocks rest on: nothing where they were read from the cluster. */
  get blockAssumptions(): readonly Assumption[] {
    return this.fact.observed ? NOTHING : this.surroundings.prediction;
  }

  /** Its own addresses, and that of each block which it has as gateway of its pods. */
  holds(ip: Ip): boolean {
    return (
      this.fact.addresses.some((address) => address.equals(ip)) ||
      this.#own().some(({ gateway }) => gateway?.equals(ip))
    );
  }

  routeTo(dst: Ip): Route | undefined {
    const own = this.#ownRouteTo(dst);
    const shared = this.surroundings.table(dst.family).routeTo(dst);
    if (own === undefined || shared === undefined) return own ?? shared;
    return own.prefix.prefix >= shared.prefix.prefix ? own : shared;
  }

  routes(): Iterable<Route> {
    const own = this.#own().map(({ route }) => route);
    const shared = ([4, 6] as const).flatMap((family) => [...this.surroundings.table(family).routes()]);
    const others = shared.filter(({ prefix }) => !own.some((route) => route.prefix.equals(prefix)));
    return [...others, ...own].sort((a, b) => Cidr.compare(a.prefix, b.prefix));
  }

  /** Its address of a family as it is printed, and what that rests on as long as it is not known. */
  addressText(family: Family): { readonly name: string; readonly assumptions: readonly Assumption[] } {
    const known = this.#address(family);
    if (known !== undefined) return { name: known.toString(), assumptions: NOTHING };
    const { leases, links } = this.surroundings;
    const segment = links[family]?.segment;
    const from = segment === undefined ? '' : `, ${leasesOf(segment)}`;
    return { name: `address of ${this.ref.name}${from}`, assumptions: leases[family] ?? NOTHING };
  }

  /** Whether it has an address of a family, or will have one. */
  stands(family: Family): boolean {
    return this.surroundings.links[family] !== undefined || this.#address(family) !== undefined;
  }

  /** Its address of a family, or one that stands for it as long as it is not known. */
  addressOrStandIn(family: Family, end: 'first' | 'last'): Ip | undefined {
    const link = this.surroundings.links[family];
    return this.#address(family) ?? (link === undefined ? undefined : standIn(link, end));
  }

  /** The pod of one of its blocks that has the address. */
  podAt(ip: Ip): Device | undefined {
    return this.#own()
      .find(({ pods }) => pods.subnet.contains(ip))
      ?.pods.holderOf(ip);
  }

  /**
   * A packet of one of its pods that leaves for elsewhere than a pod of the cluster gets the node's address.
   * Source: Antrea, pkg/agent/route/route_linux.go, the rule in ANTREA-POSTROUTING that noSNAT leaves out.
   */
  masquerade({ src, dst }: Flow, taken: Route): Masquerade | undefined {
    const { cluster, routing, isPod } = this.surroundings;
    if (!routing.masquerades || this.#ownRouteTo(dst) === taken) return undefined;
    if (isPod(dst) || !this.fact.podCidrs.some((block) => block.contains(src))) return undefined;
    const address = this.addressOrStandIn(src.family, 'last');
    return address === undefined ? undefined : { src: address, by: cluster.cni, ...this.addressText(src.family) };
  }

  #address(family: Family): Ip | undefined {
    return this.fact.addresses.find((address) => address.family === family);
  }

  #own(): readonly OwnBlock[] {
    this.#pods ??= this.fact.podCidrs.map((block) => {
      const pods = new PodLink(block, this, this.surroundings.routing.mtu);
      const route = new TableRoute(
        block,
        'connected',
        PREFERENCE.connected,
        [connectedTo(pods)],
        this.blockAssumptions,
      );
      const gateway = block.first.equals(block.last) ? undefined : block.first.plus(1);
      return { pods, route, gateway };
    });
    return this.#pods;
  }

  #ownRouteTo(dst: Ip): Route | undefined {
    return this.#own().find(({ pods }) => pods.subnet.contains(dst))?.route;
  }
}
