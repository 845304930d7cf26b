import { networkFrom, type PlainCluster, type PlainRoute } from '../../../../lib/core/model';
import { cases } from './cases';
import { judge, said } from './judge';
import { changed, MANAGER, ROUTER_PATH, SOUND, TIER1 } from './sound-network';

const [mgmt, cl1, , k1] = SOUND.clusters;

const owned = (network: string, more: Partial<PlainRoute> = {}): PlainRoute => ({
  gateway: TIER1,
  network,
  via: ['172.16.130.9'],
  owner: 'terraform',
  ...more,
});

cases('OWN001', [
  [
    'several of one owner are one finding',
    changed({ routes: [owned('172.16.136.0/24'), owned('172.16.137.0/24'), owned('172.16.138.0/24')] }),
    ['error: 172.16.136.0/24 (and 2 more routes) has two owners: Terraform, and the cloud provider of cl1'],
  ],
  [
    'each owner and each cluster by itself',
    changed({
      routes: [owned('172.16.136.0/24'), owned('172.16.136.0/24', { owner: 'person' }), owned('172.16.144.0/24')],
    }),
    [
      'error: 172.16.136.0/24 has two owners: Terraform, and the cloud provider of cl1',
      'error: 172.16.136.0/24 has two owners: a person, and the cloud provider of cl1',
      'error: 172.16.144.0/24 has two owners: Terraform, and the cloud provider of cl2',
    ],
  ],
  [
    'the whole block',
    changed({ routes: [owned('172.16.136.0/21')] }),
    ['error: 172.16.136.0/21 has two owners: Terraform, and the cloud provider of cl1'],
  ],
  [
    'what the cloud provider wrote itself',
    changed({ routes: [owned('172.16.136.0/24', { owner: 'cloud-provider', cluster: 'cl1' })] }),
    [],
  ],
  [
    'a cluster of Terraform that has pod routing on too',
    changed({ clusters: [{ ...k1, cloudRouting: cl1.cloudRouting }] }),
    ['error: 172.16.160.0/24 (and 1 more route) has two owners: Terraform, and the cloud provider of k1'],
  ],
]);

const tkg = (name: string, pods: string, more: Partial<PlainCluster> = {}): PlainCluster => ({
  ...cl1,
  name,
  endpoint: undefined,
  podCidrs: [pods],
  ...more,
});

cases('OWN002', [
  [
    'one name twice',
    { clusters: [{ name: 'a' }, { name: 'a' }, { name: 'a' }] },
    ['error: cluster name a is used 3 times, at clusters[0], clusters[1] and clusters[2]'],
  ],
  [
    'one Tier-1',
    { clusters: [tkg('a', '10.0.0.0/16'), tkg('b', '10.0.0.0/20')] },
    [
      "error: 10.0.0.0/16 of a and 10.0.0.0/20 of b overlap on NSX Manager 10.44.55.101, where their cloud providers delete one another's routes",
    ],
  ],
  [
    'two Tier-1s, by their paths',
    {
      clusters: [
        tkg('a', '10.0.0.0/16'),
        tkg('b', '10.0.0.0/20', { cloudRouting: { ...cl1.cloudRouting, routerPath: '/infra/tier-1s/b' } }),
      ],
    },
    [
      "error: 10.0.0.0/16 of a and 10.0.0.0/20 of b overlap on NSX Manager 10.44.55.101, where their cloud providers try to delete one another's routes, and two Tier-1s announce the same pods",
    ],
  ],
  [
    'two managers',
    {
      clusters: [
        tkg('a', '10.0.0.0/16'),
        tkg('b', '10.0.0.0/20', { cloudRouting: { ...cl1.cloudRouting, managerHost: '10.55.0.1' } }),
      ],
    },
    [],
  ],
  [
    'a manager that is not stated',
    {
      clusters: [
        tkg('a', '10.0.0.0/16'),
        tkg('b', '10.0.0.0/20', { cloudRouting: { routerPath: ROUTER_PATH, hasCredentials: true } }),
      ],
    },
    [],
  ],
  [
    'clusters of another product, which may have names of their own as tags',
    { clusters: [tkg('a', '10.0.0.0/16'), tkg('b', '10.0.0.0/20', { product: 'kubeadm' })] },
    [],
  ],
  [
    'a cluster without pod routing',
    {
      clusters: [
        tkg('a', '10.0.0.0/16'),
        tkg('b', '10.0.0.0/20', { routeOwner: 'none', routable: false, cloudRouting: undefined }),
      ],
    },
    [],
  ],
]);

