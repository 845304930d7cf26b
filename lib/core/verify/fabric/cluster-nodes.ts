import type { Assumption, ClusterFact, NodeFact } from '../../model';
import { type Family, type Ip, PrefixTrie } from '../../net';
import { assume } from './assumptions';
import type { Link } from './device';
import type { HeldLink } from './held-link';
import { NodeDevice, type NodeSurroundings } from './node-device';
import { nodeTable } from './node-table';
import type { PodRouting } from './pod-routing';
import { RouteTable } from './route-table';

const FAMILIES: readonly Family[] = [4, 6];
const NO_ROUTES = new RouteTable();

/** What making the nodes of a cluster needs of the rest of the network. */
export interface NodeGround {
  readonly cluster: ClusterFact;
  readonly routing: PodRouting;
  /** The subnet a node stands on, of one family. Undefined: it is not known which. */
  linkOf(node: NodeFact, family: Family): HeldLink | undefined;
}

type Links = Readonly<Partial<Record<Family, HeldLink>>>;

interface Group {
  readonly link?: Link;
  readonly nodes: NodeDevice[];
  table?: RouteTable;
}

/** The nodes of one cluster, with the tables they share: one for each subnet and family. */
export class ClusterNodes {
  readonly devices: readonly NodeDevice[];
  readonly #groups = new Map<string, Group>();
  readonly #surroundings = new Map<string, NodeSurroundings>();
  #blocks: PrefixTrie<NodeDevice> | undefined;

  constructor(
    private readonly ground: NodeGround,
    facts: readonly NodeFact[],
  ) {
    this.devices = facts.map((fact) => this.#make(fact));
  }

  /** The node whose block the address is of; the first one where two have it. */
  nodeOfPod(ip: Ip): NodeDevice | undefined {
    this.#blocks ??= blocksOf(this.devices);
    return this.#blocks.lookup(ip)?.value;
  }

  #make(fact: NodeFact): NodeDevice {
    const links: Links = { 4: this.ground.linkOf(fact, 4), 6: this.ground.linkOf(fact, 6) };
    const families = FAMILIES.filter((family) => links[family] !== undefined || hasFamily(fact, family));
    const device = new NodeDevice(fact, this.#surroundingsOf(families, links));
    for (const family of families) this.#groupOf(family, links[family]).nodes.push(device);
    for (const link of Object.values(links)) link?.holdNode(fact, device);
    return device;
  }

  #surroundingsOf(families: readonly Family[], links: Links): NodeSurroundings {
    const id = families.map((family) => groupId(family, links[family])).join(' ');
    const known = this.#surroundings.get(id);
    if (known !== undefined) return known;
    const { cluster, routing } = this.ground;
    const surroundings: NodeSurroundings = {
      cluster,
      routing,
      links,
      table: (family) => (families.includes(family) ? this.#tableOf(family, links[family]) : NO_ROUTES),
      isPod: (ip) => this.nodeOfPod(ip) !== undefined,
      prediction: [assume.predictedPodCidr(cluster)],
      leases: { 4: leasesOn(cluster, links[4]), 6: leasesOn(cluster, links[6]) },
    };
    this.#surroundings.set(id, surroundings);
    return surroundings;
  }

  #tableOf(family: Family, link: Link | undefined): RouteTable {
    const { cluster, routing } = this.ground;
    const group = this.#groupOf(family, link);
    group.table ??= nodeTable({ cluster, family, encapsulates: routing.encapsulates, link, nodes: group.nodes });
    return group.table;
  }

  #groupOf(family: Family, link: Link | undefined): Group {
    const id = groupId(family, link);
    const known = this.#groups.get(id);
    if (known !== undefined) return known;
    const group: Group = { link, nodes: [] };
    this.#groups.set(id, group);
    return group;
  }
}

function leasesOn(cluster: ClusterFact, link: Link | undefined): readonly Assumption[] | undefined {
  return link?.segment === undefined ? undefined : [assume.nodeAddressFromDhcp(cluster, link.segment)];
}

function groupId(family: Family, link: Link | undefined): string {
  return `${family} ${link?.segment?.key ?? ''}`;
}

function hasFamily({ addresses, podCidrs }: NodeFact, family: Family): boolean {
  return [...addresses, ...podCidrs].some((item) => item.family === family);
}

function blocksOf(nodes: readonly NodeDevice[]): PrefixTrie<NodeDevice> {
  const blocks = new PrefixTrie<NodeDevice>();
  for (const node of nodes.toReversed()) for (const block of node.fact.podCidrs) blocks.set(block, node);
  return blocks;
}
