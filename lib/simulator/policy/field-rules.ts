import type { NsxVersion } from './contract';
import type { Format } from './formats';

/** What a value must be beyond its type. */
export interface FieldRule {
  /** The object is refused without it. @default false */
  readonly required?: boolean;
  /** What a text, or each text of a list, is. @default - any text */
  readonly format?: Format;
  /** The texts it can be, where the extract of the SDK has no enumeration. @default - any */
  readonly oneOf?: readonly string[];
  /** The version it came with. @default - every version has it */
  readonly since?: NsxVersion;
  /** Least number; of a text its shortest length, of a list its least size. @default - none */
  readonly min?: number;
  /** Greatest number; of a text its longest length, of a list its greatest size. @default - none */
  readonly max?: number;
  /** Types of the objects that a text, or each text of a list, is the policy path of. @default - it is no reference */
  readonly path?: readonly string[];
  /** Whether a text that does not begin with `/` is none of its references: `ANY`, an address. @default false */
  readonly orText?: boolean;
}

const GATEWAYS = ['Tier0', 'Tier1'] as const;
const DHCP = ['DhcpServerConfig', 'DhcpRelayConfig'] as const;
const IPV6_PROFILES = ['Ipv6NdraProfile', 'Ipv6DadProfile'] as const;
const FILTERS = ['PrefixList', 'Tier0RouteMap'] as const;
const INTERFACES = ['Tier0Interface', 'Tier1Interface'] as const;
const AS_NUMBER = { format: 'AS number' } as const;
const ADDRESS = { format: 'address' } as const;
const LEASE = { min: 60, max: 4_294_967_295 } as const;
const ON_OFF = ['ON', 'OFF'] as const;
const TIMER = { min: 1, max: 3600 } as const;

/**
 * Rules of fields, by type. Sources: the schema of the provider (its required arguments, validators and ranges) and the API
 * reference of NSX 4.2, as far as they agree.
 */
