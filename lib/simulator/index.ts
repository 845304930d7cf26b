export { ASSUMPTIONS, type SimulatorAssumption } from './assumptions';
export type { Fault, FaultEffect, FaultScope, RealizationFault } from './faults/fault';
export type { FaultBook } from './faults/fault-book';
export type { InjectedFault } from './faults/injected-fault';
export { checkFault, parseFault } from './faults/read-fault';
export {
  type Inventory,
  type InventoryEdgeCluster,
  type InventoryTier0,
  type InventoryTransportZone,
  readInventory,
} from './inventory';
export { networkOfTree } from './network-of-tree';
export { NSX_VERSIONS } from './node-api';
export type { SimulatorOptions } from './options';
export { type NsxVersion, type PolicyObject, USUAL_INVENTORY } from './policy';
export { type LogEntry, type LogListener, logLine, type RequestLog } from './request-log';
export type { Simulator } from './simulator';
export { startSimulator } from './start-simulator';
export type {
  PolicySegment,
  PolicyStaticRoute,
  PolicyTag,
  PolicyTier0,
  PolicyTier1,
  TreeView,
} from './tree-view';
