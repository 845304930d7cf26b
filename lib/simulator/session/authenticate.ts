import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { refused } from '../http/refusals';
import type { Reply } from '../http/reply';
import type { Caller } from '../policy';
import type { Session, SessionBook } from './session-book';

/** Who may come in. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Who sends a request, or why it is not answered. */
export type Authentication =
  | { readonly kind: 'caller'; readonly caller: Caller; readonly session?: Session }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** Where the credentials stand in the header: `Remote` is the scheme for users of vIDM and LDAP. */
const SCHEME = /^(?:basic|remote) +([A-Za-z0-9+/]+={0,2})$/i;

/**
 * Who sends a request. A session cookie goes before the credentials that clients send beside it: where it is unknown or
 * timed out the request is refused, since that is how a client in mid-run notices.
 */
export function authenticate(
  headers: IncomingHttpHeaders,
  credentials: Credentials,
  sessions: SessionBook,
): Authentication {
  const overwrite = headers['x-allow-overwrite'] === 'true';
  const id = sessionCookie(headers.cookie);
  if (id !== undefined) {
    const session = sessions.use(id);
    if (session === undefined)
      return no(refused('unauthenticated', { why: 'the session does not exist or has timed out' }));
    if (headers['x-xsrf-token'] !== session.token) return no(refused('wrongToken'));
    return { kind: 'caller', caller: { user: session.user, overwrite }, session };
  }
  const header = headers.authorization;
  if (header === undefined) return no(refused('unauthenticated', { why: 'it has neither credentials nor a session' }));
  const given = readCredentials(header);
  if (given === undefined)
    return no(refused('unauthenticated', { why: 'its Authorization header is neither Basic nor Remote' }));
  if (!matches(given, credentials)) return no(refused('wrongCredentials'));
  return { kind: 'caller', caller: { user: given.user, overwrite } };
}

/** Whether both are right; takes as long for a wrong one as for a right one. */
export function matches(given: Credentials, wanted: Credentials): boolean {
  const user = same(given.user, wanted.user);
  const password = same(given.password, wanted.password);
  return user && password;
}

function same(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function no(reply: Reply): Authentication {
  return { kind: 'refused', reply };
}

function sessionCookie(header: string | undefined): string | undefined {
  return /(?:^|;\s*)JSESSIONID=([^;]*)/.exec(header ?? '')?.[1];
}

function readCredentials(header: string): Credentials | undefined {
  const encoded = SCHEME.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}
