import type { RouteOwner } from '../../../lib/core/model';
import { parseLock } from '../../../lib/core/plan';
import type { ObservedNode } from '../../../lib/import';
import { type PlainNodeInventory, readObservedNodes } from '../../../lib/import';
import {
  type CheckedCluster,
  type CheckFacts,
  type CheckLine,
  check,
  lockedClusters,
  type ObservedAntrea,
  type Realization,
} from '../../../lib/operate';
import { observedRoute } from '../../../lib/operate/observed';

export const TIER1 = '/infra/tier-1s/t1-cl1';
/** How the command behind a fix is shown. */
export const RESTART = ' $ kubectl -n kube-system rollout restart daemonset/vsphere-cloud-controller-manager';
const LOCK = 'addresses.lock.json';
export const NSX = '10.44.55.101';

/** A line of the lock; all but the block may be left out. */
export interface PlainBlock {
  readonly cidr: string;
  readonly cluster?: string;
  readonly routeOwner?: RouteOwner | 'none';
  /** Host and path; `none`: it has none. */
  readonly gateway?: string;
  readonly retired?: boolean;
}

/** The text of a lock, one line for each block from line 4 on, as synthesis writes it. */
export function lockText(blocks: readonly PlainBlock[]): string {
  const lines = blocks.map(
    ({ cidr, cluster = 'cl1', routeOwner = 'cloud-provider', gateway = `${NSX}${TIER1}`, retired }) => {
      const entry = {
        for: 'pods',
        cidr,
        pool: 'pinned',
        cluster,
        ...(routeOwner === 'none' ? {} : { routeOwner }),
        ...(gateway === 'none' ? {} : { gateway }),
        ...(retired === undefined ? {} : { retired }),
      };
      return `    ${JSON.stringify(`${cluster} ${cidr}`)}: ${JSON.stringify(entry)}`;
    },
  );
  return `{\n  "version": 1,\n  "addresses": {\n${lines.join(',\n')}\n  }\n}\n`;
}

export const CL1: PlainBlock = { cidr: '172.16.136.0/21' };
export const CL2: PlainBlock = { cidr: '172.16.144.0/21', cluster: 'cl2' };

const clustersOf = (blocks: readonly PlainBlock[]) => lockedClusters(parseLock(lockText(blocks), LOCK));

/** A node as an inventory has it. */
export type PlainNode = Omit<PlainNodeInventory, 'addresses' | 'podCidrs'> & {
  readonly addresses?: readonly string[];
  readonly podCidrs?: readonly string[];
  readonly networkUnavailable?: boolean;
};

/** Node n1 has 10.0.0.11 and 172.16.136.0/24, n2 the next ones. */
export function node(n: number, more: Partial<PlainNode> = {}): PlainNode {
  return {
    name: `n${n}`,
    uid: `uid-${n}`,
    addresses: [`10.0.0.${10 + n}`],
    podCidrs: [`172.16.${135 + n}.0/24`],
    ...more,
  };
}

export function observed(nodes: readonly PlainNode[]): ObservedNode[] {
  return nodes.map(({ networkUnavailable, addresses = [], podCidrs = [], ...rest }) => {
    const [read] = readObservedNodes([{ ...rest, addresses, podCidrs }]) as [ObservedNode];
    return networkUnavailable === undefined ? read : { ...read, networkUnavailable };
  });
}

/** A static route; what is left out is as the cloud provider of the cluster `kubernetes` writes it. */
export interface PlainRoute {
  readonly network: string;
  readonly via: readonly string[];
  /** @default the uid and the network */
  readonly id?: string;
  readonly uid?: string;
  /** Empty: no such tag. */
  readonly node?: string;
  /** Empty: no such tag. */
  readonly cluster?: string;
  readonly gateway?: string;
  /** @default - no further tags */
  readonly tags?: readonly object[];
}

/** The route of node n1, n2 … as the cloud provider writes it. */
export function routeOf(n: number, more: Partial<PlainRoute> = {}): PlainRoute {
  return { network: `172.16.${135 + n}.0/24`, via: [`10.0.0.${10 + n}`], uid: `uid-${n}`, node: `n${n}`, ...more };
}

