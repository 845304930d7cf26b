import { type ClusterFact, type Network, networkFrom } from '../../model';
import type { Cidr, IpRange } from '../../net';
import type { Rule } from '../rule';
import type { Topology } from '../topology';
import {
  type AddressUse,
  clashes,
  type Domain,
  domainOf,
  FreeBlocks,
  meet,
  nodeSegmentOf,
  podUses,
  poolUses,
  routedSegments,
  segmentOfPool,
  segmentUses,
  serviceUses,
} from './support';

/** Something pods may have to reach. */
interface Target extends AddressUse<{ readonly at: string }, Cidr | IpRange> {
  /** Absent: nothing is stated, so it is reached from anywhere. */
  readonly domain?: Domain;
  /** The cluster whose own ADR007 says it: the one with these pods, or on this segment. */
  readonly own: (cluster: ClusterFact) => boolean;
}

/** ADR008: no service CIDR hides what pods must reach. */
export const adr008: Rule = {
  id: 'ADR008',
  severity: 'error',
  title: 'no service CIDR covers addresses that the pods of its cluster must reach',
  condition:
    'the service CIDR of a cluster has an address in common with the pods of another routable cluster, with a segment or with a pool of virtual addresses',
  consequence:
    'inside of the cluster such an address is a ClusterIP: packets to it go to a Service, or nowhere, and never leave the node for its owner',
  remedy: 'give the services another block; it need not be routed, and every cluster may have the same one',
  source:
    'kubernetes.io, Service ClusterIP allocation; antrea, AntreaProxy and kube-proxy answer for the whole service CIDR',
  *check({ network, topology }) {
    const free = new FreeBlocks(network);
    for (const { left: services, right: target } of clashes(serviceUses(network), targets(network, topology))) {
      const { fact: cluster, span } = services;
      if (target.own(cluster) || !meet(domainOf(topology, cluster), target.domain ?? {})) continue;
      const block = free.insteadOf(services);
      yield {
        message: `pods of ${cluster.name} cannot reach ${target.text}: in service CIDR ${span} it looks like a ClusterIP`,
        fix: `give the services of ${cluster.name} another block${block === undefined ? '' : `, as ${block}`}`,
        at: [cluster.at, target.fact.at],
      };
    }
  },
  failing: () => network('172.16.144.0/24'),
  passing: () => network('10.96.0.0/24'),
};

function targets(network: Network, topology: Topology): Target[] {
  const segments = routedSegments(network);
  return [
    ...podUses(network)
      .filter(({ fact }) => fact.routable)
      .map((use) => ({
        ...use,
        domain: domainOf(topology, use.fact),
        own: (cluster: ClusterFact) => cluster === use.fact,
      })),
    ...segmentUses(network).map((use) => ({
      ...use,
      domain: domainOf(topology, use.fact),
      own: (cluster: ClusterFact) => nodeSegmentOf(segments, topology, cluster) === use.fact,
    })),
    ...poolUses(network)
      .filter(({ fact }) => segmentOfPool(segments, fact) === undefined)
      .map((use) => ({ ...use, own: () => false })),
  ];
}

const network = (services: string) =>
  networkFrom({
    clusters: [
      { name: 'cl1', podCidrs: ['172.16.136.0/21'], serviceCidrs: [services] },
      { name: 'cl2', podCidrs: ['172.16.144.0/21'] },
    ],
  });
