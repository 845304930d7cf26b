import type { NsxVersion } from './contract';

/** A kind of object: where it stands in the tree and what is special about it there. */
export interface KindRow {
  /** Policy path with `*` for ids. A path that ends in a word is of an object there is only one of below its parent. */
  readonly at: string;
  /** Types an object there can have; the first unless its `resource_type` says another. */
  readonly types: readonly [string, ...string[]];
  /** What a hierarchical body calls it, behind `Child`. @default - its type */
  readonly child?: string;
  /** Ids it can have. @default - any */
  readonly ids?: readonly string[];
  /** Whether projects have it too, below `/orgs/<org>/projects/<project>`. @default false */
  readonly projects?: boolean;
  /** Objects that NSX makes with it, by the rest of their path. @default - none */
  readonly brings?: readonly string[];
  /** Whether NSX alone makes and removes it: clients may change it and not delete it. @default false */
  readonly fixed?: boolean;
  /** Whether it vanishes with its parent instead of keeping it from being deleted. @default false */
  readonly goesWithParent?: boolean;
  /** Field under which its children of a kind are written and read inside of it, and the rest of their path. @default - none */
  readonly inline?: { readonly field: string; readonly collection: string };
  /** @default - every version */
  readonly since?: NsxVersion;
}

const NAT = ['USER', 'INTERNAL', 'DEFAULT', 'NAT64'] as const;
const NATS = NAT.map((id) => `nat/${id}`);
const POINT = '/infra/sites/*/enforcement-points/*';
const TIER0 = '/infra/tier-0s/*';
const TIER1 = '/infra/tier-1s/*';
const PROJECT = '/orgs/*/projects/*';

/** What stands below both kinds of gateway. */
function belowGateway(gateway: string, projects: boolean): readonly KindRow[] {
  return [
    { at: `${gateway}/static-routes/*`, types: ['StaticRoutes'], projects },
    { at: `${gateway}/nat/*`, types: ['PolicyNat'], ids: NAT, fixed: true, goesWithParent: true, projects },
    { at: `${gateway}/nat/*/nat-rules/*`, types: ['PolicyNatRule'], projects },
  ];
}

/** What stands below a segment, the flexible and the fixed one. */
function belowSegment(segment: string): readonly KindRow[] {
  return [
    { at: `${segment}/ports/*`, types: ['SegmentPort'], projects: true },
    ...['Discovery', 'QoS', 'Security'].map((profile): KindRow => {
      const collection = `segment-${profile.toLowerCase()}-profile-binding-maps`;
      const types = [`Segment${profile}ProfileBindingMap`] as const;
      return { at: `${segment}/${collection}/*`, types, goesWithParent: true, projects: true };
    }),
    {
      at: `${segment}/dhcp-static-binding-configs/*`,
      types: ['DhcpV4StaticBindingConfig', 'DhcpV6StaticBindingConfig'],
      child: 'DhcpStaticBindingConfig',
      projects: true,
    },
  ];
}

/** Profiles that others point at, by the word in their path. */
const PROFILES: Readonly<Record<string, string>> = {
  'bfd-profiles': 'BfdProfile',
  'gateway-qos-profiles': 'GatewayQosProfile',
  'ip-discovery-profiles': 'IPDiscoveryProfile',
  'ipv6-dad-profiles': 'Ipv6DadProfile',
  'ipv6-ndra-profiles': 'Ipv6NdraProfile',
  'mac-discovery-profiles': 'MacDiscoveryProfile',
  'qos-profiles': 'QoSProfile',
  'segment-security-profiles': 'SegmentSecurityProfile',
  'spoofguard-profiles': 'SpoofGuardProfile',
};

/**
 * Every kind the simulator knows: all that `lib/nsxt` writes, looks up or imports, all that stands in the recordings of the
 * provider, and what those point at. Source of the paths: services/nsxt of vsphere-automation-sdk-go v0.12.0.
 */
