import type { LockedBlock } from '../../core/plan';
import { CLOUD_PROVIDER_TAGS, type LockedPlan, leadsTo, type ObservedRoute, routesGateway, tagsOf } from '../observed';
import { adviceFor } from './advice';
import { onAnotherTier1 } from './another-tier1';
import type { LivingNodes } from './living-nodes';
import { type Ruling, toldBy } from './route-row';

/** What is known beside the routes. */
export interface Knowledge {
  readonly living: LivingNodes;
  /** Undefined: there is no lock file. */
  readonly plan: LockedPlan | undefined;
}

/** `--cluster-name` where nobody set it, so on TKG for every cluster: it tells nothing. Source: cloud-provider-vsphere, app/core.go. */
const NAME_OF_EVERYBODY = 'kubernetes';

/** The cloud provider does not see what lacks its tags, and writes its own beside it. */
const SECOND = "delete it where it was written: the cloud provider's own route stands beside it";
const WHERE_GONE = 'where the cluster is gone: routes prune --cluster <name> --cidr <its CIDR> --gone';

/**
 * Says of each route what it is. What is not known for certain is `unknown`: a node that is missing from the
 * inventories may be one of a cluster whose inventory was not given.
 */
export function judgeRoutes(
  routes: readonly ObservedRoute[],
  knowledge: Knowledge,
): ReadonlyMap<ObservedRoute, Ruling> {
  const judge = new RouteJudge(knowledge, routes);
  return new Map(routes.map((route) => [route, judge.rule(route)]));
}

class RouteJudge {
  readonly #blocks: readonly LockedBlock[];
  /** Names of clusters whose inventory was given: tags of routes that lead to the very node that their tags name. */
  readonly #knownClusters: ReadonlySet<string>;
  /** What the cloud provider wrote, by network. */
  readonly #ofCloudProvider: ReadonlyMap<string, ObservedRoute>;

  constructor(
    private readonly knowledge: Knowledge,
    routes: readonly ObservedRoute[],
  ) {
    this.#blocks = (knowledge.plan?.entries ?? []).filter((entry) => entry.for !== 'host');
    this.#knownClusters = new Set(routes.flatMap((route) => this.#provenCluster(route)));
    const written = routes.filter(({ owner }) => owner === 'cloud-provider');
    this.#ofCloudProvider = new Map(written.map((route) => [route.network.toString(), route]));
  }

  rule(route: ObservedRoute): Ruling {
    return (
      onAnotherTier1(route, this.#blocks) ??
      this.#byPodCidr(route) ??
      this.#byTags(route) ??
      this.#byComingNode(route) ??
      this.#byBlock(route) ??
      this.#byCluster(route) ??
      this.#notKnown(route)
    );
  }

  /** A route for exactly a living node's podCIDR, whoever wrote it, has to lead there. */
  #byPodCidr(route: ObservedRoute): Ruling | undefined {
    const nodes = this.knowledge.living.holding(route.network);
    const { node: told } = toldBy(route.tags);
    const node = nodes.find(({ name }) => name === told) ?? nodes[0];
    if (node === undefined) return undefined;
    const own = told === undefined ? this.#ofCloudProvider.get(route.network.toString()) : undefined;
    if (nodes.some((one) => leadsTo(route, one.addresses))) {
      if (own === undefined) return { verdict: 'right' };
      const why = `it is a second route to podCIDR ${route.network} of node ${node.name}, beside ${own.id}`;
      return { verdict: 'not ours', why, fix: SECOND };
    }
    if (node.addresses.length === 0) {
      const why = `node ${node.name} has no address in ${node.file} yet`;
      return { verdict: 'unknown', why, fix: `write ${node.file} again when it has joined` };
    }
    const why = `it ${hopsText(route)}, and node ${node.name} of ${node.file} has ${node.addresses.join(', ')}`;
    return { verdict: 'wrong next hop', why, fix: own === undefined ? adviceFor('wrong next hop', route) : SECOND };
  }

