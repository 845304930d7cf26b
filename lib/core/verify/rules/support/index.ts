export {
  type AddressUse,
  clashes,
  nodeSegmentOf,
  podUses,
  poolUses,
  type RoutedSegment,
  routedSegments,
  segmentOfPool,
  segmentUses,
  serviceUses,
} from './address-use';
export { antreaNetwork, antreaProblems, encapModeOf } from './antrea';
export { ARTICLE } from './article';
export { type Domain, domainOf, domainOfGateway, meet, tier1Above } from './domain';
export { cl1, MANAGER, ROUTER_PATH, TIER1, tier1 } from './example';
export { FreeBlocks } from './free-blocks';
export { keepOut } from './keep-out';
export { hopsText, hopsWhere, inOneOf, placesOf, type RoutingGateway, routingGateways } from './next-hops';
export { clusterKeyOf, podGateways } from './pod-gateways';
export { policyPathOf, TIER1_PATH } from './policy-path';
export { PRIVATE_SPACE } from './private-space';
export { type StaleRoutes, staleRoutes } from './stale-routes';
export { unreadable, unreadableFact } from './unreadable';
export { count, distinct, list, shortList, spanText, verb } from './words';
