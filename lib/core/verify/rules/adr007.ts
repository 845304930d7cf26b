import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { FreeBlocks, list, serviceUses } from './support';

/** ADR007: ClusterIPs are neither pods nor nodes. */
export const adr007: Rule = {
  id: 'ADR007',
  severity: 'error',
  title: 'the service CIDR of a cluster overlaps neither its pods nor its nodes',
  condition:
    'the service CIDR of a cluster has an address in common with its pod block or with the segment of its nodes',
  consequence:
    'kube-controller-manager keeps every pod block that the service CIDR touches for itself, so that nodes stay without pods, and a ClusterIP hides the node or pod with the same address',
  remedy: 'give the services a block of their own; it need not be routed, and every cluster may have the same one',
  source:
    'kubernetes, pkg/controller/nodeipam/ipam, filterOutServiceRange; kubernetes.io, Service ClusterIP allocation',
  *check({ network, topology }) {
    const free = new FreeBlocks(network);
    for (const services of serviceUses(network)) {
      const { fact: cluster, span } = services;
      const segment = topology.segmentOf(cluster);
      const taken = [
        ...cluster.podCidrs.map((cidr) => ({ cidr, text: `its pods ${cidr}` })),
        ...(segment?.gateway === undefined
          ? []
          : [
              {
                cidr: segment.gateway.network,
                text: `its nodes' segment ${segment.displayName} ${segment.gateway.network}`,
              },
            ]),
      ].filter(({ cidr }) => cidr.overlaps(span));
      if (taken.length === 0) continue;
      const block = free.insteadOf(services);
      yield {
        message: `service CIDR ${span} of ${cluster.name} overlaps ${list(taken.map(({ text }) => text))}`,
        fix: `give the services of ${cluster.name} a block of their own${block === undefined ? '' : `, as ${block}`}`,
        at: [cluster.at],
      };
    }
  },
  failing: () => network('172.16.136.0/24'),
  passing: () => network('10.96.0.0/24'),
};

const network = (services: string) =>
  networkFrom({ clusters: [{ name: 'cl1', podCidrs: ['172.16.136.0/21'], serviceCidrs: [services] }] });
