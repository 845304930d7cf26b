import { parseLock } from '../../../lib/core/plan';
import { type PlainNodeInventory, readObservedNodes } from '../../../lib/import';
import { type LockedPlan, type ObservedRoute, observedRoute } from '../../../lib/operate/observed';
import type { Knowledge } from '../../../lib/operate/routes/judge-routes';
import { LivingNodes } from '../../../lib/operate/routes/living-nodes';

export const TIER1 = '/infra/tier-1s/tanzu-cl1';
export const LOCK = 'addresses.lock.json';
export const PROVIDER = { cluster: 'vsphere.k8s.io/cluster-name', node: 'vsphere.k8s.io/node-name' };
export const TERRAFORM = { cluster: 'cdk-routable-pods/cluster', node: 'cdk-routable-pods/node' };

/** What a route is said to be; all but the network may be left out. */
export interface PlainRoute {
  readonly network: string;
  readonly via?: readonly string[];
  /** `scope=tag` */
  readonly tags?: readonly string[];
  readonly id?: string;
  readonly name?: string;
}

/** What a client writes of it. */
export function routeFields({ network, via = [], tags = [], id, name }: PlainRoute) {
  return {
    display_name: name ?? nameOf(network, tags) ?? id ?? idOf(network),
    network,
    next_hops:
      via.length === 0 ? [{ admin_distance: 1 }] : via.map((ip_address) => ({ ip_address, admin_distance: 1 })),
    tags: tags.map((text) => {
      const [scope = '', tag = ''] = text.split('=');
      return { scope, tag };
    }),
  };
}

/** As the cloud provider names what it gives its tags: `kubernetes_cl1-a_172.16.136.0/24`. */
function nameOf(network: string, tags: readonly string[]): string | undefined {
  const [cluster, node] = [PROVIDER.cluster, PROVIDER.node].map((scope) =>
    tags.find((text) => text.startsWith(`${scope}=`))?.slice(scope.length + 1),
  );
  return cluster === undefined || node === undefined ? undefined : `${cluster}_${node}_${network}`;
}

export function idOf(network: string): string {
  return `r_${network.replace('/', '_')}`;
}

/** A route as a manager answers it. */
export function routeBody(plain: PlainRoute) {
  const id = plain.id ?? idOf(plain.network);
  return {
    ...routeFields(plain),
    id,
    path: `${TIER1}/static-routes/${id}`,
    resource_type: 'StaticRoutes',
    _revision: 0,
  };
}

export function route(plain: PlainRoute): ObservedRoute {
  return observedRoute(routeBody(plain), 'nsx');
}

/** Tags of the cloud provider of a TKG cluster. */
export const ofNode = (node: string, cluster = 'kubernetes') => [
  `${PROVIDER.cluster}=${cluster}`,
  `${PROVIDER.node}=${node}`,
];

/** A node; all but the name may be left out. */
export type PlainNode = Pick<PlainNodeInventory, 'name'> & Partial<Pick<PlainNodeInventory, 'addresses' | 'podCidrs'>>;

export const living = (files: Readonly<Record<string, readonly PlainNode[]>>) =>
  new LivingNodes(Object.entries(files).map(([file, nodes]) => ({ file, nodes: readObservedNodes(nodes, file) })));

/** Blocks of a lock, by their keys: the first stands on line 4. `retired` after the network where it is. */
export function lockText(blocks: Readonly<Record<string, string>>): string {
  const lines = Object.entries(blocks).map(([key, text]) => {
    const [cidr = '', retired] = text.split(' ');
    const gateway = `10.44.55.101${TIER1}`;
    const entry = {
      for: 'pods',
      cidr,
      pool: 'pinned',
      cluster: key.split(' ')[0],
      routeOwner: 'cloud-provider',
      gateway,
    };
    return `    ${JSON.stringify(key)}: ${JSON.stringify({ ...entry, ...(retired === undefined ? {} : { retired: true }) })}`;
  });
  return `{\n  "version": 1,\n  "addresses": {\n${lines.join(',\n')}\n  }\n}\n`;
}

export const plan = (blocks: Readonly<Record<string, string>>): LockedPlan => ({
  ...parseLock(lockText(blocks), LOCK),
  file: LOCK,
});

export const NOTHING: Knowledge = { living: living({}), plan: undefined };
