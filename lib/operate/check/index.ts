export { type CheckReport, type CheckSection, check } from './check';
export type { CheckedCluster, CheckFacts, ObservedAntrea, ObservedManager, Realization } from './check-facts';
export { type CheckJson, type CheckLineJson, checkJson } from './check-json';
export type { CheckLine } from './check-line';
export { type CheckTextOptions, checkText } from './check-text';
export { CHECKS, type CheckId } from './checks';
export { type CheckFiles, type ClusterFile, gatherFacts, locateRoutes } from './gather-facts';
export { type LockedCluster, lockedClusters } from './locked-clusters';
export { type ObserveOptions, observeManager } from './observe-manager';
