/** Phases of a deployment in the order a person goes through them. */
export const RUN_BOOK_PHASES = ['nsx', 'management-cluster', 'workload-cluster', 'applications', 'checks'] as const;
export type RunBookPhase = (typeof RUN_BOOK_PHASES)[number];

/** One command a person runs after synthesis. */
export interface RunBookStep {
  readonly phase: RunBookPhase;
  /** What it does, in a few words. */
  readonly title: string;
  /** The exact command. */
  readonly command: string;
  /** Environment variables to export first: names, never values. */
  readonly exports: readonly string[];
  /** What a good answer looks like. @default - nothing to compare */
  readonly expect?: string;
}

/** The method by which a construct says what a person does with it; shared like {@link FACTS}. */
export const RUN_BOOK: unique symbol = Symbol.for('cdk-routable-pods/run-book');

export interface HasRunBook {
  [RUN_BOOK](): readonly RunBookStep[];
}

export function hasRunBook(value: unknown): value is HasRunBook {
  return typeof value === 'object' && value !== null && typeof (value as Partial<HasRunBook>)[RUN_BOOK] === 'function';
}
