import { networkFrom } from '../../../lib/core/model';
import { type Capacity, capacityOf } from '../../../lib/core/plan';

interface Wanted {
  readonly pods: readonly string[];
  readonly services?: readonly string[];
  readonly atRest: number;
  readonly surge?: number;
  readonly mask?: number;
}

function capacity({ pods, services = [], atRest, surge = 1, mask = 24 }: Wanted): Capacity {
  const [cluster] = networkFrom({
    clusters: [
      {
        name: 'cl1',
        podCidrs: pods,
        serviceCidrs: services,
        nodeMaskSize: { 4: mask, 6: 64 },
        machines: { controlPlane: 1, workers: atRest - 1, maxNodes: atRest, surge },
      },
    ],
  }).of('cluster');
  const found = cluster && capacityOf(cluster);
  if (found === undefined) throw new Error('no capacity');
  return found;
}

describe('capacityOf', () => {
  const SIZES = [
    { size: 'dev 1+1', atRest: 2, surge: 1 },
    { size: 'seed 1+2', atRest: 3, surge: 1 },
    { size: 'prod 3+3, one pool after the other', atRest: 6, surge: 1 },
    { size: 'prod 3+3, three pools together', atRest: 6, surge: 3 },
  ];
  const TABLE = [
    { prefix: 24, blocks: 1, spare: [-2, -3, -6, -8], upgradable: [0, 0, 0, 0] },
    { prefix: 23, blocks: 2, spare: [-1, -2, -5, -7], upgradable: [1, 1, 1, 0] },
    { prefix: 22, blocks: 4, spare: [1, 0, -3, -5], upgradable: [3, 3, 3, 1] },
    { prefix: 21, blocks: 8, spare: [5, 4, 1, -1], upgradable: [7, 7, 7, 5] },
    { prefix: 20, blocks: 16, spare: [13, 12, 9, 7], upgradable: [15, 15, 15, 13] },
  ];
  const ENOUGH = [22, 22, 21, 20];

  it.each(
    TABLE.flatMap(({ prefix, blocks, spare, upgradable }) =>
      SIZES.map((size, column) => ({
        ...size,
        prefix,
        blocks,
        peak: size.atRest + size.surge,
        spare: spare[column],
        largestUpgradable: upgradable[column],
        enoughPrefix: Math.min(prefix, ENOUGH[column] ?? 0),
      })),
    ),
  )(
    '/$prefix holds $blocks nodes; $size needs $peak: $spare to spare, up to $largestUpgradable can be upgraded',
    (row) => {
      const found = capacity({ pods: [`10.10.0.0/${row.prefix}`], atRest: row.atRest, surge: row.surge });
      expect(found).toMatchObject({
        blocks: row.blocks,
        usable: row.blocks,
        atRest: row.atRest,
        surge: row.surge,
        peak: row.peak,
        spare: row.spare,
        largestUpgradable: row.largestUpgradable,
        enoughPrefix: row.enoughPrefix,
        nodeMaskSize: 24,
      });
    },
  );

  it('of cl1 in seed 002 is 4 of 8 blocks', () => {
    const { peak, usable, spare, podCidr } = capacity({
      pods: ['172.16.136.0/21'],
      services: ['100.64.0.0/13'],
      atRest: 3,
    });
    expect({ peak, usable, spare, podCidr: String(podCidr) }).toEqual({
      peak: 4,
      usable: 8,
      spare: 4,
      podCidr: '172.16.136.0/21',
    });
  });

  it.each([
    ['outside of the pod range', ['10.96.0.0/16'], 16, 21],
    ['smaller than a block', ['10.244.2.0/26'], 15, 21],
    ['of two blocks', ['10.244.2.0/23'], 14, 21],
    ['over half the range', ['10.244.0.0/21'], 8, 20],
    ['over all of it', ['10.244.0.0/20'], 0, 19],
    ['around it', ['10.244.0.0/16'], 0, 15],
    ['twice in one block', ['10.244.2.0/26', '10.244.2.64/26'], 15, 21],
  ])('loses the blocks that a service range touches: %s', (_, services, usable, enoughPrefix) => {
    // A /21 or shorter is asked for, so that the prefix that is enough shows what the services take.
    const inRange = capacity({ pods: ['10.244.0.0/20'], services, atRest: 5 });
    expect({ blocks: inRange.blocks, usable: inRange.usable }).toEqual({ blocks: 16, usable });
    expect(capacity({ pods: ['10.244.0.0/21'], services, atRest: 5 }).enoughPrefix).toBe(enoughPrefix);
  });

  it.each([
    [
      'a range smaller than one block',
      '10.10.0.0/25',
      { blocks: 0, usable: 0, spare: -4, largestUpgradable: 0, enoughPrefix: 22 },
    ],
    [
      'a range of more blocks than Kubernetes takes',
      'fd00:100::/40',
      { blocks: 0, usable: 0, spare: -4, enoughPrefix: undefined },
    ],
  ])('of %s is none', (_, pods, expected) => {
    const found = capacity({ pods: [pods], atRest: 3 });
    expect({ ...found, enoughPrefix: found.enoughPrefix }).toMatchObject(expected);
  });

  it('has no prefix that is enough for more nodes than Kubernetes takes', () => {
    expect(capacity({ pods: ['10.10.0.0/16'], atRest: 65_536 }).enoughPrefix).toBeUndefined();
    expect(capacity({ pods: ['10.10.0.0/16'], atRest: 65_535 }).enoughPrefix).toBe(8);
  });

  it('of a dual-stack cluster is that of the tighter family', () => {
    const found = capacity({ pods: ['10.244.0.0/16', 'fd00:10:244::/61'], atRest: 3 });
    expect(found).toMatchObject({ nodeMaskSize: 64, usable: 8, spare: 4 });
    expect(String(capacity({ pods: ['10.244.0.0/22', 'fd00:10:244::/56'], atRest: 3 }).podCidr)).toBe('10.244.0.0/22');
  });

  it('follows the node mask', () => {
    expect(capacity({ pods: ['172.16.136.0/24'], mask: 26, atRest: 3 })).toMatchObject({ blocks: 4, spare: 0 });
  });

  it.each([
    ['machines', { name: 'cl1', podCidrs: ['10.244.0.0/16'] }],
    ['pod range', { name: 'cl1', machines: { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 } }],
  ])('is not known without a known %s', (_, cluster) => {
    expect(
      networkFrom({ clusters: [cluster] })
        .of('cluster')
        .map(capacityOf),
    ).toEqual([undefined]);
  });
});
