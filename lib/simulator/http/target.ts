/** What a request line asks for. */
export interface Target {
  /** Without the query, every part percent-decoded: `/policy/api/v1/infra/tier-1s/a b`. */
  readonly path: string;
  /** The parts of the path, decoded one by one: only here does a `%2F` differ from a separator. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * Reads a request's target; undefined where it is not one, or not well escaped. A separator at the end says nothing:
 * `vmware-nsxlib` asks for the second page of a list with one.
 */
export function readTarget(url: string): Target | undefined {
  if (!url.startsWith('/')) return undefined;
  const mark = url.indexOf('?');
  const raw = mark < 0 ? url : url.slice(0, mark);
  try {
    const segments = raw.slice(1).replace(/\/$/, '').split('/').map(decodeURIComponent);
    return {
      path: `/${segments.join('/')}`,
      segments,
      query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    };
  } catch {
    return undefined;
  }
}
