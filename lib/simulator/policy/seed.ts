import { ValidationError } from '../../core/errors';
import type { Caller, NsxVersion, PolicyClock, PolicyObject } from './contract';
import type { Fields } from './json';
import { ObjectStore } from './object-store';
import { placeOfPath } from './places';
import { PolicyTree } from './policy-tree';
import { Refusal } from './refusal';
import { verify } from './verify';
import { Writer } from './writer';

/** A transport zone that stands already. */
export interface SeedTransportZone {
  /** Display name. */
  readonly name: string;
  /** @default - the name */
  readonly id?: string;
  readonly type: 'OVERLAY_BACKED' | 'OVERLAY_STANDARD' | 'OVERLAY_ENS' | 'VLAN_BACKED';
  /** Whether it is the one that is taken where none is named. @default - the first of its type is */
  readonly isDefault?: boolean;
}

/** An edge cluster that stands already. */
export interface SeedEdgeCluster {
  /** Display name. */
  readonly name: string;
  /** @default - the name */
  readonly id?: string;
  /** Display names of its edge nodes, whose ids are their places in this list. @default - none */
  readonly nodes?: readonly string[];
}

/** A Tier-0 gateway that stands already. */
export interface SeedTier0 {
  /** Display name. */
  readonly name: string;
  /** @default - the name */
  readonly id?: string;
  /** Name of the edge cluster it runs on; without one it has no locale service, and so no BGP. @default - none */
  readonly edgeCluster?: string;
  /** @default 'ACTIVE_ACTIVE' */
  readonly haMode?: 'ACTIVE_ACTIVE' | 'ACTIVE_STANDBY';
  /** AS number, as `65000`. @default '65000' */
  readonly localAs?: string;
  /** What it tells its BGP neighbours of. @default - nothing */
  readonly redistributes?: readonly string[];
}

/** What stands on an NSX before anybody plans on it. */
export interface SeedInventory {
  /** @default - none */
  readonly transportZones?: readonly SeedTransportZone[];
  /** @default - none */
  readonly edgeClusters?: readonly SeedEdgeCluster[];
  /** @default - none */
  readonly tier0s?: readonly SeedTier0[];
}

/** An NSX as the articles of the project's seeds find it: two transport zones, an edge cluster, a Tier-0 that speaks BGP. */
export const USUAL_INVENTORY: SeedInventory = {
  transportZones: [
    { name: 'nsx-overlay-transportzone', type: 'OVERLAY_BACKED' },
    { name: 'nsx-vlan-transportzone', type: 'VLAN_BACKED' },
  ],
  edgeClusters: [{ name: 'edge-cluster-01', nodes: ['edge-01', 'edge-02'] }],
  tier0s: [{ name: 'T0', edgeCluster: 'edge-cluster-01', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
};

/** How an inventory is made into objects. */
export interface SeedOptions {
  readonly clock: PolicyClock;
  readonly version: NsxVersion;
}

const POINT = '/infra/sites/default/enforcement-points/default';

/**
 * The objects of an inventory, with all that NSX has from the start and makes along with them: what a `PolicyTree` begins
 * with. Transport zones are the system's own, as on an NSX just installed, and cannot be changed.
 *
 * @throws ValidationError SIM002 for an inventory that NSX would refuse: an edge cluster that is not there, an AS number that is
 * none, two objects of one id
 */
export function seedInventory(inventory: SeedInventory, options: SeedOptions): readonly PolicyObject[] {
  const bodies = [...transportZones(inventory), ...edgeClusters(inventory, options), ...tier0s(inventory)];
  const store = new ObjectStore();
  for (const object of new PolicyTree(options).objects()) store.put(object);
  const caller: Caller = { user: 'admin', overwrite: true };
  const writer = new Writer(store, options.version, { caller, now: options.clock.now(), clock: options.clock }, true);
  const seen = new Set<string>();
  let at = 'the inventory';
  try {
    for (const { path, body } of bodies) {
      const place = placeOfPath(path);
      if (place === undefined) throw cannotStand(path, 'an id has no slash and is not empty; give another id');
      if (seen.has(path)) throw new ValidationError('SIM002', `${path} stands twice; give another id`);
      seen.add(path);
      at = path;
      writer.write(place, body, { replaces: false, revision: 'ignored' });
    }
    at = 'the inventory';
    verify(store);
  } catch (error) {
    if (error instanceof Refusal) throw cannotStand(at, error.message);
    throw error;
  }
  const zones = new Set(transportZones(inventory).map(({ path }) => path));
  return [...store.all()].map((object) => (zones.has(object.path) ? { ...object, _system_owned: true } : object));
}

function cannotStand(what: string, why: string): ValidationError {
  return new ValidationError('SIM002', `${what} cannot stand: ${why}`);
}

interface Seed {
  readonly path: string;
  readonly body: Fields;
}

function transportZones({ transportZones: zones = [] }: SeedInventory): readonly Seed[] {
  return zones.map(({ name, id = name, type, isDefault }) => ({
    path: `${POINT}/transport-zones/${id}`,
    body: {
      display_name: name,
      tz_type: type,
      is_default: isDefault ?? zones.find((zone) => zone.type === type)?.name === name,
      nsx_id: id,
    },
  }));
}

function edgeClusters({ edgeClusters: clusters = [] }: SeedInventory, { clock }: SeedOptions): readonly Seed[] {
  return clusters.flatMap(({ name, id = name, nodes = [] }): readonly Seed[] => {
    const path = `${POINT}/edge-clusters/${id}`;
    const members = nodes.map((node, index) => ({
      path: `${path}/edge-nodes/${index}`,
      body: { display_name: node, member_index: index, nsx_id: clock.id() },
    }));
    return [{ path, body: { display_name: name, nsx_id: id } }, ...members];
  });
}

function tier0s({ tier0s: gateways = [], edgeClusters: clusters = [] }: SeedInventory): readonly Seed[] {
  return gateways.flatMap((gateway): readonly Seed[] => {
    const { name, id = name, haMode = 'ACTIVE_ACTIVE', edgeCluster, localAs = '65000', redistributes = [] } = gateway;
    const path = `/infra/tier-0s/${id}`;
    const tier0 = { path, body: { display_name: name, ha_mode: haMode } };
    if (edgeCluster === undefined) return [tier0];
    const cluster = clusters.find((one) => one.name === edgeCluster);
    const rules = [{ name: 'rule-1', destinations: ['BGP'], route_redistribution_types: redistributes }];
    const config = { bgp_enabled: true, ospf_enabled: false, redistribution_rules: rules };
    const localeServices = {
      edge_cluster_path: `${POINT}/edge-clusters/${cluster?.id ?? edgeCluster}`,
      ...(redistributes.length === 0 ? {} : { route_redistribution_config: config }),
    };
    return [
      tier0,
      { path: `${path}/locale-services/default`, body: localeServices },
      { path: `${path}/locale-services/default/bgp`, body: { local_as_num: localAs, ecmp: true, enabled: true } },
    ];
  });
}