/** The tags of `NodeRoutes`. */
export const terraformTags = (name: string) => [
  { scope: 'cdk-routable-pods/cluster', tag: 'cl1' },
  { scope: 'cdk-routable-pods/node', tag: name },
];
/** The route of a node as `NodeRoutes` writes it. */
export const terraformRoute = (n: number, more: Partial<PlainRoute> = {}) =>
  routeOf(n, { id: `cl1_172.16.${135 + n}.0_24`, node: '', cluster: '', tags: terraformTags(`n${n}`), ...more });

export function routeBody({
  network,
  via,
  uid = '',
  node: name = '',
  cluster = 'kubernetes',
  tags = [],
  ...rest
}: PlainRoute) {
  const { id = `${uid}_${network.replace('/', '_')}`, gateway = TIER1 } = rest;
  const own = [
    ...(cluster === '' ? [] : [{ scope: 'vsphere.k8s.io/cluster-name', tag: cluster }]),
    ...(name === '' ? [] : [{ scope: 'vsphere.k8s.io/node-name', tag: name }]),
  ];
  return {
    path: `${gateway}/static-routes/${id}`,
    id,
    display_name: `${cluster}_${name}_${network}`,
    network,
    next_hops: via.length === 0 ? [{ admin_distance: 1 }] : via.map((ip_address) => ({ ip_address })),
    tags: [...own, ...tags],
  };
}

export interface PlainFacts {
  /** @default - cl1's */
  readonly lock?: readonly PlainBlock[];
  /** Inventories by cluster. @default - n1 to n3 of cl1 */
  readonly nodes?: Readonly<Record<string, readonly PlainNode[]>>;
  /** `null`: no manager was asked. @default - right routes for cl1's nodes */
  readonly routes?: readonly PlainRoute[] | null;
  /** Tier-1s that are not there. */
  readonly missing?: readonly string[];
  /** By network. @default - every one is REALIZED */
  readonly realized?: Readonly<Record<string, Realization>>;
  readonly host?: string;
  /** Where the routes are looked for. @default - TIER1 */
  readonly gateway?: string;
  readonly antrea?: ObservedAntrea;
}

export const NODES = [node(1), node(2), node(3)];
export const ROUTES = [routeOf(1), routeOf(2), routeOf(3)];

/** The facts of a case. */
export function factsOf({
  lock = [CL1],
  nodes = { cl1: NODES },
  routes = ROUTES,
  missing = [],
  realized = {},
  host = NSX,
  gateway = TIER1,
  antrea,
}: PlainFacts): CheckFacts {
  const clusters = clustersOf(lock);
  const checked = Object.entries(nodes).map(([name, list]): CheckedCluster => {
    const cluster = clusters.get(name);
    if (cluster === undefined) throw new Error(`no cluster ${name}`);
    const about = { cluster, file: `${name}.json`, nodes: observed(list), ...(antrea === undefined ? {} : { antrea }) };
    return routes === null ? about : { ...about, gateway };
  });
  if (routes === null) return { lockFile: LOCK, clusters, checked };
  const all = routes.map((route) => observedRoute(routeBody(route), host));
  const here = all.filter((route) => route.gateway === gateway);
  const manager = {
    host,
    routes: new Map([[gateway, missing.includes(gateway) ? undefined : here]]),
    tagged: all.filter(({ cluster }) => cluster !== undefined),
    realized: new Map(here.map(({ path, network }) => [path, realized[network.toString()] ?? { state: 'REALIZED' }])),
  };
  return { lockFile: LOCK, clusters, checked, manager };
}

/** Lines as `FAIL CHK013 [cl1/n1] message; fix`, right ones as `ok CHK013 message`. */
export function shown({ id, ok, severity, at, message, fix, command }: CheckLine): string {
  if (ok) return `ok ${id} ${message}`;
  const run = command === undefined ? '' : ` $ ${command}`;
  return `${severity === 'error' ? 'FAIL' : 'warn'} ${id} [${at}] ${message}; ${fix}${run}`;
}

/** What is said of a case. */
export function linesOf(facts: PlainFacts): readonly CheckLine[] {
  return check(factsOf(facts)).sections.flatMap(({ lines }) => lines);
}

/** What is said of a case, of one kind or of all. */
export function said(facts: PlainFacts, id?: string): string[] {
  return linesOf(facts)
    .filter((line) => id === undefined || line.id === id)
    .map(shown);
}

/** What is not right in a case. */
export function faultsOf(facts: PlainFacts): string[] {
  return linesOf(facts)
    .filter(({ ok }) => !ok)
    .map(shown);
}
