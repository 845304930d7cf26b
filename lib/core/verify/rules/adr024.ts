import { type ClusterFact, type Network, networkFrom } from '../../model';
import type { Cidr } from '../../net';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, count, list, nodeSegmentOf, type RoutedSegment, routedSegments, segmentOfPool } from './support';

/** ADR024: a segment has an address for everybody. */
export const adr024: Rule = {
  id: 'ADR024',
  severity: 'error',
  title: 'a segment holds all machines, virtual addresses and endpoints that stand on it',
  condition:
    'the subnet of a segment has fewer host addresses than its clusters have nodes during a rollout, with the gateway, the DHCP server, the endpoints and the pools of virtual addresses',
  consequence: 'a new node gets no lease, and a rollout stops half way',
  remedy: 'use the prefix that the message names, or another segment for some of them',
  source: `${ARTICLE}: nodes, Avi addresses and API endpoints stand in one subnet, 172.16.128.0/21`,
  *check({ network, topology }) {
    const segments = routedSegments(network);
    const clusters = clustersBySegment(segments, topology);
    for (const segment of segments) {
      const subnet = segment.gateway.network;
      const needs = needsOf(network, segments, segment, clusters.get(segment) ?? []);
      const needed = needs.reduce((sum, { n }) => sum + n, 0n);
      if (needed <= hostsIn(subnet)) continue;
      yield {
        message: `segment ${segment.displayName} ${subnet} has ${count(hostsIn(subnet), 'host address', 'host addresses')}, ${needed} needed: ${list(needs.map(({ n, noun, nouns }) => count(n, noun, nouns)))}`,
        fix: `use a /${enoughFor(subnet, needed)}`,
        at: [segment.at],
      };
    }
  },
  failing: () => network('172.16.128.1/29'),
  passing: () => network('172.16.128.1/28'),
};

interface Need {
  readonly n: bigint;
  readonly noun: string;
  readonly nouns?: string;
}

function needsOf(
  network: Network,
  segments: readonly RoutedSegment[],
  segment: RoutedSegment,
  clusters: readonly ClusterFact[],
): Need[] {
  const subnet = segment.gateway.network;
  const nodes = clusters.reduce((sum, { machines }) => sum + (machines ? machines.maxNodes + machines.surge : 0), 0);
  const endpoints = clusters.filter(({ endpoint }) => endpoint && subnet.contains(endpoint)).length;
  const virtual = network
    .of('address-pool')
    .filter((pool) => segmentOfPool(segments, pool) === segment)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { size }) => sum + size, 0n);
  const needs: Need[] = [
    { n: BigInt(nodes), noun: 'node during a rollout', nouns: 'nodes during a rollout' },
    { n: 1n, noun: 'gateway' },
    { n: segment.dhcpServer === undefined ? 0n : 1n, noun: 'DHCP server' },
    { n: BigInt(endpoints), noun: 'endpoint' },
    { n: virtual, noun: 'pool address', nouns: 'pool addresses' },
  ];
  return needs.filter(({ n }) => n > 0n);
}

function clustersBySegment(segments: readonly RoutedSegment[], topology: Topology): Map<RoutedSegment, ClusterFact[]> {
  const clusters = new Map<RoutedSegment, ClusterFact[]>();
  for (const cluster of topology.clusters) {
    const segment = nodeSegmentOf(segments, topology, cluster);
    if (segment !== undefined) clusters.set(segment, [...(clusters.get(segment) ?? []), cluster]);
  }
  return clusters;
}

function hostsIn({ firstHost, lastHost }: Cidr): bigint {
  return lastHost.value - firstHost.value + 1n;
}

/** The longest prefix around the subnet with so many host addresses. */
function enoughFor(subnet: Cidr, needed: bigint): number {
  let larger = subnet;
  while (larger.prefix > 0 && hostsIn(larger) < needed) larger = larger.parent();
  return larger.prefix;
}

const network = (gateway: string) =>
  networkFrom({
    segments: [{ displayName: 'tanzu-overlay', gateway, dhcp: 'none' }],
    clusters: [
      {
        name: 'cl1',
        nodeSegment: 'tanzu-overlay',
        machines: { controlPlane: 1, workers: 4, maxNodes: 5, surge: 2 },
      },
    ],
  });
