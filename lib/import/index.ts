export type { NodeInventory } from './node-inventory';
export type { ObservedNode } from './observed-node';
export {
  type NodeSource,
  type PlainNodeInventory,
  readNodes,
  readNodesFile,
  readObservedNodes,
  readObservedNodesFile,
} from './read-nodes';
