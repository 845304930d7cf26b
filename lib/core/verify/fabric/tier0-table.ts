import type { Assumption, Tier0Fact } from '../../model';
import type { Ip } from '../../net';
import { advertisementAssumptions, advertises, PASSAGES } from './advertisement';
import { assume } from './assumptions';
import type { Device, Route } from './device';
import type { Fabric, LinkedTier1 } from './fabric';
import { notStated } from './failure';
import { ANYWHERE, PREFERENCE, TableRoute } from './route';
import { RouteTable } from './route-table';
import { type ResolvedHop, staticRoute } from './static-route';
import { connectedTo, towards, viaNeighbor } from './ways';

/** The origin that a Tier-1's route has on the Tier-0; what is not listed a Tier-1 does not advertise. */
const ADVERTISED = { static: 'tier1-static', connected: 'tier1-connected' } as const;

/** A Tier-0's routes: its uplinks, its static routes, what its Tier-1s advertise, and the default to the outside. */
export function tier0Table(fabric: Fabric, tier0: Tier0Fact): RouteTable {
  const table = new RouteTable();
  for (const link of fabric.uplinksOf(tier0.key)) {
    table.add(new TableRoute(link.subnet, 'connected', PREFERENCE.connected, [connectedTo(link)]));
  }
  for (const fact of fabric.topology.routesOn(tier0.key)) {
    table.add(staticRoute(fabric, tier0, fact, (ip) => nextHop(fabric, tier0, ip, fact.at)));
  }
  for (const tier1 of fabric.tier1sUnder(tier0.key)) {
    for (const route of advertisedBy(tier1)) table.add(route);
  }
  const outside = towards(fabric.external);
  for (const prefix of [ANYWHERE[4], ANYWHERE[6]]) {
    table.add(new TableRoute(prefix, 'default', PREFERENCE.assumed, [outside], [assume.tier0DefaultRoute(tier0)]));
  }
  return table;
}

function* advertisedBy({ fact, device, assumptions }: LinkedTier1): Generator<Route> {
  const way = [towards(device)];
  const given = [...assumptions, ...advertisementAssumptions(fact)];
  for (const { prefix, origin } of device.routes()) {
    const advertised = origin === 'static' || origin === 'connected' ? ADVERTISED[origin] : undefined;
    if (advertised === undefined || prefix.prefix === 0) continue;
    if (advertises(fact, PASSAGES[advertised].tier1Type)) {
      yield new TableRoute(prefix, advertised, PREFERENCE.tier1, way, given);
    }
  }
}

/** On an uplink, or on the transit subnet to a Tier-1; where no uplink is stated, it is taken for a router on one. */
function nextHop(fabric: Fabric, tier0: Tier0Fact, ip: Ip, at: string): ResolvedHop {
  const uplinks = fabric.uplinksOf(tier0.key);
  const link = uplinks.find(({ subnet }) => subnet.contains(ip));
  if (link !== undefined) return { way: viaNeighbor(ip, link, at) };
  if (tier0.internalRanges.some(({ cidr }) => cidr.contains(ip))) return transitHop(fabric, tier0, ip);
  if (uplinks.length > 0) return { way: viaNeighbor(ip, undefined, at) };
  return routerOutside(fabric.external, assume.tier0Uplink(tier0, ip), ip);
}

function routerOutside(device: Device, assumption: Assumption, ip: Ip): ResolvedHop {
  return { way: { kind: 'device', via: `via ${ip}`, device }, assumptions: [assumption] };
}

/** NSX gives the transit addresses itself, so which Tier-1 has this one is known only where there is one. */
function transitHop(fabric: Fabric, tier0: Tier0Fact, ip: Ip): ResolvedHop {
  const [only, ...more] = fabric.tier1sUnder(tier0.key);
  const via = `via ${ip}`;
  if (only !== undefined && more.length === 0) {
    return { way: { kind: 'device', via, device: only.device }, assumptions: only.assumptions };
  }
  const text = `next hop ${ip} is in a transit range of Tier-0 ${tier0.displayName}, and which Tier-1 has it is not stated`;
  const failure = notStated({ code: 'PATH001', text, missing: `Tier-1 of ${ip}`, at: tier0.at });
  return { way: { kind: 'nowhere', via, failure } };
}
