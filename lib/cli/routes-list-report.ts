import { type Paint, visible } from '../core/report';
import { isFinding, type Knowledge, type RouteRow, VERDICTS, type Verdict } from '../operate';
import { heldAgainst, knowledgeJson } from './routes-options';
import { paragraph, type RouteLine, routeCount, routeTable } from './routes-table';

/** What was listed. */
export interface RouteReport {
  /** `host[:port]` */
  readonly manager: string;
  /** Release of NSX. */
  readonly version: string;
  /** Policy path. */
  readonly tier1: string;
  readonly rows: readonly RouteRow[];
  readonly knowledge: Knowledge;
}

/** In the order in which they are shown. */
const OWNERS = ['cloud-provider', 'terraform', 'person'] as const;
const OWNER_NAMES = { 'cloud-provider': 'vSphere cloud provider', terraform: 'Terraform', person: 'others' } as const;

/** For a person: the routes by who wrote them, each with its verdict, and how many there are of each. */
export function listText({ manager, tier1, rows, knowledge }: RouteReport, paint: Paint): string {
  const sections = OWNERS.map((owner) =>
    ownerText(
      rows.filter((row) => row.owner === owner),
      paint,
    ),
  );
  const unread = rows.filter(({ owner }) => owner === undefined);
  const title = paint.strong(paragraph(`Static routes of ${tier1} on ${manager}`).trimEnd());
  return [
    `${title}\n${heldAgainst(knowledge)}\n`,
    ...sections,
    sectionText('cannot be read', unread, paint),
    paragraph(countsText(rows)),
  ].join('');
}

/** For a machine, in a fixed order of keys. */
export function listJson({ manager, version, tier1, rows, knowledge }: RouteReport): object {
  return { manager, version, tier1, ...knowledgeJson(knowledge), routes: rows.map(rowJson), counts: counts(rows) };
}

/** A section for each cluster that tags tell, in the order in which they come first. */
function ownerText(rows: readonly RouteRow[], paint: Paint): string {
  const clusters = [...new Set(rows.map(({ cluster }) => cluster))];
  return clusters
    .map((cluster) => {
      const own = rows.filter((row) => row.cluster === cluster);
      return sectionText(headingOf(own), own, paint);
    })
    .join('');
}

function sectionText(heading: string, rows: readonly RouteRow[], paint: Paint): string {
  return rows.length === 0 ? '' : `${visible(heading)}\n${routeTable(rows.map(lineOf), paint)}\n`;
}

function headingOf([first]: readonly RouteRow[]): string {
  const owner = first?.owner === undefined ? '' : OWNER_NAMES[first.owner];
  return first?.cluster === undefined ? owner : `${owner}, cluster ${first.cluster}`;
}

function lineOf(row: RouteRow): RouteLine {
  const { ruling, network, nextHops, node, name } = row;
  const notes = ruling.verdict === 'right' ? [] : [ruling.why, `fix: ${ruling.fix}`];
  return { word: ruling.verdict, tone: toneOf(row), network, nextHops, of: node ?? name, notes };
}

function toneOf(row: RouteRow): keyof Paint {
  if (isFinding(row)) return 'error';
  return row.ruling.verdict === 'right' ? 'good' : row.ruling.verdict === 'unknown' ? 'warning' : 'faint';
}

function rowJson(row: RouteRow): object {
  const { path, id, name, network, nextHops, owner, cluster, node, ruling } = row;
  return {
    path,
    id,
    name,
    network: network?.toString() ?? null,
    nextHops: nextHops.map(String),
    owner: owner ?? null,
    cluster: cluster ?? null,
    node: node ?? null,
    verdict: ruling.verdict,
    why: ruling.verdict === 'right' ? null : ruling.why,
    fix: ruling.verdict === 'right' ? null : ruling.fix,
  };
}

function counts(rows: readonly RouteRow[]): Readonly<Record<Verdict, number>> {
  const of = (verdict: Verdict) => rows.filter(({ ruling }) => ruling.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, of(verdict)])) as Record<Verdict, number>;
}

function countsText(rows: readonly RouteRow[]): string {
  if (rows.length === 0) return 'no static routes';
  const found = Object.entries(counts(rows)).filter(([, count]) => count > 0);
  return `${routeCount(rows.length)}: ${found.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`;
}
