import type { ClusterFact, Network, NodeFact, SegmentFact, Tier0Fact, Tier1Fact } from '../model';
import { Topology } from '../verify';
import { MermaidText } from './mermaid-text';

export interface MermaidOptions {
  /** Nodes of one cluster that get a box each; more are folded into one. @default 6 */
  readonly maxNodes?: number;
}

/**
 * The topology as a Mermaid flowchart: outside, Tier-0, Tier-1, segments, clusters, nodes with their podCIDR.
 * Text only, the same for the same network; GitHub draws it in Markdown.
 */
export function topologyMermaid(network: Network, { maxNodes = 6 }: MermaidOptions = {}): string {
  return new Drawing(new Topology(network), maxNodes).draw();
}

class Drawing {
  readonly #text = new MermaidText();

  constructor(
    private readonly topology: Topology,
    private readonly maxNodes: number,
  ) {}

  draw(): string {
    const { network } = this.topology;
    const tier0s = network.of('tier0');
    if (tier0s.length > 0) this.outside();
    for (const tier0 of tier0s) this.tier0(tier0);
    for (const tier1 of network.of('tier1')) this.tier1(tier1);
    for (const segment of network.of('segment')) this.segment(segment);
    for (const cluster of this.topology.clusters) this.cluster(cluster);
    return this.#text.toString();
  }

  private outside(): void {
    const prefixes = this.topology.network.of('external').map(({ prefix }) => prefix.toString());
    this.#text.box(this.#text.id('outside'), ['outside', ...prefixes]);
  }

  private tier0({ key, displayName, redistributes }: Tier0Fact): void {
    const id = this.#text.id('tier0', key, displayName);
    this.#text.box(id, [`Tier-0 ${displayName}`]);
    this.#text.edge(this.#text.id('outside'), id, labelOf('redistributes', redistributes));
  }

  private tier1({ key, displayName, tier0, advertises }: Tier1Fact): void {
    const id = this.#text.id('tier1', key, displayName);
    const routes = this.topology.routesOn(key).length;
    const count = routes === 0 ? [] : [`${routes} static ${routes === 1 ? 'route' : 'routes'}`];
    this.#text.box(id, [`Tier-1 ${displayName}`, ...count]);
    if (typeof tier0 === 'string') {
      this.#text.edge(this.gateway('tier0', tier0), id, labelOf('advertises', advertises));
    }
  }

  private segment({ key, displayName, gateway, tier1 }: SegmentFact): void {
    const id = this.#text.id('segment', key, displayName);
    this.#text.box(id, [`segment ${displayName}`, ...(gateway === undefined ? [] : [gateway.toString()])]);
    if (typeof tier1 === 'string') this.#text.edge(this.gateway('tier1', tier1), id);
  }

  /** One that nobody describes gets a box as well, so that what is connected to it does not seem to be on its own. */
  private gateway(kind: 'tier0' | 'tier1', key: string): string {
    const known = this.topology.network.get(kind, key);
    const id = this.#text.id(kind, key, known?.displayName);
    if (known === undefined) this.#text.box(id, [`${kind === 'tier0' ? 'Tier-0' : 'Tier-1'} ${key}`, 'not described']);
    return id;
  }

  /** The segment is joined with the cluster as a whole: a line to each node would say no more. */
  private cluster(cluster: ClusterFact): void {
    const id = this.#text.id('cluster', cluster.key, cluster.name);
    const pods = cluster.podCidrs.length === 0 ? '' : `: pods ${cluster.podCidrs.join(', ')}`;
    this.#text.group(id, `cluster ${cluster.name}${pods}${cluster.routable ? '' : ', not routed'}`, () =>
      this.nodes(cluster),
    );
    const segment = this.topology.segmentOf(cluster);
    if (segment !== undefined) this.#text.edge(this.#text.id('segment', segment.key), id);
  }

  private nodes(cluster: ClusterFact): void {
    const nodes = this.topology.nodesOf(cluster);
    if (nodes.length > 0 && nodes.length <= this.maxNodes) {
      for (const node of nodes) this.#text.box(this.#text.id('node', node.key), nodeLines(node, cluster));
      return;
    }
    this.#text.box(this.#text.id('nodes', cluster.key, cluster.name), [
      nodes.length === 0 ? 'nodes not known yet' : `${nodes.length} nodes`,
    ]);
  }
}

function labelOf(word: string, types: readonly string[] | undefined): readonly string[] {
  if (types === undefined) return [];
  return types.length === 0 ? [`${word} nothing`] : [word, ...types];
}

function nodeLines({ name, addresses, podCidrs }: NodeFact, { routable }: ClusterFact): readonly string[] {
  return [name, ...addresses.map(String), ...(routable ? podCidrs.map((cidr) => `pods ${cidr}`) : [])];
}
