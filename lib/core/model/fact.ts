import type { AddressPoolFact } from './address-pool';
import type { AntreaFact, ClusterFact, ClusterFileFact } from './cluster';
import type { ExternalFact } from './external';
import type { NatRuleFact, Tier0Fact, Tier1Fact } from './gateway';
import type { NodeFact } from './node';
import type { RetiredBlockFact } from './retired-block';
import type { StaticRouteFact } from './route';
import type { SegmentFact } from './segment';
import type { UnreadableFact } from './unreadable';

/**
 * Every kind of fact, by name. A new product, or a new kind of gateway, adds a row by declaration merging
 * (`declare module 'cdk-routable-pods' { interface FactKinds { … } }`).
 */
export interface FactKinds {
  tier0: Tier0Fact;
  tier1: Tier1Fact;
  segment: SegmentFact;
  'static-route': StaticRouteFact;
  'nat-rule': NatRuleFact;
  'address-pool': AddressPoolFact;
  cluster: ClusterFact;
  'cluster-file': ClusterFileFact;
  antrea: AntreaFact;
  node: NodeFact;
  external: ExternalFact;
  'retired-block': RetiredBlockFact;
  unreadable: UnreadableFact;
}

export type FactKind = keyof FactKinds;
export type Fact = FactKinds[FactKind];

/** The method by which a construct says what it is. A shared symbol, so that two copies of this package understand each other. */
export const FACTS: unique symbol = Symbol.for('cdk-routable-pods/facts');

/** Anything that describes a part of the network. It is asked when the network is collected, never registered. */
export interface DescribesNetwork {
  [FACTS](): readonly Fact[];
}

export function describesNetwork(value: unknown): value is DescribesNetwork {
  return (
    typeof value === 'object' && value !== null && typeof (value as Partial<DescribesNetwork>)[FACTS] === 'function'
  );
}
