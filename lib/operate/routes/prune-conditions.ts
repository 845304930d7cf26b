import type { Cidr } from '../../core/net';
import { CLOUD_PROVIDER_TAGS, type ObservedRoute, TERRAFORM_TAGS, tagsOf } from '../observed';
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
  'node-name': ({ node = '' }, { cluster }) =>
    node.startsWith(`${cluster}-`) ? undefined : `its node is ${node === '' ? 'not told' : node}, not ${cluster}-…`,
  network: ({ network }, { cidrs }) =>
    cidrs.some((cidr) => cidr.contains(network)) ? undefined : `its network is not inside ${cidrs.join(', ')}`,
  terraform: ({ tags }) =>
    tagsOf(tags, TERRAFORM_TAGS.cluster).length === 0 ? undefined : 'Terraform has it: take it out there, and deploy',
  'next-hop': ({ nextHops }, _order, { living }) => {
    const [node] = nextHops.flatMap((hop) => living.at(hop) ?? []);
    return node === undefined ? undefined : `its next hop is living node ${node.name} of ${node.file}`;
  },
  'living-node': ({ node = '' }, _order, { living }) => {
    const [same] = living.named(node);
    return same === undefined ? undefined : `node ${node} lives: it is in ${same.file}`;
  },
  'living-pods': ({ network }, _order, { living }) => {
    const node = living.overlapping(network);
    const cidr = node?.podCidrs.find((one) => one.overlaps(network));
    return node === undefined ? undefined : `living node ${node.name} of ${node.file} has podCIDR ${cidr}`;
  },
  plan: (_route, { cidrs }, { plan }) => {
    const block = plan?.entries.find(
      (entry) => entry.for !== 'host' && entry.retired !== true && cidrs.some((cidr) => cidr.overlaps(entry.cidr)),
    );
    return block === undefined ? undefined : `${block.at} has ${block.key} in use there`;
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
