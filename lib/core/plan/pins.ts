import { ValidationError } from '../errors';
import { type Addresses, findOverlaps, type Span } from '../net';

/** Addresses that stand before any new key is given its own, and whose they are. */
export interface Standing {
  readonly key: string;
  readonly addresses: Addresses;
  /** True where nobody asks for them any more. */
  readonly retired: boolean;
  /** Where they were stated in the program. Absent: the lock says so. */
  readonly pinnedAt?: string;
}

/**
 * That no pin lies on addresses another key has.
 *
 * @throws ValidationError PLAN007 for the first that does, in the order of addresses
 */
export function checkPins(standing: readonly Standing[]): void {
  if (!standing.some(isPin)) return;
  for (const { a, b } of findOverlaps(standing, spanOf)) {
    if (a.key !== b.key && isPin(a)) refuse(a, b);
    if (a.key !== b.key && isPin(b)) refuse(b, a);
  }
}

function isPin({ pinnedAt }: Standing): boolean {
  return pinnedAt !== undefined;
}

function spanOf({ addresses }: Standing): Span {
  return 'first' in addresses ? addresses : { first: addresses, last: addresses };
}

function refuse(pin: Standing, other: Standing): never {
  const whose = `${other.retired ? 'retired ' : ''}${other.key} (${other.addresses})`;
  const fix = other.retired
    ? `pin it elsewhere, or delete the line of ${other.key} from the lock file once nothing uses it any more`
    : 'pin it elsewhere';
  const message = `${pin.key} is pinned to ${pin.addresses}, which overlaps ${whose}; ${fix}`;
  throw new ValidationError('PLAN007', message, pin.pinnedAt);
}
