import { AddressPlan, type BlockOptions } from '../../../lib/core/plan';
import { blockLine, blocksOf, lockOf, message, settled } from './support';

const POOL = '10.0.0.0/20';
const at = (blocks: Record<string, BlockOptions>, lines: readonly string[] = [], reserved: readonly string[] = []) =>
  blocksOf(settled({ pool: POOL, blocks, reserved }, lockOf(...lines)));

describe('the size of a block', () => {
  it.each<[string, BlockOptions, string]>([
    ['one node and one more during its update', { maxNodes: 1 }, '10.0.0.0/23'],
    ['three nodes and one more: exactly four blocks', { maxNodes: 3 }, '10.0.0.0/22'],
    ['four nodes and one more: five of eight blocks', { maxNodes: 4 }, '10.0.0.0/21'],
    ['three nodes, and three more at a time', { maxNodes: 3, surge: 3 }, '10.0.0.0/21'],
    ['four nodes that are never replaced while they run', { maxNodes: 4, surge: 0 }, '10.0.0.0/22'],
    ['four nodes with smaller blocks', { maxNodes: 4, nodeMaskSize: 26 }, '10.0.0.0/23'],
    ['a stated prefix', { prefix: 27 }, '10.0.0.0/27'],
    ['a stated prefix with room for the nodes', { prefix: 20, maxNodes: 4 }, '10.0.0.0/20'],
    ['a stated block', { cidr: '10.0.8.0/24' }, '10.0.8.0/24'],
    ['a stated block with its prefix', { cidr: '10.0.8.0/24', prefix: 24 }, '10.0.8.0/24'],
  ])('follows from %s', (_, options, block) => {
    expect(at({ cl1: options })).toEqual({ cl1: block });
  });

  it('is one /64 for each node in IPv6', () => {
    expect(blocksOf(settled({ pool: 'fd00:10::/48', blocks: { cl1: { maxNodes: 4 } } }))).toEqual({
      cl1: 'fd00:10::/61',
    });
  });

  it.each<[BlockOptions, string]>([
    [{}, 'PLAN005 [pods/cl1] block cl1 has no size; give maxNodes, prefix or cidr'],
    [{ maxNodes: 0 }, 'PLAN005 [pods/cl1] maxNodes is 0; give a whole number of 1 or more'],
    [{ maxNodes: 2.5 }, 'PLAN005 [pods/cl1] maxNodes is 2.5; give a whole number of 1 or more'],
    [{ maxNodes: 3, surge: -1 }, 'PLAN005 [pods/cl1] surge is -1; give a whole number of 0 or more'],
    [{ prefix: 33 }, 'PLAN005 [pods/cl1] prefix is 33; give a whole number from 0 to 32'],
    [{ maxNodes: 3, nodeMaskSize: 33 }, 'PLAN005 [pods/cl1] nodeMaskSize is 33; give a whole number from 0 to 32'],
    [
      { maxNodes: 65_536 },
      'PLAN005 [pods/cl1] block cl1 needs 65537 node blocks of /24, more than Kubernetes takes in one range (65536); lower maxNodes',
    ],
    [
      { cidr: '10.0.8.0/24', prefix: 23 },
      'PLAN005 [pods/cl1] block cl1 is pinned to 10.0.8.0/24 and asks for a /23; leave one of cidr and prefix out',
    ],
    [
      { cidr: '10.1.0.0/24' },
      'PLAN006 [pods/cl1] block cl1 is pinned to 10.1.0.0/24, which is outside of pool pods 10.0.0.0/20; pin it inside, or take it from another pool',
    ],
    [
      { cidr: '10.0.8.0/23', maxNodes: 4 },
      'ADR018 [pods/cl1] block cl1 10.0.8.0/23 holds 2 nodes of /24 each, 5 are needed during a rolling update; use /21, or maxNodes 1 at most',
    ],
    [
      { prefix: 25, maxNodes: 3 },
      'ADR018 [pods/cl1] block cl1 /25 holds 0 nodes of /24 each, 4 are needed during a rolling update; use /22, or maxNodes 0 at most',
    ],
  ])('is refused for %j', (options, text) => {
    expect(() => at({ cl1: options })).toThrow(message(text));
  });

  it('is refused at the place that is given', () => {
    const pool = new AddressPlan().pool('pods', POOL);
    expect(() => pool.block('cl1', { at: 'main.ts:12' })).toThrow(
      message('PLAN005 [main.ts:12] block cl1 has no size; give maxNodes, prefix or cidr'),
    );
  });
});

