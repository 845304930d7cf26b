import { ValidationError } from '../core/errors';

/**
 * The words in the order NSX lists them, each once: what a person writes in another order, or twice, says the same.
 *
 * @param what what the words are, for the message: `advertise of a Tier-1`
 * @throws ValidationError WORD001 for a word that NSX does not have there
 */
export function words<W extends string>(given: readonly W[], allowed: readonly W[], what: string, at: string): W[] {
  const unknown = given.find((word) => !allowed.includes(word));
  if (unknown !== undefined) {
    throw new ValidationError(
      'WORD001',
      `${unknown} is not among ${what}: ${allowed.join(', ')}; write one of them`,
      at,
    );
  }
  return allowed.filter((word) => given.includes(word));
}

/**
 * A whole number within limits.
 *
 * @throws ValidationError NUM001 for any other
 */
export function wholeNumber(value: number, first: number, last: number, what: string, at: string): number {
  if (Number.isInteger(value) && value >= first && value <= last) return value;
  throw new ValidationError('NUM001', `${what} is ${value}; give a whole number from ${first} to ${last}`, at);
}
