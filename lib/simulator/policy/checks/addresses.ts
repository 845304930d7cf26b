import { type Cidr, type Family, InterfaceAddress, Ip, IpRange } from '../../../core/net';
import type { Json } from '../contract';
import { type Fields, structsOf, textOf, textsOf } from '../json';

/** The address of a text that was found to be one; undefined where none is given. */
export function ipOf(value: Json | undefined): Ip | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Ip.parse(text);
}

/** The address with its network of a text that was found to be one; undefined where none is given. */
export function interfaceOf(value: Json | undefined): InterfaceAddress | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : InterfaceAddress.parse(text);
}

/** The addresses of a text that was found to be an address, a network or a range. */
export function rangeOf(text: string): IpRange {
  if (text.includes('-')) return IpRange.parse(text);
  if (text.includes('/')) return IpRange.from(InterfaceAddress.parse(text).network);
  const ip = Ip.parse(text);
  return IpRange.of(ip, ip);
}

/** A range of a pool; undefined where its ends are not one. */
export function poolRangeOf({ start, end }: Fields): IpRange | undefined {
  const first = ipOf(start);
  const last = ipOf(end);
  if (first === undefined || last === undefined) return undefined;
  return first.family !== last.family || Ip.compare(first, last) > 0 ? undefined : IpRange.of(first, last);
}

/** Whether an address can be a host's: it is neither its network's own address nor the broadcast address. */
export function isHost(ip: Ip, network: Cidr): boolean {
  return Ip.compare(ip, network.firstHost) >= 0 && Ip.compare(ip, network.lastHost) <= 0;
}

/** What a segment offers in one of its subnets. */
export interface SubnetAddresses {
  readonly gateway: InterfaceAddress;
  readonly dhcpRanges: readonly IpRange[];
}

/** The subnets of a segment that have a gateway. */
export function subnetsOf(segment: Fields): readonly SubnetAddresses[] {
  return structsOf(segment.subnets).flatMap(({ gateway_address, dhcp_ranges }) => {
    const gateway = interfaceOf(gateway_address);
    return gateway === undefined ? [] : [{ gateway, dhcpRanges: textsOf(dhcp_ranges).map(rangeOf) }];
  });
}

/** Longest prefix of a family. */
export const LONGEST: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };
