import { CsvError, parse } from 'csv-parse/sync';
import { ValidationError } from '../core/errors';
import type { NodeReader } from './node-inventory';

const REQUIRED = ['name', 'address', 'podCIDR'] as const;
const KNOWN: readonly string[] = [...REQUIRED, 'uid'];

/** A row with the line it begins on. */
interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table with the columns `name,address,podCIDR`, and `uid` where it is known, in any order. A node with two
 * families has both in one cell, separated by a comma, as Kubernetes writes lists: `"10.0.0.11,fd00::11"`.
 *
 * @throws ValidationError INV007 for a missing, unknown or repeated column, INV008 for a row that cannot be read, and
 * as `read`
 */
export function readCsvNodes<Node>(text: string, file: string, read: NodeReader<Node>): Node[] {
  return rowsOf(text, file).map(({ record, info }) => {
    const { name, address, podCIDR, uid } = record;
    return read(
      { name, addresses: cell(address), podCidrs: cell(podCIDR), ...(uid === undefined || uid === '' ? {} : { uid }) },
      `${file}:${info.lines}`,
    );
  });
}

function rowsOf(text: string, file: string): Row[] {
  try {
    return parse(text, {
      columns: (header: string[]) => checkHeader(header, file),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof CsvError) throw refusal(error, file);
    throw error;
  }
}

function checkHeader(header: readonly string[], file: string): string[] {
  const problem =
    REQUIRED.filter((column) => !header.includes(column)).map((column) => `has no column ${column}`)[0] ??
    header.filter((column) => !KNOWN.includes(column)).map((column) => `has an unknown column ${column}`)[0] ??
    header.filter((column, i) => header.indexOf(column) !== i).map((column) => `has the column ${column} twice`)[0];
  if (problem === undefined) return [...header];
  throw new ValidationError('INV007', `${problem}; begin it with the header name,address,podCIDR`, `${file}:1`);
}

function refusal(error: CsvError, file: string): ValidationError {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  const problem =
    error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
      ? 'the row has another number of cells than the header; give one cell for each column'
      : 'a quoted cell is not closed; put one quote before and one after it';
  return new ValidationError('INV008', problem, `${file}:${line}`);
}

function cell(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',').map((part) => part.trim());
}
