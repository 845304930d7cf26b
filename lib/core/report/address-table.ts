import type { Network } from '../model';
import { IpRange } from '../net';
import { Topology } from '../verify';
import { type AddressEntry, type AddressRowKind, addressEntries } from './address-entries';
import { type Paint, PLAIN } from './paint';
import { alignColumns } from './text-table';

/** One range or address, and who has it. */
export interface AddressRow {
  readonly kind: AddressRowKind;
  /** `172.16.136.0/21`, `172.16.128.10-172.16.128.250` or `172.16.135.250`. */
  readonly addresses: string;
  readonly owner: string;
  /** A few words: `routed`, `predicted`, `241 addresses`. Empty: nothing to add. */
  readonly note: string;
  /** What else there is to know, one sentence each: the capacity of a pod range. */
  readonly details: readonly string[];
  /** How many rows above it is listed inside. */
  readonly depth: number;
}

/** The address plan: every range with its holder, in the order of addresses, what lies inside a range below it. */
export interface AddressPlanTable {
  readonly rows: readonly AddressRow[];
}

/** Lists what a network uses. Ranges that several clusters share (Kubernetes Services are never routed) are one row. */
export function addressPlanTable(network: Network): AddressPlanTable {
  return { rows: nested([...addressEntries(new Topology(network))].sort(byRange)) };
}

/** By address; a range before what it contains. */
function byRange(a: AddressEntry, b: AddressEntry): number {
  return IpRange.compare(a.range, b.range);
}

function nested(entries: readonly AddressEntry[]): AddressRow[] {
  const open: IpRange[] = [];
  return entries.map(({ kind, range, addresses, owner, note, details }) => {
    while (open.length > 0 && !open.at(-1)?.contains(range)) open.pop();
    const depth = open.length;
    open.push(range);
    return { kind, addresses, owner, note, details, depth };
  });
}

/** The address plan as a person reads it: a line for each row, its details below it. */
export function addressPlanText({ rows }: AddressPlanTable, paint: Paint = PLAIN): string {
  const lines = alignColumns(rows.map(({ addresses, owner, note, depth }) => [indent(depth) + addresses, owner, note]));
  return rows
    .map(({ depth, details }, index) => {
      const line = lines[index] ?? '';
      const below = details.map((detail) => `${indent(depth + 2)}${paint.faint(detail)}\n`);
      return [`${depth === 0 ? paint.strong(line) : line}\n`, ...below].join('');
    })
    .join('');
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
