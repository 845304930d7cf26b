import { setTimeout as sleep } from 'node:timers/promises';

/** How patient a client is. */
export interface NsxClientOptions {
  /** Milliseconds until a connection stands and its certificate is checked. @default 10000 */
  readonly connectTimeout?: number;
  /** Milliseconds until an answer begins, and from then on until it is there as a whole. @default 30000 */
  readonly answerTimeout?: number;
  /** Bytes of the largest answer that is read. @default 67108864 */
  readonly maxAnswerBytes?: number;
  /** Pages of the longest list that is read, each of at most 1,000 rows. @default 10000 */
  readonly maxPages?: number;
  /** Waits for so many milliseconds before a read is repeated. @default - by the clock */
  readonly pause?: (ms: number) => Promise<void>;
}

/** The options of a client, each with a value. */
export type Settings = Required<NsxClientOptions>;

/** The options with their defaults. */
export function settingsOf({
  connectTimeout = 10_000,
  answerTimeout = 30_000,
  maxAnswerBytes = 64 << 20,
  maxPages = 10_000,
  pause = (ms) => sleep(ms),
}: NsxClientOptions): Settings {
  return { connectTimeout, answerTimeout, maxAnswerBytes, maxPages, pause };
}
