import { Network, networkFrom, type PlainNetwork, type SegmentFact } from '../../../../lib/core/model';
import { Ip } from '../../../../lib/core/net';
import { judge, verdicts } from './judge';
import { changed, MANAGER, ROUTER_PATH, SOUND, TIER1 } from './sound-network';

const [tier1] = SOUND.tier1s;
const [overlay, machines] = SOUND.segments;
const [mgmt, cl1, cl2, k1] = SOUND.clusters;
const [route, otherRoute] = SOUND.routes;

const MAC = '00:50:56:8a:00:01';
const SITE2 = '10.55.0.1';
const LAB = `${MANAGER}/infra/tier-1s/lab`;
const TIER1_OF_SITE2 = `${SITE2}${ROUTER_PATH}`;

/** What must not be reported, each next to something that must. */
const SILENT: readonly [what: string, network: PlainNetwork][] = [
  [
    'ADR009: many clusters with one service CIDR and one pod block that is not routed',
    { clusters: ['a', 'b', 'c'].map((name) => ({ ...mgmt, name, endpoint: undefined, nodeSegment: undefined })) },
  ],
  ['a network without any statement', { clusters: [{ name: 'cl1' }], segments: [{ displayName: 'nodes' }] }],
  [
    'gateways of which nothing is stated but that they are there',
    {
      tier0s: [{ displayName: 'T0' }],
      tier1s: [{ managerHost: MANAGER, policyPath: ROUTER_PATH, tier0: 'T0' }],
      clusters: [cl1],
      segments: [{ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1 }],
    },
  ],
  [
    'a Tier-0 with static routes from outside and no BGP',
    changed({ tier0s: [{ displayName: 'T0', redistributes: [], hasBgpNeighbors: false }] }),
  ],
  [
    'a Tier-1 that carries no routes to pods and advertises none',
    { tier1s: [{ ...tier1, advertises: ['TIER1_CONNECTED'] }], clusters: [mgmt] },
  ],
  [
    'a Tier-1 without edge cluster that serves nothing',
    changed({
      tier1s: [{ ...tier1, edgeCluster: null }],
      natRules: [],
      segments: [{ ...overlay, dhcp: 'relay' }, machines],
    }),
  ],
  [
    'the same addresses under two Tier-0s',
    {
      tier0s: [{ displayName: 'T0' }, { displayName: 'T0-lab' }],
      tier1s: [
        { policyPath: '/infra/tier-1s/a', tier0: 'T0' },
        { policyPath: '/infra/tier-1s/b', tier0: 'T0-lab' },
      ],
      segments: [
        { displayName: 'nodes-a', gateway: '10.0.0.1/24', tier1: '/infra/tier-1s/a' },
        { displayName: 'nodes-b', gateway: '10.0.0.1/24', tier1: '/infra/tier-1s/b' },
      ],
      clusters: [
        { name: 'a', podCidrs: ['10.1.0.0/16'], nodeSegment: 'nodes-a', endpoint: '10.0.0.9', routeOwner: 'terraform' },
        { name: 'b', podCidrs: ['10.1.0.0/16'], nodeSegment: 'nodes-b', endpoint: '10.0.0.9', routeOwner: 'terraform' },
      ],
    },
  ],
  [
    'two Tier-0s, under which the one has pods, services, leases and routes where the other has something else',
    {
      tier0s: [{ displayName: 'T0' }, { displayName: 'T0-lab' }],
      tier1s: [
        { managerHost: MANAGER, policyPath: ROUTER_PATH, tier0: 'T0' },
        { managerHost: MANAGER, policyPath: '/infra/tier-1s/lab', tier0: 'T0-lab' },
      ],
      segments: [
        { displayName: 'nodes', gateway: '10.0.0.1/24', tier1: TIER1, dhcp: 'none' },
        { displayName: 'lab', gateway: '172.16.136.1/21', tier1: LAB, dhcpRanges: ['172.16.136.9-172.16.136.99'] },
        { displayName: 'lab-vip', gateway: '10.0.1.1/24', tier1: LAB, dhcp: 'none' },
      ],
      clusters: [
        { ...cl1, nodeSegment: 'nodes', endpoint: '10.0.0.9', serviceCidrs: ['10.0.1.0/24'] },
        { name: 'vip', gateway: TIER1, endpoint: '172.16.136.10', routable: false },
      ],
      pools: [{ displayName: 'vip', segment: 'lab-vip', subnet: '10.0.0.0/23', ranges: ['10.0.0.200-10.0.1.9'] }],
      routes: [{ gateway: LAB, network: '172.16.136.0/24', via: ['172.16.136.7'], owner: 'terraform' }],
    },
  ],
  [
    'the same addresses on two NSX Managers whose Tier-0s are not stated',
    {
      tier1s: [
        { managerHost: MANAGER, policyPath: ROUTER_PATH },
        { managerHost: SITE2, policyPath: ROUTER_PATH },
      ],
      clusters: [
        { ...cl1, nodeSegment: undefined },
        {
          ...cl1,
          name: 'cl9',
          nodeSegment: undefined,
          gateway: TIER1_OF_SITE2,
          cloudRouting: { ...cl1.cloudRouting, managerHost: SITE2 },
        },
      ],
    },
  ],
  [
    'a pool on its segment, without ranges',
    changed({ pools: [{ displayName: 'avi', segment: 'tanzu-overlay', subnet: '172.16.128.0/21' }] }),
  ],
  [
    'a pool on a segment that has no DHCP',
    { segments: [machines], pools: [{ displayName: 'vip', segment: 'machines', subnet: '172.16.120.0/24' }] },
  ],
  [
    'a reservation for a node that has its address',
    changed({
      segments: [{ ...overlay, reservations: [{ ip: Ip.parse('172.16.130.11'), macAddress: MAC }] }, machines],
    }),
  ],
  [
    'a control plane of one kubeadm node with its own address as endpoint and as next hop',
    changed({ clusters: [mgmt, cl1, cl2, { ...k1, endpoint: '172.16.130.11' }] }),
  ],
  [
    'a next hop on a gateway whose segments are not stated',
    changed({ segments: [], routes: [{ ...route, via: ['192.168.7.7'] }] }),
  ],
  [
    'a next hop of a family no subnet of the gateway is stated for',
    changed({ routes: [route, otherRoute, { ...route, network: 'fd00:1::/64', via: ['fd00::7'] }] }),
  ],
  [
    'a summary that drops what no node has, beside the routes of the cloud provider',
    changed({ routes: [{ gateway: TIER1, network: '172.16.136.0/21', via: ['discard'], owner: 'terraform' }] }),
  ],
  [
    'a default route, and a prefix around the pods, by a person',
    changed({
      routes: [
        { gateway: TIER1, network: '172.16.0.0/12', via: ['172.16.120.9'] },
        { gateway: TIER1, network: '0.0.0.0/0', via: ['172.16.120.9'] },
      ],
    }),
  ],
  [
    'a summary of the pods on the Tier-0',
    changed({ routes: [{ gateway: 'T0', network: '172.16.136.0/21', via: ['10.44.0.7'], owner: 'terraform' }] }),
  ],
  [
    'routes of Terraform to a named cluster that this plan does not describe, and of a cloud provider to nobody',
    changed({
      routes: [
        { ...route, node: undefined, cluster: 'k9' },
        { ...otherRoute, node: undefined, owner: 'cloud-provider' },
      ],
    }),
  ],
  ['Terraform routes to a cluster that this plan does not describe', { ...SOUND, clusters: [mgmt, cl1, cl2] }],
  [
    'SNAT towards the Internet alone',
    changed({
      natRules: [
        { displayName: 'internet', gateway: TIER1, action: 'SNAT', destination: ['0.0.0.0/5', '128.0.0.0/3'] },
      ],
      externals: ['0.0.0.0/0', '10.44.0.0/16'],
    }),
  ],
  [
    'SNAT that NO_SNAT keeps away from all that is private or named',
    changed({
      natRules: [
        { displayName: 'internet', gateway: TIER1, action: 'SNAT' },
        {
          displayName: 'inside',
          gateway: TIER1,
          action: 'NO_SNAT',
          source: ['172.16.0.0/12'],
          destination: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'],
          sequenceNumber: 10,
        },
      ],
    }),
  ],
  [
    'a rule that is switched off',
    changed({ natRules: [{ displayName: 'internet', gateway: TIER1, action: 'SNAT', enabled: false }] }),
  ],
  [
    'one manager under two names',
    changed({ tier1s: [tier1], clusters: [mgmt, { ...cl1, gateway: `nsx.example.com${ROUTER_PATH}` }, cl2, k1] }),
  ],
  [
    'a network without NSX in the ranges of NSX',
    {
      segments: [{ displayName: 'nodes', gateway: '100.64.0.1/24' }],
      clusters: [{ name: 'k1', podCidrs: ['100.96.0.0/16'] }],
    },
  ],
  [
    'agents that leave the source to another CNI',
    {
      clusters: [{ name: 'k1' }],
      antreas: [{ cluster: 'k1', version: '2.7.0', agentConf: { trafficEncapMode: 'networkPolicyOnly' } }],
    },
  ],
  [
    'agents of a cluster that is not routable',
    { clusters: [mgmt], antreas: [{ cluster: 'mgmt', version: '2.7.0', agentConf: {} }] },
  ],
];

describe('no finding', () => {
  it.each(SILENT)('%s', (_what, network) => {
    expect(judge(networkFrom(network))).toEqual([]);
  });

  it('what somebody says of a segment under its display name alone is the same segment', () => {
    const reference: SegmentFact = {
      ...segmentOf(networkFrom(SOUND)),
      key: 'tanzu-overlay as cl1 knows it',
      at: 'cl1',
      reference: true,
      dhcpRanges: [],
    };
    const own = networkFrom(SOUND);
    expect(judge(new Network([reference, ...own.facts]))).toEqual([]);
    expect(verdicts(new Network([{ ...reference, reference: false }, ...own.facts]))).toContain('error ADR012');
  });
});

function segmentOf(network: Network): SegmentFact {
  const found = network.get('segment', 'tanzu-overlay');
  if (found === undefined) throw new Error('the sound network has no tanzu-overlay');
  return found;
}
