import type { Fault } from './fault';

const PREFIX = '/policy/api/v1';

/** A fault that was injected, with its count. */
export class InjectedFault {
  readonly #pattern: RegExp | undefined;
  #seen = 0;
  #hits = 0;

  /** @param remover takes it out of its book */
  constructor(
    readonly id: number,
    readonly fault: Fault,
    private readonly remover: () => void,
  ) {
    this.#pattern = fault.path === undefined ? undefined : patternOf(fault.path);
  }

  /** How many requests it met. */
  get hits(): number {
    return this.#hits;
  }

  /** Takes it away: it meets no more requests. */
  remove(): void {
    this.remover();
  }

  /** Whether it meets this request; counts it if so. */
  meets(method: string, path: string): boolean {
    const { skip = 0, every = 1, times = Number.POSITIVE_INFINITY } = this.fault;
    if (this.#hits >= times || !this.#fits(method, path)) return false;
    const turn = this.#seen++ - skip;
    if (turn < 0 || turn % every !== 0) return false;
    this.#hits++;
    return true;
  }

  #fits(method: string, path: string): boolean {
    if (this.fault.method !== undefined && this.fault.method !== method) return false;
    if (this.#pattern === undefined || this.#pattern.test(path)) return true;
    return path.startsWith(`${PREFIX}/`) && this.#pattern.test(path.slice(PREFIX.length));
  }
}

function patternOf(glob: string): RegExp {
  const literals = glob.split('*').map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literals.join('.*')}$`, 's');
}
