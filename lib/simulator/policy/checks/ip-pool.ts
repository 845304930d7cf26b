import { Cidr } from '../../../core/net';
import { type Fields, structsOf } from '../json';
import { ipOf, poolRangeOf } from './addresses';

/** The ranges and the gateway of a pool's subnet are in it, and the gateway is in none of the ranges. */
export function checkStaticSubnet({ cidr, gateway_ip, allocation_ranges }: Fields): readonly string[] {
  const network = Cidr.parse(String(cidr));
  const gateway = ipOf(gateway_ip);
  const outside: readonly string[] =
    gateway === undefined || network.contains(gateway) ? [] : [`gateway_ip ${gateway} is outside of ${network}`];
  const ranges = structsOf(allocation_ranges).flatMap((range, index): readonly string[] => {
    const name = `allocation_ranges[${index}] ${String(range.start)}-${String(range.end)}`;
    const addresses = poolRangeOf(range);
    if (addresses === undefined) return [`${name} is no range`];
    if (!network.contains(addresses)) return [`${name} is outside of ${network}`];
    return gateway !== undefined && addresses.contains(gateway) ? [`${name} has the gateway address ${gateway}`] : [];
  });
  return [...outside, ...ranges];
}

/** The size of a subnet cut from a block is a power of two. */
export function checkBlockSubnet({ size }: Fields): readonly string[] {
  const whole = Math.log2(Number(size));
  return size === undefined || Number.isInteger(whole) ? [] : [`size ${String(size)} is not a power of 2`];
}
