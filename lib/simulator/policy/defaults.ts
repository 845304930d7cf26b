import type { Fields } from './json';

/**
 * What NSX fills in where a client says nothing, by type. Kept to what a client was seen to need (the provider stops at a
 * missing `disable_firewall` or `hold_down_time`, and takes a Tier-1 without `ha_mode` for one of mode NONE, which it then refuses
 * to update with an edge cluster) and to what the provider takes without a change in its plan: an answer must not bring a
 * Tier-1's `type`, a neighbour's `bfd` or an interface's `mtu` that nobody asked for.
 */
const DEFAULTS: Readonly<Record<string, Fields>> = {
  Tier0: {
    ha_mode: 'ACTIVE_ACTIVE',
    failover_mode: 'NON_PREEMPTIVE',
    transit_subnets: ['100.64.0.0/16'],
    internal_transit_subnets: ['169.254.0.0/24'],
    disable_firewall: false,
    force_whitelisting: false,
    default_rule_logging: false,
    dhcp_config_paths: [],
    ipv6_profile_paths: ['/infra/ipv6-ndra-profiles/default', '/infra/ipv6-dad-profiles/default'],
    advanced_config: { forwarding_up_timer: 5, connectivity: 'ON' },
  },
  Tier1: {
    ha_mode: 'ACTIVE_STANDBY',
    failover_mode: 'NON_PREEMPTIVE',
    pool_allocation: 'ROUTING',
    enable_standby_relocation: false,
    disable_firewall: false,
    force_whitelisting: false,
    default_rule_logging: false,
    route_advertisement_types: [],
    dhcp_config_paths: [],
    ipv6_profile_paths: ['/infra/ipv6-ndra-profiles/default', '/infra/ipv6-dad-profiles/default'],
  },
  LocaleServices: { bfd_profile_path: '/infra/bfd-profiles/default' },
  BgpRoutingConfig: {
    local_as_num: '65000',
    enabled: true,
    ecmp: true,
    inter_sr_ibgp: true,
    multipath_relax: false,
    graceful_restart_config: { mode: 'HELPER_ONLY', timer: { restart_timer: 180, stale_route_timer: 600 } },
  },
  BgpNeighborConfig: {
    allow_as_in: false,
    enabled: true,
    graceful_restart_mode: 'HELPER_ONLY',
    hold_down_time: 180,
    keep_alive_time: 60,
    maximum_hop_limit: 1,
    route_filtering: [{ address_family: 'IPV4', enabled: true }],
  },
  Tier0Interface: { type: 'EXTERNAL', admin_state: 'UP', urpf_mode: 'STRICT' },
  Tier1Interface: { admin_state: 'UP', urpf_mode: 'STRICT' },
  StaticRoutes: { enabled_on_secondary: false },
  RouterNexthop: { admin_distance: 1 },
  StaticRouteBfdPeer: { enabled: true },
  PrefixEntry: { action: 'PERMIT' },
  PolicyNatRule: { enabled: true, logging: false, firewall_match: 'MATCH_INTERNAL_ADDRESS', sequence_number: 0 },
  Segment: { admin_state: 'UP', replication_mode: 'MTEP' },
  SegmentPort: { admin_state: 'UP' },
  DhcpServerConfig: { lease_time: 86_400 },
  DhcpV4StaticBindingConfig: { lease_time: 86_400 },
  DhcpV6StaticBindingConfig: { lease_time: 86_400 },
  IpAddressPoolBlockSubnet: { auto_assign_gateway: true },
  GatewayPolicy: { sequence_number: 0, stateful: true, locked: false },
  Rule: { sequence_number: 0, direction: 'IN_OUT', disabled: false, logged: false },
  VpcSecurityProfile: { north_south_firewall: { enabled: true } },
};

/** Lists of structs that have defaults of their own, by type and field. */
const NESTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  StaticRoutes: { next_hops: 'RouterNexthop' },
  PrefixList: { prefixes: 'PrefixEntry' },
};

/** An object with what NSX fills in where a client said nothing. */
export function withDefaults(type: string, fields: Fields): Fields {
  const filled: Record<string, Fields[string]> = { ...DEFAULTS[type], ...fields };
  for (const [field, struct] of Object.entries(NESTED[type] ?? {})) {
    const list = filled[field];
    if (Array.isArray(list)) filled[field] = list.map((item: Fields) => ({ ...DEFAULTS[struct], ...item }));
  }
  return filled;
}
