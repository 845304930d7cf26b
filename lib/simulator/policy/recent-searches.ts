import type { PolicyObject } from './contract';

/** More than clients read at once; the longest unused goes first. */
const MOST_SEARCHES = 64;

/** What searches found, whole and in order, for the pages that a client has yet to ask for. */
export class RecentSearches {
  /** The longest unused first. */
  readonly #found = new Map<string, readonly PolicyObject[]>();

  /** What a search found when it was last remembered; undefined where it is forgotten. */
  recall(search: string): readonly PolicyObject[] | undefined {
    return this.#found.get(search);
  }

  /** Keeps what a search found, in place of what it found before. */
  remember(search: string, found: readonly PolicyObject[]): void {
    this.#found.delete(search);
    this.#found.set(search, found);
    const [oldest] = this.#found.keys();
    if (this.#found.size > MOST_SEARCHES && oldest !== undefined) this.#found.delete(oldest);
  }
}
