import { type Simulator, startSimulator } from '../../lib/simulator';
import { type CloudNode, type CloudProvider, cloudProvider } from '../../lib/testing';
import { WorkingFolder } from '../cli/folder';
import { inProcess, type Outcome } from '../cli/in-process';
import { ask } from '../simulator/http';
import { lockText, TIER1 } from './routes/support';

/** The gateway that is not the cluster's. */
export const OTHER = '/infra/tier-1s/other';

export const CL1 = '172.16.136.0/21';

/** cl1-n1 is 172.16.128.136 and has 172.16.136.0/24, cl1-n2 is 172.16.128.137 and has 172.16.137.0/24. */
export const cl1 = (n: number, more?: Partial<CloudNode>): CloudNode => nodeOf('cl1', 136, n, more);
export const N1 = cl1(1, { uid: 'u' });
/** The id of its route. */
export const N1_ROUTE = 'u_172.16.136.0_24';
/** What `listed` says of its route. */
export const N1_RIGHT = '172.16.136.0/24 via 172.16.128.136 is right';

/** What `listed` says of a route of cl1-n2 where there is no such node. */
export const n2Gone = (fix: string): string =>
  `172.16.137.0/24 via 172.16.128.137 is no such node: node cl1-n2 is in none of nodes.json; fix: ${fix}`;

/** A route of a gateway, as a person or a Terraform program writes it. */
export interface ForeignRoute {
  readonly id: string;
  readonly network: string;
  readonly via: string;
  /** `scope=tag` */
  readonly tags?: readonly string[];
  /** @default TIER1 */
  readonly gateway?: string;
}

/**
 * A node of a TKG cluster by its number. Its address follows from its podCIDR, `172.16.<block>.0/24` for the first:
 * `cl1-n1` with 172.16.136.0/24 has 172.16.128.136.
 */
export function nodeOf(cluster: string, block: number, n: number, more: Partial<CloudNode> = {}): CloudNode {
  const own = { addresses: [`172.16.128.${block + n - 1}`], podCidrs: [`172.16.${block + n - 1}.0/24`] };
  return { name: `${cluster}-n${n}`, ...own, ...more };
}

/** A simulated manager, cloud providers that are stopped after the test, and the command `routes` in a working folder. */
export class EventLab {
  readonly folder = new WorkingFolder();
  readonly #providers: CloudProvider[] = [];

  private constructor(readonly nsx: Simulator) {}

  static async open(): Promise<EventLab> {
    const lab = new EventLab(await startSimulator());
    for (const path of [TIER1, OTHER]) await ask(lab.nsx, 'PATCH', path, { body: {} });
    return lab;
  }

  /** As TKG runs it: every cluster is called `kubernetes`. */
  provider(nodes: readonly CloudNode[], clusterCidr: string, routerPath: string = TIER1): CloudProvider {
    const options = { clusterName: 'kubernetes', clusterCidrs: [clusterCidr], routerPath, second: 1 };
    const provider = cloudProvider(this.nsx, nodes, options);
    this.#providers.push(provider);
    return provider;
  }

  /** What `kubectl get nodes -o json` prints, in a file. */
  writeNodes(file: string, nodes: readonly CloudNode[]): void {
    const items = nodes.map(({ name, uid, addresses = [], podCidrs = [] }) => ({
      kind: 'Node',
      metadata: { name, uid },
      spec: { podCIDR: podCidrs[0], podCIDRs: podCidrs },
      status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
    }));
    this.folder.write(file, JSON.stringify({ kind: 'List', items }));
  }

  /** Blocks as `lockText` takes them, all with one router path. */
  writeLock(blocks: Readonly<Record<string, string>>, routerPath: string = TIER1): void {
    this.folder.write('addresses.lock.json', lockText(blocks).replaceAll(TIER1, routerPath));
  }

  async write({ id, network, via, tags = [], gateway = TIER1 }: ForeignRoute): Promise<void> {
    const scoped = tags.map((text) => ({ scope: text.split('=')[0], tag: text.split('=')[1] }));
    const body = { network, next_hops: [{ ip_address: via }], tags: scoped };
    await ask(this.nsx, 'PATCH', `${gateway}/static-routes/${id}`, { body });
  }

  async delete(id: string, gateway: string = TIER1): Promise<void> {
    await ask(this.nsx, 'DELETE', `${gateway}/static-routes/${id}`);
  }

  /** `routes <args> --manager <simulator>`, with an address of one length in what it prints. */
  async routes(...args: readonly string[]): Promise<Outcome> {
    const { host, environment } = this.nsx;
    const { code, stdout, error } = await inProcess(['routes', ...args, '--manager', host], { ...environment });
    const plain = (text: string) => text.replaceAll(host, 'nsx.example.com');
    return { code, stdout: plain(stdout), error: plain(error) };
  }

  /** A line for each route that `routes list` shows. */
  async listed(...args: readonly string[]): Promise<string[]> {
    const { stdout, error } = await this.routes('list', '--json', ...args);
    if (error !== '') return [error];
    const { routes } = JSON.parse(stdout) as { readonly routes: readonly Record<string, string>[] };
    return routes.map(({ network, nextHops, verdict, why, fix }) =>
      [`${network} via ${nextHops} is ${verdict}`, why && `: ${why}; fix: ${fix}`].join(''),
    );
  }

  /** The same with the nodes that a cloud provider serves, in nodes.json. */
  listedFor(provider: CloudProvider, ...args: readonly string[]): Promise<string[]> {
    const nodes = provider.nodes.list;
    if (nodes.length === 0) return this.listed(...args);
    this.writeNodes('nodes.json', nodes);
    return this.listed('--nodes', 'nodes.json', ...args);
  }

  /** What clients wrote of every static route, by its path. */
  tree(): Readonly<Record<string, unknown>> {
    const routes = this.nsx.tree.staticRoutes();
    return Object.fromEntries(
      routes.map(({ path, display_name, network, next_hops, tags }) => [
        path,
        { display_name, network, next_hops, tags },
      ]),
    );
  }

  async close(): Promise<void> {
    for (const provider of this.#providers) provider.stop();
    await this.nsx.close();
    this.folder.close();
  }
}
