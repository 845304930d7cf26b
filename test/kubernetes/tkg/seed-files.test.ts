import { parse } from 'yaml';
import { OUTPUT_FILES } from '../../../lib/core/model';
import { TkgManagementCluster, TkgWorkloadCluster } from '../../../lib/kubernetes/tkg';
import { avi, cl1, mgmt, nodes } from './seed';

/** The article's two files, as TKG reads them: every value a text. */
const ARTICLE_MGMT = {
  AVI_CA_DATA_B64: 'XXXXXXXX...',
  AVI_CLOUD_NAME: 'Default-Cloud',
  AVI_CONTROL_PLANE_HA_PROVIDER: 'false',
  AVI_CONTROLLER: '192.168.30.250',
  AVI_DATA_NETWORK: 'tanzu-overlay',
  AVI_DATA_NETWORK_CIDR: '172.16.128.0/21',
  AVI_ENABLE: 'true',
  AVI_LABELS: '',
  AVI_PASSWORD: '<encoded:XXXXXXXXXXXX>',
  AVI_SERVICE_ENGINE_GROUP: 'Default-Group',
  AVI_USERNAME: 'admin',
  CLUSTER_CIDR: '100.96.0.0/11',
  CLUSTER_NAME: 'mgmt',
  CLUSTER_PLAN: 'dev',
  ENABLE_CEIP_PARTICIPATION: 'true',
  ENABLE_MHC: 'true',
  IDENTITY_MANAGEMENT_TYPE: 'none',
  INFRASTRUCTURE_PROVIDER: 'vsphere',
  SERVICE_CIDR: '100.64.0.0/13',
  TKG_HTTP_PROXY_ENABLED: 'false',
  VSPHERE_CONTROL_PLANE_ENDPOINT: '172.16.135.240',
  VSPHERE_DATACENTER: '/DC',
  VSPHERE_DATASTORE: '/DC/datastore/NFS',
  VSPHERE_FOLDER: '/DC/vm',
  VSPHERE_NETWORK: 'tanzu-overlay',
  VSPHERE_PASSWORD: '<encoded:XXXXXXXXXXXX>',
  VSPHERE_RESOURCE_POOL: '/DC/host/CL/Resources/Tanzu',
  VSPHERE_SERVER: '10.44.55.100',
  VSPHERE_SSH_AUTHORIZED_KEY: 'ssh-rsa AAAAB...',
  VSPHERE_INSECURE: 'true',
  VSPHERE_USERNAME: 'administrator@vsphere.local',
};

const ARTICLE_CL1 = {
  CLUSTER_NAME: 'cl1',
  CLUSTER_PLAN: 'dev',
  INFRASTRUCTURE_PROVIDER: 'vsphere',
  ENABLE_CEIP_PARTICIPATION: 'true',
  ENABLE_AUDIT_LOGGING: 'true',
  SERVICE_CIDR: '100.64.0.0/13',
  AVI_CONTROL_PLANE_HA_PROVIDER: 'false',
  DEPLOY_TKG_ON_VSPHERE7: 'true',
  ENABLE_TKGS_ON_VSPHERE7: 'false',
  VSPHERE_CONTROL_PLANE_ENDPOINT: '172.16.135.250',
  VSPHERE_DATACENTER: '/DC',
  VSPHERE_DATASTORE: '/DC/datastore/NFS',
  VSPHERE_FOLDER: '/DC/vm',
  VSPHERE_NETWORK: 'tanzu-overlay',
  VSPHERE_PASSWORD: '<encoded:XXXXXXXXXXXX>',
  VSPHERE_RESOURCE_POOL: '/DC/host/CL/Resources/Tanzu',
  VSPHERE_SERVER: '10.44.55.100',
  VSPHERE_SSH_AUTHORIZED_KEY: 'ssh-rsa AAAA...',
  VSPHERE_INSECURE: 'true',
  VSPHERE_USERNAME: 'administrator@vsphere.local',
  VSPHERE_STORAGE_POLICY_ID: 'tkg',
  CONTROLPLANE_SIZE: 'large',
  WORKER_SIZE: 'large',
  WORKER_MACHINE_COUNT: '2',
  OS_NAME: 'photon',
  ENABLE_MHC: 'true',
  MHC_UNKNOWN_STATUS_TIMEOUT: '5m',
  MHC_FALSE_STATUS_TIMEOUT: '12m',
  CLUSTER_CIDR: '172.16.136.0/21',
  NSXT_POD_ROUTING_ENABLED: 'true',
  NSXT_MANAGER_HOST: '10.44.55.101',
  NSXT_ROUTER_PATH: '/infra/tier-1s/tanzu-cl1',
  NSXT_USERNAME: 'admin',
  NSXT_PASSWORD: 'NSXTPASSWORD',
  NSXT_ALLOW_UNVERIFIED_SSL: 'true',
};

