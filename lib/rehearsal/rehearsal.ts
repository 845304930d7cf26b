import type { MissingTool } from './problem';
import type { LeftOut } from './rehearsable';
import type { TerraformVersions } from './terraform';
import type { PlannedChange } from './terraform-output';

/** How a rehearsal went. */
export type Rehearsal = Played | Broken | NotPossible;

/** The deployment was played to its end. */
export interface Played {
  readonly outcome: 'played';
  /** True where everything was as it has to be. */
  readonly ok: boolean;
  readonly versions: TerraformVersions;
  /** Where the provider came from, in words: `mirror /srv/mirror`, `registry`. */
  readonly providerFrom: string;
  /** Release line of the NSX that was played: `4.2`. */
  readonly nsxVersion: string;
  readonly stacks: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Policy paths of what Terraform made, in order. */
  readonly made: readonly string[];
  readonly clusters: readonly PlayedCluster[];
  readonly tier1s: readonly StaticRoutes[];
  readonly tier0s: readonly GatewayTable[];
  /** What a second plan would change; empty as it has to be. */
  readonly secondPlan: readonly PlannedChange[];
  /** Policy paths of what differs from before, once all was destroyed; empty as it has to be. */
  readonly left: readonly string[];
  /** Policy paths of what had been imported, and was destroyed with the rest. */
  readonly destroyedImports: readonly string[];
}

/** What the cloud provider of a cluster did. */
export interface PlayedCluster {
  readonly name: string;
  /** Routes it wrote for the nodes at rest. */
  readonly written: number;
  /** Routes it deleted when the nodes were gone. */
  readonly deleted: number;
  /** What it could not do, each in one line. */
  readonly failures: readonly string[];
}

/** The static routes of a Tier-1, in the order of networks. */
export interface StaticRoutes {
  readonly path: string;
  /** Display name. */
  readonly name: string;
  readonly routes: readonly ShownRoute[];
}

/** A static route, as a person would see it on the manager. */
export interface ShownRoute {
  readonly network: string;
  /** Empty: packets are dropped. */
  readonly nextHop: string;
  readonly id: string;
  /** By its tag; empty where it has none. */
  readonly node: string;
  readonly realized: boolean;
}

/** The routing table of a Tier-0, as one of its edge nodes has it. */
export interface GatewayTable {
  readonly path: string;
  /** Display name. */
  readonly name: string;
  readonly entries: readonly TableEntry[];
}

/** A row of it, in NSX's own words. */
export interface TableEntry {
  /** `t1s`: a static route of a Tier-1. */
  readonly type: string;
  readonly network: string;
  /** An address, or the display name of the gateway behind it; empty where NSX says neither. */
  readonly nextHop: string;
  readonly adminDistance: number;
}

/** A step of it failed. */
export interface Broken {
  readonly outcome: 'broken';
  readonly step: string;
  /** Each in one line. */
  readonly errors: readonly string[];
  /** What the stacks ask of a manager and a rehearsal does not have. */
  readonly unknown: readonly string[];
}

/** It could not begin. */
export interface NotPossible {
  readonly outcome: 'not-possible';
  /** `stacks`: the program has none that can be rehearsed. */
  readonly missing: MissingTool | 'stacks';
  readonly reason: string;
  readonly leftOut: readonly LeftOut[];
  /** `linux_amd64`. Absent: Terraform is missing. */
  readonly platform?: string;
}
