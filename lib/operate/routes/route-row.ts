import type { Cidr, Ip } from '../../core/net';
import {
  CLOUD_PROVIDER_TAGS,
  type ObservedOwner,
  type ObservedRoute,
  type RouteTag,
  TERRAFORM_TAGS,
  tagsOf,
} from '../observed';

/** Verdicts that say that something is to be done. */
const WRONG = ['wrong next hop', 'no such node', 'left behind'] as const;

/** Every verdict on a static route, in the order in which they are counted. */
export const VERDICTS = ['right', ...WRONG, 'not ours', 'unknown'] as const;

/** A verdict that is a finding. */
export type WrongVerdict = (typeof WRONG)[number];

/** What is said of a static route. */
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

/** Whether what stands is not as it should be. What is not known, or not a node's, is no finding. */
export function isFinding({ ruling: { verdict } }: Pick<RouteRow, 'ruling'>): boolean {
  return WRONG.some((wrong) => wrong === verdict);
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
