/** Which requests a fault meets, and how often. */
export interface FaultScope {
  /** @default - any method */
  readonly method?: string;
  /**
   * The path without the query, decoded; `*` stands for any characters. With or without `/policy/api/v1` before it:
   * `/infra/tier-1s/t1/static-routes/*`. For a realization fault the path of the object instead.
   * @default - any path
   */
  readonly path?: string;
  /** How many that it would meet pass first. @default 0 */
  readonly skip?: number;
  /** Meets one request in so many: 3 meets the first, the fourth, the seventh. @default 1 */
  readonly every?: number;
  /** Meets so many, then no more. @default - no end */
  readonly times?: number;
}

/** What goes wrong. */
export type FaultEffect =
  /** The answer comes late, in milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Refused with this status, 400 to 599, and nothing is done: 429, 500, 503. */
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks without an answer, before or after the change took effect. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  /**
   * The request is handled as though somebody else had changed the object since it was read: every `_revision` in the
   * body is an old one. Nothing happens to a request that has none, as with NSX itself: the last writer wins.
   */
  | { readonly kind: 'stale-revision' }
  /** All sessions end before the request is looked at. */
  | { readonly kind: 'session-expiry' }
  /** What NSX says of the realization of an object: an error with an alarm, not yet, or nothing at all. */
  | { readonly kind: 'realization'; readonly state: RealizationFault };

/** What is said of an object's realization instead of `REALIZED`. */
export type RealizationFault = 'ERROR' | 'UNREALIZED' | 'ABSENT';

/** Something that is to go wrong, as plain data: an option, an argument, or the body of `POST /simulator/faults`. */
export type Fault = FaultEffect & FaultScope;

/** One line for the log: `503`, `delay 200 ms`, `cut after`. */
export function faultText(effect: FaultEffect): string {
  switch (effect.kind) {
    case 'delay':
      return `delay ${effect.ms} ms`;
    case 'status':
      return String(effect.status);
    case 'cut':
      return `cut ${effect.when}`;
    case 'realization':
      return `realization ${effect.state}`;
    case 'stale-revision':
    case 'session-expiry':
      return effect.kind;
  }
}
