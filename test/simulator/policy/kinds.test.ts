import { formsOf, OBJECT_FIELDS, typeNames, typeOf } from '../../../lib/simulator/policy/api-types';
import { BASE_PATHS, PROJECT_PATHS } from '../../../lib/simulator/policy/base-objects';
import { FIELD_RULES } from '../../../lib/simulator/policy/field-rules';
import { KINDS } from '../../../lib/simulator/policy/kinds';
import { placeOfPath } from '../../../lib/simulator/policy/places';
import { EDGES, OVERLAY, route, TestTree } from './support';

const T0 = '/infra/tier-0s/T0';
const LS = `${T0}/locale-services/default`;
const POINT = '/infra/sites/default/enforcement-points/default';
const SUBNETS = { subnets: [{ ip_addresses: ['10.1.0.1'], prefix_len: 24 }] };
const BLOCK = { resource_type: 'IpAddressPoolBlockSubnet', ip_block_path: '/infra/ip-blocks/b', size: 16 };
const V4_BINDING = {
  resource_type: 'DhcpV4StaticBindingConfig',
  ip_address: '10.2.0.9',
  mac_address: '00:50:56:00:00:01',
};

/** One object of each kind with the least that it takes, in an order that lets each stand. */
const LEAST: readonly (readonly [path: string, body: object, type: string])[] = [
  ['/infra/sites/s2', {}, 'Site'],
  ['/infra/sites/s2/enforcement-points/e', {}, 'EnforcementPoint'],
  [`${POINT}/transport-zones/z`, { tz_type: 'VLAN_BACKED' }, 'PolicyTransportZone'],
  [`${POINT}/edge-clusters/c`, {}, 'PolicyEdgeCluster'],
  [`${POINT}/edge-clusters/c/edge-nodes/0`, {}, 'PolicyEdgeNode'],
  ['/infra/tier-0s/new', {}, 'Tier0'],
  ['/infra/tier-0s/new/locale-services/ls', { edge_cluster_path: EDGES }, 'LocaleServices'],
  [`${LS}/bgp`, { local_as_num: '65010' }, 'BgpRoutingConfig'],
  [`${LS}/bgp/neighbors/n`, { neighbor_address: '10.1.0.9', remote_as_num: '65001' }, 'BgpNeighborConfig'],
  [`${LS}/interfaces/i`, SUBNETS, 'Tier0Interface'],
  [`${T0}/static-routes/r`, route('10.0.0.0/24'), 'StaticRoutes'],
  [
    `${T0}/static-routes/bfd-peers/b`,
    { peer_address: '10.0.0.1', bfd_profile_path: '/infra/bfd-profiles/default' },
    'StaticRouteBfdPeer',
  ],
  [`${T0}/prefix-lists/p`, { prefixes: [{ network: '10.0.0.0/8' }] }, 'PrefixList'],
  [`${T0}/community-lists/c`, { communities: ['65000:1'] }, 'CommunityList'],
  [
    `${T0}/route-maps/m`,
    { entries: [{ action: 'PERMIT', prefix_list_matches: [`${T0}/prefix-lists/p`] }] },
    'Tier0RouteMap',
  ],
  [`${T0}/nat/USER`, {}, 'PolicyNat'],
  [`${T0}/nat/USER/nat-rules/n`, { action: 'NO_SNAT' }, 'PolicyNatRule'],
  ['/infra/segments/s', { transport_zone_path: OVERLAY, subnets: [{ gateway_address: '10.2.0.1/24' }] }, 'Segment'],
  ['/infra/segments/s/ports/p', {}, 'SegmentPort'],
  ['/infra/segments/s/dhcp-static-binding-configs/b', V4_BINDING, 'DhcpV4StaticBindingConfig'],
  [
    '/infra/segments/s/dhcp-static-binding-configs/b6',
    { resource_type: 'DhcpV6StaticBindingConfig', mac_address: '00:50:56:00:00:02' },
    'DhcpV6StaticBindingConfig',
  ],
  ...['discovery', 'qos', 'security'].map(
    (profile) =>
      [
        `/infra/segments/s/segment-${profile}-profile-binding-maps/default`,
        {},
        `Segment${profile === 'qos' ? 'QoS' : profile[0]?.toUpperCase() + profile.slice(1)}ProfileBindingMap`,
      ] as const,
  ),
  ['/infra/tier-1s/t1', { tier0_path: T0 }, 'Tier1'],
  ['/infra/tier-1s/t1/locale-services/default', { edge_cluster_path: EDGES }, 'LocaleServices'],
  [
    '/infra/tier-1s/t1/locale-services/default/interfaces/i',
    { ...SUBNETS, segment_path: '/infra/segments/s' },
    'Tier1Interface',
  ],
  ['/infra/tier-1s/t1/static-routes/r', route('10.0.0.0/24'), 'StaticRoutes'],
  ['/infra/tier-1s/t1/nat/USER/nat-rules/n', { action: 'NO_SNAT' }, 'PolicyNatRule'],
  ['/infra/tier-1s/t1/segments/f', {}, 'Segment'],
  ['/infra/dhcp-server-configs/d', { server_address: '10.0.0.2/24' }, 'DhcpServerConfig'],
  ['/infra/dhcp-relay-configs/r', { server_addresses: ['10.0.0.53'] }, 'DhcpRelayConfig'],
  ['/infra/ip-blocks/b', { cidr: '10.4.0.0/16' }, 'IpAddressBlock'],
  ['/infra/ip-pools/p', {}, 'IpAddressPool'],
  [
    '/infra/ip-pools/p/ip-subnets/s',
    {
      resource_type: 'IpAddressPoolStaticSubnet',
      cidr: '10.5.0.0/24',
      allocation_ranges: [{ start: '10.5.0.5', end: '10.5.0.9' }],
    },
    'IpAddressPoolStaticSubnet',
  ],
  ['/infra/ip-pools/p/ip-subnets/b', BLOCK, 'IpAddressPoolBlockSubnet'],
  ['/infra/ip-pools/p/ip-allocations/a', {}, 'IpAddressAllocation'],
  ['/infra/domains/d', {}, 'Domain'],
  [
    '/infra/domains/d/groups/g',
    { expression: [{ resource_type: 'IPAddressExpression', ip_addresses: ['10.0.0.1'] }] },
    'Group',
  ],
  ['/infra/domains/d/gateway-policies/g', { category: 'LocalGatewayRules' }, 'GatewayPolicy'],
  [
    '/infra/domains/d/gateway-policies/g/rules/r',
    {
      action: 'ALLOW',
      source_groups: ['ANY'],
      destination_groups: ['/infra/domains/d/groups/g'],
      services: ['/infra/services/s'],
      scope: [T0],
    },
    'Rule',
  ],
  ['/orgs/default/projects/p', { tier_0s: [T0] }, 'Project'],
  ['/orgs/default/projects/p/vpc-security-profiles/v', {}, 'VpcSecurityProfile'],
  ['/orgs/default/projects/p/vpcs/v', { private_ips: ['10.6.0.0/16'], ip_address_type: 'IPV4' }, 'Vpc'],
  ...KINDS.filter(({ at }) => /^\/infra\/[a-z0-9-]+-profiles\/\*$/.test(at)).map(
    ({ at, types }) => [at.replace('*', 'x'), {}, types[0]] as const,
  ),
];

