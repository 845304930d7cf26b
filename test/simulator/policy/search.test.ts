import fc from 'fast-check';
import { ObjectStore } from '../../../lib/simulator/policy/object-store';
import { ANY_CHARACTER, ANY_TEXT, fits, isPrefix, type Pattern } from '../../../lib/simulator/policy/pattern';
import { SearchTerms } from '../../../lib/simulator/policy/search-terms';
import { OVERLAY, route, TestTree } from './support';

const CLUSTER = 'vsphere.k8s.io/cluster-name';
const NODE = 'vsphere.k8s.io/node-name';
const tags = (cluster: string, node: string) => [
  { scope: CLUSTER, tag: cluster },
  { scope: NODE, tag: node },
];

/** Two gateways with routes of two clusters, and objects with awkward names and tags. */
function lab(): TestTree {
  const test = new TestTree();
  test.ok('PATCH', '/infra/tier-0s/T0-old', {});
  test.ok('PATCH', '/infra/tier-0s/named', { display_name: 't0 new (a/b)' });
  test.ok('PATCH', '/infra/tier-0s/half', { display_name: 'half)' });
  for (const gateway of ['t1', 't2']) test.ok('PATCH', `/infra/tier-1s/${gateway}`, {});
  test.ok('PATCH', '/infra/tier-1s/t1/static-routes/a1', { ...route('172.16.136.0/24'), tags: tags('cl1', 'n1') });
  test.ok('PATCH', '/infra/tier-1s/t1/static-routes/a2', { ...route('172.16.137.0/24'), tags: tags('cl1', 'n2') });
  test.ok('PATCH', '/infra/tier-1s/t2/static-routes/b1', { ...route('172.16.144.0/24'), tags: tags('cl2', 'n1') });
  test.ok('PATCH', '/infra/tier-1s/t2/static-routes/odd', {
    ...route('172.16.145.0/24'),
    tags: [{ scope: 'x', tag: 'a b:c' }],
  });
  test.ok('PATCH', '/orgs/default/projects/p', {});
  test.ok('PATCH', '/orgs/default/projects/p/infra/tier-1s/t1', { display_name: 't1 of p' });
  return test;
}

