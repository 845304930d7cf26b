import type { Ip } from '../../net';
import type { Device, Link, Way } from './device';

/** Onto a subnet of the device's own. */
export function connectedTo(link: Link): Way {
  return { kind: 'subnet', via: `connected, ${link.name}`, link };
}

/** To a neighbour by its address; without a link it is on no subnet of the device. `at`: where it was written. */
export function viaNeighbor(ip: Ip, link: Link | undefined, at?: string): Way {
  return { kind: 'neighbor', via: `via ${ip}`, ip, link, at };
}

/** To the gateway or router at the other end. */
export function towards(device: Device): Way {
  return { kind: 'device', via: `-> ${device.ref.name}`, device };
}