/** What another needs and stands last here, so that the table above can be in the order of the tree. */
const FIRST: readonly (readonly [string, object])[] = [
  ['/infra/services/s', {}],
  ['/infra/ip-blocks/b', { cidr: '10.4.0.0/16' }],
];

function least(): TestTree {
  const test = new TestTree();
  for (const [path, body] of [...FIRST, ...LEAST]) test.ok('PATCH', path, body);
  return test;
}

describe('every kind', () => {
  const test = least();

  it.each(LEAST)('%s can be made, read, listed, found and written back', (path, _, type) => {
    const object = test.get(path);
    expect(object).toMatchObject({ resource_type: type, path });
    expect(test.search(`resource_type:${type} AND path:${path}`)).toEqual([object.id]);
    const list = path.slice(0, path.lastIndexOf('/'));
    if (placeOfPath(path)?.kind.many === true) expect(test.list(list).results.map((one) => one.path)).toContain(path);
    expect(test.call('PUT', path, object).status).toBe(200);
  });

  it('can be deleted, the last first, until only what NSX made is left', () => {
    const fresh = least();
    const fixed = LEAST.filter(([path]) => placeOfPath(path)?.kind.fixed === true).map(([path]) => path);
    expect(fixed).toEqual([`${LS}/bgp`, `${T0}/nat/USER`]);
    for (const [path] of [...LEAST].reverse().filter(([one]) => !fixed.includes(one))) {
      expect([path, fresh.call('DELETE', path)]).toEqual([path, { status: 200 }]);
    }
    fresh.ok('DELETE', '/infra/services/s');
    const paths = (test: TestTree) => [...test.tree.objects()].map(({ path }) => path);
    expect(paths(fresh)).toEqual(paths(new TestTree()));
  });

  it('stands in the table: each row of kinds was made here, in the default space', () => {
    const made = new Set([...test.tree.objects()].map(({ path }) => placeOfPath(path)?.kind.at));
    expect(KINDS.map(({ at }) => at).filter((at) => !made.has(at))).toEqual(
      // The fixed segment has below it what the flexible one has.
      KINDS.map(({ at }) => at).filter((at) => at.startsWith('/infra/tier-1s/*/segments/*/')),
    );
  });

  it('is the same in a project where projects have it', () => {
    const project = '/orgs/default/projects/q';
    const fresh = new TestTree();
    fresh.ok('PATCH', project, {});
    const own = LEAST.filter(([path]) => KINDS.find(({ at }) => at === placeOfPath(path)?.kind.at)?.projects === true);
    const here = (body: object) =>
      JSON.parse(
        JSON.stringify(body)
          .replaceAll('"/infra/', `"${project}/infra/`)
          .replaceAll(`${project}${T0}`, T0)
          .replaceAll(`${project}${EDGES}`, EDGES)
          .replaceAll(`${project}${OVERLAY}`, OVERLAY),
      );
    for (const [path, body] of [...FIRST, ...own]) fresh.ok('PATCH', `${project}${path}`, here(body));
    expect(own.length).toBeGreaterThan(25);
    for (const [at, , type] of own) {
      const path = `${project}${at}`;
      const object = fresh.get(path);
      expect(object).toMatchObject({ resource_type: type, path });
      expect(fresh.search(`resource_type:${type} AND path:${path}`)).toEqual([object.id]);
      const rows = fresh.list(path.slice(0, path.lastIndexOf('/'))).results;
      expect(rows.map((row) => row.path)).toContain(path);
      expect([path, fresh.call('PUT', path, object).status]).toEqual([path, 200]);
    }
    for (const [at] of [...own].reverse()) {
      expect([at, fresh.call('DELETE', `${project}${at}`)]).toEqual([at, { status: 200 }]);
    }
    expect(fresh.call('PATCH', `${project}${T0}`, {}).status).toBe(501);
  });
});

