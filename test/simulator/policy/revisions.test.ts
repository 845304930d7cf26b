import { TestTree } from './support';

const T1 = '/infra/tier-1s/t1';

const enforced = (body: object) =>
  [
    'PATCH',
    '/infra?enforce_revision_check=true',
    { children: [{ resource_type: 'ChildTier1', Tier1: { id: 't1', resource_type: 'Tier1', ...body } }] },
  ] as const;
const lenient = (body: object) => ['PATCH', '/infra?enforce_revision_check=false', enforced(body)[2]] as const;
const put = (body: object) => ['PUT', T1, body] as const;
const patch = (body: object) => ['PATCH', T1, body] as const;

/** A Tier-1 that was changed twice: its revision is 2, and it has a description and a Tier-0. */
function changedTwice(): TestTree {
  const test = new TestTree();
  test.ok('PATCH', T1, { tier0_path: '/infra/tier-0s/T0' });
  test.ok('PATCH', T1, { description: 'first' });
  test.ok('PATCH', T1, { tags: [{ scope: 'a', tag: 'b' }] });
  return test;
}

describe('which revision a call is about', () => {
  it.each<[string, readonly [string, string, object], number, number]>([
    ['PUT with the current one', put({ _revision: 2 }), 200, 3],
    ['PUT with an old one', put({ _revision: 1 }), 412, 2],
    ['PUT with one there never was', put({ _revision: 3 }), 412, 2],
    ['PUT with none', put({}), 400, 2],
    ['PATCH with none', patch({}), 200, 3],
    ['PATCH with an old one', patch({ _revision: 0 }), 200, 3],
    ['an enforced call with the current one', enforced({ _revision: 2 }), 200, 3],
    ['an enforced call with an old one', enforced({ _revision: 0 }), 412, 2],
    ['an enforced call with none', enforced({}), 200, 3],
    ['another call with an old one', lenient({ _revision: 0 }), 200, 3],
  ])('%s', (_, call, status, revision) => {
    const test = changedTwice();
    expect(test.call(...call).status).toBe(status);
    expect(test.get(T1)._revision).toBe(revision);
  });

  it.each<[string, readonly [string, string, object]]>([
    ['PUT', put({ _revision: 4 })],
    ['an enforced call', enforced({ _revision: 4 })],
  ])('makes a new object by %s, whatever revision it names', (_, call) => {
    const test = new TestTree();
    test.ok(...call);
    expect(test.get(T1)._revision).toBe(0);
  });
});

describe('what a body does not say', () => {
  it.each<[string, readonly [string, string, object], object]>([
    [
      'stays with PATCH',
      patch({ description: 'new' }),
      { description: 'new', tags: [{ scope: 'a', tag: 'b' }], tier0_path: '/infra/tier-0s/T0' },
    ],
    [
      'stays with a call that is not enforced',
      lenient({ description: 'new' }),
      { description: 'new', tags: [{ scope: 'a', tag: 'b' }], tier0_path: '/infra/tier-0s/T0' },
    ],
    ['goes with PUT', put({ _revision: 2, description: 'new' }), { description: 'new' }],
    ['goes with an enforced call', enforced({ _revision: 2, description: 'new' }), { description: 'new' }],
    ['goes where PATCH says null', patch({ description: null, tags: null }), { tier0_path: '/infra/tier-0s/T0' }],
    [
      'goes where PATCH clears a reference by an empty text',
      patch({ tier0_path: '' }),
      { description: 'first', tags: [{ scope: 'a', tag: 'b' }] },
    ],
    [
      'stays empty where PATCH empties another text',
      patch({ description: '' }),
      { description: '', tags: [{ scope: 'a', tag: 'b' }], tier0_path: '/infra/tier-0s/T0' },
    ],
    [
      'stays empty where PATCH empties a list',
      patch({ tags: [] }),
      { description: 'first', tags: [], tier0_path: '/infra/tier-0s/T0' },
    ],
  ])('%s', (_, call, expected) => {
    const test = changedTwice();
    test.ok(...call);
    const { description, tags, tier0_path } = test.get(T1);
    expect({ description, tags, tier0_path }).toEqual({
      description: undefined,
      tags: undefined,
      tier0_path: undefined,
      ...expected,
    });
  });

  it('has its default again', () => {
    const test = new TestTree();
    test.ok('PATCH', T1, { failover_mode: 'PREEMPTIVE', display_name: 'other' });
    test.ok('PATCH', T1, { failover_mode: null, display_name: null });
    expect(test.get(T1)).toMatchObject({ failover_mode: 'NON_PREEMPTIVE', display_name: 't1' });
  });

  it('keeps the Tier-1’s children, which are objects of their own', () => {
    const test = changedTwice();
    test.ok('PATCH', `${T1}/static-routes/r`, { network: '10.0.0.0/24', next_hops: [{}] });
    test.ok(...enforced({ _revision: 2 }));
    expect(test.get(`${T1}/static-routes/r`)._revision).toBe(0);
  });
});

