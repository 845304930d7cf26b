import { networkFrom } from '../../model';
import { CidrSet, type Ip } from '../../net';
import { groupBy } from '../group-by';
import type { Rule, RuleContext } from '../rule';
import {
  hopsText,
  hopsWhere,
  nodeSegmentOf,
  placesOf,
  type RoutingGateway,
  routedSegments,
  routingGateways,
  segmentOfPool,
  TIER1,
  tier1,
} from './support';

/** NSX010: a next hop is a machine. */
export const nsx010: Rule = {
  id: 'NSX010',
  severity: 'error',
  title: 'the next hop of a static route is the address of a machine',
  condition:
    'a next hop is the network or broadcast address of a subnet of the gateway, an address of the gateway or of its DHCP server, the endpoint of a control plane, or in a pool of virtual addresses',
  consequence:
    'packets to the pods are dropped, go round in circles, or reach whichever machine has the virtual address',
  remedy: "give the node's own address",
  source:
    'RFC 1812 §5.3.5; tanzu-framework, cpi_addon_data.lib.yaml: the endpoint is excluded from node addresses, since it would become a next hop',
  *check(context) {
    for (const on of routingGateways(context.topology)) {
      const whatIs = namesOf(context, on);
      const wrong = groupBy(
        hopsWhere(on.routes, (ip) => whatIs(ip) !== undefined),
        ({ ip }) => whatIs(ip),
      );
      for (const [what, hops] of wrong) {
        yield {
          message: `${hopsText(hops)} on ${on.gateway.displayName} is ${what}, not a node`,
          fix: "give the node's own address",
          at: placesOf(hops),
        };
      }
    }
  },
  failing: () => network('172.16.128.1'),
  passing: () => network('172.16.128.35'),
};

/** What an address is that is no machine's, by gateway. */
function namesOf(context: RuleContext, { gateway, segments, subnets }: RoutingGateway): (ip: Ip) => string | undefined {
  const names = new Map<Ip['bits'], string>();
  for (const subnet of subnets) {
    if (!subnet.first.equals(subnet.firstHost)) names.set(subnet.first.bits, `the network address of ${subnet}`);
    if (!subnet.last.equals(subnet.lastHost)) names.set(subnet.last.bits, `the broadcast address of ${subnet}`);
  }
  for (const { cluster, endpoint } of virtualEndpoints(context, segments)) {
    names.set(endpoint.bits, `the endpoint of ${cluster}`);
  }
  for (const segment of segments) {
    names.set(segment.gateway.ip.bits, `the gateway of segment ${segment.displayName}`);
    if (segment.dhcpServer) names.set(segment.dhcpServer.bits, `the DHCP server of segment ${segment.displayName}`);
  }
  const uplinks = gateway.kind === 'tier0' ? gateway.uplinks : [];
  for (const { ip } of uplinks) names.set(ip.bits, `an interface of ${gateway.displayName}`);
  const virtual = virtualAddresses(context, segments);
  return (ip) => names.get(ip.bits) ?? (!virtual.isEmpty && virtual.contains(ip) ? 'a virtual address' : undefined);
}

/** Endpoints on these segments that are no node's own address. TKG's never is; a single control plane of another may have none. */
function* virtualEndpoints({ network, topology }: RuleContext, segments: RoutingGateway['segments']) {
  const all = routedSegments(network);
  for (const cluster of topology.clusters) {
    const { endpoint, name, product } = cluster;
    if (endpoint === undefined) continue;
    const segment = nodeSegmentOf(all, topology, cluster);
    if (segment === undefined || !segments.includes(segment)) continue;
    const isNode = () => topology.nodesOf(cluster).some(({ addresses }) => addresses.some((ip) => ip.equals(endpoint)));
    if (product === 'tkg' || !isNode()) yield { cluster: name, endpoint };
  }
}

function virtualAddresses({ network }: RuleContext, segments: RoutingGateway['segments']): CidrSet {
  const all = routedSegments(network);
  const pools = network.of('address-pool').filter((pool) => {
    const segment = segmentOfPool(all, pool);
    return segment !== undefined && segments.includes(segment);
  });
  return CidrSet.from(pools.flatMap(({ ranges }) => ranges));
}

const network = (nextHop: string) =>
  networkFrom({
    tier1s: [tier1],
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    routes: [{ gateway: TIER1, network: '172.16.136.0/24', via: [nextHop] }],
  });
