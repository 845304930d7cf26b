/**
 * What a tree of a few kinds should do, written as plainly as possible: one map, copied before each call, and looked through
 * from end to end for every question. The random tests hold the real tree against it.
 */
export interface NaiveObject {
  readonly type: string;
  /** Fields that were set and have not been cleared. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly revision: number;
}

export interface NaiveRequest {
  readonly method: 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Whether a hierarchical call is enforced. */
  readonly enforced?: boolean;
}

/** One child of a hierarchical call. */
export interface NaiveChild {
  readonly type: string;
  readonly id: string;
  readonly gone: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

const LISTS: Readonly<Record<string, string>> = {
  Tier1: 'tier-1s',
  Segment: 'segments',
  DhcpServerConfig: 'dhcp-server-configs',
};

/** Fields that point at others, and at what. */
const POINTS: Readonly<Record<string, string>> = { connectivity_path: 'Tier1', dhcp_config_path: 'DhcpServerConfig' };

class Wrong extends Error {
  constructor(readonly status: number) {
    super();
  }
}

export class NaiveModel {
  objects = new Map<string, NaiveObject>();

  /** Does a call, or nothing; the status is the answer's. */
  call(request: NaiveRequest): number {
    const before = new Map(this.objects);
    try {
      this.#do(request);
      this.#verify(before);
      return 200;
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      this.objects = before;
      return error.status;
    }
  }

  #do({ method, path, body = {}, enforced = false }: NaiveRequest): void {
    if (path === '/infra') {
      for (const child of body.children as readonly NaiveChild[]) this.#child(child, enforced);
    } else if (method === 'DELETE') this.#delete(path, false);
    else this.#write(path, body, method === 'PUT' ? 'put' : 'patch');
  }

  #child({ type, id, gone, fields }: NaiveChild, enforced: boolean): void {
    const path = `/infra/${LISTS[type]}/${id}`;
    if (!gone) this.#write(path, fields, enforced ? 'enforced' : 'patch');
    else if (this.objects.has(path)) this.#delete(path, true);
  }

  #write(path: string, body: Readonly<Record<string, unknown>>, how: 'put' | 'patch' | 'enforced'): void {
    const { _revision, ...fields } = body;
    const merged = { ...(how === 'patch' ? this.objects.get(path)?.fields : {}), ...fields };
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
    const type = typeOf(path);
    if (type === 'StaticRoutes' && kept.network === undefined) throw new Wrong(400);
    const parent = parentOf(path);
    if (parent !== '/infra' && !this.objects.has(parent)) throw new Wrong(400);
    const stood = this.objects.get(path);
    if (stood !== undefined && how !== 'patch') {
      if (_revision === undefined && how === 'put') throw new Wrong(400);
      if (_revision !== undefined && _revision !== stood.revision) throw new Wrong(412);
    }
    this.objects.set(path, { type, fields: kept, revision: stood === undefined ? 0 : stood.revision + 1 });
  }

  #delete(path: string, subtree: boolean): void {
    if (!this.objects.has(path)) throw new Wrong(404);
    const below = [...this.objects.keys()].filter((other) => other.startsWith(`${path}/`));
    if (below.some((other) => other.includes('/ports/'))) throw new Wrong(400);
    if (!subtree && below.length > 0) throw new Wrong(400);
    for (const gone of [path, ...below]) this.objects.delete(gone);
  }

  /** Nothing that a call touched points at nothing, and nothing points at what it deleted. */
  #verify(before: ReadonlyMap<string, NaiveObject>): void {
    for (const [path, { fields }] of this.objects) {
      for (const [field, type] of Object.entries(POINTS)) {
        const to = fields[field];
        const dangling = to !== undefined && this.objects.get(String(to))?.type !== type;
        if (dangling && (this.objects.get(path) !== before.get(path) || before.has(String(to)))) throw new Wrong(400);
      }
    }
  }
}

export function typeOf(path: string): string {
  if (path.includes('/static-routes/')) return 'StaticRoutes';
  if (path.includes('/ports/')) return 'SegmentPort';
  return Object.entries(LISTS).find(([, list]) => path.startsWith(`/infra/${list}/`))?.[0] ?? '';
}

function parentOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}
