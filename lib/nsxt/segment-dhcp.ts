import { ValidationError } from '../core/errors';
import type { DhcpReservation } from '../core/model';
import { findOverlaps, InterfaceAddress, Ip, IpRange, type Span } from '../core/net';
import type { IDhcpRelay } from './dhcp-relay';
import type { IDhcpServer } from './dhcp-server';
import type { IEdgeCluster } from './edge-cluster';
import { known } from './known';
import { wholeNumber } from './words';

/** One address for one machine. */
export interface DhcpReservationProps {
  /** In the segment's subnet and outside of its ranges. */
  readonly ip: Ip | string;
  /** Six pairs of hexadecimal digits with colons: `00:50:56:aa:bb:cc`. */
  readonly macAddress: string;
  /** Given to the machine as its name. @default - none */
  readonly hostName?: string;
}

/** DHCP from a server of NSX. */
export interface DhcpServerSettings {
  /** What is leased, as `first-last` or a network; at most 99. May be empty where there are reservations. */
  readonly ranges: readonly (IpRange | string)[];
  /** At most two. @default - none */
  readonly dnsServers?: readonly (Ip | string)[];
  /** Seconds, at least 60. @default 86400 */
  readonly leaseTime?: number;
  /** The server, where several segments share one. @default - one of the segment's own, `<nsxId>-dhcp` */
  readonly server?: IDhcpServer;
  /** Where the segment's own server runs. @default - the edge cluster of the Tier-1 */
  readonly edgeCluster?: IEdgeCluster;
  /**
   * The server's address on the segment, alone or with the segment's prefix.
   * @default - the last usable one of the subnet that nothing else uses, kept in the lock file
   */
  readonly address?: Ip | string;
  /** @default - none */
  readonly reservations?: readonly DhcpReservationProps[];
}

/** DHCP from servers elsewhere. */
export interface DhcpRelaySettings {
  readonly relay: IDhcpRelay;
  /**
   * What those servers lease on this segment: not written to NSX, but the proof takes it into account. @default - not
   * stated
   */
  readonly ranges?: readonly (IpRange | string)[];
}

/** Where machines of a segment get their addresses from. */
export type SegmentDhcp = DhcpServerSettings | DhcpRelaySettings;

/** DHCP of a segment, read and checked. */
export interface DhcpPlan {
  readonly ranges: readonly IpRange[];
  readonly dnsServers: readonly Ip[];
  readonly leaseTime?: number;
  /** Absent: to be chosen. */
  readonly address?: Ip;
  readonly reservations: readonly DhcpReservation[];
}

const MAC = /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/;

export function isRelay(dhcp: SegmentDhcp): dhcp is DhcpRelaySettings {
  return 'relay' in dhcp && dhcp.relay !== undefined;
}

/**
 * Reads the DHCP settings of a segment. The limits are those of the NSX Policy API (SegmentSubnet,
 * SegmentDhcpV4Config).
 *
 * @throws ValidationError ADR001 and ADR002 for addresses, NUM001 for the lease time, DHCP001 for an address outside of
 * the subnet, DHCP002 for one that is used twice, DHCP003 for a MAC address, DHCP004 for a limit, DHCP005 for IPv6,
 * TOKEN001 for a host name that is not known yet
 */
export function readDhcp(dhcp: SegmentDhcp, gateway: InterfaceAddress, at: string): DhcpPlan {
  const settings: DhcpServerSettings = isRelay(dhcp) ? { ranges: dhcp.ranges ?? [] } : dhcp;
  const { leaseTime } = settings;
  const address = settings.address === undefined ? undefined : serverAddress(settings.address, gateway, at);
  const plan: DhcpPlan = {
    ranges: settings.ranges.map((range) => IpRange.from(range, at)),
    dnsServers: (settings.dnsServers ?? []).map((server) => Ip.from(server, at)),
    ...(leaseTime === undefined ? {} : { leaseTime: wholeNumber(leaseTime, 60, 2 ** 32 - 1, 'leaseTime', at) }),
    ...(address === undefined ? {} : { address }),
    reservations: (settings.reservations ?? []).map((reservation) => readReservation(reservation, at)),
  };
  checkLimits(plan, isRelay(dhcp), gateway, at);
  checkAddresses(plan, gateway, at);
  return plan;
}

