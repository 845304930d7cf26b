import type * as Model from '../../../lib/core/model';

/** A copy of this library as npm installs two of them: every module loaded anew. */
function copy(): typeof Model {
  let loaded: typeof Model | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual('../../../lib/core/model');
  });
  if (loaded === undefined) throw new Error('not loaded');
  return loaded;
}

describe('two copies of this library', () => {
  const [one, other] = [copy(), copy()];

  it('are two indeed', () => {
    expect(one.Network).not.toBe(other.Network);
  });

  it.each(['FACTS', 'OUTPUT_FILES', 'RUN_BOOK'] as const)('share the symbol %s', (name) => {
    expect(one[name]).toBe(other[name]);
  });

  it('read the facts of each other', () => {
    const { facts } = other.networkFrom({ externals: ['10.44.0.0/16'] });
    const construct = { [other.FACTS]: () => facts };
    expect(one.describesNetwork(construct)).toBe(true);
    const network = one.networkOf({ node: { findAll: () => [construct] } });
    expect(network).toBeInstanceOf(one.Network);
    expect(network.get('external', '10.44.0.0/16')?.prefix.toString()).toBe('10.44.0.0/16');
  });

  it('take the outside, a run-book and files of each other for what they are', () => {
    expect(other.External.of('10.44.0.0/16')).toMatchObject({ kind: 'external' });
    expect(one.hasRunBook({ [other.RUN_BOOK]: () => [] })).toBe(true);
    expect(one.writesFiles({ [other.OUTPUT_FILES]: () => [] })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a plain object', {}],
  ])('take %s for none of it', (_name, value) => {
    expect([one.describesNetwork(value), one.hasRunBook(value), one.writesFiles(value)]).toEqual([false, false, false]);
  });
});
