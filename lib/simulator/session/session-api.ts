import type { IncomingHttpHeaders } from 'node:http';
import { refused } from '../http/refusals';
import type { Reply } from '../http/reply';
import { authenticate, type Credentials, matches } from './authenticate';
import type { SessionBook } from './session-book';

/**
 * `POST /api/session/create`: user and password as a form; the session as a cookie and a token, both to be sent with
 * every later request. Source: NSX-T Data Center REST API 4.2.1, CreateAuthenticatedSession.
 */
export function createSession(form: string, credentials: Credentials, sessions: SessionBook): Reply {
  const fields = new URLSearchParams(form);
  const given = { user: fields.get('j_username') ?? '', password: fields.get('j_password') ?? '' };
  if (!matches(given, credentials)) return refused('wrongCredentials');
  const { id, token } = sessions.create(given.user);
  const cookie = `JSESSIONID=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  return { status: 200, headers: { 'set-cookie': cookie, 'x-xsrf-token': token } };
}

/** `POST /api/session/destroy`: the session is gone from now on. */
export function destroySession(headers: IncomingHttpHeaders, credentials: Credentials, sessions: SessionBook): Reply {
  const who = authenticate(headers, credentials, sessions);
  if (who.kind === 'refused') return who.reply;
  if (who.session !== undefined) sessions.destroy(who.session.id);
  return { status: 200 };
}
