import { Cidr, Ip } from '../../../lib/core/net';
import { NodeCidrAllocator } from '../../../lib/core/plan';

interface Scenario {
  readonly name: string;
  readonly range: string;
  readonly services?: string;
  readonly mask: number;
  /** `+a` a node gets the block a, `+none` it gets none, `-a` the node with the block a goes, `=a` a is found held, `restart`. */
  readonly steps: string;
}

/** What kube-controller-manager's own allocator was seen to answer (see `schemas/tkg/node-ipam-vectors.json` of the references). */
const SCENARIOS: readonly Scenario[] = [
  {
    name: 'cl1 of seed 002: a block that was given back is not the next to be given',
    range: '172.16.136.0/21',
    services: '100.64.0.0/13',
    mask: 24,
    steps: '+172.16.136.0/24 +172.16.137.0/24 +172.16.138.0/24 +172.16.139.0/24 -172.16.138.0/24 +172.16.140.0/24',
  },
  {
    name: 'cl1 of seed 002 with a restart: the lowest free block again',
    range: '172.16.136.0/21',
    services: '100.64.0.0/13',
    mask: 24,
    steps:
      '+172.16.136.0/24 +172.16.137.0/24 +172.16.138.0/24 +172.16.139.0/24 -172.16.138.0/24 restart +172.16.138.0/24 +172.16.140.0/24',
  },
  {
    name: 'cl2 of seed 002',
    range: '172.16.144.0/21',
    services: '100.64.0.0/13',
    mask: 24,
    steps: '+172.16.144.0/24 +172.16.145.0/24 +172.16.146.0/24',
  },
  {
    name: 'full, then one given back, then full again',
    range: '10.10.0.0/22',
    mask: 24,
    steps: '+10.10.0.0/24 +10.10.1.0/24 +10.10.2.0/24 +10.10.3.0/24 +none -10.10.1.0/24 +10.10.1.0/24 +none',
  },
  { name: 'a range of one block', range: '10.10.0.0/24', mask: 24, steps: '+10.10.0.0/24 +none' },
  {
    name: 'a rolling update of one control plane node and two workers in four blocks',
    range: '10.10.0.0/22',
    mask: 24,
    steps:
      '+10.10.0.0/24 +10.10.1.0/24 +10.10.2.0/24 +10.10.3.0/24 -10.10.0.0/24 +10.10.0.0/24 -10.10.1.0/24 +10.10.1.0/24 -10.10.2.0/24',
  },
  {
    name: 'node blocks of /25',
    range: '10.10.0.0/23',
    mask: 25,
    steps: '+10.10.0.0/25 +10.10.0.128/25 +10.10.1.0/25 +10.10.1.128/25 +none',
  },
  {
    name: 'node blocks of /26',
    range: '172.16.136.0/21',
    mask: 26,
    steps: '+172.16.136.0/26 +172.16.136.64/26 +172.16.136.128/26 +172.16.136.192/26 +172.16.137.0/26',
  },
  {
    name: 'the service range at the start of the pod range',
    range: '10.0.0.0/16',
    services: '10.0.0.0/20',
    mask: 24,
    steps: '+10.0.16.0/24 +10.0.17.0/24',
  },
  {
    name: 'a service range smaller than a block takes the whole block',
    range: '10.0.0.0/20',
    services: '10.0.2.0/26',
    mask: 24,
    steps: '+10.0.0.0/24 +10.0.1.0/24 +10.0.3.0/24',
  },
  {
    name: 'a service range around the pod range leaves nothing',
    range: '10.0.0.0/22',
    services: '10.0.0.0/16',
    mask: 24,
    steps: '+none',
  },
  {
    name: 'the default of TKG, IPv4',
    range: '100.96.0.0/11',
    services: '100.64.0.0/13',
    mask: 24,
    steps: '+100.96.0.0/24 +100.96.1.0/24 +100.96.2.0/24',
  },
  {
    name: 'the default of TKG, IPv6',
    range: 'fd00:100:96::/48',
    services: 'fd00:100:64::/108',
    mask: 64,
    steps: '+fd00:100:96::/64 +fd00:100:96:1::/64 +fd00:100:96:2::/64',
  },
  { name: 'IPv6 node blocks of /80', range: 'fd00:1::/64', mask: 80, steps: '+fd00:1::/80 +fd00:1:0:0:1::/80' },
  {
    name: 'ten nodes, two go, four come: on past the tenth, then round to the freed ones at the end',
    range: '10.244.0.0/20',
    mask: 24,
    steps:
      '+10.244.0.0/24 +10.244.1.0/24 +10.244.2.0/24 +10.244.3.0/24 +10.244.4.0/24 +10.244.5.0/24 +10.244.6.0/24 ' +
      '+10.244.7.0/24 +10.244.8.0/24 +10.244.9.0/24 -10.244.1.0/24 -10.244.4.0/24 +10.244.10.0/24 +10.244.11.0/24 ' +
      '+10.244.12.0/24 +10.244.13.0/24 +10.244.14.0/24 +10.244.15.0/24 +10.244.1.0/24 +10.244.4.0/24 +none',
  },
  {
    name: 'the blocks ahead are held: round to a freed one at the beginning',
    range: '10.10.0.0/22',
    mask: 24,
    steps: '=10.10.2.0/23 +10.10.0.0/24 +10.10.1.0/24 -10.10.0.0/24 +10.10.0.0/24 +none',
  },
  {
    name: 'after a restart the lowest free block, with those of living nodes held',
    range: '10.244.0.0/20',
    mask: 24,
    steps: '=10.244.0.0/24 =10.244.2.0/24 restart +10.244.1.0/24 +10.244.3.0/24',
  },
  {
    name: 'a held podCIDR of another size holds every block it touches',
    range: '10.244.0.0/20',
    mask: 24,
    steps: '=10.244.0.0/23 =10.244.3.128/25 +10.244.2.0/24 +10.244.4.0/24',
  },
  {
    name: 'a held podCIDR around the whole range holds all, and gives all back',
    range: '10.244.0.0/23',
    mask: 24,
    steps: '=10.244.0.0/20 +none -10.244.0.0/20 +10.244.0.0/24',
  },
  {
    name: 'a service range that is the pod range leaves nothing',
    range: '10.244.0.0/20',
    services: '10.244.0.0/20',
    mask: 24,
    steps: '+none',
  },
];

