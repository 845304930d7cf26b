import { App } from 'cdk8s';
import { segment } from '../../../lib/core/model';
import {
  SecretValue,
  TkgManagementCluster,
  type TkgManagementClusterProps,
  type TkgWorkloadClusterProps,
} from '../../../lib/kubernetes/tkg';
import { avi, cl1, mgmt, mgmtProps, refusalOf } from './seed';

const onSegment = (tier1?: { managerHost: string; policyPath: string }) =>
  segment({ displayName: 'tanzu-overlay', gateway: '172.16.128.1/21', tier1 });

describe('a workload cluster is refused', () => {
  it.each<[string, Partial<TkgWorkloadClusterProps>, string]>([
    [
      'on a segment without a Tier-1',
      { nodes: onSegment() },
      'TKG005 [cl1] routable pods need the Tier-1 of segment tanzu-overlay for NSXT_ROUTER_PATH and NSXT_MANAGER_HOST, and it has none; connect the segment to a Tier-1',
    ],
    [
      'on a Tier-1 of no manager',
      { nodes: onSegment({ managerHost: '', policyPath: '/infra/tier-1s/tanzu-cl1' }) },
      'TKG005 [cl1] routable pods need NSXT_MANAGER_HOST, and the Tier-1 /infra/tier-1s/tanzu-cl1 names no manager; give its managerHost',
    ],
    ...['/infra/tier-0s/T0', 'tanzu-cl1', '/infra/tier-1s/tanzu-cl1/', '/orgs/default/projects/p/infra/tier-1s/x'].map(
      (policyPath): [string, Partial<TkgWorkloadClusterProps>, string] => [
        `with the router path ${policyPath}`,
        { nodes: onSegment({ managerHost: '10.44.55.101', policyPath }) },
        `NSX020 [cl1] NSXT_ROUTER_PATH "${policyPath}" is not the path of a Tier-1; give /infra/tier-1s/<id>`,
      ],
    ),
    [
      'without a name for NSX',
      { nsx: { username: '' } },
      'TKG108 [cl1] nsx.username is empty; leave it out to export NSXT_USERNAME, or name the user',
    ],
    [
      'with nsx and no routing',
      { routable: false },
      'TKG115 [cl1] nsx is for a cluster with routable: true; leave it out, or set routable',
    ],
    [
      'with pods in IPv6',
      { pods: 'fd00:1::/56', endpoint: 'fd00::250' },
      'TKG007 [cl1] pods fd00:1::/56 are IPv6, which the vSphere cloud provider routes only in VPCs; give an IPv4 network',
    ],
    [
      'with host bits',
      { pods: '172.16.137.5/21' },
      'ADR002 [cl1] 172.16.137.5/21 has host bits set; did you mean 172.16.136.0/21?',
    ],
    [
      'with services of another family',
      { services: 'fd00:100:64::/108' },
      'TKG112 [cl1] services fd00:100:64::/108 and pods 172.16.136.0/21 mix IPv4 and IPv6; give both in one family',
    ],
    [
      'with an endpoint of another family',
      { endpoint: 'fd00::250' },
      'TKG112 [cl1] endpoint fd00::250 and pods 172.16.136.0/21 mix IPv4 and IPv6; give both in one family',
    ],
    [
      'with more services than TKG takes',
      { services: '10.96.0.0/11' },
      'TKG112 [cl1] services 10.96.0.0/11 have more addresses than TKG takes; use /12 or longer',
    ],
    [
      'without an endpoint',
      { endpoint: undefined },
      'TKG111 [cl1] the control plane has no endpoint; give endpoint, an address of tanzu-overlay outside its DHCP ranges',
    ],
    [
      "with vCenter's address as endpoint",
      { endpoint: '10.44.55.100' },
      'TKG111 [cl1] endpoint 10.44.55.100 is the address of vCenter (vsphere.server); give another one',
    ],
    [
      'with two control planes',
      { controlPlanes: 2 },
      'TKG110 [cl1] controlPlanes is 2, and etcd needs an odd number to keep a majority; give 1 or 3',
    ],
    [
      'with no control plane',
      { controlPlanes: 0 },
      'TKG104 [cl1] CONTROL_PLANE_MACHINE_COUNT: "0" is too small; give 1 or more',
    ],
    [
      'with less than no workers',
      { workers: -1 },
      'TKG104 [cl1] WORKER_MACHINE_COUNT: "-1" is not a whole number; give one like 3',
    ],
    [
      'with plan prod and two workers',
      { plan: 'prod' },
      "TKG110 [cl1] plan prod has 3 pools of workers, and workers is 2; give 3 or more, or plan: 'dev'",
    ],
    [
      'with workers that the zones do not make',
      { plan: 'prod', workers: 3, variables: { WORKER_MACHINE_COUNT_0: 2, WORKER_MACHINE_COUNT_1: 2 } },
      'TKG110 [cl1] workers is 3, but WORKER_MACHINE_COUNT_0 to _2 make 4; leave one of them out',
    ],
    [
      'with calico and routing',
      { cni: 'calico' },
      'TKG113 [cl1] cni is calico, and only antrea keeps to the podCIDRs that NSX routes to; leave cni out, or routable',
    ],
    [
      'with a plan that is none',
      { plan: 'test' as never },
      'TKG104 [cl1] CLUSTER_PLAN: "test" is not allowed; give one of dev, prod',
    ],
    [
      'with a release that has no table',
      { release: '2.5' as never },
      'TKG103 [cl1] there is no table for TKG "2.5"; give one of 1.4, 1.5, 1.6, 2.1, 2.2',
    ],
    [
      'without a datastore',
      { vsphere: { datastore: undefined } },
      'TKG108 [cl1] vsphere says of no place for disks; give vsphere.datastore or vsphere.storagePolicyId',
    ],
    [
      "with vCenter's certificate neither known nor passed over",
      { vsphere: { insecure: false } },
      "TKG108 [cl1] vsphere.tlsThumbprint is missing; give the thumbprint of vCenter's certificate, or insecure: true",
    ],
    [
      'without a folder',
      { vsphere: { folder: '' } },
      'TKG108 [cl1] vsphere.folder is missing; TKG needs VSPHERE_FOLDER',
    ],
  ])('%s', (_what, changes, message) => {
    expect(refusalOf(() => cl1(changes))).toBe(message);
  });
});

