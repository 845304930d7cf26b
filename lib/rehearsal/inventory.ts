import type { Deployment, ExistingTier0 } from '../project';
import type { Inventory, InventoryTier0, InventoryTransportZone } from '../simulator';
import { type ExistingKind, type ExistingObject, POINT } from './existing-objects';
import { textOf, textsIn } from './fields';
import type { Block, Stack } from './stack';

/** What the inventory of one manager is made from. */
export interface InventoryRequest {
  readonly manager: string;
  readonly objects: readonly ExistingObject[];
  readonly stacks: readonly Stack[];
  readonly deployment: Deployment;
}

/** Edge nodes of a cluster where nobody asks for more: two, as in production. */
const EDGE_NODES = 2;

/** What a Tier-0 runs on, and where its uplinks are, where the program names none. */
const EDGE_CLUSTER: ExistingObject = { kind: 'edge-cluster', id: 'edge-cluster', name: 'edge-cluster' };
const VLAN_ZONE: InventoryTransportZone = { name: 'vlan-transport-zone', type: 'VLAN_BACKED' };

/** An address that no network has (RFC 5737): NSX wants a relay to have a server. */
const NO_SERVER = '192.0.2.1';

/** What stands on the manager of a rehearsal: what the stacks expect to find, as the program takes it to be. */
export function inventoryOf(request: InventoryRequest): Inventory {
  const { objects } = request;
  const tier0s = objects.filter(({ kind }) => kind === 'tier0');
  const named = objects.filter(({ kind }) => kind === 'edge-cluster');
  const clusters = named.length === 0 && tier0s.length > 0 ? [EDGE_CLUSTER] : named;
  const gateways = tier0s.map((tier0) => tier0Of(tier0, clusters[0] ?? EDGE_CLUSTER, request));
  const zones = objects.filter(({ kind }) => kind === 'transport-zone').map((zone) => zoneOf(zone, request));
  const needsVlan = gateways.some(({ uplinks = [] }) => uplinks.length > 0);
  const hasVlan = zones.some(({ type }) => type === 'VLAN_BACKED');
  const children = objects.flatMap((object) => childrenOf(object, request));
  return {
    transportZones: needsVlan && !hasVlan ? [...zones, VLAN_ZONE] : zones,
    edgeClusters: clusters.map(({ id, name }) => ({ id, name, nodes: edgeNodesOf({ id, name }, request) })),
    tier0s: gateways,
    ...(children.length === 0 ? {} : { infra: { resource_type: 'Infra', children } }),
  };
}

/** A zone that a VLAN segment stands on carries VLANs; NSX takes no other segment there. */
function zoneOf({ id, name }: ExistingObject, { manager, stacks }: InventoryRequest): InventoryTransportZone {
  const isVlan = stacks.some((stack) => {
    const lookups = stack.lookups.filter(
      (lookup) => lookup.type === 'nsxt_policy_transport_zone' && nameIn(lookup) === name,
    );
    const path = `${POINT}/transport-zones/${id}`;
    const signs = [path, ...lookups.map((lookup) => `\${data.${lookup.type}.${lookup.name}.path}`)];
    return (
      lookups.some(({ attributes }) => attributes.transport_type === 'VLAN_BACKED') ||
      stack.resources
        .filter((resource) => resource.type === 'nsxt_policy_vlan_segment' && stack.managerOf(resource) === manager)
        .some(({ attributes }) => signs.includes(textOf(attributes.transport_zone_path) ?? ''))
    );
  });
  return { id, name, type: isVlan ? 'VLAN_BACKED' : 'OVERLAY_BACKED' };
}

function nameIn({ name, attributes }: Block): string {
  return textOf(attributes.display_name) ?? textOf(attributes.id) ?? name;
}

/** The nodes that are looked up by name, and as many more as the highest place that is looked up asks for. */
function edgeNodesOf({ id, name }: Pick<ExistingObject, 'id' | 'name'>, { stacks }: InventoryRequest): string[] {
  const lookups = stacks.flatMap((stack) => {
    const clusters = stack.lookups.filter(
      (lookup) => lookup.type === 'nsxt_policy_edge_cluster' && nameIn(lookup) === name,
    );
    const paths = [`${POINT}/edge-clusters/${id}`, ...clusters.map((one) => `\${data.${one.type}.${one.name}.path}`)];
    return stack.lookups.filter(
      ({ type, attributes }) =>
        type === 'nsxt_policy_edge_node' && textsIn(attributes.edge_cluster_path).some((text) => paths.includes(text)),
    );
  });
  const nodes = [...new Set(lookups.flatMap(({ attributes }) => textOf(attributes.display_name) ?? []))];
  const places = lookups.flatMap(({ attributes }) =>
    typeof attributes.member_index === 'number' ? [attributes.member_index] : [],
  );
  const count = Math.max(EDGE_NODES, ...places.map((place) => place + 1));
  for (let number = 1; nodes.length < count; number++) {
    const node = `edge-${String(number).padStart(2, '0')}`;
    if (!nodes.includes(node)) nodes.push(node);
  }
  return nodes;
}

/** As the program takes it to be; a Tier-0 of which it says nothing redistributes nothing. */
function tier0Of({ id, name }: ExistingObject, cluster: ExistingObject, request: InventoryRequest): InventoryTier0 {
  const isMeant = (tier0: ExistingTier0) => tier0.path === `/infra/tier-0s/${id}` || tier0.name === name;
  const stated = request.deployment.tier0s.find((tier0) => tier0.manager === request.manager && isMeant(tier0));
  return {
    id,
    name,
    edgeCluster: cluster.name,
    redistributes: stated?.redistributes ?? [],
    uplinks: stated?.uplinks ?? [],
  };
}

/** Kinds that are entered by the body of a hierarchical PATCH. */
const BODIES: Partial<Readonly<Record<ExistingKind, { readonly type: string; readonly body: object }>>> = {
  tier1: { type: 'Tier1', body: {} },
  'dhcp-server': { type: 'DhcpServerConfig', body: {} },
  'dhcp-relay': { type: 'DhcpRelayConfig', body: { server_addresses: [NO_SERVER] } },
};

function childrenOf(object: ExistingObject, request: InventoryRequest): readonly object[] {
  const { kind, id, name } = object;
  const form = BODIES[kind];
  if (form === undefined) return [];
  const links = kind === 'tier1' ? linksOf(object, request) : {};
  const body = { resource_type: form.type, id, display_name: name, ...form.body, ...links };
  return [{ resource_type: `Child${form.type}`, [form.type]: body }];
}

/** A Tier-1 that stands already is as the program takes it to be; of its Tier-0 only the name is known. */
function linksOf({ id }: ExistingObject, { manager, objects, deployment }: InventoryRequest): object {
  const stated = deployment.tier1s.find((tier1) => tier1.manager === manager && tier1.path === `/infra/tier-1s/${id}`);
  const tier0 = objects.find(({ kind, name }) => kind === 'tier0' && name === stated?.tier0);
  return {
    ...(tier0 === undefined ? {} : { tier0_path: `/infra/tier-0s/${tier0.id}` }),
    route_advertisement_types: stated?.advertises ?? [],
  };
}
