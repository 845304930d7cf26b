import { RecentSearches } from '../../../lib/simulator/policy/recent-searches';
import { type ListBody, route, TestTree } from './support';

const ROUTES = '/infra/tier-1s/t1/static-routes';
const SEARCH = '/search/query?query=resource_type:StaticRoutes';

/** A gateway with routes r00, r01, … */
function lab(count: number): TestTree {
  const test = new TestTree();
  test.ok('PATCH', '/infra/tier-1s/t1', {});
  for (let number = 0; number < count; number++) add(test, number);
  return test;
}

const idOf = (number: number) => `r${String(number).padStart(2, '0')}`;
const add = (test: TestTree, number: number) =>
  test.ok('PATCH', `${ROUTES}/${idOf(number)}`, route(`10.0.${number}.0/24`));
const ids = ({ results }: ListBody) => results.map(({ id }) => id);
const ask = (test: TestTree, size: number, cursor?: string, user?: string) =>
  test.call('GET', `${SEARCH}&page_size=${size}${cursor === undefined ? '' : `&cursor=${cursor}`}`, undefined, {
    user: user ?? 'admin',
    overwrite: false,
  }).body as ListBody;

/** A client that reads on as long as it gets rows. */
function untilEmpty(test: TestTree, size: number, between: () => void): readonly string[] {
  const seen: string[] = [];
  for (let cursor: string | undefined; seen.length < 1000; ) {
    const page = ask(test, size, cursor);
    if (page.results.length === 0) return seen;
    seen.push(...ids(page));
    cursor = page.cursor;
    between();
  }
  throw new Error('it never ends');
}

/** Terraform's provider: on until it has as many rows as its first answer counted. */
function untilFirstCount(test: TestTree, size: number, between: () => void): readonly string[] {
  const seen: string[] = [];
  for (let cursor: string | undefined, total: number | undefined; seen.length < 1000; ) {
    const page = ask(test, size, cursor);
    seen.push(...ids(page));
    total ??= page.result_count;
    if (seen.length >= total) return seen;
    cursor = page.cursor;
    between();
  }
  throw new Error('it never ends');
}

/** vmware-nsxlib: on until the cursor, a number, has come to the count. */
function untilCursorIsCount(test: TestTree, size: number, between: () => void): readonly string[] {
  const seen: string[] = [];
  for (let cursor = 0; seen.length < 1000; ) {
    const page = ask(test, size, String(cursor));
    if (page.results.length === 0) return seen;
    seen.push(...ids(page));
    cursor = Number.parseInt(page.cursor ?? 'none', 10);
    if (cursor >= page.result_count) return seen;
    between();
  }
  throw new Error('it never ends');
}

describe('the pages of a search', () => {
  it.each<[number, string | undefined, readonly string[], string]>([
    [3, undefined, ['r00', 'r01', 'r02'], '3'],
    [3, '3', ['r03', 'r04', 'r05'], '6'],
    [3, '6', ['r06'], '7'],
    [7, undefined, ['r00', 'r01', 'r02', 'r03', 'r04', 'r05', 'r06'], '7'],
    [3, '0', ['r00', 'r01', 'r02'], '3'],
    [2, '4', ['r04', 'r05'], '6'],
    [3, '7', [], '7'],
    [3, '100', [], '7'],
  ])('of %i after %s are %j, cursor %s', (size, cursor, expected, next) => {
    const page = ask(lab(7), size, cursor);
    expect([ids(page), page.result_count, page.cursor]).toEqual([expected, 7, next]);
  });

  it('has a cursor where nothing is found', () => {
    expect(ask(lab(0), 3)).toEqual({ results: [], result_count: 0, cursor: '0' });
  });

  it.each(['x', '-1', '1.5', '1e3', '9999999999', ' 1'])('refuses the cursor "%s"', (cursor) => {
    const answer = lab(1).call('GET', `${SEARCH}&cursor=${cursor}`);
    expect([answer.status, (answer.body as { error_message: string }).error_message]).toEqual([
      400,
      `The parameter cursor has the value ${cursor}; give one from an answer.`,
    ]);
  });

  const clients = [
    ['reads until a page is empty', untilEmpty],
    ['reads until the first count is reached', untilFirstCount],
    ['reads until the cursor is the count', untilCursorIsCount],
  ] as const;
  const changes = [
    ['nothing happens', () => undefined],
    ['what was served is deleted', (test: TestTree, turn: number) => test.ok('DELETE', `${ROUTES}/${idOf(turn)}`)],
    ['what comes is deleted', (test: TestTree, turn: number) => test.ok('DELETE', `${ROUTES}/${idOf(9 - turn)}`)],
    [
      'more is made in front',
      (test: TestTree, turn: number) => test.ok('PATCH', `${ROUTES}/a${turn}`, route('1.0.0.0/8')),
    ],
    ['more is made behind', (test: TestTree, turn: number) => add(test, 20 + turn)],
  ] as const;

  it.each(
    clients.flatMap(([reads, client]) => changes.map(([what, change]) => [reads, what, client, change] as const)),
  )('are whole for a client that %s while %s', (_reads, _what, client, change) => {
    const test = lab(10);
    let turn = 0;
    const seen = client(test, 3, () => change(test, turn++));
    expect(seen).toEqual(['r00', 'r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'r09']);
  });

  it('begin anew with every first page', () => {
    const test = lab(3);
    expect(ids(ask(test, 2))).toEqual(['r00', 'r01']);
    test.ok('DELETE', `${ROUTES}/r00`);
    expect(ids(ask(test, 2, '2'))).toEqual(['r02']);
    expect([ids(ask(test, 2)), ask(test, 2).result_count]).toEqual([['r01', 'r02'], 2]);
  });

  it('are each user’s own', () => {
    const test = lab(3);
    ask(test, 2, undefined, 'one');
    test.ok('DELETE', `${ROUTES}/r00`);
    ask(test, 2, undefined, 'two');
    expect([ids(ask(test, 2, '2', 'one')), ids(ask(test, 2, '2', 'two'))]).toEqual([['r02'], []]);
  });
});

describe('the searches that are remembered', () => {
  it('are the 64 that were used last', () => {
    const object = new TestTree().get('/infra/tier-0s/T0');
    const recent = new RecentSearches();
    for (let number = 0; number < 64; number++) recent.remember(`s${number}`, [object]);
    recent.remember('s0', [object, object]);
    recent.remember('s64', [object]);
    expect(['s0', 's1', 's2', 's64'].map((search) => recent.recall(search)?.length)).toEqual([2, undefined, 1, 1]);
  });
});
