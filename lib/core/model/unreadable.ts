import type { FactBase } from './fact-base';

/**
 * A value of an imported element that could not be read. What a program writes is refused at once instead;
 * in what already exists one bad line must not hide the rest. Key: place and property.
 */
export interface UnreadableFact extends FactBase {
  readonly kind: 'unreadable';
  /** The id of the rule it breaks: `ADR001` or `ADR002`. */
  readonly rule: string;
  /** What is wrong with which value, and the right text where one is known. */
  readonly problem: string;
}
