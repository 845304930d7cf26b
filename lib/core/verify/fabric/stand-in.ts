import { type Ip, IpRange } from '../../net';
import type { Link } from './device';

/**
 * An address that stands for one that is not known before the machine exists: what is leased on the subnet, or a host's
 * where that is not stated. The first that no device is known to have, or the last, so that two ends of a flow that both
 * are not known differ.
 */
export function standIn(link: Link, end: 'first' | 'last'): Ip | undefined {
  const ranges = (link.segment?.dhcpRanges ?? []).filter((range) => range.family === link.subnet.family);
  const hosts = ranges.length > 0 ? ranges : [IpRange.of(link.subnet.firstHost, link.subnet.lastHost)];
  for (const range of end === 'first' ? hosts : hosts.toReversed()) {
    const free = freeIn(range, link, end);
    if (free !== undefined) return free;
  }
  return undefined;
}

function freeIn(range: IpRange, link: Link, end: 'first' | 'last'): Ip | undefined {
  const away = end === 'first' ? 1 : -1;
  let ip = end === 'first' ? range.first : range.last;
  while (link.holderOf(ip) !== undefined) {
    const isLast = ip.equals(end === 'first' ? range.last : range.first);
    if (isLast) return undefined;
    ip = ip.plus(away);
  }
  return ip;
}
