import { createHash } from 'node:crypto';
import { InterfaceAddress, type Ip, IpRange } from '../core/net';
import type { DeployedCluster, DeployedNode, NodeSegment } from '../project';
import type { CloudNode } from '../testing';

/** Characters of the random parts of Kubernetes' names. Source: k8s.io/apimachinery, pkg/util/rand. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/**
 * The nodes of each cluster once all machines run: with the names that Cluster API gives, and on each segment the
 * addresses that its DHCP server would lease, in order. Nodes of an inventory are as they were read.
 */
export function nodesAtRest(
  clusters: readonly DeployedCluster[],
  segments: readonly NodeSegment[],
): ReadonlyMap<string, readonly CloudNode[]> {
  const known = clusters.flatMap(({ nodes }) => nodes.flatMap(({ addresses }) => addresses));
  const leases = new Map(segments.map((segment) => [segment.key, leasesOf(segment, new Set(known))]));
  return new Map(
    clusters.map((cluster) => {
      const lease = leases.get(cluster.segment ?? '');
      return [cluster.name, cluster.nodes.map((node, index) => nodeOf(cluster, node, index, lease))];
    }),
  );
}

function nodeOf(
  cluster: DeployedCluster,
  { name, addresses, podCidrs, observed }: DeployedNode,
  index: number,
  leases: Iterator<string> | undefined,
): CloudNode {
  if (observed) return { name, addresses, podCidrs };
  const lease = leases?.next();
  const leased = lease === undefined || lease.done ? [] : [lease.value];
  return { name: machineName(cluster, index), addresses: leased, podCidrs };
}

/** `cl1-control-plane-nh9n7`, `cl1-md-0-5789bbcb76-hbnqz`; the same in every run. */
function machineName({ name, controlPlanes }: DeployedCluster, index: number): string {
  const own = letters(`${name} ${index}`, 5);
  return index < controlPlanes ? `${name}-control-plane-${own}` : `${name}-md-0-${letters(`${name} md-0`, 10)}-${own}`;
}

function letters(seed: string, count: number): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, count);
  return [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** What the DHCP server leases; without one, the other addresses of the segment. */
function* leasesOf({ gateway, ranges, taken }: NodeSegment, known: ReadonlySet<string>): Generator<string, undefined> {
  const { first, last } = InterfaceAddress.parse(gateway).network;
  const spans = ranges.length > 0 ? ranges.map((range) => IpRange.parse(range)) : [{ first, last }];
  const ends = ranges.length > 0 ? [] : [String(first), String(last)];
  const reserved = new Set([...taken, ...known, ...ends]);
  for (const span of spans) {
    for (const ip of addressesOf(span)) if (!reserved.has(String(ip))) yield String(ip);
  }
  return undefined;
}

function* addressesOf({ first, last }: { readonly first: Ip; readonly last: Ip }): Generator<Ip> {
  for (let offset = 0n; offset <= last.value - first.value; offset++) yield first.plus(offset);
}
