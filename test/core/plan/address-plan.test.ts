import { Network, networkFrom } from '../../../lib/core/model';
import { Cidr, InterfaceAddress } from '../../../lib/core/net';
import { type AddressBlock, AddressPlan } from '../../../lib/core/plan';
import { blockLine, blocksOf, lockOf, message, planOn } from './support';

const within = InterfaceAddress.parse('172.16.128.1/21');

describe('an AddressPlan', () => {
  it('decides all blocks when the first is read, the largest first, whatever the order they were asked for', () => {
    const pool = new AddressPlan().pool('pods', '172.16.144.0/20');
    const small = pool.block('cl2', { maxNodes: 1 });
    const large = pool.block('cl3', { maxNodes: 7 });
    expect([String(small.cidr), String(large.cidr)]).toEqual(['172.16.152.0/23', '172.16.144.0/21']);
  });

  it('says what a block was asked for before it is decided', () => {
    const plan = new AddressPlan();
    const block = plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4, surge: 2 });
    expect({
      key: block.key,
      pool: block.pool,
      maxNodes: block.maxNodes,
      surge: block.surge,
      text: `${block}`,
    }).toEqual({
      key: 'cl2',
      pool: 'pods',
      maxNodes: 4,
      surge: 2,
      text: 'cl2',
    });
    // Nothing was read: another new block is welcome.
    expect(plan.pool('more', '10.0.0.0/24').block('cl3', { prefix: 24 }).maxNodes).toBeUndefined();
  });

  it('refuses a new block once addresses were read, since it might have come before them', () => {
    const pool = new AddressPlan().pool('pods', '172.16.144.0/20');
    expect(String(pool.block('cl2', { maxNodes: 4 }).cidr)).toBe('172.16.144.0/21');
    expect(() => pool.block('cl3', { maxNodes: 4 })).toThrow(
      message(
        'PLAN011 [pods/cl3] address cl3 is new and asked for after addresses were read; ask for all new ones before the first is read, or pin it',
      ),
    );
  });

  it('welcomes a late block that is pinned or in the lock, and moves none for it', () => {
    const plan = new AddressPlan({ lock: lockOf(blockLine('cl3', '172.16.152.0/21')) });
    const pool = plan.pool('pods', '172.16.144.0/20');
    const first = pool.block('cl2', { prefix: 22 });
    expect(String(first.cidr)).toBe('172.16.144.0/22');
    expect(String(pool.block('cl3', { maxNodes: 4 }).cidr)).toBe('172.16.152.0/21');
    expect(String(pool.block('cl4', { cidr: '172.16.148.0/22' }).cidr)).toBe('172.16.148.0/22');
    expect(String(first.cidr)).toBe('172.16.144.0/22');
    expect(() => pool.block('cl5', { cidr: '172.16.144.0/24' }).cidr).toThrow(
      message(
        'PLAN007 [pods/cl5] cl5 is pinned to 172.16.144.0/24, which overlaps cl2 (172.16.144.0/22); pin it elsewhere',
      ),
    );
  });

  it('says the same error at every read, and decides once it is gone', () => {
    let networks = 0;
    const plan = new AddressPlan({
      collect: () => {
        networks += 1;
        if (networks === 1) throw new Error('a construct is not finished');
        return new Network([]);
      },
    });
    const block = plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 });
    expect(() => block.cidr).toThrow('a construct is not finished');
    expect(String(block.cidr)).toBe('172.16.144.0/21');
    expect(String(block.cidr)).toBe('172.16.144.0/21');
    expect(networks).toBe(2);
  });

  it('does not look at the network where nothing new must be chosen', () => {
    const collect = (): Network => {
      throw new Error('the network was collected');
    };
    const lock = lockOf(
      blockLine('cl2', '172.16.144.0/21'),
      '"dhcp": { "for": "host", "address": "172.16.135.254", "within": "172.16.128.0/21" }',
    );
    const plan = new AddressPlan({ lock, collect });
    const block = plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 });
    const host = plan.host('dhcp', { within });
    expect([String(block.cidr), String(host.ip)]).toEqual(['172.16.144.0/21', '172.16.135.254']);
  });

  it('keeps new blocks off what the network uses', () => {
    const plan = planOn({
      segments: [{ displayName: 'nodes', gateway: '10.0.0.1/24' }],
      clusters: [
        { name: 'cl1', podCidrs: ['10.0.1.0/24'] },
        { name: 'unrouted', podCidrs: ['10.0.2.0/24'], routable: false },
      ],
      pools: [{ displayName: 'vips', subnet: '10.0.3.0/24' }],
      tier0s: [{ displayName: 'T0', uplinks: ['10.0.4.2/24'] }],
      nodes: [
        { name: 'seen', cluster: 'other', podCidrs: ['10.0.5.0/24'] },
        { name: 'guessed', cluster: 'other', podCidrs: ['10.0.6.0/24'], observed: false },
      ],
      retiredBlocks: [{ cluster: 'gone', network: '10.0.7.0/24' }],
    });
    const pool = plan.pool('pods', '10.0.0.0/16');
    const blocks = ['a', 'b', 'c'].map((key) => pool.block(key, { prefix: 24 }));
    expect(blocks.map(({ cidr }) => String(cidr))).toEqual(['10.0.2.0/24', '10.0.6.0/24', '10.0.8.0/24']);
  });

  describe('while it collects the network itself', () => {
    /** A plan whose network says the pods of cl2 by the block, as a cluster's construct does. */
    function selfReferring(stated: string): { plan: AddressPlan; block: AddressBlock; seen: string[] } {
      const seen: string[] = [];
      const plan: AddressPlan = new AddressPlan({
        collect: () => {
          seen.push(`${block.cidr} ${host.ip}`);
          const network = networkFrom({
            segments: [{ displayName: 'nodes', gateway: '172.16.128.1/21' }],
            clusters: [{ name: 'cl1', podCidrs: [stated] }, { name: 'cl2' }],
          });
          const [cl1, cl2] = network.of('cluster');
          if (cl1 === undefined || cl2 === undefined) throw new Error('no clusters');
          return new Network([...network.of('segment'), cl1, { ...cl2, podCidrs: [block.cidr] }]);
        },
      });
      const block = plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 });
      const host = plan.host('dhcp', { within });
      return { plan, block, seen };
    }

    it('has a block for its element to say, which takes no room, and no host address yet', () => {
      const { block, seen } = selfReferring('172.16.136.0/21');
      expect(String(block.cidr)).toBe('172.16.144.0/21');
      expect(seen).toEqual(['172.16.144.0/21 undefined']);
    });

    it('gives another block where a cluster states the first one for itself', () => {
      const { block, seen } = selfReferring('172.16.144.0/21');
      expect(String(block.cidr)).toBe('172.16.152.0/21');
      expect(seen).toEqual(['172.16.144.0/21 undefined']);
    });

    it('refuses requests', () => {
      const plan: AddressPlan = new AddressPlan({
        collect: () => {
          plan.host('late', { within, pin: '172.16.135.9' });
          return new Network([]);
        },
      });
      const block = plan.pool('pods', '172.16.144.0/20').block('cl2', { maxNodes: 4 });
      expect(() => block.cidr).toThrow(
        message(
          'PLAN011 [late] address late is new and asked for after addresses were read; ask for all new ones before the first is read, or pin it',
        ),
      );
    });
  });

  it.each<[string, (plan: AddressPlan) => unknown, string]>([
    [
      'a pool twice',
      (plan) => plan.pool('pods', '10.1.0.0/16'),
      'PLAN001 [pool pods] pool pods is stated twice, as 10.0.0.0/16 at pool pods and as 10.1.0.0/16; give one of them another name',
    ],
    [
      'a pool over another',
      (plan) => plan.pool('more', '10.0.128.0/17'),
      'PLAN002 [pool more] pool more 10.0.128.0/17 overlaps pool pods 10.0.0.0/16; make them one pool, or move one',
    ],
    [
      'a key of two blocks',
      (plan) => plan.pool('more', '10.1.0.0/16').block('cl1', { prefix: 24 }),
      'PLAN003 [more/cl1] address cl1 is asked for twice, first at pods/cl1; give each its own key',
    ],
    [
      'a key of a block and an address',
      (plan) => plan.host('cl1', { within, at: 'nsx/nodes' }),
      'PLAN003 [nsx/nodes] address cl1 is asked for twice, first at pods/cl1; give each its own key',
    ],
    [
      'no name',
      (plan) => plan.pool('', '10.1.0.0/16', { at: 'main.ts' }),
      'PLAN004 [main.ts] pool name "" is not a name; give text without control characters and outer spaces',
    ],
    [
      'a key of two lines',
      (plan) => plan.host('a\nb', { within, at: 'main.ts' }),
      'PLAN004 [main.ts] address key "a\\nb" is not a name; give text without control characters and outer spaces',
    ],
    [
      'a key that ends in a space',
      (plan) => plan.host('a ', { within, at: 'main.ts' }),
      'PLAN004 [main.ts] address key "a " is not a name; give text without control characters and outer spaces',
    ],
    [
      'the library’s own pool name',
      (plan) => plan.pool('pinned', '10.1.0.0/16'),
      'PLAN004 [pool pinned] pool name "pinned" stands for addresses outside of all pools in the lock; choose another name',
    ],
  ])('refuses %s', (_, wrong, text) => {
    const plan = new AddressPlan();
    plan.pool('pods', '10.0.0.0/16').block('cl1', { prefix: 24 });
    expect(() => wrong(plan)).toThrow(message(text));
  });

  it('has pools of their own networks, of both families', () => {
    const plan = new AddressPlan();
    const [v4, v6] = [plan.pool('v4', Cidr.parse('10.0.0.0/16')), plan.pool('v6', 'fd00::/48')];
    expect([v4.name, String(v4.cidr), v6.name, String(v6.cidr)]).toEqual(['v4', '10.0.0.0/16', 'v6', 'fd00::/48']);
    v4.block('cl1', { maxNodes: 3 });
    v6.block('cl1/ipv6', { maxNodes: 3 });
    expect(blocksOf(plan.settle(new Network([])))).toEqual({ cl1: '10.0.0.0/22', 'cl1/ipv6': 'fd00::/62' });
  });
});

