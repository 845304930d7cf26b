import type { FaultBook } from '../faults/fault-book';
import type { Change } from '../policy';

/** What NSX says of an object's realization. `ABSENT`: it has heard of no realized entity yet. */
export type RealizationState = 'REALIZED' | 'UNREALIZED' | 'ERROR' | 'ABSENT';

/** When objects take effect: so long after their last change. */
export class Realization {
  /** Milliseconds from a change to its effect; may be set at any time. */
  delay: number;
  readonly #changedAt = new Map<string, number>();

  constructor(
    delay: number,
    private readonly now: () => number,
    private readonly faults: FaultBook,
  ) {
    this.delay = delay;
  }

  /** Takes note of what changed. */
  see(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'delete') this.#changedAt.delete(change.path);
      else this.#changedAt.set(change.object.path, this.now());
    }
  }

  /** The state of an object that stands in the tree. What stood from the start took effect long ago. */
  stateOf(path: string): RealizationState {
    const fault = this.faults.realizationOf(path);
    if (fault !== undefined) return fault;
    const changedAt = this.#changedAt.get(path);
    return changedAt === undefined || this.now() - changedAt >= this.delay ? 'REALIZED' : 'UNREALIZED';
  }
}
