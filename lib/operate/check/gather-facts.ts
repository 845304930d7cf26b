import * as fs from 'node:fs';
import * as path from 'node:path';
import { ValidationError } from '../../core/errors';
import { readObservedNodesFile } from '../../import';
import { type LockedPlan, routesPath, tier1Path } from '../observed';
import { readAntreaFile } from './antrea-file';
import { assignInventories, namedCluster } from './assign-inventories';
import type { CheckedCluster, CheckFacts, ObservedAntrea } from './check-facts';
import { type LockedCluster, lockedClusters } from './locked-clusters';

/** A file about one cluster, which may not be said. */
export interface ClusterFile {
  readonly cluster?: string;
  /** Relative to the current folder, or absolute. */
  readonly file: string;
}

/** Everything that is read of files. */
export interface CheckFiles {
  readonly plan: LockedPlan;
  /** Inventories, one of each cluster. */
  readonly nodes: readonly ClusterFile[];
  /** Antrea's ConfigMaps; without a cluster, of the only one. @default - none */
  readonly antrea?: readonly ClusterFile[];
}

/** Where synthesis writes what TKG will make of a cluster's Antrea settings, beside the lock. */
const FORESEEN = 'tkg.out';

/**
 * Reads all files.
 *
 * @throws ValidationError INV… for an inventory, CHK102 to CHK106 as `assignInventories`, CHK107 for an Antrea
 * configuration of which it is not clear whose it is, CHK110 to CHK113 as `readAntreaFile`
 */
export function gatherFacts({ plan, nodes, antrea = [] }: CheckFiles): CheckFacts {
  const clusters = lockedClusters(plan);
  const given = nodes.map(({ cluster, file }) => ({ cluster, file, nodes: readObservedNodesFile(file) }));
  const inventories = assignInventories(clusters, given, plan.file);
  const asked = inventories.map(({ cluster }) => cluster);
  const configurations = new Map<LockedCluster, ObservedAntrea>();
  for (const one of antrea) {
    const cluster = antreaCluster(clusters, asked, one, plan.file);
    const other = configurations.get(cluster);
    if (other !== undefined) {
      throw new ValidationError('CHK107', `is of ${cluster.name}, as ${other.file} is; give one of them`, one.file);
    }
    configurations.set(cluster, observedAntrea(one.file, cluster, plan.file));
  }
  const checked = inventories.map((inventory) => {
    const found = configurations.get(inventory.cluster);
    return found === undefined ? inventory : { ...inventory, antrea: found };
  });
  return { lockFile: plan.file, clusters, checked };
}

function antreaCluster(
  clusters: ReadonlyMap<string, LockedCluster>,
  asked: readonly LockedCluster[],
  { cluster: name, file }: ClusterFile,
  lockFile: string,
): LockedCluster {
  const [only, ...others] = asked;
  if (name === undefined) {
    if (only !== undefined && others.length === 0) return only;
    const message = `whose Antrea is this? give --antrea <cluster>=${file} with one of ${asked.map((one) => one.name).join(', ')}`;
    throw new ValidationError('CHK107', message, file);
  }
  const cluster = namedCluster(clusters, name, lockFile);
  if (asked.includes(cluster)) return cluster;
  throw new ValidationError('CHK107', `no nodes of ${name} are given; add --nodes ${name}=<file>`, file);
}

function observedAntrea(file: string, { name }: LockedCluster, lockFile: string): ObservedAntrea {
  const foreseen = path.join(path.dirname(lockFile), FORESEEN, name, 'antrea-agent.conf');
  const conf = readAntreaFile(file);
  return fs.existsSync(foreseen)
    ? { file, conf, expected: { file: foreseen, conf: readAntreaFile(foreseen) } }
    : { file, conf };
}

/**
 * The facts with the Tier-1 that each cluster's routes are looked for on: as it was given, else as in the lock.
 *
 * @param tier1 id or policy path @default - as in the lock
 * @throws ValidationError RT001 for what is no Tier-1's path or id, CHK108 where the lock does not tell
 */
export function locateRoutes(facts: CheckFacts, tier1?: string): CheckFacts {
  const given = tier1 === undefined ? undefined : tier1Path(tier1);
  const checked = facts.checked.map((one) => {
    const gateway = given ?? gatewayOf(one, facts.lockFile);
    return gateway === undefined ? one : { ...one, gateway };
  });
  return { ...facts, checked };
}

function gatewayOf({ cluster }: CheckedCluster, lockFile: string): string | undefined {
  const { name, blocks, routeOwner, gateway } = cluster;
  if (gateway !== undefined) {
    const path = routesPath(gateway.path, routeOwner);
    // Of a router path that ends in a slash the cloud provider makes no Tier-1 at all, which a line says.
    return path.endsWith('/') ? undefined : tier1Path(path);
  }
  if (routeOwner === undefined || routeOwner === 'bgp') return undefined;
  const message = `the Tier-1 of ${name} is not in the lock; give --tier1 <id or path>`;
  throw new ValidationError('CHK108', message, blocks[0]?.at ?? lockFile);
}