describe('a name is refused', () => {
  const long = 'c'.repeat(43);
  it.each<[string, Partial<TkgWorkloadClusterProps>, string]>([
    [
      'Cl1',
      {},
      'TKG109 [Cl1] "Cl1" is not a name for a workload cluster; use a-z, 0-9 and -, with a letter or digit at both ends',
    ],
    [
      'cl.1',
      {},
      'TKG109 [cl.1] "cl.1" is not a name for a workload cluster; use a-z, 0-9 and -, with a letter or digit at both ends',
    ],
    [
      'cl1-',
      {},
      'TKG109 [cl1-] "cl1-" is not a name for a workload cluster; use a-z, 0-9 and -, with a letter or digit at both ends',
    ],
    [
      'a-cluster-with-26-letters-x',
      {},
      'TKG109 [a-cluster-with-26-letters-x] cluster name a-cluster-with-26-letters-x has 27 characters; 25 are the most TKG takes with Avi, so shorten it',
    ],
    ['mgmt-2', { clusterName: 'mgmt' }, 'TKG117 [mgmt-2] mgmt is the name of its management cluster; give another one'],
  ])('%s', (id, changes, message) => {
    expect(refusalOf(() => cl1(changes, id))).toBe(message);
  });

  it('of more than 42 characters, also without Avi', () => {
    expect(refusalOf(() => mgmt({ avi: undefined }, long))).toBe(
      `TKG109 [${long}] cluster name ${long} has 43 characters; 42 are the most TKG takes, so shorten it`,
    );
    expect(mgmt({ avi: undefined }, 'c'.repeat(42)).name).toBe('c'.repeat(42));
    expect(mgmt({}, 'c'.repeat(25)).name).toBe('c'.repeat(25));
  });

  it('a management cluster may have dots', () => {
    expect(mgmt({}, 'mgmt.tokyo').name).toBe('mgmt.tokyo');
    expect(refusalOf(() => mgmt({}, 'mgmt_1'))).toBe(
      'TKG109 [mgmt_1] "mgmt_1" is not a name for a management cluster; use a-z, 0-9, - and ., with a letter or digit at both ends',
    );
  });
});

