import {
  type ClusterFact,
  gatewayKey,
  type Network,
  type NextHop,
  type NodeFact,
  type SegmentFact,
  type StaticRouteFact,
  type Tier0Fact,
  type Tier1Fact,
} from '../model';
import type { Cidr } from '../net';
import { predictNodes } from '../plan';
import { groupBy } from './group-by';

/**
 * What follows from the facts of a network before any packet is sent: who stands where, and who writes which route.
 * Made once and read by every rule and trace; each part is worked out when it is first asked for.
 */
export class Topology {
  readonly #nodesOf = new Map<string, readonly NodeFact[]>();
  #observed: ReadonlyMap<string, readonly NodeFact[]> | undefined;
  #nodes: readonly NodeFact[] | undefined;
  #routes: readonly StaticRouteFact[] | undefined;
  #routesOn: ReadonlyMap<string, readonly StaticRouteFact[]> | undefined;
  #segmentsOn: ReadonlyMap<string, readonly SegmentFact[]> | undefined;

  constructor(readonly network: Network) {}

  /** Every cluster, in the order of the facts. */
  get clusters(): readonly ClusterFact[] {
    return this.network.of('cluster');
  }

  /** The nodes of a cluster: those that were stated, of an inventory or a running cluster, else those it will have. */
  nodesOf(cluster: ClusterFact): readonly NodeFact[] {
    const known = this.#nodesOf.get(cluster.key);
    if (known !== undefined) return known;
    this.#observed ??= groupBy(this.network.of('node'), (node) => node.cluster);
    const nodes = this.#observed.get(cluster.key) ?? predictNodes(cluster);
    this.#nodesOf.set(cluster.key, nodes);
    return nodes;
  }

  /** The nodes of every cluster; a stated node whose cluster nobody describes is of none. */
  get nodes(): readonly NodeFact[] {
    this.#nodes ??= this.clusters.flatMap((cluster) => this.nodesOf(cluster));
    return this.#nodes;
  }

  /**
   * The static routes that will stand: those that were stated, and those that a cluster's cloud provider will write,
   * one for each node and family (`owner: 'cloud-provider'`, `at` the cluster's place). The next hop of the latter is
   * the node itself (`{ kind: 'node' }`) as long as it has no address of the family.
   */
  get routes(): readonly StaticRouteFact[] {
    if (this.#routes === undefined) {
      const written = this.clusters.filter((cluster) => cluster.routeOwner === 'cloud-provider');
      this.#routes = [...this.network.of('static-route'), ...written.flatMap((cluster) => this.#writtenFor(cluster))];
    }
    return this.#routes;
  }

  /** The static routes on one gateway, by its key. */
  routesOn(gateway: string): readonly StaticRouteFact[] {
    this.#routesOn ??= groupBy(this.routes, (route) => route.gateway);
    return this.#routesOn.get(gateway) ?? [];
  }

  /** The segments that are stated to be connected to a Tier-1, by its key. */
  segmentsOn(tier1: string): readonly SegmentFact[] {
    this.#segmentsOn ??= groupBy(this.network.of('segment'), (segment) => segment.tier1 ?? undefined);
    return this.#segmentsOn.get(tier1) ?? [];
  }

  /** The segment a cluster's nodes stand on; undefined where it is not stated, or nobody describes it. */
  segmentOf(cluster: ClusterFact): SegmentFact | undefined {
    return this.network.get('segment', cluster.nodeSegment);
  }

  /** The Tier-1 of a cluster: the one its routes stand on, else the one its segment is connected to. */
  tier1Of(cluster: ClusterFact): Tier1Fact | undefined {
    return this.network.get('tier1', this.#gatewayOf(cluster));
  }

  /** The Tier-0 a Tier-1 is linked to; undefined where it is linked to none, it is not stated, or nobody describes it. */
  tier0Of(tier1: Tier1Fact): Tier0Fact | undefined {
    return this.network.get('tier0', tier1.tier0);
  }

  /** Key of the gateway that a cluster's routes stand on. */
  #gatewayOf(cluster: ClusterFact): string | undefined {
    const stated = cluster.gateway ?? routerKeyOf(cluster);
    return stated === undefined ? (this.segmentOf(cluster)?.tier1 ?? undefined) : this.#describedAs(stated);
  }

  /** A key as it is described: by its path alone where only one Tier-1 has that, since a manager has many names. */
  #describedAs(key: string): string {
    if (this.network.get('tier1', key) !== undefined) return key;
    const [only, ...more] = this.network.of('tier1').filter(({ policyPath }) => key.endsWith(policyPath));
    return only === undefined || more.length > 0 ? key : only.key;
  }

  #writtenFor(cluster: ClusterFact): StaticRouteFact[] {
    const gateway = this.#gatewayOf(cluster);
    if (gateway === undefined) return [];
    return this.nodesOf(cluster).flatMap((node) =>
      node.podCidrs.map((block) => routeTo(node, block, cluster, gateway)),
    );
  }
}

function routerKeyOf({ cloudRouting }: ClusterFact): string | undefined {
  const path = cloudRouting?.routerPath;
  return path === undefined ? undefined : gatewayKey(cloudRouting?.managerHost ?? '', path);
}

/** The route the vSphere cloud provider writes for one block of a node. Source: cloud-provider-vsphere, routeprovider.go. */
function routeTo(node: NodeFact, block: Cidr, cluster: ClusterFact, gateway: string): StaticRouteFact {
  return {
    kind: 'static-route',
    key: `${gateway} ${node.key} ${block}`,
    at: cluster.at,
    gateway,
    network: block,
    nextHops: [nextHopTo(node, block)],
    owner: 'cloud-provider',
    cluster: cluster.key,
    node: node.key,
  };
}

function nextHopTo(node: NodeFact, block: Cidr): NextHop {
  const ip = node.addresses.find((address) => address.family === block.family);
  return ip === undefined ? { kind: 'node', node: node.key } : { kind: 'ip', ip, adminDistance: 1 };
}
