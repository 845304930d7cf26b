import type { Cidr, Ip } from '../net';
import type { FactBase } from './fact-base';

/** Who writes a route, and so who repairs and deletes it. */
export type RouteOwner = 'cloud-provider' | 'terraform' | 'bgp' | 'person';

/** Where a static route sends its packets. */
export type NextHop =
  | { readonly kind: 'ip'; readonly ip: Ip /** 1 to 255, lower is preferred. */; readonly adminDistance: number }
  /** A node whose address is not known yet: key of the node. */
  | { readonly kind: 'node'; readonly node: string }
  /** Packets are dropped: the null route that closes an aggregate. */
  | { readonly kind: 'discard' };

/** A static route on a gateway. Key: the gateway's key and the route's id. */
export interface StaticRouteFact extends FactBase {
  readonly kind: 'static-route';
  /** Key of the gateway it stands on. */
  readonly gateway: string;
  readonly network: Cidr;
  readonly nextHops: readonly NextHop[];
  readonly owner: RouteOwner;
  /** Key of the cluster whose pods it leads to. */
  readonly cluster?: string;
  /** Key of the node whose podCIDR it leads to. */
  readonly node?: string;
}
