import type { Cidr, InterfaceAddress } from '../net';
import type { Assumption } from './assumption';
import type { FactBase } from './fact-base';

/** What a Tier-1 may advertise to its Tier-0: `route_advertisement_types` of `nsxt_policy_tier1_gateway`, in NSX's own words. */
export const TIER1_ADVERTISEMENTS = [
  'TIER1_STATIC_ROUTES',
  'TIER1_CONNECTED',
  'TIER1_NAT',
  'TIER1_LB_VIP',
  'TIER1_LB_SNAT',
  'TIER1_DNS_FORWARDER_IP',
  'TIER1_IPSEC_LOCAL_ENDPOINT',
] as const;
export type Tier1Advertisement = (typeof TIER1_ADVERTISEMENTS)[number];

/** What a Tier-0 may redistribute into BGP or OSPF: rule types of `nsxt_policy_gateway_redistribution_config`. */
export const TIER0_REDISTRIBUTIONS = [
  'TIER0_STATIC',
  'TIER0_CONNECTED',
  'TIER0_EXTERNAL_INTERFACE',
  'TIER0_SEGMENT',
  'TIER0_ROUTER_LINK',
  'TIER0_SERVICE_INTERFACE',
  'TIER0_LOOPBACK_INTERFACE',
  'TIER0_DNS_FORWARDER_IP',
  'TIER0_IPSEC_LOCAL_IP',
  'TIER0_NAT',
  'TIER0_EVPN_TEP_IP',
  'TIER1_NAT',
  'TIER1_STATIC',
  'TIER1_LB_VIP',
  'TIER1_LB_SNAT',
  'TIER1_DNS_FORWARDER_IP',
  'TIER1_CONNECTED',
  'TIER1_SERVICE_INTERFACE',
  'TIER1_SEGMENT',
  'TIER1_IPSEC_LOCAL_ENDPOINT',
] as const;
export type Tier0Redistribution = (typeof TIER0_REDISTRIBUTIONS)[number];

/** What others need to know of a Tier-0 gateway. */
export interface ITier0Gateway {
  readonly key: string;
  readonly displayName: string;
}

/** What others need to know of a Tier-1 gateway. */
export interface ITier1Gateway {
  /** See {@link gatewayKey}. */
  readonly key: string;
  /** `/infra/tier-1s/<id>`. */
  readonly policyPath: string;
  /** Address or name of the NSX Manager, as clients write it. */
  readonly managerHost: string;
}

/**
 * Identity of an object on an NSX Manager: the manager's host and the policy path, e.g.
 * `10.44.55.101/infra/tier-1s/tanzu-cl1`. A cluster that only knows a router path finds the same gateway by it.
 */
export function gatewayKey(managerHost: string, policyPath: string): string {
  return `${managerHost}${policyPath}`;
}

/** A Tier-0 gateway. Key: {@link gatewayKey}, or the host and the name in quotes for one found by name. */
export interface Tier0Fact extends FactBase {
  readonly kind: 'tier0';
  readonly displayName: string;
  readonly managerHost: string;
  /** Absent for one found by name: NSX knows the path, the plan does not. */
  readonly policyPath?: string;
  /** True where it stands already and is only looked up. */
  readonly existing: boolean;
  /** What it redistributes to its BGP neighbours. Absent: not stated. */
  readonly redistributes?: readonly Tier0Redistribution[];
  /** Networks of its external interfaces. */
  readonly uplinks: readonly InterfaceAddress[];
  /** True where BGP is on with at least one neighbour. Absent: not stated. */
  readonly hasBgpNeighbors?: boolean;
  /** Ranges NSX uses inside this Tier-0: transit, intra-tier and DHCP transit subnets. */
  readonly internalRanges: readonly NamedRange[];
  readonly assumptions: readonly Assumption[];
}

export interface NamedRange {
  readonly name: string;
  readonly cidr: Cidr;
}

/** A Tier-1 gateway. Key: {@link gatewayKey}. */
export interface Tier1Fact extends FactBase {
  readonly kind: 'tier1';
  readonly displayName: string;
  readonly managerHost: string;
  /** `/infra/tier-1s/<id>`. */
  readonly policyPath: string;
  /** True where it stands already and is only looked up or imported. */
  readonly existing: boolean;
  /** Key of its Tier-0. `null`: linked to none. Absent: not stated. */
  readonly tier0?: string | null;
  /** The full set it advertises. Absent: not stated. */
  readonly advertises?: readonly Tier1Advertisement[];
  /** Name or path of its edge cluster. `null`: has none. Absent: not stated. */
  readonly edgeCluster?: string | null;
  readonly assumptions: readonly Assumption[];
}

/** Actions of a NAT rule, in NSX's words. */
export const NAT_ACTIONS = ['SNAT', 'DNAT', 'REFLEXIVE', 'NO_SNAT', 'NO_DNAT', 'NAT64'] as const;
export type NatAction = (typeof NAT_ACTIONS)[number];

/** A NAT rule on a Tier-0 or Tier-1. Key: the gateway's key and the rule's id. */
export interface NatRuleFact extends FactBase {
  readonly kind: 'nat-rule';
  readonly displayName: string;
  /** Key of the gateway it stands on. */
  readonly gateway: string;
  readonly action: NatAction;
  /** Source it matches. Empty: any. */
  readonly source: readonly Cidr[];
  /** Destination it matches. Empty: any. */
  readonly destination: readonly Cidr[];
  /** Lower numbers are tried first. NSX default 100. */
  readonly sequenceNumber: number;
  readonly enabled: boolean;
}
