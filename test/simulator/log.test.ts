import { type LogEntry, logLine } from '../../lib/simulator';
import { RequestLog } from '../../lib/simulator/request-log';
import { ask, simulators } from './http';

const start = simulators();
const entry: LogEntry = {
  number: 1,
  time: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  method: 'GET',
  url: '/policy/api/v1/infra?x=y',
  status: 200,
  ms: 3.4,
  user: 'admin',
};

describe('a line of the log', () => {
  it.each<[Partial<LogEntry>, string]>([
    [{}, '03:04:05.006 GET /policy/api/v1/infra?x=y 200 3 ms admin'],
    [{ user: undefined, status: 401, note: 'no' }, '03:04:05.006 GET /policy/api/v1/infra?x=y 401 3 ms - (no)'],
    [
      { status: undefined, fault: 'cut after' },
      '03:04:05.006 GET /policy/api/v1/infra?x=y cut 3 ms admin fault: cut after',
    ],
    [{ note: 'two\nlines' }, '03:04:05.006 GET /policy/api/v1/infra?x=y 200 3 ms admin (two lines)'],
  ])('with %j', (part, line) => {
    expect(logLine({ ...entry, ...part })).toBe(line);
  });
});

describe('the log', () => {
  it('has every request, with what came of it', async () => {
    const lines: string[] = [];
    const nsx = await start({ log: (line) => lines.push(line) });
    await ask(nsx, 'PATCH', '/infra/tier-1s/t1', { body: {} });
    await ask(nsx, 'GET', '/infra/tier-1s/t2?a=b');
    const what = nsx.log.entries.map(({ number, method, url, status, user }) => [number, method, url, status, user]);
    expect(what).toEqual([
      [1, 'PATCH', '/policy/api/v1/infra/tier-1s/t1', 200, 'admin'],
      [2, 'GET', '/policy/api/v1/infra/tier-1s/t2?a=b', 404, 'admin'],
    ]);
    expect(lines.map((line) => `${line}\n`).join('')).toBe(nsx.log.text());
    expect(lines[1]).toMatch(/ 404 \d+ ms admin \(The requested object : .* could not be found\. .*\)$/);
  });

  it('is served as text', async () => {
    const nsx = await start();
    await ask(nsx, 'GET', '/api/v1/node/version');
    const before = nsx.log.text();
    const answer = await ask(nsx, 'GET', '/simulator/log');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.text).toBe(before);
    expect(before).toMatch(/^\d\d:\d\d:\d\d\.\d{3} GET \/api\/v1\/node\/version 200 \d+ ms admin\n$/);
  });

  it('keeps the last 10,000 and counts all', () => {
    const log = new RequestLog();
    for (let i = 0; i < 25_000; i++) log.add({ ...entry, time: i });
    expect(log.count).toBe(25_000);
    expect(log.entries).toHaveLength(10_000);
    expect(log.entries[0]).toMatchObject({ number: 15_001, time: 15_000 });
    expect(log.entries.at(-1)).toMatchObject({ number: 25_000 });
  });

  it('forgets, but goes on counting', () => {
    const log = new RequestLog();
    log.add(entry);
    log.clear();
    log.add(entry);
    expect(log.entries.map(({ number }) => number)).toEqual([2]);
  });

  it('tells whoever listens, until they leave', () => {
    const log = new RequestLog();
    const heard: number[] = [];
    const leave = log.on(({ number }) => heard.push(number));
    log.add(entry);
    leave();
    log.add(entry);
    expect(heard).toEqual([1]);
  });
});
