import type { RouteOrigin, RoutingTable, RoutingTableEntry, RoutingTableHop } from '../../core/verify';
import type { GatewayKind } from './routing-tables';

/** A row of a table as NSX's type RoutingEntry has it. */
export interface RouteEntry {
  readonly route_type: string;
  readonly network: string;
  readonly admin_distance: number;
  /** Empty where the next hop is not an address. */
  readonly next_hop: string;
  readonly lr_component_id: string;
  readonly lr_component_type: string;
  /** Policy path of the gateway at the other end; absent where there is none. */
  readonly next_hop_gateway?: string;
  readonly black_hole: boolean;
}

/** NSX's type RoutingTable: the table as one edge node has it. */
export interface EdgeTable {
  readonly edge_node?: string;
  readonly count: number;
  readonly status: 'SUCCESS';
  readonly route_entries: readonly RouteEntry[];
}

/** Which of the two tables: all that is known, or what packets are forwarded by. */
export type TableKind = 'routing-table' | 'forwarding-table';

/** What a row needs to know of its gateway. */
export interface EntrySource {
  readonly kind: GatewayKind;
  readonly table: RoutingTable;
  readonly componentId: string;
  /** True where it has an edge cluster, and so a service router. */
  readonly isOnEdges: boolean;
  /** The gateway behind a hop that is no address. */
  readonly gatewayBehind: (entry: RoutingTableEntry, hop: RoutingTableHop) => string | undefined;
}

/** Words of NSX's type RoutingEntry. Source: NSX-T Data Center REST API 4.2, schema RoutingEntry. */
const ROUTE_TYPES: Readonly<Record<GatewayKind, Partial<Record<RouteOrigin, string>>>> = {
  tier0: { connected: 't0c', static: 't0s', 'tier1-connected': 't1c', 'tier1-static': 't1s' },
  tier1: { connected: 't1c', static: 't1s', default: 't1s' },
};

/** By which words a client asks for a part. Source: the same, RoutesRequestParameters. */
export const ROUTE_SOURCES: Readonly<Record<string, readonly RouteOrigin[]>> = {
  CONNECTED: ['connected', 'tier1-connected'],
  STATIC: ['static', 'tier1-static', 'default'],
  BGP: ['bgp'],
  OSPF: [],
};

/** The rows of a table, one for each next hop. What is only assumed, such as the way to the outside, is not in it. */
export function entriesOf(
  source: EntrySource,
  kind: TableKind,
  isWanted: (entry: RoutingTableEntry) => boolean,
): readonly RouteEntry[] {
  const { routes } = source.table;
  const hasIpv6 = routes.some(({ prefix, origin }) => prefix.family === 6 && origin !== 'default');
  return routes
    .filter(({ origin }) => origin in ROUTE_TYPES[source.kind])
    .filter(({ origin, prefix }) => origin !== 'default' || prefix.family === 4 || hasIpv6)
    .filter(isWanted)
    .flatMap((entry) => entry.nextHops.map((hop) => rowOf(source, kind, entry, hop)));
}

function rowOf(source: EntrySource, kind: TableKind, entry: RoutingTableEntry, hop: RoutingTableHop): RouteEntry {
  const { origin = entry.origin } = hop;
  const blackHole = hop.via === 'discard';
  const gateway = source.gatewayBehind({ ...entry, origin }, hop);
  return {
    route_type: kind === 'routing-table' ? (ROUTE_TYPES[source.kind][origin] ?? '') : forwardingType(origin, blackHole),
    network: String(entry.prefix),
    admin_distance: entry.preference,
    next_hop: addressOf(hop) ?? '',
    lr_component_id: source.componentId,
    lr_component_type: `CCP_ROUTER_TYPE_${source.isOnEdges ? 'SERVICE' : 'DISTRIBUTED'}_ROUTER_${source.kind.toUpperCase()}`,
    ...(gateway === undefined ? {} : { next_hop_gateway: gateway }),
    black_hole: blackHole,
  };
}

/** Words of the example of GetTier0ForwardingTable, and of the type RouteType of NSX Autonomous Edge 4.2. */
function forwardingType(origin: RouteOrigin, blackHole: boolean): string {
  if (blackHole) return 'blackhole';
  return origin === 'connected' ? 'connected' : 'route';
}

/** Where the neighbour is not on a subnet of the gateway the table has its address in the text alone. */
function addressOf({ ip, via }: RoutingTableHop): string | undefined {
  return ip?.toString() ?? /^via (\S+)$/.exec(via)?.[1];
}
