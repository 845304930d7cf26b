import type { Ip } from './ip';

/** Consecutive addresses of one family, both ends included: what a network and a range have in common. */
export interface Span {
  readonly first: Ip;
  readonly last: Ip;
}

/** An address as the span of itself; a network or a range as it is. */
export function spanOf(item: Ip | Span): Span {
  return 'first' in item ? item : { first: item, last: item };
}

/** Whether every address of `inner` is in `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return (
    outer.first.family === inner.first.family &&
    outer.first.bits <= inner.first.bits &&
    inner.last.bits <= outer.last.bits
  );
}

/** Whether the two have an address in common. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.first.family === b.first.family && a.first.bits <= b.last.bits && b.first.bits <= a.last.bits;
}

/** How many addresses: at least 1, at most 2^128. */
export function spanSize(span: Span): bigint {
  return span.last.value - span.first.value + 1n;
}
