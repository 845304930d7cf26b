import { byCodePoint } from './key-order';
import type { AddressLock, LockEntry } from './lock';

/**
 * The lock file's text: JSON with one line for each key, sorted by code point, so that a change of one key is a change of
 * one line. The same lock gives the same bytes.
 */
export function formatLock({ version, entries }: AddressLock): string {
  const lines = entries.toSorted((a, b) => byCodePoint(a.key, b.key)).map((entry) => `    ${entryText(entry)}`);
  const addresses = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": ${version},\n  "addresses": ${addresses}\n}\n`;
}

/** One line of the lock file, without its comma: the key and its fields in their fixed order. */
export function entryText(entry: LockEntry): string {
  const fields = Object.entries(fieldsOf(entry)).filter(([, value]) => value !== undefined && value !== false);
  const text = fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ');
  return `${JSON.stringify(entry.key)}: { ${text} }`;
}

function fieldsOf(entry: LockEntry): Record<string, unknown> {
  if (entry.for === 'host') {
    return { for: entry.for, address: entry.address, within: entry.within, retired: entry.retired };
  }
  const { cidr, pool, cluster, routeOwner, gateway, retired } = entry;
  return { for: entry.for, cidr, pool, cluster, routeOwner, gateway, retired };
}