describe('searches as the clients write them', () => {
  it.each<[string, string, readonly string[]]>([
    // The provider's data sources: an escaped name and any ending, in the default space.
    [
      'provider: Tier-0 by name',
      String.raw`resource_type:Tier0 AND display_name:T0* AND marked_for_delete:false AND path:\/infra*`,
      ['T0', 'T0-old'],
    ],
    [
      'provider: Tier-0 with a dash',
      String.raw`resource_type:Tier0 AND display_name:T0\-old* AND marked_for_delete:false AND path:\/infra*`,
      ['T0-old'],
    ],
    [
      'provider: name with what must be escaped',
      String.raw`resource_type:Tier0 AND display_name:t0 new \(a\/b\)* AND marked_for_delete:false AND path:\/infra*`,
      ['named'],
    ],
    [
      'provider: edge cluster by name',
      String.raw`resource_type:PolicyEdgeCluster AND display_name:edge\-cluster\-01* AND marked_for_delete:false AND path:\/infra*`,
      ['edge-cluster-01'],
    ],
    [
      'provider: by id',
      String.raw`id:edge\-cluster\-01 AND marked_for_delete:false AND path:\/infra*`,
      ['edge-cluster-01'],
    ],
    [
      'provider: edge node by place',
      String.raw`resource_type:PolicyEdgeNode AND display_name:* AND marked_for_delete:false AND parent_path:\/infra\/sites\/default\/enforcement-points\/default\/edge-clusters\/edge-cluster-01 AND member_index:1 AND path:\/infra*`,
      ['1'],
    ],
    [
      'provider: in a project',
      String.raw`resource_type:Tier1 AND display_name:t1* AND marked_for_delete:false AND path:\/orgs\/default\/projects\/p*`,
      ['t1'],
    ],
    [
      'provider: nothing so named',
      String.raw`resource_type:Tier0 AND display_name:T9* AND marked_for_delete:false AND path:\/infra*`,
      [],
    ],
    // The vSphere cloud provider.
    [
      'cloud provider: routes of a cluster',
      String.raw`resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\/cluster-name AND tags.tag:cl1`,
      ['a1', 'a2'],
    ],
    [
      'cloud provider: of another',
      String.raw`resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\/cluster-name AND tags.tag:cl2`,
      ['b1'],
    ],
    [
      'cloud provider: of one without routes',
      String.raw`resource_type:StaticRoutes AND tags.scope:vsphere.k8s.io\/cluster-name AND tags.tag:cl3`,
      [],
    ],
    // vmware-nsxlib, which escapes nothing and uses groups.
    [
      'nsxlib: a tag with a space and a colon',
      'resource_type:StaticRoutes AND tags.scope:x AND tags.tag:a b:c',
      ['odd'],
    ],
    ['nsxlib: a scope that is not escaped', `tags.scope:${CLUSTER} AND tags.tag:cl2`, ['b1']],
    ['nsxlib: one of two', 'resource_type:StaticRoutes AND (tags.tag:cl2 OR tags.tag:n2)', ['a2', 'b1']],
    // More of the language.
    ['of a type', 'resource_type:Tier1', ['t1', 't2', 't1']],
    ['below a gateway', 'parent_path:/infra/tier-1s/t2 AND resource_type:StaticRoutes', ['b1', 'odd']],
    ['by path', 'path:/infra/tier-1s/t1', ['t1']],
    ['by a field of a list', 'next_hops.ip_address:172.16.128.11 AND network:172.16.13?.*', ['a1', 'a2']],
    [
      'by a number',
      'resource_type:StaticRoutes AND _revision:0 AND next_hops.admin_distance:1 AND id:a*',
      ['a1', 'a2'],
    ],
    ['not', 'resource_type:StaticRoutes AND NOT tags.tag:cl1', ['b1', 'odd']],
    ['one of two indexed terms', 'id:a1 OR id:b1', ['a1', 'b1']],
    ['one of two terms, of which no index knows one', 'network:172.16.136.0/24 OR id:b1', ['a1', 'b1']],
    ['in quotes', 'display_name:"t0 new (a/b)"', ['named']],
    ['in the middle', 'display_name:*new*', ['named']],
    ['groups in groups', '(resource_type:StaticRoutes AND (id:a1 OR (id:a2 AND NOT id:b1)))', ['a1', 'a2']],
    ['a name in a group with parentheses of its own', '(display_name:t0 new (a/b) OR id:a1)', ['named', 'a1']],
    ['an escaped parenthesis in a group', String.raw`(display_name:half\) OR id:a1)`, ['half', 'a1']],
    ['minding the case', 'resource_type:tier1', []],
  ])('%s', (_, query, expected) => {
    expect(lab().search(query)).toEqual(expected);
  });

  it.each(['t0', 'resource_type:', ':x', '(a:b', 'a:b OR (', `${'('.repeat(60)}a:b${')'.repeat(60)}`])(
    'refuses %s',
    (query) => {
      expect(new TestTree().call('GET', `/search/query?query=${encodeURIComponent(query)}`).status).toBe(400);
    },
  );

  it('answers on both paths, whole rows, with the encoding of either SDK', () => {
    const test = lab();
    const raw = test.list('/search/query?query=resource_type:Tier0%20AND%20id:T0');
    const encoded = test.list('/search?query=resource_type%3ATier0+AND+id%3AT0');
    expect(raw).toEqual({ results: [test.get('/infra/tier-0s/T0')], result_count: 1, cursor: '1' });
    expect(encoded).toEqual(raw);
  });

  it('takes the parameters of a list', () => {
    const test = lab();
    const query = `query=${encodeURIComponent('resource_type:StaticRoutes')}`;
    expect(test.list(`/search?${query}&sort_by=id&sort_ascending=false&included_fields=id`)).toEqual({
      results: [{ id: 'odd' }, { id: 'b1' }, { id: 'a2' }, { id: 'a1' }],
      result_count: 4,
      cursor: '4',
      sort_by: 'id',
      sort_ascending: false,
    });
  });

  it('follows every change', () => {
    const test = lab();
    const query = 'tags.tag:cl1 AND display_name:mine*';
    expect(test.search(query)).toEqual([]);
    test.ok('PATCH', '/infra/tier-1s/t1/static-routes/a1', { display_name: 'mine' });
    expect(test.search(query)).toEqual(['a1']);
    test.ok('PATCH', '/infra/tier-1s/t1/static-routes/a1', { tags: tags('cl9', 'n1') });
    expect(test.search(query)).toEqual([]);
    expect(test.search('tags.tag:cl9')).toEqual(['a1']);
    test.ok('DELETE', '/infra/tier-1s/t1/static-routes/a1');
    expect(test.search('tags.tag:cl9')).toEqual([]);
  });

  it('gives an object once, however often its name changed', () => {
    const test = lab();
    for (const display_name of ['mine-1', 'mine-2', 'mine-3']) test.ok('PATCH', '/infra/tier-1s/t1', { display_name });
    expect(test.search('display_name:mine*')).toEqual(['t1']);
  });

  it('finds what stood from the start', () => {
    expect(new TestTree().search('resource_type:PolicyTransportZone AND tz_type:OVERLAY_BACKED')).toEqual([
      OVERLAY.slice(OVERLAY.lastIndexOf('/') + 1),
    ]);
  });
});

