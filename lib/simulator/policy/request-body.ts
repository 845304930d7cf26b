import { type Fields, isFields } from './json';
import { refuse } from './refusal';

/**
 * What a client sent, as an object.
 *
 * @throws Refusal for anything else
 */
export function bodyOf(value: unknown): Fields {
  if (!isFields(value)) throw refuse('noBody', {});
  return value;
}
