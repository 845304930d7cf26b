import type { Ip } from '../net';
import { discarded } from './explain-drop';
import { explainLeak } from './explain-leak';
import { explainNeighbor } from './explain-neighbor';
import { type Device, type Fabric, type Failure, hostDevice, type Link, type Route, type Way } from './fabric';
import type { Disposition } from './trace';

/** How a packet ends that arrives, and where. */
export interface Delivery {
  readonly disposition: Disposition;
  readonly to: string;
  /** Who answers. */
  readonly receiver: Device;
}

/** How a packet ends. */
export type Ending = Delivery | Failure;

/** Tells an ending from what leads on. */
export function isEnding(next: Device | Route | Ending): next is Ending {
  return 'disposition' in next;
}

/** Devices at addresses that stand for ones not known yet, by the address's text. */
export type StandIns = ReadonlyMap<string, Device>;

/** The device whose address an address stands for. */
export function standInAt(standIns: StandIns, ip: Ip): Device | undefined {
  return standIns.size === 0 ? undefined : standIns.get(ip.toString());
}

/** The device that a way of a route leads to, or how the packet ends on it. */
export function nextDevice(
  fabric: Fabric,
  standIns: StandIns,
  at: Device,
  route: Route,
  way: Way,
  dst: Ip,
): Device | Ending {
  switch (way.kind) {
    case 'device':
      return way.device;
    case 'subnet':
      return standInAt(standIns, dst) ?? way.link.holderOf(dst) ?? deliveredTo(way.link, dst);
    case 'neighbor': {
      const holder = way.link?.holderOf(way.ip) ?? way.link?.beyond;
      return holder === undefined || holder === at ? explainNeighbor(fabric, at, route, way) : holder;
    }
    case 'outside':
      return leaving(fabric, at, dst);
    case 'discard':
      return discarded(fabric, at, route, dst);
    case 'nowhere':
      return way.failure;
  }
}

function deliveredTo(link: Link, dst: Ip): Delivery {
  return { disposition: 'DELIVERED_TO_SUBNET', to: link.name, receiver: link.beyond ?? hostDevice(dst, link) };
}

/** To leave is right for an address of others, and wrong for one of ours. */
function leaving(fabric: Fabric, at: Device, dst: Ip): Ending {
  const owner = fabric.owned.ownerOf(dst);
  if (owner !== undefined) return explainLeak(fabric, owner, dst);
  return { disposition: 'EXITS_NETWORK', to: dst.toString(), receiver: at };
}
