import { visible } from '../core/report';

/** Most characters that a message takes from a text that somebody else wrote. */
const LONGEST = 300;

/** A text of somebody else as part of one line: nothing invisible, single spaces, at most 300 characters. */
export function shown(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** As {@link shown}, and without the secrets, should the other side have sent one back. */
export function shownWithout(secrets: readonly string[], text: string): string {
  return shown(secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text));
}