describe('variables of a workload cluster are refused', () => {
  it.each<[string, Partial<TkgWorkloadClusterProps>, string]>([
    [
      'unknown',
      { variables: { VSPHER_TEMPLATE: 'x' } },
      'TKG101 [cl1] VSPHER_TEMPLATE is not a TKG variable; did you mean VSPHERE_TEMPLATE?',
    ],
    [
      'of another platform',
      { variables: { AWS_REGION: 'x' } },
      'TKG102 [cl1] AWS_REGION is a variable of aws, not of a cluster on vsphere; leave it out',
    ],
    [
      'of a later release',
      { variables: { ANTREA_EGRESS: true } },
      'TKG103 [cl1] ANTREA_EGRESS came with TKG 1.6; release 1.4 does not have it',
    ],
    [
      'of another type',
      { variables: { ENABLE_MHC: 'on' } },
      'TKG104 [cl1] ENABLE_MHC: "on" is not a boolean; give true or false',
    ],
    [
      'that follow from pods',
      { variables: { CLUSTER_CIDR: '10.0.0.0/16' } },
      'TKG107 [cl1] CLUSTER_CIDR follows from pods; take it out of variables',
    ],
    [
      'that follow from the segment',
      { variables: { NSXT_ROUTER_PATH: '/infra/tier-1s/x' } },
      'TKG107 [cl1] NSXT_ROUTER_PATH follows from nodes, by its Tier-1; take it out of variables',
    ],
    [
      'that follow from vsphere',
      { variables: { VSPHERE_DATASTORE: '/DC/datastore/NFS' } },
      'TKG107 [cl1] VSPHERE_DATASTORE follows from vsphere.datastore; take it out of variables',
    ],
    [
      'that follow from nsx',
      { variables: { NSXT_REMOTE_AUTH: true } },
      'TKG107 [cl1] NSXT_REMOTE_AUTH follows from nsx.remoteAuth; take it out of variables',
    ],
    [
      'that follow from the management cluster',
      { variables: { AVI_CONTROL_PLANE_HA_PROVIDER: true } },
      'TKG107 [cl1] AVI_CONTROL_PLANE_HA_PROVIDER follows from avi of the management cluster; take it out of variables',
    ],
    [
      'that follow from the construct',
      { variables: { INFRASTRUCTURE_PROVIDER: 'vsphere' } },
      'TKG107 [cl1] INFRASTRUCTURE_PROVIDER follows from the construct, which is for vsphere; take it out of variables',
    ],
    [
      'that routing overrides: mode',
      { variables: { ANTREA_TRAFFIC_ENCAP_MODE: 'encap' } },
      'TKG114 [cl1] ANTREA_TRAFFIC_ENCAP_MODE is encap, but routable pods make it noEncap; leave it out',
    ],
    [
      'that routing overrides: SNAT',
      { variables: { ANTREA_NO_SNAT: false } },
      'TKG114 [cl1] ANTREA_NO_SNAT is false, but routable pods make it true; leave it out',
    ],
    [
      'that routing overrides: proxy',
      { variables: { ANTREA_PROXY: false } },
      'TKG114 [cl1] ANTREA_PROXY is false, but routable pods make it true; leave it out',
    ],
    [
      'that need tunnels',
      { release: '1.6', variables: { ANTREA_TRAFFIC_ENCRYPTION_MODE: 'ipsec' } },
      'TKG114 [cl1] ANTREA_TRAFFIC_ENCRYPTION_MODE is ipsec, but routable pods have no tunnel to encrypt (noEncap); leave it out',
    ],
    [
      'a certificate as only credentials',
      {
        nsx: undefined,
        variables: { NSXT_CLIENT_CERT_DATA: 'AAAA', NSXT_CLIENT_CERT_KEY_DATA: SecretValue.plainText('k') },
      },
      'TKG115 [cl1] NSXT_CLIENT_CERT_DATA without a user: TKG 2.1 and later writes its NSX settings only where NSXT_USERNAME or NSXT_PASSWORD is set, so there would be no routes; give nsx.username too',
    ],
    [
      'a token as only credentials',
      {
        nsx: { remoteAuth: true },
        variables: { NSXT_VMC_ACCESS_TOKEN: SecretValue.fromEnvironment('NSXT_VMC_ACCESS_TOKEN') },
      },
      'TKG115 [cl1] NSXT_VMC_ACCESS_TOKEN without a user: TKG 2.1 and later writes its NSX settings only where NSXT_USERNAME or NSXT_PASSWORD is set, so there would be no routes; give nsx.username too',
    ],
    [
      'a certificate without its key',
      { variables: { NSXT_CLIENT_CERT_DATA: 'AAAA' } },
      'TKG115 [cl1] NSXT_CLIENT_CERT_KEY_DATA is missing; a client certificate needs its key, and the key its certificate',
    ],
    [
      'a key without its certificate',
      { variables: { NSXT_CLIENT_CERT_KEY_DATA: SecretValue.fromEnvironment('NSXT_CLIENT_CERT_KEY_DATA') } },
      'TKG115 [cl1] NSXT_CLIENT_CERT_DATA is missing; a client certificate needs its key, and the key its certificate',
    ],
    [
      'a token without its host',
      { variables: { NSXT_VMC_ACCESS_TOKEN: SecretValue.fromEnvironment('NSXT_VMC_ACCESS_TOKEN') } },
      'TKG115 [cl1] NSXT_VMC_AUTH_HOST is missing; NSXT_VMC_ACCESS_TOKEN needs it',
    ],
    [
      'an authority that TKG drops',
      { variables: { NSXT_ROOT_CA_DATA_B64: 'AAAA' } },
      'TKG115 [cl1] NSXT_ROOT_CA_DATA_B64 would be dropped: TKG writes it only beside a client certificate; give NSX Manager a certificate of a known authority, or nsx.allowUnverifiedSsl: true',
    ],
    [
      'no place for the NSX user',
      { variables: { NSXT_SECRET_NAME: '' } },
      'TKG115 [cl1] NSXT_SECRET_NAME is empty, and the user and password of NSX are kept there; leave it out',
    ],
    [
      'a namespace the new cluster does not have',
      { release: '2.1', variables: { NAMESPACE: 'tenants' } },
      'TKG119 [cl1] NAMESPACE is tenants: TKG 2.1 and later puts the NSX user into the namespace of that name in the new cluster, which does not have it; leave it out',
    ],
    [
      'a proxy without its address',
      { variables: { TKG_HTTP_PROXY_ENABLED: true, TKG_HTTP_PROXY: 'http://proxy:3128' } },
      'TKG119 [cl1] TKG_HTTPS_PROXY is missing; TKG_HTTP_PROXY_ENABLED needs TKG_HTTP_PROXY and TKG_HTTPS_PROXY',
    ],
    [
      'a star in TKG_NO_PROXY',
      { variables: { TKG_NO_PROXY: '*.example.com' } },
      'TKG119 [cl1] TKG_NO_PROXY has a *, which TKG refuses: "*.example.com"; write domains as .example.com',
    ],
    [
      'a node mask that is no number',
      { release: '2.1', variables: { KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: 'node-cidr-mask-size-ipv4=x' } },
      'TKG104 [cl1] KUBE_CONTROLLER_MANAGER_EXTRA_ARGS: node mask "x" is not a whole number; give one like 25',
    ],
  ])('%s', (_what, changes, message) => {
    expect(refusalOf(() => cl1({ vsphere: {}, ...changes }))).toBe(message);
  });

  it.each<[string, Partial<TkgWorkloadClusterProps>]>([
    [
      'the modes that routing sets anyway',
      { variables: { ANTREA_TRAFFIC_ENCAP_MODE: 'noEncap', ANTREA_NO_SNAT: true, ANTREA_PROXY: true } },
    ],
    [
      'any mode where pods are not routed',
      { routable: false, nsx: undefined, variables: { ANTREA_TRAFFIC_ENCAP_MODE: 'hybrid' } },
    ],
    [
      'a certificate with its authority, beside a user',
      {
        variables: {
          NSXT_CLIENT_CERT_DATA: 'AAAA',
          NSXT_CLIENT_CERT_KEY_DATA: SecretValue.fromEnvironment('NSXT_CLIENT_CERT_KEY_DATA'),
          NSXT_ROOT_CA_DATA_B64: 'AAAA',
        },
      },
    ],
    ['a namespace before TKG 2.1', { variables: { NAMESPACE: 'tenants' } }],
    ['the namespace default', { release: '2.2', variables: { NAMESPACE: 'default' } }],
    ['kube-vip as load balancer', { release: '2.1', variables: { KUBEVIP_LOADBALANCER_ENABLE: true } }],
  ])('%s is taken', (_what, changes) => {
    expect(cl1(changes).name).toBe('cl1');
  });
});

