import { ValidationError } from '../core/errors';
import { known } from './known';

const PLAIN = /^[1-9]\d{0,9}$/;
const DOTTED = /^(\d{1,5})\.(\d{1,5})$/;

/**
 * An AS number in one of the two forms NSX takes (RFC 5396): asplain `65001`, asdot `1.100`.
 *
 * @throws ValidationError BGP001 for any other text
 */
export function checkAsNumber(text: string, at: string): string {
  known(text, 'AS number', at);
  const dotted = DOTTED.exec(text);
  const fits =
    dotted === null
      ? PLAIN.test(text) && Number(text) < 2 ** 32
      : dotted.slice(1).every((part) => Number(part) < 2 ** 16);
  if (fits) return text;
  throw new ValidationError('BGP001', `${JSON.stringify(text)} is not an AS number; write 65001, or 1.100`, at);
}
