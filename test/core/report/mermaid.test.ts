import { networkFrom, type PlainNetwork } from '../../../lib/core/model';
import { topologyMermaid } from '../../../lib/core/report';
import { text } from './marks';
import { SEED } from './seed';

const drawn = (plain: PlainNetwork) => topologyMermaid(networkFrom(plain));

/** A cluster with so many machines, alone. */
const cluster = (workers: number): PlainNetwork => ({
  clusters: [
    { name: 'cl1', podCidrs: ['10.0.0.0/16'], machines: { controlPlane: 1, workers, maxNodes: 20, surge: 1 } },
  ],
});

describe('topologyMermaid', () => {
  it('draws the seed from the outside down to its nodes', () => {
    expect(drawn(SEED)).toBe(
      text(
        'flowchart TB',
        '  outside["outside<br/>10.44.0.0/16"]',
        '  tier0_T0["Tier-0 T0"]',
        '  outside ---|"redistributes<br/>TIER1_STATIC<br/>TIER1_CONNECTED"| tier0_T0',
        '  tier1_tanzu_cl1["Tier-1 tanzu-cl1<br/>6 static routes"]',
        '  tier0_T0 ---|"advertises<br/>TIER1_STATIC_ROUTES<br/>TIER1_CONNECTED"| tier1_tanzu_cl1',
        '  segment_tanzu_overlay["segment tanzu-overlay<br/>172.16.128.1/21"]',
        '  tier1_tanzu_cl1 --- segment_tanzu_overlay',
        '  subgraph cluster_mgmt["cluster mgmt: pods 100.96.0.0/11, not routed"]',
        '    direction LR',
        '    node_mgmt_mgmt_node_1["mgmt node 1"]',
        '    node_mgmt_mgmt_node_2["mgmt node 2"]',
        '  end',
        '  segment_tanzu_overlay --- cluster_mgmt',
        '  subgraph cluster_cl1["cluster cl1: pods 172.16.136.0/21"]',
        '    direction LR',
        '    node_cl1_cl1_node_1["cl1 node 1<br/>pods 172.16.136.0/24"]',
        '    node_cl1_cl1_node_2["cl1 node 2<br/>pods 172.16.137.0/24"]',
        '    node_cl1_cl1_node_3["cl1 node 3<br/>pods 172.16.138.0/24"]',
        '  end',
        '  segment_tanzu_overlay --- cluster_cl1',
        '  subgraph cluster_cl2["cluster cl2: pods 172.16.144.0/21"]',
        '    direction LR',
        '    node_cl2_cl2_node_1["cl2 node 1<br/>pods 172.16.144.0/24"]',
        '    node_cl2_cl2_node_2["cl2 node 2<br/>pods 172.16.145.0/24"]',
        '    node_cl2_cl2_node_3["cl2 node 3<br/>pods 172.16.146.0/24"]',
        '  end',
        '  segment_tanzu_overlay --- cluster_cl2',
      ),
    );
  });

  it('says the same twice, and keeps every line where a cluster is added', () => {
    expect(drawn(SEED)).toBe(drawn(SEED));
    const more = { ...SEED, clusters: [{ name: 'cl0', podCidrs: ['10.9.0.0/16'] }, ...SEED.clusters] };
    const lines = drawn(more).split('\n');
    expect(
      drawn(SEED)
        .split('\n')
        .filter((line) => !lines.includes(line)),
    ).toEqual([]);
  });

  it.each([
    [5, 6],
    [6, 1],
    [19, 1],
  ])('draws a cluster of 1 + %i machines with %i boxes', (workers, boxes) => {
    expect(drawn(cluster(workers)).match(/^ {4}\w+\["/gm)).toHaveLength(boxes);
  });

  it('folds as many as it is told', () => {
    const lines = topologyMermaid(networkFrom(cluster(2)), { maxNodes: 2 }).split('\n');
    expect(lines.slice(1)).toEqual([
      '  subgraph cluster_cl1["cluster cl1: pods 10.0.0.0/16"]',
      '    direction LR',
      '    nodes_cl1["3 nodes"]',
      '  end',
      '',
    ]);
  });

  it('says where nodes are not known', () => {
    expect(drawn({ clusters: [{ name: 'cl1' }] })).toBe(
      text(
        'flowchart TB',
        '  subgraph cluster_cl1["cluster cl1"]',
        '    direction LR',
        '    nodes_cl1["nodes not known yet"]',
        '  end',
      ),
    );
  });

  it('shows the addresses of an inventory, of both families', () => {
    const nodes = [
      { cluster: 'k1', name: 'n1', addresses: ['10.0.0.11', 'fd00::11'], podCidrs: ['10.1.0.0/24', 'fd01::/64'] },
    ];
    const lines = drawn({ clusters: [{ name: 'k1', podCidrs: ['10.1.0.0/16', 'fd01::/56'] }], nodes }).split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '  subgraph cluster_k1["cluster k1: pods 10.1.0.0/16, fd01::/56"]',
      '    direction LR',
      '    node_k1_n1["n1<br/>10.0.0.11<br/>fd00::11<br/>pods 10.1.0.0/24<br/>pods fd01::/64"]',
    ]);
  });

  it.each<[string, PlainNetwork, string[]]>([
    ['nothing', {}, []],
    ['an outside with nothing to it', { externals: ['10.44.0.0/16'] }, []],
    [
      'a Tier-0 that redistributes nothing, and one of which it is not stated',
      { tier0s: [{ displayName: 'A', redistributes: [] }, { displayName: 'B' }] },
      [
        '  outside["outside"]',
        '  tier0_A["Tier-0 A"]',
        '  outside ---|"redistributes nothing"| tier0_A',
        '  tier0_B["Tier-0 B"]',
        '  outside --- tier0_B',
      ],
    ],
    [
      'a Tier-1 on its own, with one route',
      {
        tier1s: [{ policyPath: '/infra/tier-1s/a', tier0: null }],
        routes: [{ gateway: '/infra/tier-1s/a', network: '10.0.0.0/24', via: ['discard'] }],
      },
      ['  tier1_a["Tier-1 a<br/>1 static route"]'],
    ],
    [
      'gateways that nobody describes',
      {
        tier1s: [{ policyPath: '/infra/tier-1s/a', tier0: 'T9' }],
        segments: [{ displayName: 's', tier1: 'm/infra/tier-1s/b' }],
      },
      [
        '  tier1_a["Tier-1 a"]',
        '  tier0_T9["Tier-0 T9<br/>not described"]',
        '  tier0_T9 --- tier1_a',
        '  segment_s["segment s"]',
        '  tier1_m_infra_tier_1s_b["Tier-1 m/infra/tier-1s/b<br/>not described"]',
        '  tier1_m_infra_tier_1s_b --- segment_s',
      ],
    ],
    [
      'two of one name on two managers',
      {
        tier1s: [
          { managerHost: 'one', policyPath: '/infra/tier-1s/a' },
          { managerHost: 'two', policyPath: '/infra/tier-1s/a' },
        ],
        segments: [{ displayName: 's', tier1: 'two/infra/tier-1s/a' }],
      },
      ['  tier1_a["Tier-1 a"]', '  tier1_a_2["Tier-1 a"]', '  segment_s["segment s"]', '  tier1_a_2 --- segment_s'],
    ],
    [
      'names that Mermaid would read otherwise',
      {
        segments: [
          { displayName: 'the "big" <b>&amp;</b> #1 `x` \\n' },
          { displayName: 'two\nlines' },
          { displayName: '東京' },
        ],
      },
      [
        '  segment_the_big_b_amp_b_1_x_n["segment the #quot;big#quot; #lt;b#gt;#amp;amp;#lt;/b#gt; #35;1 #96;x#96; #92;n"]',
        '  segment_two_lines["segment two lines"]',
        '  segment_["segment 東京"]',
      ],
    ],
  ])('draws %s', (_name, plain, lines) => {
    expect(drawn(plain)).toBe(text('flowchart TB', ...lines));
  });
});
