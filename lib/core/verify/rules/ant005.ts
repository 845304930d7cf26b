import { type ClusterFact, type Network, networkFrom } from '../../model';
import { PrefixTrie } from '../../net';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { clusterKeyOf, encapModeOf, list, type RoutedSegment, routedSegments } from './support';

/** ANT005: nodes of several subnets have routes to one another's pods. */
export const ant005: Rule = {
  id: 'ANT005',
  severity: 'error',
  title: 'in noEncap, somebody writes the pod routes between nodes of several subnets',
  condition:
    'nodes of a cluster whose agents run in noEncap stand on several segments, and nobody writes routes to its pods',
  consequence:
    'an agent installs routes to nodes of its own subnet only: packets to pods of the others go to the default gateway, which does not know them',
  remedy: 'let the cloud provider, Terraform or BGP write the routes, use hybrid, or put all nodes on one segment',
  source:
    'antrea-io/antrea, pkg/agent/route/route_linux.go, AddRoutes: "Skip adding routes to peer"; docs/noencap-hybrid-modes.md',
  *check({ network, topology }) {
    const direct = network.of('antrea').filter((antrea) => encapModeOf(antrea) === 'noencap');
    if (direct.length === 0) return;
    const segments = segmentsByNetwork(network);
    const written = new Set(network.of('static-route').map(clusterKeyOf));
    for (const { cluster: key, at } of direct) {
      const cluster = network.get('cluster', key);
      if (cluster === undefined || cluster.routeOwner !== 'none' || written.has(key)) continue;
      const subnets = subnetsOf(topology, cluster, segments);
      if (subnets.length < 2) continue;
      yield {
        message: `nodes of ${cluster.name} stand on segments ${list(subnets)}, and nobody writes the routes to its pods`,
        fix: `let the cloud provider, Terraform or BGP write the routes of ${cluster.name}, or set trafficEncapMode to hybrid`,
        at: [cluster.at, at],
        missing: `routes to the pods of ${cluster.name}`,
      };
    }
  },
  failing: () => network('10.0.2.12'),
  passing: () => network('10.0.1.12'),
};

function segmentsByNetwork(network: Network): PrefixTrie<RoutedSegment> {
  const segments = new PrefixTrie<RoutedSegment>();
  for (const segment of routedSegments(network)) segments.set(segment.gateway.network, segment);
  return segments;
}

/** The segments on which nodes of the cluster are known to stand, by name. */
function subnetsOf(topology: Topology, cluster: ClusterFact, segments: PrefixTrie<RoutedSegment>): string[] {
  const names = new Set<string>();
  for (const { addresses } of topology.nodesOf(cluster)) {
    const [address] = addresses;
    const segment = address && segments.lookup(address)?.value;
    if (segment !== undefined) names.add(`${segment.displayName} ${segment.gateway.network}`);
  }
  return [...names];
}

const network = (secondNode: string) =>
  networkFrom({
    segments: [
      { displayName: 'rack-1', gateway: '10.0.1.1/24' },
      { displayName: 'rack-2', gateway: '10.0.2.1/24' },
    ],
    clusters: [{ name: 'k1', podCidrs: ['10.1.0.0/16'] }],
    antreas: [{ cluster: 'k1', version: '2.7.0', agentConf: { trafficEncapMode: 'noEncap', noSNAT: true } }],
    nodes: [
      { name: 'n1', cluster: 'k1', addresses: ['10.0.1.11'], podCidrs: ['10.1.0.0/24'] },
      { name: 'n2', cluster: 'k1', addresses: [secondNode], podCidrs: ['10.1.1.0/24'] },
    ],
  });
