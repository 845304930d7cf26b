import type { Ip } from '../../../core/net';
import { leadsTo, type ObservedRoute } from '../../observed';
import { type CheckLine, type Fix, grouped, right, warning, wrong } from '../check-line';
import { nextHopFix, routeUid } from './next-hop-fix';
import { nodePlace } from './node-lines';
import { discards, type PodNetwork, type RouteScope } from './route-scope';
import { addressesText, count, DEPLOY, list, OWNER_WORDS, RESTART, WRITER_WORDS } from './words';

/** Each podCIDR, and the routes to it. */
export function routeLines(scope: RouteScope): CheckLine[] {
  return [
    ...missingLines(scope),
    ...secondLines(scope),
    ...nextHopLines(scope),
    ...ownerLines(scope),
    ...formerNodeLines(scope),
  ];
}

function missingLines(scope: RouteScope): CheckLine[] {
  const { checked, gateway, pods, routesTo } = scope;
  const faults = pods
    .filter(({ cidr }) => routesTo(cidr).length === 0)
    .map((pod) =>
      wrong(
        'CHK013',
        nodePlace(checked, pod.node),
        `${pod.cidr} of node ${pod.node.name} has no route on ${gateway}`,
        missingFix(scope, pod),
      ),
    );
  return grouped('CHK013', checked.cluster.name, pods.length, faults, (n) =>
    n === 1 ? `1 podCIDR has a route on ${gateway}` : `${n} podCIDRs have a route on ${gateway}`,
  );
}

function missingFix({ owner, elsewhere, lists }: RouteScope, { cidr, node }: PodNetwork): Fix {
  const address = addressOf({ cidr, node });
  if (owner === 'terraform') return { text: 'deploy with this inventory', command: DEPLOY };
  if (owner === 'person') return `add it${address === undefined ? '' : ` with the next hop ${address}`}`;
  if (address === undefined)
    return { text: 'once the node has an address, restart the cloud provider', command: RESTART };
  const taken = elsewhere.find((route) => lists(route) && route.node === node.name && route.network.equals(cidr));
  if (taken !== undefined) return `delete ${taken.path}: the cloud provider takes it for this one`;
  return {
    text: 'the cloud provider writes it within seconds; where it does not, as for a node that was added without an address, restart it',
    command: RESTART,
  };
}

/** A null route beside the node's own one takes no packets from it only by chance, so it counts. */
function secondLines(scope: RouteScope): CheckLine[] {
  const { checked, pods, routesTo } = scope;
  const routed = pods.filter(({ cidr }) => routesTo(cidr).length > 0);
  const faults = routed
    .filter(({ cidr }) => routesTo(cidr).length > 1)
    .map((pod) => {
      const routes = routesTo(pod.cidr);
      const shown = routes.map((route) => `${route.id} ${hopsText(route)} (${WRITER_WORDS[route.owner]})`);
      return wrong(
        'CHK014',
        nodePlace(checked, pod.node),
        `${pod.cidr} of node ${pod.node.name} has ${routes.length} routes: ${list(shown)}`,
        secondFix(scope, pod, routes),
      );
    });
  return grouped('CHK014', checked.cluster.name, routed.length, faults, (n) =>
    n === 1 ? '1 podCIDR has one route only' : `${n} podCIDRs have one route only`,
  );
}

function secondFix({ owner }: RouteScope, { node }: PodNetwork, routes: readonly ObservedRoute[]): string {
  const owned = routes.filter((route) => route.owner === owner);
  const kept = owned.find((route) => routeUid(route) === node.uid) ?? owned[0];
  if (kept === undefined) return `delete all but one; ${OWNER_WORDS[owner]} is to write it`;
  const others = routes.filter((route) => route !== kept).map(({ id }) => id);
  return `delete ${list(others)} where it was written; ${kept.id} stays`;
}

function nextHopLines(scope: RouteScope): CheckLine[] {
  const { checked, pods } = scope;
  const judged = pods.flatMap((pod) => {
    const own = addressesIn(pod);
    return own.length === 0 ? [] : scope.routesTo(pod.cidr).map((route) => ({ pod, route, own }));
  });
  const names = new Map(checked.nodes.flatMap(({ name, addresses }) => addresses.map((ip) => [ip.toString(), name])));
  const faults = judged
    .filter(({ route, own }) => !leadsTo(route, own))
    .map(({ pod, route, own }) =>
      wrong(
        'CHK015',
        route.path,
        `${pod.cidr} ${whereTo(route, names)}, and node ${pod.node.name} is ${addressesText(own)}`,
        nextHopFix(scope, pod, route),
      ),
    );
  return grouped('CHK015', checked.cluster.name, judged.length, faults, (n) =>
    n === 1 ? '1 route leads to the address of its node' : `${n} routes lead to the address of their node`,
  );
}

