import {
  ASSUMPTIONS,
  PolicyTree,
  type SeedInventory,
  seedInventory,
  USUAL_INVENTORY,
} from '../../../lib/simulator/policy';
import { EDGES, OVERLAY, TestTree, testClock } from './support';

const POINT = '/infra/sites/default/enforcement-points/default';
const seed = (inventory: SeedInventory, version: '3.2' | '4.2' = '4.2') =>
  seedInventory(inventory, { clock: testClock(), version });

describe('an inventory', () => {
  it('of nothing is what every NSX has', () => {
    const objects = new PolicyTree({ clock: testClock(), version: '4.2' }).objects();
    expect(seed({}).map(({ path }) => path)).toEqual([...objects].map(({ path }) => path));
    expect(seed({}).find(({ path }) => path === '/infra/ipv6-ndra-profiles/default')).toMatchObject({
      resource_type: 'Ipv6NdraProfile',
      _system_owned: true,
    });
  });

  it('has projects from the version on that has them', () => {
    const orgs = (version: '3.2' | '4.2') =>
      seed({}, version).filter(({ resource_type }) => resource_type === 'Org').length;
    expect([orgs('3.2'), orgs('4.2')]).toEqual([0, 1]);
  });

  it('as usual has what the article’s programs look up', () => {
    const test = new TestTree({ objects: seed(USUAL_INVENTORY) });
    expect(test.get(OVERLAY)).toMatchObject({
      display_name: 'nsx-overlay-transportzone',
      tz_type: 'OVERLAY_BACKED',
      is_default: true,
      _system_owned: true,
    });
    expect(test.get(`${POINT}/transport-zones/nsx-vlan-transportzone`)).toMatchObject({
      tz_type: 'VLAN_BACKED',
      is_default: true,
    });
    expect(test.get(EDGES)).toMatchObject({ resource_type: 'PolicyEdgeCluster', display_name: 'edge-cluster-01' });
    expect(
      test
        .list(`${EDGES}/edge-nodes`)
        .results.map(({ id, display_name, member_index }) => [id, display_name, member_index]),
    ).toEqual([
      ['0', 'edge-01', 0],
      ['1', 'edge-02', 1],
    ]);
    expect(test.get('/infra/tier-0s/T0')).toMatchObject({
      display_name: 'T0',
      ha_mode: 'ACTIVE_ACTIVE',
      _system_owned: false,
    });
    expect(test.get('/infra/tier-0s/T0/locale-services/default')).toMatchObject({
      edge_cluster_path: EDGES,
      route_redistribution_config: {
        bgp_enabled: true,
        redistribution_rules: [
          { destinations: ['BGP'], route_redistribution_types: ['TIER1_STATIC', 'TIER1_CONNECTED'] },
        ],
      },
    });
    expect(test.get('/infra/tier-0s/T0/locale-services/default/bgp')).toMatchObject({
      local_as_num: '65000',
      enabled: true,
    });
  });

  it('has ids and names apart where they are given so', () => {
    const test = new TestTree({
      objects: seed({
        transportZones: [
          { name: 'first', id: 'tz-1', type: 'OVERLAY_BACKED', isDefault: false },
          { name: 'second', id: 'tz-2', type: 'OVERLAY_BACKED' },
        ],
        edgeClusters: [{ name: 'ec', id: 'ec-1' }],
        tier0s: [
          { name: 'gw', id: 't0-1', edgeCluster: 'ec', haMode: 'ACTIVE_STANDBY', localAs: '65010' },
          { name: 'alone' },
        ],
      }),
    });
    const zones = test
      .list(`${POINT}/transport-zones`)
      .results.map(({ id, display_name, is_default }) => [id, display_name, is_default]);
    expect(zones).toEqual([
      ['tz-1', 'first', false],
      ['tz-2', 'second', false],
    ]);
    expect(test.get('/infra/tier-0s/t0-1')).toMatchObject({ display_name: 'gw', ha_mode: 'ACTIVE_STANDBY' });
    expect(test.get('/infra/tier-0s/t0-1/locale-services/default').edge_cluster_path).toBe(
      `${POINT}/edge-clusters/ec-1`,
    );
    expect(test.get('/infra/tier-0s/t0-1/locale-services/default/bgp').local_as_num).toBe('65010');
    expect(test.list('/infra/tier-0s/alone/locale-services').results).toEqual([]);
  });

  it.each<[string, SeedInventory, string]>([
    [
      'an edge cluster that is not there',
      { tier0s: [{ name: 'T0', edgeCluster: 'ec' }] },
      `SIM002 the inventory cannot stand: The path=[${POINT}/edge-clusters/ec] is invalid`,
    ],
    [
      'an AS number that is none',
      { ...USUAL_INVENTORY, tier0s: [{ name: 'T0', edgeCluster: 'edge-cluster-01', localAs: 'x' }] },
      'SIM002 /infra/tier-0s/T0/locale-services/default/bgp cannot stand: Field level validation errors: {value x of property local_as_num is not a valid AS number}',
    ],
    [
      'a separator in an id',
      { tier0s: [{ name: 'T/0' }] },
      'SIM002 /infra/tier-0s/T/0 cannot stand: an id has no slash and is not empty; give another id',
    ],
    [
      'the same twice',
      { tier0s: [{ name: 'T0' }, { name: 'other', id: 'T0' }] },
      'SIM002 /infra/tier-0s/T0 stands twice; give another id',
    ],
  ])('with %s is refused', (_, inventory, message) => {
    expect(() => seed(inventory)).toThrow(message);
  });

  it('is the same in every run of one clock', () => {
    expect(JSON.stringify(seed(USUAL_INVENTORY))).toBe(JSON.stringify(seed(USUAL_INVENTORY)));
  });
});

describe('assumptions', () => {
  it('have ids of their own, and say what is done and on what that rests', () => {
    expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
    expect(
      ASSUMPTIONS.filter(
        ({ id, does, restsOn }) => !/^[a-z-]+$/.test(id) || !/^\S.*\.$/s.test(does) || !/^\S.*\.$/s.test(restsOn),
      ),
    ).toEqual([]);
    expect(ASSUMPTIONS.length).toBeGreaterThan(25);
  });
});
