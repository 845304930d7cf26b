import type { Cidr } from '../../../core/net';
import { byCodePoint, type LockedBlock } from '../../../core/plan';
import { isRouterPath, lockedGateway, type ObservedRoute, pathOfCloudProvider, routesPath } from '../../observed';
import type { CheckedCluster, CheckFacts, ObservedManager } from '../check-facts';
import { type CheckLine, right, warning, wrong } from '../check-line';
import { discards } from './route-scope';
import { addressesText, count, DEPLOY, OWNER_WORDS } from './words';

/** How many routes the cloud provider's search brings: one page, whose cursor it does not follow. Source: nsxtbroker.go. */
const SEARCH_PAGE = 1000;

/** Where the routes of a cluster are, before any of them is looked at. */
export function placeLines(facts: CheckFacts, checked: CheckedCluster): CheckLine[] {
  return [
    ...askedLines(facts, checked),
    ...routerPathLines(checked),
    ...tier1Lines(facts, checked),
    ...notStatic(facts, checked),
  ];
}

function askedLines({ manager, lockFile }: CheckFacts, { cluster, gateway: asked }: CheckedCluster): CheckLine[] {
  if (manager === undefined || asked === undefined) return [];
  const { gateway } = cluster;
  const place = `${manager.host}${asked}`;
  if (gateway === undefined) return [right('CHK010', cluster.name, 1, `routes are looked for on ${place}`)];
  const locked = routesPath(gateway.path, cluster.routeOwner);
  if (isSameHost(gateway.host, manager.host) && locked === asked) {
    return [right('CHK010', cluster.name, 1, `routes are looked for on ${place}, as in ${lockFile}`)];
  }
  return [
    warning(
      'CHK010',
      cluster.name,
      `routes are looked for on ${place}, and ${lockFile} has ${gateway.host}${gateway.path}`,
      'right where that is another name for it, or a trial; else give --manager and --tier1 as in the lock',
    ),
  ];
}

function isSameHost(a: string, b: string): boolean {
  const plain = (host: string) => host.toLowerCase().replace(/:443$/, '');
  return plain(a) === plain(b);
}

function routerPathLines({ cluster: { name, routeOwner, gateway, blocks } }: CheckedCluster): CheckLine[] {
  if (routeOwner !== 'cloud-provider' || gateway === undefined) return [];
  if (isRouterPath(gateway.path)) {
    return [right('CHK011', name, 1, `the cloud provider can use the router path ${gateway.path}`)];
  }
  return [
    wrong(
      'CHK011',
      blocks[0]?.at ?? name,
      `the cloud provider of ${name} takes the router path ${gateway.path} for ${pathOfCloudProvider(gateway.path)}`,
      'put the cluster on a Tier-1 of the default space, /infra/tier-1s/<id>, and synthesize',
    ),
  ];
}

function tier1Lines({ manager }: CheckFacts, { gateway, cluster }: CheckedCluster): CheckLine[] {
  if (manager === undefined || gateway === undefined || manager.routes.get(gateway) !== undefined) return [];
  return [
    wrong('CHK012', gateway, `${manager.host} has no Tier-1 ${gateway}, so ${cluster.name} has no routes`, {
      text: 'deploy the NSX half, or see --manager',
      command: DEPLOY,
    }),
  ];
}

/** A cluster whose pods are not reached by static routes has none. */
function notStatic({ manager, lockFile }: CheckFacts, { cluster, gateway }: CheckedCluster): CheckLine[] {
  const { name, routeOwner, blocks } = cluster;
  if (routeOwner !== undefined && routeOwner !== 'bgp') return [];
  const routes = gateway === undefined ? [] : (manager?.routes.get(gateway) ?? []);
  const whose =
    routeOwner === undefined ? `${name} is not routed` : `the routes of ${name} are ${OWNER_WORDS[routeOwner]}'s`;
  return routes
    .filter((route) => !discards(route) && blocks.some(({ cidr }) => cidr.contains(route.network)))
    .map((route) =>
      warning(
        'CHK016',
        route.path,
        `${route.network} via ${addressesText(route.nextHops)} is a static route, and by ${lockFile} ${whose}`,
        'delete it where it was written',
      ),
    );
}

