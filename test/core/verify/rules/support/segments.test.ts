import { Network, networkFrom, type SegmentFact } from '../../../../../lib/core/model';
import { nodeSegmentOf, routedSegments, segmentOfPool } from '../../../../../lib/core/verify/rules/support/address-use';
import { Topology } from '../../../../../lib/core/verify/topology';

const network = networkFrom({
  segments: [
    { key: 'nsx/a', displayName: 'nodes', gateway: '10.0.0.1/24' },
    { key: 'nsx/b', displayName: 'nodes', gateway: '10.0.1.1/24' },
    { key: 'nsx/c', displayName: 'layer 2' },
  ],
});
const keyOf = (segment: SegmentFact | undefined) => segment?.key;

describe('routedSegments', () => {
  it('are those with a subnet', () => {
    expect(routedSegments(network).map(keyOf)).toEqual(['nsx/a', 'nsx/b']);
  });

  it('are those somebody refers to, where nobody has a fact of the name', () => {
    const [own] = network.of('segment');
    const reference = own && { ...own, key: 'nodes', reference: true };
    expect(routedSegments(new Network(reference ? [reference] : [])).map(keyOf)).toEqual(['nodes']);
    expect(routedSegments(new Network(reference && own ? [reference, own] : [])).map(keyOf)).toEqual(['nsx/a']);
  });
});

describe('segmentOfPool', () => {
  it.each([
    ['a key', 'nsx/b', '192.168.0.0/24', 'nsx/b'],
    ['a name, with the subnet of the second', 'nodes', '10.0.1.0/25', 'nsx/b'],
    ['a name, with the subnet of none', 'nodes', '192.168.0.0/24', 'nsx/a'],
    ['the name of a segment without subnet', 'layer 2', '10.0.1.0/24', undefined],
    ['nothing', undefined, '10.0.1.0/24', undefined],
  ])('by %s', (_what, segment, subnet, key) => {
    const [pool] = networkFrom({ pools: [{ displayName: 'vip', subnet, ...(segment && { segment }) }] }).of(
      'address-pool',
    );
    expect(pool && keyOf(segmentOfPool(routedSegments(network), pool))).toBe(key);
  });
});

describe('nodeSegmentOf', () => {
  const nodeSegment = (of: Network, stated: string | undefined) => {
    const whole = of.with(...networkFrom({ clusters: [{ name: 'a', ...(stated && { nodeSegment: stated }) }] }).facts);
    const [cluster] = whole.of('cluster');
    return cluster && keyOf(nodeSegmentOf(routedSegments(whole), new Topology(whole), cluster));
  };

  it.each([
    ['nsx/b', 'nsx/b'],
    ['nsx/c', undefined],
    ['nsx/none', undefined],
    [undefined, undefined],
  ])('%s', (stated, key) => {
    expect(nodeSegment(network, stated)).toBe(key);
  });

  it('is the own fact of a segment that the cluster knows by its name', () => {
    const [own] = network.of('segment');
    const reference = own && { ...own, key: 'nodes', reference: true };
    expect(nodeSegment(new Network(reference && own ? [reference, own] : []), 'nodes')).toBe('nsx/a');
  });
});
