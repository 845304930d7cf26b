import { DEFAULT_INTERNAL_RANGES, type Network } from '../../../model';
import { type Addresses, type Cidr, CidrSet, IpRange } from '../../../net';
import { type AddressUse, podUses, poolUses, segmentUses, serviceUses } from './address-use';
import { PRIVATE_SPACE } from './private-space';

/** Offers blocks that nothing in the network uses, and none of them to two owners. */
export class FreeBlocks {
  readonly #offered = new Map<AddressUse<unknown>, Cidr | undefined>();
  #used: CidrSet | undefined;

  constructor(private readonly network: Network) {}

  /**
   * The next free block as large as the one in use, behind it and in the same private space, or from its beginning
   * where there is none behind. Asked again for the same use it gives the same block. Undefined where there is none.
   */
  insteadOf(use: AddressUse<unknown>): Cidr | undefined {
    if (!this.#offered.has(use)) this.#offered.set(use, this.#take(use.span));
    return this.#offered.get(use);
  }

  #take(block: Cidr): Cidr | undefined {
    const space = PRIVATE_SPACE.find((candidate) => candidate.contains(block));
    if (space === undefined) return undefined;
    this.#used ??= CidrSet.from(addressesIn(this.network));
    const used = this.#used.union(CidrSet.from(prefixesBeside(this.network, block)));
    const upToIt = IpRange.of(space.first, block.last);
    const free = used.union(upToIt).firstFree(space, block.prefix) ?? used.firstFree(space, block.prefix);
    if (free !== undefined) this.#used = this.#used.union(free);
    return free;
  }
}

function addressesIn(network: Network): Addresses[] {
  const uses = [podUses(network), serviceUses(network), segmentUses(network), poolUses(network)].flat();
  const tier0s = network.of('tier0');
  return [
    ...uses.map(({ span }) => span),
    ...network.of('retired-block').map((retired) => retired.network),
    ...tier0s.flatMap(({ uplinks }) => uplinks.map((uplink) => uplink.network)),
    ...[...DEFAULT_INTERNAL_RANGES, ...tier0s.flatMap(({ internalRanges }) => internalRanges)].map(({ cidr }) => cidr),
  ];
}

/** Prefixes that lead elsewhere. One that the block itself lies in is a summary, as the default route is, and takes none. */
function prefixesBeside(network: Network, block: Cidr): Cidr[] {
  const prefixes = [
    ...network.of('external').map(({ prefix }) => prefix),
    ...network.of('static-route').map((route) => route.network),
  ];
  return prefixes.filter((prefix) => !prefix.contains(block));
}