describe("the article's files come out of the article's input", () => {
  it('mgmt.yaml has its keys and values, and no other', () => {
    expect(parse(mgmt().clusterFile.content())).toEqual(ARTICLE_MGMT);
  });

  it('cl1.yaml has its keys and values, and the boolean that TKG 2.1 reads as true where it is missing', () => {
    expect(parse(cl1().clusterFile.content())).toEqual({ ...ARTICLE_CL1, NSXT_REMOTE_AUTH: 'false' });
  });

  it("antrea-agent.conf says what the article's ConfigMap says", () => {
    const [, conf] = cl1()[OUTPUT_FILES]();
    expect(conf?.path).toBe('cl1/antrea-agent.conf');
    expect(conf?.content()).toBe(`# What TKG makes of cl1.yaml for Antrea 0.13.3.
# For reading only: TKG owns this file, and takes back what is changed by hand.
featureGates:
  AntreaProxy: true
  EndpointSlice: false
  Traceflow: true
  NodePortLocal: false
  AntreaPolicy: true
  FlowExporter: false
  NetworkPolicyStats: false
trafficEncapMode: noEncap
noSNAT: true
`);
  });
});

/** As little as a program has to say. */
const bare = {
  server: 'vcenter.example.com',
  datacenter: '/DC',
  folder: '/DC/vm',
  resourcePool: '/DC/host/CL/Resources/Tanzu',
  storagePolicyId: 'tkg',
  sshAuthorizedKey: 'ssh-rsa AAAA me@example.com',
  tlsThumbprint: '12:34:56',
};

describe('the whole text', () => {
  it('of a management cluster without Avi', () => {
    const cluster = mgmt({ vsphere: bare, avi: undefined, variables: undefined });
    expect(cluster.clusterFile.fileName).toBe('mgmt.yaml');
    expect(cluster.clusterFile.missingSecrets).toEqual(['VSPHERE_PASSWORD', 'VSPHERE_USERNAME']);
    expect(cluster.clusterFile.content()).toBe(`# Cluster mgmt for the tanzu CLI, written by cdk-routable-pods.
# Use: tanzu management-cluster create -f mgmt.yaml
# Not in this file, export first: VSPHERE_PASSWORD VSPHERE_USERNAME
AVI_CONTROL_PLANE_HA_PROVIDER: "false"
AVI_ENABLE: "false"
CLUSTER_CIDR: 100.96.0.0/11
CLUSTER_NAME: mgmt
CLUSTER_PLAN: dev
INFRASTRUCTURE_PROVIDER: vsphere
SERVICE_CIDR: 100.64.0.0/13
VSPHERE_CONTROL_PLANE_ENDPOINT: 172.16.135.240
VSPHERE_DATACENTER: /DC
VSPHERE_FOLDER: /DC/vm
VSPHERE_NETWORK: tanzu-overlay
VSPHERE_RESOURCE_POOL: /DC/host/CL/Resources/Tanzu
VSPHERE_SERVER: vcenter.example.com
VSPHERE_SSH_AUTHORIZED_KEY: ssh-rsa AAAA me@example.com
VSPHERE_STORAGE_POLICY_ID: tkg
VSPHERE_TLS_THUMBPRINT: "12:34:56"
`);
  });

  it('of a routable workload cluster that names no user', () => {
    const management = mgmt({ vsphere: bare, avi: undefined, variables: undefined });
    const cluster = new TkgWorkloadCluster(management, 'cl1', {
      management,
      nodes,
      endpoint: '172.16.135.250',
      pods: '172.16.136.0/21',
      routable: true,
    });
    expect(cluster.clusterFile.content()).toBe(`# Cluster cl1 for the tanzu CLI, written by cdk-routable-pods.
# Use: tanzu cluster create cl1 -f cl1.yaml
# Not in this file, export first: NSXT_PASSWORD NSXT_USERNAME VSPHERE_PASSWORD VSPHERE_USERNAME
AVI_CONTROL_PLANE_HA_PROVIDER: "false"
CLUSTER_CIDR: 172.16.136.0/21
CLUSTER_NAME: cl1
CLUSTER_PLAN: dev
INFRASTRUCTURE_PROVIDER: vsphere
NSXT_ALLOW_UNVERIFIED_SSL: "false"
NSXT_MANAGER_HOST: 10.44.55.101
NSXT_POD_ROUTING_ENABLED: "true"
NSXT_REMOTE_AUTH: "false"
NSXT_ROUTER_PATH: /infra/tier-1s/tanzu-cl1
SERVICE_CIDR: 100.64.0.0/13
VSPHERE_CONTROL_PLANE_ENDPOINT: 172.16.135.250
VSPHERE_DATACENTER: /DC
VSPHERE_FOLDER: /DC/vm
VSPHERE_NETWORK: tanzu-overlay
VSPHERE_RESOURCE_POOL: /DC/host/CL/Resources/Tanzu
VSPHERE_SERVER: vcenter.example.com
VSPHERE_SSH_AUTHORIZED_KEY: ssh-rsa AAAA me@example.com
VSPHERE_STORAGE_POLICY_ID: tkg
VSPHERE_TLS_THUMBPRINT: "12:34:56"
`);
  });
});