describe('the tables fit each other', () => {
  const rules = Object.entries(FIELD_RULES).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, rule]) => [type, field, rule] as const),
  );
  const kindTypes = new Set(KINDS.flatMap(({ types }) => types));

  it('each type of a kind has fields', () => {
    expect([...kindTypes].filter((type) => ![...typeNames()].includes(type))).toEqual([]);
  });

  it('each struct in a type has fields, or is one that nobody looks into', () => {
    const structs = [...typeNames()].flatMap((type) =>
      [...typeOf(type).values()].filter(({ base }) => base === 'struct').map(({ struct }) => struct),
    );
    expect(structs.filter((struct) => typeOf(struct).size === 0)).toEqual([]);
    expect(structs.length).toBeGreaterThan(60);
  });

  it('each rule is of a field that its type has', () => {
    const all = (type: string) => (type === '*' ? OBJECT_FIELDS : typeOf(type));
    expect(rules.filter(([type, field]) => !all(type).has(field)).map(([type, field]) => `${type}.${field}`)).toEqual(
      [],
    );
  });

  it('each rule of a path names types that stand somewhere, and is of a text', () => {
    const paths = rules.filter(([, , rule]) => rule.path !== undefined);
    expect(paths.flatMap(([, , rule]) => rule.path ?? []).filter((type) => !kindTypes.has(type))).toEqual([]);
    expect(
      paths
        .filter(([type, field]) => typeOf(type).get(field)?.base !== 'string')
        .map(([type, field]) => `${type}.${field}`),
    ).toEqual([]);
  });

  it('each form of a struct has fields', () => {
    expect(formsOf('SegmentDhcpConfig').filter((form) => typeOf(form).size === 0)).toEqual([]);
  });

  it('each base object has a place, after its parent', () => {
    for (const path of [...BASE_PATHS, ...PROJECT_PATHS]) {
      const parent = placeOfPath(path)?.parentPath;
      expect(parent === '' || BASE_PATHS.includes(String(parent))).toBe(true);
    }
  });
});
