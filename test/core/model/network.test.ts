import { type ExternalFact, FACTS, type Fact, Network, networkFrom, networkOf } from '../../../lib/core/model';
import { Cidr } from '../../../lib/core/net';

/** A fact about 10.44.0.0/16 unless another key is given; the smallest fact there is. */
function external(at: string, given: { key?: string; reference?: boolean } = {}): ExternalFact {
  return { kind: 'external', key: '10.44.0.0/16', at, prefix: Cidr.parse('10.44.0.0/16'), ...given };
}

const places = (network: Network) => network.of('external').map(({ at }) => at);

/** A construct as far as collecting looks at it, with the facts it gives and how often it was asked. */
function construct(...facts: readonly Fact[]) {
  const asked = { times: 0 };
  const describe = () => {
    asked.times += 1;
    return facts;
  };
  return { asked, [FACTS]: describe };
}

const tree = (...constructs: readonly unknown[]) => ({ node: { findAll: () => [...constructs] } });

describe('a Network', () => {
  const a = external('a', { key: 'a' });
  const b = external('b', { key: 'b' });

  it('lists facts by kind in the order given, and none of a kind nobody stated', () => {
    const network = new Network([b, a]);
    expect(network.of('external')).toEqual([b, a]);
    expect(network.of('cluster')).toEqual([]);
    expect(network.facts).toEqual([b, a]);
  });

  it.each([
    ['a', a],
    ['b', b],
    ['c', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('finds the fact of a kind by key %p', (key, found) => {
    expect(new Network([a, b]).get('external', key)).toBe(found);
  });

  it('keeps kinds apart: one key may be a cluster and a segment', () => {
    const network = networkFrom({ clusters: [{ name: 'x' }], segments: [{ displayName: 'x' }] });
    expect(network.get('cluster', 'x')?.kind).toBe('cluster');
    expect(network.get('segment', 'x')?.kind).toBe('segment');
  });

  it('is a value: with() gives another one and leaves it as it was', () => {
    const network = new Network([a]);
    expect(network.with(b).facts).toEqual([a, b]);
    expect(network.with(b).of('external')).toEqual([a, b]);
    expect(network.of('external')).toEqual([a]);
  });

  it.each([
    ['own', [external('own')], ['own']],
    ['reference', [external('ref', { reference: true })], ['ref']],
    ['own, reference', [external('own'), external('ref', { reference: true })], ['own']],
    ['reference, own', [external('ref', { reference: true }), external('own')], ['own']],
    ['reference, reference', [external('1', { reference: true }), external('2', { reference: true })], ['1']],
    ['own, own', [external('1'), external('2')], ['1', '2']],
    ['own, reference, own', [external('1'), external('ref', { reference: true }), external('2')], ['1', '2']],
    ['reference of another key', [external('own'), external('ref', { reference: true, key: 'other' })], ['own', 'ref']],
  ])('of one key, %s: keeps the right facts', (_name, facts, kept) => {
    const network = new Network(facts);
    expect(places(network)).toEqual(kept);
    expect(network.get('external', '10.44.0.0/16')?.at).toBe(kept[0]);
  });

  it('lets an own fact that comes later take the place of a reference', () => {
    const network = new Network([external('ref', { reference: true })]);
    expect(places(network.with(external('own')))).toEqual(['own']);
  });
});

describe('networkOf', () => {
  it('collects what every construct says, root by root', () => {
    const first = tree(
      construct(external('a', { key: 'a' }), external('b', { key: 'b' })),
      {},
      'text',
      null,
      undefined,
    );
    const second = tree(construct(), construct(external('c', { key: 'c' })));
    expect(places(networkOf(first, second))).toEqual(['a', 'b', 'c']);
  });

  it('knows nothing of no roots and of empty ones', () => {
    expect(networkOf().facts).toEqual([]);
    expect(networkOf(tree(), tree({})).facts).toEqual([]);
  });

  it('asks a construct once that is reached twice', () => {
    const shared = construct(external('shared'));
    const network = networkOf(tree(shared, shared), tree(shared));
    expect(shared.asked.times).toBe(1);
    expect(places(network)).toEqual(['shared']);
  });

  it('does not take a property of that name for the method', () => {
    expect(networkOf(tree({ [FACTS]: [external('a')] })).facts).toEqual([]);
  });

  it('lets an owner found later replace a reference found before', () => {
    const cluster = construct(external('cl1', { reference: true }));
    const owner = construct(external('nsx'));
    expect(places(networkOf(tree(cluster), tree(owner)))).toEqual(['nsx']);
    expect(places(networkOf(tree(owner), tree(cluster)))).toEqual(['nsx']);
  });
});
