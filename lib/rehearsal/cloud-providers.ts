import type { DeployedCluster, Deployment } from '../project';
import type { Simulator } from '../simulator';
import { type CloudProvider, CloudProviderDied, type CloudSync, cloudProvider } from '../testing';
import { nodesAtRest } from './nodes-at-rest';
import type { PlayedCluster } from './rehearsal';

/** The cloud provider of one cluster, with what it did. */
interface Part {
  readonly cluster: string;
  readonly provider: CloudProvider;
  readonly written: CloudSync;
}

const NOTHING: CloudSync = { created: [], deleted: [], failed: [] };

/** The cloud providers of clusters whose nodes come up together, and leave together. */
export class CloudProviders {
  readonly #parts: Part[] = [];
  readonly #failures = new Map<string, readonly string[]>();

  /** @param managerOf the manager that stands for a cluster's; undefined where none does */
  constructor(
    private readonly clusters: readonly DeployedCluster[],
    private readonly segments: Deployment['segments'],
    private readonly managerOf: (cluster: DeployedCluster) => Simulator | undefined,
  ) {}

  /** All nodes run: a route for each podCIDR. */
  async bringNodes(): Promise<void> {
    const nodes = nodesAtRest(this.clusters, this.segments);
    for (const cluster of this.clusters) {
      const { name, routerPath, podCidrs: clusterCidrs } = cluster;
      const manager = this.managerOf(cluster);
      if (manager === undefined || routerPath === undefined) {
        const what = routerPath === undefined ? 'it has no router path' : 'no stack is for its manager';
        this.#failures.set(name, [`${what}; see NSXT_ROUTER_PATH and NSXT_MANAGER_HOST of the cluster`]);
        continue;
      }
      const options = { clusterName: name, clusterCidrs, routerPath };
      const provider = cloudProvider(manager, nodes.get(name) ?? [], options);
      this.#parts.push({ cluster: name, provider, written: await this.#sync(name, provider) });
    }
  }

  /** All nodes are gone: their routes go too, since the clusters still stand. */
  async removeNodes(): Promise<readonly PlayedCluster[]> {
    const played: PlayedCluster[] = [];
    for (const { name } of this.clusters) {
      const part = this.#parts.find(({ cluster }) => cluster === name);
      part?.provider.nodes.set([]);
      const { deleted } = part === undefined ? NOTHING : await this.#sync(name, part.provider);
      const written = part?.written.created.length ?? 0;
      played.push({ name, written, deleted: deleted.length, failures: this.#failures.get(name) ?? [] });
    }
    return played;
  }

  stop(): void {
    for (const { provider } of this.#parts) provider.stop();
  }

  async #sync(cluster: string, provider: CloudProvider): Promise<CloudSync> {
    try {
      const sync = await provider.sync();
      this.#add(
        cluster,
        sync.failed.map(({ what, node, network, reason }) => line([what, node, network], reason)),
      );
      return sync;
    } catch (error) {
      if (!(error instanceof CloudProviderDied)) throw error;
      this.#add(cluster, [`it ended: ${error.message}`]);
      return NOTHING;
    }
  }

  #add(cluster: string, failures: readonly string[]): void {
    this.#failures.set(cluster, [...(this.#failures.get(cluster) ?? []), ...failures]);
  }
}

function line(words: readonly string[], reason: string): string {
  return `${words.filter((word) => word !== '').join(' ')}: ${reason}`;
}
