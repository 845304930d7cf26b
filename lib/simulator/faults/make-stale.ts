/** A body as it would be, had everything in it been read one change too early. */
export function makeStale(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(makeStale);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === '_revision' && typeof field === 'number' ? field - 1 : makeStale(field),
    ]),
  );
}
