import { Cidr } from '../core/net';
import { type CloudNode, CloudNodes, type KnownNode } from './cloud-nodes';
import { type NsxEndpoint, NsxWire } from './nsx-wire';
import { CallFailed, CloudProviderDied, type ListedRoute, RouteBroker } from './route-broker';

/** The cluster that a cloud provider serves, as its command line and its vsphere.conf say it. */
export interface CloudProviderOptions {
  /** `--cluster-name`. */
  readonly clusterName: string;
  /** `--cluster-cidr`, one of each family. */
  readonly clusterCidrs: readonly string[];
  /** `route.routerPath`: `/infra/tier-1s/tanzu-cl1`. Only its last part is used, as of a Tier-1. */
  readonly routerPath: string;
  /** Milliseconds that pass for a second; the real one waits a second before it asks whether a route is realized. @default 10 */
  readonly second?: number;
}

/** A route that was written or deleted. */
export interface CloudRoute {
  readonly id: string;
  /** Empty: it had no tag that says it. */
  readonly node: string;
  readonly network: string;
}

/** What one period did. */
export interface CloudSync {
  readonly created: readonly CloudRoute[];
  readonly deleted: readonly CloudRoute[];
  /** What failed and will be tried again in the next period; where the list could not be had, that alone. */
  readonly failed: readonly CloudFailure[];
}

/** Something that the cloud provider could not do in a period; it tries again in the next. */
export interface CloudFailure {
  readonly what: 'list' | 'create' | 'delete';
  /** Empty for the list, and for a route without a node. */
  readonly node: string;
  /** Empty for the list. */
  readonly network: string;
  /** The class of NSX's error, or what the cloud provider says itself. */
  readonly reason: string;
}

/** The condition `NetworkUnavailable` of a node. */
export interface NetworkCondition {
  readonly status: 'True' | 'False';
  readonly reason: 'RouteCreated' | 'NoRouteCreated';
}

/**
 * The vSphere cloud provider's route controller, played: on the wire it does what version 1.36.0 was seen to do, and
 * does not repair what the real one does not repair. It moves only when it is told to.
 */
export class CloudProvider {
  /** The cluster's nodes; `set` makes others of them. */
  readonly nodes: CloudNodes;
  readonly #wire: NsxWire;
  readonly #broker: RouteBroker;
  readonly #clusterCidrs: readonly Cidr[];
  readonly #conditions = new Map<string, NetworkCondition>();
  #state: 'running' | 'stopped' | 'died' = 'running';