describe('a management cluster is refused', () => {
  it.each<[string, Partial<TkgManagementClusterProps>, string]>([
    [
      'with NSXT_*',
      { variables: { NSXT_POD_ROUTING_ENABLED: true } },
      'TKG116 [mgmt] NSXT_POD_ROUTING_ENABLED belongs in the files of workload clusters only; leave it out, and set routable there',
    ],
    [
      'with kube-vip as load balancer',
      { release: '2.1', variables: { KUBEVIP_LOADBALANCER_ENABLE: true } },
      'TKG119 [mgmt] KUBEVIP_LOADBALANCER_ENABLE is for workload clusters only; leave it out',
    ],
    [
      'with a variable that follows from avi',
      { variables: { AVI_DATA_NETWORK: 'x' } },
      'TKG107 [mgmt] AVI_DATA_NETWORK follows from avi.dataNetwork; take it out of variables',
    ],
    [
      'with four control planes',
      { controlPlanes: 4 },
      'TKG110 [mgmt] controlPlanes is 4, and etcd needs an odd number to keep a majority; give 3 or 5',
    ],
    [
      "without Avi's certificate",
      { avi: { ...avi, caDataBase64: '' } },
      'TKG108 [mgmt] avi.caDataBase64 is missing; TKG needs AVI_CA_DATA_B64',
    ],
    [
      'with VIPs outside of their network',
      { avi: { ...avi, vipRanges: ['172.16.136.1-172.16.136.9'] } },
      'TKG112 [mgmt] avi.vipRanges: 172.16.136.1-172.16.136.9 is not in 172.16.128.0/21 of tanzu-overlay; give a range of that network',
    ],
    [
      'with reversed VIPs',
      { avi: { ...avi, vipRanges: ['172.16.129.9-172.16.129.1'] } },
      'ADR001 [mgmt] 172.16.129.9-172.16.129.1 is reversed; did you mean 172.16.129.1-172.16.129.9?',
    ],
  ])('%s', (_what, changes, message) => {
    expect(refusalOf(() => mgmt(changes))).toBe(message);
  });
});

describe('a refused cluster', () => {
  it('says the path of its place in the tree', () => {
    const management = mgmt();
    expect(refusalOf(() => new TkgManagementCluster(management, 'inner', { ...mgmtProps, controlPlanes: 2 }))).toBe(
      'TKG110 [mgmt/inner] controlPlanes is 2, and etcd needs an odd number to keep a majority; give 1 or 3',
    );
  });

  it('leaves nothing in the tree', () => {
    const app = new App();
    refusalOf(() => new TkgManagementCluster(app, 'mgmt', { ...mgmtProps, controlPlanes: 2 }));
    expect(app.node.children).toEqual([]);
  });

  it('has no stack', () => {
    expect(() => mgmt({ controlPlanes: 2 })).toThrow(
      expect.objectContaining({ stack: expect.not.stringContaining('    at ') }),
    );
  });
});
