import type { Cidr, Ip } from '../../core/net';
import {
  CLOUD_PROVIDER_TAGS,
  type ObservedOwner,
  type ObservedRoute,
  type RouteTag,
  TERRAFORM_TAGS,
  tagsOf,
} from '../observed';

/** What is to be said of a static route. */
export const VERDICTS = ['right', 'wrong next hop', 'no such node', 'left behind', 'not ours', 'unknown'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What was found, and for all but what is right why, and what to do: lower case, no final period. */
export type Ruling =
  | { readonly verdict: 'right' }
  | { readonly verdict: Exclude<Verdict, 'right'>; readonly why: string; readonly fix: string };

/** A static route as it is listed. */
export interface RouteRow {
  /** Policy path. */
  readonly path: string;
  readonly id: string;
  /** `display_name`, else the id. */
  readonly name: string;
  /** Absent: the route cannot be read. */
  readonly network?: Cidr;
  /** Empty: it discards what it takes, or leaves by an interface; or the route cannot be read. */
  readonly nextHops: readonly Ip[];
  /** Absent: the route cannot be read. */
  readonly owner?: ObservedOwner;
  /** What a tag says; on TKG `kubernetes` for every cluster. */
  readonly cluster?: string;
  /** What a tag says. */
  readonly node?: string;
  readonly ruling: Ruling;
}

/** A row for a route that was read. */
export function rowOf(route: ObservedRoute, ruling: Ruling): RouteRow {
  const { path, id, displayName: name, network, nextHops, owner, tags } = route;
  const { cluster, node } = toldBy(tags);
  return { path, id, name, network, nextHops, owner, cluster, node, ruling };
}

/** Cluster and node as the cloud provider's tags say them, else those of this library's Terraform. */
export function toldBy(tags: readonly RouteTag[]): { readonly cluster?: string; readonly node?: string } {
  const told = (part: 'cluster' | 'node') =>
    [CLOUD_PROVIDER_TAGS, TERRAFORM_TAGS].flatMap((scopes) => tagsOf(tags, scopes[part])).find((text) => text !== '');
  return { cluster: told('cluster'), node: told('node') };
}
