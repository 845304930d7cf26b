import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { clashes, domainOf, FreeBlocks, meet, podUses, segmentUses } from './support';

/** ADR005: pods and machines have different addresses. */
export const adr005: Rule = {
  id: 'ADR005',
  severity: 'error',
  title: 'no pod block overlaps a segment',
  condition: 'a pod block of a cluster has an address in common with the subnet of a segment',
  consequence:
    'the Tier-1 knows the addresses as connected, the pod routes claim them too, and nodes take the machines of the segment for pods: neither side is reached reliably',
  remedy: 'move the pods to the free block that the message offers, or move the segment',
  source:
    'kubernetes/cloud-provider-vsphere writes pod blocks as static routes beside the connected subnets; antrea, route_linux.go, installs each pod block on every node',
  *check({ network, topology }) {
    const free = new FreeBlocks(network);
    for (const { left: pods, right: segment } of clashes(podUses(network), segmentUses(network))) {
      if (!meet(domainOf(topology, pods.fact), domainOf(topology, segment.fact))) continue;
      const block = free.insteadOf(pods);
      const { name } = pods.fact;
      const move = block === undefined ? `give ${name} another block` : `give ${name} ${block}`;
      yield {
        message: `pods ${pods.span} of ${name} overlap segment ${segment.fact.displayName} ${segment.span}`,
        fix: `${move}, or move the segment`,
        at: [pods.fact.at, segment.fact.at],
      };
    }
  },
  failing: () => network('172.16.128.0/20'),
  passing: () => network('172.16.144.0/20'),
};

const network = (pods: string) =>
  networkFrom({
    segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21' }],
    clusters: [{ name: 'cl1', podCidrs: [pods], nodeSegment: 'tanzu-overlay' }],
  });
