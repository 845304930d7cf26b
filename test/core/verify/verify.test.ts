import { External, networkFrom, type PlainNetwork, type TrafficEndpoint } from '../../../lib/core/model';
import { Ip } from '../../../lib/core/net';
import { type Expectation, type Rule, type Verdict, verify } from '../../../lib/core/verify';
import { CL1, CL2, NODES, OVERLAY, SEED, TANZU, TIER0, TIER1 } from './support/seed-network';

const OUTSIDE = External.of('10.44.0.0/16');
const pods = (cluster: string) => ({ kind: 'pods', cluster }) as const;
const nodes = (cluster: string) => ({ kind: 'nodes', cluster }) as const;

function reaches(from: TrafficEndpoint, to: TrafficEndpoint): Expectation {
  return { type: 'reaches', from, to, at: 'main.ts:40' };
}

/** Without rules: what the expectations alone say. */
function judged(network: PlainNetwork, ...expectations: readonly Expectation[]): Verdict {
  return verify(networkFrom(network), { expectations, rules: [] });
}

function flows(verdict: Verdict): string[] {
  return verdict.paths.flatMap(({ reports }) =>
    reports.map(({ flow, ok }) => `${flow.src} -> ${flow.dst}${ok ? '' : ' x'}`),
  );
}

const UNADVERTISED: PlainNetwork = { ...SEED, tier1s: [{ ...TIER1, advertises: ['TIER1_CONNECTED'] }] };

