/** A path the simulator answers beside the objects of the policy tree. */
export interface ServedPath {
  readonly method: string;
  /** With `{name}` for a part that is any, and `?name=` for a parameter without which it is something else. */
  readonly path: string;
  /** What the answer is, in a few words. */
  readonly does: string;
}
