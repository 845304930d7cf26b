export { AddressBlock, AddressPool, HostAddress } from './address-handles';
export { AddressPlan, type AddressPlanOptions, type HostOptions, type PoolOptions } from './address-plan';
export { type BlockOptions, DEFAULT_NODE_MASK_SIZE, DEFAULT_SURGE } from './block-options';
export { type Capacity, capacityOf } from './capacity';
export type { AddressChange, AddressChangeKind } from './changes';
export { formatLock } from './format-lock';
export { byCodePoint } from './key-order';
export {
  type AddressLock,
  LOCK_FILE,
  LOCK_VERSION,
  type LockEntry,
  type LockedBlock,
  type LockedHost,
  PINNED,
  releaseRetired,
} from './lock';
export { NodeCidrAllocator } from './node-cidr-allocator';
export { parseLock } from './parse-lock';
export { addressPlanOf, attachAddressPlan, type InTree } from './plan-of';
export { predictNodes } from './predict-nodes';
export type { PlannedBlock, PlannedHost, PoolUse, Settlement } from './settlement';
