import { type ClusterFact, networkFrom } from '../../model';
import type { Ip, Span } from '../../net';
import type { Report, Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, clashes, domainOf, keepOut, meet, type RoutedSegment, routedSegments, spanText } from './support';

/** ADR011: the address of a control plane is its own. */
export const adr011: Rule = {
  id: 'ADR011',
  severity: 'error',
  title: 'a control plane endpoint is an address of the node segment that nobody hands out',
  condition:
    'the endpoint of a control plane is inside a DHCP range or a pool of virtual addresses, or outside the segment of its nodes',
  consequence:
    'another machine or Service gets the address of the API server, or no node can take it: the cluster is lost the day the lease is given',
  remedy: 'choose an endpoint in the node segment, and end DHCP and pools before it',
  source: `VMware, Tanzu CLI configuration file variables: VSPHERE_CONTROL_PLANE_ENDPOINT, a static address outside of the DHCP range; ${ARTICLE}: 172.16.135.240 and .250 beside nodes by DHCP`,
  *check({ network, topology }) {
    const endpoints = topology.clusters.flatMap(endpointOf);
    const leased = routedSegments(network).flatMap((segment) => segment.dhcpRanges.map((span) => ({ span, segment })));
    const held = network.of('address-pool').flatMap((pool) => pool.ranges.map((span) => ({ span, pool })));
    yield* outside(topology, endpoints);
    for (const { left, right } of clashes(endpoints, leased)) {
      const { segment, span } = right;
      if (meet(domainOf(topology, left.cluster), domainOf(topology, segment))) yield leasedOut(left, segment, span);
    }
    for (const { left, right } of clashes(endpoints, held)) {
      const { pool, span } = right;
      yield {
        message: `endpoint ${left.ip} of ${left.cluster.name} can be given to a Service: pool ${pool.displayName} hands out ${spanText(span)}`,
        fix: `exclude it from ${pool.displayName}, or take another endpoint`,
        at: [left.cluster.at, pool.at],
      };
    }
  },
  failing: () => network('172.16.128.200'),
  passing: () => network('172.16.135.250'),
};

interface Endpoint {
  readonly cluster: ClusterFact;
  readonly ip: Ip;
  readonly span: Span;
}

function endpointOf(cluster: ClusterFact): Endpoint[] {
  const { endpoint: ip } = cluster;
  return ip === undefined ? [] : [{ cluster, ip, span: { first: ip, last: ip } }];
}

/** Endpoints beside the segment of their nodes, as far as its subnet of that family is stated. */
function* outside(topology: Topology, endpoints: readonly Endpoint[]): Generator<Report> {
  for (const { cluster, ip } of endpoints) {
    const segment = topology.segmentOf(cluster);
    const subnet = segment?.gateway?.network;
    if (subnet === undefined || subnet.family !== ip.family || subnet.contains(ip)) continue;
    yield {
      message: `endpoint ${ip} of ${cluster.name} is outside of its node segment ${segment?.displayName} ${subnet}`,
      fix: `give an address of ${subnet}`,
      at: [cluster.at],
    };
  }
}

function leasedOut({ cluster, ip, span }: Endpoint, segment: RoutedSegment, range: Span): Report {
  const shorter = keepOut(range, span);
  return {
    message: `endpoint ${ip} of ${cluster.name} can be leased to a machine: DHCP of segment ${segment.displayName} hands out ${spanText(range)}`,
    fix: `exclude it from DHCP${shorter === undefined ? '' : ` (${shorter})`}, or take another endpoint`,
    at: [cluster.at, segment.at],
  };
}

const network = (endpoint: string) =>
  networkFrom({
    segments: [
      {
        displayName: 'tanzu-overlay',
        gateway: '172.16.128.1/21',
        dhcpRanges: ['172.16.128.10-172.16.128.250'],
      },
    ],
    clusters: [{ name: 'cl1', nodeSegment: 'tanzu-overlay', endpoint }],
  });
