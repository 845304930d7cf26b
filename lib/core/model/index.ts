export type { AddressPoolFact, AddressPurpose } from './address-pool';
export type { Assumption } from './assumption';
export type {
  AntreaFact,
  CloudRouting,
  ClusterFact,
  ClusterFileFact,
  ClusterProduct,
  ICluster,
  Machines,
} from './cluster';
export { External, type ExternalFact } from './external';
export {
  type DescribesNetwork,
  describesNetwork,
  FACTS,
  type Fact,
  type FactKind,
  type FactKinds,
} from './fact';
export type { FactBase } from './fact-base';
export {
  gatewayKey,
  type ITier0Gateway,
  type ITier1Gateway,
  NAT_ACTIONS,
  type NamedRange,
  type NatAction,
  type NatRuleFact,
  TIER0_REDISTRIBUTIONS,
  TIER1_ADVERTISEMENTS,
  type Tier0Fact,
  type Tier0Redistribution,
  type Tier1Advertisement,
  type Tier1Fact,
} from './gateway';
export { DEFAULT_INTERNAL_RANGES } from './internal-ranges';
export { type ConstructTree, Network, networkOf } from './network';
export { type NodeFact, nodeKey } from './node';
export {
  OUTPUT_FILES,
  type OutputFile,
  type OutputFolder,
  type WritesFiles,
  writesFiles,
} from './output-file';
export type {
  PlainAntrea,
  PlainCluster,
  PlainClusterFile,
  PlainNatRule,
  PlainNetwork,
  PlainNode,
  PlainPool,
  PlainRetiredBlock,
  PlainRoute,
  PlainSegment,
  PlainTier0,
  PlainTier1,
} from './plain-facts';
export { networkFrom } from './plain-network';
export type { RetiredBlockFact } from './retired-block';
export type { NextHop, RouteOwner, StaticRouteFact } from './route';
export { CLOUD_PROVIDER_TAGS, TERRAFORM_TAGS } from './route-tags';
export {
  type HasRunBook,
  hasRunBook,
  RUN_BOOK,
  RUN_BOOK_PHASES,
  type RunBookPhase,
  type RunBookStep,
} from './run-book';
export type { DhcpReservation, ISegment, SegmentFact } from './segment';
export { type SegmentAttributes, segment, segmentReference } from './segment-of';
export type { TrafficEndpoint } from './traffic';
export type { UnreadableFact } from './unreadable';
