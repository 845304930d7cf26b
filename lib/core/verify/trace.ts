import type { Assumption } from '../model';
import type { Cidr, Ip } from '../net';

/** How a flow ends. The first three are success. */
export type Disposition =
  | 'ACCEPTED'
  | 'DELIVERED_TO_SUBNET'
  | 'EXITS_NETWORK'
  | 'DENIED_IN'
  | 'DENIED_OUT'
  | 'NO_ROUTE'
  | 'NULL_ROUTED'
  | 'LOOP'
  | 'NEIGHBOR_UNREACHABLE'
  | 'OWNED_ADDRESS_LEAKS'
  | 'INSUFFICIENT_INFO';

/** Whether a flow that ends so has arrived. */
export function isSuccess(disposition: Disposition): boolean {
  return disposition === 'ACCEPTED' || disposition === 'DELIVERED_TO_SUBNET' || disposition === 'EXITS_NETWORK';
}

/** What a flow carries; forwarding treats all alike. */
export type Protocol = 'tcp' | 'udp' | 'icmp' | 'sctp';

/** One packet's header, as far as forwarding looks at it. */
export interface Flow {
  readonly src: Ip;
  readonly dst: Ip;
  readonly protocol: Protocol;
  readonly srcPort?: number;
  readonly dstPort?: number;
}

/** How a route came to be. */
export type RouteOrigin = 'connected' | 'static' | 'tier1-static' | 'tier1-connected' | 'bgp' | 'default' | 'kernel';

/** A device of the network, by its kind and the key of its fact. */
export interface DeviceRef {
  /** Open: later products add their own (`avi-se`, `metallb-speaker`). */
  readonly kind: 'external' | 'tier0' | 'tier1' | 'node' | 'pod' | (string & {});
  readonly key: string;
  /** What is printed: `tanzu-cl1`, `cl1-md-0-hbnqz`. */
  readonly name: string;
}

/** What one device did with the packet. */
export type Step =
  | {
      readonly kind: 'route';
      readonly prefix: Cidr;
      /** `connected, segment tanzu-overlay`, `via 172.16.128.35`, `-> tanzu-cl1`. */
      readonly via: string;
      readonly origin: RouteOrigin;
    }
  | {
      readonly kind: 'nat';
      readonly type: 'DNAT' | 'SNAT' | 'MASQUERADE';
      readonly by: string;
      readonly changes: readonly { readonly field: keyof Flow; readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'select'; readonly from: readonly string[]; readonly chosen: string }
  | { readonly kind: 'filter'; readonly rule: string; readonly action: 'permit' | 'deny' }
  | { readonly kind: 'encap'; readonly type: 'geneve' | 'vxlan'; readonly outerDst: Ip; readonly mtuCost: number }
  | { readonly kind: 'deliver'; readonly to: string }
  | { readonly kind: 'drop'; readonly reason: string };

/** One device on the path: the packet as it came in, what was done, the packet as it left. */
export interface Hop {
  readonly device: DeviceRef;
  readonly inbound: Flow;
  readonly outbound: Flow;
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
}

/** Why a flow fails: a stable code, the components by name, and what is missing. */
export interface Explanation {
  /** The id of the rule that reports the same cause, e.g. `NSX001`. */
  readonly code: string;
  readonly text: string;
  readonly missing?: string;
  readonly fix?: string;
  /** Where the thing to change was written. */
  readonly at?: string;
}

/** One way through the network. */
export interface Trace {
  readonly disposition: Disposition;
  readonly hops: readonly Hop[];
  readonly explanations: readonly Explanation[];
  /** Bytes of the largest packet that crosses it whole. Absent: not known. */
  readonly mtu?: number;
}

/** A flow there and back. More than one trace where there are equal-cost ways or several back ends. */
export interface PathReport {
  readonly flow: Flow;
  readonly forward: readonly Trace[];
  readonly reverse: readonly Trace[];
  /** True where every forward and every return trace succeeds. */
  readonly ok: boolean;
}
