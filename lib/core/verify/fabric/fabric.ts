import type { Assumption, ClusterFact, Tier0Fact, Tier1Fact } from '../../model';
import type { Ip } from '../../net';
import type { Topology } from '../topology';
import type { Device, Link } from './device';
import type { NodeDevice } from './node-device';
import type { OwnedAddresses } from './owned';

/** Every device of a network and how they are joined, as the makers of devices and the traces see it. */
export interface Fabric {
  readonly topology: Topology;
  /** Addresses that must not leave the network. */
  readonly owned: OwnedAddresses;
  /** All that is outside, as one device. */
  readonly external: Device;
  readonly tier0s: readonly Gateway<Tier0Fact>[];
  readonly tier1s: readonly Gateway<Tier1Fact>[];
  /** The device of a gateway of any kind, by its key. */
  gateway(key: string): Device | undefined;
  /** The Tier-1s that are linked to a Tier-0, by its key. */
  tier1sUnder(tier0: string): readonly LinkedTier1[];
  /** The uplink subnets of a Tier-0, by its key. Empty: not stated. */
  uplinksOf(tier0: string): readonly Link[];
  /** The segments with a subnet that are stated to be connected to a gateway, by its key. */
  segmentsOn(gateway: string): readonly Link[];
  /** The segments whose subnet contains the address, the longest prefix first. */
  linksHolding(ip: Ip): readonly Link[];
  /** By the key of its fact. */
  node(key: string): NodeDevice | undefined;
  nodesOf(cluster: ClusterFact): readonly NodeDevice[];
  /** The node of a cluster whose block the address is of; the first one where two have it. */
  nodeOfPod(cluster: ClusterFact, ip: Ip): NodeDevice | undefined;
}

/** A gateway's fact and its device. */
export interface Gateway<F> {
  readonly fact: F;
  readonly device: Device;
}

/** A Tier-1 and what it is linked to. */
export interface LinkedTier1 extends Gateway<Tier1Fact> {
  readonly tier0: Tier0Fact;
  /** What the link rests on. */
  readonly assumptions: readonly Assumption[];
}
