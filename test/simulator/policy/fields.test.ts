import { EDGES, faultOf } from './support';

const T0 = '/infra/tier-0s/T0';
const LS = `${T0}/locale-services/default`;
const T1 = '/infra/tier-1s/t1';
const NODES = '/infra/segments/nodes';

const hop = (fields: object) => ({ network: '10.0.0.0/24', next_hops: [fields] });
const subnet = (fields: object) => ({ subnets: [{ gateway_address: '172.16.128.1/21', ...fields }] });
const dhcp = (fields: object) => subnet({ dhcp_config: { resource_type: 'SegmentDhcpV4Config', ...fields } });
const neighbor = (fields: object) => ({ neighbor_address: '10.1.0.1', remote_as_num: '65001', ...fields });
const ports = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('a field by itself', () => {
  it.each<[string, object, string]>([
    ['/infra/tier-1s/new', { display_name: 'n'.repeat(255) }, 'none'],
    ['/infra/tier-1s/new', { display_name: 'n'.repeat(256) }, 'display_name has exceeded maximum length 255'],
    ['/infra/tier-1s/new', { description: 'd'.repeat(1025) }, 'description has exceeded maximum length 1024'],
    ['/infra/tier-1s/new', { tags: Array(30).fill({ scope: 's' }) }, 'none'],
    ['/infra/tier-1s/new', { tags: Array(31).fill({ scope: 's' }) }, 'tags has exceeded maximum size 30'],
    ['/infra/tier-1s/new', { tags: [{ scope: 's'.repeat(129) }] }, 'tags[0].scope has exceeded maximum length 128'],
    ['/infra/tier-1s/new', { tags: [{ tag: 't'.repeat(257) }] }, 'tags[0].tag has exceeded maximum length 256'],
    ['/infra/tier-1s/new', { tags: {} }, 'Json de-serialization error: property tags must be a list.'],
    ['/infra/tier-1s/new', { tags: ['x'] }, 'Json de-serialization error: property tags[0] must be an object.'],
    ['/infra/tier-1s/new', { display_name: 5 }, 'Json de-serialization error: property display_name must be a string.'],
    ['/infra/tier-1s/new', { arp_limit: 1.5 }, 'Json de-serialization error: property arp_limit must be an integer.'],
    ['/infra/tier-1s/new', { _revision: 1.5 }, 'Json de-serialization error: property _revision must be an integer.'],
    [
      '/infra/tier-1s/new',
      JSON.parse('{"__proto__": {"tier0_path": "x"}}'),
      'Json de-serialization error: property __proto__ is unrecognized.',
    ],
    [
      '/infra/tier-1s/new',
      { route_advertisement_types: ['TIER1_STATIC'] },
      'value TIER1_STATIC of property route_advertisement_types[0] is not one of the allowed values [TIER1_STATIC_ROUTES, TIER1_CONNECTED, TIER1_NAT, TIER1_LB_VIP, TIER1_LB_SNAT, TIER1_DNS_FORWARDER_IP, TIER1_IPSEC_LOCAL_ENDPOINT]',
    ],
    [`/infra/tier-1s/${'i'.repeat(1025)}`, {}, 'id has exceeded maximum length 1024'],
    [
      T0,
      { advanced_config: { connectivity: 'MAYBE' } },
      'value MAYBE of property advanced_config.connectivity is not one of the allowed values [ON, OFF]',
    ],
    [
      T0,
      { internal_transit_subnets: ['169.254.0.0/24', '169.254.1.0/24'] },
      'internal_transit_subnets has exceeded maximum size 1',
    ],
    [
      `${T1}/static-routes/r`,
      hop({ admin_distance: 0 }),
      'next_hops[0].admin_distance has violated the minimum valid value 1',
    ],
    [
      `${T1}/static-routes/r`,
      hop({ admin_distance: 256 }),
      'next_hops[0].admin_distance has violated the maximum valid value 255',
    ],
    [
      `${T1}/static-routes/r`,
      hop({ ip_address: '10.0.0.256' }),
      'value 10.0.0.256 of property next_hops[0].ip_address is not a valid address',
    ],
    [
      `${T1}/static-routes/r`,
      { network: '10.0.0.1/24', next_hops: [{}] },
      'value 10.0.0.1/24 of property network is not a valid network',
    ],
    [`${T1}/static-routes/r`, { network: '10.0.0.0/24', next_hops: [] }, 'next_hops has violated the minimum size 1'],
    [`${T1}/static-routes/r`, { network: '', next_hops: [{}] }, 'required property network is missing'],
    [`${T1}/static-routes/r`, hop({}), 'none'],
    [`${LS}/bgp`, { local_as_num: '4294967296' }, 'value 4294967296 of property local_as_num is not a valid AS number'],
    [`${LS}/bgp`, { local_as_num: '1.65535' }, 'none'],
    [`${LS}/bgp`, { local_as_num: '0' }, 'value 0 of property local_as_num is not a valid AS number'],
    [
      `${LS}/bgp`,
      { graceful_restart_config: { timer: { restart_timer: 0 } } },
      'graceful_restart_config.timer.restart_timer has violated the minimum valid value 1',
    ],
    [
      `${LS}/bgp/neighbors/n`,
      neighbor({ hold_down_time: 65536 }),
      'hold_down_time has violated the maximum valid value 65535',
    ],
    [
      `${LS}/bgp/neighbors/n`,
      neighbor({ source_addresses: ports(9, '10.1.0.2') }),
      'source_addresses has exceeded maximum size 8',
    ],
    [`${LS}/bgp/neighbors/n`, neighbor({ password: 'p'.repeat(33) }), 'password has exceeded maximum length 32'],
    [NODES, { vlan_ids: ['4096'] }, 'value 4096 of property vlan_ids[0] is not a valid VLAN'],
    [NODES, { vlan_ids: ['100-200'] }, 'none'],
    [
      NODES,
      { subnets: [{ gateway_address: '172.16.128.1' }] },
      'value 172.16.128.1 of property subnets[0].gateway_address is not a valid address/prefix',
    ],
    [NODES, dhcp({ lease_time: 59 }), 'subnets[0].dhcp_config.lease_time has violated the minimum valid value 60'],
    [
      NODES,
      subnet({ dhcp_config: { lease_time: 60 } }),
      'required property subnets[0].dhcp_config.resource_type is missing',
    ],
    [
      NODES,
      dhcp({ dns_servers: ports(3, '10.0.0.53') }),
      'subnets[0].dhcp_config.dns_servers has exceeded maximum size 2',
    ],
    [
      NODES,
      dhcp({ domain_names: ['x'] }),
      'Json de-serialization error: property subnets[0].dhcp_config.domain_names is unrecognized.',
    ],
    [
      `${NODES}/dhcp-static-binding-configs/b`,
      { resource_type: 'DhcpV4StaticBindingConfig', ip_address: '172.16.128.9', mac_address: '00:50' },
      'value 00:50 of property mac_address is not a valid MAC address',
    ],
    [
      `${NODES}/dhcp-static-binding-configs/b`,
      { ip_address: '172.16.128.9' },
      'required property resource_type is missing',
    ],
    ['/infra/dhcp-relay-configs/r', { server_addresses: [] }, 'server_addresses has violated the minimum size 1'],
    [
      `${T1}/nat/USER/nat-rules/n`,
      { action: 'SNAT', source_network: '10.0.0.0/8,10.1.0.1-10.1.0.9', translated_network: '192.0.2.1' },
      'none',
    ],
    [
      `${T1}/nat/USER/nat-rules/n`,
      { action: 'SNAT', source_network: '10.0.0.0/33', translated_network: '192.0.2.1' },
      'value 10.0.0.0/33 of property source_network is not a valid address, network or range',
    ],
    [
      '/infra/domains/default/gateway-policies/g',
      { category: 'Application' },
      'value Application of property category is not one of the allowed values [Emergency, SharedPreRules, LocalGatewayRules, Default]',
    ],
  ])('%s %j: %s', (path, body, fault) => {
    expect(faultOf(path, body)).toBe(fault);
  });
});

describe('what NSX fills', () => {
  it.each<[string, object, string]>([
    [`${EDGES}/edge-nodes/0`, { member_index: 5 }, 'member_index is read-only'],
    [`${EDGES}/edge-nodes/0`, { member_index: 0 }, 'none'],
    ['/infra/segments/new', { subnets: [{ gateway_address: '10.9.0.1/24', network: '10.9.0.0/24' }] }, 'none'],
    ['/infra/segments/new', { subnets: [{ network: '10.9.0.0/24' }] }, 'subnets[0].network is read-only'],
    ['/infra/segments/new', { type: 'ROUTED' }, 'type is read-only'],
    ['/infra/segments/new', { type: 'ROUTED', connectivity_path: T1 }, 'none'],
  ])('%s %j: %s', (path, body, fault) => {
    expect(faultOf(path, body)).toBe(fault);
  });
});
