import { gatewayKey, networkFrom, type PlainCluster, type PlainNetwork } from '../../../../lib/core/model';
import { judge, verdicts } from './judge';

const MANAGER = '10.44.55.101';
const ROUTER_PATH = '/infra/tier-1s/tanzu-cl1';
const TIER1 = gatewayKey(MANAGER, ROUTER_PATH);

const workload = (name: string, pods: string, endpoint: string): PlainCluster => ({
  name,
  at: name,
  product: 'tkg',
  podCidrs: [pods],
  serviceCidrs: ['100.64.0.0/13'],
  routeOwner: 'cloud-provider',
  gateway: TIER1,
  cloudRouting: { managerHost: MANAGER, routerPath: ROUTER_PATH, hasCredentials: true },
  nodeSegment: 'tanzu-overlay',
  endpoint,
  machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
});

/** The network of the article (seed 002), with what it states and nothing else: no DHCP range, no range for Avi. */
const ARTICLE: PlainNetwork = {
  tier0s: [{ displayName: 'T0', at: 'nsx/tier-0', managerHost: MANAGER }],
  tier1s: [
    {
      at: 'nsx/tanzu-cl1',
      managerHost: MANAGER,
      policyPath: ROUTER_PATH,
      tier0: 'T0',
      advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    },
  ],
  segments: [
    { displayName: 'tanzu-overlay', at: 'nsx/tanzu-overlay', gateway: '172.16.128.1/21', tier1: TIER1, dhcp: 'server' },
  ],
  clusters: [
    {
      name: 'mgmt',
      at: 'mgmt',
      product: 'tkg',
      role: 'management',
      routable: false,
      podCidrs: ['100.96.0.0/11'],
      serviceCidrs: ['100.64.0.0/13'],
      nodeSegment: 'tanzu-overlay',
      endpoint: '172.16.135.240',
      machines: { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 },
    },
    workload('cl1', '172.16.136.0/21', '172.16.135.250'),
    workload('cl2', '172.16.144.0/21', '172.16.135.251'),
  ],
  pools: [
    {
      displayName: 'AVI_DATA_NETWORK',
      at: 'mgmt',
      purpose: 'avi-vip',
      segment: 'tanzu-overlay',
      subnet: '172.16.128.0/21',
    },
  ],
  antreas: ['cl1', 'cl2'].map((cluster) => ({
    cluster,
    at: cluster,
    version: '0.13.3',
    agentConf: {
      featureGates: {
        AntreaProxy: true,
        EndpointSlice: false,
        Traceflow: true,
        NodePortLocal: false,
        AntreaPolicy: true,
        FlowExporter: false,
        NetworkPolicyStats: false,
      },
      trafficEncapMode: 'noEncap',
      noSNAT: true,
    },
  })),
  clusterFiles: [
    { cluster: 'mgmt', at: 'mgmt', unverifiedTls: ['VSPHERE_INSECURE'] },
    { cluster: 'cl1', at: 'cl1', unverifiedTls: ['NSXT_ALLOW_UNVERIFIED_SSL', 'VSPHERE_INSECURE'] },
    { cluster: 'cl2', at: 'cl2', unverifiedTls: ['NSXT_ALLOW_UNVERIFIED_SSL', 'VSPHERE_INSECURE'] },
  ],
};

describe('the network of the article, exactly as it is given', () => {
  it('has no error, two warnings and an information for each range NSX has inside', () => {
    expect(judge(networkFrom(ARTICLE))).toEqual([
      {
        rule: 'ADR010',
        severity: 'warning',
        message:
          'the DHCP range of segment tanzu-overlay is not stated; it may lease addresses of AVI_DATA_NETWORK 172.16.128.0/21',
        fix: 'state the DHCP ranges of tanzu-overlay, apart from these addresses',
        at: ['nsx/tanzu-overlay', 'mgmt'],
        missing: 'DHCP ranges of tanzu-overlay',
      },
      {
        rule: 'TKG010',
        severity: 'warning',
        message:
          'certificates are not checked: VSPHERE_INSECURE in mgmt, cl1 and cl2; NSXT_ALLOW_UNVERIFIED_SSL in cl1 and cl2',
        fix: 'give the thumbprint or the authority of the certificate instead',
        at: ['mgmt', 'cl1', 'cl2'],
      },
      {
        rule: 'ADR013',
        severity: 'info',
        message: '100.96.0.0/11 (pods of mgmt) overlaps NSX DHCP transit 100.96.0.0/30',
        fix: 'nothing to do as long as it is not routed; choose another block before it is',
        at: ['mgmt'],
      },
      {
        rule: 'ADR013',
        severity: 'info',
        message:
          '100.64.0.0/13 (services of mgmt, cl1 and cl2) overlaps NSX transit between Tier-0 and Tier-1 100.64.0.0/16',
        fix: 'nothing to do as long as it is not routed; choose another block before it is',
        at: ['mgmt', 'cl1', 'cl2'],
      },
    ]);
  });

  it('has one error more where the password is written in, as the article prints it', () => {
    const written = {
      ...ARTICLE,
      clusterFiles: [{ cluster: 'cl1', plainSecrets: ['NSXT_PASSWORD'], unverifiedTls: ['VSPHERE_INSECURE'] }],
    };
    expect(verdicts(networkFrom(written))).toEqual([
      'error TKG009',
      'warning ADR010',
      'warning TKG010',
      'info ADR013',
      'info ADR013',
    ]);
  });
});
