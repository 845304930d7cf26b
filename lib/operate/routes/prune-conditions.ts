import type { Cidr } from '../../core/net';
import { CLOUD_PROVIDER_TAGS, type ObservedRoute, tagsOf } from '../observed';
import type { Knowledge } from './judge-routes';

/** Whose routes are to go. */
export interface PruneOrder {
  /** Its nodes' names begin with it and a hyphen. */
  readonly cluster: string;
  /** The networks its podCIDRs were in: mostly one, in dual stack one of each family. */
  readonly cidrs: readonly Cidr[];
}

/** Why a route is kept, or undefined: this condition does not keep it. */
type Condition = (route: ObservedRoute, order: PruneOrder, knowledge: Knowledge) => string | undefined;

/**
 * Each has to hold before a route is deleted. No single one proves anything: on TKG all clusters share one name, and the
 * name of a cluster may begin the name of another.
 */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  'node-tag': (route) => {
    const nodes = tagsOf(route.tags, CLOUD_PROVIDER_TAGS.node);
    if (nodes.length === 1) return undefined;
    return `it has ${nodes.length === 0 ? 'no tag' : `${nodes.length} tags`} ${CLOUD_PROVIDER_TAGS.node}`;
  },
  'node-name': ({ node }, { cluster }) =>
    node === undefined || node.startsWith(`${cluster}-`)
      ? undefined
      : `its node is ${node || 'not told'}, not ${cluster}-…`,
  network: ({ network }, { cidrs }) =>
    cidrs.some((cidr) => cidr.contains(network)) ? undefined : `its network is not inside ${cidrs.join(', ')}`,
  // It would come back with the next deployment.
  terraform: ({ owner }) => (owner === 'terraform' ? 'Terraform has it: take it out there, and deploy' : undefined),
  'next-hop': ({ nextHops }, _order, { living }) => {
    const [node] = nextHops.flatMap((hop) => living.at(hop) ?? []);
    return node === undefined ? undefined : `its next hop is living node ${node.name} of ${node.file}`;
  },
  'living-node': ({ node = '' }, _order, { living }) => {
    const [same] = living.named(node);
    return same === undefined ? undefined : `node ${node} lives: it is in ${same.file}`;
  },
  // Who has a part of the CIDR may get the rest of it at any moment.
  'living-pods': ({ network }, { cidrs }, { living }) => {
    const held = cidrs.find((cidr) => cidr.contains(network)) ?? network;
    const node = living.overlapping(network) ?? living.overlapping(held);
    const cidr = node?.podCidrs.find((one) => one.overlaps(held));
    return node === undefined ? undefined : `living node ${node.name} of ${node.file} has podCIDR ${cidr}`;
  },
  plan: (_route, { cluster, cidrs }, { plan }) => {
    const block = plan?.entries.find(
      (entry) => entry.for !== 'host' && entry.retired !== true && cidrs.some((cidr) => cidr.overlaps(entry.cidr)),
    );
    if (block === undefined) return undefined;
    const isOwn = block.for !== 'host' && block.cluster === cluster;
    const fix = isOwn ? ': where it is gone, take it out of the program and synthesize' : '';
    return `${block.at} has ${block.key} in use there${fix}`;
  },
};

/**
 * Why a route must not be deleted: a line for each condition that does not hold. Empty: it is proven to be left behind.
 */
export function reasonsToKeep(route: ObservedRoute, order: PruneOrder, knowledge: Knowledge): string[] {
  return Object.values(CONDITIONS).flatMap((condition) => condition(route, order, knowledge) ?? []);
}

/** Whether a route has to do with the cluster at all: by its node's name, or by its network. */
export function isAbout({ node = '', network }: ObservedRoute, { cluster, cidrs }: PruneOrder): boolean {
  return node.startsWith(`${cluster}-`) || cidrs.some((cidr) => cidr.contains(network));
}
