/** How words are set off in a terminal. The core knows no colours; the command line passes its own. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string) => text;

/** Text as it is: for files, pipes and tests. */
export const PLAIN: Paint = { error: same, warning: same, info: same, good: same, strong: same, faint: same };
