import { failureOf, general } from './failure';
import { CALLS, madeUpNsx, ROUTES, TIER1 } from './made-up-nsx';
import { answering, BASIC, type Behaviour } from './servers';

const connect = madeUpNsx();
const HTML = { 'content-type': 'text/html' };

/** A list whose answers come one after another; the last one again and again. */
function pages(...bodies: readonly unknown[]): Behaviour {
  return (request, response, nth) => answering(200, bodies[Math.min(nth, bodies.length) - 1])(request, response);
}

describe('a request', () => {
  it('carries the credentials each time, and no session', async () => {
    const seen: unknown[] = [];
    const { client } = await connect((request, response) => {
      const {
        authorization,
        cookie,
        'user-agent': agent,
        accept,
        'content-type': type,
        'x-allow-overwrite': overwrite,
      } = request.headers;
      seen.push([request.method, authorization, cookie, agent, accept, type, overwrite]);
      answering(200, {}, { 'set-cookie': 'JSESSIONID=1; Path=/' })(request, response);
    });
    await client.get(TIER1);
    await client.patch(TIER1, {});
    await client.delete(TIER1);
    await client.delete(TIER1, { allowOverwrite: false });
    await client.delete(TIER1, { allowOverwrite: true });
    const common = [`Basic ${BASIC}`, undefined, 'cdk-routable-pods', 'application/json'];
    expect(seen).toEqual([
      ['GET', ...common, undefined, undefined],
      ['PATCH', ...common, 'application/json', undefined],
      ['DELETE', ...common, undefined, undefined],
      ['DELETE', ...common, undefined, undefined],
      ['DELETE', ...common, undefined, 'true'],
    ]);
  });

  it('sends a body as JSON', async () => {
    let sent = '';
    const { client } = await connect(answering(200, ''), {}, (text) => {
      sent += text;
    });
    await client.patch(TIER1, { display_name: 'ü' });
    expect(sent).toBe('{"display_name":"ü"}');
  });

  it('waits as long as Retry-After asks', async () => {
    const waits: number[] = [];
    const { client } = await connect(
      (request, response, nth) =>
        nth === 1
          ? answering(429, {}, { 'retry-after': '7' })(request, response)
          : answering(200, {})(request, response),
      { pause: async (ms) => void waits.push(ms) },
    );
    await client.get(TIER1);
    expect(waits).toEqual([7000]);
  });
});

