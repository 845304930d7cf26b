import { CLOUD_PROVIDER_TAGS } from '../../core/model';
import type { PolicyStaticRoute, Simulator } from '../../simulator';
import type { CloudNode } from '../cloud-nodes';
import { listed, type MatcherResult } from './result';

/** A static route as a test describes it: what is left out is of no interest. */
export interface ExpectedRoute {
  /** `172.16.136.0/24`. */
  readonly network: string;
  /** Address of a next hop. */
  readonly via?: string;
  /** Policy path of its gateway. */
  readonly gateway?: string;
  /** Value of the tag `vsphere.k8s.io/node-name`. */
  readonly node?: string;
  /** Value of the tag `vsphere.k8s.io/cluster-name`. */
  readonly cluster?: string;
}

type HasTree = Pick<Simulator, 'tree'>;

/** Whether there is a static route like this. */
export function toHaveRoute({ tree }: HasTree, expected: ExpectedRoute): MatcherResult {
  const { network, via, gateway, node, cluster } = expected;
  const routes = tree.staticRoutes(gateway);
  const pass = routes.some(
    (route) =>
      route.network === network &&
      (via === undefined || addressesOf(route).includes(via)) &&
      (node === undefined || tagOf(route, CLOUD_PROVIDER_TAGS.node) === node) &&
      (cluster === undefined || tagOf(route, CLOUD_PROVIDER_TAGS.cluster) === cluster),
  );
  const message = () =>
    `expected ${pass ? 'no' : 'a'} static route like ${JSON.stringify(expected)}; ${routeList(routes)}`;
  return { pass, message };
}

/** Whether every podCIDR of the nodes has exactly one static route, and that leads to its node. */
export function toHaveRoutesFor({ tree }: HasTree, nodes: readonly CloudNode[]): MatcherResult {
  const routes = tree.staticRoutes();
  const wrong = nodes.flatMap((node) =>
    (node.podCidrs ?? []).flatMap((cidr) => {
      const problem = problemOf(
        node,
        routes.filter(({ network }) => network === cidr),
      );
      return problem === undefined ? [] : [`${cidr} of ${node.name} ${problem}`];
    }),
  );
  const message = () =>
    wrong.length === 0
      ? `expected a podCIDR without exactly one route to its node; ${routeList(routes)}`
      : `expected exactly one route for each podCIDR; ${listed('wrong', wrong)}\n${routeList(routes)}`;
  return { pass: wrong.length === 0, message };
}

function problemOf(
  { addresses = [], externalAddresses = [] }: CloudNode,
  routes: readonly PolicyStaticRoute[],
): string | undefined {
  const [route, ...more] = routes;
  if (route === undefined) return 'has no route';
  if (more.length > 0) return `has ${routes.length} routes`;
  const hops = addressesOf(route);
  const own = [...addresses, ...externalAddresses];
  return hops.length > 0 && hops.every((hop) => own.includes(hop))
    ? undefined
    : `leads to ${hops.join(', ') || 'discard'}`;
}

function addressesOf({ next_hops }: PolicyStaticRoute): readonly string[] {
  return next_hops.flatMap(({ ip_address }) => ip_address ?? []);
}

function tagOf({ tags = [] }: PolicyStaticRoute, scope: string): string | undefined {
  return tags.find((tag) => tag.scope === scope)?.tag;
}

function routeList(routes: readonly PolicyStaticRoute[]): string {
  return listed(
    'static routes',
    routes.map((route) => `${route.network} via ${addressesOf(route).join(', ') || 'discard'}  ${route.path}`),
  );
}
