import { ValidationError } from '../core/errors';
import { InterfaceAddress } from '../core/net';
import type { Inventory, InventoryTier0 } from './inventory';
import { type NsxErrorBody, PolicyTree, type PolicyTreeOptions, seedInventory } from './policy';

/** One object, or a hierarchical body, to be entered by PATCH. */
interface Entry {
  readonly path: string;
  readonly body: object;
}

const POINT = '/infra/sites/default/enforcement-points/default';

/**
 * A tree in which an inventory stands: what NSX makes itself is put there, the rest is entered as an administrator would.
 *
 * @throws ValidationError SIM002 and SIM031 for what the tree refuses, SIM030 for what does not fit together
 */
export function treeWith(inventory: Inventory, { clock, version }: Omit<PolicyTreeOptions, 'objects'>): PolicyTree {
  const { transportZones = [], edgeClusters = [], tier0s = [] } = inventory;
  const seed = {
    transportZones: transportZones.map((zone) => ({ ...zone, type: zone.type ?? ('OVERLAY_BACKED' as const) })),
    edgeClusters,
    tier0s,
  };
  for (const tier0 of tier0s) checkEdges(tier0);
  const tree = new PolicyTree({ clock, version, objects: seedInventory(seed, { clock, version }) });
  for (const entry of entriesOf(inventory)) enter(tree, entry);
  return tree;
}

function enter(tree: PolicyTree, { path, body }: Entry): void {
  const caller = { user: 'admin', overwrite: true };
  const answer = tree.handle({ method: 'PATCH', path, query: new URLSearchParams(), body, caller });
  if (answer.status < 400) return;
  const { error_message } = answer.body as NsxErrorBody;
  throw new ValidationError('SIM031', `${path} is refused: ${error_message}`, 'inventory');
}

function entriesOf(inventory: Inventory): readonly Entry[] {
  const { tier0s = [], infra } = inventory;
  return [
    ...tier0s.flatMap((tier0) => [...uplinkEntries(tier0, inventory), ...neighborEntries(tier0)]),
    ...(infra === undefined ? [] : [{ path: '/infra', body: infra }]),
  ];
}

/** What a Tier-0 has by its locale service, which runs on an edge cluster. */
const BY_EDGES = ['localAs', 'redistributes', 'neighbors'] as const;

function checkEdges(tier0: InventoryTier0): void {
  if (tier0.edgeCluster !== undefined) return;
  const idle = BY_EDGES.find((name) => (tier0[name] ?? '').length > 0);
  if (idle !== undefined) throw lacking(tier0.name, idle, 'an edgeCluster');
}

/** An external interface stands on a VLAN segment, which is made with the first. */
function uplinkEntries(tier0: InventoryTier0, inventory: Inventory): readonly Entry[] {
  const { name, id = name, uplinks = [] } = tier0;
  if (uplinks.length === 0) return [];
  const zone = inventory.transportZones?.find(({ type }) => type === 'VLAN_BACKED');
  if (zone === undefined) throw lacking(name, 'uplinks', 'a VLAN_BACKED transport zone');
  const cluster = inventory.edgeClusters?.find((candidate) => candidate.name === tier0.edgeCluster);
  if (cluster?.nodes === undefined || cluster.nodes.length === 0)
    throw lacking(name, 'uplinks', 'an edgeCluster with nodes');
  const segment = `/infra/segments/${id}-uplink`;
  const transport_zone_path = `${POINT}/transport-zones/${zone.id ?? zone.name}`;
  const edge_path = `${POINT}/edge-clusters/${cluster.id ?? cluster.name}/edge-nodes/0`;
  return [
    { path: segment, body: { display_name: `${name}-uplink`, vlan_ids: ['0'], transport_zone_path } },
    ...uplinks.map((text, index) => ({
      path: `/infra/tier-0s/${id}/locale-services/default/interfaces/uplink-${index + 1}`,
      body: { type: 'EXTERNAL', segment_path: segment, edge_path, subnets: [subnetOf(text, name)] },
    })),
  ];
}

function subnetOf(text: string, tier0: string): object {
  const { ip, network } = InterfaceAddress.parse(text, `inventory ${tier0} uplinks`);
  return { ip_addresses: [String(ip)], prefix_len: network.prefix };
}

function neighborEntries({ name, id = name, neighbors = [] }: InventoryTier0): readonly Entry[] {
  return neighbors.map(({ address, remoteAs }) => ({
    path: `/infra/tier-0s/${id}/locale-services/default/bgp/neighbors/${address}`,
    body: { neighbor_address: address, remote_as_num: remoteAs },
  }));
}

function lacking(tier0: string, what: string, wanted: string): ValidationError {
  return new ValidationError('SIM030', `Tier-0 ${tier0} has ${what} and needs ${wanted}`, 'inventory');
}
