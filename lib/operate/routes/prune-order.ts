import { ValidationError } from '../../core/errors';
import { Cidr, type Family } from '../../core/net';
import type { LockedBlock } from '../../core/plan';
import { type LockedPlan, routesGateway } from '../observed';
import type { PruneOrder } from './prune-conditions';

/** What was asked for, as it was typed. */
export interface PruneRequest {
  readonly cluster?: string;
  readonly cidrs: readonly string[];
  readonly plan: LockedPlan | undefined;
  /** Policy path of the Tier-1. */
  readonly tier1: string;
}

/** An order; or what is missing for one, for a line. */
export type OrderOrNot = { readonly order: PruneOrder } | { readonly missing: string };

/** Node names are DNS subdomains (RFC 1123), and begin with the cluster's. */
const NAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Shorter ones hold more than kube-controller-manager gives a cluster: at most 65,536 nodes' blocks, of /24 or /48. */
const SHORTEST: Readonly<Record<Family, number>> = { 4: 8, 6: 32 };

/**
 * Which routes are to go: the cluster as it was named; its networks as they were given, else as the plan's retired lines
 * of that cluster have them.
 *
 * @throws ValidationError RT006 for a text that is no name of a cluster, RT007 for a network that no cluster has, RT008
 * where the plan has the cluster's routes on another Tier-1, ADR001 and ADR002 for a network that cannot be read
 */
export function pruneOrder({ cluster, cidrs, plan, tier1 }: PruneRequest): OrderOrNot {
  const given = cidrs.map((text) => cidrOf(text));
  if (cluster === undefined) return { missing: given.length === 0 ? '--cluster and --cidr' : '--cluster' };
  if (!NAME.test(cluster)) {
    const message = `--cluster ${JSON.stringify(cluster)} is not the name of a cluster; write it as its nodes' names begin`;
    throw new ValidationError('RT006', message);
  }
  if (given.length > 0) return { order: { cluster, cidrs: given } };
  const retired = retiredBlocks(cluster, plan);
  if (retired.length === 0) return { missing: '--cidr' };
  const here = retired.filter((block) => isOn(block, tier1));
  const [elsewhere] = retired;
  if (here.length === 0 && elsewhere !== undefined) {
    const { host, path } = routesGateway(elsewhere) ?? { host: '', path: elsewhere.gateway };
    const message = `the routes of ${cluster} are on ${host}${path}, not on ${tier1}; give that one with --tier1`;
    throw new ValidationError('RT008', message, elsewhere.at);
  }
  return { order: { cluster, cidrs: here.map(({ cidr }) => cidr) } };
}

/** The retired lines of a cluster's pods. */
export function retiredBlocks(cluster: string, plan: LockedPlan | undefined): LockedBlock[] {
  return (plan?.entries ?? []).flatMap((entry) =>
    entry.for === 'pods' && entry.cluster === cluster && entry.retired === true ? [entry] : [],
  );
}

function cidrOf(text: string): Cidr {
  const cidr = Cidr.parse(text, '--cidr');
  const shortest = SHORTEST[cidr.family];
  if (cidr.prefix >= shortest) return cidr;
  const message = `${cidr} is larger than any cluster's; give the cluster's own CIDR, of /${shortest} or longer`;
  throw new ValidationError('RT007', message, '--cidr');
}

/** By the path alone: a simulator stands in for the plan's manager under another address. */
function isOn(block: LockedBlock, tier1: string): boolean {
  return block.gateway === undefined || routesGateway(block)?.path === tier1;
}
