import type { Assumption, SegmentFact } from '../../model';
import type { Cidr, Ip } from '../../net';
import type { DeviceRef, Flow, RouteOrigin, Step } from '../trace';
import type { Failure } from './failure';

/**
 * A device that takes part in forwarding. The trace engine knows no more of it than this: a new kind of gateway is a
 * new maker of devices, and no change to the engine.
 */
export interface Device {
  readonly ref: DeviceRef;
  /** What all that it does rests on. */
  readonly assumptions: readonly Assumption[];
  /** Whether a packet to this address ends here. */
  holds(ip: Ip): boolean;
  /** The route a packet to this address takes: the one of the longest prefix. */
  routeTo(dst: Ip): Route | undefined;
  /** Every route, in the order of networks. */
  routes(): Iterable<Route>;
  /** The source address the packet gets when it leaves by this route. Absent, or undefined: it keeps its own. */
  masquerade?(flow: Flow, route: Route): Masquerade | undefined;
  /** Bytes of the largest packet that it sends and takes whole; infinity where it sets no limit. Undefined: not known. */
  readonly mtu: number | undefined;
}

/** One route of one device. */
export interface Route {
  readonly prefix: Cidr;
  readonly origin: RouteOrigin;
  /** Of two routes to one network the one with the lower number counts. */
  readonly preference: number;
  /** Several are of equal cost: a packet takes one of them. */
  readonly ways: readonly Way[];
  /** What must be so for this route to stand. */
  readonly assumptions: readonly Assumption[];
  /** What a trace prints, for each way. */
  readonly steps: readonly (readonly Step[])[];
}

/** A source address that replaces another. */
export interface Masquerade {
  /** The address; one that stands for it as long as it is not known. */
  readonly src: Ip;
  /** What is printed for it. */
  readonly name: string;
  /** What changes it. */
  readonly by: string;
  readonly assumptions: readonly Assumption[];
}

/** A subnet that devices share. */
export interface Link {
  /** `segment tanzu-overlay`. */
  readonly name: string;
  readonly subnet: Cidr;
  /** The device that has the address. Undefined: none that the facts name, e.g. a virtual machine or a virtual IP. */
  holderOf(ip: Ip): Device | undefined;
  /** The device that a next hop is on which nobody named holds: the routers outside, on an uplink. */
  readonly beyond?: Device;
  /** Present where the link is a segment. */
  readonly segment?: SegmentFact;
  /** True where devices stand on it whose addresses are not known yet. @default false */
  readonly hasUnknownAddresses?: boolean;
}

/** Where a route sends a packet. `via` is what is printed; `origin` stands where it differs from the route's. */
export type Way = { readonly via: string; readonly origin?: RouteOrigin } & (
  | { /** To whoever has the destination address on this subnet. */ readonly kind: 'subnet'; readonly link: Link }
  /** To whoever has this address on this subnet. Without a link: on no subnet of the device. `at`: where it was written. */
  | { readonly kind: 'neighbor'; readonly ip: Ip; readonly link: Link | undefined; readonly at?: string }
  /** To a known device. */
  | { readonly kind: 'device'; readonly device: Device }
  /** Out of all that is described. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'discard' }
  /** What the facts say leads nowhere, or they do not say where. */
  | { readonly kind: 'nowhere'; readonly failure: Failure }
);
