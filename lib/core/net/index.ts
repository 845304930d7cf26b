export type { Family } from './bits';
export { Cidr } from './cidr';
export { type Addresses, CidrSet } from './cidr-set';
export { InterfaceAddress } from './interface-address';
export { Ip } from './ip';
export { IpRange } from './ip-range';
export { findOverlaps, type Overlap } from './overlaps';
export { type PrefixEntry, PrefixTrie } from './prefix-trie';
export type { Span } from './span';
