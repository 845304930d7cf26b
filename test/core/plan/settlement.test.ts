import { networkFrom, type PlainNetwork } from '../../../lib/core/model';
import { InterfaceAddress } from '../../../lib/core/net';
import { AddressPlan, formatLock, parseLock, releaseRetired, type Settlement } from '../../../lib/core/plan';
import { blockLine, CL1, CL1_LINE, kindsOf, lockOf, message, settleNetwork as settle, TIER1 } from './support';

const linesOf = ({ lock }: Settlement) =>
  formatLock(lock)
    .split('\n')
    .slice(3, -3)
    .map((line) => line.trim().replace(/,$/, ''));

describe('settling enters', () => {
  it('the pod range that a routable cluster states as a pin', () => {
    const settlement = settle({ clusters: [CL1] });
    expect(linesOf(settlement)).toEqual([CL1_LINE]);
    expect(settlement.blocks.map((block) => ({ ...block, cidr: String(block.cidr) }))).toEqual([
      { key: 'cl1', cidr: '172.16.136.0/21', pool: 'pinned', cluster: 'cl1', change: 'added' },
    ]);
  });

  it('a block with the cluster that has it, and the Tier-1 of its routes', () => {
    const plan = new AddressPlan();
    const block = plan.pool('pods', '172.16.144.0/20').block('second', { maxNodes: 4 });
    plan.pool('spare', '10.0.0.0/24').block('free', { prefix: 25 });
    const network = { clusters: [{ ...CL1, name: 'cl2', podCidrs: [String(block.cidr)] }] };
    expect(linesOf(plan.settle(networkFrom(network)))).toEqual([
      '"free": { "for": "block", "cidr": "10.0.0.0/25", "pool": "spare" }',
      `"second": { "for": "pods", "cidr": "172.16.144.0/21", "pool": "pods", "cluster": "cl2", "routeOwner": "cloud-provider", "gateway": "${TIER1}" }`,
    ]);
  });

  it.each<[string, PlainNetwork, string]>([
    [
      'the cloud provider’s settings',
      {
        clusters: [
          {
            ...CL1,
            gateway: undefined,
            cloudRouting: { managerHost: '10.44.55.101', routerPath: '/infra/tier-1s/tanzu-cl1', hasCredentials: true },
          },
        ],
      },
      CL1_LINE,
    ],
    [
      'the segment of the nodes',
      {
        segments: [{ displayName: 'nodes', tier1: TIER1 }],
        clusters: [{ ...CL1, gateway: undefined, nodeSegment: 'nodes' }],
      },
      CL1_LINE,
    ],
    [
      'nothing, where it is not known',
      { clusters: [{ ...CL1, gateway: undefined }] },
      '"cl1": { "for": "pods", "cidr": "172.16.136.0/21", "pool": "pinned", "cluster": "cl1", "routeOwner": "cloud-provider" }',
    ],
    [
      'nothing, where nobody writes routes',
      { clusters: [{ ...CL1, routeOwner: 'none' }] },
      '"cl1": { "for": "pods", "cidr": "172.16.136.0/21", "pool": "pinned", "cluster": "cl1" }',
    ],
  ])('the Tier-1 from %s', (_, network, line) => {
    expect(linesOf(settle(network))).toEqual([line]);
  });

  it('one line for each family of a dual-stack cluster', () => {
    const settlement = settle({ clusters: [{ name: 'k1', podCidrs: ['10.244.0.0/16', 'fd00:10:244::/56'] }] });
    expect(settlement.blocks.map(({ key, cidr }) => `${key} ${cidr}`)).toEqual([
      'k1 10.244.0.0/16',
      'k1/ipv6 fd00:10:244::/56',
    ]);
  });

  it.each<[string, PlainNetwork]>([
    ['clusters that nobody routes to', { clusters: [{ ...CL1, routable: false }] }],
    ['clusters that others refer to', { clusters: [{ ...CL1, reference: true }] }],
    ['clusters without a pod range', { clusters: [{ name: 'cl1' }] }],
  ])('nothing for %s', (_, network) => {
    expect(settle(network).lock.entries).toEqual([]);
  });

  it('the first of two clusters of one name, which a rule reports', () => {
    const settlement = settle({ clusters: [CL1, { ...CL1, podCidrs: ['172.16.144.0/21'] }] });
    expect(linesOf(settlement)).toEqual([CL1_LINE]);
  });

  it('the first of two clusters with one block, which a rule reports', () => {
    const plan = new AddressPlan();
    plan.pool('pods', '172.16.144.0/20').block('shared', { maxNodes: 4 });
    const clusters = ['a', 'b'].map((name) => ({ ...CL1, name, podCidrs: ['172.16.144.0/21'] }));
    expect(plan.settle(networkFrom({ clusters })).blocks.map(({ key, cluster }) => `${key} ${cluster}`)).toEqual([
      'shared a',
    ]);
  });

  it('no cluster that states another range than the block of its name', () => {
    const plan = new AddressPlan();
    plan.pool('pods', '172.16.144.0/20').block('cl1', { maxNodes: 4 });
    expect(() => plan.settle(networkFrom({ clusters: [CL1] }))).toThrow(
      message(
        'PLAN015 [clusters[0]] cluster cl1 states 172.16.136.0/21 for its pods, but the address cl1 is 172.16.144.0/21; give the cluster that block, or that address another key',
      ),
    );
  });
});

