/** Control and format characters, ends of lines and paragraphs, halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu;

/**
 * A text that somebody else wrote, as a part of one line: what cannot be seen is a space. Names in NSX and Kubernetes
 * may hold anything, and what is not visible could move the cursor of a terminal, or turn the line's direction.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, ' ');
}
