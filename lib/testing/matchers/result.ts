/** What jest's `expect.extend` wants of a matcher; any test runner can read it. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why it failed, or with `.not` why it passed. */
  readonly message: () => string;
}

/** What was found, as the end of a message: one a line, or that there is nothing. */
export function listed(what: string, lines: readonly string[]): string {
  return lines.length === 0 ? `there are no ${what}` : `${what}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
