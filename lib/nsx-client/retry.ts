import { wasCut } from './request-fault';
import type { Answer } from './transport';

/** Answers that pass: too many requests, and a service that restarts or is overloaded. */
const PASSING = new Set([429, 500, 502, 503, 504]);

/** Milliseconds before the second, third and fourth request. */
const DELAYS = [250, 1_000, 3_000];

/** The longest wait that a `Retry-After` is granted; an answer that asks for more is the last. */
const LONGEST_WAIT = 30_000;

/**
 * Sends a read up to four times: again after a cut connection and after an answer that passes, later each time, and not
 * before `Retry-After`. A time that ran out is not tried again, since three more would make minutes of it.
 * Never for a write: nobody knows whether the first one took effect.
 *
 * @returns the last answer, whatever its status
 */
export async function withRetries(send: () => Promise<Answer>, pause: (ms: number) => Promise<void>): Promise<Answer> {
  for (const delay of DELAYS) {
    const answer = await send().catch((error: unknown) => {
      if (wasCut(error)) return undefined;
      throw error;
    });
    if (answer !== undefined && !PASSING.has(answer.status)) return answer;
    const wait = Math.max(delay, waitAskedFor(answer));
    if (answer !== undefined && wait > LONGEST_WAIT) return answer;
    await pause(wait);
  }
  return send();
}

/** Milliseconds of `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3). 0 where there is none that can be read. */
function waitAskedFor(answer: Answer | undefined): number {
  const header = answer?.headers['retry-after'];
  if (typeof header !== 'string') return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
