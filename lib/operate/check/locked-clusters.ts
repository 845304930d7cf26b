import type { RouteOwner } from '../../core/model';
import { type AddressLock, byCodePoint, type LockedBlock } from '../../core/plan';
import { type LockedGateway, lockedGateway } from '../observed';

/** What the lock knows of a cluster whose pods have addresses of the plan. */
export interface LockedCluster {
  readonly name: string;
  /** Its pod blocks in use, at most one of each family in what synthesis writes. Empty: the cluster was removed. */
  readonly blocks: readonly LockedBlock[];
  /** Blocks that were its, and that nobody has released yet. */
  readonly retired: readonly LockedBlock[];
  /** Who writes the routes to it. Absent: nobody. */
  readonly routeOwner?: RouteOwner;
  /** Where its routes stand. Absent: not known. */
  readonly gateway?: LockedGateway;
}

/** The blocks that the pods of a cluster are in: a removed one that still runs has its former ones. */
export function blocksInUse({ blocks, retired }: Pick<LockedCluster, 'blocks' | 'retired'>): readonly LockedBlock[] {
  return blocks.length > 0 ? blocks : retired;
}

/** Every cluster of a lock by its name, in the order of the names. */
export function lockedClusters(lock: AddressLock): ReadonlyMap<string, LockedCluster> {
  const lines = new Map<string, LockedBlock[]>();
  for (const entry of lock.entries) {
    if (entry.for !== 'pods' || entry.cluster === undefined) continue;
    lines.set(entry.cluster, [...(lines.get(entry.cluster) ?? []), entry]);
  }
  const names = [...lines.keys()].sort(byCodePoint);
  return new Map(names.map((name) => [name, clusterOf(name, lines.get(name) ?? [])]));
}

function clusterOf(name: string, lines: readonly LockedBlock[]): LockedCluster {
  const blocks = lines.filter(({ retired }) => retired !== true);
  const retired = lines.filter((line) => line.retired === true);
  const [told = retired[0]] = blocks;
  const gateway = told?.gateway === undefined ? undefined : lockedGateway(told.gateway);
  return {
    name,
    blocks,
    retired,
    ...(told?.routeOwner === undefined ? {} : { routeOwner: told.routeOwner }),
    ...(gateway === undefined ? {} : { gateway }),
  };
}
