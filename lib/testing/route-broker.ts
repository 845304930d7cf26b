import { CLOUD_PROVIDER_TAGS } from '../core/model';
import { Cidr, Ip } from '../core/net';
import type { KnownNode } from './cloud-nodes';
import type { NsxWire, WireAnswer } from './nsx-wire';

/** A route as the search gave it. */
export interface ListedRoute {
  readonly id: string;
  readonly network: string;
  /** Empty where it has no tag that says it. */
  readonly node: string;
}

/** The process of the cloud provider ended: NSX answered what it does not expect. */
export class CloudProviderDied extends Error {
  override readonly name = 'CloudProviderDied';
}

/** A call that failed: the class is all that the cloud provider tells. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
}

const POLICY = '/policy/api/v1';
/** It asks each second, and gives up at the tenth. */
const POLLS = 9;

/** Classes of the Go SDK, by status. Source: vsphere-automation-sdk-go, runtime 0.8.0. */
const CLASSES: Readonly<Record<number, string>> = {
  400: 'InvalidRequest',
  401: 'Unauthenticated',
  403: 'Unauthorized',
  404: 'NotFound',
  408: 'TimedOut',
  409: 'ConcurrentChange',
  412: 'InvalidRequest',
  428: 'ConcurrentChange',
  429: 'ServiceUnavailable',
  500: 'InternalServerError',
  502: 'InternalServerError',
  503: 'ServiceUnavailable',
  504: 'TimedOut',
};

/** The part of the cloud provider that speaks to NSX. */
export class RouteBroker {
  /** Nodes as they were when they were added: it does not hear of what changes on them. */
  readonly #nodes = new Map<string, KnownNode>();

  /** @param second how many milliseconds pass for a second */
  constructor(
    private readonly wire: NsxWire,
    private readonly clusterName: string,
    private readonly routerPath: string,
    private readonly second: number,
  ) {}

  added(node: KnownNode): void {
    this.#nodes.set(node.name, node);
  }

  deleted({ name }: KnownNode): void {
    this.#nodes.delete(name);
  }

  /** Every route with the cluster's tag, on whatever gateway; the first page only. */
  async list(): Promise<readonly ListedRoute[]> {
    const scope = CLOUD_PROVIDER_TAGS.cluster.replaceAll('/', '\\/');
    const query = `resource_type:StaticRoutes AND tags.scope:${scope} AND tags.tag:${this.clusterName}`;
    const body = await this.#send('GET', `/search/query?query=${encodeURIComponent(query)}`);
    const { result_count, results = [] } = (body ?? {}) as Record<string, unknown>;
    if (result_count === undefined) throw new CloudProviderDied('the search answered without result_count');
    return (results as unknown[]).map(listedRoute);
  }

  /** Writes a node's route, and waits until it is realized. @returns its id */
  async create(name: string, hint: string, cidr: string): Promise<string> {
    const network = Cidr.parse(cidr);
    const node = this.#nodes.get(name);
    const address = node && nextHopOf(node, network);
    if (address === undefined) throw new CallFailed(`node ${name} has neither InternalIP nor ExternalIP`);
    const id = `${hint}_${cidr.replace('/', '_')}`;
    await this.#send('PATCH', this.#routePath(id), {
      display_name: `${this.clusterName}_${name}_${cidr}`,
      network: cidr,
      next_hops: [{ ip_address: address }],
      tags: [
        { scope: CLOUD_PROVIDER_TAGS.cluster, tag: this.clusterName },
        { scope: CLOUD_PROVIDER_TAGS.node, tag: name },
      ],
    });
    await this.#waitUntilRealized(id);
    return id;
  }

  async delete(id: string): Promise<void> {
    await this.#send('DELETE', this.#routePath(id));
  }

  /** Always a Tier-1 of the default space, whatever the router path says: only its last part is read. */
  #routePath(id: string): string {
    const router = this.routerPath.slice(this.routerPath.lastIndexOf('/') + 1);
    return `/infra/tier-1s/${escaped(router)}/static-routes/${escaped(id)}`;
  }

  async #waitUntilRealized(id: string): Promise<void> {
    const path = `${this.routerPath}/static-routes/${id}`;
    for (let poll = 0; poll < POLLS; poll++) {
      await pause(this.second);
      const query = `intent_path=${encodeURIComponent(path)}`;
      const body = await this.#send('GET', `/infra/realized-state/realized-entities?${query}`);
      const { results = [] } = (body ?? {}) as { readonly results?: readonly Record<string, unknown>[] };
      for (const { intent_paths, state } of results) {
        if (state === undefined) throw new CloudProviderDied('a realized entity has no state');
        if ((intent_paths as readonly unknown[] | undefined)?.[0] === path && state === 'REALIZED') return;
      }
    }
    await pause(this.second);
    throw new CallFailed('timed out waiting for the route to be realized');
  }

  async #send(method: 'GET' | 'PATCH' | 'DELETE', path: string, content?: object): Promise<unknown> {
    const { status, body } = await this.#answerTo(method, path, content);
    if (status < 400) return body;
    if (Array.isArray(body)) throw new CloudProviderDied('an error came as a JSON array');
    throw new CallFailed(typeof body === 'string' ? 'InternalServerError' : (CLASSES[status] ?? 'Error'));
  }

  async #answerTo(method: 'GET' | 'PATCH' | 'DELETE', path: string, content?: object): Promise<WireAnswer> {
    try {
      return await this.wire.send(method, `${POLICY}${path}`, content);
    } catch (error) {
      throw new CallFailed(`no answer (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
    }
  }
}

/** A row without one of these ends the process. */
function listedRoute(row: unknown): ListedRoute {
  const { id, network, tags } = row as Record<string, unknown>;
  if (typeof network !== 'string') throw new CloudProviderDied('a route in the search has no network');
  if (!Array.isArray(tags)) throw new CloudProviderDied('a route in the search has no tags');
  if (tags.some(({ scope }) => scope === undefined)) throw new CloudProviderDied('a tag in the search has no scope');
  const node = tags.find(({ scope }) => scope === CLOUD_PROVIDER_TAGS.node);
  return { id: String(id), network, node: String(node?.tag ?? '') };
}

/** The first InternalIP of the family, else the first ExternalIP. */
function nextHopOf({ addresses, externalAddresses }: KnownNode, network: Cidr): string | undefined {
  return [...addresses, ...externalAddresses].find((address) => Ip.parse(address).family === network.family);
}

/** As Go escapes a part of a path: colons stay. */
function escaped(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