describe('the order in which blocks are decided', () => {
  it('pins, locked, retired, reserved; then the largest, then by key', () => {
    const lines = [blockLine('locked', '10.0.2.0/24'), blockLine('gone', '10.0.1.0/24', ', "retired": true')];
    const reserved = ['10.0.3.0-10.0.3.99'];
    const blocks = {
      b: { prefix: 25 },
      a: { prefix: 25 },
      large: { prefix: 23 },
      locked: { prefix: 24 },
      pinned: { cidr: '10.0.0.0/24' },
    };
    expect(at(blocks, lines, reserved)).toEqual({
      pinned: '10.0.0.0/24',
      locked: '10.0.2.0/24',
      large: '10.0.4.0/23',
      a: '10.0.3.128/25',
      b: '10.0.6.0/25',
    });
  });

  it('lets pins and locked blocks lie in reserved ranges, since they were stated', () => {
    const blocks = { locked: { prefix: 24 }, pinned: { cidr: '10.0.0.0/24' }, fresh: { prefix: 24 } };
    expect(at(blocks, [blockLine('locked', '10.0.1.0/24')], ['10.0.0.0/22'])).toEqual({
      pinned: '10.0.0.0/24',
      locked: '10.0.1.0/24',
      fresh: '10.0.4.0/24',
    });
  });

  it('lets a pin win over the lock, and keeps the old place occupied', () => {
    const moved = settled(
      { pool: POOL, blocks: { cl1: { cidr: '10.0.8.0/24' }, cl2: { prefix: 24 } } },
      lockOf(blockLine('cl1', '10.0.0.0/24')),
    );
    expect(blocksOf(moved)).toEqual({ cl1: '10.0.8.0/24', cl2: '10.0.1.0/24' });
    expect(moved.lock.entries.map(({ key, retired }) => [key, retired === true])).toEqual([
      ['cl1', false],
      ['cl1 10.0.0.0/24', true],
      ['cl2', false],
    ]);
  });

  it('keeps a block that is larger than the nodes now need', () => {
    expect(at({ cl1: { maxNodes: 3 } }, [blockLine('cl1', '10.0.8.0/21')])).toEqual({ cl1: '10.0.8.0/21' });
  });

  it('takes a retired block up again where its key is asked for again', () => {
    expect(at({ cl1: { prefix: 24 } }, [blockLine('cl1', '10.0.5.0/24', ', "retired": true')])).toEqual({
      cl1: '10.0.5.0/24',
    });
  });

  it('keeps a block whose pool has another name now, as long as the block is in it', () => {
    const plan = new AddressPlan({ lock: lockOf(blockLine('cl1', '10.0.5.0/24')) });
    expect(String(plan.pool('all', '10.0.0.0/16').block('cl1', { prefix: 24 }).cidr)).toBe('10.0.5.0/24');
  });
});

