import { type ClusterFact, type NodeFact, nodeKey } from '../model';
import type { Cidr } from '../net';
import { blocksIn } from './node-capacity';
import { NodeCidrAllocator } from './node-cidr-allocator';

/**
 * The nodes a cluster has when it is new: `cl1 node 1`, `cl1 node 2`, … with the podCIDRs a fresh kube-controller-manager
 * gives in the order of their creation. Names and order are a prediction (`observed: false`): Kubernetes keeps no order
 * once nodes are replaced, and gives blocks in any order to nodes that stood before the controller started.
 *
 * A node beyond the range has no podCIDRs, as it has in Kubernetes. Without known machines there are no nodes.
 */
export function predictNodes(cluster: ClusterFact): NodeFact[] {
  const { key, machines, at } = cluster;
  if (machines === undefined) return [];
  const allocators = allocatorsOf(cluster);
  const nodes: NodeFact[] = [];
  for (let number = 1; number <= machines.controlPlane + machines.workers; number++) {
    const name = `${cluster.name} node ${number}`;
    const podCidrs = blocksFor(allocators);
    const where = { key: nodeKey(key, name), at, name, cluster: key };
    nodes.push({ kind: 'node', ...where, addresses: [], podCidrs, observed: false });
  }
  return nodes;
}

/** One for each family; none where kube-controller-manager would not start, which rules ADR017 and ADR018 report. */
function allocatorsOf({ podCidrs, nodeMaskSize, serviceCidrs }: ClusterFact): NodeCidrAllocator[] {
  if (podCidrs.some((podCidr) => blocksIn(podCidr, nodeMaskSize[podCidr.family]) === 0)) return [];
  return podCidrs.map((podCidr) => new NodeCidrAllocator(podCidr, nodeMaskSize[podCidr.family], serviceCidrs));
}

/** A node gets a block of every family, or none. */
function blocksFor(allocators: readonly NodeCidrAllocator[]): readonly Cidr[] {
  const blocks: Cidr[] = [];
  for (const allocator of allocators) {
    const block = allocator.allocate();
    if (block === undefined) return [];
    blocks.push(block);
  }
  return blocks;
}
