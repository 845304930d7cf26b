/** What happened to one request. */
export interface LogEntry {
  /** Counts from 1. */
  readonly number: number;
  /** When it came, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  /** Undefined: the connection broke without an answer. */
  readonly status?: number;
  /** From the request's head until it was answered. */
  readonly ms: number;
  /** Undefined: not logged in. */
  readonly user?: string;
  /** What was made to go wrong: `503`, `delay 200 ms`. */
  readonly fault?: string;
  /** The refusal in one line, or why something is not served. */
  readonly note?: string;
}

/** Told of each request as it ends: its entry, and the same as a line. */
export type LogListener = (entry: LogEntry, line: string) => void;

/** As many as are kept; whoever wants all listens. */
const KEPT = 10_000;

/** All that happened, one line a request. Bodies, headers and passwords are not in it. */
export class RequestLog {
  #entries: LogEntry[] = [];
  #count = 0;
  readonly #listeners = new Set<LogListener>();

  /** The last 10,000 requests, the oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries.slice(-KEPT);
  }

  /** How many requests there were. */
  get count(): number {
    return this.#count;
  }

  /** The last 10,000 requests as text. */
  text(): string {
    return this.entries.map((entry) => `${logLine(entry)}\n`).join('');
  }

  /** Calls back after each request. @returns the way to end that */
  on(listener: LogListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Forgets what was kept; the count goes on. */
  clear(): void {
    this.#entries = [];
  }

  add(entry: Omit<LogEntry, 'number'>): void {
    const numbered = { ...entry, number: ++this.#count };
    this.#entries.push(numbered);
    // Cut now and then, so that a line costs the same however many there were.
    if (this.#entries.length >= 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
    if (this.#listeners.size === 0) return;
    const line = logLine(numbered);
    for (const listener of this.#listeners) listener(numbered, line);
  }
}

/** `12:00:00.123 PATCH /policy/api/v1/infra 200 3 ms admin`, then what went wrong. Times are UTC. */
export function logLine({ time, method, url, status, ms, user, fault, note }: LogEntry): string {
  const clock = new Date(time).toISOString().slice(11, 23);
  const parts = [clock, method, url, status ?? 'cut', `${Math.round(ms)} ms`, user ?? '-'];
  if (fault !== undefined) parts.push(`fault: ${fault}`);
  if (note !== undefined) parts.push(`(${note})`);
  return parts.join(' ').replaceAll(/[\r\n]+/g, ' ');
}
