import { BugError } from '../../core/errors';
import type { NsxVersion } from './contract';
import { KINDS, type KindRow } from './kinds';

/** A kind, with its place among the others. */
export interface Kind extends KindRow {
  /** Absent for a root of the tree. */
  readonly parent?: Kind;
  /** What a child's path has behind its parent's: `tier-1s` where an id follows, `bgp` where none does. */
  readonly tail: string;
  /** Whether an id follows, so that there can be many. */
  readonly many: boolean;
  readonly children: readonly Kind[];
}

/** A path that names one object, standing or not. */
export interface ObjectPlace {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  /** Empty for a root. */
  readonly parentPath: string;
}

/** A path that names the objects of a kind below one parent. */
export interface ListPlace {
  readonly kind: Kind;
  /** Path of the list itself, without an id. */
  readonly path: string;
  readonly parentPath: string;
}

interface Node {
  readonly words: Map<string, Node>;
  any?: Node;
  kind?: Kind;
  /** The kind whose objects a path that ends here lists. */
  listed?: Kind;
}

const root: Node = { words: new Map() };
const byPattern = new Map<string, Kind & { children: Kind[] }>();

function patternsOf(row: KindRow): readonly KindRow[] {
  const inProjects: KindRow = { ...row, at: `/orgs/*/projects/*${row.at}`, since: '4.2' };
  return row.projects === true ? [row, inProjects] : [row];
}

function parentOf(pattern: string): (Kind & { children: Kind[] }) | undefined {
  for (let end = pattern.lastIndexOf('/'); end > 0; end = pattern.lastIndexOf('/', end - 1)) {
    const parent = byPattern.get(pattern.slice(0, end));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

function nodeAt(pattern: string): Node {
  let node = root;
  for (const word of pattern.split('/').slice(1)) {
    const next: Node = (word === '*' ? node.any : node.words.get(word)) ?? { words: new Map() };
    if (word === '*') node.any = next;
    else node.words.set(word, next);
    node = next;
  }
  return node;
}

for (const row of KINDS.flatMap(patternsOf).sort((a, b) => a.at.split('/').length - b.at.split('/').length)) {
  const parent = parentOf(row.at);
  const many = row.at.endsWith('/*');
  const tail = row.at.slice((parent?.at.length ?? 0) + 1, many ? -2 : undefined);
  const kind = { ...row, parent, tail, many, children: [] as Kind[] };
  byPattern.set(row.at, kind);
  parent?.children.push(kind);
  nodeAt(row.at).kind = kind;
  if (many) nodeAt(row.at.slice(0, -2)).listed = kind;
}

/** Order of versions, for {@link KindRow.since}. */
const ORDER: readonly NsxVersion[] = ['3.2', '4.2', '9.0'];

/** Whether a version has what came with another; always so for what no version is known of. */
export function has(version: NsxVersion, since: NsxVersion | undefined): boolean {
  return since === undefined || ORDER.indexOf(version) >= ORDER.indexOf(since);
}

/** An id as it stands in a path: a separator in it must not look like one. */
export function inPath(id: string): string {
  return id.replaceAll('/', '%2F');
}

/** What a path names; undefined for one the simulator does not know. `segments` are its decoded parts. */
export function placeOf(
  segments: readonly string[],
): ({ readonly object: ObjectPlace } | { readonly list: ListPlace }) | undefined {
  let node: Node | undefined = root;
  for (const segment of segments) {
    node = node?.words.get(segment) ?? (segment === '' ? undefined : node?.any);
  }
  if (node?.kind !== undefined) return { object: objectPlace(node.kind, segments) };
  if (node?.listed === undefined) return undefined;
  const path = pathOf(segments);
  return { list: { kind: node.listed, path, parentPath: parentPath(node.listed, path) } };
}

function objectPlace(kind: Kind, segments: readonly string[]): ObjectPlace {
  const path = pathOf(segments);
  const id = segments[segments.length - 1] ?? '';
  return { kind, id, path, parentPath: parentPath(kind, kind.many ? path.slice(0, path.lastIndexOf('/')) : path) };
}

function pathOf(segments: readonly string[]): string {
  return `/${segments.map(inPath).join('/')}`;
}

/** The parent's path, from the path of an object of the kind without its id. */
function parentPath(kind: Kind, path: string): string {
  return kind.parent === undefined ? '' : path.slice(0, path.length - kind.tail.length - 1);
}

/** The place of a policy path, whose ids have no bare separator in them. */
export function placeOfPath(path: string): ObjectPlace | undefined {
  const place = placeOf(
    path
      .slice(1)
      .split('/')
      .map((segment) => segment.replaceAll('%2F', '/')),
  );
  return place !== undefined && 'object' in place ? place.object : undefined;
}

/** The place of a child of an object. The id is of no interest where there can be only one. */
export function childPlace(kind: Kind, parent: string, id: string): ObjectPlace {
  const path = `${parent}/${kind.tail}`;
  if (kind.many) return { kind, id, path: `${path}/${inPath(id)}`, parentPath: parent };
  return { kind, id: kind.tail.slice(kind.tail.lastIndexOf('/') + 1), path, parentPath: parent };
}

/** What a hierarchical body calls an object of a kind, behind `Child`. */
export function nameInBody({ child, types }: Kind): string {
  return child ?? types[0];
}

/** The kind of an object that stands in the tree. */
export function kindAt(path: string): Kind {
  const place = placeOfPath(path);
  if (place === undefined) throw new BugError(`an object of no known kind stands at ${path}`);
  return place.kind;
}
