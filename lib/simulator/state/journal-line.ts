import { createHash } from 'node:crypto';

/** Enough to find every line that was cut off or damaged. */
const DIGEST = 16;

/** A value as a line of a journal: its checksum, a space, its JSON. */
export function journalLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${digest(json)} ${json}\n`;
}

/** What a line without its end says; undefined where it is not whole. */
export function readJournalLine(line: string): { readonly value: unknown } | undefined {
  const json = line.slice(DIGEST + 1);
  if (line[DIGEST] !== ' ' || digest(json) !== line.slice(0, DIGEST)) return undefined;
  return { value: JSON.parse(json) };
}

function digest(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, DIGEST);
}
