import { type ClusterFact, DEFAULT_INTERNAL_RANGES, type NamedRange, networkFrom } from '../../model';
import type { Cidr } from '../../net';
import type { Severity } from '../finding';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import { distinct, list, podUses, type RoutedSegment, segmentUses, serviceUses, tier1Above } from './support';

/** A block that meets internal ranges, with what it is for. */
interface Block {
  readonly span: Cidr;
  readonly severity: Severity;
  readonly use: 'pods of' | 'services of' | 'segment';
  readonly name: string;
  readonly at: string;
  /** The ranges, by name and network. */
  readonly covered: readonly string[];
}

/** ADR013: what NSX uses inside of itself stays free. */
export const adr013: Rule = {
  id: 'ADR013',
  severity: 'error',
  title: 'no block overlaps the ranges that NSX uses inside of a Tier-0',
  condition:
    'a routed block, a pod block of a routable cluster or a segment, has an address in common with the transit, intra-tier or DHCP ranges of its Tier-0; an information for a block that is not routed, of services or of pods behind node addresses',
  consequence:
    'NSX routes these ranges between its own components first: packets to such a pod or machine never leave the gateway; a block that stays inside of the cluster takes no harm',
  remedy: 'choose another block, or give the Tier-0 other transit subnets before anything is attached to it',
  source:
    'Broadcom KB 428847; defaults of the NSX Policy API: 100.64.0.0/16, 169.254.0.0/24, 100.96.0.0/30; TKG defaults to 100.64.0.0/13 for services and 100.96.0.0/11 for pods',
  *check({ topology }) {
    // Blocks with the same addresses and weight are one finding: many clusters share a service CIDR, and soundly so.
    for (const blocks of groupBy(blocksOf(topology), ({ severity, span }) => `${severity} ${span}`).values()) {
      const [first] = blocks;
      if (first === undefined) continue;
      const covered = distinct(blocks.flatMap((block) => block.covered));
      yield {
        severity: first.severity,
        message: `${first.span} (${usersOf(blocks)}) overlaps ${list(covered)}`,
        fix:
          first.severity === 'error'
            ? 'choose another block, or other transit subnets on the Tier-0'
            : 'nothing to do as long as it is not routed; choose another block before it is',
        at: distinct(blocks.map(({ at }) => at)),
      };
    }
  },
  failing: () => network('100.64.8.0/21'),
  passing: () => network('172.16.136.0/21'),
};

function blocksOf(topology: Topology): Block[] {
  const { network } = topology;
  const blocks = [
    ...podUses(network).map(({ fact, span }) => {
      const severity: Severity = fact.routable ? 'error' : 'info';
      return { fact, span, severity, use: 'pods of', name: fact.name } as const;
    }),
    ...serviceUses(network).map(
      ({ fact, span }) => ({ fact, span, severity: 'info', use: 'services of', name: fact.name }) as const,
    ),
    ...segmentUses(network).map(
      ({ fact, span }) => ({ fact, span, severity: 'error', use: 'segment', name: fact.displayName }) as const,
    ),
  ];
  return blocks
    .map(({ fact, ...block }) => {
      const ranges = rangesFor(topology, fact).filter(({ cidr }) => cidr.overlaps(block.span));
      return { ...block, at: fact.at, covered: ranges.map(({ name, cidr }) => `${name} ${cidr}`) };
    })
    .filter(({ covered }) => covered.length > 0);
}

/** The ranges of the element's Tier-0, NSX's defaults where that is not stated; none in a network without NSX. */
function rangesFor(topology: Topology, element: ClusterFact | RoutedSegment): readonly NamedRange[] {
  const { network } = topology;
  const tier1 = tier1Above(topology, element);
  const tier0 = tier1 && topology.tier0Of(tier1);
  if (tier0 !== undefined) return tier0.internalRanges;
  const [only, another] = network.of('tier0');
  if (only !== undefined && another === undefined) return only.internalRanges;
  return only !== undefined || network.of('tier1').length > 0 ? DEFAULT_INTERNAL_RANGES : [];
}

/** `pods of mgmt and services of mgmt, cl1 and cl2`. */
function usersOf(blocks: readonly Block[]): string {
  const names = groupBy(blocks, ({ use }) => use);
  return list([...names].map(([use, users]) => `${use} ${list(distinct(users.map(({ name }) => name)))}`));
}

const network = (pods: string) =>
  networkFrom({
    tier0s: [{ displayName: 'T0' }],
    tier1s: [{ managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/tanzu-cl1', tier0: 'T0' }],
    clusters: [{ name: 'cl1', podCidrs: [pods], gateway: '10.44.55.101/infra/tier-1s/tanzu-cl1' }],
  });
