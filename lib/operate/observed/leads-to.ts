import type { Ip } from '../../core/net';
import type { ObservedRoute } from './observed-route';

/** Whether every packet that a route takes goes to one machine: it has next hops, and each is an address of that machine. */
export function leadsTo({ nextHops }: ObservedRoute, addresses: readonly Ip[]): boolean {
  return nextHops.length > 0 && nextHops.every((hop) => addresses.some((address) => address.equals(hop)));
}
