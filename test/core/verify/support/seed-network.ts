import type { PlainCluster, PlainNetwork, PlainNode, PlainTier0, PlainTier1 } from '../../../../lib/core/model';

const MANAGER = '10.44.55.101';

/** Key of the Tier-1 that the article makes. */
export const TANZU = `${MANAGER}/infra/tier-1s/tanzu-cl1`;

export const TIER0: PlainTier0 = {
  displayName: 'T0',
  managerHost: MANAGER,
  redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'],
};

export const TIER1: PlainTier1 = {
  managerHost: MANAGER,
  policyPath: '/infra/tier-1s/tanzu-cl1',
  tier0: 'T0',
  advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
};

export const OVERLAY = {
  displayName: 'tanzu-overlay',
  gateway: '172.16.128.1/21',
  tier1: TANZU,
  dhcpRanges: ['172.16.128.10-172.16.128.250'],
} as const;

export const CL1: PlainCluster = {
  name: 'cl1',
  podCidrs: ['172.16.136.0/21'],
  serviceCidrs: ['100.64.0.0/13'],
  nodeSegment: 'tanzu-overlay',
  gateway: TANZU,
  routeOwner: 'cloud-provider',
  machines: { controlPlane: 1, workers: 2, maxNodes: 3, surge: 1 },
};

export const CL2: PlainCluster = { ...CL1, name: 'cl2', podCidrs: ['172.16.144.0/21'] };

/** The nodes as `kubectl get nodes` of the article has them. */
export const NODES: readonly PlainNode[] = [
  ['cl1-control-plane-nh9n7', '172.16.128.63', '172.16.136.0/24'],
  ['cl1-md-0-hbnqz', '172.16.128.126', '172.16.137.0/24'],
  ['cl1-md-0-vvrjv', '172.16.128.35', '172.16.138.0/24'],
].map(([name = '', address = '', podCidr = '']) => ({
  cluster: 'cl1',
  name,
  addresses: [address],
  podCidrs: [podCidr],
}));

export const ANTREAS: PlainNetwork['antreas'] = ['cl1', 'cl2'].map((cluster) => ({
  cluster,
  version: '0.13.3',
  agentConf: { trafficEncapMode: 'noEncap', noSNAT: true },
}));

/** The TKG half of seed 002: cl1 stands, cl2 is planned. */
export const SEED: PlainNetwork = {
  tier0s: [TIER0],
  tier1s: [TIER1],
  segments: [OVERLAY],
  clusters: [CL1, CL2],
  antreas: ANTREAS,
  nodes: NODES,
};
