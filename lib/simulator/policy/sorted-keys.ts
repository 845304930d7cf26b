/** Longest chunk. Short enough that making room in one costs no more than finding it. */
const LONGEST_CHUNK = 512;

/**
 * Texts in order of their UTF-16 code units, each at most once. They stand in chunks, so that adding one to many thousands moves
 * a few hundred.
 */
export class SortedKeys {
  /** In order; none is empty. */
  readonly #chunks: string[][] = [];
  #size = 0;

  /** @param keys in any order */
  constructor(keys: Iterable<string> = []) {
    const sorted = [...new Set(keys)].sort(compare);
    for (let start = 0; start < sorted.length; start += LONGEST_CHUNK) {
      this.#chunks.push(sorted.slice(start, start + LONGEST_CHUNK));
    }
    this.#size = sorted.length;
  }

  get size(): number {
    return this.#size;
  }

  add(key: string): void {
    const index = this.#chunkFor(key);
    const chunk = this.#chunks[index];
    if (chunk === undefined) {
      this.#chunks.push([key]);
      this.#size++;
      return;
    }
    const place = placeIn(chunk, key);
    if (chunk[place] === key) return;
    chunk.splice(place, 0, key);
    this.#size++;
    if (chunk.length > LONGEST_CHUNK) this.#chunks.splice(index + 1, 0, chunk.splice(LONGEST_CHUNK / 2));
  }

  delete(key: string): void {
    const index = this.#chunkFor(key);
    const chunk = this.#chunks[index];
    const place = chunk === undefined ? 0 : placeIn(chunk, key);
    if (chunk === undefined || chunk[place] !== key) return;
    chunk.splice(place, 1);
    this.#size--;
    if (chunk.length === 0) this.#chunks.splice(index, 1);
  }

  /** Where a key stands or would stand: how many keys come before it. */
  placeOf(key: string): number {
    let before = 0;
    for (const chunk of this.#chunks) {
      if ((chunk[chunk.length - 1] as string) >= key) return before + placeIn(chunk, key);
      before += chunk.length;
    }
    return before;
  }

  /** The key at a place; undefined beyond the last. */
  at(place: number): string | undefined {
    let rest = place;
    for (const chunk of this.#chunks) {
      if (rest < chunk.length) return chunk[rest];
      rest -= chunk.length;
    }
    return undefined;
  }

  /** How many keys begin with a text. */
  countOf(prefix: string): number {
    return this.placeOf(prefix + AFTER_ALL) - this.placeOf(prefix);
  }

  /** The keys that begin with a text, in order. The texts must not change while they are read. */
  *startingWith(prefix: string): Generator<string> {
    const first = this.#chunkFor(prefix);
    for (let index = first; index < this.#chunks.length; index++) {
      const chunk = this.#chunks[index] as string[];
      for (let place = index === first ? placeIn(chunk, prefix) : 0; place < chunk.length; place++) {
        const key = chunk[place] as string;
        if (!key.startsWith(prefix)) return;
        yield key;
      }
    }
  }

  /** The chunk a key stands or would stand in: the first that does not end before it, else the last. */
  #chunkFor(key: string): number {
    let low = 0;
    let high = Math.max(this.#chunks.length - 1, 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#chunks[middle]?.at(-1) as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Sorts behind every text that goes on after a prefix: no Unicode character is this one. */
const AFTER_ALL = '\uffff';

/** How many keys of a sorted list come before one. */
function placeIn(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
