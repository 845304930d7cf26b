import type { Ip } from '../net';
import {
  type Device,
  type Fabric,
  type Failure,
  type Link,
  leasesOf,
  notStated,
  type Route,
  type Way,
  withoutGateway,
} from './fabric';

/** A next hop by its address, which leads to no device. */
type Neighbor = Way & { readonly kind: 'neighbor' };

/** Why a next hop cannot be reached. */
export function explainNeighbor(fabric: Fabric, at: Device, route: Route, way: Neighbor): Failure {
  const { ip, link } = way;
  const hop = `next hop ${ip} of ${route.prefix} on ${at.ref.name}`;
  if (link === undefined) return onNoSubnet(fabric, at, hop, way);
  if (link.holderOf(ip) === at) return unreachable('NSX010', `${hop} is its own address`, way);
  if (link.segment?.gateway?.ip.equals(ip)) return withoutGateway(link.segment, 'NEIGHBOR_UNREACHABLE');
  return mayBeLeased(link, ip) ?? unreachable('NSX010', `${hop} is no node`, way);
}

/** A segment that is not said to be elsewhere, and subnets that a gateway had before, may be the gateway's. */
function onNoSubnet(fabric: Fabric, at: Device, hop: string, way: Neighbor): Failure {
  const maybe = fabric.linksHolding(way.ip).find(({ segment }) => segment?.tier1 === undefined)?.segment;
  if (maybe !== undefined) return withoutGateway(maybe, 'NEIGHBOR_UNREACHABLE');
  const text = `${hop} is in none of its subnets`;
  const gateway = [...fabric.tier0s, ...fabric.tier1s].find(({ device }) => device === at)?.fact;
  if (!gateway?.existing) return unreachable('NSX009', text, way);
  return notStated({
    code: 'NSX009',
    text: `${text} that are stated, and it stood before`,
    missing: `segment of ${way.ip} on ${at.ref.name}`,
    at: way.at,
  });
}

function unreachable(code: string, text: string, { ip, at }: Neighbor): Failure {
  const fix = `give the address of the node that has the block instead of ${ip}`;
  return { disposition: 'NEIGHBOR_UNREACHABLE', explanation: { code, text, fix, at } };
}

/** Where nodes are still without an address, one of them may get this one. */
function mayBeLeased({ segment, hasUnknownAddresses = false }: Link, ip: Ip): Failure | undefined {
  if (segment === undefined || !hasUnknownAddresses) return undefined;
  const { dhcpRanges, displayName, at } = segment;
  if (dhcpRanges.length > 0 && !dhcpRanges.some((range) => range.contains(ip))) return undefined;
  const text = `whether next hop ${ip} is a node is not known: nodes get addresses on segment ${displayName}, ${leasesOf(segment)}`;
  return notStated({ code: 'PATH001', text, missing: `node with ${ip}`, at });
}