/** The address alone, or with a prefix, which must then be the segment's: NSX takes no other. */
function serverAddress(address: Ip | string, gateway: InterfaceAddress, at: string): Ip {
  if (typeof address !== 'string' || !address.includes('/')) return Ip.from(address, at);
  const { ip, prefix } = InterfaceAddress.parse(address, at);
  if (prefix === gateway.prefix) return ip;
  const message = `DHCP server address ${address} has another prefix than the segment's ${gateway}; write ${ip}/${gateway.prefix}`;
  throw new ValidationError('DHCP001', message, at);
}

function readReservation({ ip, macAddress, hostName }: DhcpReservationProps, at: string): DhcpReservation {
  const mac = macAddress.toLowerCase();
  if (!MAC.test(mac)) {
    const message = `${JSON.stringify(macAddress)} is not a MAC address; write six pairs with colons: 00:50:56:aa:bb:cc`;
    throw new ValidationError('DHCP003', message, at);
  }
  const name = hostName === undefined ? {} : { hostName: known(hostName, 'hostName', at) };
  return { ip: Ip.from(ip, at), macAddress: mac, ...name };
}

function checkLimits(plan: DhcpPlan, relay: boolean, gateway: InterfaceAddress, at: string): void {
  const { ranges, dnsServers, reservations } = plan;
  if (!relay && gateway.family === 6) {
    const message = `DHCP on the IPv6 subnet of ${gateway} is not supported; use a relay, or SLAAC`;
    throw new ValidationError('DHCP005', message, at);
  }
  if (!relay && ranges.length + reservations.length === 0) {
    throw new ValidationError('DHCP004', 'DHCP has nothing to lease; give a range or a reservation', at);
  }
  if (ranges.length > 99) throw new ValidationError('DHCP004', `DHCP has ${ranges.length} ranges; NSX takes 99`, at);
  if (dnsServers.length > 2) {
    throw new ValidationError('DHCP004', `DHCP has ${dnsServers.length} DNS servers; NSX takes 2`, at);
  }
}

interface Use {
  readonly what: string;
  readonly span: Span;
}

function checkAddresses(plan: DhcpPlan, gateway: InterfaceAddress, at: string): void {
  const { network } = gateway;
  const single = (ip: Ip, what: string): Use => ({ what: `${what} ${ip}`, span: IpRange.of(ip, ip) });
  const handedOut: Use[] = [
    ...plan.ranges.map((range) => ({ what: `range ${range}`, span: range })),
    ...plan.reservations.map(({ ip, macAddress }) => single(ip, `reservation of ${macAddress}`)),
    ...(plan.address === undefined ? [] : [single(plan.address, 'server address')]),
  ];
  const hosts = IpRange.of(network.firstHost, network.lastHost);
  const outside = handedOut.find(({ span }) => !hosts.contains(span));
  if (outside !== undefined) {
    const message = `DHCP ${outside.what} is not among the hosts of ${network}; stay within ${hosts}`;
    throw new ValidationError('DHCP001', message, at);
  }
  const [overlap] = findOverlaps([single(gateway.ip, 'gateway'), ...handedOut], ({ span }) => span);
  if (overlap !== undefined) {
    const message = `DHCP ${overlap.a.what} overlaps ${overlap.b.what}; give each its own addresses`;
    throw new ValidationError('DHCP002', message, at);
  }
  const macs = plan.reservations.map(({ macAddress }) => macAddress);
  const twice = macs.find((mac, i) => macs.indexOf(mac) !== i);
  if (twice !== undefined) {
    throw new ValidationError('DHCP002', `DHCP has two reservations of ${twice}; keep one`, at);
  }
}
