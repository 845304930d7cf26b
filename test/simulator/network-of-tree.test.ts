import type { FactKinds } from '../../lib/core/model';
import { networkOfTree, type PolicyObject } from '../../lib/simulator';
import { object } from './objects';

const T0 = '/infra/tier-0s/T0';
const SERVICES = `${T0}/locale-services/default`;
const T1 = '/infra/tier-1s/t1';

/** The only fact of a kind in a tree, its addresses as text. */
function only<K extends keyof FactKinds>(kind: K, ...objects: readonly PolicyObject[]) {
  const facts = networkOfTree(objects, 'nsx:443').of(kind);
  expect(facts).toHaveLength(1);
  return JSON.parse(JSON.stringify(facts[0], (_, value) => (typeof value === 'bigint' ? String(value) : value)));
}

describe('a Tier-0', () => {
  it('has uplinks, redistribution, neighbours and transit ranges of its parts', () => {
    const fact = only(
      'tier0',
      object('Tier0', T0, { transit_subnets: ['100.64.0.0/16'], internal_transit_subnets: ['169.254.0.0/24'] }),
      object('LocaleServices', SERVICES, {
        route_redistribution_config: {
          redistribution_rules: [
            { route_redistribution_types: ['TIER1_STATIC', 'NEW_IN_NSX_10'] },
            { route_redistribution_types: ['TIER0_STATIC'] },
          ],
        },
      }),
      object('BgpRoutingConfig', `${SERVICES}/bgp`, { enabled: true }),
      object('BgpNeighborConfig', `${SERVICES}/bgp/neighbors/n1`),
      object('Tier0Interface', `${SERVICES}/interfaces/u1`, {
        subnets: [{ ip_addresses: ['10.44.0.2'], prefix_len: 24 }],
      }),
      object('Segment', '/infra/segments/s0', {
        connectivity_path: T0,
        subnets: [{ gateway_address: '10.45.0.1/24' }],
      }),
    );
    expect(fact).toMatchObject({
      key: 'nsx:443/infra/tier-0s/T0',
      displayName: 'T0',
      managerHost: 'nsx:443',
      policyPath: T0,
      existing: true,
      redistributes: ['TIER0_STATIC', 'TIER1_STATIC'],
      hasBgpNeighbors: true,
      uplinks: ['10.44.0.2/24', '10.45.0.1/24'],
      internalRanges: [
        { name: 'transit_subnets', cidr: '100.64.0.0/16' },
        { name: 'internal_transit_subnets', cidr: '169.254.0.0/24' },
      ],
      assumptions: [],
    });
  });

  it.each([
    ['no BGP at all', [], false],
    ['BGP without a neighbour', [object('BgpRoutingConfig', `${SERVICES}/bgp`, { enabled: true })], false],
    [
      'BGP that is off',
      [
        object('BgpRoutingConfig', `${SERVICES}/bgp`, { enabled: false }),
        object('BgpNeighborConfig', `${SERVICES}/bgp/neighbors/n1`),
      ],
      false,
    ],
  ])('tells nobody with %s', (_what, parts, expected) => {
    const fact = only('tier0', object('Tier0', T0), object('LocaleServices', SERVICES), ...parts);
    expect(fact).toMatchObject({ hasBgpNeighbors: expected, redistributes: [] });
  });
});

describe('a Tier-1', () => {
  it('has its Tier-0, what it advertises, and its edge cluster', () => {
    const fact = only(
      'tier1',
      object('Tier1', T1, { tier0_path: T0, route_advertisement_types: ['TIER1_CONNECTED', 'NEW'] }),
      object('LocaleServices', `${T1}/locale-services/default`, { edge_cluster_path: '/infra/edges' }),
    );
    expect(fact).toMatchObject({
      key: 'nsx:443/infra/tier-1s/t1',
      tier0: 'nsx:443/infra/tier-0s/T0',
      advertises: ['TIER1_CONNECTED'],
      edgeCluster: '/infra/edges',
    });
  });

  it('that says nothing has nothing: all is stated in a tree', () => {
    expect(only('tier1', object('Tier1', T1))).toMatchObject({ tier0: null, advertises: [], edgeCluster: null });
  });

  it('of a project is another one', () => {
    const path = '/orgs/default/projects/p1/infra/tier-1s/t1';
    expect(only('tier1', object('Tier1', path))).toMatchObject({ key: `nsx:443${path}`, policyPath: path });
  });
});

