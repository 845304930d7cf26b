import fc from 'fast-check';
import { type Change, type PolicyObject, PolicyTree } from '../../../lib/simulator/policy';
import { type NaiveChild, NaiveModel, type NaiveRequest, typeOf } from './naive-model';
import { TestTree, testClock } from './support';

const TIER1 = fc.constantFrom('t1', 't2').map((id) => `/infra/tier-1s/${id}`);
const SEGMENT = fc.constantFrom('s1', 's2').map((id) => `/infra/segments/${id}`);
const DHCP = fc.constantFrom('d1', 'd2').map((id) => `/infra/dhcp-server-configs/${id}`);
const PATH = fc.oneof(
  { weight: 3, arbitrary: TIER1 },
  { weight: 3, arbitrary: SEGMENT },
  { weight: 2, arbitrary: DHCP },
  {
    weight: 3,
    arbitrary: fc.tuple(TIER1, fc.constantFrom('a', 'b')).map(([tier1, id]) => `${tier1}/static-routes/${id}`),
  },
  { weight: 1, arbitrary: SEGMENT.map((segment) => `${segment}/ports/p`) },
);

/** Fields that an object of a path can be given; now and then what others refuse. */
function fieldsFor(path: string): fc.Arbitrary<Record<string, unknown>> {
  const common = {
    display_name: fc.constantFrom('x', 'y', null),
    tags: fc.constantFrom([{ scope: 'c', tag: 'cl1' }], [{ scope: 'c', tag: 'cl2' }], []),
  };
  const own: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
    Segment: {
      connectivity_path: fc.oneof(TIER1, SEGMENT, fc.constant(null)),
      dhcp_config_path: fc.oneof(DHCP, fc.constant(null)),
    },
    StaticRoutes: { network: fc.constantFrom('10.0.0.0/24', '10.0.1.0/24'), next_hops: fc.constant([{}]) },
  };
  const required = typeOf(path) === 'StaticRoutes' ? ['next_hops'] : [];
  return fc.record({ ...common, ...own[typeOf(path)] }, { requiredKeys: required as never });
}

const REVISION = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const withRevision = (fields: Record<string, unknown>, revision: number | undefined) =>
  revision === undefined ? fields : { ...fields, _revision: revision };

const child = fc.oneof(TIER1, SEGMENT, DHCP).chain((path) =>
  fc.tuple(fieldsFor(path), REVISION, fc.boolean()).map(([fields, revision, gone]) => ({
    type: typeOf(path),
    id: path.slice(path.lastIndexOf('/') + 1),
    gone,
    fields: withRevision(fields, revision),
  })),
);

const request: fc.Arbitrary<NaiveRequest> = fc.oneof(
  {
    weight: 4,
    arbitrary: PATH.chain((path) => fieldsFor(path).map((body): NaiveRequest => ({ method: 'PATCH', path, body }))),
  },
  {
    weight: 2,
    arbitrary: PATH.chain((path) =>
      fc
        .tuple(fieldsFor(path), REVISION)
        .map(([fields, revision]): NaiveRequest => ({ method: 'PUT', path, body: withRevision(fields, revision) })),
    ),
  },
  { weight: 2, arbitrary: PATH.map((path): NaiveRequest => ({ method: 'DELETE', path })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(child, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([children, enforced]): NaiveRequest => ({ method: 'PATCH', path: '/infra', body: { children }, enforced })),
  },
);

/** The request as it goes over the wire. */
function send(test: TestTree, { method, path, body, enforced }: NaiveRequest): number {
  if (path !== '/infra') return test.call(method, path, body).status;
  const { children: all = [] } = body as { readonly children?: readonly NaiveChild[] };
  const children = all.map(({ type, id, gone, fields }) => ({
    resource_type: `Child${type}`,
    [type]: { resource_type: type, id, ...(gone ? {} : fields) },
    marked_for_delete: gone,
  }));
  return test.call('PATCH', `/infra?enforce_revision_check=${enforced}`, { resource_type: 'Infra', children }).status;
}

/** What the model knows of an object, as the tree has it. */
function known(object: PolicyObject, fields: Readonly<Record<string, unknown>>) {
  const names = Object.keys(fields).filter((name) => name !== 'next_hops');
  return {
    type: object.resource_type,
    revision: object._revision,
    fields: Object.fromEntries(names.map((name) => [name, object[name]])),
  };
}

function compare(test: TestTree, model: NaiveModel): void {
  const modelled = [...test.tree.objects()].filter(({ path }) => typeOf(path) !== '' && !path.includes('/nat/'));
  expect(modelled.map(({ path }) => path)).toEqual([...model.objects.keys()].sort());
  for (const [path, { type, fields, revision }] of model.objects) {
    const { next_hops: _, ...compared } = fields;
    expect(known(test.get(path), fields)).toEqual({ type, revision, fields: compared });
  }
}

/** Lists and searches give what looking through all objects gives. */
function compareReads(test: TestTree): void {
  const all = [...test.tree.objects()];
  for (const list of ['/infra/segments', '/infra/tier-1s']) {
    const expected = all
      .filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === list)
      .sort((a, b) => order(a, b));
    expect(test.list(list).results).toEqual(expected);
  }
  for (const tag of ['cl1', 'cl2']) {
    const tagged = all.filter(({ tags }) => JSON.stringify(tags ?? []).includes(`"${tag}"`));
    expect(test.search(`tags.scope:c AND tags.tag:${tag}`)).toEqual(tagged.map(({ id }) => id));
    expect(test.search(`display_name:x* AND tags.tag:${tag}`)).toEqual(
      tagged.filter(({ display_name }) => display_name.startsWith('x')).map(({ id }) => id),
    );
  }
}

