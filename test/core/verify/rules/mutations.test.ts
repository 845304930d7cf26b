import { Network, networkFrom, type PlainNetwork } from '../../../../lib/core/model';
import { RULES } from '../../../../lib/core/verify';
import { unreadableFact } from '../../../../lib/core/verify/rules/support/unreadable';
import { judge, verdicts } from './judge';
import { changed, ROUTER_PATH, SOUND, TIER1 } from './sound-network';

const [tier0] = SOUND.tier0s;
const [tier1] = SOUND.tier1s;
const [overlay, machines] = SOUND.segments;
const [mgmt, cl1, cl2, k1] = SOUND.clusters;
const [avi, ingress] = SOUND.pools;
const [, snat] = SOUND.natRules;
const [antreaOfCl1, antreaOfCl2] = SOUND.antreas;
const [route, otherRoute] = SOUND.routes;
const [node, otherNode] = SOUND.nodes;

const unread = (rule: string) => networkFrom(SOUND).with(unreadableFact(rule, 'nodes.csv:2', 'what could not be read'));
const clusters = (...list: NonNullable<PlainNetwork['clusters']>) => changed({ clusters: list });
const segments = (...list: NonNullable<PlainNetwork['segments']>) => changed({ segments: list });
const antreas = (...list: NonNullable<PlainNetwork['antreas']>) => changed({ antreas: list });
const via = (nextHop: string) => changed({ routes: [{ ...route, via: [nextHop] }, otherRoute] });
const routerPath = (path: string) =>
  changed({ clusters: [mgmt, { ...cl1, cloudRouting: { ...cl1.cloudRouting, routerPath: path } }, cl2, k1] });
const conf = antreaOfCl2.agentConf;

