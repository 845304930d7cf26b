import type { PolicyObject } from '../../../lib/simulator/policy';
import { route, TestTree, withSegment } from './support';

interface Node {
  readonly resource_type: string;
  readonly id: string;
  readonly children?: readonly Readonly<Record<string, unknown>>[];
}

/** The objects below one, as `Child…/id(…)`. */
function shape({ children = [] }: Node): readonly string[] {
  return children.map((wrapper) => {
    const type = String(wrapper.resource_type);
    const node = wrapper[type.slice('Child'.length)] as Node;
    const below = shape(node);
    return `${type}/${node.id}${below.length === 0 ? '' : `(${below.join(' ')})`}`;
  });
}

function lab(): TestTree {
  const test = withSegment();
  test.ok('PATCH', '/infra/tier-1s/t1/static-routes/a', route('10.0.0.0/24'));
  test.ok('PATCH', '/infra/tier-1s/t1/static-routes/b', route('10.0.1.0/24'));
  test.ok('PATCH', '/infra/tier-1s/t1/locale-services/default', {});
  return test;
}

const read = (test: TestTree, types: string) => test.get(`/infra?filter=Type-${types}`) as PolicyObject & Node;

describe('the tree read at once', () => {
  it.each<[string, readonly string[]]>([
    ['Tier1', ['ChildTier1/t1']],
    ['Tier1|StaticRoutes', ['ChildTier1/t1(ChildStaticRoutes/a ChildStaticRoutes/b)']],
    ['Segment|Tier1', ['ChildTier1/t1', 'ChildSegment/nodes']],
    // Its parents are not asked for, so it is nowhere to be put.
    ['StaticRoutes', []],
    ['Nobody', []],
    ['Site|EnforcementPoint', ['ChildSite/default(ChildEnforcementPoint/default)']],
  ])('with the filter Type-%s has %j below it', (types, expected) => {
    expect(shape(read(lab(), types))).toEqual(expected);
  });

  it('has every object of the default space with Type-.*', () => {
    const test = lab();
    const count = (node: Node): number =>
      (node.children ?? []).reduce(
        (sum, wrapper) => sum + 1 + count(wrapper[String(wrapper.resource_type).slice('Child'.length)] as Node),
        0,
      );
    const standing = [...test.tree.objects()].filter(({ path }) => path.startsWith('/infra/'));
    expect(count(read(test, '.*'))).toBe(standing.length);
  });

  it('has whole objects, and none has a list of children that is empty', () => {
    const test = lab();
    const { children, ...infra } = read(test, 'Tier1');
    expect(infra).toEqual(test.get('/infra'));
    expect(children).toEqual([
      { resource_type: 'ChildTier1', marked_for_delete: false, Tier1: test.get('/infra/tier-1s/t1') },
    ]);
    expect('children' in read(test, 'Nobody')).toBe(false);
  });

  it('can be sent back, and puts back what was deleted', () => {
    const test = lab();
    const types = 'Tier1|LocaleServices|StaticRoutes|Segment';
    const before = read(test, types);
    test.ok('PATCH', '/infra', {
      resource_type: 'Infra',
      children: [
        { resource_type: 'ChildSegment', marked_for_delete: true, Segment: { resource_type: 'Segment', id: 'nodes' } },
        { resource_type: 'ChildTier1', marked_for_delete: true, Tier1: { resource_type: 'Tier1', id: 't1' } },
      ],
    });
    expect(shape(read(test, types))).not.toEqual(shape(before));
    test.ok('PATCH', '/infra', before);
    expect(shape(read(test, types))).toEqual(shape(before));
    expect(test.get('/infra/tier-1s/t1/static-routes/b').network).toBe('10.0.1.0/24');
  });

  it('is a project’s own below the project', () => {
    const test = lab();
    const infra = '/orgs/default/projects/p/infra';
    test.ok('PATCH', '/orgs/default/projects/p', {});
    test.ok('PATCH', `${infra}/tier-1s/own`, {});
    expect(shape(test.get(`${infra}?filter=Type-Tier1`))).toEqual(['ChildTier1/own']);
  });
});

describe('the root', () => {
  it('is replaced by PUT, with its revision', () => {
    const test = new TestTree();
    const infra = test.get('/infra');
    test.ok('PUT', '/infra', { ...infra, description: 'ours' });
    expect(test.get('/infra')).toMatchObject({ description: 'ours', _revision: infra._revision + 1 });
    expect(test.call('PUT', '/infra', infra).status).toBe(412);
  });
});