describe('an expectation that holds', () => {
  it.each<[string, TrafficEndpoint, TrafficEndpoint, string[]]>([
    [
      'from outside to every node’s pods',
      OUTSIDE,
      pods('cl1'),
      ['10.44.0.1 -> 172.16.136.2', '10.44.0.1 -> 172.16.137.2', '10.44.0.1 -> 172.16.138.2'],
    ],
    [
      'between the pods of one cluster: on one node, from one to all, from all to one',
      pods('cl1'),
      pods('cl1'),
      [
        '172.16.136.2 -> 172.16.136.3',
        '172.16.136.2 -> 172.16.137.2',
        '172.16.136.2 -> 172.16.138.2',
        '172.16.137.2 -> 172.16.136.2',
        '172.16.138.2 -> 172.16.136.2',
      ],
    ],
    [
      'between the pods of two',
      pods('cl1'),
      pods('cl2'),
      [
        '172.16.136.2 -> 172.16.144.2',
        '172.16.136.2 -> 172.16.145.2',
        '172.16.136.2 -> 172.16.146.2',
        '172.16.137.2 -> 172.16.144.2',
        '172.16.138.2 -> 172.16.144.2',
      ],
    ],
    [
      'between nodes of which one address is known',
      nodes('cl2'),
      { kind: 'address', ip: Ip.parse('172.16.128.63') },
      ['172.16.128.250 -> 172.16.128.63'],
    ],
    ['between nodes whose addresses are not known', nodes('cl2'), nodes('cl2'), ['172.16.128.250 -> 172.16.128.10']],
    [
      'from a node to itself there is nothing to trace, from the others there is',
      nodes('cl1'),
      nodes('cl1'),
      [
        '172.16.128.63 -> 172.16.128.126',
        '172.16.128.63 -> 172.16.128.35',
        '172.16.128.126 -> 172.16.128.63',
        '172.16.128.35 -> 172.16.128.63',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    const verdict = judged(SEED, reaches(from, to));
    expect(flows(verdict)).toEqual(expected);
    expect(verdict.findings).toEqual([]);
    expect(verdict.paths.map(({ ok }) => ok)).toEqual([true]);
    expect(verdict.ok).toBe(true);
  });

  it('says what it rests on, each once, in order', () => {
    const { assumptions } = judged(SEED, reaches(OUTSIDE, pods('cl2')), reaches(OUTSIDE, pods('cl1')));
    expect(assumptions.map(({ code }) => code)).toEqual([
      'ASSUME_EXTERNAL_ACCEPTS_ROUTES',
      'ASSUME_NODE_ADDRESS_FROM_DHCP',
      'ASSUME_PREDICTED_PODCIDR',
      'ASSUME_TIER0_DEFAULT_ROUTE',
    ]);
    expect(judged(SEED).assumptions).toEqual([]);
  });

  it('a family that only one end has is left out', () => {
    const nodes = (SEED.nodes ?? []).map((node, i) => ({
      ...node,
      podCidrs: [...(node.podCidrs ?? []), `fd00:2:0:${i}::/64`],
    }));
    expect(flows(judged({ ...SEED, nodes }, reaches(OUTSIDE, pods('cl1'))))).toHaveLength(3);
  });

  it('nodes on two segments are of two groups: the first of each stands for the others', () => {
    const network: PlainNetwork = {
      ...SEED,
      clusters: [CL1],
      segments: [OVERLAY, { displayName: 'second', gateway: '172.16.120.1/24', tier1: TANZU }],
      nodes: [
        ...(SEED.nodes ?? []),
        { cluster: 'cl1', name: 'far', addresses: ['172.16.120.9'], podCidrs: ['172.16.139.0/24'] },
        { cluster: 'cl1', name: 'farther', addresses: ['172.16.120.10'], podCidrs: ['172.16.140.0/24'] },
      ],
    };
    const verdict = judged(network, reaches(pods('cl1'), pods('cl1')));
    expect(flows(verdict)).toEqual([
      '172.16.136.2 -> 172.16.136.3',
      '172.16.136.2 -> 172.16.137.2',
      '172.16.136.2 -> 172.16.138.2',
      '172.16.136.2 -> 172.16.139.2',
      '172.16.136.2 -> 172.16.140.2',
      '172.16.137.2 -> 172.16.136.2',
      '172.16.137.2 -> 172.16.139.2',
      '172.16.138.2 -> 172.16.136.2',
      '172.16.138.2 -> 172.16.139.2',
      '172.16.139.2 -> 172.16.136.2',
      '172.16.139.2 -> 172.16.137.2',
      '172.16.139.2 -> 172.16.138.2',
      '172.16.139.2 -> 172.16.139.3',
      '172.16.139.2 -> 172.16.140.2',
      '172.16.140.2 -> 172.16.136.2',
      '172.16.140.2 -> 172.16.139.2',
    ]);
    expect(verdict.ok).toBe(true);
  });
});

describe('an expectation that is broken', () => {
  it('is one finding for all flows that fail alike, with the cause and where it was written', () => {
    expect(judged(UNADVERTISED, reaches(OUTSIDE, pods('cl1'))).findings).toEqual([
      {
        rule: 'PATH001',
        severity: 'error',
        message:
          '10.44.0.0/16 does not reach pods of cl1: tcp 10.44.0.1 -> 172.16.136.2 ends as OWNED_ADDRESS_LEAKS at hop 1, external, and 2 more likewise: Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
        fix: 'add TIER1_STATIC_ROUTES to what Tier-1 tanzu-cl1 advertises',
        at: ['tier1s[0]', 'main.ts:40'],
        missing: 'TIER1_STATIC_ROUTES on tanzu-cl1',
      },
    ]);
  });

  it('names the rule that reports the cause, where it did', () => {
    const verdict = verify(networkFrom(UNADVERTISED), { expectations: [reaches(OUTSIDE, pods('cl1'))] });
    expect(verdict.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'NSX001',
      'PATH001',
    ]);
    expect(verdict.findings.find(({ rule }) => rule === 'PATH001')?.causedBy).toEqual(['NSX001']);
    expect(verdict.ok).toBe(false);
  });

  it('by the way back alone, says so', () => {
    const { findings, paths } = judged(UNADVERTISED, reaches(pods('cl1'), OUTSIDE));
    expect(findings.map(({ message }) => message)).toEqual([
      '10.44.0.0/16 cannot answer pods of cl1: tcp 10.44.0.1 -> 172.16.136.2 ends as OWNED_ADDRESS_LEAKS at hop 1, external, and 2 more likewise: Tier-1 tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so Tier-0 T0 has no route 172.16.136.0/24 to redistribute',
    ]);
    expect(paths.map(({ ok }) => ok)).toEqual([false]);
  });

  it('for two causes is two findings', () => {
    const routes = [
      { gateway: TANZU, network: '172.16.136.0/24', via: ['172.16.128.77'] },
      { gateway: TANZU, network: '172.16.137.0/24', via: ['discard'] },
      { gateway: TANZU, network: '172.16.138.0/24', via: ['172.16.128.35'] },
    ];
    const { findings } = judged(
      { ...SEED, clusters: [{ ...CL1, routeOwner: 'terraform' }], routes },
      reaches(OUTSIDE, pods('cl1')),
    );
    expect(findings.map(({ message, fix, at }) => [message, fix, at])).toEqual([
      [
        '10.44.0.0/16 does not reach pods of cl1: tcp 10.44.0.1 -> 172.16.137.2 ends as NULL_ROUTED at hop 3, tanzu-cl1: route 172.16.137.0/24 on tanzu-cl1 discards it',
        'follow the trace to its last hop and mend it, or expect something else',
        ['main.ts:40'],
      ],
      [
        '10.44.0.0/16 does not reach pods of cl1: tcp 10.44.0.1 -> 172.16.136.2 ends as NEIGHBOR_UNREACHABLE at hop 3, tanzu-cl1: next hop 172.16.128.77 of 172.16.136.0/24 on tanzu-cl1 is no node',
        'give the address of the node that has the block instead of 172.16.128.77',
        ['routes[0]', 'main.ts:40'],
      ],
    ]);
  });

  it('there for one flow and back for another is two findings, though both fail alike', () => {
    const routes = ['172.16.137.0/24', '172.16.145.0/24'].map((network) => ({
      gateway: TANZU,
      network,
      via: ['discard'],
    }));
    const more = ['172.16.136.0/24', '172.16.138.0/24'].map((network) => ({
      gateway: TANZU,
      network,
      via: ['172.16.128.63'],
    }));
    const clusters = [
      { ...CL1, routeOwner: 'terraform' as const },
      { ...CL2, routeOwner: 'terraform' as const },
    ];
    const cl2 = ['172.16.144.0/24', '172.16.145.0/24'].map((block, i) => ({
      cluster: 'cl2',
      name: `cl2-${i}`,
      addresses: [`172.16.128.${200 + i}`],
      podCidrs: [block],
    }));
    const back = { gateway: TANZU, network: '172.16.144.0/24', via: ['172.16.128.200'] };
    const network = { ...SEED, clusters, nodes: [...NODES, ...cl2], routes: [...routes, ...more, back] };
    const { findings } = judged(network, reaches(pods('cl1'), pods('cl2')));
    expect(findings.map(({ message }) => message.slice(0, message.indexOf(' ends')))).toEqual([
      'pods of cl1 do not reach pods of cl2: tcp 172.16.136.2 -> 172.16.145.2',
      'pods of cl2 cannot answer pods of cl1: tcp 172.16.144.2 -> 172.16.137.2',
    ]);
  });

  it.each<[string, Expectation, PlainNetwork, string, string[]]>([
    [
      'a cluster nobody describes',
      reaches(OUTSIDE, pods('cl9')),
      SEED,
      'whether 10.44.0.0/16 reaches pods of cl9 cannot be judged: no cluster cl9 is described',
      ['main.ts:40'],
    ],
    [
      'a source nobody has',
      reaches({ kind: 'address', ip: Ip.parse('172.16.140.9') }, OUTSIDE),
      SEED,
      'whether 172.16.140.9 reaches 10.44.0.0/16 cannot be judged: no node of cl1 has the block of 172.16.140.9',
      ['clusters[0]', 'main.ts:40'],
    ],
    [
      'a destination nobody has',
      reaches(pods('cl1'), { kind: 'address', ip: Ip.parse('172.16.140.9') }),
      SEED,
      'whether pods of cl1 reach 172.16.140.9 cannot be judged: no node of cl1 has the block of 172.16.140.9',
      ['clusters[0]', 'main.ts:40'],
    ],
    [
      'two families',
      reaches(External.of('2001:db8::/32'), pods('cl1')),
      SEED,
      'whether 2001:db8::/32 reaches pods of cl1 cannot be judged: they have no two addresses of one family',
      ['main.ts:40'],
    ],
    [
      'a cluster without machines',
      reaches(OUTSIDE, pods('cl2')),
      { ...SEED, clusters: [{ ...CL2, machines: undefined }] },
      'whether 10.44.0.0/16 reaches pods of cl2 cannot be judged: no node of cl2 is known, or none has a block or a subnet',
      ['clusters[0]', 'main.ts:40'],
    ],
  ])('that cannot be judged, for %s, is an error too', (_, expectation, network, message, at) => {
    const verdict = judged(network, expectation);
    expect(verdict.findings.map((finding) => [finding.severity, finding.message, finding.at])).toEqual([
      ['error', message, at],
    ]);
    expect(verdict.paths).toEqual([{ expectation, reports: [], ok: false }]);
    expect(verdict.ok).toBe(false);
  });
});

describe('rules', () => {
  const rule = (id: string, severity: Rule['severity'], check: Rule['check']): Rule => {
    const text = { title: '', condition: '', consequence: '', remedy: '', source: '' };
    const network = () => networkFrom({});
    return { id, severity, ...text, check, failing: network, passing: network };
  };
  const report = { message: 'm', fix: 'f', at: ['a'] };

  it('report under their id, by their severity or the one they give, in the order findings have', () => {
    const { findings, ok } = verify(networkFrom(SEED), {
      rules: [
        rule('XXX002', 'warning', () => [{ ...report, at: ['b'] }, report]),
        rule('XXX001', 'info', () => [report, { ...report, severity: 'warning' }]),
      ],
    });
    expect(findings.map(({ rule: id, severity, at }) => `${severity} ${id} ${at}`)).toEqual([
      'warning XXX001 a',
      'warning XXX002 a',
      'warning XXX002 b',
      'info XXX001 a',
    ]);
    expect(ok).toBe(true);
  });

  it('an error is one that stops', () => {
    expect(verify(networkFrom(SEED), { rules: [rule('XXX001', 'error', () => [report])] }).ok).toBe(false);
  });

  it('all of the registry are asked unless others are given, with one topology for all', () => {
    const seen: unknown[] = [];
    const spy = rule('XXX001', 'info', ({ network, topology }) => {
      seen.push(network, topology.network, topology);
      return [];
    });
    const network = networkFrom(SEED);
    verify(network, { rules: [spy, spy] });
    expect(seen[0]).toBe(network);
    expect(seen[1]).toBe(network);
    expect(seen[2]).toBe(seen[5]);
    expect(
      verify(networkFrom({ ...SEED, tier1s: [{ ...TIER1, tier0: null }] })).findings.map((finding) => finding.rule),
    ).toContain('NSX003');
  });

  it('are not said to be the cause where they are silent', () => {
    const tier0s = [{ ...TIER0, redistributes: ['TIER1_CONNECTED'] as const }];
    const { findings } = judged({ ...SEED, tier0s }, reaches(OUTSIDE, pods('cl1')));
    expect(findings).toHaveLength(1);
    expect(findings[0]).not.toHaveProperty('causedBy');
  });
});
