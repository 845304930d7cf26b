import { type Cidr, IpRange, type Span } from '../../../net';

/** A list as a sentence has it: `a`, `a and b`, `a, b and c`. */
export function list(items: Iterable<string>): string {
  const all = [...items];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

/** A list of at most `limit` items: `a, b, c and 7 more`. */
export function shortList(items: Iterable<string>, limit = 5): string {
  const all = [...items];
  return all.length <= limit ? list(all) : `${all.slice(0, limit).join(', ')} and ${all.length - limit} more`;
}

/** A number with its noun: `1 machine`, `4 machines`. */
export function count(n: number | bigint, noun: string, plural = `${noun}s`): string {
  return `${n} ${Number(n) === 1 ? noun : plural}`;
}

/** The verb of a subject that is one thing or several: `holds`, `hold`. */
export function verb(n: number, singular: string, plural: string): string {
  return n === 1 ? singular : plural;
}

/** The items once each, in the order of their first appearance. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** Addresses as they are read best: a network with its prefix, a range of one as that address. */
export function spanText(span: Cidr | Span): string {
  if ('prefix' in span) return span.toString();
  return span.first.equals(span.last) ? span.first.toString() : IpRange.of(span.first, span.last).toString();
}
