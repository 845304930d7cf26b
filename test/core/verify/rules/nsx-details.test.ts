import { networkFrom, type PlainNatRule, type PlainNetwork, type PlainRoute } from '../../../../lib/core/model';
import { cases, fixesOf } from './cases';
import { judge, said } from './judge';
import { changed, MANAGER, SOUND, TIER1 } from './sound-network';

const [tier1] = SOUND.tier1s;
const [overlay, machines] = SOUND.segments;
const [mgmt, cl1, , k1] = SOUND.clusters;
const [route] = SOUND.routes;

const keepsStaticRoutes = { ...tier1, advertises: ['TIER1_CONNECTED'] } as const;
const keepsSegments = { ...tier1, advertises: ['TIER1_STATIC_ROUTES'] } as const;

cases('NSX001', [
  [
    'every cluster of the Tier-1, once',
    changed({ tier1s: [keepsStaticRoutes] }),
    ['error: tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so nothing outside reaches the pods of cl1, cl2 and k1'],
  ],
  [
    'stated routes to a cluster nobody describes',
    { tier1s: [keepsStaticRoutes], routes: [route] },
    ['error: tanzu-cl1 does not advertise TIER1_STATIC_ROUTES, so nothing outside reaches the pods of k1'],
  ],
  ['routes that lead to no cluster', { tier1s: [keepsStaticRoutes], routes: [{ ...route, node: undefined }] }, []],
  ['pods that BGP announces', { tier1s: [keepsStaticRoutes], clusters: [{ ...k1, routeOwner: 'bgp' }] }, []],
]);

cases('NSX002', [
  [
    'an endpoint on the segment',
    { tier1s: [keepsSegments], segments: [overlay], clusters: [mgmt] },
    ['error: tanzu-cl1 does not advertise TIER1_CONNECTED, so nothing outside reaches segment tanzu-overlay'],
  ],
  [
    'a pool on the segment',
    { tier1s: [keepsSegments], segments: [overlay], pools: SOUND.pools },
    ['error: tanzu-cl1 does not advertise TIER1_CONNECTED, so nothing outside reaches segment tanzu-overlay'],
  ],
  [
    'machines only',
    { tier1s: [keepsSegments], segments: [overlay, machines] },
    [
      'warning: tanzu-cl1 does not advertise TIER1_CONNECTED, so nothing outside reaches segment tanzu-overlay and machines',
    ],
  ],
  ['no segment', { tier1s: [keepsSegments] }, []],
]);

cases('NSX003', [
  [
    'routable pods behind it',
    { tier1s: [{ ...tier1, tier0: null }], clusters: [cl1] },
    ['error: tanzu-cl1 is linked to no Tier-0, so it has no way out'],
  ],
  [
    'machines and pods behind node addresses only',
    { tier1s: [{ ...tier1, tier0: null }], segments: [overlay], clusters: [mgmt] },
    ['warning: tanzu-cl1 is linked to no Tier-0, so it has no way out'],
  ],
  ['its Tier-0 is not stated', { tier1s: [{ ...tier1, tier0: undefined }], clusters: [cl1] }, []],
]);

cases('NSX008', [
  [
    'a segment that is connected to nothing',
    changed({ segments: [{ ...overlay, tier1: null }], clusters: [cl1] }),
    [
      'error: routes of cl1 stand on /infra/tier-1s/tanzu-cl1, but its node segment tanzu-overlay is connected to no Tier-1',
    ],
  ],
  [
    'Terraform routes on another Tier-1',
    changed({ clusters: [{ ...k1, gateway: `${MANAGER}/infra/tier-1s/k1` }] }),
    [
      'error: routes of k1 stand on /infra/tier-1s/k1, but its node segment tanzu-overlay is connected to /infra/tier-1s/tanzu-cl1',
    ],
  ],
  [
    'a segment of which that is not stated',
    changed({ segments: [{ ...overlay, tier1: undefined }], clusters: [cl1] }),
    [],
  ],
  [
    'nobody writes routes',
    changed({ clusters: [{ ...k1, routeOwner: 'none', gateway: `${MANAGER}/infra/tier-1s/k1` }] }),
    [],
  ],
]);

const via = (...hops: string[]): PlainNetwork =>
  changed({
    routes: hops.map((hop, i): PlainRoute => ({ gateway: TIER1, network: `172.16.16${i}.0/24`, via: [hop] })),
  });

