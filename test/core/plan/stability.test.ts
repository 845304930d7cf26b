import { AddressPlan } from '../../../lib/core/plan';
import { type Asked, blocksOf, message, settled } from './support';

/** Subnet groups over availability zones, as a VPC has them: the case in which blocks by position move. */
function groups(prefixes: Readonly<Record<string, number>>, zones: readonly string[]): Asked['blocks'] {
  return Object.fromEntries(
    Object.entries(prefixes).flatMap(([group, prefix]) =>
      zones.map((zone) => [`${group}/${zone}`, { prefix }] as const),
    ),
  );
}

const POOL = '10.0.0.0/16';
const TWO = ['a', 'b'];
const THREE = ['a', 'b', 'c'];
const SAME_SIZE = { public: 24, iso: 24 };

describe('edits that renumber a plan by position move nothing here', () => {
  const before = settled({ pool: POOL, blocks: groups(SAME_SIZE, TWO) });
  const FOUR = {
    'iso/a': '10.0.0.0/24',
    'iso/b': '10.0.1.0/24',
    'public/a': '10.0.2.0/24',
    'public/b': '10.0.3.0/24',
  };

  it('starts from blocks in the order of their keys', () => {
    expect(blocksOf(before)).toEqual(FOUR);
  });

  it.each<[string, Asked, Record<string, string>]>([
    [
      'a third zone',
      { pool: POOL, blocks: groups(SAME_SIZE, THREE) },
      { ...FOUR, 'iso/c': '10.0.4.0/24', 'public/c': '10.0.5.0/24' },
    ],
    ['the groups the other way round', { pool: POOL, blocks: groups({ iso: 24, public: 24 }, TWO) }, FOUR],
    [
      'a third group',
      { pool: POOL, blocks: groups({ ...SAME_SIZE, data: 24 }, TWO) },
      { ...FOUR, 'data/a': '10.0.4.0/24', 'data/b': '10.0.5.0/24' },
    ],
    [
      'a third group with larger blocks',
      { pool: POOL, blocks: groups({ ...SAME_SIZE, data: 22 }, TWO) },
      { ...FOUR, 'data/a': '10.0.4.0/22', 'data/b': '10.0.8.0/22' },
    ],
  ])('%s', (_, asked, blocks) => {
    expect(blocksOf(settled(asked, before.lock))).toEqual(blocks);
  });

  it('the middle group of three removed, and another one added: its blocks are not given again', () => {
    const three = settled({ pool: POOL, blocks: groups({ public: 24, data: 24, iso: 24 }, TWO) }, before.lock);
    const removed = settled({ pool: POOL, blocks: groups(SAME_SIZE, TWO) }, three.lock);
    expect(blocksOf(removed)).toEqual(FOUR);
    const other = settled({ pool: POOL, blocks: groups({ ...SAME_SIZE, web: 24 }, TWO) }, removed.lock);
    expect(blocksOf(other)).toEqual({ ...FOUR, 'web/a': '10.0.6.0/24', 'web/b': '10.0.7.0/24' });
  });

  it('the middle group of three removed and put back: it gets its own blocks again', () => {
    const three = settled({ pool: POOL, blocks: groups({ public: 24, data: 24, iso: 24 }, TWO) }, before.lock);
    const removed = settled({ pool: POOL, blocks: groups(SAME_SIZE, TWO) }, three.lock);
    const back = settled({ pool: POOL, blocks: groups({ data: 24, ...SAME_SIZE }, TWO) }, removed.lock);
    expect(blocksOf(back)).toEqual(blocksOf(three));
  });

  it('room reserved for a third zone, and used later', () => {
    const reserved = ['10.0.0.0/24'];
    const two = settled({ pool: POOL, reserved, blocks: groups({ iso: 24 }, TWO) });
    expect(blocksOf(two)).toEqual({ 'iso/a': '10.0.1.0/24', 'iso/b': '10.0.2.0/24' });
    const three = settled({ pool: POOL, blocks: groups({ iso: 24 }, THREE) }, two.lock);
    expect(blocksOf(three)).toEqual({ ...blocksOf(two), 'iso/c': '10.0.0.0/24' });
  });

  it('small and large blocks in one pool: the large ones are placed first, so that all fit', () => {
    const { blocks } = settled({ pool: '10.0.0.0/20', blocks: groups({ first: 25, second: 22, third: 25 }, THREE) });
    expect(Object.fromEntries(blocks.map(({ key, cidr }) => [key, String(cidr)]))).toEqual({
      'second/a': '10.0.0.0/22',
      'second/b': '10.0.4.0/22',
      'second/c': '10.0.8.0/22',
      'first/a': '10.0.12.0/25',
      'first/b': '10.0.12.128/25',
      'first/c': '10.0.13.0/25',
      'third/a': '10.0.13.128/25',
      'third/b': '10.0.14.0/25',
      'third/c': '10.0.14.128/25',
    });
  });

  it('no size: blocks never fill what is left', () => {
    expect(() => settled({ pool: POOL, blocks: { iso: {} } })).toThrow(
      message('PLAN005 [pods/iso] block iso has no size; give maxNodes, prefix or cidr'),
    );
  });

  it.each([
    ['10.101.1.0/16', /^ADR002 \[pool pods\] 10\.101\.1\.0\/16 .*10\.101\.0\.0\/16/],
    ['10.1e1.0.0/16', /^ADR001 \[pool pods\] .*10\.1e1\.0\.0\/16/],
    ['10.0.0.0', /^ADR001 \[pool pods\] .*10\.0\.0\.0/],
  ])('the pool %s: refused, and not repaired', (cidr, text) => {
    expect(() => new AddressPlan().pool('pods', cidr)).toThrow(text);
  });
});
