import type { Ip } from '../net';
import { unallocated } from './explain-leak';
import { type Device, type Fabric, hostDevice } from './fabric';
import type { Explanation } from './trace';

/** The device an address is at, or why there is none. */
export function locate(fabric: Fabric, ip: Ip): Device | Explanation {
  return holder(fabric, ip) ?? podAt(fabric, ip) ?? hostAt(fabric, ip) ?? elsewhere(fabric, ip);
}

/** Tells the two answers of {@link locate} apart. */
export function isDevice(place: Device | Explanation): place is Device {
  return 'ref' in place;
}

/** Who is known to have it: a node or a gateway. */
function holder(fabric: Fabric, ip: Ip): Device | undefined {
  for (const link of fabric.linksHolding(ip)) {
    const device = link.holderOf(ip);
    if (device !== undefined) return device;
  }
  return fabric.tier0s.find(({ device }) => device.holds(ip))?.device;
}

/** Addresses of unrouted pods may be used in several clusters: those of routable ones come first. */
function podAt(fabric: Fabric, ip: Ip): Device | undefined {
  const { clusters } = fabric.topology;
  for (const cluster of [...clusters.filter((c) => c.routable), ...clusters.filter((c) => !c.routable)]) {
    const pod = fabric.nodeOfPod(cluster, ip)?.podAt(ip);
    if (pod !== undefined) return pod;
  }
  return undefined;
}

function hostAt(fabric: Fabric, ip: Ip): Device | undefined {
  const [link] = fabric.linksHolding(ip);
  return link === undefined ? undefined : hostDevice(ip, link);
}

function elsewhere(fabric: Fabric, ip: Ip): Device | Explanation {
  const owner = fabric.owned.ownerOf(ip);
  if (owner === undefined) return fabric.external;
  if (owner.kind === 'cluster') return { code: 'PATH001', text: unallocated(owner.name, ip), at: owner.at };
  const text = `where ${owner.displayName} with ${ip} is connected is not stated`;
  return { code: 'PATH001', text, missing: `segment of ${owner.displayName}`, at: owner.at };
}
