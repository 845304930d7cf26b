import type { Tier0Fact } from '../../model';
import type { RouteOrigin } from '../trace';
import { announcementAssumptions, redistributes, redistributionTypes } from './advertisement';
import type { Route } from './device';
import type { Fabric, Gateway } from './fabric';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';
import { RouteTable } from './route-table';
import { connectedTo, towards } from './ways';

/** What the routers outside know: the Tier-0s' uplinks, what each Tier-0 redistributes, and all else further away. */
export function externalTable(fabric: Fabric): RouteTable {
  const table = new RouteTable();
  for (const tier0 of fabric.tier0s) {
    for (const link of fabric.uplinksOf(tier0.fact.key)) {
      table.add(new TableRoute(link.subnet, 'connected', PREFERENCE.connected, [connectedTo(link)]));
    }
    for (const route of announcedBy(tier0)) table.add(route);
  }
  for (const prefix of [ANYWHERE[4], ANYWHERE[6]]) {
    table.add(new TableRoute(prefix, 'default', PREFERENCE.assumed, [{ kind: 'outside', via: '-> outside' }]));
  }
  return table;
}

function* announcedBy({ fact, device }: Gateway<Tier0Fact>): Generator<Route> {
  const way = [towards(device)];
  const assumptions = announcementAssumptions(fact);
  for (const { prefix, origin, ways } of device.routes()) {
    if (prefix.prefix === 0 || !ways.some((each) => announces(fact, each.origin ?? origin))) continue;
    yield new TableRoute(prefix, 'bgp', PREFERENCE.bgp, way, assumptions);
  }
}

function announces(tier0: Tier0Fact, origin: RouteOrigin): boolean {
  const types = redistributionTypes(origin);
  return types !== undefined && redistributes(tier0, types);
}