function addressesIn({ cidr, node }: PodNetwork): readonly Ip[] {
  return node.addresses.filter(({ family }) => family === cidr.family);
}

function addressOf(pod: PodNetwork): Ip | undefined {
  return addressesIn(pod)[0];
}

/** `leads to 10.0.0.12 (node n2)` */
function whereTo(route: ObservedRoute, names: ReadonlyMap<string, string>): string {
  if (discards(route)) return 'is discarded';
  const hops = route.nextHops.map((hop) => {
    const name = names.get(hop.toString());
    return name === undefined ? hop.toString() : `${hop} (node ${name})`;
  });
  return `leads to ${list(hops)}`;
}

function hopsText(route: ObservedRoute): string {
  return discards(route) ? 'discard' : `via ${addressesText(route.nextHops)}`;
}

/** A podCIDR that has several routes is CHK014's, and a route with the tag of another node, or of none, CHK019's. */
function ownerLines(scope: RouteScope): CheckLine[] {
  const { checked, pods, routesTo } = scope;
  const single = pods.flatMap((pod) => {
    const [route, ...others] = routesTo(pod.cidr);
    return route === undefined || others.length > 0 || isMistagged(scope, pod, route) ? [] : [{ pod, route }];
  });
  const faults = single.flatMap(({ pod, route }) => ownerFault(scope, pod, route));
  return grouped('CHK016', checked.cluster.name, single.length, faults, (n) =>
    n === 1
      ? `1 route is written by ${OWNER_WORDS[scope.owner]}`
      : `${n} routes are written by ${OWNER_WORDS[scope.owner]}`,
  );
}

function isMistagged({ owner, lists }: RouteScope, { node }: PodNetwork, route: ObservedRoute): boolean {
  return owner === 'cloud-provider' && lists(route) && route.node !== node.name;
}

function ownerFault({ cluster, owner, lists }: RouteScope, pod: PodNetwork, route: ObservedRoute): CheckLine[] {
  const writer = WRITER_WORDS[route.owner];
  const of = `${pod.cidr} of node ${pod.node.name}`;
  if (owner !== 'cloud-provider') {
    if (route.cluster === undefined) return [];
    const what = `the route to ${of} has the tags of a cloud provider, and those of ${cluster.name} are ${OWNER_WORDS[owner]}'s: a cloud provider that calls its cluster ${route.cluster} deletes it`;
    return [warning('CHK016', route.path, what, 'take the tags vsphere.k8s.io/… off, or switch its pod routing off')];
  }
  if (route.owner === 'cloud-provider' && lists(route)) return [];
  if (!lists(route)) {
    const what = `the route to ${of} is ${writer}: the cloud provider does not see it, and writes a second one`;
    return [warning('CHK016', route.path, what, 'delete it where it was written')];
  }
  const what = `the route to ${of} is ${writer}, and has the tags of the cloud provider: that takes it for its own, mends no next hop of it, and deletes it with the node`;
  return [
    warning('CHK016', route.path, what, 'delete it where it was written; the cloud provider then writes its own'),
  ];
}

/** Silent where no node says its uid. A wrong next hop is said already, with the same cause. */
function formerNodeLines(scope: RouteScope): CheckLine[] {
  const { checked, owner, pods, routesTo } = scope;
  if (owner !== 'cloud-provider') return [];
  const written = pods.flatMap((pod) =>
    pod.node.uid === undefined
      ? []
      : routesTo(pod.cidr)
          .filter((route) => route.owner === 'cloud-provider' && leadsTo(route, addressesIn(pod)))
          .map((route) => ({ pod, route })),
  );
  const faults = written
    .filter(({ pod, route }) => routeUid(route) !== pod.node.uid)
    .map(({ pod, route }) =>
      warning(
        'CHK017',
        route.path,
        `the route to ${pod.cidr} was written for a former node ${pod.node.name} with the uid ${routeUid(route)}; the present one is ${pod.node.uid}`,
        'nothing as long as its next hop is right; delete it, and the cloud provider writes it anew for the present node',
      ),
    );
  const good = written.length - faults.length;
  if (good === 0) return faults;
  return [
    right(
      'CHK017',
      checked.cluster.name,
      good,
      `${count(good, 'route')} ${good === 1 ? 'has' : 'have'} the uid of the present node`,
    ),
    ...faults,
  ];
}
