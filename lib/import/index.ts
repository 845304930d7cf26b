export type { NodeInventory } from './node-inventory';
export { type NodeSource, type PlainNodeInventory, readNodes, readNodesFile } from './read-nodes';
