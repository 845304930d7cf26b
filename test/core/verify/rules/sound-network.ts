import { gatewayKey, type PlainCluster, type PlainNetwork } from '../../../../lib/core/model';

export const MANAGER = '10.44.55.101';
export const ROUTER_PATH = '/infra/tier-1s/tanzu-cl1';
export const TIER1 = gatewayKey(MANAGER, ROUTER_PATH);

const agentConf = { featureGates: { AntreaProxy: true }, trafficEncapMode: 'noEncap', noSNAT: true };

const cl1 = {
  name: 'cl1',
  product: 'tkg',
  podCidrs: ['172.16.136.0/21'],
  serviceCidrs: ['10.96.0.0/16'],
  routeOwner: 'cloud-provider',
  gateway: TIER1,
  cloudRouting: { managerHost: MANAGER, routerPath: ROUTER_PATH, hasCredentials: true },
  nodeSegment: 'tanzu-overlay',
  endpoint: '172.16.135.250',
  machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
} as const satisfies PlainCluster;

/** A cluster whose routes Terraform writes, from an inventory of its nodes. */
const k1 = {
  name: 'k1',
  podCidrs: ['172.16.160.0/21'],
  serviceCidrs: ['10.96.0.0/16'],
  routeOwner: 'terraform',
  gateway: TIER1,
  nodeSegment: 'tanzu-overlay',
  endpoint: '172.16.135.252',
} as const satisfies PlainCluster;

/**
 * One network with everything the rules look at, of which all are silent: the article's three clusters, and one whose
 * routes Terraform writes. Tests break one thing of it at a time.
 */
export const SOUND = {
  tier0s: [
    {
      displayName: 'T0',
      managerHost: MANAGER,
      uplinks: ['10.44.0.2/24'],
      hasBgpNeighbors: true,
      redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'],
    },
  ],
  tier1s: [
    {
      managerHost: MANAGER,
      policyPath: ROUTER_PATH,
      tier0: 'T0',
      advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
      edgeCluster: 'edge-cluster-01',
    },
  ],
  segments: [
    {
      displayName: 'tanzu-overlay',
      gateway: '172.16.128.1/21',
      tier1: TIER1,
      dhcp: 'server',
      dhcpServer: '172.16.128.2',
      dhcpRanges: ['172.16.128.10-172.16.128.250'],
    },
    { displayName: 'machines', gateway: '172.16.120.1/24', tier1: TIER1, dhcp: 'none' },
  ],
  clusters: [
    {
      name: 'mgmt',
      product: 'tkg',
      role: 'management',
      routable: false,
      podCidrs: ['10.244.0.0/16'],
      serviceCidrs: ['10.96.0.0/16'],
      nodeSegment: 'tanzu-overlay',
      endpoint: '172.16.135.240',
      machines: { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 },
    },
    cl1,
    { ...cl1, name: 'cl2', podCidrs: ['172.16.144.0/21'], endpoint: '172.16.135.251' },
    k1,
  ],
  nodes: [
    { name: 'n1', cluster: 'k1', addresses: ['172.16.130.11'], podCidrs: ['172.16.160.0/24'] },
    { name: 'n2', cluster: 'k1', addresses: ['172.16.130.12'], podCidrs: ['172.16.161.0/24'] },
  ],
  routes: [
    { gateway: TIER1, network: '172.16.160.0/24', via: ['172.16.130.11'], owner: 'terraform', node: 'k1/n1' },
    { gateway: TIER1, network: '172.16.161.0/24', via: ['172.16.130.12'], owner: 'terraform', node: 'k1/n2' },
  ],
  pools: [
    {
      displayName: 'avi',
      purpose: 'avi-vip',
      segment: 'tanzu-overlay',
      subnet: '172.16.128.0/21',
      ranges: ['172.16.129.2-172.16.129.200'],
    },
    { displayName: 'ingress', purpose: 'ingress', subnet: '172.16.90.0/24' },
  ],
  natRules: [
    { displayName: 'keep-pods', gateway: TIER1, action: 'NO_SNAT', source: ['172.16.128.0/17'], sequenceNumber: 10 },
    { displayName: 'internet', gateway: TIER1, action: 'SNAT', source: ['172.16.0.0/16'] },
  ],
  antreas: [
    { cluster: 'cl1', version: '0.13.3', agentConf },
    { cluster: 'cl2', version: '1.9.0', agentConf },
    { cluster: 'k1', version: '2.7.0', agentConf },
  ],
  clusterFiles: [{ cluster: 'mgmt' }, { cluster: 'cl1' }, { cluster: 'cl2' }],
  externals: ['10.44.0.0/16'],
} as const satisfies PlainNetwork;

/** The sound network with some of its lists replaced. */
export function changed(lists: PlainNetwork): PlainNetwork {
  return { ...SOUND, ...lists };
}
