import type { Assumption } from '../model';
import type { Cidr, Ip } from '../net';
import { type Device, fabricOf, type Way } from './fabric';
import type { Topology } from './topology';
import type { DeviceRef, RouteOrigin } from './trace';

/** The routing table of one device, as a person or a client reads it. */
export interface RoutingTable {
  readonly device: DeviceRef;
  /** In the order of networks: IPv4 before IPv6, then by address, then the shorter prefix first. */
  readonly routes: readonly RoutingTableEntry[];
}

/** One network of a routing table. */
export interface RoutingTableEntry {
  readonly prefix: Cidr;
  readonly origin: RouteOrigin;
  /** Administrative distance: of two routes to one network the lower one stands. */
  readonly preference: number;
  /** More than one: of equal cost. */
  readonly nextHops: readonly RoutingTableHop[];
  /** What must be so for the route to stand. */
  readonly assumptions: readonly Assumption[];
}

/** Where packets to a network are sent. */
export interface RoutingTableHop {
  /** `connected, segment tanzu-overlay`, `via 172.16.128.35`, `-> tanzu-cl1`, `discard`. */
  readonly via: string;
  /** Present where the next hop is known by its address. */
  readonly ip?: Ip;
  /** Present where it came by another way than the entry's first next hop. */
  readonly origin?: RouteOrigin;
}

/** The devices that have a routing table: the outside, Tier-0s, Tier-1s, nodes, in this order. */
export function devicesOf(topology: Topology): readonly DeviceRef[] {
  const fabric = fabricOf(topology);
  const gateways = [...fabric.tier0s, ...fabric.tier1s].map(({ device }) => device);
  const nodes = topology.clusters.flatMap((cluster) => fabric.nodesOf(cluster));
  return [fabric.external, ...gateways, ...nodes].map(({ ref }) => ref);
}

/** The routing table of a device, by its kind and key. Undefined: there is no such device. */
export function routingTableOf(
  topology: Topology,
  { kind, key }: Pick<DeviceRef, 'kind' | 'key'>,
): RoutingTable | undefined {
  const fabric = fabricOf(topology);
  const candidates: readonly (Device | undefined)[] = [fabric.external, fabric.gateway(key), fabric.node(key)];
  const device = candidates.find((candidate) => candidate?.ref.kind === kind && candidate.ref.key === key);
  return device === undefined ? undefined : tableOf(device);
}

function tableOf(device: Device): RoutingTable {
  const routes = Array.from(device.routes(), ({ prefix, origin, preference, ways, assumptions }) => ({
    prefix,
    origin,
    preference,
    nextHops: ways.map(hopOf),
    assumptions,
  }));
  return { device: device.ref, routes };
}

function hopOf(way: Way): RoutingTableHop {
  const { via, origin } = way;
  return {
    via,
    ...(way.kind === 'neighbor' ? { ip: way.ip } : {}),
    ...(origin === undefined ? {} : { origin }),
  };
}