export const FIELD_RULES: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  // Every object.
  '*': {
    id: { min: 1, max: 1024 },
    display_name: { max: 255 },
    description: { max: 1024 },
    tags: { max: 30 },
  },
  Tag: { scope: { max: 128 }, tag: { max: 256 } },

  Tier0: {
    transit_subnets: { format: 'network' },
    internal_transit_subnets: { format: 'network', max: 1 },
    vrf_transit_subnets: { format: 'network', since: '4.2' },
    enable_rd_per_edge: { since: '4.2' },
    multi_vrf_inter_sr_routing: { since: '4.2' },
    dhcp_config_paths: { path: DHCP },
    ipv6_profile_paths: { path: IPV6_PROFILES },
  },
  Tier0AdvancedConfig: { connectivity: { oneOf: ON_OFF } },
  Tier0VrfConfig: { tier0_path: { required: true, path: ['Tier0'] } },
  Tier1: {
    tier0_path: { path: ['Tier0'] },
    dhcp_config_paths: { path: DHCP },
    ipv6_profile_paths: { path: IPV6_PROFILES },
  },
  RouteAdvertisementRule: { name: { required: true }, subnets: { format: 'network' } },
  GatewayQosProfileConfig: {
    egress_qos_profile_path: { path: ['GatewayQosProfile'] },
    ingress_qos_profile_path: { path: ['GatewayQosProfile'] },
  },
  LocaleServices: {
    edge_cluster_path: { path: ['PolicyEdgeCluster'] },
    preferred_edge_paths: { path: ['PolicyEdgeNode'] },
    bfd_profile_path: { path: ['BfdProfile'] },
  },
  Tier0RouteRedistributionRule: { route_map_path: { path: ['Tier0RouteMap'] } },
  Tier0HaVipConfig: {
    vip_subnets: { required: true, min: 1, max: 2 },
    external_interface_paths: { required: true, path: ['Tier0Interface'], min: 2, max: 2 },
  },
  BgpRoutingConfig: { local_as_num: AS_NUMBER, route_aggregations: { max: 1000 } },
  BgpGracefulRestartTimer: { restart_timer: TIMER, stale_route_timer: TIMER },
  RouteAggregationEntry: { prefix: { required: true, format: 'network' } },
  BgpNeighborConfig: {
    neighbor_address: { required: true, ...ADDRESS },
    remote_as_num: { required: true, ...AS_NUMBER },
    source_addresses: { ...ADDRESS, max: 8 },
    hold_down_time: { min: 1, max: 65_535 },
    keep_alive_time: { min: 1, max: 65_535 },
    maximum_hop_limit: { min: 1, max: 255 },
    password: { max: 32 },
    in_route_filters: { path: FILTERS },
    out_route_filters: { path: FILTERS },
    route_filtering: { max: 3 },
  },
  BgpBfdConfig: { interval: { min: 50, max: 60_000 }, multiple: { min: 2, max: 16 } },
  BgpNeighborLocalAsConfig: { local_as_num: { required: true, ...AS_NUMBER } },
  BgpRouteFiltering: {
    in_route_filters: { path: FILTERS },
    out_route_filters: { path: FILTERS },
    maximum_routes: { min: 1, max: 1_000_000 },
  },
  Tier0Interface: {
    subnets: { required: true, min: 1 },
    segment_path: { path: ['Segment'] },
    edge_path: { path: ['PolicyEdgeNode'] },
    ipv6_profile_paths: { path: IPV6_PROFILES },
    dhcp_relay_path: { path: ['DhcpRelayConfig'] },
    mtu: { min: 64, max: 9000 },
    access_vlan_id: { min: 0, max: 4095 },
  },
  Tier1Interface: {
    subnets: { required: true, min: 1 },
    segment_path: { required: true, path: ['Segment'] },
    ipv6_profile_paths: { path: IPV6_PROFILES },
    dhcp_relay_path: { path: ['DhcpRelayConfig'] },
    mtu: { min: 64, max: 9000 },
  },
  InterfaceSubnet: {
    ip_addresses: { required: true, ...ADDRESS, min: 1 },
    prefix_len: { required: true, min: 1, max: 128 },
  },
  StaticRoutes: { network: { required: true, format: 'network' }, next_hops: { required: true, min: 1 } },
  RouterNexthop: {
    ip_address: ADDRESS,
    admin_distance: { min: 1, max: 255 },
    scope: { path: [...INTERFACES, 'Segment', 'LocaleServices', 'Tier0'] },
  },
  StaticRouteBfdPeer: {
    peer_address: { required: true, ...ADDRESS },
    source_addresses: ADDRESS,
    bfd_profile_path: { required: true, path: ['BfdProfile'] },
    scope: { path: [...INTERFACES, 'Segment', 'LocaleServices'] },
  },
  PrefixList: { prefixes: { required: true, min: 1 } },
  // `ANY` stands for every network. The provider leaves out what is 0.
  PrefixEntry: { network: { format: 'network or ANY' }, ge: { min: 0, max: 128 }, le: { min: 0, max: 128 } },
  Tier0RouteMap: { entries: { required: true, min: 1 } },
  RouteMapEntry: { action: { required: true }, prefix_list_matches: { path: ['PrefixList'] } },
  CommunityMatchCriteria: { criteria: { required: true } },
  CommunityList: { communities: { required: true, min: 1 } },
  PolicyNatRule: {
    action: { required: true },
    source_network: { format: 'address, network or range' },
    destination_network: { format: 'address, network or range' },
    translated_network: { format: 'address, network or range' },
    service: { path: ['Service'] },
    scope: { path: [...INTERFACES, 'Segment', 'LocaleServices', ...GATEWAYS] },
  },

  Segment: {
    connectivity_path: { path: GATEWAYS },
    transport_zone_path: { path: ['PolicyTransportZone'] },
    dhcp_config_path: { path: DHCP },
    vlan_ids: { format: 'VLAN' },
  },
  SegmentSubnet: {
    gateway_address: { format: 'address/prefix' },
    dhcp_ranges: { format: 'address, network or range', min: 0, max: 99 },
  },
  SegmentAdvancedConfig: { address_pool_paths: { path: ['IpAddressPool'], max: 1 }, connectivity: { oneOf: ON_OFF } },
  SegmentDhcpConfig: {
    resource_type: { required: true },
    server_address: { format: 'address/prefix' },
    lease_time: LEASE,
    dns_servers: { ...ADDRESS, max: 2 },
  },
  L2Extension: { tunnel_id: { min: 1, max: 4093 } },
  SegmentDiscoveryProfileBindingMap: {
    mac_discovery_profile_path: { path: ['MacDiscoveryProfile'] },
    ip_discovery_profile_path: { path: ['IPDiscoveryProfile'] },
  },
  SegmentQoSProfileBindingMap: { qos_profile_path: { path: ['QoSProfile'] } },
  SegmentSecurityProfileBindingMap: {
    spoofguard_profile_path: { path: ['SpoofGuardProfile'] },
    segment_security_profile_path: { path: ['SegmentSecurityProfile'] },
  },
  DhcpServerConfig: {
    server_address: { format: 'address/prefix' },
    server_addresses: { format: 'address/prefix', max: 2 },
    lease_time: LEASE,
    edge_cluster_path: { path: ['PolicyEdgeCluster'] },
    preferred_edge_paths: { path: ['PolicyEdgeNode'], max: 2 },
  },
  DhcpRelayConfig: { server_addresses: { required: true, ...ADDRESS, min: 1, max: 8 } },
  DhcpV4StaticBindingConfig: {
    ip_address: { required: true, ...ADDRESS },
    mac_address: { required: true, format: 'MAC address' },
    gateway_address: ADDRESS,
    lease_time: LEASE,
  },
  DhcpV6StaticBindingConfig: {
    ip_addresses: ADDRESS,
    mac_address: { required: true, format: 'MAC address' },
    dns_nameservers: ADDRESS,
    lease_time: LEASE,
  },
  ClasslessStaticRoute: {
    network: { required: true, format: 'address/prefix' },
    next_hop: { required: true, ...ADDRESS },
  },
  GenericDhcpOption: { code: { required: true, min: 0, max: 255 }, values: { required: true } },

  IpAddressBlock: { cidr: { format: 'network' }, cidrs: { format: 'network' } },
  IpAddressPoolStaticSubnet: {
    cidr: { required: true, format: 'network' },
    gateway_ip: ADDRESS,
    dns_nameservers: { ...ADDRESS, max: 3 },
    allocation_ranges: { required: true, min: 1 },
  },
  IpAddressPoolBlockSubnet: { ip_block_path: { required: true, path: ['IpAddressBlock'] }, size: { min: 1 } },
  IpAddressAllocation: { allocation_ip: ADDRESS },
  IpPoolRange: { start: { required: true, ...ADDRESS }, end: { required: true, ...ADDRESS } },

  GatewayPolicy: {
    rules: { max: 1000 },
    scope: { path: GATEWAYS },
    category: { oneOf: ['Emergency', 'SharedPreRules', 'LocalGatewayRules', 'Default'] },
  },
  Rule: {
    direction: { oneOf: ['IN', 'OUT', 'IN_OUT'] },
    ip_protocol: { oneOf: ['IPV4', 'IPV6', 'IPV4_IPV6'] },
    source_groups: { path: ['Group'], orText: true },
    destination_groups: { path: ['Group'], orText: true },
    services: { path: ['Service'], orText: true },
    scope: { path: [...GATEWAYS, ...INTERFACES, 'LocaleServices', 'Segment'], orText: true },
  },

  Project: { tier_0s: { path: ['Tier0'] }, external_ipv4_blocks: { path: ['IpAddressBlock'] } },
  SiteInfo: {
    edge_cluster_paths: { path: ['PolicyEdgeCluster'] },
    site_path: { path: ['Site'] },
    transport_zone_paths: { path: ['PolicyTransportZone'] },
  },
  Vpc: {
    private_ips: { format: 'network' },
    external_ipv4_blocks: { path: ['IpAddressBlock'] },
    private_ipv4_blocks: { path: ['IpAddressBlock'] },
    ipv6_profile_paths: { path: IPV6_PROFILES },
  },
};

/** The rule of a field; undefined where its type says all. */
export function ruleOf(type: string, field: string): FieldRule | undefined {
  return FIELD_RULES[type]?.[field];
}
