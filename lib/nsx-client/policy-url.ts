import { ValidationError } from '../core/errors';
import { shown } from './foreign-text';

const POLICY = '/policy/api/v1';
/** Spaces of the policy tree that are served under {@link POLICY}. */
const SPACES = ['/infra', '/orgs'];

/**
 * The URL's path of an object or a list: `/infra/tier-1s/t1` is `/policy/api/v1/infra/tier-1s/t1`. Ids may hold any
 * characters; a `/` in one stands in policy paths as `%2F` and stays so.
 *
 * @throws ValidationError NSXC009 for what is no policy path. A part that is empty, `.` or `..` is none: a server may
 * read it as the path of a parent, and a DELETE would meet that.
 */
export function policyUrl(path: string, query: Readonly<Record<string, string>> = {}): string {
  const [, ...parts] = path.split('/');
  const inSpace = SPACES.some((space) => path === space || path.startsWith(`${space}/`));
  if (!inSpace || !parts.every(isPart)) {
    const message = `${JSON.stringify(shown(path))} is not a policy path; write one as /infra/tier-1s/tanzu-cl1`;
    throw new ValidationError('NSXC009', message);
  }
  const escaped = parts.map((part) => `/${encodeURIComponent(part).replaceAll('%252F', '%2F')}`).join('');
  return `${POLICY}${escaped}${queryText(query)}`;
}

/** The URL's path of a search. */
export function searchUrl(query: Readonly<Record<string, string>>): string {
  return `${POLICY}/search/query${queryText(query)}`;
}

/** A lone surrogate has no bytes in UTF-8. */
function isPart(part: string): boolean {
  return !['', '.', '..'].includes(part) && !/\p{Surrogate}/u.test(part);
}

function queryText(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
