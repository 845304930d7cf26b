import { gatewayKey, type PlainCluster, type PlainNetwork } from '../../../lib/core/model';

const TIER1 = gatewayKey('10.44.55.101', '/infra/tier-1s/tanzu-cl1');

const tkg = {
  product: 'tkg',
  serviceCidrs: ['100.64.0.0/13'],
  nodeSegment: 'tanzu-overlay',
  gateway: TIER1,
} as const satisfies Partial<PlainCluster>;

/** The seed's network as plain values: a management cluster and two with routable pods. */
export const SEED = {
  tier0s: [{ displayName: 'T0', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
  tier1s: [
    {
      managerHost: '10.44.55.101',
      policyPath: '/infra/tier-1s/tanzu-cl1',
      tier0: 'T0',
      advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
    },
  ],
  segments: [
    {
      displayName: 'tanzu-overlay',
      gateway: '172.16.128.1/21',
      tier1: TIER1,
      dhcpRanges: ['172.16.128.10-172.16.128.250'],
      dhcpServer: '172.16.135.254',
    },
  ],
  clusters: [
    {
      ...tkg,
      name: 'mgmt',
      role: 'management',
      routable: false,
      podCidrs: ['100.96.0.0/11'],
      endpoint: '172.16.135.240',
      machines: { controlPlane: 1, workers: 1, maxNodes: 2, surge: 1 },
    },
    {
      ...tkg,
      name: 'cl1',
      routeOwner: 'cloud-provider',
      podCidrs: ['172.16.136.0/21'],
      endpoint: '172.16.135.250',
      machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
    },
    {
      ...tkg,
      name: 'cl2',
      routeOwner: 'cloud-provider',
      podCidrs: ['172.16.144.0/21'],
      endpoint: '172.16.135.251',
      machines: { controlPlane: 1, workers: 2, maxNodes: 4, surge: 1 },
    },
  ],
  externals: ['10.44.0.0/16'],
} as const satisfies PlainNetwork;
