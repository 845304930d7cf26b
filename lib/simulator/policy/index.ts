export { ASSUMPTIONS, type Assumption } from './assumptions';
export type {
  Answer,
  Caller,
  Change,
  Json,
  NsxError,
  NsxErrorBody,
  NsxVersion,
  PolicyClock,
  PolicyObject,
  PolicyRequest,
  RelatedError,
} from './contract';
export { type ChangeListener, PolicyTree, type PolicyTreeOptions } from './policy-tree';
export {
  type SeedEdgeCluster,
  type SeedInventory,
  type SeedOptions,
  type SeedTier0,
  type SeedTransportZone,
  seedInventory,
  USUAL_INVENTORY,
} from './seed';
