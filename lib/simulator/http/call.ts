import type { IncomingHttpHeaders } from 'node:http';
import type { Reply } from './reply';
import type { Target } from './target';

/** A request that has come in whole. */
export interface Call {
  readonly method: string;
  readonly target: Target;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Ends what waits, when the server closes. */
  readonly signal: AbortSignal;
  /** Whether every revision in it is to be an old one. @default false */
  readonly isStale?: boolean;
}

/** How a request ends, and what the log is told of it. */
export interface Outcome {
  /** `cut`: the connection is broken without an answer. */
  readonly reply: Reply | 'cut';
  readonly user?: string;
  readonly fault?: string;
}
