import { InterfaceAddress, IpRange } from '../net';
import type { Fact } from './fact';
import { gatewayKey, type ITier1Gateway, type Tier1Fact } from './gateway';
import { policyId } from './policy-id';
import type { ISegment, SegmentFact } from './segment';

/** A segment in plain values, for those who have no cdktf, or whose segment is made elsewhere. */
export interface SegmentAttributes {
  /** The name by which vSphere lists it as a network: `VSPHERE_NETWORK`. */
  readonly displayName: string;
  /** The gateway's address with the prefix: `172.16.128.1/21`. */
  readonly gateway: InterfaceAddress | string;
  /** What its DHCP server leases, as `first-last` or a network. @default - not stated */
  readonly dhcpRanges?: readonly (IpRange | string)[];
  /** The Tier-1 it is connected to: a construct, or the manager's host and the policy path. @default - not stated */
  readonly tier1?: { readonly policyPath: string; readonly managerHost: string };
  /** @default - `/infra/segments/<displayName>` is not assumed; the display name is the key */
  readonly policyPath?: string;
}

/**
 * A segment as a cluster needs it.
 *
 * @throws ValidationError ADR001, ADR002 for addresses that cannot be read
 */
export function segment(attributes: SegmentAttributes): ISegment {
  const { displayName, policyPath, tier1 } = attributes;
  const at = `segment ${displayName}`;
  return {
    key: policyPath !== undefined && tier1 !== undefined ? gatewayKey(tier1.managerHost, policyPath) : displayName,
    displayName,
    gateway: InterfaceAddress.from(attributes.gateway, at),
    dhcpRanges: (attributes.dhcpRanges ?? []).map((range) => IpRange.from(range, at)),
    ...(tier1 === undefined ? {} : { tier1: tier1Of(tier1) }),
  };
}

function tier1Of({ managerHost, policyPath }: { managerHost: string; policyPath: string }): ITier1Gateway {
  return { key: gatewayKey(managerHost, policyPath), managerHost, policyPath };
}

/** What somebody who was given a segment says of it and of its Tier-1: references, which their own facts replace. */
export function segmentReference(given: ISegment, at: string): readonly Fact[] {
  const { tier1 } = given;
  const reference: SegmentFact = {
    kind: 'segment',
    key: given.key,
    at,
    reference: true,
    displayName: given.displayName,
    gateway: given.gateway,
    dhcpRanges: given.dhcpRanges,
    reservations: [],
    ...(tier1 === undefined ? {} : { tier1: tier1.key }),
  };
  return tier1 === undefined ? [reference] : [reference, tier1Reference(tier1, at)];
}

function tier1Reference({ key, managerHost, policyPath }: ITier1Gateway, at: string): Tier1Fact {
  return {
    kind: 'tier1',
    key,
    at,
    reference: true,
    displayName: policyId(policyPath),
    managerHost,
    policyPath,
    existing: true,
    assumptions: [],
  };
}