describe('an answer that is fine', () => {
  it.each([
    ['200 with nothing', 200, ''],
    ['200 with the object', 200, { id: 't1' }],
    ['204', 204, ''],
  ])('to a write: %s', async (_, status, body) => {
    const { client } = await connect(answering(status, body));
    expect(await client.patch(TIER1, {})).toBeUndefined();
    expect(await client.delete(TIER1)).toBe('deleted');
  });

  it('to a deletion: 404 with nothing', async () => {
    const { client } = await connect(answering(404, ''));
    expect(await client.delete(TIER1)).toBe('absent');
    expect(await client.get(TIER1)).toBeUndefined();
  });

  it.each([
    ['one page', [{ results: [{ id: 'a' }] }], ['a']],
    ['no rows', [{ results: [] }], []],
    ['no rows, and a cursor as a search has it', [{ results: [], result_count: 0, cursor: '0' }], []],
    ['a cursor that is empty', [{ results: [{ id: 'a' }], cursor: '' }], ['a']],
    ['a cursor that is null', [{ results: [{ id: 'a' }], cursor: null }], ['a']],
    ['a count, and a cursor on the last page', [{ results: [{ id: 'a' }], result_count: 1, cursor: '1' }], ['a']],
    [
      'the count on the first page alone',
      [
        { results: [{ id: 'a' }], result_count: 3, cursor: '1' },
        { results: [{ id: 'b' }], cursor: '2' },
        { results: [{ id: 'c' }], cursor: '3' },
      ],
      ['a', 'b', 'c'],
    ],
    ['a last page without rows and cursor', [{ results: [{ id: 'a' }], cursor: 'x' }, { results: [] }], ['a']],
  ])('to a list: %s', async (_, bodies, ids) => {
    const { client } = await connect(pages(...bodies));
    expect((await client.list(ROUTES)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an answer that is not understood', () => {
  const NO_NSX = 'see that this is an NSX Manager';
  const A = { id: 'a' };

  it.each([
    ['no results', [{}], '"results" is not a list'],
    ['results that are an object', [{ results: {} }], '"results" is not a list'],
    ['results that are null', [{ results: null }], '"results" is not a list'],
    ['a row that is a text', [{ results: [A, 'b'] }], '"results" has a row that is no object'],
    ['a row that is null', [{ results: [null] }], '"results" has a row that is no object'],
    ['a cursor that is a number', [{ results: [A], cursor: 1 }], '"cursor" is not a text'],
    ['a page without rows, with a cursor', [{ results: [], cursor: 'x' }], 'a page without rows has a cursor'],
    [
      'fewer rows than were counted, and a cursor for ever',
      [
        { results: [A], result_count: 2, cursor: '1' },
        { results: [], result_count: 2, cursor: '1' },
      ],
      'a page without rows has a cursor',
    ],
    ['a cursor for ever', [{ results: [A], cursor: 'x' }], 'a cursor comes a second time'],
    [
      'two cursors in turn',
      [
        { results: [A], cursor: 'x' },
        { results: [A], cursor: 'y' },
        { results: [A], cursor: 'x' },
      ],
      'a cursor comes a second time',
    ],
    ['JSON that is a list', [[A]], 'it is JSON, but no object'],
    ['JSON that is null', ['null'], 'it is JSON, but no object'],
  ])('as a list: %s', async (_, bodies, why) => {
    const { client, access } = await connect(pages(...bodies));
    expect(general(await failureOf(client.list(ROUTES)), access)).toBe(
      `NSXC035 [<host>] the answer to GET ${ROUTES} is not understood: ${why}; ${NO_NSX}`,
    );
    const again = await connect(pages(...bodies));
    expect(general(await failureOf(again.client.search('id:a')), again.access)).toBe(
      `NSXC035 [<host>] the answer to search id:a is not understood: ${why}; ${NO_NSX}`,
    );
  });

  it('as a list that has a new cursor on every page', async () => {
    let asked = 0;
    const behave: Behaviour = (request, response, nth) => {
      asked = nth;
      answering(200, { results: [A], cursor: String(nth) })(request, response);
    };
    const { client, access } = await connect(behave, { maxPages: 20 });
    expect(general(await failureOf(client.list(ROUTES)), access)).toBe(
      `NSXC035 [<host>] the answer to GET ${ROUTES} is not understood: it has more than 20 pages; ${NO_NSX}`,
    );
    expect(asked).toBe(20);
  });

  const NO_PROXY = 'see that this is an NSX Manager, and that no proxy answers for it';
  it.each([
    ['get', 200, '<html>', HTML, `the answer to GET ${TIER1} is not JSON (200, text/html)`],
    ['get', 404, '<html>', HTML, `the answer to GET ${TIER1} is not JSON (404, text/html)`],
    ['list', 404, '[]', {}, `the answer to GET ${ROUTES} is not JSON (404, application/json)`],
    ['delete', 404, '<html>', HTML, `the answer to DELETE ${TIER1} is not JSON (404, text/html)`],
    ['get', 200, '{"id":', {}, `the answer to GET ${TIER1} is not JSON (200, application/json)`],
    ['get', 200, '', {}, `the answer to GET ${TIER1} is not JSON (200, an empty body)`],
    ['list', 200, '<html>', HTML, `the answer to GET ${ROUTES} is not JSON (200, text/html)`],
    ['search', 200, '<html>', HTML, 'the answer to search resource_type:Tier1 is not JSON (200, text/html)'],
    ['patch', 200, '<html>', HTML, `the answer to PATCH ${TIER1} is not JSON (200, text/html)`],
    ['delete', 200, '<html>', HTML, `the answer to DELETE ${TIER1} is not JSON (200, text/html)`],
  ] as const)('to %s: %i %j', async (call, status, body, headers, message) => {
    const { client, access } = await connect(answering(status, body, headers));
    expect(general(await failureOf(CALLS[call](client)), access)).toBe(`NSXC034 [<host>] ${message}; ${NO_PROXY}`);
  });
});
