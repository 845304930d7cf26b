import type { ClusterFact, Machines } from '../model';
import { Cidr } from '../net';
import { blocksIn, MAX_MASK_DIFFERENCE, usableBlocksIn } from './node-capacity';

/** How many nodes a cluster's pod range can hold, and how many it must. */
export interface Capacity {
  /** The pod range it is about: the tightest one of a dual-stack cluster. */
  readonly podCidr: Cidr;
  /** Prefix length of a node's block in it. */
  readonly nodeMaskSize: number;
  /** Node blocks in the range; 0 where it is smaller than one block, or has more than Kubernetes takes (2^16). */
  readonly blocks: number;
  /** Those a node can get: a service range inside the pod range takes away every block it touches. */
  readonly usable: number;
  /** Machines at rest at the planned size. */
  readonly atRest: number;
  /** Machines beside them during a rolling update. */
  readonly surge: number;
  /** Both together. */
  readonly peak: number;
  /** Usable blocks left at the peak; below zero by as many as are missing. */
  readonly spare: number;
  /** The longest prefix of a range around this one that holds the peak; undefined where none does. */
  readonly enoughPrefix?: number;
  /** The most machines at rest that leave room for the surge. */
  readonly largestUpgradable: number;
}

/**
 * The capacity of a cluster's pod range; undefined where the pod range or the machines are not known.
 * Sizes: cluster-api's KubeadmControlPlane and MachineDeployment roll over with one more machine at a time by default.
 */
export function capacityOf(cluster: ClusterFact): Capacity | undefined {
  const { machines } = cluster;
  if (machines === undefined) return undefined;
  const [first, ...others] = cluster.podCidrs.map((podCidr) => capacityIn(podCidr, machines, cluster));
  return others.reduce((tightest, one) => (tightest && one.spare < tightest.spare ? one : tightest), first);
}

function capacityIn(podCidr: Cidr, { maxNodes: atRest, surge }: Machines, cluster: ClusterFact): Capacity {
  const nodeMaskSize = cluster.nodeMaskSize[podCidr.family];
  const usable = usableBlocksIn(podCidr, nodeMaskSize, cluster.serviceCidrs);
  const peak = atRest + surge;
  const enoughPrefix = enough(podCidr, nodeMaskSize, peak, cluster.serviceCidrs);
  return {
    podCidr,
    nodeMaskSize,
    blocks: blocksIn(podCidr, nodeMaskSize),
    usable,
    atRest,
    surge,
    peak,
    spare: usable - peak,
    ...(enoughPrefix === undefined ? {} : { enoughPrefix }),
    largestUpgradable: Math.max(0, usable - surge),
  };
}

function enough(podCidr: Cidr, nodeMaskSize: number, peak: number, services: readonly Cidr[]): number | undefined {
  const shortest = Math.max(0, nodeMaskSize - MAX_MASK_DIFFERENCE);
  for (let prefix = Math.min(podCidr.prefix, nodeMaskSize); prefix >= shortest; prefix--) {
    if (usableBlocksIn(Cidr.holding(podCidr.first, prefix), nodeMaskSize, services) >= peak) return prefix;
  }
  return undefined;
}