cases('NSX009', [
  [
    'several on one gateway are one finding',
    via('10.9.9.1', '172.16.130.11', '10.9.9.2'),
    [
      'error: next hop 10.9.9.1 of 172.16.160.0/24 (and 1 more) is in no subnet of tanzu-cl1: 172.16.128.0/21 and 172.16.120.0/24',
    ],
  ],
  [
    'a gateway that stood before may have other subnets',
    { ...via('10.9.9.1'), tier1s: [{ ...tier1, existing: true }] },
    ['warning: next hop 10.9.9.1 of 172.16.160.0/24 is in no subnet of tanzu-cl1: 172.16.128.0/21 and 172.16.120.0/24'],
  ],
  [
    'a Tier-0 has the subnets of its interfaces',
    changed({
      routes: [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.44.1.1'] }],
      tier0s: [{ displayName: 'T0', uplinks: ['10.44.0.2/24'], existing: false }],
    }),
    ['error: next hop 10.44.1.1 of 0.0.0.0/0 is in no subnet of T0: 10.44.0.0/24'],
  ],
  [
    'equal-cost next hops are all looked at',
    changed({ routes: [{ ...route, via: ['172.16.130.11', '10.9.9.1'] }] }),
    ['error: next hop 10.9.9.1 of 172.16.160.0/24 is in no subnet of tanzu-cl1: 172.16.128.0/21 and 172.16.120.0/24'],
  ],
]);

cases('NSX010', [
  [
    'network address',
    via('172.16.128.0'),
    [
      'error: next hop 172.16.128.0 of 172.16.160.0/24 on tanzu-cl1 is the network address of 172.16.128.0/21, not a node',
    ],
  ],
  [
    'broadcast address',
    via('172.16.135.255'),
    [
      'error: next hop 172.16.135.255 of 172.16.160.0/24 on tanzu-cl1 is the broadcast address of 172.16.128.0/21, not a node',
    ],
  ],
  [
    'DHCP server',
    via('172.16.128.2'),
    [
      'error: next hop 172.16.128.2 of 172.16.160.0/24 on tanzu-cl1 is the DHCP server of segment tanzu-overlay, not a node',
    ],
  ],
  [
    'endpoint',
    via('172.16.135.250'),
    ['error: next hop 172.16.135.250 of 172.16.160.0/24 on tanzu-cl1 is the endpoint of cl1, not a node'],
  ],
  [
    'virtual address',
    via('172.16.129.7'),
    ['error: next hop 172.16.129.7 of 172.16.160.0/24 on tanzu-cl1 is a virtual address, not a node'],
  ],
  [
    'an interface of the Tier-0 itself',
    changed({ routes: [{ gateway: 'T0', network: '0.0.0.0/0', via: ['10.44.0.2'] }] }),
    ['error: next hop 10.44.0.2 of 0.0.0.0/0 on T0 is an interface of T0, not a node'],
  ],
  [
    'a virtual endpoint of kubeadm',
    via('172.16.135.252'),
    ['error: next hop 172.16.135.252 of 172.16.160.0/24 on tanzu-cl1 is the endpoint of k1, not a node'],
  ],
  [
    'the endpoint of TKG, which a node says it has',
    { ...via('172.16.135.250'), nodes: [{ name: 'n1', cluster: 'cl1', addresses: ['172.16.135.250'] }] },
    ['error: next hop 172.16.135.250 of 172.16.160.0/24 on tanzu-cl1 is the endpoint of cl1, not a node'],
  ],
  [
    'endpoints and pools of another gateway',
    {
      tier1s: [tier1, { policyPath: '/infra/tier-1s/lab', tier0: 'T0-lab' }],
      segments: [overlay, { ...overlay, displayName: 'lab', tier1: '/infra/tier-1s/lab' }],
      clusters: [
        { name: 'lab', product: 'tkg', nodeSegment: 'lab', endpoint: '172.16.130.11' },
        { name: 'apart', endpoint: '172.16.130.11' },
      ],
      pools: [
        { displayName: 'vip', segment: 'lab', subnet: '172.16.128.0/21', ranges: ['172.16.130.11-172.16.130.99'] },
      ],
      routes: [route],
    },
    [],
  ],
  [
    'each kind is one finding',
    via('172.16.128.1', '172.16.128.2', '172.16.128.1'),
    [
      'error: next hop 172.16.128.1 of 172.16.160.0/24 (and 1 more) on tanzu-cl1 is the gateway of segment tanzu-overlay, not a node',
      'error: next hop 172.16.128.2 of 172.16.161.0/24 on tanzu-cl1 is the DHCP server of segment tanzu-overlay, not a node',
    ],
  ],
]);

const snat = (more: Partial<PlainNatRule> = {}): PlainNatRule => ({
  displayName: 'out',
  gateway: TIER1,
  action: 'SNAT',
  ...more,
});
const noSnat = (more: Partial<PlainNatRule> = {}): PlainNatRule => ({
  displayName: 'keep',
  gateway: TIER1,
  action: 'NO_SNAT',
  sequenceNumber: 10,
  ...more,
});
const HIDDEN = 'warning: SNAT rule out hides the pods 172.16.136.0/21 of cl1 behind an address of the gateway';

describe('NSX014', () => {
  it.each<[string, PlainNatRule[], string[]]>([
    ['any source', [snat()], [HIDDEN]],
    ['another source', [snat({ source: ['10.0.0.0/8'] })], []],
    ['half of the pods', [snat({ source: ['172.16.136.0/22'] })], [HIDDEN]],
    ['a rule of the Tier-0', [snat({ gateway: 'T0' })], [HIDDEN]],
    ['a rule of another gateway', [snat({ gateway: 'T9' })], []],
    ['NO_SNAT for any source', [snat(), noSnat()], []],
    ['NO_SNAT of another gateway', [snat(), noSnat({ gateway: 'T0' })], [HIDDEN]],
    ['NO_SNAT with the same number', [snat(), noSnat({ sequenceNumber: 100 })], [HIDDEN]],
    ['NO_SNAT for half of the pods', [snat(), noSnat({ source: ['172.16.136.0/22'] })], [HIDDEN]],
    [
      'NO_SNAT in two halves',
      [snat(), noSnat({ source: ['172.16.136.0/22'] }), noSnat({ displayName: 'keep 2', source: ['172.16.140.0/22'] })],
      [],
    ],
    ['NO_SNAT towards a part of the inside', [snat(), noSnat({ destination: ['10.0.0.0/8'] })], [HIDDEN]],
    [
      'NO_SNAT towards all that SNAT is for',
      [snat({ destination: ['10.44.0.0/16'] }), noSnat({ destination: ['10.0.0.0/8'] })],
      [],
    ],
    ['NO_SNAT that is switched off', [snat(), noSnat({ enabled: false })], [HIDDEN]],
    ['SNAT towards a named external prefix', [snat({ destination: ['10.44.7.0/24'] })], [HIDDEN]],
    ['DNAT', [snat({ action: 'DNAT' })], []],
  ])('%s', (_what, natRules, messages) => {
    const network = networkFrom({ ...changed({ natRules }), clusters: [mgmt, cl1] });
    expect(said(network, 'NSX014')).toEqual(messages);
  });
});

cases('NSX018', [
  [
    'every service is named',
    changed({ tier1s: [{ ...tier1, edgeCluster: null }] }),
    [
      'error: tanzu-cl1 has no edge cluster to run NAT rule keep-pods, NAT rule internet and DHCP of segment tanzu-overlay',
    ],
  ],
]);

describe('NSX020 mends the router path', () => {
  const withPath = (routerPath: string): PlainNetwork => ({
    clusters: [{ ...cl1, cloudRouting: { ...cl1.cloudRouting, routerPath } }],
  });

  it.each([
    ['/infra/tier-1s/tanzu-cl1/', 'did you mean /infra/tier-1s/tanzu-cl1?'],
    ['tanzu-cl1', 'did you mean /infra/tier-1s/tanzu-cl1?'],
    ['infra/tier-1s/tanzu-cl1', 'did you mean /infra/tier-1s/tanzu-cl1?'],
    ['/infra/tier-0s/T0', 'give the policy path of a Tier-1 of the default space'],
    ['/infra/tier-1s/', 'give the policy path of a Tier-1 of the default space'],
    ['/orgs/default/projects/p/infra/tier-1s/a', 'give the policy path of a Tier-1 of the default space'],
    ['/infra/tier-1s/a/static-routes/b', 'give the policy path of a Tier-1 of the default space'],
  ])('%s', (path, fix) => {
    expect(fixesOf(withPath(path), 'NSX020')).toEqual([fix]);
  });

  it('a path that is empty is not given, which is TKG005', () => {
    const rules = judge(networkFrom(withPath(''))).map(({ rule }) => rule);
    expect(rules).toEqual(['TKG005']);
  });
});
