import type { ObservedRoute } from '../../observed';
import { type CheckLine, type Fix, grouped, right, wrong } from '../check-line';
import { discards, type RouteScope } from './route-scope';
import { addressesText, blocksText, DEPLOY, list } from './words';

/** What else stands inside the blocks of a cluster. A null route for what no node has is no fault. */
export function blockLines(scope: RouteScope): CheckLine[] {
  return [
    ...withoutNodeLines(scope),
    ...untaggedLines(scope),
    ...partLines(scope),
    ...realizationLines(scope),
    ...elsewhereLines(scope),
  ];
}

function withoutNodeLines(scope: RouteScope): CheckLine[] {
  const { checked, cluster, routes, podAround } = scope;
  const faults = routes
    .filter((route) => podAround(route.network) === undefined && !discards(route) && !isDeletedForItsTags(scope, route))
    .map((route) =>
      wrong(
        'CHK018',
        route.path,
        `${route.network} via ${addressesText(route.nextHops)} ${nobody(scope, route)}`,
        withoutNodeFix(scope),
      ),
    );
  if (faults.length > 0) return faults;
  return [right('CHK018', checked.cluster.name, 1, `no route inside ${blocksText(cluster)} is without a node`)];
}

/** Whose podCIDR it is not. */
function nobody({ checked }: RouteScope, { node: name }: ObservedRoute): string {
  if (name === undefined) return `is the podCIDR of no node in ${checked.file}`;
  const node = checked.nodes.find((one) => one.name === name);
  if (node === undefined) return `is of node ${name}, which is not in ${checked.file}`;
  const podCidrs = node.podCidrs.map(String).join(' and ');
  return `is of node ${name}, whose podCIDR is ${podCidrs === '' ? 'not given yet' : podCidrs}`;
}

function withoutNodeFix({ owner }: RouteScope): Fix {
  if (owner === 'terraform')
    return { text: 'see that the inventory is complete, then deploy with it', command: DEPLOY };
  if (owner === 'person') return 'see that the inventory is complete, then delete it';
  return 'read the nodes again; the cloud provider deletes the route of a node that is gone within seconds, and what stays then, delete by hand';
}

/** Whether the cloud provider lists the route, and finds no node by it. */
function isDeletedForItsTags({ owner, lists }: RouteScope, route: ObservedRoute): boolean {
  return owner === 'cloud-provider' && lists(route) && route.node === undefined;
}

function untaggedLines(scope: RouteScope): CheckLine[] {
  const { checked, owner, routes, holders, lists } = scope;
  if (owner !== 'cloud-provider') return [];
  const listed = routes.filter(lists);
  const faults = listed.flatMap((route) => {
    const names = holders(route.network).map(({ node }) => node.name);
    if (route.node === undefined) {
      const what = `${route.network} has the tag of the cluster ${route.cluster} and none of a node: the cloud provider deletes it`;
      return [wrong('CHK019', route.path, what, 'take its tag vsphere.k8s.io/cluster-name off if it has to stay')];
    }
    if (names.length === 0 || names.includes(route.node)) return [];
    const own = list(names);
    const what = `${route.network} has the tag of node ${route.node} and is the podCIDR of node ${own}: the cloud provider deletes it`;
    return [wrong('CHK019', route.path, what, `delete it; the cloud provider writes the route of node ${own}`)];
  });
  return grouped('CHK019', checked.cluster.name, listed.length, faults, (n) =>
    n === 1 ? '1 route has the tags of its cluster and node' : `${n} routes have the tags of their cluster and node`,
  );
}

function partLines({ routes, podAround }: RouteScope): CheckLine[] {
  return routes.flatMap((route) => {
    const pod = podAround(route.network);
    if (pod === undefined || pod.cidr.equals(route.network)) return [];
    const how = discards(route) ? 'is discarded' : `leads to ${addressesText(route.nextHops)}`;
    const what = `${route.network}, a part of ${pod.cidr} of node ${pod.node.name}, ${how}`;
    return [wrong('CHK020', route.path, what, 'delete it where it was written')];
  });
}

function realizationLines({ checked, routes, realized }: RouteScope): CheckLine[] {
  const asked = routes.flatMap((route) => {
    const realization = realized.get(route.path);
    return realization === undefined ? [] : [{ route, realization }];
  });
  const faults = asked
    .filter(({ realization }) => realization.state !== 'REALIZED')
    .map(({ route, realization: { state, alarm } }) => {
      const how = state === '' ? 'NSX has no realized entity of it' : `it is ${state}`;
      const why = alarm === undefined ? '' : ` (${alarm})`;
      const fix =
        state === 'ERROR'
          ? 'mend what the alarm in NSX says; the cloud provider does not look at a route again'
          : 'look again in a minute; if it stays, see the alarms of the Tier-1 and of its edge nodes in NSX';
      return wrong('CHK021', route.path, `${route.network} is not realized: ${how}${why}`, fix);
    });
  return grouped('CHK021', checked.cluster.name, asked.length, faults, (n) =>
    n === 1 ? '1 route is realized' : `${n} routes are realized`,
  );
}

function elsewhereLines({ checked, cluster, gateway, owner, elsewhere, lists, holders }: RouteScope): CheckLine[] {
  const faults = elsewhere.map((route) => {
    const isTaken = holders(route.network).some(({ node }) => node.name === route.node);
    const effect = isTaken
      ? `: the cloud provider takes it for the route of node ${route.node}`
      : `: the cloud provider deletes it on ${gateway} over and over, where it is not`;
    const known = owner === 'cloud-provider' && lists(route);
    return wrong(
      'CHK022',
      route.path,
      `${route.network} inside ${blocksText(cluster)} of ${cluster.name} has a route on ${route.gateway}${known ? effect : ''}`,
      'delete it there',
    );
  });
  if (faults.length > 0) return faults;
  const message = `no route inside ${blocksText(cluster)} with a cloud provider's tag is on another gateway`;
  return [right('CHK022', checked.cluster.name, 1, message)];
}
