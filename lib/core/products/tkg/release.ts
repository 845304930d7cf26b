import { ValidationError } from '../../errors';

/** TKG releases this library has a table for, oldest first. 2.2 is the last one whose source was public. */
export const TKG_RELEASES = ['1.4', '1.5', '1.6', '2.1', '2.2'] as const;

/** A TKG release with a standalone management cluster, as `1.4`. */
export type TkgRelease = (typeof TKG_RELEASES)[number];

/** The release of seed 002: the one whose clusters run Kubernetes 1.21 with Antrea 0.13.3. */
export const DEFAULT_TKG_RELEASE: TkgRelease = '1.4';

/**
 * The release a text names.
 *
 * @param at where the text stands, for the error
 * @throws ValidationError TKG103 for a release without a table
 */
export function tkgRelease(text: string, at?: string): TkgRelease {
  const release = TKG_RELEASES.find((known) => known === text);
  if (release !== undefined) return release;
  const message = `there is no table for TKG ${JSON.stringify(text)}; give one of ${TKG_RELEASES.join(', ')}`;
  throw new ValidationError('TKG103', message, at);
}

/** Whether a release is the other one, or a later one. */
export function isTkgSince(release: TkgRelease, other: TkgRelease): boolean {
  return TKG_RELEASES.indexOf(release) >= TKG_RELEASES.indexOf(other);
}

/** Whether a release is the other one, or an earlier one. */
export function isTkgUntil(release: TkgRelease, other: TkgRelease): boolean {
  return TKG_RELEASES.indexOf(release) <= TKG_RELEASES.indexOf(other);
}
