import type { EdgeTable, RouteEntry } from './route-entries';

/** Columns of the example of GetTier0RoutesCsv, NSX-T Data Center REST API 4.2. */
const COLUMNS: readonly (readonly [string, (edge: string, entry: RouteEntry) => string])[] = [
  ['transport_node_path', () => ''],
  ['edge_path', (edge) => quoted(edge)],
  ['route_type', (_, entry) => entry.route_type],
  ['network', (_, entry) => entry.network],
  ['interface', () => ''],
  ['next_hop', (_, entry) => entry.next_hop],
  ['admin_distance', (_, entry) => String(entry.admin_distance)],
  ['lr_component_id', (_, entry) => quoted(entry.lr_component_id)],
  ['lr_component_type', (_, entry) => quoted(entry.lr_component_type)],
  ['next_hop_gateway', (_, entry) => quoted(entry.next_hop_gateway ?? '')],
  ['black_hole', (_, entry) => String(entry.black_hole)],
];

/** Tables as NSX gives them for download. */
export function tableCsv(tables: readonly EdgeTable[]): string {
  const rows = tables.flatMap(({ edge_node = '', route_entries }) =>
    route_entries.map((entry) => COLUMNS.map(([, value]) => value(edge_node, entry)).join(',')),
  );
  return [COLUMNS.map(([name]) => name).join(','), ...rows].map((row) => `${row}\n`).join('');
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}
