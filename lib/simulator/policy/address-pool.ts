import { Cidr, CidrSet, type Ip, IpRange } from '../../core/net';
import { interfaceOf, LONGEST, poolRangeOf } from './checks/addresses';
import type { Json } from './contract';
import { type Fields, structsOf, textOf, textsOf } from './json';
import type { ObjectStore } from './object-store';
import { sortKeyOf } from './sort-key';

/** The ranges a pool gives addresses from, in the order of its subnets' paths. */
export function rangesOf(store: ObjectStore, pool: string): readonly IpRange[] {
  const subnets = [...store.listed(`${pool}/ip-subnets`)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return subnets.flatMap((subnet) =>
    subnet.resource_type === 'IpAddressPoolStaticSubnet' ? staticRanges(subnet) : blockRanges(subnet),
  );
}

function staticRanges({ allocation_ranges }: Fields): readonly IpRange[] {
  return structsOf(allocation_ranges).flatMap((range) => poolRangeOf(range) ?? []);
}

/** All hosts of a subnet cut from a block, but its gateway. */
function blockRanges({ cidr, gateway_address }: Fields): readonly IpRange[] {
  const text = textOf(cidr);
  if (text === undefined) return [];
  const network = Cidr.parse(text);
  const gateway = interfaceOf(gateway_address);
  return CidrSet.of(IpRange.of(network.firstHost, network.lastHost))
    .subtract(...(gateway === undefined ? [] : [gateway.ip]))
    .ranges();
}

/**
 * The lowest address that no allocation of the pool holds; undefined when all are held. Found by halving, so that it takes no
 * longer in a full pool than in an empty one.
 */
export function lowestFree(store: ObjectStore, pool: string): Ip | undefined {
  const held = store.inOrder(`${pool}/ip-allocations`, ALLOCATED);
  for (const range of rangesOf(store, pool)) {
    const first = held.placeOf(sortKeyOf(range.first.toString(), ALLOCATED));
    // How many addresses from the range's first on are held without a gap.
    let low = 0n;
    let high = range.size;
    while (low < high) {
      const middle = (low + high) / 2n;
      const key = held.at(first + Number(middle));
      if (key?.startsWith(sortKeyOf(range.first.plus(middle).toString(), ALLOCATED)) === true) low = middle + 1n;
      else high = middle;
    }
    if (low < range.size) return range.first.plus(low);
  }
  return undefined;
}

/** Path of the allocation that holds an address; undefined when none does. */
export function holderOf(store: ObjectStore, pool: string, ip: Ip): string | undefined {
  const prefix = sortKeyOf(ip.toString(), ALLOCATED);
  const [key] = store.inOrder(`${pool}/ip-allocations`, ALLOCATED).startingWith(prefix);
  return key?.slice(prefix.length);
}

/** The field of an allocation that holds its address. */
const ALLOCATED = 'allocation_ip';

/** The lowest network of a size in a block that no other subnet was cut from; undefined when there is none. */
export function lowestNetwork(store: ObjectStore, block: Fields, size: number): Cidr | undefined {
  const users = [...store.referrersOf(String(block.path))];
  const used = CidrSet.from(users.flatMap((path) => networksOf(store.get(path)?.cidr)));
  for (const whole of [...networksOf(block.cidr), ...networksOf(block.cidrs)]) {
    const prefix = LONGEST[whole.family] - Math.log2(size);
    const free = prefix < whole.prefix ? undefined : used.firstFree(whole, prefix);
    if (free !== undefined) return free;
  }
  return undefined;
}

function networksOf(value: Json | undefined): readonly Cidr[] {
  return textsOf(value).map((text) => Cidr.parse(text));
}
