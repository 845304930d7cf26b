import { type ClusterFact, type NatRuleFact, type Network, networkFrom, type PlainNatRule } from '../../model';
import { type Cidr, CidrSet } from '../../net';
import { groupBy } from '../group-by';
import type { Report, Rule } from '../rule';
import type { Topology } from '../topology';
import { ARTICLE, cl1, list, PRIVATE_SPACE, TIER1, tier1 } from './support';

/** NSX014: no gateway hides the pods. */
export const nsx014: Rule = {
  id: 'NSX014',
  severity: 'warning',
  title: 'no SNAT rule of a gateway hides routable pods from the inside',
  condition:
    'an SNAT rule on the Tier-1 or Tier-0 above a routable cluster matches packets of its pods to private addresses or to a declared external prefix, and no NO_SNAT rule with a smaller sequence number takes them out; SNAT towards the Internet alone is sound',
  consequence:
    'the packets leave with an address of the gateway: nobody sees which pod sent them, and firewall rules that name pods do not match',
  remedy:
    'add a NO_SNAT rule for the pods with a smaller sequence number, towards all destinations or towards those inside',
  source: `${ARTICLE}: pods are reached without NAT; NSX administration guide, NAT: lower sequence numbers first, NO_SNAT switches source NAT off`,
  *check({ network, topology }) {
    const rulesOn = groupBy(
      network.of('nat-rule').filter(({ enabled }) => enabled),
      ({ gateway }) => gateway,
    );
    if (rulesOn.size === 0) return;
    const inside = insideOf(network);
    for (const cluster of topology.clusters.filter(({ routable }) => routable)) {
      for (const gateway of gatewaysAbove(topology, cluster)) {
        const rules = rulesOn.get(gateway) ?? [];
        for (const rule of rules.filter(({ action }) => action === 'SNAT')) {
          const hidden = cluster.podCidrs.filter((pods) => hides(rule, pods, inside, rules));
          if (hidden.length > 0) yield finding(rule, cluster, hidden);
        }
      }
    }
  },
  failing: () => network([snat]),
  passing: () => network([snat, keepPods]),
};

/** Destinations that may want to know the pod: private space, and what was named as outside, but for the Internet whole. */
function insideOf(network: Network): CidrSet {
  const externals = network.of('external').map(({ prefix }) => prefix);
  return CidrSet.from([...PRIVATE_SPACE, ...externals.filter(({ prefix }) => prefix > 0)]);
}

function gatewaysAbove(topology: Topology, cluster: ClusterFact): string[] {
  const above = topology.tier1Of(cluster);
  if (above === undefined) return [];
  return above.tier0 ? [above.key, above.tier0] : [above.key];
}

/** Whether the rule changes the source of a packet from these pods to the inside that no earlier NO_SNAT rule lets pass. */
function hides(rule: NatRuleFact, pods: Cidr, inside: CidrSet, rules: readonly NatRuleFact[]): boolean {
  const kept = rules.filter(
    ({ action, sequenceNumber }) => action === 'NO_SNAT' && sequenceNumber < rule.sequenceNumber,
  );
  const everywhere = rule.destination.length === 0 ? inside : inside.intersect(CidrSet.from(rule.destination));
  const wholly = kept.filter(({ destination }) => covers(destination, everywhere));
  let sources = rule.source.length === 0 ? CidrSet.of(pods) : CidrSet.from(rule.source).intersect(pods);
  for (const { source } of wholly) sources = without(sources, source);
  let destinations = everywhere;
  for (const { source, destination } of kept) {
    if (covers(source, sources)) destinations = without(destinations, destination);
  }
  return !sources.isEmpty && !destinations.isEmpty;
}

/** Whether a rule's list has every address of the set; an empty list matches any. */
function covers(cidrs: readonly Cidr[], set: CidrSet): boolean {
  return cidrs.length === 0 || set.subtract(...cidrs).isEmpty;
}

function without(set: CidrSet, cidrs: readonly Cidr[]): CidrSet {
  return cidrs.length === 0 ? CidrSet.of() : set.subtract(...cidrs);
}

function finding(rule: NatRuleFact, { name, at }: ClusterFact, hidden: readonly Cidr[]): Report {
  const pods = list(hidden.map(String));
  return {
    message: `SNAT rule ${rule.displayName} hides the pods ${pods} of ${name} behind an address of the gateway`,
    fix: `add a NO_SNAT rule for ${pods} with a sequence number below ${rule.sequenceNumber}`,
    at: [rule.at, at],
  };
}

const snat: PlainNatRule = { displayName: 'internet', gateway: TIER1, action: 'SNAT', source: ['172.16.0.0/16'] };
const keepPods: PlainNatRule = {
  displayName: 'keep-pods',
  gateway: TIER1,
  action: 'NO_SNAT',
  source: ['172.16.136.0/21'],
  sequenceNumber: 10,
};

const network = (natRules: readonly PlainNatRule[]) => networkFrom({ tier1s: [tier1], clusters: [cl1], natRules });
