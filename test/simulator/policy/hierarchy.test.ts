import { EDGES, OVERLAY, TestTree, withSegment } from './support';

const T0 = '/infra/tier-0s/T0';
const T1 = '/infra/tier-1s/t1';

/** A child as clients wrap it. */
const child = (type: string, fields: object, wrapper: object = {}) => ({
  resource_type: `Child${type}`,
  [type]: { resource_type: type, ...fields },
  ...wrapper,
});
const gone = (type: string, id: string) => child(type, { id }, { marked_for_delete: true });
const reference = (target_type: string, id: string, children: readonly object[]) => ({
  resource_type: 'ChildResourceReference',
  target_type,
  id,
  children,
});
const infra = (...children: object[]) => ({ resource_type: 'Infra', children });
const route = (id: string, network: string) => child('StaticRoutes', { id, network, next_hops: [{}] });

const paths = (test: TestTree, below: string) => [...test.tree.below(below)].map(({ path }) => path);

describe('a hierarchical call', () => {
  it('makes a gateway with all that is below it', () => {
    const test = new TestTree();
    const bgp = child('BgpRoutingConfig', { id: 'bgp', _revision: 0, local_as_num: '65010', ecmp: true });
    const services = child(
      'LocaleServices',
      { id: 'default', edge_cluster_path: EDGES, children: [bgp] },
      { marked_for_delete: false },
    );
    test.ok(
      'PATCH',
      '/infra?enforce_revision_check=false',
      infra(child('Tier0', { id: 'new', ha_mode: 'ACTIVE_STANDBY', children: [services] })),
    );
    expect(paths(test, '/infra/tier-0s/new').filter((path) => !path.includes('/nat/'))).toEqual([
      '/infra/tier-0s/new/locale-services/default',
      '/infra/tier-0s/new/locale-services/default/bgp',
    ]);
    expect(test.get('/infra/tier-0s/new/locale-services/default/bgp')).toMatchObject({
      local_as_num: '65010',
      _revision: 1,
    });
    expect(test.get('/infra/tier-0s/new')).not.toHaveProperty('children');
  });

  it('takes objects in any order, also one that points at a later one', () => {
    const test = new TestTree();
    test.ok(
      'PATCH',
      '/infra',
      infra(child('Segment', { id: 's', connectivity_path: T1 }), child('Tier1', { id: 't1', tier0_path: T0 })),
    );
    expect(test.get('/infra/segments/s').connectivity_path).toBe(T1);
  });

  it('goes through a reference without changing what it names', () => {
    const test = withSegment();
    const before = test.get(T1);
    test.ok('PATCH', '/infra', infra(reference('Tier1', 't1', [route('r', '10.0.0.0/24')])));
    expect(test.get(T1)).toEqual(before);
    expect(test.get(`${T1}/static-routes/r`).network).toBe('10.0.0.0/24');
  });

  it('makes a fixed segment below its Tier-1, and a policy with its rules below a domain', () => {
    const test = withSegment();
    test.ok(
      'PATCH',
      '/infra',
      infra(reference('Tier1', 't1', [child('Segment', { id: 'fixed', connectivity_path: T1 })])),
    );
    expect(test.get(`${T1}/segments/fixed`).parent_path).toBe(T1);
    const policy = child('GatewayPolicy', {
      id: 'g',
      category: 'LocalGatewayRules',
      children: [
        child('Rule', { id: 'r2', action: 'ALLOW', sequence_number: 2 }),
        child('Rule', { id: 'r1', action: 'DROP', sequence_number: 1 }),
      ],
    });
    test.ok('PATCH', '/infra', infra(reference('Domain', 'default', [policy])));
    const rules = test.get('/infra/domains/default/gateway-policies/g').rules as readonly { id: string }[];
    expect(rules.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('deletes a gateway with its children in silence', () => {
    const test = withSegment();
    test.ok('PATCH', `${T1}/static-routes/r`, { network: '10.0.0.0/24', next_hops: [{}] });
    test.ok('PATCH', '/infra', infra(gone('Segment', 'nodes'), gone('Tier1', 't1')));
    expect(test.call('GET', `${T1}/static-routes/r`).status).toBe(404);
    expect(paths(test, T1)).toEqual([]);
  });

  it('deletes what is used, where the same call deletes the user too, in either order', () => {
    for (const children of [
      [gone('Tier1', 't1'), gone('Segment', 'nodes')],
      [gone('Segment', 'nodes'), gone('Tier1', 't1')],
    ]) {
      const test = withSegment();
      expect(test.call('PATCH', '/infra', infra(...children))).toEqual({ status: 200 });
    }
  });

  it('takes the mark of deletion in the object too, and no offence at what is gone already', () => {
    const test = withSegment();
    test.ok('PATCH', '/infra', infra(child('Segment', { id: 'nodes', marked_for_delete: true })));
    expect(test.call('GET', '/infra/segments/nodes').status).toBe(404);
    expect(test.call('PATCH', '/infra', infra(gone('Segment', 'nodes')))).toEqual({ status: 200 });
  });

  it('works in a project, with the project’s own paths', () => {
    const test = new TestTree();
    test.ok('PATCH', '/orgs/default/projects/p', { tier_0s: [T0] });
    const root = '/orgs/default/projects/p/infra';
    test.ok(
      'PATCH',
      root,
      infra(
        child('Tier1', { id: 't', tier0_path: T0 }),
        child('Segment', { id: 's', connectivity_path: `${root}/tier-1s/t` }),
      ),
    );
    expect(test.get(`${root}/segments/s`)).toMatchObject({ connectivity_path: `${root}/tier-1s/t`, parent_path: root });
  });

  it('changes the root itself where it says something of it', () => {
    const test = new TestTree();
    const before = test.get('/infra')._revision;
    test.ok('PATCH', '/infra', infra());
    expect(test.get('/infra')._revision).toBe(before);
    test.ok('PATCH', '/infra', { description: 'lab' });
    expect(test.get('/infra')).toMatchObject({ description: 'lab', _revision: before + 1 });
  });

  it('tells once of all it did, and not of what it made and deleted again', () => {
    const test = new TestTree();
    test.ok(
      'PATCH',
      '/infra',
      infra(
        child('Tier1', { id: 'a' }),
        child('Segment', { id: 's', transport_zone_path: OVERLAY }),
        gone('Tier1', 'a'),
      ),
    );
    expect(test.changes).toEqual([[{ kind: 'put', object: test.get('/infra/segments/s') }]]);
  });
});

describe('a hierarchical call that fails leaves the tree as it was', () => {
  const good = [child('Tier1', { id: 'new' })];
  it.each<[string, readonly object[], number]>([
    ['a field that is wrong, in the last child', [...good, child('Tier1', { id: 'b', failover_mode: 'X' })], 400],
    ['a field that is wrong, deep down', [child('Tier1', { id: 'new', children: [route('r', '10.0.0.1/24')] })], 400],
    [
      'a reference that leads nowhere',
      [...good, child('Segment', { id: 's', connectivity_path: '/infra/tier-1s/no' })],
      400,
    ],
    ['a deletion of what is used', [...good, gone('Tier1', 't1')], 400],
    [
      'a deletion of a segment with ports, below a gateway that goes',
      [gone('Segment', 'nodes'), gone('Tier1', 't1')],
      400,
    ],
    ['a parent that only a reference names', [...good, reference('Tier1', 'no', [route('r', '10.0.0.0/24')])], 400],
    ['a child that the simulator does not know', [...good, child('LBService', { id: 'lb' })], 501],
    ['a child in the wrong place', [...good, child('LocaleServices', { id: 'default' })], 501],
    ['a reference to a type the simulator does not know', [reference('LBService', 'lb', [])], 501],
    ['a wrapper without its object', [...good, { resource_type: 'ChildTier1' }], 400],
    ['a child that is no object', [...good, 'Tier1' as unknown as object], 400],
    ['children that are no list', [child('Tier1', { id: 'new', children: {} })], 400],
    ['an object of the system', [gone('Domain', 'default')], 403],
  ])('%s', (_, children, status) => {
    const test = withSegment();
    test.ok('PATCH', `${T1}/segments/fixed`, {});
    test.ok('PATCH', `${T1}/segments/fixed/ports/p`, {});
    const before = test.snapshot();
    const [told, found] = [test.changes.length, test.search('resource_type:Tier1')];
    expect(test.call('PATCH', '/infra', infra(...children)).status).toBe(status);
    expect(test.snapshot()).toBe(before);
    expect(test.changes).toHaveLength(told);
    // The indexes too are as they were.
    expect(test.search('resource_type:Tier1')).toEqual(found);
    expect(test.list('/infra/segments').results.map(({ id }) => id)).toEqual(['nodes']);
    expect(test.call('DELETE', '/infra/tier-0s/T0/locale-services/default').status).toBe(200);
    expect(test.call('DELETE', T0).status).toBe(400);
  });

  it('an enforced call of which one object is stale', () => {
    const test = withSegment();
    const before = test.snapshot();
    const stale = child('Segment', { id: 'nodes', _revision: 9 });
    expect(
      test.call('PATCH', '/infra?enforce_revision_check=true', infra(child('Tier1', { id: 't1', _revision: 0 }), stale))
        .status,
    ).toBe(412);
    expect(test.snapshot()).toBe(before);
  });
});

describe('rules inside of a policy', () => {
  const G = '/infra/domains/default/gateway-policies/g';
  const ids = (test: TestTree) => (test.get(G).rules as readonly { id: string }[]).map(({ id }) => id);

  it('are objects of their own, replaced with it by PUT and added to by PATCH', () => {
    const test = new TestTree();
    test.ok('PATCH', G, {
      rules: [
        { id: 'a', action: 'ALLOW', sequence_number: 10 },
        { id: 'b', action: 'DROP', sequence_number: 20 },
      ],
    });
    expect(test.get(`${G}/rules/a`)).toMatchObject({ resource_type: 'Rule', parent_path: G });
    test.ok('PATCH', G, { rules: [{ id: 'c', action: 'ALLOW', sequence_number: 5 }] });
    expect(ids(test)).toEqual(['c', 'a', 'b']);
    test.ok('PUT', G, { _revision: test.get(G)._revision, rules: [{ id: 'b', action: 'DROP', sequence_number: 1 }] });
    expect(ids(test)).toEqual(['b']);
    expect(test.list('/infra/domains/default/gateway-policies').results[0]).toMatchObject({ rules: [{ id: 'b' }] });
    expect(JSON.parse(test.snapshot()).find(({ path }: { path: string }) => path === G)).not.toHaveProperty('rules');
  });
});
