/** What one comparison found. */
export interface BenchReport {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  readonly what: string;
  readonly ms: number;
  /** Against the row that the report says. */
  readonly ratio: number;
  /** What the ratio must not exceed. */
  readonly limit?: number;
  /** Anything else worth seeing, e.g. peak memory. */
  readonly note?: string;
}

/** True where every ratio is within its limit. */
export function isWithin({ rows }: BenchReport): boolean {
  return rows.every(({ ratio, limit }) => limit === undefined || ratio <= limit);
}

export function reportText({ name, rows }: BenchReport): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, ms, ratio, limit, note }) => {
    const verdict = limit === undefined ? '' : `  limit ${limit.toFixed(2)}  ${ratio <= limit ? 'within' : 'OVER'}`;
    return `  ${what.padEnd(width)}  ${ms.toFixed(1).padStart(9)} ms  ratio ${ratio.toFixed(2).padStart(6)}${verdict}${note === undefined ? '' : `  ${note}`}`;
  });
  return `${name}\n${lines.join('\n')}\n`;
}
