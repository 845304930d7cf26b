import { OVERLAY, route, TestTree } from './support';

const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/t1';
const NODES = '/infra/segments/nodes';

describe('what NSX fills in', () => {
  it('says of a new object who made it, when, where it stands and which version it is', () => {
    const test = new TestTree();
    test.ok('PATCH', T1, {});
    expect(test.get(T1)).toEqual({
      resource_type: 'Tier1',
      id: 't1',
      display_name: 't1',
      path: T1,
      relative_path: 't1',
      parent_path: '/infra',
      unique_id: expect.stringMatching(/^id-\d+$/),
      realization_id: expect.stringMatching(/^id-\d+$/),
      marked_for_delete: false,
      overridden: false,
      _create_time: expect.any(Number),
      _create_user: 'admin',
      _last_modified_time: expect.any(Number),
      _last_modified_user: 'admin',
      _system_owned: false,
      _protection: 'NOT_PROTECTED',
      _revision: 0,
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
    });
    expect(test.get(T1).unique_id).not.toBe(test.get(T1).realization_id);
  });

  it('keeps identity and origin when another changes it', () => {
    const test = new TestTree();
    test.ok('PATCH', T1, {});
    const before = test.get(T1);
    test.call('PATCH', T1, { display_name: 'mine' }, { user: 'eve', overwrite: false });
    const after = test.get(T1);
    expect(after).toEqual({
      ...before,
      display_name: 'mine',
      _last_modified_user: 'eve',
      _last_modified_time: after._last_modified_time,
      _revision: 1,
    });
    expect(Number(after._last_modified_time)).toBeGreaterThan(Number(before._last_modified_time));
  });

  it.each<[string, string, object, object]>([
    [
      'a subnet’s network',
      NODES,
      { subnets: [{ gateway_address: '10.9.8.7/20', network: '' }] },
      { subnets: [{ gateway_address: '10.9.8.7/20', network: '10.9.0.0/20' }] },
    ],
    ['a segment’s type', NODES, { connectivity_path: T0 }, { type: 'ROUTED' }],
    ['a segment’s type without a gateway', NODES, { transport_zone_path: OVERLAY }, { type: 'DISCONNECTED' }],
    [
      'the gateway of a segment that stands below one',
      `${T1}/segments/fixed`,
      {},
      { connectivity_path: T1, type: 'ROUTED' },
    ],
    [
      'the distance of a next hop',
      `${T0}/static-routes/r`,
      route('10.0.0.0/24'),
      { next_hops: [{ ip_address: '172.16.128.11', admin_distance: 1 }] },
    ],
    [
      'both names of a DHCP server’s address',
      '/infra/dhcp-server-configs/d',
      { server_address: '10.0.0.2/24' },
      { server_addresses: ['10.0.0.2/24'], lease_time: 86_400 },
    ],
    [
      'the same from the other name',
      '/infra/dhcp-server-configs/d',
      { server_addresses: ['10.0.0.2/24', 'fd00::2/64'] },
      { server_address: '10.0.0.2/24' },
    ],
    [
      'what the provider stops at without',
      `${T0}/locale-services/default/bgp/neighbors/n`,
      { neighbor_address: '10.0.0.1', remote_as_num: '65001' },
      { hold_down_time: 180, keep_alive_time: 60, maximum_hop_limit: 1 },
    ],
    ['a NAT section’s type', `${T0}/nat/USER`, {}, { nat_type: 'USER' }],
    ['without which the provider takes a Tier-1 for one of mode NONE', T1, {}, { ha_mode: 'ACTIVE_STANDBY' }],
  ])('works out %s', (_, path, body, expected) => {
    const test = new TestTree();
    if (path.startsWith(`${T1}/`)) test.ok('PATCH', T1, {});
    test.ok('PATCH', path, body);
    expect(test.get(path)).toMatchObject(expected);
  });

  it.each([
    ['a Tier-1', T1, {}, ['type']],
    [
      'a neighbour',
      `${T0}/locale-services/default/bgp/neighbors/n`,
      { neighbor_address: '10.0.0.1', remote_as_num: '65001', password: 'x' },
      ['bfd', 'password'],
    ],
    [
      'an interface',
      `${T0}/locale-services/default/interfaces/i`,
      { subnets: [{ ip_addresses: ['10.0.0.1'], prefix_len: 24 }] },
      ['mtu', 'ipv6_profile_paths'],
    ],
  ])('brings %s nothing that makes the provider plan a change', (_, path, body, fields) => {
    const test = new TestTree();
    test.ok('PATCH', path, body);
    expect(Object.keys(test.get(path)).filter((field) => fields.includes(field))).toEqual([]);
  });

  it.each([
    ['a gateway', T1, {}, ['nat/DEFAULT', 'nat/INTERNAL', 'nat/NAT64', 'nat/USER']],
    ['a Tier-0’s locale service', `${T0}/locale-services/second`, {}, ['bgp']],
    ['a Tier-1’s locale service', `${T1}/locale-services/default`, {}, []],
    ['a project', '/orgs/default/projects/p', {}, ['infra', 'infra/domains/default', 'vpc-security-profiles/default']],
  ])('makes along with %s what clients read without making it', (_, path, body, expected) => {
    const test = new TestTree();
    if (path.startsWith(`${T1}/`)) test.ok('PATCH', T1, {});
    test.ok('PATCH', path, body);
    expect([...test.tree.below(path)].map((object) => object.path.slice(path.length + 1))).toEqual(expected);
  });
});
