import type { Cidr, Ip } from '../net';
import type { AddressPoolFact } from './address-pool';
import type { AntreaFact, ClusterFact, ClusterFileFact } from './cluster';
import type { Fact } from './fact';
import type { NatRuleFact, Tier0Fact, Tier1Fact } from './gateway';
import type { NodeFact } from './node';
import type { RetiredBlockFact } from './retired-block';
import type { StaticRouteFact } from './route';
import type { DhcpReservation, SegmentFact } from './segment';

/**
 * A fact as a person writes it: what has no default is needed, the rest is optional, and `Text` is replaced by plain
 * values. A property that is given as undefined counts as left out.
 */
type Plain<F extends Fact, Needed extends keyof F, Text extends keyof F = never> = Partial<
  Omit<F, 'kind' | Needed | Text>
> &
  Pick<F, Exclude<Needed, Text>>;

/** A Tier-0. Defaults: key the display name, `existing` true, the usual internal ranges of NSX, no uplinks, no assumptions. */
export type PlainTier0 = Plain<Tier0Fact, 'displayName', 'uplinks' | 'internalRanges'> & {
  /** Addresses of its external interfaces with their prefix: `10.44.0.2/24`. */
  readonly uplinks?: readonly string[];
  readonly internalRanges?: readonly { readonly name: string; readonly cidr: Cidr | string }[];
};

/** A Tier-1. Defaults: key by `gatewayKey`, display name the last part of its policy path, `existing` false, no assumptions. */
export type PlainTier1 = Plain<Tier1Fact, 'policyPath'>;

/** A segment. Defaults: key the display name, no DHCP ranges, no reservations. */
export type PlainSegment = Plain<
  SegmentFact,
  'displayName',
  'gateway' | 'dhcpRanges' | 'dhcpServer' | 'reservations'
> & {
  /** The gateway's address with the prefix: `172.16.128.1/21`. */
  readonly gateway?: string;
  /** `first-last`, or networks. */
  readonly dhcpRanges?: readonly string[];
  readonly dhcpServer?: string;
  readonly reservations?: readonly (Omit<DhcpReservation, 'ip'> & { readonly ip: Ip | string })[];
};

/** A static route. Defaults: key the gateway's key and the network, `owner` person, administrative distance 1. */
export type PlainRoute = Plain<StaticRouteFact, 'gateway', 'network' | 'nextHops'> & {
  readonly network: string;
  /** Addresses of next hops, or `discard`. */
  readonly via: readonly string[];
};

/** A NAT rule. Defaults: display name its place in the list, key the gateway's key and that name, sequence 100, enabled, any source and destination. */
export type PlainNatRule = Plain<NatRuleFact, 'gateway' | 'action', 'source' | 'destination'> & {
  readonly source?: readonly string[];
  readonly destination?: readonly string[];
};

/** An address pool. Defaults: key the display name, purpose static, no ranges stated. */
export type PlainPool = Plain<AddressPoolFact, 'displayName', 'subnet' | 'ranges'> & {
  readonly subnet: string;
  readonly ranges?: readonly string[];
};

/**
 * A cluster. Defaults: key its name, product kubeadm, role workload, node blocks of /24 and /64, routable, routes written
 * by nobody, Antrea, no pod and service ranges.
 */
export type PlainCluster = Plain<ClusterFact, 'name', 'podCidrs' | 'serviceCidrs' | 'endpoint'> & {
  readonly podCidrs?: readonly string[];
  readonly serviceCidrs?: readonly string[];
  readonly endpoint?: string;
};

/** A cluster's file. Defaults: key the cluster, no plain secrets, every certificate checked. */
export type PlainClusterFile = Plain<ClusterFileFact, 'cluster'>;

/** Antrea's configuration. Default: key the cluster. */
export type PlainAntrea = Plain<AntreaFact, 'cluster' | 'version' | 'agentConf'>;

/** A node. Defaults: key by `nodeKey`, observed, no addresses, no podCIDRs. */
export type PlainNode = Plain<NodeFact, 'name' | 'cluster', 'addresses' | 'podCidrs'> & {
  /** InternalIP addresses, first the one that is used as next hop. */
  readonly addresses?: readonly string[];
  readonly podCidrs?: readonly string[];
};

/** A retired block. Default: key the cluster. */
export type PlainRetiredBlock = Plain<RetiredBlockFact, 'cluster', 'network'> & { readonly network: string };

/** A network in plain values. Every list may be left out. */
export interface PlainNetwork {
  readonly tier0s?: readonly PlainTier0[];
  readonly tier1s?: readonly PlainTier1[];
  readonly segments?: readonly PlainSegment[];
  readonly routes?: readonly PlainRoute[];
  readonly natRules?: readonly PlainNatRule[];
  readonly pools?: readonly PlainPool[];
  readonly clusters?: readonly PlainCluster[];
  readonly clusterFiles?: readonly PlainClusterFile[];
  readonly antreas?: readonly PlainAntrea[];
  readonly nodes?: readonly PlainNode[];
  /** Prefixes of the outside; the key is the prefix's canonical text. */
  readonly externals?: readonly string[];
  readonly retiredBlocks?: readonly PlainRetiredBlock[];
}
