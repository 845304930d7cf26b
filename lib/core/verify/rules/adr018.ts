import { type ClusterFact, networkFrom } from '../../model';
import { type Capacity, capacityOf } from '../../plan';
import type { Rule } from '../rule';
import { ARTICLE, count } from './support';

/** Node blocks that Kubernetes takes in one range: 16 bits. Source: kubeadm, apis/kubeadm/validation. */
const MOST_BLOCKS = 65_536;

/** ADR018: a pod block holds a cluster while it is upgraded. */
export const adr018: Rule = {
  id: 'ADR018',
  severity: 'error',
  title: 'the pod block of a cluster holds its nodes during a rolling update',
  condition:
    'the pod block has fewer node blocks that a node can get than the cluster has nodes at its planned size and during a rollout together',
  consequence:
    'a new node gets no podCIDR and never becomes ready, so the rollout stops half way; the block of a running cluster cannot be changed',
  remedy: 'use the prefix that the message names, or plan fewer nodes',
  source: `kubernetes/kubernetes#85866: CIDRNotAvailable; cluster-api: KubeadmControlPlane and MachineDeployment roll with maxSurge 1; ${ARTICLE}: mind the number of nodes when choosing CLUSTER_CIDR`,
  *check({ topology }) {
    for (const cluster of topology.clusters) {
      const capacity = capacityOf(cluster);
      // A block that is smaller than one node's is ADR017.
      if (capacity === undefined || capacity.spare >= 0 || capacity.podCidr.prefix > capacity.nodeMaskSize) continue;
      yield { message: messageFor(cluster, capacity), fix: fixFor(capacity), at: [cluster.at] };
    }
  },
  failing: () => network('172.16.136.0/23'),
  passing: () => network('172.16.136.0/22'),
};

function messageFor(
  { name }: ClusterFact,
  { podCidr, nodeMaskSize, blocks, usable, peak, atRest, surge }: Capacity,
): string {
  const needed = `${peak} needed during a rollout (${atRest} at rest, ${surge} more while they are replaced)`;
  if (blocks === 0)
    return `${podCidr} of ${name} has more /${nodeMaskSize} blocks than kubernetes takes, which is ${MOST_BLOCKS}; ${needed}`;
  const services = usable < blocks ? ` beside its service CIDR` : '';
  return `${podCidr} of ${name} holds ${count(usable, 'node')}${services}, ${needed}`;
}

function fixFor({ podCidr, nodeMaskSize, blocks, enoughPrefix, largestUpgradable }: Capacity): string {
  if (blocks === 0) return `use a /${nodeMaskSize - 16} or longer, or a larger node block`;
  const larger =
    enoughPrefix === undefined
      ? `plan fewer nodes, since no block holds more than ${MOST_BLOCKS}`
      : `use a /${enoughPrefix}`;
  const fewer =
    largestUpgradable === 0
      ? `no cluster in ${podCidr} can be upgraded`
      : `the largest cluster in ${podCidr} that can be upgraded has ${count(largestUpgradable, 'node')}`;
  return `${larger}; ${fewer}`;
}

const network = (pods: string) =>
  networkFrom({
    clusters: [{ name: 'cl1', podCidrs: [pods], machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 } }],
  });