describe('sending back what was read', () => {
  it.each([
    '/infra/tier-0s/T0',
    '/infra/tier-0s/T0/locale-services/default',
    '/infra/tier-0s/T0/locale-services/default/bgp',
  ])('%s by PUT changes nothing but the revision and the last change', (path) => {
    const test = new TestTree();
    const read = test.get(path);
    const { _revision, _last_modified_time, ...rest } = test.ok('PUT', path, read) as Record<string, unknown>;
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(read).filter(([name]) => !['_revision', '_last_modified_time'].includes(name))),
    );
    expect(_revision).toBe(read._revision + 1);
    expect(_last_modified_time).not.toBe(read._last_modified_time);
  });

  it('takes a segment whose network and type are no longer those of the rest', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/segments/s', { subnets: [{ gateway_address: '10.0.0.1/24' }] });
    const read = test.get('/infra/segments/s');
    const subnets = [{ gateway_address: '10.1.0.1/24', network: '10.0.0.0/24' }];
    test.ok('PUT', '/infra/segments/s', { ...read, connectivity_path: '/infra/tier-0s/T0', subnets });
    expect(test.get('/infra/segments/s')).toMatchObject({
      type: 'ROUTED',
      subnets: [{ gateway_address: '10.1.0.1/24', network: '10.1.0.0/24' }],
    });
    expect(
      test.call('PATCH', '/infra/segments/s', {
        subnets: [{ gateway_address: '10.1.0.1/24', network: '10.7.0.0/24' }],
      }),
    ).toMatchObject({
      status: 400,
      body: { error_message: 'Field level validation errors: {subnets[0].network is read-only}' },
    });
  });

  it('does not take an object for one of another type', () => {
    const test = new TestTree();
    const binding = '/infra/segments/s/dhcp-static-binding-configs/b';
    test.ok('PATCH', '/infra/segments/s', { subnets: [{ gateway_address: '10.0.0.1/24' }] });
    const fields = { ip_address: '10.0.0.9', mac_address: '00:50:56:00:00:01' };
    test.ok('PATCH', binding, { resource_type: 'DhcpV4StaticBindingConfig', ...fields });
    test.ok('PATCH', binding, { ip_address: '10.0.0.10' });
    expect(test.call('PATCH', binding, { resource_type: 'DhcpV6StaticBindingConfig' })).toMatchObject({
      status: 400,
      body: {
        error_message: `The resource_type DhcpV6StaticBindingConfig in the body is not that of path=[${binding}].`,
      },
    });
  });

  it('ignores place, identity and history in a body', () => {
    const test = new TestTree();
    test.ok('PATCH', T1, {
      path: '/infra/tier-1s/other',
      unique_id: 'mine',
      _create_user: 'eve',
      marked_for_delete: false,
      _system_owned: true,
    });
    expect(test.get(T1)).toMatchObject({ path: T1, _create_user: 'admin', _system_owned: false });
    expect(test.get(T1).unique_id).not.toBe('mine');
  });
});
