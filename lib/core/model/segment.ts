import type { InterfaceAddress, Ip, IpRange } from '../net';
import type { FactBase } from './fact-base';
import type { ITier1Gateway } from './gateway';

/** What others need to know of a segment: enough to place nodes on it, whoever made it. */
export interface ISegment {
  /** The manager's host and the policy path where NSX is known, else the display name. */
  readonly key: string;
  /** The name by which vSphere lists it as a network. */
  readonly displayName: string;
  /** The gateway's address with the segment's prefix: `172.16.128.1/21`. */
  readonly gateway: InterfaceAddress;
  /** What the DHCP server leases. Empty: not stated. */
  readonly dhcpRanges: readonly IpRange[];
  /** The Tier-1 it is connected to. Absent: not stated. */
  readonly tier1?: ITier1Gateway;
}

/** A segment. Key: as {@link ISegment.key}. */
export interface SegmentFact extends FactBase {
  readonly kind: 'segment';
  readonly displayName: string;
  /** Absent for a segment without a subnet (layer 2 only). */
  readonly gateway?: InterfaceAddress;
  /** Key of the Tier-1. `null`: connected to none. Absent: not stated. */
  readonly tier1?: string | null;
  /** What the DHCP server leases. Empty: not stated, or no DHCP. */
  readonly dhcpRanges: readonly IpRange[];
  /** Where its DHCP comes from. Absent: not stated. */
  readonly dhcp?: 'server' | 'relay' | 'none';
  /** The DHCP server's own address on this segment, once planned. */
  readonly dhcpServer?: Ip;
  /** Addresses bound to one machine each. */
  readonly reservations: readonly DhcpReservation[];
  /** VLAN ids of a VLAN-backed segment. */
  readonly vlanIds?: readonly string[];
}

export interface DhcpReservation {
  readonly ip: Ip;
  /** Lower case, colon separated. */
  readonly macAddress: string;
  readonly hostName?: string;
}