describe('a block that cannot be given', () => {
  it.each<[string, Record<string, BlockOptions>, readonly string[], string]>([
    [
      'grown nodes',
      { cl1: { maxNodes: 4 } },
      [blockLine('cl1', '10.0.4.0/22')],
      'PLAN008 [pods/cl1] block cl1 is locked as 10.0.4.0/22 and now asks for a /21; pin it (cidr) to move it, or ask under a new key and let cl1 retire',
    ],
    [
      'another prefix, though a smaller one',
      { cl1: { prefix: 24 } },
      [blockLine('cl1', '10.0.4.0/22')],
      'PLAN008 [pods/cl1] block cl1 is locked as 10.0.4.0/22 and now asks for a /24; pin it (cidr) to move it, or ask under a new key and let cl1 retire',
    ],
    [
      'a pool that moved away',
      { cl1: { prefix: 24 } },
      [blockLine('cl1', '10.1.4.0/24')],
      'PLAN009 [pods/cl1] block cl1 is locked as 10.1.4.0/24, which is outside of pool pods 10.0.0.0/20; take it from a pool that holds it, pin it to move it, or ask under a new key',
    ],
    [
      'a key that is an address in the lock',
      { dhcp: { prefix: 24 } },
      ['"dhcp": { "for": "host", "address": "10.9.0.254", "within": "10.9.0.0/24" }'],
      'PLAN014 [pods/dhcp] dhcp is locked as the address 10.9.0.254 and now asks for a block; give the block another key',
    ],
    [
      'a pin on a locked block',
      { cl1: { prefix: 24 }, cl2: { cidr: '10.0.4.0/23' } },
      [blockLine('cl1', '10.0.4.0/24')],
      'PLAN007 [pods/cl2] cl2 is pinned to 10.0.4.0/23, which overlaps cl1 (10.0.4.0/24); pin it elsewhere',
    ],
    [
      'a pin on a retired block',
      { cl2: { cidr: '10.0.4.0/24' } },
      [blockLine('cl1', '10.0.4.0/23', ', "retired": true')],
      'PLAN007 [pods/cl2] cl2 is pinned to 10.0.4.0/24, which overlaps retired cl1 (10.0.4.0/23); pin it elsewhere, or delete the line of cl1 from the lock file once nothing uses it any more',
    ],
    [
      'a pin on the old place of a block that is pinned elsewhere',
      { cl1: { cidr: '10.0.8.0/24' }, cl2: { cidr: '10.0.4.0/24' } },
      [blockLine('cl1', '10.0.4.0/24')],
      'PLAN007 [pods/cl2] cl2 is pinned to 10.0.4.0/24, which overlaps retired cl1 (10.0.4.0/24); pin it elsewhere, or delete the line of cl1 from the lock file once nothing uses it any more',
    ],
    [
      'two pins on one another',
      { b: { cidr: '10.0.4.0/24' }, a: { cidr: '10.0.4.0/23' } },
      [],
      'PLAN007 [pods/a] a is pinned to 10.0.4.0/23, which overlaps b (10.0.4.0/24); pin it elsewhere',
    ],
    [
      'a full pool',
      { cl1: { cidr: '10.0.0.0/20' }, cl2: { maxNodes: 3 } },
      [],
      'PLAN010 [pods/cl2] pool pods 10.0.0.0/20 has no free /22 for cl2: all of its addresses are taken; ask for less, or give a larger pool',
    ],
    [
      'a pool with too small gaps, and retired blocks in it',
      { cl1: { cidr: '10.0.0.0/21' }, cl2: { prefix: 22 } },
      [blockLine('old', '10.0.8.0/24', ', "retired": true'), blockLine('older', '10.0.13.0/24', ', "retired": true')],
      'PLAN010 [pods/cl2] pool pods 10.0.0.0/20 has no free /22 for cl2: 1536 addresses are free, the largest free block is 10.0.10.0/23; ask for less, give a larger pool, or delete retired lines (old, older) from the lock file',
    ],
    [
      'a block larger than the pool',
      { cl1: { prefix: 19 } },
      [],
      'PLAN010 [pods/cl1] pool pods 10.0.0.0/20 has no free /19 for cl1: 4096 addresses are free, the largest free block is 10.0.0.0/20; ask for less, or give a larger pool',
    ],
  ])('%s', (_, blocks, lines, text) => {
    expect(() => at(blocks, lines)).toThrow(message(text));
  });
});
