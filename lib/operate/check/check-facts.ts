import type { AntreaConf } from '../../core/products';
import type { ObservedNode } from '../../import';
import type { ObservedRoute } from '../observed';
import type { LockedCluster } from './locked-clusters';

/** Everything that is looked at, read before. The judge adds nothing to it. */
export interface CheckFacts {
  /** Name of the lock file, for the lines. */
  readonly lockFile: string;
  /** Every cluster of the lock, also those nobody asks for. */
  readonly clusters: ReadonlyMap<string, LockedCluster>;
  readonly checked: readonly CheckedCluster[];
  /** What the manager says. @default - no manager was asked, and routes are not judged */
  readonly manager?: ObservedManager;
}

/** A cluster to look at. */
export interface CheckedCluster {
  readonly cluster: LockedCluster;
  /** The file its nodes were read from. */
  readonly file: string;
  readonly nodes: readonly ObservedNode[];
  /** Policy path of the Tier-1 its routes are looked for on. @default - its routes are not judged */
  readonly gateway?: string;
  /** @default - its Antrea is not judged */
  readonly antrea?: ObservedAntrea;
}

/** What was read of a manager. */
export interface ObservedManager {
  /** `host[:port]` */
  readonly host: string;
  /** Static routes by the policy path of their Tier-1. Undefined: there is no such Tier-1. */
  readonly routes: ReadonlyMap<string, readonly ObservedRoute[] | undefined>;
  /** Every static route of the manager with the tag of a cloud provider's cluster name. */
  readonly tagged: readonly ObservedRoute[];
  /** What became of a route, by its policy path. A route that is not in it was not asked for. */
  readonly realized: ReadonlyMap<string, Realization>;
}

/** What NSX says of an object's realization. */
export interface Realization {
  /** NSX's own word: `REALIZED`, `UNREALIZED`, `ERROR`, the worst of several. Empty: it has no realized entity of it. */
  readonly state: string;
  /** What the first alarm says. @default - there is none */
  readonly alarm?: string;
}

/** The Antrea agents' configuration in a cluster. */
export interface ObservedAntrea {
  /** The file it was read from. */
  readonly file: string;
  readonly conf: AntreaConf;
  /** What synthesis wrote for reading. @default - there is no such file */
  readonly expected?: { readonly file: string; readonly conf: AntreaConf };
}
