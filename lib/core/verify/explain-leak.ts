import type { ClusterFact, Tier0Fact, Tier1Fact } from '../model';
import type { Cidr, Ip } from '../net';
import {
  advertises,
  type Fabric,
  type Failure,
  type NodeDevice,
  notStated,
  type Owner,
  PASSAGES,
  type Passage,
  redistributes,
  uplinkOf,
  withoutGateway,
} from './fabric';
import type { Explanation } from './trace';

/** Why nothing leads back to an address of ours that left the network: the first thing on its way that is missing. */
export function explainLeak(fabric: Fabric, owner: Owner, dst: Ip): Failure {
  for (const { fact, device } of fabric.tier1s) {
    const route = device.routeTo(dst);
    if (route?.origin === 'static') return unannounced(fabric, fact, PASSAGES['tier1-static'], route.prefix);
    if (route?.origin === 'connected') return unannounced(fabric, fact, PASSAGES['tier1-connected'], route.prefix);
  }
  if (owner.kind === 'cluster') return podsWithoutRoute(fabric, owner, dst);
  if (owner.kind === 'segment') return withoutGateway(owner, 'OWNED_ADDRESS_LEAKS');
  return leaks({
    code: 'PATH005',
    text: `nothing leads to ${dst}, an address of pool ${owner.displayName}`,
    missing: `route ${owner.subnet}`,
    at: owner.at,
  });
}

/** A Tier-1 has the route; it does not come further. */
function unannounced(fabric: Fabric, tier1: Tier1Fact, passage: Passage, prefix: Cidr): Failure {
  const uplink = uplinkOf(fabric.topology, tier1);
  if (uplink.kind === 'unknown') return notStated(uplink.explanation);
  if (uplink.kind === 'none') return leaks(unlinked(tier1));
  const { tier0 } = uplink;
  if (!advertises(tier1, passage.tier1Type)) return leaks(unadvertised(tier1, tier0, passage, prefix));
  if (tier0.hasBgpNeighbors === false) return leaks(withoutNeighbor(tier0, prefix));
  if (!redistributes(tier0, passage.tier0Types)) return leaks(unredistributed(tier0, passage, prefix));
  const text = `Tier-0 ${tier0.displayName} announces ${prefix} by another route`;
  return leaks({ code: 'PATH005', text, at: tier0.at });
}

/** What a Tier-1 lacks that is linked to no Tier-0. */
export function unlinked({ displayName, at }: Tier1Fact): Explanation {
  return {
    code: 'NSX003',
    text: `Tier-1 ${displayName} is linked to no Tier-0`,
    missing: `tier0 of ${displayName}`,
    fix: `link Tier-1 ${displayName} to a Tier-0`,
    at,
  };
}

function unadvertised({ displayName, at }: Tier1Fact, tier0: Tier0Fact, passage: Passage, prefix: Cidr): Explanation {
  const { tier1Type, tier1Rule } = passage;
  return {
    code: tier1Rule,
    text: `Tier-1 ${displayName} does not advertise ${tier1Type}, so Tier-0 ${tier0.displayName} has no route ${prefix} to redistribute`,
    missing: `${tier1Type} on ${displayName}`,
    fix: `add ${tier1Type} to what Tier-1 ${displayName} advertises`,
    at,
  };
}

function withoutNeighbor({ displayName, at }: Tier0Fact, prefix: Cidr): Explanation {
  return {
    code: 'NSX006',
    text: `Tier-0 ${displayName} has no BGP neighbor to announce ${prefix} to`,
    missing: `BGP neighbor of ${displayName}`,
    fix: `give Tier-0 ${displayName} a BGP neighbor`,
    at,
  };
}

function unredistributed(
  { displayName, at }: Tier0Fact,
  { tier0Types, tier0Rule }: Passage,
  prefix: Cidr,
): Explanation {
  const [type] = tier0Types;
  return {
    code: tier0Rule,
    text: `Tier-0 ${displayName} does not redistribute ${type}, so the outside does not learn ${prefix}`,
    missing: `${type} on ${displayName}`,
    fix: `add ${type} to what Tier-0 ${displayName} redistributes`,
    at,
  };
}

/** No gateway has a route to these pods. */
function podsWithoutRoute(fabric: Fabric, cluster: ClusterFact, dst: Ip): Failure {
  const { name, at } = cluster;
  const node = fabric.nodeOfPod(cluster, dst);
  if (node === undefined) return leaks({ code: 'PATH005', text: unallocated(name, dst), at });
  if (!cluster.routable) {
    const fix = `make ${name} routable, or reach its pods through a Service`;
    return leaks({ code: 'PATH005', text: `pods of ${name} are not routable`, fix, at });
  }
  const tier1 = fabric.topology.tier1Of(cluster);
  if (tier1 !== undefined) return leaks(missingRoute(cluster, node, tier1, dst));
  const text =
    cluster.gateway === undefined
      ? `on which Tier-1 the routes to pods of ${name} stand is not stated`
      : `the routes to pods of ${name} stand on Tier-1 ${cluster.gateway}, which is not described`;
  const fix = `describe the Tier-1 of ${name}`;
  return notStated({ code: 'PATH001', text, missing: `tier1 of ${name}`, fix, at });
}

function missingRoute(cluster: ClusterFact, node: NodeDevice, tier1: Tier1Fact, dst: Ip): Explanation {
  const block = node.fact.podCidrs.find((own) => own.contains(dst));
  const nobody = cluster.routeOwner === 'none';
  return {
    code: 'PATH005',
    text: `no static route leads to ${block}, the block of ${node.ref.name}${nobody ? ': nobody writes it' : ''}`,
    missing: `route ${block} on ${tier1.displayName}`,
    fix: nobody
      ? `say who writes the routes of ${cluster.name}: its cloud provider or Terraform`
      : `add a static route to ${block} on Tier-1 ${tier1.displayName} with an address of ${node.ref.name} as next hop`,
    at: cluster.at,
  };
}

/** An address of a cluster's pods that no pod can have. */
export function unallocated(cluster: string, dst: Ip): string {
  return `no node of ${cluster} has the block of ${dst}`;
}

function leaks(explanation: Explanation): Failure {
  return { disposition: 'OWNED_ADDRESS_LEAKS', explanation };
}
