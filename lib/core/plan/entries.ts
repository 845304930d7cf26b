import { ValidationError } from '../errors';
import { type ClusterFact, gatewayKey, type Network } from '../model';
import type { Cidr } from '../net';
import { addressText } from './changes';
import { type LockEntry, type LockedBlock, type LockedHost, PINNED } from './lock';

/** What was decided, and the network it is for. */
export interface Outcome {
  readonly network: Network;
  readonly blocks: readonly Pick<LockedBlock, 'key' | 'cidr' | 'pool'>[];
  readonly hosts: readonly Pick<LockedHost, 'key' | 'address' | 'within'>[];
}

/**
 * The lines of the lock to be written: what is asked for now, and as retired what only the old lock has.
 *
 * @throws ValidationError PLAN015 for a cluster that states another range than the block of its name
 */
export function entriesOf({ network, blocks, hosts }: Outcome, before: readonly LockEntry[]): LockEntry[] {
  const clusters = network.of('cluster').filter(({ reference }) => !reference);
  const byBlock = clustersByBlock(clusters);
  const entries = new Map<string, LockEntry>();
  for (const block of blocks) {
    const cluster = byBlock.get(block.cidr.toString());
    entries.set(block.key, cluster === undefined ? { ...block, for: 'block' } : podsEntry(block, cluster, network));
  }
  for (const host of hosts) entries.set(host.key, { ...host, for: 'host' });
  const taken = new Set(blocks.map(({ cidr }) => cidr.toString()));
  for (const cluster of clusters.filter(({ routable }) => routable)) {
    for (const cidr of cluster.podCidrs.filter((stated) => !taken.has(stated.toString()))) {
      enterPin(cluster, cidr, network, entries);
    }
  }
  return [...entries.values(), ...before.flatMap((entry) => left(entry, entries.get(entry.key)))];
}

function clustersByBlock(clusters: readonly ClusterFact[]): Map<string, ClusterFact> {
  const rows = clusters.flatMap((cluster) => cluster.podCidrs.map((cidr) => [cidr.toString(), cluster] as const));
  // The first of several: that they overlap is what rule ADR004 says.
  return new Map(rows.toReversed());
}

function podsEntry(block: Outcome['blocks'][number], cluster: ClusterFact, network: Network): LockedBlock {
  const { name, routeOwner } = cluster;
  if (routeOwner === 'none') return { ...block, for: 'pods', cluster: name };
  const gateway = gatewayOf(cluster, network);
  return { ...block, for: 'pods', cluster: name, routeOwner, ...(gateway === undefined ? {} : { gateway }) };
}

/** Key of the Tier-1 that carries the routes, also where only the cloud provider's settings or the segment name it. */
function gatewayOf(cluster: ClusterFact, network: Network): string | undefined {
  if (cluster.gateway !== undefined) return cluster.gateway;
  const { managerHost, routerPath } = cluster.cloudRouting ?? {};
  if (managerHost !== undefined && routerPath !== undefined) return gatewayKey(managerHost, routerPath);
  return network.get('segment', cluster.nodeSegment)?.tier1 ?? undefined;
}

function enterPin(cluster: ClusterFact, cidr: Cidr, network: Network, entries: Map<string, LockEntry>): void {
  const key = cidr.family === 4 ? cluster.name : `${cluster.name}/ipv6`;
  const same = entries.get(key);
  if (same === undefined) {
    entries.set(key, podsEntry({ key, cidr, pool: PINNED }, cluster, network));
    return;
  }
  // Two clusters of one name are what rule OWN002 says.
  if (same.for !== 'host' && same.pool === PINNED) return;
  const message = `cluster ${cluster.name} states ${cidr} for its pods, but the address ${key} is ${addressText(same)}; give the cluster that block, or that address another key`;
  throw new ValidationError('PLAN015', message, cluster.at);
}

/**
 * What stays of an old line. A key that nobody asks for is retired. So is the old place of a block that moved, under a
 * line of its own: routes to it may still stand. Where both places overlap, nothing stays: a cluster's cloud provider
 * removes stale routes inside its own range by itself.
 */
function left(before: LockEntry, now: LockEntry | undefined): LockEntry[] {
  if (now === undefined) return [{ ...before, retired: true }];
  if (now.for === 'host' || before.for === 'host' || now.cidr.overlaps(before.cidr)) return [];
  return [{ ...before, key: `${before.key} ${before.cidr}`, retired: true }];
}
