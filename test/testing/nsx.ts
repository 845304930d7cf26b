import { type Simulator, type SimulatorOptions, startSimulator } from '../../lib/simulator';
import { type CloudNode, type CloudProvider, cloudProvider } from '../../lib/testing';
import { ask } from '../simulator/http';

export const TIER1 = '/infra/tier-1s/t1-cl1';
export const ROUTES = `${TIER1}/static-routes`;

/** A node of the cluster, by its number. */
export function node(n: number, more: Partial<CloudNode> = {}): CloudNode {
  return { name: `n${n}`, addresses: [`10.0.0.${10 + n}`], podCidrs: [`172.16.13${5 + n}.0/24`], ...more };
}

/** A simulator with the cluster's Tier-1 and another one, and cloud providers that are stopped after each test. */
export class Laboratory {
  readonly #running: { close(): unknown }[] = [];

  async simulator(options: SimulatorOptions = {}): Promise<Simulator> {
    const nsx = await startSimulator(options);
    this.#running.push(nsx);
    for (const path of [TIER1, '/infra/tier-1s/other']) await ask(nsx, 'PATCH', path, { body: {} });
    nsx.log.clear();
    return nsx;
  }

  provider(nsx: Simulator, nodes: readonly CloudNode[], options: { readonly routerPath?: string } = {}): CloudProvider {
    const provider = cloudProvider(nsx, nodes, {
      clusterName: 'cl1',
      clusterCidrs: ['172.16.136.0/21', 'fd00:1::/48'],
      routerPath: TIER1,
      second: 2,
      ...options,
    });
    this.#running.push({ close: () => provider.stop() });
    return provider;
  }

  async close(): Promise<void> {
    for (const { close } of this.#running.splice(0).reverse()) await close();
  }
}

/** What was sent since the last time, as `METHOD path` without the prefix, percent-decoded. */
export function sent(nsx: Simulator): string[] {
  const lines = nsx.log.entries.map(({ method, url }) =>
    decodeURIComponent(`${method} ${url.replace('/policy/api/v1', '')}`),
  );
  nsx.log.clear();
  return lines;
}

/** Static routes by network: id without the uid, next hop. */
export function routes(nsx: Simulator): Record<string, string> {
  return Object.fromEntries(
    nsx.tree.staticRoutes().map(({ network, next_hops }) => [network, next_hops[0]?.ip_address ?? '']),
  );
}

/** A route as Terraform or a person writes it. */
export function foreignRoute(
  nsx: Simulator,
  id: string,
  network: string,
  via: string,
  tags: object[],
  gateway = TIER1,
) {
  const body = { network, next_hops: [{ ip_address: via }], tags };
  return ask(nsx, 'PATCH', `${gateway}/static-routes/${id}`, { body });
}

export const clusterTag = { scope: 'vsphere.k8s.io/cluster-name', tag: 'cl1' };
export const nodeTag = (name: string) => ({ scope: 'vsphere.k8s.io/node-name', tag: name });