  /** Without a node's tag nothing says that it is a node's route. */
  #byTags(route: ObservedRoute): Ruling | undefined {
    const { cluster, node } = toldBy(route.tags);
    if (node !== undefined) return undefined;
    const inside = this.knowledge.living.overlapping(route.network);
    const whole = inside?.podCidrs.find((cidr) => cidr.contains(route.network));
    if (inside !== undefined && whole !== undefined) {
      const why = `it takes a part of podCIDR ${whole} of node ${inside.name}`;
      return { verdict: 'not ours', why, fix: 'ask whoever made it to give it another network' };
    }
    if (tagsOf(route.tags, CLOUD_PROVIDER_TAGS.cluster).length > 0) {
      const why = `it has the tag of cluster ${cluster} and of no node, so the cloud provider may delete it`;
      return { verdict: 'not ours', why, fix: `take the tag ${CLOUD_PROVIDER_TAGS.cluster} off to keep it` };
    }
    const untagged = 'no tag says that it is for a node';
    const blocks = this.#blocks.filter(({ cidr }) => cidr.overlaps(route.network));
    const retired = blocks.some((block) => block.retired !== true)
      ? undefined
      : blocks.find(({ cidr }) => cidr.contains(route.network));
    if (retired === undefined) return { verdict: 'not ours', why: untagged, fix: 'nothing to do' };
    const why = `${untagged}, and its network is in ${retired.cidr}, which is retired (${retired.at})`;
    return {
      verdict: 'not ours',
      why,
      fix: `where it was for ${retired.cluster ?? retired.key}, delete it where it was written`,
    };
  }

  #byComingNode({ tags }: ObservedRoute): Ruling | undefined {
    const coming = this.knowledge.living.named(toldBy(tags).node ?? '').find(({ podCidrs }) => podCidrs.length === 0);
    if (coming === undefined) return undefined;
    const why = `node ${coming.name} has no podCIDR in ${coming.file} yet`;
    return { verdict: 'unknown', why, fix: `write ${coming.file} again when it has one` };
  }

  /** The plan says whose the network is: a living cluster's before one that is gone. */
  #byBlock(route: ObservedRoute): Ruling | undefined {
    const blocks = this.#blocks.filter(({ cidr }) => cidr.overlaps(route.network));
    const living = blocks.find(({ retired }) => retired !== true);
    if (living !== undefined) {
      const known = this.knowledge.living.overlapping(living.cidr) !== undefined;
      if (known) return this.#noSuchNode(route);
      const cluster = living.cluster ?? living.key;
      const why = `its network is in ${living.cidr} of ${cluster}, and no inventory of ${cluster} was given`;
      const fix = `give the nodes of ${cluster} with --nodes; where it is gone, take it out of the program and synthesize`;
      return { verdict: 'unknown', why, fix };
    }
    const retired = blocks.find(({ cidr }) => cidr.contains(route.network));
    if (retired === undefined) return undefined;
    const cluster = retired.cluster ?? retired.key;
    const why = `its network is in ${retired.cidr} of ${cluster}, which is retired (${retired.at})`;
    // Without a CIDR that is said, prune knows the Tier-1 of the plan's line only.
    const isThere = (routesGateway(retired)?.path ?? route.gateway) === route.gateway;
    const which = `--tier1 ${route.gateway} --cluster ${cluster} --cidr ${retired.cidr}`;
    return { verdict: 'left behind', why, fix: adviceFor('left behind', route, cluster, isThere ? undefined : which) };
  }

  #byCluster(route: ObservedRoute): Ruling | undefined {
    const { cluster = NAME_OF_EVERYBODY } = toldBy(route.tags);
    return this.#knownClusters.has(cluster) ? this.#noSuchNode(route) : undefined;
  }

  #noSuchNode(route: ObservedRoute): Ruling {
    const { node = '' } = toldBy(route.tags);
    const [living] = this.knowledge.living.named(node);
    const why =
      living === undefined
        ? `node ${node} is in none of ${this.knowledge.living.files.join(', ')}`
        : `node ${node} has podCIDR ${living.podCidrs.join(', ')} now`;
    return { verdict: 'no such node', why, fix: adviceFor('no such node', route) };
  }

  #notKnown(route: ObservedRoute): Ruling {
    const { living, plan } = this.knowledge;
    const unplanned = plan === undefined ? 'no lock file was given' : `${plan.file} does not have its network`;
    const why =
      living.files.length === 0
        ? `no inventory was given, and ${unplanned}`
        : `its node is in no inventory that was given, and ${unplanned}`;
    const fix = 'give the nodes of its cluster with --nodes, or the plan with --lock';
    return { verdict: 'unknown', why, fix: route.owner === 'cloud-provider' ? `${fix}; ${WHERE_GONE}` : fix };
  }

  #provenCluster(route: ObservedRoute): string[] {
    const { cluster = NAME_OF_EVERYBODY, node } = toldBy(route.tags);
    const proven = this.knowledge.living
      .holding(route.network)
      .some((one) => one.name === node && leadsTo(route, one.addresses));
    return proven && cluster !== NAME_OF_EVERYBODY ? [cluster] : [];
  }
}

function hopsText({ nextHops }: ObservedRoute): string {
  return nextHops.length === 0 ? 'leads to no address' : `leads to ${nextHops.join(', ')}`;
}
