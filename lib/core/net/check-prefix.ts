import { ValidationError } from '../errors';
import { FAMILY_NAME, WIDTH } from './bits';
import type { Ip } from './ip';

/**
 * Refuses a prefix length that the address's family does not have.
 *
 * @throws ValidationError ADR001
 */
export function checkPrefix(ip: Ip, prefix: number, at?: string): void {
  const width = WIDTH[ip.family];
  if (Number.isInteger(prefix) && prefix >= 0 && prefix <= width) return;
  const message = `${ip}/${prefix} has a prefix that ${FAMILY_NAME[ip.family]} does not have; write /0 to /${width}`;
  throw new ValidationError('ADR001', message, at);
}
