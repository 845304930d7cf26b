import {
  DEFAULT_INTERNAL_RANGES,
  type NamedRange,
  TIER0_REDISTRIBUTIONS,
  TIER1_ADVERTISEMENTS,
  type Tier0Fact,
  type Tier0Redistribution,
  type Tier1Advertisement,
  type Tier1Fact,
} from '../../core/model';
import { Cidr, InterfaceAddress } from '../../core/net';
import type { PolicyObject } from '../policy';
import { structureOf, structuresOf, textOf, textsOf } from './fields';
import type { Reading } from './reading';
import type { TreeIndex } from './tree-index';

/** A Tier-0 with its uplinks, what it redistributes, and whether it has somebody to tell. */
export function tier0Fact(tier0: PolicyObject, tree: TreeIndex, reading: Reading): Tier0Fact {
  const services = tree.childrenOf(tier0.path, 'LocaleServices');
  return {
    kind: 'tier0',
    key: reading.keyOf(tier0.path),
    at: reading.at(tier0),
    displayName: tier0.display_name,
    managerHost: reading.host,
    policyPath: tier0.path,
    existing: true,
    redistributes: services.flatMap(redistributedBy),
    uplinks: [
      ...services.flatMap((service) => interfacesOf(service, tree, reading)),
      ...ownSegments(tier0, tree, reading),
    ],
    hasBgpNeighbors: services.some((service) => hasNeighbors(service, tree)),
    internalRanges: internalRanges(tier0, reading),
    assumptions: [],
  };
}

/** A Tier-1 with its Tier-0 and what it advertises. */
export function tier1Fact(tier1: PolicyObject, tree: TreeIndex, reading: Reading): Tier1Fact {
  const tier0 = textOf(tier1, 'tier0_path');
  const [edgeCluster = null] = tree
    .childrenOf(tier1.path, 'LocaleServices')
    .flatMap((service) => textOf(service, 'edge_cluster_path') ?? []);
  return {
    kind: 'tier1',
    key: reading.keyOf(tier1.path),
    at: reading.at(tier1),
    displayName: tier1.display_name,
    managerHost: reading.host,
    policyPath: tier1.path,
    existing: true,
    tier0: tier0 === undefined ? null : reading.keyOf(tier0),
    advertises: known(TIER1_ADVERTISEMENTS, textsOf(tier1, 'route_advertisement_types')),
    edgeCluster,
    assumptions: [],
  };
}

function redistributedBy(service: PolicyObject): readonly Tier0Redistribution[] {
  const config = structureOf(service, 'route_redistribution_config');
  const types = structuresOf(config, 'redistribution_rules').flatMap((rule) =>
    textsOf(rule, 'route_redistribution_types'),
  );
  return known(TIER0_REDISTRIBUTIONS, types);
}

/** A later release may have more words than the model knows. */
function known<W extends Tier0Redistribution | Tier1Advertisement>(words: readonly W[], given: readonly string[]): W[] {
  return words.filter((word) => given.includes(word));
}

function interfacesOf(service: PolicyObject, tree: TreeIndex, reading: Reading): readonly InterfaceAddress[] {
  return tree.childrenOf(service.path, 'Tier0Interface').flatMap((port) =>
    structuresOf(port, 'subnets').flatMap((subnet) => {
      const length = String(subnet.prefix_len);
      return textsOf(subnet, 'ip_addresses').flatMap(
        (ip) => reading.read(port, 'subnets', (at) => InterfaceAddress.parse(`${ip}/${length}`, at)) ?? [],
      );
    }),
  );
}

/** The model has segments on Tier-1s alone; one on the Tier-0 itself is another subnet that it is connected to. */
function ownSegments(tier0: PolicyObject, tree: TreeIndex, reading: Reading): readonly InterfaceAddress[] {
  return tree
    .of('Segment')
    .filter((segment) => textOf(segment, 'connectivity_path') === tier0.path)
    .flatMap((segment) =>
      structuresOf(segment, 'subnets').flatMap((subnet) => {
        const gateway = textOf(subnet, 'gateway_address');
        if (gateway === undefined) return [];
        return reading.read(segment, 'subnets', (at) => InterfaceAddress.parse(gateway, at)) ?? [];
      }),
    );
}

function hasNeighbors(service: PolicyObject, tree: TreeIndex): boolean {
  const [bgp] = tree.childrenOf(service.path, 'BgpRoutingConfig');
  if (bgp === undefined || bgp.enabled === false) return false;
  return tree.childrenOf(bgp.path, 'BgpNeighborConfig').length > 0;
}

function internalRanges(tier0: PolicyObject, reading: Reading): readonly NamedRange[] {
  const ranges = ['transit_subnets', 'internal_transit_subnets'].flatMap((field) =>
    textsOf(tier0, field).flatMap((text) => {
      const cidr = reading.read(tier0, field, (at) => Cidr.parse(text, at));
      return cidr === undefined ? [] : [{ name: field, cidr }];
    }),
  );
  return ranges.length > 0 ? ranges : DEFAULT_INTERNAL_RANGES;
}
