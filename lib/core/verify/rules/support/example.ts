import { gatewayKey, type PlainCluster, type PlainTier1 } from '../../../model';

/**
 * The pieces from which the rules' own networks are made: the Tier-1 and the first cluster of {@link ARTICLE}.
 */
export const MANAGER = '10.44.55.101';
export const ROUTER_PATH = '/infra/tier-1s/tanzu-cl1';
export const TIER1 = gatewayKey(MANAGER, ROUTER_PATH);

export const tier1: PlainTier1 = { managerHost: MANAGER, policyPath: ROUTER_PATH, tier0: 'T0' };

/** A TKG cluster whose cloud provider writes its routes on the Tier-1. */
export const cl1: PlainCluster = {
  name: 'cl1',
  product: 'tkg',
  podCidrs: ['172.16.136.0/21'],
  routeOwner: 'cloud-provider',
  gateway: TIER1,
  cloudRouting: { managerHost: MANAGER, routerPath: ROUTER_PATH, hasCredentials: true },
};
