import { ValidationError } from '../../core/errors';
import { PrefixTrie } from '../../core/net';
import { nearestName } from '../../core/products';
import type { ObservedNode } from '../../import';
import type { LockedCluster } from './locked-clusters';

/** The nodes of one cluster, which may not be said. */
export interface GivenInventory {
  /** @default - whose block most of the podCIDRs are in */
  readonly cluster?: string;
  /** As it was given. */
  readonly file: string;
  readonly nodes: readonly ObservedNode[];
}

/** The nodes of a cluster of the lock. */
export interface Inventory {
  readonly cluster: LockedCluster;
  readonly file: string;
  readonly nodes: readonly ObservedNode[];
}

type Clusters = ReadonlyMap<string, LockedCluster>;

/**
 * Whose nodes the inventories are: as it is said, else by the blocks that most of the podCIDRs are in; where none is in
 * any, and the lock has one cluster only, they are that one's.
 *
 * @param lockFile its name, for errors
 * @throws ValidationError CHK102 for a lock without clusters, CHK103 for a cluster that is not in it, CHK104 where it
 * cannot be told whose nodes they are, CHK105 for two inventories of one cluster, CHK106 for a node that is there twice
 */
export function assignInventories(
  clusters: Clusters,
  given: readonly GivenInventory[],
  lockFile: string,
): readonly Inventory[] {
  if (clusters.size === 0) {
    const message = 'the lock has no cluster whose pods are routed or have a block of a pool; run synth first';
    throw new ValidationError('CHK102', message, lockFile);
  }
  const inventories = given.map(({ cluster, file, nodes }) => {
    checkNames(nodes, file);
    const found =
      cluster === undefined ? clusterByPods(clusters, nodes, file) : namedCluster(clusters, cluster, lockFile);
    return { cluster: found, file, nodes };
  });
  checkDifferent(inventories);
  return inventories;
}

/** @throws ValidationError CHK103 */
export function namedCluster(clusters: Clusters, name: string, lockFile: string): LockedCluster {
  const cluster = clusters.get(name);
  if (cluster !== undefined) return cluster;
  const nearest = nearestName(name, clusters.keys());
  throw new ValidationError(
    'CHK103',
    `there is no cluster ${JSON.stringify(name)}; did you mean ${nearest}?`,
    lockFile,
  );
}

function clusterByPods(clusters: Clusters, nodes: readonly ObservedNode[], file: string): LockedCluster {
  const [only, ...others] = clusters.values();
  if (only !== undefined && others.length === 0) return only;
  const numbers = podsByCluster(clusters, nodes);
  const most = Math.max(0, ...numbers.values());
  const candidates = [...numbers].filter(([, number]) => number === most).map(([cluster]) => cluster);
  const [found] = candidates;
  if (found !== undefined && candidates.length === 1) return found;
  const why =
    found === undefined
      ? 'no podCIDR in it is inside a block of the lock'
      : `as many podCIDRs are in the block of ${candidates.map(({ name }) => name).join(' as of ')}`;
  const names = [...clusters.keys()].join(', ');
  const message = `whose nodes are these? ${why}; give --nodes <cluster>=${file} with one of ${names}`;
  throw new ValidationError('CHK104', message, file);
}

/** How many podCIDRs are in the blocks of each cluster that has any. */
function podsByCluster(clusters: Clusters, nodes: readonly ObservedNode[]): Map<LockedCluster, number> {
  const owners = new PrefixTrie<LockedCluster[]>();
  for (const cluster of clusters.values()) {
    for (const { cidr } of [...cluster.blocks, ...cluster.retired]) {
      owners.set(cidr, [...(owners.get(cidr) ?? []), cluster]);
    }
  }
  const numbers = new Map<LockedCluster, number>();
  for (const cidr of nodes.flatMap(({ podCidrs }) => podCidrs)) {
    for (const cluster of owners.covering(cidr).flatMap(({ value }) => value)) {
      numbers.set(cluster, (numbers.get(cluster) ?? 0) + 1);
    }
  }
  return numbers;
}

function checkNames(nodes: readonly ObservedNode[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of nodes) {
    if (seen.has(name)) {
      const message = `node ${name} is there twice; give the nodes of one cluster, as kubectl get nodes -o json prints them`;
      throw new ValidationError('CHK106', message, file);
    }
    seen.add(name);
  }
}

function checkDifferent(inventories: readonly Inventory[]): void {
  const files = new Map<LockedCluster, string>();
  for (const { cluster, file } of inventories) {
    const other = files.get(cluster);
    if (other !== undefined) {
      const message = `is of ${cluster.name}, as ${other} is; give one inventory for each cluster, as --nodes <cluster>=<file>`;
      throw new ValidationError('CHK105', message, file);
    }
    files.set(cluster, file);
  }
}
