import type { Fault, FaultEffect, RealizationFault } from './fault';
import { InjectedFault } from './injected-fault';
import { checkFault } from './read-fault';

/** The faults of a simulator, in the order they were injected. */
export class FaultBook {
  readonly #faults = new Map<number, InjectedFault>();
  #lastId = 0;

  /**
   * Lets something go wrong from now on.
   *
   * @returns its count, and the way to take it away again
   * @throws ValidationError SIM010 for a fault that cannot be read
   */
  inject(fault: Fault): InjectedFault {
    const checked = checkFault(fault, 'fault');
    const id = ++this.#lastId;
    const injected = new InjectedFault(id, checked, () => this.#faults.delete(id));
    this.#faults.set(id, injected);
    return injected;
  }

  /** Takes all away. */
  clear(): void {
    this.#faults.clear();
  }

  /** All that were injected and not taken away, with their counts. */
  list(): readonly InjectedFault[] {
    return [...this.#faults.values()];
  }

  get(id: number): InjectedFault | undefined {
    return this.#faults.get(id);
  }

  /** What goes wrong with a request; each fault that meets it is counted. */
  effectsOn(method: string, path: string): readonly FaultEffect[] {
    if (this.#faults.size === 0) return [];
    const met = this.list().filter(({ fault }) => fault.kind !== 'realization');
    return met.filter((injected) => injected.meets(method, path)).map(({ fault }) => fault);
  }

  /** What is wrong with the realization of an object; undefined where nothing is. */
  realizationOf(path: string): RealizationFault | undefined {
    for (const injected of this.#faults.values()) {
      const { fault } = injected;
      if (fault.kind === 'realization' && injected.meets('GET', path)) return fault.state;
    }
    return undefined;
  }
}
