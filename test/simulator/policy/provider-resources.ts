import { EDGES, OVERLAY, route } from './support';

/** How the provider does it: on the object itself, or as a child in one call for the whole tree. */
export type Way = 'PATCH' | 'PUT' | 'DELETE' | 'hierarchical';

export interface ResourceRow {
  readonly resource: string;
  /** Policy path of the object. */
  readonly at: string;
  readonly body: object;
  /** What an update changes. */
  readonly change: object;
  readonly create: Way;
  readonly update: Way;
  readonly remove: Way;
  /** Objects that have to stand, in this order. @default - none */
  readonly needs?: readonly (readonly [path: string, body: object])[];
  /** Whether the resource has a `context`, for projects. @default false */
  readonly projects?: boolean;
}

const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/t1';
export const LS = `${T0}/locale-services/default`;
const NODES = '/infra/segments/nodes';
const POOL = '/infra/ip-pools/p';
const PLAIN = { create: 'PATCH', update: 'PATCH', remove: 'DELETE' } as const;
const WITH_PUT = { create: 'PATCH', update: 'PUT', remove: 'DELETE' } as const;
const WHOLE_TREE = { create: 'hierarchical', update: 'hierarchical', remove: 'hierarchical' } as const;
const SUBNETS = { subnets: [{ ip_addresses: ['10.1.0.1'], prefix_len: 24 }] };
const STATIC_SUBNET = {
  resource_type: 'IpAddressPoolStaticSubnet',
  cidr: '10.5.0.0/24',
  allocation_ranges: [{ start: '10.5.0.5', end: '10.5.0.9' }],
};
const RULE = { id: 'r', action: 'ALLOW', source_groups: ['ANY'], destination_groups: ['ANY'], services: ['ANY'] };
const BINDING = { mac_address: '00:50:56:00:00:01' };
const PREFIX_LIST = [`${T0}/prefix-lists/p`, { prefixes: [{ network: '10.0.0.0/8' }] }] as const;

