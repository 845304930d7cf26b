import { randomBytes, randomUUID } from 'node:crypto';

/** One login, as the client carries it. */
export interface Session {
  /** The cookie `JSESSIONID`. */
  readonly id: string;
  /** The header `X-XSRF-TOKEN`. */
  readonly token: string;
  readonly user: string;
}

/** More than any client opens; the longest unused goes first. */
const MAX_SESSIONS = 1_000;

/** The sessions that are open. One that was not used for the time-out is gone. */
export class SessionBook {
  /** The longest unused first. */
  readonly #open = new Map<string, { readonly session: Session; readonly usedAt: number }>();

  /**
   * @param timeout in milliseconds
   * @param now milliseconds of any clock
   */
  constructor(
    private readonly timeout: number,
    private readonly now: () => number,
  ) {}

  create(user: string): Session {
    const session = { id: randomBytes(16).toString('hex').toUpperCase(), token: randomUUID(), user };
    const [oldest] = this.#open.keys();
    if (this.#open.size >= MAX_SESSIONS && oldest !== undefined) this.#open.delete(oldest);
    this.#open.set(session.id, { session, usedAt: this.now() });
    return session;
  }

  /** The session of a cookie, used now; undefined where there is none, or no longer. */
  use(id: string): Session | undefined {
    const found = this.#open.get(id);
    if (found === undefined) return undefined;
    this.#open.delete(id);
    const now = this.now();
    if (now - found.usedAt >= this.timeout) return undefined;
    this.#open.set(id, { session: found.session, usedAt: now });
    return found.session;
  }

  destroy(id: string): void {
    this.#open.delete(id);
  }

  /** Ends every session, as a restart of the manager does. */
  expireAll(): void {
    this.#open.clear();
  }
}
