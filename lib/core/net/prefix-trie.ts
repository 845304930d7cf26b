import { type Bits, type Family, WIDTH } from './bits';
import { Cidr } from './cidr';
import type { Ip } from './ip';

/** A network with what is known about it. */
export interface PrefixEntry<T> {
  readonly prefix: Cidr;
  readonly value: T;
}

/** The entries of one prefix length, by their network bits alone. */
interface Level<T> {
  readonly prefix: number;
  readonly entries: Map<Bits, PrefixEntry<T>>;
}

/**
 * A table of networks of both families that answers by longest prefix, as a router does.
 *
 * One hash table for each prefix length in use, longest first. Real tables use few lengths, and then a lookup is far
 * faster than a walk down a binary tree: 0.06 against 1.3 microseconds, measured with 65,536 /24 and a default route.
 */
export class PrefixTrie<T> {
  private readonly levels: Readonly<Record<Family, Level<T>[]>> = { 4: [], 6: [] };
  private sorted: readonly PrefixEntry<T>[] | undefined;

  /** How many networks it has. */
  get size(): number {
    return [...this.levels[4], ...this.levels[6]].reduce((sum, level) => sum + level.entries.size, 0);
  }

  /** Enters a network, or replaces what is known about it. */
  set(prefix: Cidr, value: T): void {
    const level = this.existingLevel(prefix) ?? this.newLevel(prefix);
    level.entries.set(networkBits(prefix.first, prefix.prefix), { prefix, value });
    this.sorted = undefined;
  }

  /** What is known about exactly this network. */
  get(prefix: Cidr): T | undefined {
    return this.existingLevel(prefix)?.entries.get(networkBits(prefix.first, prefix.prefix))?.value;
  }

  /** Removes a network; says whether it was there. */
  delete(prefix: Cidr): boolean {
    this.sorted = undefined;
    return this.existingLevel(prefix)?.entries.delete(networkBits(prefix.first, prefix.prefix)) ?? false;
  }

  /** The longest network that contains the address. */
  lookup(ip: Ip): PrefixEntry<T> | undefined {
    for (const level of this.levels[ip.family]) {
      const entry = level.entries.get(networkBits(ip, level.prefix));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** Every network that contains the address, longest first. */
  matches(ip: Ip): PrefixEntry<T>[] {
    return this.probe(ip, WIDTH[ip.family]);
  }

  /** Every network that contains this one, itself included, longest first. */
  covering(cidr: Cidr): PrefixEntry<T>[] {
    return this.probe(cidr.first, cidr.prefix);
  }

  /** Every network inside this one, itself included, in the order of {@link Cidr.compare}. */
  covered(by: Cidr): PrefixEntry<T>[] {
    const entries = this.entries();
    const inside: PrefixEntry<T>[] = [];
    for (let i = firstNotBefore(entries, by); i < entries.length; i++) {
      const entry = entries[i] as PrefixEntry<T>;
      if (!by.contains(entry.prefix)) break;
      inside.push(entry);
    }
    return inside;
  }

  /** Every network, in the order of {@link Cidr.compare}. Sorted when first asked for after a change. */
  entries(): readonly PrefixEntry<T>[] {
    this.sorted ??= [...this.levels[4], ...this.levels[6]]
      .flatMap((level) => [...level.entries.values()])
      .sort((a, b) => Cidr.compare(a.prefix, b.prefix));
    return this.sorted;
  }

  private probe(ip: Ip, longest: number): PrefixEntry<T>[] {
    const found: PrefixEntry<T>[] = [];
    for (const level of this.levels[ip.family]) {
      const entry = level.prefix <= longest ? level.entries.get(networkBits(ip, level.prefix)) : undefined;
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  private existingLevel({ family, prefix }: Cidr): Level<T> | undefined {
    return this.levels[family].find((level) => level.prefix === prefix);
  }

  private newLevel({ family, prefix }: Cidr): Level<T> {
    const level: Level<T> = { prefix, entries: new Map() };
    this.levels[family].push(level);
    this.levels[family].sort((a, b) => b.prefix - a.prefix);
    return level;
  }
}

/** The address without its host bits, as a small integer. A shift by all 32 bits would be none in JavaScript. */
function networkBits({ bits }: Ip, prefix: number): Bits {
  if (prefix === 0) return 0;
  return typeof bits === 'number' ? bits >>> (32 - prefix) : bits >> BigInt(128 - prefix);
}

/** Place of the first entry that does not come before the network in the order of {@link Cidr.compare}. */
function firstNotBefore<T>(entries: readonly PrefixEntry<T>[], network: Cidr): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Cidr.compare((entries[middle] as PrefixEntry<T>).prefix, network) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
