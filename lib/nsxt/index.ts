import { printErrorsPlainly } from '../terminal';

export type { Tier0Redistribution, Tier1Advertisement } from '../core/model';
export { BgpNeighbor, type BgpNeighborOptions, type BgpNeighborProps } from './bgp-neighbor';
export { DhcpRelay, type DhcpRelayProps, type IDhcpRelay } from './dhcp-relay';
export { DhcpServer, type DhcpServerProps, type IDhcpServer } from './dhcp-server';
export { EdgeCluster, type IEdgeCluster } from './edge-cluster';
export { EdgeNode, type IEdgeNode } from './edge-node';
export type { INsxGateway, INsxTier0Gateway, INsxTier1Gateway } from './gateways';
export type { LookupOptions } from './lookup';
export { type NatAddresses, NatRule, type NatRuleProps } from './nat-rule';
export type { RoutedNode } from './node-route-table';
export { NODE_ROUTE_TAGS, NodeRoutes, type NodeRoutesProps } from './node-routes';
export { type INsxManager, NsxManager, type NsxManagerProps } from './nsx-manager';
export type { NsxObjectProps, NsxTag } from './nsx-object';
export { RouteRedistribution, type RouteRedistributionProps } from './route-redistribution';
export { Segment, type SegmentProps } from './segment';
export type { DhcpRelaySettings, DhcpReservationProps, DhcpServerSettings, SegmentDhcp } from './segment-dhcp';
export { type StaticNextHop, StaticRoute, type StaticRouteProps } from './static-route';
export type { ExistingTier0Options, Tier0Assumptions } from './tier0-existing';
export { type BgpSettings, Tier0Gateway, type Tier0GatewayProps } from './tier0-gateway';
export {
  Tier0Interface,
  type Tier0InterfaceOptions,
  type Tier0InterfaceProps,
  type Tier0InterfaceType,
} from './tier0-interface';
export {
  type ExistingTier1Options,
  type ImportedTier1Options,
  Tier1Gateway,
  type Tier1GatewayProps,
} from './tier1-gateway';
export { type ITransportZone, TransportZone } from './transport-zone';
export { VlanSegment, type VlanSegmentProps } from './vlan-segment';

// On import, so that whatever is refused while a program is built is printed as one line.
printErrorsPlainly();
