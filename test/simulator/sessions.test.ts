import { ask, basic, login, simulators } from './http';

const start = simulators();
const VERSION = '/api/v1/node/version';
const WRONG_LOGIN = {
  httpStatus: 'FORBIDDEN',
  module_name: 'common-services',
  error_message: 'The credentials were incorrect or the account specified has been locked.',
};

describe('a session', () => {
  it('is created with a form, and is a cookie and a token', async () => {
    const nsx = await start({ user: 'admin', password: 'secret' });
    const answer = await ask(nsx, 'POST', '/api/session/create', {
      auth: false,
      raw: 'j_username=admin&j_password=secret',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^JSESSIONID=[0-9A-F]{32}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ]);
    expect(answer.headers['x-xsrf-token']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets in without credentials', async () => {
    const nsx = await start();
    const answer = await ask(nsx, 'GET', VERSION, { auth: false, headers: { ...(await login(nsx)) } });
    expect(answer.status).toBe(200);
    expect(nsx.log.entries.at(-1)).toMatchObject({ status: 200, user: 'admin' });
  });

  it.each([
    ['a wrong password', 'j_username=admin&j_password=wrong'],
    ['a wrong user', 'j_username=root&j_password=secret'],
    ['no password', 'j_username=admin'],
    ['another form', '{"user":"admin","password":"secret"}'],
    ['nothing', ''],
  ])('is refused for %s', async (_what, raw) => {
    const nsx = await start({ user: 'admin', password: 'secret' });
    const answer = await ask(nsx, 'POST', '/api/session/create', { auth: false, raw });
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).toEqual({ ...WRONG_LOGIN, error_code: 403 });
  });

  it('reads a password that is percent-encoded', async () => {
    const nsx = await start({ password: 'a+b&c=d ü' });
    const raw = new URLSearchParams({ j_username: 'admin', j_password: 'a+b&c=d ü' }).toString();
    expect((await ask(nsx, 'POST', '/api/session/create', { auth: false, raw })).status).toBe(200);
  });

  it('needs its token with every request, reads too', async () => {
    const nsx = await start();
    const { cookie } = await login(nsx);
    const tries: Record<string, string>[] = [{ cookie }, { cookie, 'x-xsrf-token': 'another' }];
    for (const headers of tries) {
      const answer = await ask(nsx, 'GET', VERSION, { auth: false, headers });
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual({ ...WRONG_LOGIN, error_code: 98 });
    }
  });

  it.each([
    ['was never created', async () => ({ cookie: 'JSESSIONID=0123', 'x-xsrf-token': 'x' })],
    [
      'was destroyed',
      async (nsx: Awaited<ReturnType<typeof start>>) => {
        const headers = { ...(await login(nsx)) };
        const answer = await ask(nsx, 'POST', '/api/session/destroy', { auth: false, headers });
        expect(answer.status).toBe(200);
        return headers;
      },
    ],
    [
      'was ended by a restart',
      async (nsx: Awaited<ReturnType<typeof start>>) => {
        const headers = { ...(await login(nsx)) };
        nsx.expireSessions();
        return headers;
      },
    ],
  ])('that %s is refused with 401, even beside the right credentials', async (_what, headersOf) => {
    const nsx = await start();
    const headers = await headersOf(nsx);
    const answer = await ask(nsx, 'GET', VERSION, { auth: true, headers });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Basic realm="NSX"');
    expect(answer.body).toEqual({
      httpStatus: 'UNAUTHORIZED',
      error_code: 990101,
      module_name: 'simulator',
      error_message: 'The request is not authenticated: the session does not exist or has timed out.',
    });
  });

  it('ends when it was not used for its time-out', async () => {
    const nsx = await start({ sessionTimeout: 700 });
    const headers = { ...(await login(nsx)) };
    expect((await ask(nsx, 'GET', VERSION, { auth: false, headers })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect((await ask(nsx, 'GET', VERSION, { auth: false, headers })).status).toBe(401);
  });
});

describe('credentials', () => {
  it.each([
    ['Basic', (user: string, password: string) => basic(user, password)],
    ['Remote, of vIDM and LDAP', (user: string, password: string) => basic(user, password).replace('Basic', 'Remote')],
    ['basic in small letters', (user: string, password: string) => basic(user, password).replace('Basic', 'basic')],
  ])('are taken as %s', async (_what, header) => {
    const nsx = await start({ user: 'admin@corp', password: 'with:colons:' });
    const headers = { authorization: header('admin@corp', 'with:colons:') };
    expect((await ask(nsx, 'GET', VERSION, { auth: false, headers })).status).toBe(200);
  });

  it.each([
    ['a wrong password', basic('admin', 'wrong'), 403],
    ['a wrong user', basic('root', 'secret'), 403],
    ['no colon', `Basic ${Buffer.from('admin').toString('base64')}`, 401],
    ['another scheme', 'Bearer abc', 401],
    ['no scheme', 'abc', 401],
  ])('are refused for %s: %s -> %i', async (_what, authorization, status) => {
    const nsx = await start({ user: 'admin', password: 'secret' });
    const answer = await ask(nsx, 'GET', VERSION, { auth: false, headers: { authorization } });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('secret');
  });

  it('are needed', async () => {
    const nsx = await start();
    const answer = await ask(nsx, 'GET', '/infra/tier-1s', { auth: false });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      error_message: 'The request is not authenticated: it has neither credentials nor a session.',
    });
  });

  it('are chosen where none are given, anew each time', async () => {
    const [a, b] = [await start(), await start()];
    expect(a.user).toBe('admin');
    expect(a.password).toMatch(/^[0-9a-f]{24}$/);
    expect(a.password).not.toBe(b.password);
  });

  it('never stand in the log', async () => {
    const lines: string[] = [];
    const nsx = await start({ password: 'hush-hush', log: (line) => lines.push(line) });
    await login(nsx);
    await ask(nsx, 'GET', VERSION);
    await ask(nsx, 'GET', VERSION, { auth: false, headers: { authorization: basic('admin', 'hush-but-wrong') } });
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).not.toMatch(/hush|JSESSIONID/);
  });
});