describe('a plan that joins another', () => {
  it('gives it all that was asked for, and reads addresses from there', () => {
    const [own, project] = [new AddressPlan(), new AddressPlan({ lock: lockOf(blockLine('cl2', '172.16.152.0/21')) })];
    const pool = own.pool('pods', '172.16.144.0/20');
    const early = pool.block('cl2', { maxNodes: 4 });
    const host = own.host('dhcp', { within });
    own.joinTo(project);
    own.joinTo(project);
    const later = pool.block('cl3', { maxNodes: 4 });
    const direct = own.pool('more', '10.0.0.0/24').block('cl4', { prefix: 25 });
    expect([early, later, direct].map(({ cidr }) => String(cidr))).toEqual([
      '172.16.152.0/21',
      '172.16.144.0/21',
      '10.0.0.0/25',
    ]);
    expect(String(host.ip)).toBe('172.16.135.254');
    expect(own.settle(new Network([])).lock).toEqual(project.settle(new Network([])).lock);
  });

  it('joins it too late once an address was read', () => {
    const own = new AddressPlan();
    expect(String(own.host('dhcp', { within }).ip)).toBe('172.16.135.254');
    expect(() => own.joinTo(new AddressPlan())).toThrow(
      message(
        'PLAN016 addresses were read before the project took this tree over; make the project first, or read them later',
      ),
    );
  });

  it.each<[string, (plan: AddressPlan) => unknown, string]>([
    [
      'pool',
      (plan) => plan.pool('pods', '10.0.0.0/24'),
      'PLAN001 [pool pods] pool pods is stated twice, as 172.16.144.0/20 at pool pods and as 10.0.0.0/24; give one of them another name',
    ],
    [
      'key',
      (plan) => plan.host('dhcp', { within, at: 'b/dhcp' }),
      'PLAN003 [b/dhcp] address dhcp is asked for twice, first at a/dhcp; give each its own key',
    ],
  ])('cannot bring a %s the other has', (_, ask, text) => {
    const [own, project] = [new AddressPlan(), new AddressPlan()];
    project.pool('pods', '172.16.144.0/20');
    project.host('dhcp', { within, at: 'a/dhcp' });
    ask(own);
    expect(() => own.joinTo(project)).toThrow(message(text));
  });
});
