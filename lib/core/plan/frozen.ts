import { ValidationError } from '../errors';
import { type AddressChange, addressText } from './changes';
import type { AddressLock } from './lock';

/** So many keys are named; a first run may have thousands. */
const NAMED = 10;

/**
 * That a frozen run changes nothing.
 *
 * @throws ValidationError LOCK008 when there is no lock and there are addresses to keep, LOCK009 when the lock would change
 */
export function checkFrozen(lock: AddressLock | undefined, changes: readonly AddressChange[], file: string): void {
  const different = changes.filter(({ kind }) => kind !== 'kept');
  if (different.length === 0) return;
  const thaw = `run \`npx cdk8s synth\` without CI=true and without --frozen, and commit ${file}`;
  if (lock === undefined) {
    const keys = listed(different.map(({ key }) => key));
    throw new ValidationError('LOCK008', `the file is missing, and addresses are frozen (${keys}); ${thaw}`, file);
  }
  const message = `addresses are frozen and would change: ${listed(different.map(told))}; ${thaw}`;
  throw new ValidationError('LOCK009', message, file);
}

function told({ key, kind, entry, before }: AddressChange): string {
  switch (kind) {
    case 'added':
      return `${key} is new (${addressText(entry)})`;
    case 'moved':
      return `${key} moves from ${before === undefined ? '' : addressText(before)} to ${addressText(entry)}`;
    case 'retired':
      return `${key} is not asked for any more (${addressText(entry)})`;
    case 'returned':
      return `${key} is asked for again (${addressText(entry)})`;
    default:
      return `${key} is used differently (${addressText(entry)})`;
  }
}

function listed(texts: readonly string[]): string {
  const more = texts.length - NAMED;
  return `${texts.slice(0, NAMED).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
