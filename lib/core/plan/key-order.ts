/** Order of texts by code point: the same on every machine, whatever the locale. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const left = a.codePointAt(i) as number;
    const right = b.codePointAt(i) as number;
    if (left !== right) return left - right;
  }
  return a.length - b.length;
}
