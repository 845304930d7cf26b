import { Cidr, type CidrSet } from '../net';

/** What is free in a network, as aligned blocks. It only shrinks: a block is taken, none is given back. */
export class FreeSpace {
  /** In the order of their addresses; each is as large as alignment allows. */
  readonly #blocks: Cidr[];

  /** All of the network but what is occupied. */
  constructor(within: Cidr, occupied: CidrSet) {
    this.#blocks = occupied.gaps(within).flatMap((gap) => gap.toCidrs());
  }

  /** How many addresses are free. */
  get size(): bigint {
    return this.#blocks.reduce((sum, block) => sum + block.size, 0n);
  }

  /** The largest free block, the lowest of them where there are several; undefined when nothing is free. */
  get largest(): Cidr | undefined {
    let largest: Cidr | undefined;
    for (const block of this.#blocks) if (largest === undefined || block.prefix < largest.prefix) largest = block;
    return largest;
  }

  /** Takes the lowest free block of this prefix; undefined when there is none. */
  take(prefix: number): Cidr | undefined {
    const index = this.#blocks.findIndex((block) => block.prefix <= prefix);
    const found = this.#blocks[index];
    if (found === undefined) return undefined;
    this.#blocks.splice(index, 1, ...upperHalves(found, prefix));
    return Cidr.of(found.first, prefix);
  }
}

/** What is left of a block without its first block of the prefix, in the order of addresses. */
function upperHalves(block: Cidr, prefix: number): Cidr[] {
  const halves: Cidr[] = [];
  for (let length = prefix; length > block.prefix; length--) halves.push(block.block(length, 1));
  return halves;
}
