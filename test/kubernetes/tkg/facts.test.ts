import { App, Chart } from 'cdk8s';
import { type ClusterFact, FACTS, type Network, networkOf } from '../../../lib/core/model';
import { Cidr, IpRange } from '../../../lib/core/net';
import { AddressPlan } from '../../../lib/core/plan';
import { TkgManagementCluster, TkgWorkloadCluster, type TkgWorkloadClusterProps } from '../../../lib/kubernetes/tkg';
import { avi, cl1, cl1Props, mgmt, mgmtProps, refusalOf } from './seed';

/** Addresses as text, so that a reader can compare. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const clusterOf = (cluster: TkgWorkloadCluster): ClusterFact => {
  const fact = networkOf(cluster).get('cluster', cluster.key);
  if (fact === undefined) throw new Error('no cluster fact');
  return fact;
};

describe('the facts of seed 002', () => {
  const network: Network = networkOf(cl1().node.root);

  it('mgmt is a cluster that is not routed', () => {
    expect(plain(network.get('cluster', 'mgmt'))).toEqual({
      kind: 'cluster',
      key: 'mgmt',
      at: 'mgmt',
      name: 'mgmt',
      product: 'tkg',
      role: 'management',
      podCidrs: ['100.96.0.0/11'],
      serviceCidrs: ['100.64.0.0/13'],
      nodeMaskSize: { 4: 24, 6: 64 },
      routable: false,
      routeOwner: 'none',
      nodeSegment: 'tanzu-overlay',
      endpoint: '172.16.135.240',
      machines: { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 },
      cni: 'antrea',
    });
  });

  it('cl1 is routed by the cloud provider on the Tier-1 of its segment', () => {
    expect(plain(network.get('cluster', 'cl1'))).toEqual({
      kind: 'cluster',
      key: 'cl1',
      at: 'cl1',
      name: 'cl1',
      product: 'tkg',
      role: 'workload',
      podCidrs: ['172.16.136.0/21'],
      serviceCidrs: ['100.64.0.0/13'],
      nodeMaskSize: { 4: 24, 6: 64 },
      routable: true,
      routeOwner: 'cloud-provider',
      gateway: '10.44.55.101/infra/tier-1s/tanzu-cl1',
      cloudRouting: { routerPath: '/infra/tier-1s/tanzu-cl1', managerHost: '10.44.55.101', hasCredentials: true },
      nodeSegment: 'tanzu-overlay',
      endpoint: '172.16.135.250',
      machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
      cni: 'antrea',
    });
  });

  it('the files say by name what is plain and what is not verified', () => {
    expect(network.of('cluster-file')).toEqual([
      {
        kind: 'cluster-file',
        key: 'mgmt.yaml',
        at: 'mgmt',
        cluster: 'mgmt',
        plainSecrets: [],
        unverifiedTls: ['VSPHERE_INSECURE'],
      },
      {
        kind: 'cluster-file',
        key: 'cl1.yaml',
        at: 'cl1',
        cluster: 'cl1',
        plainSecrets: ['NSXT_PASSWORD'],
        unverifiedTls: ['NSXT_ALLOW_UNVERIFIED_SSL', 'VSPHERE_INSECURE'],
      },
    ]);
  });

  it('Antrea is the one of TKG 1.4, routed in cl1 only', () => {
    const seen = network.of('antrea').map(({ key, cluster, version, agentConf }) => ({
      key,
      cluster,
      version,
      mode: agentConf.trafficEncapMode,
      noSNAT: agentConf.noSNAT,
    }));
    expect(seen).toEqual([
      { key: 'mgmt', cluster: 'mgmt', version: '0.13.3', mode: 'encap', noSNAT: false },
      { key: 'cl1', cluster: 'cl1', version: '0.13.3', mode: 'noEncap', noSNAT: true },
    ]);
  });

  it("Avi's network is a pool, stated once, without ranges", () => {
    expect(plain(network.of('address-pool'))).toEqual([
      {
        kind: 'address-pool',
        key: 'avi 192.168.30.250 tanzu-overlay',
        at: 'mgmt',
        displayName: 'Avi VIPs in tanzu-overlay',
        purpose: 'avi-vip',
        subnet: '172.16.128.0/21',
        ranges: [],
        segment: 'tanzu-overlay',
      },
    ]);
  });

  it('the segment and its Tier-1 are references', () => {
    expect(
      [...network.of('segment'), ...network.of('tier1')].map(({ kind, key, reference }) => [kind, key, reference]),
    ).toEqual([
      ['segment', 'tanzu-overlay', true],
      ['tier1', '10.44.55.101/infra/tier-1s/tanzu-cl1', true],
    ]);
  });

  it('there is nothing else', () => {
    expect(new Set(network.facts.map(({ kind }) => kind))).toEqual(
      new Set(['segment', 'tier1', 'address-pool', 'cluster', 'cluster-file', 'antrea']),
    );
  });
});

describe('facts', () => {
  it('are collected from anywhere in the tree', () => {
    const app = new App();
    const chart = new Chart(app, 'clusters');
    const management = new TkgManagementCluster(chart, 'mgmt', mgmtProps);
    new TkgWorkloadCluster(chart, 'cl1', { management, ...cl1Props });
    const clusters = networkOf(app).of('cluster');
    expect(clusters.map(({ key, at }) => [key, at])).toEqual([
      ['mgmt', 'clusters/mgmt'],
      ['cl1', 'clusters/cl1'],
    ]);
  });

  it('of a VIP range are as given', () => {
    const cluster = mgmt({
      avi: { ...avi, vipRanges: ['172.16.129.1-172.16.129.254', IpRange.parse('172.16.130.0/24')] },
    });
    const [pool] = networkOf(cluster).of('address-pool');
    expect(plain(pool?.ranges)).toEqual(['172.16.129.1-172.16.129.254', '172.16.130.0-172.16.130.255']);
  });

  it('of a cluster without Avi have no pool, of one without Antrea no agent', () => {
    const kinds = mgmt({ avi: undefined, cni: 'calico' })
      [FACTS]()
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['segment', 'tier1', 'cluster', 'cluster-file']);
  });

  it('of a cluster that is not routed name no gateway', () => {
    const fact = clusterOf(cl1({ routable: false, nsx: undefined }));
    expect([fact.routable, fact.routeOwner, fact.gateway, fact.cloudRouting]).toEqual([
      false,
      'none',
      undefined,
      undefined,
    ]);
  });

  it('name registries whose certificate is not checked', () => {
    const cluster = cl1({ nsx: {}, variables: { TKG_CUSTOM_IMAGE_REPOSITORY_SKIP_TLS_VERIFY: true } });
    const [file] = networkOf(cluster).of('cluster-file');
    expect(file?.unverifiedTls).toEqual(['TKG_CUSTOM_IMAGE_REPOSITORY_SKIP_TLS_VERIFY', 'VSPHERE_INSECURE']);
    expect(file?.plainSecrets).toEqual([]);
  });

  it('follow ANTREA_* and the release', () => {
    const cluster = cl1({ release: '2.2', variables: { ANTREA_TRACEFLOW: false } });
    const [antrea] = networkOf(cluster).of('antrea');
    expect(antrea?.version).toBe('1.9.0');
    expect(antrea?.agentConf).toMatchObject({
      featureGates: { Traceflow: false, AntreaProxy: true },
      trafficEncapMode: 'noEncap',
      noSNAT: true,
    });
  });

  it('name pods and machines as ends of traffic', () => {
    expect(cl1().pods).toEqual({ kind: 'pods', cluster: 'cl1' });
    expect(cl1().machines).toEqual({ kind: 'nodes', cluster: 'cl1' });
  });
});

describe('the size of a node block', () => {
  it.each<[string, Partial<TkgWorkloadClusterProps>, { 4: number; 6: number }]>([
    ['is 24 and 64', { release: '2.1' }, { 4: 24, 6: 64 }],
    [
      'is what kube-controller-manager is told',
      { release: '2.1', variables: { KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: 'v=2;node-cidr-mask-size-ipv4=25' } },
      { 4: 25, 6: 64 },
    ],
    [
      'has one argument for both',
      { release: '2.2', variables: { KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: 'node-cidr-mask-size=26' } },
      { 4: 26, 6: 26 },
    ],
    [
      'is not passed on by a legacy cluster',
      {
        release: '2.1',
        variables: { ALLOW_LEGACY_CLUSTER: true, KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: 'node-cidr-mask-size-ipv4=25' },
      },
      { 4: 24, 6: 64 },
    ],
  ])('%s', (_what, changes, expected) => {
    expect(clusterOf(cl1(changes)).nodeMaskSize).toEqual(expected);
  });
});

describe('machines', () => {
  it.each<[string, Partial<TkgWorkloadClusterProps>, ClusterFact['machines']]>([
    ['dev', { workers: undefined }, { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 }],
    ['dev, no worker', { workers: 0 }, { controlPlane: 1, workers: 0, maxNodes: 1, surge: 1 }],
    [
      'prod before 2.1: three pools roll together',
      { plan: 'prod', workers: undefined },
      { controlPlane: 3, workers: 3, maxNodes: 6, surge: 3 },
    ],
    [
      'prod since 2.1: one pool after the other',
      { plan: 'prod', workers: 3, release: '2.1' },
      { controlPlane: 3, workers: 3, maxNodes: 6, surge: 1 },
    ],
    [
      'prod since 2.1, legacy',
      { plan: 'prod', workers: 5, release: '2.1', variables: { ALLOW_LEGACY_CLUSTER: true } },
      { controlPlane: 3, workers: 5, maxNodes: 8, surge: 3 },
    ],
    [
      'prod that replaces workers on deletion only',
      { plan: 'prod', workers: 3, release: '1.6', variables: { WORKER_ROLLOUT_STRATEGY: 'OnDelete' } },
      { controlPlane: 3, workers: 3, maxNodes: 6, surge: 1 },
    ],
    [
      'in three zones',
      {
        plan: 'prod',
        workers: undefined,
        variables: { WORKER_MACHINE_COUNT_0: 2, WORKER_MACHINE_COUNT_1: 1, WORKER_MACHINE_COUNT_2: 1 },
      },
      { controlPlane: 3, workers: 4, maxNodes: 7, surge: 3 },
    ],
    [
      'scaled automatically',
      { controlPlanes: 3, variables: { ENABLE_AUTOSCALER: true, AUTOSCALER_MIN_SIZE_0: 1, AUTOSCALER_MAX_SIZE_0: 5 } },
      { controlPlane: 3, workers: 2, maxNodes: 8, surge: 1 },
    ],
    [
      'not scaled automatically',
      { variables: { ENABLE_AUTOSCALER: false, AUTOSCALER_MAX_SIZE_0: 5 } },
      { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
    ],
  ])('%s', (_what, changes, expected) => {
    expect(clusterOf(cl1(changes)).machines).toEqual(expected);
  });
});

describe('a block of a pool', () => {
  const poolOf = () => new AddressPlan().pool('pods', '172.16.144.0/20');

  it('is the pod network, with its number of machines', () => {
    const cl2 = cl1({ pods: poolOf().block('cl2', { maxNodes: 4 }) }, 'cl2');
    expect(plain(clusterOf(cl2).podCidrs)).toEqual(['172.16.144.0/21']);
    expect(clusterOf(cl2).machines).toEqual({ controlPlane: 1, workers: 2, maxNodes: 4, surge: 1 });
    expect(cl2.clusterFile.variables.CLUSTER_CIDR).toBe('172.16.144.0/21');
  });

  it('is not read by the constructor: what is asked for later still counts', () => {
    const pool = poolOf();
    const cl2 = cl1({ pods: pool.block('cl2', { maxNodes: 4 }) }, 'cl2');
    pool.block('aaa', { maxNodes: 4, cidr: '172.16.144.0/21' });
    expect(cl2.clusterFile.variables.CLUSTER_CIDR).toBe('172.16.152.0/21');
  });

  it('for fewer machines than the cluster has is refused', () => {
    expect(refusalOf(() => cl1({ workers: 4, pods: poolOf().block('cl1', { maxNodes: 4 }) }))).toBe(
      'TKG110 [cl1] the pod block is for 4 machines at rest, and the cluster has up to 5; raise maxNodes of the block to 5',
    );
  });

  it('of a stated size says nothing of machines', () => {
    const fact = clusterOf(cl1({ pods: poolOf().block('cl1', { prefix: 22 }) }));
    expect(plain(fact.podCidrs)).toEqual(['172.16.144.0/22']);
    expect(fact.machines?.maxNodes).toBe(3);
  });

  it('in IPv6 is refused for routed pods, once it is read', () => {
    const pool = new AddressPlan().pool('pods', 'fd00:1::/48');
    const cluster = cl1({ pods: pool.block('cl1', { maxNodes: 4 }), endpoint: 'fd00::250' });
    expect(refusalOf(() => cluster.clusterFile.content())).toMatch(/^TKG007 \[cl1\] pods fd00:1::\/\d+ are IPv6/);
  });

  it('may be a network that was read already', () => {
    expect(plain(clusterOf(cl1({ pods: Cidr.parse('172.16.136.0/21') })).podCidrs)).toEqual(['172.16.136.0/21']);
  });
});
