/**
 * Something the plan does not state and the proof rests on. It is printed beside every result that uses it,
 * so that a reader can check it or state it.
 */
export interface Assumption {
  /** Stable code, e.g. `ASSUME_TIER0_REDISTRIBUTES`. */
  readonly code: string;
  /** One sentence that names the element and what is taken as given. */
  readonly text: string;
}