/** By display name, then by path. */
function order(a: PolicyObject, b: PolicyObject): number {
  if (a.display_name !== b.display_name) return a.display_name < b.display_name ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

/** Keeps what a store would: each change as it is told. */
function follow(changes: readonly (readonly Change[])[], start: Iterable<PolicyObject>): Map<string, PolicyObject> {
  const kept = new Map([...start].map((object) => [object.path, object]));
  for (const change of changes.flat()) {
    if (change.kind === 'put') kept.set(change.object.path, change.object);
    else kept.delete(change.path);
  }
  return kept;
}

describe('any sequence of calls', () => {
  it('leaves the tree that the plain model says, with lists, searches and told changes that fit it', () => {
    const statuses = new Map<number, number>();
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 40 }), (requests) => {
        const test = new TestTree({ inventory: {} });
        const start = [...test.tree.objects()];
        const model = new NaiveModel();
        for (const one of requests) {
          const before = test.snapshot();
          const told = test.changes.length;
          const status = send(test, one);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          expect([one, status]).toEqual([one, model.call(one)]);
          if (status !== 200) expect([test.snapshot(), test.changes.length]).toEqual([before, told]);
        }
        compare(test, model);
        compareReads(test);
        expect([...follow(test.changes, start).values()].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
          ...test.tree.objects(),
        ]);
      }),
      { numRuns: 300, seed: 4 },
    );
    // All answers came up, so that each was held against the model.
    expect([...statuses.keys()].sort()).toEqual([200, 400, 404, 412]);
  });

  it('can be gone on with by a tree that begins with the objects of another', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), fc.array(request, { maxLength: 20 }), (first, second) => {
        const test = new TestTree({ inventory: {} });
        const model = new NaiveModel();
        for (const one of first) expect(send(test, one)).toBe(model.call(one));
        const shuffled = [...test.tree.objects()].reverse();
        const again = new TestTree({ objects: JSON.parse(JSON.stringify(shuffled)) });
        expect(again.snapshot()).toBe(test.snapshot());
        for (const one of second) expect(send(again, one)).toBe(model.call(one));
        compare(again, model);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('what a tree begins with', () => {
  it('is taken as it is, and is no change', () => {
    const objects = [...new TestTree().tree.objects()];
    const again = new TestTree({ objects });
    expect([...again.tree.objects()]).toEqual(objects);
    expect(again.changes).toEqual([]);
  });

  it('can be looked through again and again', () => {
    const { tree } = new TestTree();
    const objects = tree.objects();
    const below = tree.below('/infra/tier-0s/T0');
    expect([...objects]).toEqual([...objects]);
    expect([...below].map(({ path }) => path)).toEqual(
      [...objects].map(({ path }) => path).filter((path) => path.startsWith('/infra/tier-0s/T0/')),
    );
    expect([...below]).toHaveLength(6);
  });

  it('has to stand where something can', () => {
    const stray = { ...new TestTree().get('/infra/tier-0s/T0'), path: '/infra/lb-services/x' };
    expect(() => new PolicyTree({ clock: testClock(), version: '4.2', objects: [stray] })).toThrow(
      'SIM001 /infra/lb-services/x is no policy path the simulator knows; leave the object out',
    );
  });
});

describe('changes', () => {
  it('are told to all who listen, after the call, each object once', () => {
    const test = new TestTree();
    const seen: unknown[] = [];
    test.tree.onChange((changes) =>
      seen.push(changes.map((change) => (change.kind === 'put' ? change.object.path : `- ${change.path}`))),
    );
    test.ok('PATCH', '/infra/segments/s', {});
    test.ok('PATCH', '/infra/segments/s/ports/p', {});
    test.ok('DELETE', '/infra/segments/s?force=true');
    test.call('PATCH', '/infra/segments/s', { nothing: 1 });
    test.get('/infra');
    expect(seen).toEqual([
      ['/infra/segments/s'],
      ['/infra/segments/s/ports/p'],
      ['- /infra/segments/s/ports/p', '- /infra/segments/s'],
    ]);
    expect(test.changes).toHaveLength(3);
  });

  it('show an object as it stands, which the next call does not alter', () => {
    const test = new TestTree();
    test.ok('PATCH', '/infra/segments/s', { description: 'one' });
    const [[first]] = test.changes as [[Change]];
    test.ok('PATCH', '/infra/segments/s', { description: 'two' });
    expect(first).toMatchObject({ kind: 'put', object: { description: 'one', _revision: 0 } });
  });
});