describe('what follows and what is left out', () => {
  it('a cluster that is not routable writes the three NSX booleans as false and no user', () => {
    const file = cl1({ routable: false, nsx: undefined }).clusterFile;
    const nsx = Object.entries(file.variables).filter(([name]) => name.startsWith('NSXT_'));
    expect(nsx).toEqual([
      ['NSXT_ALLOW_UNVERIFIED_SSL', 'false'],
      ['NSXT_POD_ROUTING_ENABLED', 'false'],
      ['NSXT_REMOTE_AUTH', 'false'],
    ]);
    expect(file.missingSecrets).toEqual([]);
  });

  it('both booleans are written as the program says', () => {
    const { variables } = cl1({ nsx: { username: 'admin@example.com', remoteAuth: true } }).clusterFile;
    expect(variables.NSXT_REMOTE_AUTH).toBe('true');
    expect(variables.NSXT_ALLOW_UNVERIFIED_SSL).toBe('false');
  });

  it('IPv6 networks bring their services and TKG_IP_FAMILY', () => {
    const { variables } = mgmt({ pods: 'fd00:100:96::/48', endpoint: 'fd00::240' }).clusterFile;
    expect(variables.CLUSTER_CIDR).toBe('fd00:100:96::/48');
    expect(variables.SERVICE_CIDR).toBe('fd00:100:64::/108');
    expect(variables.TKG_IP_FAMILY).toBe('ipv6');
  });

  it("Avi's data network can be another one than the nodes'", () => {
    const dataNetwork = { ...nodes, displayName: 'vips', gateway: nodes.gateway };
    const { variables } = mgmt({ avi: { ...avi, dataNetwork } }).clusterFile;
    expect(variables.AVI_DATA_NETWORK).toBe('vips');
    expect(variables.VSPHERE_NETWORK).toBe('tanzu-overlay');
  });

  it('an endpoint that Avi gives is not in the file', () => {
    const management = mgmt({ avi: { ...avi, controlPlaneHaProvider: true }, endpoint: undefined });
    expect(management.clusterFile.variables).not.toHaveProperty('VSPHERE_CONTROL_PLANE_ENDPOINT');
    const { variables } = cl1({ management, endpoint: undefined }).clusterFile;
    expect(variables).not.toHaveProperty('VSPHERE_CONTROL_PLANE_ENDPOINT');
    expect(variables.AVI_CONTROL_PLANE_HA_PROVIDER).toBe('true');
  });

  it('a management cluster that stands already gives its settings and no file', () => {
    const root = cl1().node.root;
    const existing = TkgManagementCluster.fromName(root, 'existing', 'mgmt-0', { vsphere: bare, release: '2.2' });
    const cluster = new TkgWorkloadCluster(root, 'cl9', {
      management: existing,
      nodes,
      endpoint: '172.16.135.252',
      pods: '10.9.0.0/16',
    });
    expect(cluster.release).toBe('2.2');
    expect(cluster.clusterFile.variables.VSPHERE_SERVER).toBe('vcenter.example.com');
    expect(root.node.findAll().filter((construct) => OUTPUT_FILES in construct)).toHaveLength(3);
  });

  it('the name of the cluster can be another one than the id', () => {
    const cluster = cl1({ clusterName: 'tanzu-cl1' });
    expect(cluster.clusterFile.fileName).toBe('tanzu-cl1.yaml');
    expect(cluster.clusterFile.variables.CLUSTER_NAME).toBe('tanzu-cl1');
    expect(cluster[OUTPUT_FILES]().map(({ folder, path }) => [folder, path])).toEqual([
      ['tkg.out', 'tanzu-cl1.yaml'],
      ['tkg.out', 'tanzu-cl1/antrea-agent.conf'],
    ]);
  });

  it('a cluster without Antrea has no antrea-agent.conf', () => {
    const files = cl1({ routable: false, nsx: undefined, cni: 'calico' })[OUTPUT_FILES]();
    expect(files.map(({ path }) => path)).toEqual(['cl1.yaml']);
  });
});
