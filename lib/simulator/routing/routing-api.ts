import type { RoutingTableEntry } from '../../core/verify';
import { refused } from '../http/refusals';
import type { Reply } from '../http/reply';
import type { Target } from '../http/target';
import type { PolicyObject } from '../policy';
import { type Edges, edgesOf } from './edges';
import { type EdgeTable, type EntrySource, entriesOf, ROUTE_SOURCES, type TableKind } from './route-entries';
import type { GatewayKind, RoutingTables } from './routing-tables';
import { tableCsv } from './table-csv';

/** What an answer about tables is made of. */
export interface RoutingSources {
  readonly tables: RoutingTables;
  readonly objectAt: (path: string) => PolicyObject | undefined;
  readonly objects: () => Iterable<PolicyObject>;
}

const QUESTION = /^(.*\/tier-([01])s\/[^/]+)\/(routing-table|forwarding-table)$/;

/** The answer to a question for a gateway's table; undefined for another path. `path` is without `/policy/api/v1`. */
export function routingApi(path: string, { query }: Pick<Target, 'query'>, sources: RoutingSources): Reply | undefined {
  const [, gateway, tier, kind] = QUESTION.exec(path) ?? [];
  if (gateway === undefined) return undefined;
  const object = sources.objectAt(gateway);
  const gatewayKind: GatewayKind = tier === '0' ? 'tier0' : 'tier1';
  const table = sources.tables.of(gatewayKind, gateway);
  if (object === undefined || table === undefined) return refused('notFound', { path: gateway });
  const wanted = query.get('route_source');
  if (wanted !== null && !Object.hasOwn(ROUTE_SOURCES, wanted)) {
    const words = Object.keys(ROUTE_SOURCES).join(', ');
    return refused('parameter', { name: 'route_source', problem: `is ${wanted}, and not one of ${words}` });
  }
  const edges = edgesOf(object, sources.objects());
  const source: EntrySource = {
    kind: gatewayKind,
    table,
    componentId: String(object.unique_id ?? object.id),
    isOnEdges: edges.hasCluster,
    gatewayBehind: gatewayKind === 'tier0' ? tier1Behind(object, sources.tables) : tier0Behind(object),
  };
  const tables = edgeTables(entriesOf(source, kind as TableKind, isWantedBy(query)), edges, query.get('edge_path'));
  if (query.get('format') === 'csv') return { status: 200, text: { type: 'text/csv', content: tableCsv(tables) } };
  return { status: 200, body: { results: tables, result_count: tables.length } };
}

/** A Tier-1 sends what it does not know to its Tier-0. */
function tier0Behind({ tier0_path }: PolicyObject): EntrySource['gatewayBehind'] {
  return ({ origin }) => (origin === 'default' && typeof tier0_path === 'string' ? tier0_path : undefined);
}

/** A Tier-0 sends a Tier-1's networks to it: the one of that name under it that has the network. */
function tier1Behind({ path }: PolicyObject, tables: RoutingTables): EntrySource['gatewayBehind'] {
  const tier1s = tables.under(path).map(({ displayName, policyPath }) => {
    const networks = new Set(tables.of('tier1', policyPath)?.routes.map(({ prefix }) => String(prefix)));
    return { via: `-> ${displayName}`, policyPath, networks };
  });
  return ({ prefix }, { via }) =>
    tier1s.find((tier1) => tier1.via === via && tier1.networks.has(String(prefix)))?.policyPath;
}

/** What a client asks for: one network, or what came from one source. */
function isWantedBy(query: URLSearchParams): (entry: RoutingTableEntry) => boolean {
  const network = query.get('network_prefix');
  const origins = ROUTE_SOURCES[query.get('route_source') ?? ''];
  return ({ prefix, origin }) =>
    (network === null || String(prefix) === network) && (origins === undefined || origins.includes(origin));
}

/** One table for each edge node that has it, or one without where no edge node is known. */
function edgeTables(entries: EdgeTable['route_entries'], { nodes }: Edges, asked: string | null): readonly EdgeTable[] {
  const table = { count: entries.length, status: 'SUCCESS', route_entries: entries } as const;
  if (nodes.length === 0 && asked === null) return [table];
  const edges = asked === null ? nodes : nodes.filter((path) => path === asked);
  return edges.map((path) => ({ edge_node: path, ...table }));
}