export const KINDS: readonly KindRow[] = [
  { at: '/infra', types: ['Infra'], fixed: true, goesWithParent: true, projects: true },
  { at: '/infra/sites/*', types: ['Site'] },
  { at: POINT, types: ['EnforcementPoint'] },
  { at: `${POINT}/transport-zones/*`, types: ['PolicyTransportZone'] },
  { at: `${POINT}/edge-clusters/*`, types: ['PolicyEdgeCluster'] },
  { at: `${POINT}/edge-clusters/*/edge-nodes/*`, types: ['PolicyEdgeNode'] },

  { at: TIER0, types: ['Tier0'], brings: NATS },
  { at: `${TIER0}/locale-services/*`, types: ['LocaleServices'], brings: ['bgp'] },
  { at: `${TIER0}/locale-services/*/bgp`, types: ['BgpRoutingConfig'], fixed: true, goesWithParent: true },
  { at: `${TIER0}/locale-services/*/bgp/neighbors/*`, types: ['BgpNeighborConfig'] },
  { at: `${TIER0}/locale-services/*/interfaces/*`, types: ['Tier0Interface'] },
  { at: `${TIER0}/static-routes/bfd-peers/*`, types: ['StaticRouteBfdPeer'] },
  { at: `${TIER0}/prefix-lists/*`, types: ['PrefixList'] },
  { at: `${TIER0}/route-maps/*`, types: ['Tier0RouteMap'] },
  { at: `${TIER0}/community-lists/*`, types: ['CommunityList'] },
  ...belowGateway(TIER0, false),

  { at: TIER1, types: ['Tier1'], brings: NATS, projects: true },
  { at: `${TIER1}/locale-services/*`, types: ['LocaleServices'], projects: true },
  { at: `${TIER1}/locale-services/*/interfaces/*`, types: ['Tier1Interface'], projects: true },
  { at: `${TIER1}/segments/*`, types: ['Segment'], projects: true },
  ...belowSegment(`${TIER1}/segments/*`),
  ...belowGateway(TIER1, true),

  { at: '/infra/segments/*', types: ['Segment'], projects: true },
  ...belowSegment('/infra/segments/*'),
  { at: '/infra/dhcp-server-configs/*', types: ['DhcpServerConfig'], projects: true },
  { at: '/infra/dhcp-relay-configs/*', types: ['DhcpRelayConfig'], projects: true },

  { at: '/infra/ip-blocks/*', types: ['IpAddressBlock'], projects: true },
  { at: '/infra/ip-pools/*', types: ['IpAddressPool'], projects: true },
  {
    at: '/infra/ip-pools/*/ip-subnets/*',
    types: ['IpAddressPoolStaticSubnet', 'IpAddressPoolBlockSubnet'],
    child: 'IpAddressPoolSubnet',
    projects: true,
  },
  { at: '/infra/ip-pools/*/ip-allocations/*', types: ['IpAddressAllocation'], projects: true },

  { at: '/infra/domains/*', types: ['Domain'], goesWithParent: true, projects: true },
  { at: '/infra/domains/*/groups/*', types: ['Group'], projects: true },
  {
    at: '/infra/domains/*/gateway-policies/*',
    types: ['GatewayPolicy'],
    inline: { field: 'rules', collection: 'rules' },
    projects: true,
  },
  { at: '/infra/domains/*/gateway-policies/*/rules/*', types: ['Rule'], goesWithParent: true, projects: true },
  { at: '/infra/services/*', types: ['Service'], projects: true },
  ...Object.entries(PROFILES).map(
    ([collection, type]): KindRow => ({ at: `/infra/${collection}/*`, types: [type], projects: true }),
  ),

  { at: '/orgs/*', types: ['Org'], fixed: true, since: '4.2' },
  {
    at: PROJECT,
    types: ['Project'],
    brings: ['infra', 'infra/domains/default', 'vpc-security-profiles/default'],
    since: '4.2',
  },
  { at: `${PROJECT}/vpc-security-profiles/*`, types: ['VpcSecurityProfile'], goesWithParent: true, since: '4.2' },
  { at: `${PROJECT}/vpcs/*`, types: ['Vpc'], since: '4.2' },
];