const stale = (id: string, network: string): PlainRoute => ({
  key: `${TIER1} ${id}`,
  gateway: TIER1,
  network,
  via: ['172.16.128.63'],
  owner: 'cloud-provider',
  cluster: 'cl0',
});

describe('OWN003 and OWN004', () => {
  const network = networkFrom(
    changed({
      routes: [
        stale('1455b87f_172.16.136.0_24', '172.16.136.0/24'),
        stale('a57a555e_172.16.152.0_24', '172.16.152.0/24'),
      ],
      retiredBlocks: [{ cluster: 'cl0', network: '172.16.152.0/21' }],
    }),
  );

  it('names observed routes of a cluster that is gone by their ids, and its retired block not again', () => {
    expect(judge(network).filter(({ rule }) => rule === 'OWN003')).toEqual([
      {
        rule: 'OWN003',
        severity: 'error',
        message: '2 static routes of cl0, which is not in the plan, stay on tanzu-cl1',
        fix: 'delete 1455b87f_172.16.136.0_24 and a57a555e_172.16.152.0_24 on tanzu-cl1',
        at: ['routes[0]', 'routes[1]'],
      },
    ]);
  });

  it('finds the new cluster whose pods an observed route leads astray', () => {
    expect(said(network, 'OWN004')).toEqual([
      'error: 172.16.136.0/21 of cl1 overlaps 172.16.136.0/24 of the removed cluster cl0, whose routes may still stand',
    ]);
  });

  it('knows the cluster of an observed route by its node', () => {
    const byNode = { ...stale('id', '172.16.152.0/24'), cluster: undefined, node: 'cl0/n1' };
    expect(said(networkFrom(changed({ routes: [byNode] })), 'OWN003')).toEqual([
      'error: 1 static route of cl0, which is not in the plan, stays on tanzu-cl1',
    ]);
    const living = { ...byNode, node: 'cl1/n1' };
    expect(said(networkFrom(changed({ routes: [living] })), 'OWN003')).toEqual([]);
  });

  it('lets a cluster under another Tier-0 use a retired block', () => {
    const elsewhere = networkFrom({
      tier0s: [{ displayName: 'T0' }, { displayName: 'T0-lab' }],
      tier1s: [
        { managerHost: MANAGER, policyPath: ROUTER_PATH, tier0: 'T0' },
        { managerHost: MANAGER, policyPath: '/infra/tier-1s/lab', tier0: 'T0-lab' },
      ],
      clusters: [{ name: 'a', gateway: `${MANAGER}/infra/tier-1s/lab`, podCidrs: ['10.0.0.0/16'] }],
      retiredBlocks: [{ cluster: 'cl0', network: '10.0.0.0/17', gateway: TIER1 }],
    });
    expect(said(elsewhere, 'OWN004')).toEqual([]);
  });

  it('lets pods that are not routed use a retired block', () => {
    const unrouted = networkFrom({ clusters: [mgmt], retiredBlocks: [{ cluster: 'cl0', network: '10.244.0.0/17' }] });
    expect(said(unrouted, 'OWN003')).toEqual([
      'warning: routes of the removed cluster cl0 inside 10.244.0.0/17 may still stand on its Tier-1',
    ]);
    expect(said(unrouted, 'OWN004')).toEqual([]);
  });
});
