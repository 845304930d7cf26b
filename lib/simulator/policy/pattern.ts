/** Stands for any text, the empty one too. */
export const ANY_TEXT = Symbol('*');

/** Stands for any one character. */
export const ANY_CHARACTER = Symbol('?');

/** Characters, and what stands for others. */
export type Pattern = readonly (string | symbol)[];

/** Whether a pattern says no more than how a text begins. */
export function isPrefix(pattern: Pattern): boolean {
  return pattern.findIndex((part) => typeof part === 'symbol') === pattern.length - 1 && pattern.at(-1) === ANY_TEXT;
}

/** Whether a whole text fits. Takes at most the product of the two lengths, whatever the pattern. */
export function fits(pattern: Pattern, text: string): boolean {
  const characters = [...text];
  let part = 0;
  let place = 0;
  // Where to go on from when what followed the last free text did not fit: one character further.
  let retryPart = -1;
  let retryPlace = 0;
  while (place < characters.length) {
    const wanted = pattern[part];
    if (wanted === ANY_TEXT) {
      retryPart = part + 1;
      retryPlace = place;
      part = retryPart;
    } else if (wanted === ANY_CHARACTER || (wanted !== undefined && wanted === characters[place])) {
      part++;
      place++;
    } else if (retryPart >= 0) {
      retryPlace++;
      part = retryPart;
      place = retryPlace;
    } else return false;
  }
  return pattern.slice(part).every((rest) => rest === ANY_TEXT);
}
