import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDGES, OVERLAY, withSegment } from './support';

/** Terraform's resources and data sources that the library has bindings of; see lib/provider-nsxt. */
const BOUND = JSON.parse(readFileSync(join(__dirname, '../../../tools/provider-generator/resources.json'), 'utf8')) as {
  readonly dataSources: readonly string[];
};

const T0 = '/infra/tier-0s/T0';
const LS = `${T0}/locale-services/default`;
const PREFIX_LIST = `${T0}/prefix-lists/p`;

/** A path as the provider writes it into a query. */
const escaped = (path: string) => path.replaceAll('/', '\\/');

/** How each data source finds one object, and where that stands; the transport zone is looked for in a list. */
const DATA_SOURCES: readonly (readonly [source: string, query: string, path: string])[] = [
  ['nsxt_policy_dhcp_server', 'resource_type:DhcpServerConfig AND display_name:d*', '/infra/dhcp-server-configs/d'],
  ['nsxt_policy_edge_cluster', String.raw`resource_type:PolicyEdgeCluster AND display_name:edge\-cl*`, EDGES],
  [
    'nsxt_policy_edge_node',
    `resource_type:PolicyEdgeNode AND display_name:* AND parent_path:${escaped(EDGES)} AND member_index:1`,
    `${EDGES}/edge-nodes/1`,
  ],
  [
    'nsxt_policy_gateway_interface',
    `resource_type:Tier0Interface AND display_name:i* AND parent_path:${escaped(LS)}`,
    `${LS}/interfaces/i`,
  ],
  [
    'nsxt_policy_gateway_locale_service',
    `resource_type:LocaleServices AND display_name:def* AND parent_path:${escaped(T0)}`,
    LS,
  ],
  [
    'nsxt_policy_gateway_policy',
    String.raw`resource_type:GatewayPolicy AND display_name:g* AND category:LocalGatewayRules AND parent_path:\/infra\/domains\/default`,
    '/infra/domains/default/gateway-policies/g',
  ],
  [
    'nsxt_policy_gateway_prefix_list',
    `resource_type:PrefixList AND display_name:p* AND parent_path:${escaped(T0)}`,
    PREFIX_LIST,
  ],
  ['nsxt_policy_gateway_route_map', 'resource_type:Tier0RouteMap AND display_name:m*', `${T0}/route-maps/m`],
  ['nsxt_policy_ip_block', 'resource_type:IpAddressBlock AND display_name:b*', '/infra/ip-blocks/b'],
  ['nsxt_policy_ip_pool', 'resource_type:IpAddressPool AND display_name:p*', '/infra/ip-pools/p'],
  ['nsxt_policy_segment', 'resource_type:Segment AND display_name:nodes*', '/infra/segments/nodes'],
  ['nsxt_policy_tier0_gateway', 'resource_type:Tier0 AND display_name:T0*', T0],
  ['nsxt_policy_tier1_gateway', 'resource_type:Tier1 AND display_name:t1*', '/infra/tier-1s/t1'],
];

describe('a data source of Terraform’s provider', () => {
  const test = withSegment();
  for (const [path, body] of [
    ['/infra/dhcp-server-configs/d', { server_address: '10.0.0.2/24' }],
    [`${LS}/interfaces/i`, { subnets: [{ ip_addresses: ['10.1.0.1'], prefix_len: 24 }] }],
    ['/infra/domains/default/gateway-policies/g', { category: 'LocalGatewayRules' }],
    [PREFIX_LIST, { prefixes: [{ network: '10.0.0.0/8' }] }],
    [`${T0}/route-maps/m`, { entries: [{ action: 'PERMIT', prefix_list_matches: [PREFIX_LIST] }] }],
    ['/infra/ip-blocks/b', { cidr: '10.4.0.0/16' }],
    ['/infra/ip-pools/p', {}],
  ] as const) {
    test.ok('PATCH', path, body);
  }

  it.each(DATA_SOURCES)('%s: %s finds %s', (_source, query, path) => {
    const asked = String.raw`${query} AND marked_for_delete:false AND path:\/infra*`;
    const { results } = test.list(`/search/query?query=${encodeURIComponent(asked)}`);
    expect(results).toMatchObject([{ path, display_name: test.get(path).display_name, marked_for_delete: false }]);
  });

  it('nsxt_policy_transport_zone: reads the list of the zones', () => {
    const list = OVERLAY.slice(0, OVERLAY.lastIndexOf('/'));
    const target = `${list}?sort_ascending=false&include_mark_for_delete_objects=false`;
    expect(
      test.list(target).results.map(({ id, tz_type, is_default, path }) => [id, tz_type, is_default, path]),
    ).toEqual([
      ['nsx-vlan-transportzone', 'VLAN_BACKED', true, OVERLAY.replace('overlay', 'vlan')],
      ['nsx-overlay-transportzone', 'OVERLAY_BACKED', true, OVERLAY],
    ]);
  });

  it('is in the table if the library has its bindings', () => {
    const here = ['nsxt_policy_transport_zone', ...DATA_SOURCES.map(([source]) => source)];
    expect(here.sort()).toEqual([...BOUND.dataSources].sort());
  });
});
