import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Inventory, readInventory, USUAL_INVENTORY } from '../../lib/simulator';
import { simulators } from './http';

const start = simulators();
const POINT = '/infra/sites/default/enforcement-points/default';
const T0 = '/infra/tier-0s/T0';

const ZONES: Inventory = {
  transportZones: [{ name: 'overlay' }, { name: 'vlan', type: 'VLAN_BACKED' }],
  edgeClusters: [{ name: 'edges', id: 'ec1', nodes: ['edge-01'] }],
};
const tier0 = (more: object): Inventory => ({ ...ZONES, tier0s: [{ name: 'T0', edgeCluster: 'edges', ...more }] });

describe('an inventory', () => {
  it('stands before anybody uses the simulator', async () => {
    const nsx = await start({ inventory: USUAL_INVENTORY });
    expect(nsx.tree.get(`${POINT}/transport-zones/nsx-overlay-transportzone`)).toMatchObject({
      tz_type: 'OVERLAY_BACKED',
      is_default: true,
    });
    expect(nsx.tree.tier0s.map(({ path: at }) => at)).toEqual([T0]);
    expect(nsx.tree.tier1s).toEqual([]);
    expect(nsx.log.count).toBe(0);
  });

  it('has an overlay transport zone where no type is given', async () => {
    const nsx = await start({ inventory: ZONES });
    expect(nsx.tree.get(`${POINT}/transport-zones/overlay`)?.tz_type).toBe('OVERLAY_BACKED');
    expect(nsx.tree.get(`${POINT}/transport-zones/vlan`)?.tz_type).toBe('VLAN_BACKED');
  });

  it('gives a Tier-0 uplinks on a VLAN segment, and neighbours', async () => {
    const uplinks = ['10.44.0.2/24', 'fd44::2/64'];
    const neighbors = [{ address: '10.44.0.1', remoteAs: '65000' }];
    const nsx = await start({ inventory: tier0({ uplinks, neighbors, localAs: '65001' }) });
    const services = `${T0}/locale-services/default`;
    expect(nsx.tree.get('/infra/segments/T0-uplink')).toMatchObject({ vlan_ids: ['0'] });
    expect(nsx.tree.get(`${services}/interfaces/uplink-2`)).toMatchObject({
      type: 'EXTERNAL',
      segment_path: '/infra/segments/T0-uplink',
      edge_path: `${POINT}/edge-clusters/ec1/edge-nodes/0`,
      subnets: [{ ip_addresses: ['fd44::2'], prefix_len: 64 }],
    });
    expect(nsx.tree.get(`${services}/bgp`)).toMatchObject({ local_as_num: '65001' });
    expect(nsx.tree.get(`${services}/bgp/neighbors/10.44.0.1`)).toMatchObject({ remote_as_num: '65000' });
  });

  it('takes anything else in NSX’s own words', async () => {
    const infra = {
      resource_type: 'Infra',
      children: [{ resource_type: 'ChildTier1', Tier1: { resource_type: 'Tier1', id: 't1' } }],
    };
    const nsx = await start({ inventory: { infra } });
    expect(nsx.tree.tier1s.map(({ id }) => id)).toEqual(['t1']);
  });

  it.each<[Inventory, string]>([
    [
      { tier0: [] } as object,
      'SIM030 [inventory] has "tier0", which is not one of transportZones, edgeClusters, tier0s, infra',
    ],
    [[] as object, 'SIM030 [inventory] is not an object with transportZones, edgeClusters, tier0s, infra'],
    [{ tier0s: {} } as object, 'SIM030 [inventory tier0s] is not a list'],
    [{ tier0s: [{}] } as object, 'SIM030 [inventory tier0s[0]] has no name; add it'],
    [{ tier0s: [{ name: '' }] }, 'SIM030 [inventory tier0s[0] name] is not a text'],
    [
      { edgeClusters: [{ name: 'e', nodes: [1] }] } as object,
      'SIM030 [inventory edgeClusters[0] nodes[0]] is not a text',
    ],
    [
      { transportZones: [{ name: 'z', isDefault: 'yes' }] } as object,
      'SIM030 [inventory transportZones[0] isDefault] is neither true nor false',
    ],
    [{ infra: [] }, 'SIM030 [inventory infra] is not an object'],
    [
      tier0({ neighbors: [{ address: '10.0.0.1' }] }),
      'SIM030 [inventory tier0s[0] neighbors[0]] has no remoteAs; add it',
    ],
    [
      { tier0s: [{ name: 'T0', neighbors: [{ address: '10.0.0.1', remoteAs: '1' }] }] },
      'SIM030 [inventory] Tier-0 T0 has neighbors and needs an edgeCluster',
    ],
    [
      { tier0s: [{ name: 'T0', redistributes: ['TIER1_STATIC'] }] },
      'SIM030 [inventory] Tier-0 T0 has redistributes and needs an edgeCluster',
    ],
    [
      { tier0s: [{ name: 'T0', localAs: '65001' }] },
      'SIM030 [inventory] Tier-0 T0 has localAs and needs an edgeCluster',
    ],
    [
      { tier0s: [{ name: 'T0', uplinks: ['10.0.0.2/24'] }] },
      'SIM030 [inventory] Tier-0 T0 has uplinks and needs a VLAN_BACKED transport zone',
    ],
    [
      { ...tier0({ uplinks: ['10.0.0.2/24'] }), edgeClusters: [{ name: 'edges' }] },
      'SIM030 [inventory] Tier-0 T0 has uplinks and needs an edgeCluster with nodes',
    ],
    [tier0({ uplinks: ['10.0.0.2'] }), expect.stringMatching(/^ADR001 \[inventory T0 uplinks\] /)],
    [
      { infra: { resource_type: 'Infra', oops: 1 } },
      expect.stringMatching(/^SIM031 \[inventory\] \/infra is refused: .*oops/),
    ],
  ])('is refused: %j', async (inventory, message) => {
    await expect(start({ inventory })).rejects.toThrow(expect.objectContaining({ message }));
  });
});

describe('an inventory file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inventory-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'nsx.json');

  it('is read', () => {
    fs.writeFileSync(file, JSON.stringify(ZONES));
    expect(readInventory(file)).toEqual(ZONES);
  });

  it('is read with the mark that some editors begin it with', () => {
    fs.writeFileSync(file, `\ufeff${JSON.stringify(ZONES)}`);
    expect(readInventory(file)).toEqual(ZONES);
  });

  it.each([
    [
      '{',
      `SIM030 [${file}] the inventory cannot be read (it is not JSON); give a JSON file with transportZones, edgeClusters, tier0s, infra`,
    ],
    ['[]', `SIM030 [${file}] is not an object with transportZones, edgeClusters, tier0s, infra`],
  ])('is refused: %s', (text, message) => {
    fs.writeFileSync(file, text);
    expect(() => readInventory(file)).toThrow(expect.objectContaining({ message }));
  });

  it('is refused where there is none', () => {
    const none = path.join(folder, 'none.json');
    const message = `SIM030 [${none}] the inventory cannot be read (ENOENT); give a JSON file with transportZones, edgeClusters, tier0s, infra`;
    expect(() => readInventory(none)).toThrow(expect.objectContaining({ message }));
  });
});
