import { OVERLAY, route, TestTree } from './support';

const T1 = '/infra/tier-1s/t1';
const ROUTES = `${T1}/static-routes`;

/** Routes r000, r001, … each with the name of its mirror image, so that the orders of id and name differ. */
function withRoutes(count: number): TestTree {
  const test = new TestTree();
  test.ok('PATCH', T1, {});
  for (let index = 0; index < count; index++) {
    const name = (n: number) => String(n).padStart(4, '0');
    const body = { ...route(`10.${index >> 8}.${index & 255}.0/24`), display_name: `n${name(count - 1 - index)}` };
    test.ok('PATCH', `${ROUTES}/r${name(index)}`, body);
  }
  return test;
}

const ids = (test: TestTree, target: string) => test.list(target).results.map(({ id }) => id);

/** Reads on until the last page, as clients do. */
function pages(
  test: TestTree,
  target: string,
): { readonly ids: readonly string[]; readonly counts: readonly number[]; readonly sizes: readonly number[] } {
  const found: string[] = [];
  const counts: number[] = [];
  const sizes: number[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined && counts.length < 50; ) {
    const page = test.list(`${target}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    found.push(...page.results.map(({ id }) => id));
    counts.push(page.result_count);
    sizes.push(page.results.length);
    cursor = page.cursor;
  }
  return { ids: found, counts, sizes };
}

describe('a list', () => {
  it('is of one kind below one parent, in the order of display names, with its count', () => {
    const test = withRoutes(3);
    test.ok('PATCH', '/infra/tier-0s/T0/static-routes/other', route('10.9.0.0/24'));
    const { results, ...rest } = test.list(ROUTES);
    expect(results.map(({ display_name }) => display_name)).toEqual(['n0000', 'n0001', 'n0002']);
    expect(rest).toEqual({ result_count: 3, sort_by: 'display_name', sort_ascending: true });
  });

  it('is empty where nothing was made', () => {
    expect(withRoutes(0).list(ROUTES)).toEqual({
      results: [],
      result_count: 0,
      sort_by: 'display_name',
      sort_ascending: true,
    });
  });

  it.each([
    ['sort_by=id', ['r0000', 'r0001', 'r0002']],
    ['sort_by=id&sort_ascending=false', ['r0002', 'r0001', 'r0000']],
    ['sort_ascending=false', ['r0000', 'r0001', 'r0002']],
    ['sort_by=network&sort_ascending=false', ['r0002', 'r0001', 'r0000']],
    ['sort_by=_create_time', ['r0000', 'r0001', 'r0002']],
    ['include_mark_for_delete_objects=false', ['r0002', 'r0001', 'r0000']],
  ])('is sorted as asked for by %s', (query, expected) => {
    expect(ids(withRoutes(3), `${ROUTES}?${query}`)).toEqual(expected);
  });

  it('is sorted by numbers as numbers', () => {
    const test = new TestTree();
    const nat = `${T1}/nat/USER/nat-rules`;
    test.ok('PATCH', T1, {});
    for (const sequence_number of [10, 9, 100])
      test.ok('PATCH', `${nat}/n${sequence_number}`, { action: 'NO_SNAT', sequence_number });
    expect(ids(test, `${nat}?sort_by=sequence_number`)).toEqual(['n9', 'n10', 'n100']);
  });

  it('has the wanted fields only', () => {
    expect(withRoutes(1).list(`${ROUTES}?included_fields=id%2Cnetwork%2Cnothing`).results).toEqual([
      { id: 'r0000', network: '10.0.0.0/24' },
    ]);
  });

  it('keeps the words of a path apart from ids', () => {
    const test = new TestTree();
    const T0 = '/infra/tier-0s/T0';
    test.ok('PATCH', `${T0}/static-routes/r`, route('10.0.0.0/24'));
    test.ok('PATCH', `${T0}/static-routes/bfd-peers/b`, {
      peer_address: '10.0.0.1',
      bfd_profile_path: '/infra/bfd-profiles/default',
    });
    expect(ids(test, `${T0}/static-routes`)).toEqual(['r']);
    expect(ids(test, `${T0}/static-routes/bfd-peers`)).toEqual(['b']);
    expect(test.get(`${T0}/static-routes/bfd-peers/b`).parent_path).toBe(T0);
  });

  it('follows every change once it was read in an order', () => {
    const test = withRoutes(2);
    expect(ids(test, ROUTES)).toEqual(['r0001', 'r0000']);
    test.ok('PATCH', `${ROUTES}/r0001`, { display_name: 'z' });
    test.ok('PATCH', `${ROUTES}/new`, { ...route('10.7.0.0/24'), display_name: 'a' });
    expect(ids(test, ROUTES)).toEqual(['new', 'r0000', 'r0001']);
    test.ok('DELETE', `${ROUTES}/r0000`);
    expect(ids(test, ROUTES)).toEqual(['new', 'r0001']);
  });
});

describe('a list page by page', () => {
  it.each([
    [5, 'page_size=2', [2, 2, 1]],
    [4, 'page_size=2', [2, 2]],
    [4, 'page_size=2&sort_ascending=false', [2, 2]],
    [3, 'page_size=1000', [3]],
    [5, 'page_size=2&sort_by=network', [2, 2, 1]],
  ])('%i rows with %s come as %j', (count, query, sizes) => {
    const test = withRoutes(count);
    const read = pages(test, `${ROUTES}?${query}`);
    expect(read.sizes).toEqual(sizes);
    expect(read.counts).toEqual(sizes.map(() => count));
    expect(read.ids).toEqual(ids(test, `${ROUTES}?${query.replace('page_size=2', 'page_size=1000')}`));
  });

  it('has 1,000 rows a page unless less is asked for', () => {
    const { sizes, counts, ids: all } = pages(withRoutes(1001), `${ROUTES}?sort_by=id`);
    expect([sizes, counts, new Set(all).size]).toEqual([[1000, 1], [1001, 1001], 1001]);
  });

  it('neither repeats nor leaves out a row when others come and go in between, and never counts more than it serves', () => {
    const test = withRoutes(6);
    const first = test.list(`${ROUTES}?sort_by=id&page_size=3`);
    test.ok('DELETE', `${ROUTES}/r0002`);
    test.ok('DELETE', `${ROUTES}/r0005`);
    test.ok('PATCH', `${ROUTES}/r0000a`, route('10.8.0.0/24'));
    const second = test.list(`${ROUTES}?sort_by=id&page_size=3&cursor=${first.cursor}`);
    expect(second.results.map(({ id }) => id)).toEqual(['r0003', 'r0004']);
    expect([first.result_count, second.result_count, second.cursor]).toEqual([6, 5, undefined]);
  });

  it('ends where all that was left is gone', () => {
    const test = withRoutes(4);
    const { cursor } = test.list(`${ROUTES}?sort_by=id&page_size=2`);
    for (const id of ['r0002', 'r0003']) test.ok('DELETE', `${ROUTES}/${id}`);
    expect(test.list(`${ROUTES}?sort_by=id&cursor=${cursor}`)).toEqual({
      results: [],
      result_count: 2,
      sort_by: 'id',
      sort_ascending: true,
    });
  });
});

describe('ids', () => {
  it.each([
    ['a colon', 'uid_fd00::_64'],
    ['a space', 'a b'],
    ['a percent sign', 'c%d'],
    ['a slash', 'a b/c%d'],
    ['other letters', 'ノード'],
  ])('can have %s', (_, id) => {
    const test = new TestTree();
    test.ok('PATCH', T1, {});
    const segments = ['infra', 'tier-1s', 't1', 'static-routes', id];
    const call = (method: 'PATCH' | 'GET' | 'DELETE', body?: unknown) =>
      test.tree.handle({
        method,
        path: `/${segments.join('/')}`,
        segments,
        query: new URLSearchParams(),
        body,
        caller: { user: 'admin', overwrite: false },
      });
    expect(call('PATCH', { id, ...route('10.0.0.0/24') })).toEqual({ status: 200 });
    expect(call('GET').body).toMatchObject({ id, parent_path: T1, path: `${ROUTES}/${id.replace('/', '%2F')}` });
    expect(ids(test, ROUTES)).toEqual([id]);
    expect(call('DELETE')).toEqual({ status: 200 });
    expect(ids(test, ROUTES)).toEqual([]);
  });

  it('never look like an empty part of a path', () => {
    expect(new TestTree().call('PATCH', '/infra/tier-1s/', {}).status).toBe(501);
    expect(new TestTree().call('GET', '/infra//tier-1s').status).toBe(501);
    expect(new TestTree().get(OVERLAY).id).toBe('nsx-overlay-transportzone');
  });
});