  /** @throws ValidationError ADR001, ADR002 for an address that cannot be read; TEST001 for two nodes of one name */
  constructor(manager: NsxEndpoint, nodes: readonly CloudNode[], options: CloudProviderOptions) {
    const { clusterName, clusterCidrs, routerPath, second = 10 } = options;
    this.#clusterCidrs = clusterCidrs.map((cidr) => Cidr.parse(cidr, `cluster ${clusterName}`));
    this.#wire = new NsxWire(manager);
    this.#broker = new RouteBroker(this.#wire, clusterName, routerPath, second);
    this.nodes = new CloudNodes(this.#broker);
    this.nodes.set(nodes);
  }

  /**
   * One period: lists the routes, deletes those of no node, and writes those that are missing.
   * A stopped one sends nothing, and does nothing.
   *
   * @throws CloudProviderDied where an answer ends the process; so does every further period until `restart`
   */
  async sync(): Promise<CloudSync> {
    if (this.#state === 'died') throw new CloudProviderDied('the process has ended; call restart()');
    if (this.#state === 'stopped') return NOTHING;
    try {
      return await this.#reconcile();
    } catch (error) {
      if (error instanceof CloudProviderDied) {
        this.#state = 'died';
        this.#wire.close();
      }
      throw error;
    }
  }

  /** Stops it, as the deletion of its cluster does: no request is sent, and its routes stay. */
  stop(): void {
    this.#state = 'stopped';
    this.#wire.close();
  }

  /** A new process: it sees the nodes as they are now. */
  restart(): void {
    this.#state = 'running';
    for (const node of this.nodes.list) this.#broker.added(node);
  }

  /** The condition `NetworkUnavailable` of a node; undefined before its first period. */
  networkUnavailable(node: string): NetworkCondition | undefined {
    return this.#conditions.get(node);
  }

  async #reconcile(): Promise<CloudSync> {
    const nodes = this.nodes.list;
    let routes: readonly ListedRoute[];
    try {
      routes = await this.#broker.list();
    } catch (error) {
      return { ...NOTHING, failed: [{ what: 'list', node: '', network: '', reason: reasonOf(error) }] };
    }
    const known = new Set(routes.map(({ node, network }) => `${node} ${network}`));
    const wanted = new Set(nodes.flatMap(({ name, podCidrs }) => podCidrs.map((cidr) => `${name} ${cidr}`)));
    const unwanted = routes.filter(({ node, network }) => this.#isOurs(network) && !wanted.has(`${node} ${network}`));
    // As in the real one all calls are under way at once, and the period ends with the last.
    const [deletions, creations] = await Promise.all([
      Promise.all(unwanted.map((route) => this.#delete(route))),
      Promise.all(nodes.flatMap((node) => missing(node, known).map((cidr) => this.#create(node, cidr)))),
    ]);
    const outcomes = [...deletions, ...creations];
    const failed = outcomes.flatMap((outcome) => ('reason' in outcome ? [outcome] : []));
    for (const { name } of nodes) this.#conditions.set(name, conditionOf(name, failed));
    return {
      created: creations.flatMap((outcome) => ('reason' in outcome ? [] : [outcome])),
      deleted: deletions.flatMap((outcome) => ('reason' in outcome ? [] : [outcome])),
      failed,
    };
  }

  /** It feels responsible for what lies inside of the cluster's networks. */
  #isOurs(network: string): boolean {
    const cidr = readCidr(network);
    return cidr !== undefined && this.#clusterCidrs.some((cluster) => cluster.contains(cidr));
  }

  async #delete(route: ListedRoute): Promise<CloudRoute | CloudFailure> {
    const { node, network } = route;
    try {
      await this.#broker.delete(route.id);
      return route;
    } catch (error) {
      return { what: 'delete', node, network, reason: reasonOf(error) };
    }
  }

  async #create({ name, uid }: KnownNode, network: string): Promise<CloudRoute | CloudFailure> {
    try {
      return { id: await this.#broker.create(name, uid, network), node: name, network };
    } catch (error) {
      return { what: 'create', node: name, network, reason: reasonOf(error) };
    }
  }
}

/** Plays the vSphere cloud provider of a cluster against a manager. */
export function cloudProvider(
  manager: NsxEndpoint,
  nodes: readonly CloudNode[],
  options: CloudProviderOptions,
): CloudProvider {
  return new CloudProvider(manager, nodes, options);
}

const NOTHING: CloudSync = { created: [], deleted: [], failed: [] };

function missing({ name, podCidrs }: KnownNode, known: ReadonlySet<string>): readonly string[] {
  return podCidrs.filter((cidr) => !known.has(`${name} ${cidr}`));
}

function conditionOf(name: string, failed: readonly CloudFailure[]): NetworkCondition {
  const isMissing = failed.some(({ what, node }) => what === 'create' && node === name);
  return isMissing ? { status: 'True', reason: 'NoRouteCreated' } : { status: 'False', reason: 'RouteCreated' };
}

/** What is not a failed call is not the cloud provider's to survive. */
function reasonOf(error: unknown): string {
  if (error instanceof CallFailed) return error.message;
  throw error;
}

function readCidr(text: string): Cidr | undefined {
  try {
    return Cidr.parse(text);
  } catch {
    return undefined;
  }
}
