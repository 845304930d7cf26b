import type { ClusterFact, NodeFact, Tier0Fact, Tier1Fact } from '../../model';
import type { Family, Ip } from '../../net';
import type { Topology } from '../topology';
import { ClusterNodes } from './cluster-nodes';
import type { Device, Link } from './device';
import type { Fabric, Gateway, LinkedTier1 } from './fabric';
import { Gateways } from './gateways';
import type { HeldLink } from './held-link';
import { Links } from './links';
import type { NodeDevice } from './node-device';
import { OwnedAddresses } from './owned';
import { podRoutingOf } from './pod-routing';

const FABRICS = new WeakMap<Topology, Fabric>();

/** The devices of a topology, made once and shared by all who ask. */
export function fabricOf(topology: Topology): Fabric {
  const known = FABRICS.get(topology);
  if (known !== undefined) return known;
  const fabric = new NetworkFabric(topology);
  FABRICS.set(topology, fabric);
  return fabric;
}

/** Gateways, then the subnets they join, then the nodes that stand on those; tables when they are first asked for. */
class NetworkFabric implements Fabric {
  readonly owned: OwnedAddresses;
  readonly #gateways: Gateways;
  readonly #links: Links;
  readonly #clusters = new Map<string, ClusterNodes>();
  readonly #nodes = new Map<string, NodeDevice>();

  constructor(readonly topology: Topology) {
    this.owned = new OwnedAddresses(topology.network);
    this.#gateways = new Gateways(topology, this);
    this.#links = new Links(topology, this.#gateways);
    for (const cluster of topology.clusters) {
      if (!this.#clusters.has(cluster.key)) this.#clusters.set(cluster.key, this.#nodesFor(cluster));
    }
    for (const { devices } of this.#clusters.values()) {
      for (const node of devices) this.#nodes.set(node.ref.key, node);
    }
  }

  get external(): Device {
    return this.#gateways.external;
  }

  get tier0s(): readonly Gateway<Tier0Fact>[] {
    return this.#gateways.tier0s;
  }

  get tier1s(): readonly Gateway<Tier1Fact>[] {
    return this.#gateways.tier1s;
  }

  gateway(key: string): Device | undefined {
    return this.#gateways.gateway(key);
  }

  tier1sUnder(tier0: string): readonly LinkedTier1[] {
    return this.#gateways.tier1sUnder(tier0);
  }

  uplinksOf(tier0: string): readonly Link[] {
    return this.#links.uplinksOf(tier0);
  }

  segmentsOn(gateway: string): readonly Link[] {
    return this.#links.segmentsOn(gateway);
  }

  linksHolding(ip: Ip): readonly Link[] {
    return this.#links.holding(ip);
  }

  node(key: string): NodeDevice | undefined {
    return this.#nodes.get(key);
  }

  nodesOf(cluster: ClusterFact): readonly NodeDevice[] {
    return this.#clusters.get(cluster.key)?.devices ?? [];
  }

  nodeOfPod(cluster: ClusterFact, ip: Ip): NodeDevice | undefined {
    return this.#clusters.get(cluster.key)?.nodeOfPod(ip);
  }

  #nodesFor(cluster: ClusterFact): ClusterNodes {
    const { topology } = this;
    const tier1 = topology.tier1Of(cluster)?.key;
    const home = this.#links.linkOf(topology.segmentOf(cluster));
    const routing = podRoutingOf(topology.network, cluster);
    const linkOf = (node: NodeFact, family: Family) => this.#linkFor(node, family, home, tier1);
    return new ClusterNodes({ cluster, routing, linkOf }, topology.nodesOf(cluster));
  }

  /** By its address: its cluster's segment, else one of the cluster's Tier-1, else any. Without one: its cluster's. */
  #linkFor(node: NodeFact, family: Family, home: HeldLink | undefined, tier1?: string): HeldLink | undefined {
    const ip = node.addresses.find((address) => address.family === family);
    if (ip === undefined) return home?.subnet.family === family ? home : undefined;
    if (home?.subnet.contains(ip)) return home;
    const holding = this.#links.holding(ip);
    return holding.find(({ segment }) => segment?.tier1 === tier1) ?? holding[0];
  }
}