describe('settling against the lock', () => {
  const lock = lockOf(CL1_LINE);

  it('keeps what is as it was', () => {
    const settlement = settle({ clusters: [CL1] }, lock);
    expect([kindsOf(settlement), linesOf(settlement)]).toEqual([{ cl1: 'kept' }, [CL1_LINE]]);
  });

  it('retires a cluster that is gone, and says which routes may be left', () => {
    const settlement = settle({}, lock);
    expect(kindsOf(settlement)).toEqual({ cl1: 'retired' });
    expect(linesOf(settlement)).toEqual([CL1_LINE.replace(' }', ', "retired": true }')]);
    expect(settlement.retired.map((fact) => ({ ...fact, network: String(fact.network) }))).toEqual([
      {
        kind: 'retired-block',
        key: 'cl1',
        at: 'addresses.lock.json:2',
        network: '172.16.136.0/21',
        cluster: 'cl1',
        gateway: TIER1,
      },
    ]);
    expect([settlement.blocks, settlement.hosts]).toEqual([[], []]);
  });

  it('keeps it retired in every later run, until it is released', () => {
    const retired = parseLock(formatLock(settle({}, lock).lock), 'addresses.lock.json');
    const later = settle({}, retired);
    expect([kindsOf(later), later.retired.length]).toEqual([{ cl1: 'kept' }, 1]);
    const released = settle({}, releaseRetired(retired, 'cl1'));
    expect([released.changes, released.retired]).toEqual([[], []]);
  });

  it.each([
    ['cl2', 'PLAN019 [addresses.lock.json] "cl2" is not in the lock'],
    ['cl1', 'PLAN019 [addresses.lock.json:2] "cl1" is not retired; take it out of the program first'],
  ])('releases nothing else: %s', (key, text) => {
    expect(() => releaseRetired(lock, key)).toThrow(message(text));
  });

  it('takes a cluster up again that returns', () => {
    const retired = settle({}, lock).lock;
    const settlement = settle({ clusters: [CL1] }, retired);
    expect([kindsOf(settlement), linesOf(settlement), settlement.retired]).toEqual([
      { cl1: 'returned' },
      [CL1_LINE],
      [],
    ]);
  });

  it('retires the old range of a cluster that moves', () => {
    const settlement = settle({ clusters: [{ ...CL1, podCidrs: ['172.16.160.0/21'] }] }, lock);
    expect(kindsOf(settlement)).toEqual({ cl1: 'moved', 'cl1 172.16.136.0/21': 'retired' });
    expect(settlement.retired.map(({ key, cluster, network }) => `${key}: ${cluster} ${network}`)).toEqual([
      'cl1 172.16.136.0/21: cl1 172.16.136.0/21',
    ]);
  });

  it('keeps nothing of an old range that the new one covers', () => {
    const settlement = settle({ clusters: [{ ...CL1, podCidrs: ['172.16.128.0/20'] }] }, lock);
    expect(kindsOf(settlement)).toEqual({ cl1: 'moved' });
  });

  it('sees that a line says something else now', () => {
    const settlement = settle({ clusters: [{ ...CL1, gateway: 'nsx/infra/tier-1s/other' }] }, lock);
    expect(kindsOf(settlement)).toEqual({ cl1: 'changed' });
  });

  it('lets a cluster change from a stated range to a block of its name without moving', () => {
    const plan = new AddressPlan({ lock });
    const block = plan.pool('pods', '172.16.128.0/18').block('cl1', { maxNodes: 7 });
    const settlement = plan.settle(networkFrom({ clusters: [{ ...CL1, podCidrs: [String(block.cidr)] }] }));
    expect([kindsOf(settlement), linesOf(settlement)]).toEqual([
      { cl1: 'changed' },
      [CL1_LINE.replace('pinned', 'pods')],
    ]);
  });

  it.each([
    ['cloud-provider', 1],
    ['person', 1],
    ['terraform', 0],
    ['bgp', 0],
  ])('knows that routes of the owner %s are left behind: %i', (owner, facts) => {
    const settlement = settle({}, lockOf(CL1_LINE.replace('cloud-provider', owner)));
    expect([kindsOf(settlement), settlement.retired.length]).toEqual([{ cl1: 'retired' }, facts]);
  });

  it('retires a host address and a block without a cluster too, which leave no routes', () => {
    const host = '"dhcp": { "for": "host", "address": "172.16.135.254", "within": "172.16.128.0/21" }';
    const settlement = settle({}, lockOf(blockLine('free', '10.0.0.0/24'), host));
    expect([kindsOf(settlement), settlement.retired]).toEqual([{ dhcp: 'retired', free: 'retired' }, []]);
  });

  it('names the place of a block that is retired in this very run by the lock file’s name', () => {
    const entries = settle({ clusters: [CL1] }).lock;
    expect(settle({}, entries, { lockFile: 'net/addresses.lock.json' }).retired.map(({ at }) => at)).toEqual([
      'net/addresses.lock.json',
    ]);
  });

  it('says what is left in each pool', () => {
    const plan = new AddressPlan({ lock: lockOf(blockLine('gone', '172.16.152.0/22')) });
    plan.pool('pods', '172.16.144.0/20', { reserved: ['172.16.156.0-172.16.156.9'] }).block('cl2', { maxNodes: 4 });
    plan.pool('full', '10.0.0.0/24').block('all', { prefix: 24 });
    plan.host('dhcp', { within: InterfaceAddress.parse('172.16.128.1/21') });
    expect(plan.settle(networkFrom({})).pools).toEqual([
      { name: 'pods', cidr: expect.anything(), free: 1014n, largestFree: expect.anything() },
      { name: 'full', cidr: expect.anything(), free: 0n },
    ]);
    expect(String(plan.settle(networkFrom({})).pools[0]?.largestFree)).toBe('172.16.158.0/23');
  });

  it('gives the same twice', () => {
    const plan = new AddressPlan({ lock });
    plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 });
    expect(plan.settle(networkFrom({}))).toEqual(plan.settle(networkFrom({})));
  });
});
