/** What every fact carries. */
export interface FactBase {
  /** Identity among facts of the same kind; see each kind for its form. */
  readonly key: string;
  /** Where it was written: a construct path (`nsx/tanzu-overlay`), or a file with its line. */
  readonly at: string;
  /**
   * True for what somebody else than the owner says of an element, e.g. a cluster of the segment it was given.
   * A reference gives way to the element's own fact. @default false
   */
  readonly reference?: boolean;
}