/** What is broken, by the one rule that must say so. */
const MUTATIONS: readonly [verdict: string, what: string, network: PlainNetwork | Network][] = [
  ['error ADR001', 'an imported text is no address', unread('ADR001')],
  ['error ADR002', 'an imported network has host bits', unread('ADR002')],
  ['error ADR003', 'a gateway is the network address', segments(overlay, { ...machines, gateway: '172.16.120.0/24' })],
  [
    'error ADR004',
    'k1 takes half of the pods of cl1',
    clusters(mgmt, cl1, cl2, { ...k1, podCidrs: ['172.16.136.0/22'] }),
  ],
  [
    'error ADR005',
    'a segment is put over the pods of cl2',
    segments(overlay, { ...machines, gateway: '172.16.144.1/24' }),
  ],
  [
    'error ADR006',
    'a pool is put over the pods of cl2',
    changed({ pools: [avi, { ...ingress, subnet: '172.16.144.0/24' }] }),
  ],
  [
    'error ADR007',
    'services of k1 are put over its pods',
    clusters(mgmt, cl1, cl2, { ...k1, serviceCidrs: ['172.16.160.0/24'] }),
  ],
  [
    'error ADR008',
    'services of k1 are put over the ingress pool',
    clusters(mgmt, cl1, cl2, { ...k1, serviceCidrs: ['172.16.90.0/24'] }),
  ],
  [
    'error ADR010',
    'DHCP runs into the Avi pool',
    segments({ ...overlay, dhcpRanges: ['172.16.128.10-172.16.129.250'] }, machines),
  ],
  ['warning ADR010', 'the DHCP ranges are left out', segments({ ...overlay, dhcpRanges: [] }, machines)],
  [
    'error ADR011',
    'DHCP leases the endpoint of mgmt',
    segments({ ...overlay, dhcpRanges: ['172.16.135.200-172.16.135.245'] }, machines),
  ],
  ['error ADR012', 'k1 takes the endpoint of cl2', clusters(mgmt, cl1, cl2, { ...k1, endpoint: '172.16.135.251' })],
  [
    'error ADR013',
    'a segment is put into the transit range',
    segments(overlay, { ...machines, gateway: '100.64.8.1/24' }),
  ],
  [
    'info ADR013',
    'pods that are not routed have the default of TKG',
    clusters({ ...mgmt, podCidrs: ['100.96.0.0/11'] }, cl1, cl2, k1),
  ],
  [
    'error ADR014',
    'a pool is in documentation space',
    changed({ pools: [avi, { ...ingress, subnet: '203.0.113.0/24' }] }),
  ],
  ['error ADR017', 'mgmt gets half a node block', clusters({ ...mgmt, podCidrs: ['10.244.0.0/25'] }, cl1, cl2, k1)],
  ['error ADR018', 'mgmt gets one node block', clusters({ ...mgmt, podCidrs: ['10.244.0.0/24'] }, cl1, cl2, k1)],
  [
    'error ADR024',
    'mgmt moves to a segment of two hosts',
    changed({
      segments: [overlay, { ...machines, gateway: '172.16.120.1/30' }],
      clusters: [{ ...mgmt, nodeSegment: 'machines', endpoint: '172.16.120.2' }, cl1, cl2, k1],
    }),
  ],
  [
    'error NSX001',
    'the Tier-1 keeps its static routes',
    changed({ tier1s: [{ ...tier1, advertises: ['TIER1_CONNECTED'] }] }),
  ],
  [
    'error NSX002',
    'the Tier-1 keeps its segments',
    changed({ tier1s: [{ ...tier1, advertises: ['TIER1_STATIC_ROUTES'] }] }),
  ],
  ['error NSX003', 'the Tier-1 is linked to nothing', changed({ tier1s: [{ ...tier1, tier0: null }] })],
  [
    'error NSX004',
    'the Tier-0 keeps the static routes',
    changed({ tier0s: [{ ...tier0, redistributes: ['TIER1_CONNECTED'] }] }),
  ],
  ['error NSX008', 'the router path names another Tier-1', routerPath('/infra/tier-1s/tanzu-cl2')],
  ['error NSX009', 'a next hop is nowhere', via('172.16.200.9')],
  ['error NSX010', 'a next hop is the gateway', via('172.16.128.1')],
  ['warning NSX014', 'NO_SNAT is taken away', changed({ natRules: [snat] })],
  ['error NSX018', 'the edge cluster is taken away', changed({ tier1s: [{ ...tier1, edgeCluster: null }] })],
  [
    'warning NSX024',
    'the clusters grow beyond a page of the search',
    changed({
      clusters: [
        mgmt,
        { ...cl1, podCidrs: ['10.128.0.0/13'], machines: { ...cl1.machines, maxNodes: 600 } },
        { ...cl2, podCidrs: ['10.136.0.0/13'], machines: { ...cl2.machines, maxNodes: 401 } },
        k1,
      ],
    }),
  ],
  [
    'error NSX011',
    'the podCIDR of a node has a second route to another',
    changed({ routes: [route, otherRoute, { ...route, via: ['172.16.130.12'] }] }),
  ],
  ['error NSX020', 'the router path is that of a Tier-0', routerPath('/infra/tier-0s/T0')],
  [
    'error OWN001',
    'Terraform writes a route to pods of cl1',
    changed({
      routes: [
        ...SOUND.routes,
        { gateway: TIER1, network: '172.16.136.0/24', via: ['172.16.130.13'], owner: 'terraform' },
      ],
    }),
  ],
  [
    'error OWN002',
    'a second cluster is called mgmt',
    clusters(mgmt, cl1, cl2, k1, { ...mgmt, endpoint: '172.16.135.241' }),
  ],
  [
    'warning OWN003',
    'a cluster is removed',
    changed({ retiredBlocks: [{ cluster: 'cl0', network: '172.16.152.0/21', gateway: TIER1 }] }),
  ],
  [
    'error ANT001',
    'noSNAT stays while the mode is encap',
    antreas({ ...antreaOfCl1, agentConf: { ...conf, trafficEncapMode: 'encap' } }),
  ],
  [
    'error ANT002',
    'AntreaProxy is switched off',
    antreas({ ...antreaOfCl1, agentConf: { ...conf, featureGates: { AntreaProxy: false } } }),
  ],
  [
    'error ANT003',
    'encryption is switched on',
    antreas({ ...antreaOfCl2, agentConf: { ...conf, trafficEncryptionMode: 'ipsec' } }),
  ],
  ['warning ANT004', 'noSNAT is switched off', antreas({ ...antreaOfCl2, agentConf: { ...conf, noSNAT: false } })],
  [
    'error ANT005',
    'nobody writes the routes of k1, and a node moves',
    changed({
      clusters: [mgmt, cl1, cl2, { ...k1, routeOwner: 'none' }],
      routes: [],
      nodes: [node, { ...otherNode, addresses: ['172.16.120.12'] }],
    }),
  ],
  [
    'error ANT011',
    'a gate is later than the version',
    antreas({ ...antreaOfCl1, agentConf: { ...conf, featureGates: { BGPPolicy: true } } }),
  ],
  [
    'error TKG005',
    'the manager is left out',
    clusters(mgmt, { ...cl1, cloudRouting: { routerPath: ROUTER_PATH, hasCredentials: true } }, cl2, k1),
  ],
  [
    'error TKG009',
    'a password is written in',
    changed({ clusterFiles: [{ cluster: 'cl1', plainSecrets: ['NSXT_PASSWORD'] }] }),
  ],
  [
    'warning TKG010',
    'certificates go unchecked',
    changed({ clusterFiles: [{ cluster: 'cl1', unverifiedTls: ['VSPHERE_INSECURE'] }] }),
  ],
];

/** Rules that cannot fire alone on facts, with what is tested of them elsewhere. */
const NOT_ALONE: readonly string[] = [
  'OWN004', // a retired block is OWN003's warning as well: below
  'PATH001', // verification fills it from traces
];

describe('the sound network', () => {
  it('gives no finding', () => {
    expect(judge(networkFrom(SOUND))).toEqual([]);
  });
});

describe('one thing broken in the sound network', () => {
  it.each(MUTATIONS)('%s: %s', (verdict, _what, network) => {
    const broken = network instanceof Network ? network : networkFrom(network);
    expect([...new Set(verdicts(broken))]).toEqual([verdict]);
  });

  it('OWN004, with the warning OWN003: cl2 takes the block of a removed cluster', () => {
    const broken = changed({ retiredBlocks: [{ cluster: 'cl0', network: '172.16.148.0/22', gateway: TIER1 }] });
    expect(verdicts(networkFrom(broken))).toEqual(['error OWN004', 'warning OWN003']);
  });

  it('is tried for every rule', () => {
    const tried = new Set([...MUTATIONS.map(([verdict]) => verdict.split(' ')[1]), ...NOT_ALONE]);
    expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});