describe('NodeCidrAllocator gives blocks as kube-controller-manager does', () => {
  it.each(SCENARIOS)('$name', ({ range, services, mask, steps }) => {
    const allocator = new NodeCidrAllocator(
      Cidr.parse(range),
      mask,
      services === undefined ? [] : [Cidr.parse(services)],
    );
    const seen = steps.split(' ').map((step) => {
      if (step === 'restart') allocator.restart();
      else if (step.startsWith('-')) allocator.release(Cidr.parse(step.slice(1)));
      else if (step.startsWith('=')) allocator.occupy(Cidr.parse(step.slice(1)));
      else return `+${allocator.allocate() ?? 'none'}`;
      return step;
    });
    expect(seen.join(' ')).toBe(steps);
  });

  it('masks host bits of --cluster-cidr: 172.16.137.5/21 is 172.16.136.0/21', () => {
    const allocator = new NodeCidrAllocator(Cidr.holding(Ip.parse('172.16.137.5'), 21), 24);
    expect(String(allocator.allocate())).toBe('172.16.136.0/24');
  });

  it.each([
    ['10.0.0.0/8', 24, 65_536],
    ['fd00:100::/48', 64, 65_536],
    ['172.16.136.0/21', 26, 32],
  ])('gives every /%s block of /%i once', (range, mask, count) => {
    const allocator = new NodeCidrAllocator(Cidr.parse(range), mask);
    const given = new Set<string>();
    for (let block = allocator.allocate(); block !== undefined; block = allocator.allocate()) given.add(String(block));
    expect(given.size).toBe(count);
  });

  it.each([
    [
      'fd00:100::/40',
      64,
      'PLAN017 fd00:100::/40 has more than 65536 /64 blocks, which Kubernetes refuses; use /48 or longer',
    ],
    ['10.0.0.0/7', 24, 'PLAN017 10.0.0.0/7 has more than 65536 /24 blocks, which Kubernetes refuses; use /8 or longer'],
    ['10.0.0.0/25', 24, 'ADR017 10.0.0.0/25 cannot hold one /24 block; use /24 or shorter'],
  ])('refuses %s with node blocks of /%i', (range, mask, message) => {
    expect(
      () => new NodeCidrAllocator(Cidr.holding(Ip.parse(range.split('/')[0] ?? ''), Number(range.split('/')[1])), mask),
    ).toThrow(expect.objectContaining({ message }));
  });

  it.each(['occupy', 'release'] as const)('refuses to %s a podCIDR outside of the range', (action) => {
    const allocator = new NodeCidrAllocator(Cidr.parse('10.244.0.0/20'), 24);
    expect(() => allocator[action](Cidr.parse('10.245.0.0/24'))).toThrow(
      expect.objectContaining({
        message:
          'PLAN018 podCIDR 10.245.0.0/24 is outside of the pod range 10.244.0.0/20; kube-controller-manager does not start with such a node',
      }),
    );
  });
});
