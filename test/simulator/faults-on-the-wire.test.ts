import { ask, login, simulators } from './http';

const start = simulators();
const TIER1 = '/infra/tier-1s/t1';

describe('a fault on the wire', () => {
  it('delays an answer', async () => {
    const nsx = await start();
    nsx.faults.inject({ kind: 'delay', ms: 120, times: 1 });
    await ask(nsx, 'GET', '/api/v1/node/version');
    await ask(nsx, 'GET', '/api/v1/node/version');
    const [late, prompt] = nsx.log.entries;
    expect(late).toMatchObject({ status: 200, fault: 'delay 120 ms' });
    expect(late?.ms).toBeGreaterThanOrEqual(119);
    expect(prompt?.fault).toBeUndefined();
  });

  it.each([
    [400, 'BAD_REQUEST', 990108, 'simulator', 'The simulator was told to answer with 400.'],
    [429, 'TOO_MANY_REQUESTS', 102, 'common-services', "Client 'admin' exceeded request rate of 100 per second"],
    [500, 'INTERNAL_SERVER_ERROR', 990108, 'simulator', 'The simulator was told to answer with 500.'],
    [503, 'SERVICE_UNAVAILABLE', 990108, 'simulator', 'The simulator was told to answer with 503.'],
    [418, 'STATUS_418', 990108, 'simulator', 'The simulator was told to answer with 418.'],
  ])('refuses with %i, and nothing is done', async (status, httpStatus, error_code, module_name, error_message) => {
    const nsx = await start();
    nsx.faults.inject({ kind: 'status', status, method: 'PATCH' });
    const answer = await ask(nsx, 'PATCH', TIER1, { body: {} });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ httpStatus, error_code, module_name, error_message });
    expect(nsx.tree.get(TIER1)).toBeUndefined();
  });

  it('cuts the connection before anything is done', async () => {
    const nsx = await start();
    nsx.faults.inject({ kind: 'cut', when: 'before', method: 'PATCH' });
    await expect(ask(nsx, 'PATCH', TIER1, { body: {} })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(nsx.tree.get(TIER1)).toBeUndefined();
    expect(nsx.log.entries.at(-1)).toMatchObject({ method: 'PATCH', fault: 'cut before' });
    expect(nsx.log.entries.at(-1)?.status).toBeUndefined();
  });

  it('cuts the connection after the change took effect', async () => {
    const nsx = await start();
    nsx.faults.inject({ kind: 'cut', when: 'after', method: 'PATCH' });
    await expect(ask(nsx, 'PATCH', TIER1, { body: {} })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(nsx.tree.get(TIER1)).toMatchObject({ id: 't1' });
  });

  it('ends all sessions', async () => {
    const nsx = await start();
    const headers = { ...(await login(nsx)) };
    nsx.faults.inject({ kind: 'session-expiry', times: 1 });
    expect((await ask(nsx, 'GET', '/infra', { auth: false, headers })).status).toBe(401);
    const again = { ...(await login(nsx)) };
    expect((await ask(nsx, 'GET', '/infra', { auth: false, headers: again })).status).toBe(200);
  });

  it('lets a revision look old', async () => {
    const nsx = await start();
    await ask(nsx, 'PATCH', TIER1, { body: { display_name: 'before' } });
    const stored = nsx.tree.get(TIER1);
    nsx.faults.inject({ kind: 'stale-revision', method: 'PUT', times: 1 });
    const stale = await ask(nsx, 'PUT', TIER1, { body: { ...stored, display_name: 'after' } });
    expect(stale.status).toBe(412);
    expect(nsx.tree.get(TIER1)).toEqual(stored);
    expect((await ask(nsx, 'PUT', TIER1, { body: { ...stored, display_name: 'after' } })).status).toBe(200);
    expect(nsx.tree.get(TIER1)).toMatchObject({ display_name: 'after' });
  });

  it('meets a login, too', async () => {
    const nsx = await start({ faults: [{ kind: 'status', status: 429, path: '/api/session/create', times: 1 }] });
    const form = { auth: false, raw: `j_username=${nsx.user}&j_password=${nsx.password}` };
    expect((await ask(nsx, 'POST', '/api/session/create', form)).status).toBe(429);
    expect((await ask(nsx, 'POST', '/api/session/create', form)).status).toBe(200);
  });

  it('can be several at once: all delays, and the first that refuses', async () => {
    const nsx = await start();
    nsx.faults.inject({ kind: 'delay', ms: 30 });
    nsx.faults.inject({ kind: 'status', status: 500 });
    nsx.faults.inject({ kind: 'status', status: 503 });
    expect((await ask(nsx, 'GET', '/infra')).status).toBe(500);
    expect(nsx.log.entries[0]).toMatchObject({ fault: 'delay 30 ms, 500, 503' });
  });
});

describe('the path for faults', () => {
  const FAULTS = '/simulator/faults';

  it('injects, lists, counts and removes them', async () => {
    const nsx = await start();
    const fault = { kind: 'status', status: 503, method: 'PATCH' };
    const injected = await ask(nsx, 'POST', FAULTS, { body: fault });
    expect(injected.status).toBe(201);
    expect(injected.body).toEqual({ id: 1, hits: 0, ...fault });
    expect((await ask(nsx, 'PATCH', TIER1, { body: {} })).status).toBe(503);
    expect((await ask(nsx, 'GET', `${FAULTS}/1`)).body).toEqual({ id: 1, hits: 1, ...fault });
    expect((await ask(nsx, 'GET', FAULTS)).body).toEqual({ results: [{ id: 1, hits: 1, ...fault }] });
    expect((await ask(nsx, 'DELETE', `${FAULTS}/1`)).status).toBe(200);
    expect((await ask(nsx, 'DELETE', `${FAULTS}/1`)).status).toBe(404);
    expect((await ask(nsx, 'PATCH', TIER1, { body: {} })).status).toBe(200);
  });

  it('removes all', async () => {
    const nsx = await start({ faults: [{ kind: 'status', status: 503 }] });
    expect((await ask(nsx, 'GET', '/infra')).status).toBe(503);
    expect((await ask(nsx, 'DELETE', FAULTS)).status).toBe(200);
    expect((await ask(nsx, 'GET', '/infra')).status).toBe(200);
  });

  it.each([
    [{ kind: 'status' }, 'SIM010 [fault] a status fault needs "status": a whole number from 400 to 599'],
    ['x', 'SIM010 [fault] a fault is an object, e.g. {"kind":"status","status":503}'],
  ])('refuses %j', async (body, error_message) => {
    const answer = await ask(await start(), 'POST', FAULTS, { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error_message });
  });

  it('refuses what is not JSON', async () => {
    expect((await ask(await start(), 'POST', FAULTS, { raw: 'x' })).status).toBe(400);
  });

  it('is for those who are let in', async () => {
    expect((await ask(await start(), 'POST', FAULTS, { auth: false, body: {} })).status).toBe(401);
  });
});
