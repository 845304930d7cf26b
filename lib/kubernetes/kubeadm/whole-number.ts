import { ValidationError } from '../../core/errors';

/**
 * Refuses what is no whole number in its limits; undefined is left out, and so right.
 *
 * @throws ValidationError KUBEADM002
 */
export function checkWholeNumber(
  name: string,
  value: number | undefined,
  { least, most = Number.MAX_SAFE_INTEGER }: { readonly least: number; readonly most?: number },
  at: string,
): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  const allowed = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  throw new ValidationError('KUBEADM002', `${name} is ${shown}; give a whole number ${allowed}`, at);
}
