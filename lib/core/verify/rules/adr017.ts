import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { ARTICLE } from './support';

/** ADR017: a pod block holds at least one node. */
export const adr017: Rule = {
  id: 'ADR017',
  severity: 'error',
  title: 'the pod block of a cluster is at least as large as the block of one node',
  condition: 'the prefix of the cluster CIDR is longer than the node mask',
  consequence: 'kube-controller-manager exits at start, and no node gets a podCIDR',
  remedy:
    'use a cluster CIDR with the prefix of the node mask or a shorter one; one node alone is rarely enough, see ADR018',
  source: `kubernetes, pkg/controller/nodeipam/node_ipam_controller.go; ${ARTICLE}: CLUSTER_CIDR at least /24, one /24 for each node`,
  *check({ topology }) {
    for (const { name, podCidrs, nodeMaskSize, at } of topology.clusters) {
      for (const block of podCidrs) {
        const mask = nodeMaskSize[block.family];
        if (block.prefix <= mask) continue;
        yield {
          message: `${block} of ${name} cannot hold one /${mask} block of a node`,
          fix: `use a /${mask} or shorter`,
          at: [at],
        };
      }
    }
  },
  failing: () => network('172.16.136.0/25'),
  passing: () => network('172.16.136.0/24'),
};

const network = (pods: string) => networkFrom({ clusters: [{ name: 'cl1', podCidrs: [pods] }] });
