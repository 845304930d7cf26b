/** Ids of the verification rules that judge an Antrea configuration; each problem names the one that finds it. */
export type AntreaProblemId = 'ANT001' | 'ANT002' | 'ANT003' | 'ANT008' | 'ANT010' | 'ANT011';

/** An option of a configuration that its program does not take. */
export interface AntreaProblem {
  readonly id: AntreaProblemId;
  /** Path of the option: `noSNAT`, `featureGates.EndpointSlice`. */
  readonly key: string;
  /** The value as it was written; undefined where its absence is the problem. */
  readonly value: unknown;
  /** What is wrong, with the program, its version and the value. Lower case, no final period. */
  readonly message: string;
  /** What to change. */
  readonly fix: string;
  /** True where the program exits; false where it ignores the option and goes on. */
  readonly fatal: boolean;
}
