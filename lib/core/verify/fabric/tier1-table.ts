import type { Tier1Fact } from '../../model';
import { type Ip, PrefixTrie } from '../../net';
import type { Link, Route, Way } from './device';
import type { Fabric } from './fabric';
import { notStated } from './failure';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';
import { RouteTable } from './route-table';
import { staticRoute } from './static-route';
import { uplinkOf } from './uplink';
import { connectedTo, towards, viaNeighbor } from './ways';

/** A Tier-1's routes: its segments, its static routes, and the default that NSX makes where it is linked to a Tier-0. */
export function tier1Table(fabric: Fabric, tier1: Tier1Fact): RouteTable {
  const table = new RouteTable();
  const links = new PrefixTrie<Link>();
  for (const link of fabric.segmentsOn(tier1.key)) {
    links.set(link.subnet, link);
    table.add(new TableRoute(link.subnet, 'connected', PREFERENCE.connected, [connectedTo(link)]));
  }
  for (const fact of fabric.topology.routesOn(tier1.key)) {
    const resolve = (ip: Ip) => ({ way: viaNeighbor(ip, links.lookup(ip)?.value, fact.at) });
    table.add(staticRoute(fabric, tier1, fact, resolve));
  }
  for (const route of defaultRoutes(fabric, tier1)) table.add(route);
  return table;
}

function defaultRoutes(fabric: Fabric, tier1: Tier1Fact): Route[] {
  const uplink = uplinkOf(fabric.topology, tier1);
  if (uplink.kind === 'none') return [];
  if (uplink.kind === 'unknown') {
    return defaults({ kind: 'nowhere', via: '-> Tier-0', failure: notStated(uplink.explanation) });
  }
  const device = fabric.gateway(uplink.tier0.key);
  return device === undefined ? [] : defaults(towards(device), uplink.assumptions);
}

function defaults(way: Way, assumptions: Route['assumptions'] = []): Route[] {
  return [ANYWHERE[4], ANYWHERE[6]].map(
    (prefix) => new TableRoute(prefix, 'default', PREFERENCE.tier1, [way], assumptions),
  );
}