describe('the index of terms', () => {
  const object = (fields: object) => ({ ...new TestTree().get('/infra/tier-0s/T0'), ...fields });
  const first = object({ display_name: 'one', tags: [{ scope: 's', tag: 't' }] });

  it('knows what was added, and forgets what was taken away', () => {
    const terms = new SearchTerms();
    const known = () => [
      [...terms.pathsWith('tags.scope', 's')],
      [...terms.pathsWith('id', 'T0')],
      terms.countNamed('on'),
      [...terms.pathsNamed('')],
    ];
    terms.add(first);
    expect(known()).toEqual([[first.path], [first.path], 1, [first.path]]);
    terms.delete(first);
    expect(known()).toEqual([[], [], 0, []]);
  });

  it('forgets in the tree too what a change took away', () => {
    const store = new ObjectStore();
    store.put(first);
    store.put({ ...first, tags: [], display_name: 'two' });
    expect([
      [...store.terms.pathsWith('tags.tag', 't')],
      store.terms.countNamed('one'),
      store.terms.countNamed('two'),
    ]).toEqual([[], 0, 1]);
    store.delete(first.path);
    expect(store.terms.countNamed('')).toBe(0);
  });
});

describe('a pattern', () => {
  const part = fc.oneof(fc.constantFrom<string | symbol>('a', 'b', '.', ANY_TEXT, ANY_CHARACTER));
  const source = (pattern: Pattern) =>
    pattern
      .map((one) => (one === ANY_TEXT ? '.*' : one === ANY_CHARACTER ? '.' : one === '.' ? '\\.' : String(one)))
      .join('');

  it('fits what a regular expression of the same meaning does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), text, (pattern, value) => {
        expect(fits(pattern, value)).toBe(new RegExp(`^${source(pattern)}$`, 's').test(value));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it.each<[readonly (string | symbol)[], boolean]>([
    [['a', ANY_TEXT], true],
    [[ANY_TEXT], true],
    [['a', ANY_CHARACTER], false],
    [['a', ANY_TEXT, 'b'], false],
    [[ANY_TEXT, ANY_TEXT], false],
    [['a'], false],
  ])('%p says no more than a beginning: %p', (pattern, expected) => {
    expect(isPrefix(pattern)).toBe(expected);
  });

  it('takes no longer for many wildcards', () => {
    const pattern = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'a' : ANY_TEXT));
    expect(fits([...pattern, 'b'], 'a'.repeat(5000))).toBe(false);
  });
});
