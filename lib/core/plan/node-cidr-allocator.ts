import { ValidationError } from '../errors';
import { Cidr } from '../net';
import { blocksIn, MAX_MASK_DIFFERENCE } from './node-capacity';

/**
 * How kube-controller-manager gives nodes their podCIDRs in one pod range: a pointer that moves on and wraps, so that a
 * block that was given back is not the next to be given.
 *
 * Source: `pkg/controller/nodeipam/ipam/cidrset/cidr_set.go` of Kubernetes, and a running 1.34.4.
 */
export class NodeCidrAllocator {
  readonly #podCidr: Cidr;
  readonly #nodeMaskSize: number;
  readonly #blockSize: bigint;
  readonly #used: Uint8Array;
  #next = 0;

  /**
   * @param podCidr `--cluster-cidr` of one family
   * @param nodeMaskSize `--node-cidr-mask-size-ipv4` or `-ipv6`
   * @param serviceCidrs `--service-cluster-ip-range`; every block that one touches is never given
   * @throws ValidationError ADR017 when the range is smaller than one block, PLAN017 when it has more than 2^16 blocks
   */
  constructor(podCidr: Cidr, nodeMaskSize: number, serviceCidrs: readonly Cidr[] = []) {
    const blocks = blocksIn(podCidr, nodeMaskSize);
    if (blocks === 0) throw refused(podCidr, nodeMaskSize);
    this.#podCidr = podCidr;
    this.#nodeMaskSize = nodeMaskSize;
    this.#blockSize = podCidr.size / BigInt(blocks);
    this.#used = new Uint8Array(blocks);
    for (const service of serviceCidrs) if (service.overlaps(podCidr)) this.#mark(service, 1);
  }

  /** The next free block from the pointer on; undefined when all are held, and the node stays without a podCIDR. */
  allocate(): Cidr | undefined {
    const ahead = this.#used.indexOf(0, this.#next);
    const index = ahead >= 0 ? ahead : this.#used.indexOf(0);
    if (index < 0) return undefined;
    this.#used[index] = 1;
    this.#next = (index + 1) % this.#used.length;
    return Cidr.of(this.#podCidr.first.plus(BigInt(index) * this.#blockSize), this.#nodeMaskSize);
  }

  /**
   * Marks every block that a podCIDR touches as held, of whatever size it is. The pointer stays.
   *
   * @throws ValidationError PLAN018 when it is outside of the pod range: kube-controller-manager then does not start
   */
  occupy(podCidr: Cidr): void {
    this.#mark(this.#inside(podCidr), 1);
  }

  /**
   * Gives every block that a podCIDR touches back, as on the deletion of its Node object. The pointer stays.
   *
   * @throws ValidationError PLAN018 when it is outside of the pod range
   */
  release(podCidr: Cidr): void {
    this.#mark(this.#inside(podCidr), 0);
  }

  /** The controller starts anew or another replica takes over: blocks stay held, the pointer begins at the lowest. */
  restart(): void {
    this.#next = 0;
  }

  #inside(podCidr: Cidr): Cidr {
    if (podCidr.overlaps(this.#podCidr)) return podCidr;
    const message = `podCIDR ${podCidr} is outside of the pod range ${this.#podCidr}; kube-controller-manager does not start with such a node`;
    throw new ValidationError('PLAN018', message);
  }

  #mark(cidr: Cidr, value: 0 | 1): void {
    if (cidr.contains(this.#podCidr)) {
      this.#used.fill(value);
      return;
    }
    this.#used.fill(value, this.#indexOf(cidr.first.value), this.#indexOf(cidr.last.value) + 1);
  }

  #indexOf(address: bigint): number {
    return Number((address - this.#podCidr.first.value) / this.#blockSize);
  }
}

function refused(podCidr: Cidr, nodeMaskSize: number): ValidationError {
  if (nodeMaskSize < podCidr.prefix) {
    const message = `${podCidr} cannot hold one /${nodeMaskSize} block; use /${nodeMaskSize} or shorter`;
    return new ValidationError('ADR017', message);
  }
  const longest = nodeMaskSize - MAX_MASK_DIFFERENCE;
  const message = `${podCidr} has more than 65536 /${nodeMaskSize} blocks, which Kubernetes refuses; use /${longest} or longer`;
  return new ValidationError('PLAN017', message);
}
