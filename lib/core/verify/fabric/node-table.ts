import type { ClusterFact } from '../../model';
import type { Cidr, Family } from '../../net';
import type { Link, Route, Way } from './device';
import { notStated } from './failure';
import type { NodeDevice } from './node-device';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';
import { RouteTable } from './route-table';
import { connectedTo, viaNeighbor } from './ways';

/** The nodes of one cluster that stand on one subnet, for one family. */
export interface NodeGroup {
  readonly cluster: ClusterFact;
  /** True where pods of other nodes are reached in a tunnel. */
  readonly encapsulates: boolean;
  readonly family: Family;
  /** Absent: it is not known where they stand. */
  readonly link?: Link;
  readonly nodes: readonly NodeDevice[];
}

/**
 * What the nodes of a group know of one family: their subnet and its gateway, services, and each other's blocks. Antrea
 * makes a route to a peer's block where the peer is on the node's own subnet, and none where it is elsewhere: to those,
 * packets take the default route. Source: Antrea, pkg/agent/route/route_linux.go, AddRoutes.
 */
export function nodeTable(group: NodeGroup): RouteTable {
  const { cluster, family } = group;
  const table = new RouteTable();
  for (const route of [...subnetRoutes(group), ...serviceRoutes(group)]) table.add(route);
  if (group.encapsulates) {
    for (const pods of ofFamily(cluster.podCidrs, family)) table.add(kernel(pods, tunnelWay(cluster)));
    return table;
  }
  for (const node of group.nodes) {
    const way = peerWay(node, family, group.link);
    for (const block of ofFamily(node.fact.podCidrs, family)) {
      table.add(new TableRoute(block, 'kernel', PREFERENCE.kernel, [way], node.blockAssumptions));
    }
  }
  return table;
}

function subnetRoutes({ cluster, family, link }: NodeGroup): Route[] {
  if (link === undefined)
    return [new TableRoute(ANYWHERE[family], 'default', PREFERENCE.kernel, [placeUnknown(cluster)])];
  const connected = new TableRoute(link.subnet, 'connected', PREFERENCE.connected, [connectedTo(link)]);
  const gateway = link.segment?.gateway;
  if (gateway === undefined) return [connected];
  return [connected, new TableRoute(ANYWHERE[family], 'default', PREFERENCE.kernel, [viaNeighbor(gateway.ip, link)])];
}

function serviceRoutes({ cluster, family }: NodeGroup): Route[] {
  return ofFamily(cluster.serviceCidrs, family).map((services) => kernel(services, serviceWay(cluster, services)));
}

function peerWay(node: NodeDevice, family: Family, link: Link | undefined): Way {
  const ip = node.fact.addresses.find((address) => address.family === family);
  if (ip !== undefined) return viaNeighbor(ip, link);
  return { kind: 'device', via: `via ${node.addressText(family).name}`, device: node };
}

function kernel(prefix: Cidr, way: Way): Route {
  return new TableRoute(prefix, 'kernel', PREFERENCE.kernel, [way]);
}

function ofFamily(prefixes: readonly Cidr[], family: Family): readonly Cidr[] {
  return prefixes.filter((prefix) => prefix.family === family);
}

function placeUnknown({ name, at }: ClusterFact): Way {
  const text = `no segment of the plan holds the nodes of ${name}`;
  const fix = `give ${name} the segment its nodes stand on`;
  const failure = notStated({ code: 'PATH001', text, missing: `segment of ${name}`, fix, at });
  return { kind: 'nowhere', via: 'default', failure };
}

function tunnelWay({ name, at }: ClusterFact): Way {
  const text = `nodes of ${name} carry packets between pods in a tunnel, which is not traced`;
  return { kind: 'nowhere', via: 'tunnel', failure: notStated({ code: 'PATH001', text, at }) };
}

function serviceWay({ name, at }: ClusterFact, services: Cidr): Way {
  const text = `the address is in the service range of ${name}, ${services}: its nodes take it for a ClusterIP`;
  const fix = `choose a service range for ${name} that covers no address its pods must reach`;
  return { kind: 'nowhere', via: 'ClusterIP', failure: notStated({ code: 'ADR008', text, fix, at }) };
}