describe('a segment', () => {
  const segment = (fields: object, path = '/infra/segments/s1') => only('segment', object('Segment', path, fields));

  it('has its gateway address, its leases and its Tier-1', () => {
    const subnets = [{ gateway_address: '172.16.128.1/21', dhcp_ranges: ['172.16.128.10-172.16.128.250'] }];
    expect(segment({ connectivity_path: T1, subnets })).toMatchObject({
      key: 'nsx:443/infra/segments/s1',
      displayName: 's1',
      gateway: '172.16.128.1/21',
      dhcpRanges: ['172.16.128.10-172.16.128.250'],
      tier1: 'nsx:443/infra/tier-1s/t1',
    });
  });

  it.each([
    ['connected to none', {}, null],
    ['connected to a Tier-0', { connectivity_path: T0 }, null],
    ['switched off', { connectivity_path: T1, advanced_config: { connectivity: 'OFF' } }, null],
    ['switched on', { connectivity_path: T1, advanced_config: { connectivity: 'ON' } }, 'nsx:443/infra/tier-1s/t1'],
  ])('%s', (_what, fields, tier1) => {
    expect(segment(fields)).toMatchObject({ tier1 });
  });

  it('that is fixed is the Tier-1’s it stands below', () => {
    expect(segment({}, `${T1}/segments/s1`)).toMatchObject({ tier1: 'nsx:443/infra/tier-1s/t1' });
  });

  it('has its VLANs', () => {
    expect(segment({ vlan_ids: ['0', '10-20'] })).toMatchObject({ vlanIds: ['0', '10-20'] });
  });

  it('of two families is two, since a fact has one gateway address', () => {
    const subnets = [{ gateway_address: '10.0.0.1/24' }, { gateway_address: 'fd00::1/64' }];
    const network = networkOfTree([object('Segment', '/infra/segments/s1', { subnets })], 'nsx');
    expect(network.of('segment').map(({ key, gateway }) => [key, String(gateway)])).toEqual([
      ['nsx/infra/segments/s1', '10.0.0.1/24'],
      ['nsx/infra/segments/s1 fd00::1/64', 'fd00::1/64'],
    ]);
  });
});

describe('a static route', () => {
  const PATH = `${T1}/static-routes/r1`;
  const route = (fields: object) => only('static-route', object('StaticRoutes', PATH, fields));

  it('has its network and its next hops', () => {
    const next_hops = [{ ip_address: '10.0.0.11' }, { ip_address: '10.0.0.12', admin_distance: 5 }];
    expect(route({ network: '172.16.136.0/24', next_hops })).toMatchObject({
      key: `nsx:443${PATH}`,
      gateway: 'nsx:443/infra/tier-1s/t1',
      network: '172.16.136.0/24',
      nextHops: [
        { kind: 'ip', ip: '10.0.0.11', adminDistance: 1 },
        { kind: 'ip', ip: '10.0.0.12', adminDistance: 5 },
      ],
      owner: 'person',
    });
  });

  it('without an address drops its packets', () => {
    expect(route({ network: '10.0.0.0/8', next_hops: [{ admin_distance: 1 }] })).toMatchObject({
      nextHops: [{ kind: 'discard' }],
    });
  });

  it('with the cluster’s tag is the cloud provider’s', () => {
    const tags = [{ scope: 'vsphere.k8s.io/cluster-name', tag: 'cl1' }];
    expect(route({ network: '10.0.0.0/24', next_hops: [{}], tags })).toMatchObject({ owner: 'cloud-provider' });
  });

  it('stands on a Tier-0 too', () => {
    const path = `${T0}/static-routes/r1`;
    const fact = only('static-route', object('StaticRoutes', path, { network: '0.0.0.0/0', next_hops: [{}] }));
    expect(fact).toMatchObject({ gateway: 'nsx:443/infra/tier-0s/T0' });
  });
});

describe('a NAT rule', () => {
  const rule = (fields: object) =>
    only('nat-rule', object('PolicyNatRule', `${T1}/nat/USER/nat-rules/n1`, { action: 'SNAT', ...fields }));

  it.each([
    [undefined, []],
    ['10.0.0.0/24', ['10.0.0.0/24']],
    ['10.0.0.5', ['10.0.0.5/32']],
    ['10.0.0.4-10.0.0.7', ['10.0.0.4/30']],
    ['10.0.0.0/24, fd00::/64', ['10.0.0.0/24', 'fd00::/64']],
  ])('matches %j: %j', (source_network, source) => {
    expect(rule({ source_network })).toMatchObject({ source, destination: [], sequenceNumber: 100, enabled: true });
  });

  it('has its gateway, action, number and switch', () => {
    expect(rule({ action: 'NO_SNAT', sequence_number: 5, enabled: false })).toMatchObject({
      gateway: 'nsx:443/infra/tier-1s/t1',
      action: 'NO_SNAT',
      sequenceNumber: 5,
      enabled: false,
    });
  });
});

describe('a value that cannot be read', () => {
  it.each([
    ['StaticRoutes', `${T1}/static-routes/r1`, { network: '10.0.0.5/24', next_hops: [{}] }, 'ADR002', 'static-route'],
    [
      'StaticRoutes',
      `${T1}/static-routes/r1`,
      { network: '10.0.0.0/24', next_hops: [{ ip_address: 'x' }] },
      'ADR001',
      'static-route',
    ],
    ['PolicyNatRule', `${T1}/nat/USER/nat-rules/n1`, { action: 'DNAT', source_network: 'ANY' }, 'ADR001', 'nat-rule'],
  ] as const)('of %s %s %j is a fact of its own', (type, path, fields, rule, kind) => {
    const network = networkOfTree([object(type, path, fields), object('Tier1', T1)], 'nsx');
    expect(network.of(kind)).toEqual([]);
    expect(network.of('tier1')).toHaveLength(1);
    expect(network.of('unreadable')).toEqual([expect.objectContaining({ rule, at: `nsx${path}` })]);
  });

  it('does not take its segment away', () => {
    const network = networkOfTree(
      [object('Segment', '/infra/segments/s1', { subnets: [{ gateway_address: '10.0.0.1' }] })],
      'nsx',
    );
    expect(network.of('segment')).toEqual([expect.objectContaining({ key: 'nsx/infra/segments/s1' })]);
    expect(network.of('unreadable')).toHaveLength(1);
  });
});