/** What each resource sends. Source: the provider's recordings, and for what was not recorded its source, 3.12.0. */
export const RESOURCES: readonly ResourceRow[] = [
  {
    resource: 'nsxt_policy_tier0_gateway',
    at: '/infra/tier-0s/new',
    body: { ha_mode: 'ACTIVE_STANDBY', failover_mode: 'PREEMPTIVE', disable_firewall: false, dhcp_config_paths: [] },
    change: { description: 'changed' },
    ...WHOLE_TREE,
  },
  {
    resource: 'nsxt_policy_tier1_gateway',
    at: '/infra/tier-1s/new',
    body: { tier0_path: T0, route_advertisement_types: ['TIER1_STATIC_ROUTES'], pool_allocation: 'ROUTING' },
    change: { route_advertisement_types: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] },
    projects: true,
    ...WHOLE_TREE,
  },
  {
    resource: 'nsxt_policy_segment',
    at: '/infra/segments/new',
    body: {
      transport_zone_path: OVERLAY,
      connectivity_path: T1,
      subnets: [{ gateway_address: '10.2.0.1/24', network: '' }],
    },
    change: { subnets: [{ gateway_address: '10.2.0.1/23' }] },
    projects: true,
    ...WHOLE_TREE,
  },
  {
    resource: 'nsxt_policy_vlan_segment',
    at: '/infra/segments/uplink',
    body: { transport_zone_path: OVERLAY.replace('overlay', 'vlan'), vlan_ids: ['100'] },
    change: { vlan_ids: ['100', '200-210'] },
    ...WHOLE_TREE,
  },
  {
    resource: 'nsxt_policy_fixed_segment',
    at: `${T1}/segments/fixed`,
    body: { transport_zone_path: OVERLAY, subnets: [{ gateway_address: '10.3.0.1/24', network: '' }] },
    change: { description: 'changed' },
    projects: true,
    ...WHOLE_TREE,
  },
  {
    resource: 'nsxt_policy_static_route',
    at: `${T1}/static-routes/new`,
    body: { ...route('10.0.0.0/24'), tags: [{ scope: 's', tag: 't' }] },
    change: route('10.0.0.0/24', '172.16.128.12'),
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_static_route_bfd_peer',
    at: `${T0}/static-routes/bfd-peers/new`,
    body: { peer_address: '10.0.0.1', bfd_profile_path: '/infra/bfd-profiles/default' },
    change: { enabled: false },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_dhcp_server',
    at: '/infra/dhcp-server-configs/new',
    body: { server_address: '10.0.0.2/24', server_addresses: ['10.0.0.2/24'], lease_time: 86_400 },
    change: { lease_time: 3600 },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_dhcp_relay',
    at: '/infra/dhcp-relay-configs/new',
    body: { server_addresses: ['10.0.0.53'] },
    change: { server_addresses: ['10.0.0.53', '10.0.0.54'] },
    projects: true,
    ...WITH_PUT,
  },
  {
    resource: 'nsxt_policy_dhcp_v4_static_binding',
    at: `${NODES}/dhcp-static-binding-configs/new`,
    body: { resource_type: 'DhcpV4StaticBindingConfig', ip_address: '172.16.128.9', ...BINDING },
    change: { resource_type: 'DhcpV4StaticBindingConfig', host_name: 'node-1' },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_dhcp_v6_static_binding',
    at: `${NODES}/dhcp-static-binding-configs/new`,
    body: { resource_type: 'DhcpV6StaticBindingConfig', ...BINDING },
    change: { resource_type: 'DhcpV6StaticBindingConfig', lease_time: 3600 },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_bgp_config',
    at: '/infra/tier-0s/new/locale-services/default/bgp',
    needs: [
      ['/infra/tier-0s/new', {}],
      ['/infra/tier-0s/new/locale-services/default', { edge_cluster_path: EDGES }],
    ],
    body: { local_as_num: '65010' },
    change: { ecmp: false },
    ...WITH_PUT,
  },
  {
    resource: 'nsxt_policy_bgp_neighbor',
    at: `${LS}/bgp/neighbors/new`,
    body: { neighbor_address: '10.1.0.9', remote_as_num: '65001' },
    change: { hold_down_time: 30, keep_alive_time: 10 },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_tier0_gateway_interface',
    at: `${LS}/interfaces/new`,
    body: { ...SUBNETS, type: 'SERVICE', segment_path: NODES },
    change: { mtu: 9000 },
    ...WITH_PUT,
  },
  {
    resource: 'nsxt_policy_tier1_gateway_interface',
    at: `${T1}/locale-services/default/interfaces/new`,
    needs: [[`${T1}/locale-services/default`, { edge_cluster_path: EDGES }]],
    body: { ...SUBNETS, segment_path: NODES },
    change: { mtu: 9000 },
    projects: true,
    ...WITH_PUT,
  },
  {
    resource: 'nsxt_policy_gateway_redistribution_config',
    at: LS,
    body: {
      id: 'default',
      resource_type: 'LocaleServices',
      route_redistribution_config: { bgp_enabled: true, ospf_enabled: false, redistribution_rules: [] },
    },
    change: {
      route_redistribution_config: {
        bgp_enabled: false,
        redistribution_rules: [{ name: 'pods', destinations: ['BGP'], route_redistribution_types: ['TIER1_STATIC'] }],
      },
    },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_tier0_gateway_ha_vip_config',
    at: LS,
    needs: [
      [`${LS}/interfaces/a`, SUBNETS],
      [`${LS}/interfaces/b`, { subnets: [{ ip_addresses: ['10.1.0.2'], prefix_len: 24 }] }],
    ],
    body: {
      ha_vip_configs: [
        {
          enabled: true,
          external_interface_paths: [`${LS}/interfaces/a`, `${LS}/interfaces/b`],
          vip_subnets: [{ ip_addresses: ['10.1.0.3'], prefix_len: 24 }],
        },
      ],
    },
    change: { description: 'changed' },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_gateway_prefix_list',
    at: `${T0}/prefix-lists/new`,
    body: { prefixes: [{ network: '10.0.0.0/8', ge: 16, action: 'PERMIT' }] },
    change: { prefixes: [{ network: '10.0.0.0/8', ge: 20, action: 'PERMIT' }] },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_gateway_community_list',
    at: `${T0}/community-lists/new`,
    body: { communities: ['65000:1'] },
    change: { communities: ['65000:2', 'NO_EXPORT'] },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_gateway_route_map',
    at: `${T0}/route-maps/new`,
    needs: [PREFIX_LIST],
    body: { entries: [{ action: 'PERMIT', prefix_list_matches: [PREFIX_LIST[0]] }] },
    change: { entries: [{ action: 'DENY', prefix_list_matches: [PREFIX_LIST[0]] }] },
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_nat_rule',
    at: `${T1}/nat/USER/nat-rules/new`,
    body: { action: 'SNAT', source_network: '10.0.0.0/8', translated_network: '192.0.2.1', service: '', scope: [] },
    change: { sequence_number: 10 },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_gateway_policy',
    at: '/infra/domains/default/gateway-policies/new',
    body: { category: 'LocalGatewayRules', rules: [{ ...RULE, scope: [T1] }] },
    change: { sequence_number: 3 },
    projects: true,
    create: 'hierarchical',
    update: 'hierarchical',
    remove: 'DELETE',
  },
  {
    resource: 'nsxt_policy_ip_block',
    at: '/infra/ip-blocks/new',
    body: { cidr: '10.4.0.0/16' },
    change: { description: 'changed' },
    projects: true,
    ...WITH_PUT,
  },
  {
    resource: 'nsxt_policy_ip_pool',
    at: '/infra/ip-pools/new',
    body: {},
    change: { description: 'changed' },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_ip_pool_static_subnet',
    at: `${POOL}/ip-subnets/new`,
    needs: [[POOL, {}]],
    body: STATIC_SUBNET,
    change: { ...STATIC_SUBNET, gateway_ip: '10.5.0.1' },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_ip_pool_block_subnet',
    at: `${POOL}/ip-subnets/new`,
    needs: [
      [POOL, {}],
      ['/infra/ip-blocks/b', { cidr: '10.4.0.0/16' }],
    ],
    body: { resource_type: 'IpAddressPoolBlockSubnet', ip_block_path: '/infra/ip-blocks/b', size: 16 },
    change: { resource_type: 'IpAddressPoolBlockSubnet', description: 'changed' },
    projects: true,
    ...PLAIN,
  },
  {
    resource: 'nsxt_policy_ip_address_allocation',
    at: `${POOL}/ip-allocations/new`,
    needs: [
      [POOL, {}],
      [`${POOL}/ip-subnets/s`, STATIC_SUBNET],
    ],
    body: {},
    change: { description: 'changed' },
    projects: true,
    ...PLAIN,
  },
];
