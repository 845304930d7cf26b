import { Cidr, CidrSet } from '../net';

/**
 * Kubernetes takes no more than 2^16 node blocks in one range: `cidrset` refuses it for IPv6, kubeadm for both families
 * (`cmd/kubeadm/app/apis/kubeadm/validation`).
 */
export const MAX_MASK_DIFFERENCE = 16;

/** How many node blocks of this mask the range holds; 0 where Kubernetes refuses the pair. */
export function blocksIn(range: Cidr, nodeMaskSize: number): number {
  const difference = nodeMaskSize - range.prefix;
  return difference < 0 || difference > MAX_MASK_DIFFERENCE ? 0 : 2 ** difference;
}

/** The same without the blocks that a service range touches, which kube-controller-manager never gives to a node. */
export function usableBlocksIn(range: Cidr, nodeMaskSize: number, serviceCidrs: readonly Cidr[]): number {
  const blocks = blocksIn(range, nodeMaskSize);
  if (blocks === 0) return 0;
  const touched = serviceCidrs
    .filter((service) => service.overlaps(range))
    .map((service) => Cidr.holding(service.first, Math.min(service.prefix, nodeMaskSize)));
  const blockSize = range.size / BigInt(blocks);
  return blocks - Number(CidrSet.from(touched).intersect(range).size / blockSize);
}

/** The longest prefix that holds so many node blocks; undefined where none does within Kubernetes' limit. */
export function prefixFor(nodes: number, nodeMaskSize: number): number | undefined {
  for (let difference = 0; difference <= Math.min(MAX_MASK_DIFFERENCE, nodeMaskSize); difference++) {
    if (2 ** difference >= nodes) return nodeMaskSize - difference;
  }
  return undefined;
}