/** What concerns the manager as a whole, once for all clusters. */
export function managerLines(facts: CheckFacts): CheckLine[] {
  const { manager } = facts;
  return manager === undefined ? [] : [...pageLines(facts, manager), ...leftBehindLines(facts, manager)];
}

/** Only names under which a cloud provider of a cluster that was asked for has routes. */
function pageLines({ checked }: CheckFacts, { host, tagged }: ObservedManager): CheckLine[] {
  const gateways = new Set(
    checked.filter(({ cluster }) => cluster.routeOwner === 'cloud-provider').map(({ gateway }) => gateway),
  );
  const numbers = new Map<string, number>();
  const ours = new Set<string>();
  for (const { cluster = '', gateway } of tagged) {
    numbers.set(cluster, (numbers.get(cluster) ?? 0) + 1);
    if (gateways.has(gateway)) ours.add(cluster);
  }
  return [...ours].sort(byCodePoint).map((name) => {
    const n = numbers.get(name) ?? 0;
    const what = `${count(n, 'route')} ${n === 1 ? 'has' : 'have'} the cluster name ${name}`;
    if (n <= SEARCH_PAGE) return right('CHK023', host, 1, `${what}; the cloud provider reads ${SEARCH_PAGE}`);
    return warning(
      'CHK023',
      host,
      `${what}, and the cloud provider reads the first ${SEARCH_PAGE} only: it writes the others again and again, and never deletes them`,
      'delete what removed clusters left, or give each cluster its own --cluster-name of the cloud controller manager',
    );
  });
}

/** Retired blocks on the gateways that were asked. */
function leftBehindLines(facts: CheckFacts, manager: ObservedManager): CheckLine[] {
  const retired = [...facts.clusters.values()].flatMap((cluster) =>
    cluster.retired.map((block) => ({ cluster, block })),
  );
  const living = [
    ...[...facts.clusters.values()].flatMap(({ blocks }) => blocks.map(({ cidr }) => cidr)),
    ...facts.checked.flatMap(({ nodes }) => nodes.flatMap(({ podCidrs }) => podCidrs)),
  ];
  return retired.flatMap(({ cluster, block }) => {
    const gateway = gatewayOf(block);
    const routes = gateway === undefined ? undefined : manager.routes.get(gateway);
    // A cluster that has nodes in its retired block is not gone, which CHK001 says.
    const isAsked = facts.checked.some((one) => one.cluster === cluster && one.cluster.blocks.length === 0);
    if (gateway === undefined || routes === undefined || isAsked) return [];
    const left = routes.filter((route) => isLeftBehind(route, block, living));
    return [leftLine(facts, manager, { name: cluster.name, block, gateway, left })];
  });
}

function gatewayOf({ gateway: key, routeOwner }: LockedBlock): string | undefined {
  const path = key === undefined ? undefined : lockedGateway(key)?.path;
  return path === undefined ? undefined : routesPath(path, routeOwner);
}

function isLeftBehind({ network }: ObservedRoute, { cidr }: LockedBlock, living: readonly Cidr[]): boolean {
  return cidr.contains(network) && !living.some((other) => other.overlaps(network));
}

interface LeftBehind {
  readonly name: string;
  readonly block: LockedBlock;
  readonly gateway: string;
  readonly left: readonly ObservedRoute[];
}

function leftLine(
  { lockFile }: CheckFacts,
  { host }: ObservedManager,
  { name, block, gateway, left }: LeftBehind,
): CheckLine {
  const at = block.at ?? lockFile;
  const where = `inside ${block.cidr}, the former block of ${name}, on ${gateway}`;
  if (left.length === 0) return right('CHK024', at, 1, `no route is left ${where}`);
  return warning('CHK024', at, `${count(left.length, 'route')} ${left.length === 1 ? 'is' : 'are'} left ${where}`, {
    text: `where ${name} is gone, delete them; first without --yes, to see which`,
    command: `cdk-routable-pods routes prune --manager ${host} --tier1 ${gateway} --cluster ${name} --cidr ${block.cidr} --gone`,
  });
}
