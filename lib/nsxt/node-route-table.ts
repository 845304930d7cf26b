import { ValidationError } from '../core/errors';
import { Cidr, Ip } from '../core/net';
import { known } from './known';

/** A node as its routes need it: what `readNodes()` gives, or written by hand. */
export interface RoutedNode {
  /** Name of the Node object, unique in its cluster. */
  readonly name: string;
  /** InternalIP addresses; the first of each family is the next hop. */
  readonly addresses: readonly (Ip | string)[];
  /** `spec.podCIDRs`: one block per family. */
  readonly podCidrs: readonly (Cidr | string)[];
}

/** One route of a node: a podCIDR, and the node's address in its family. */
export interface NodeRoute {
  readonly podCidr: Cidr;
  readonly nextHop: Ip;
  readonly node: string;
}

/** A DNS subdomain (RFC 1123), as Kubernetes demands of a Node's name. */
const NODE_NAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/**
 * A route for every podCIDR of every node, in the order of the podCIDRs, whatever the order of the nodes.
 *
 * @throws ValidationError NODE001 without nodes, NODE002 for a node without an address, NODE003 for one without a
 * podCIDR, NODE004 for podCIDRs that overlap, NODE005 for a name that two nodes have, NODE006 for a text that is no
 * name, ADR025 for a node without an address in the family of its podCIDR, ADR001 and ADR002 for addresses, TOKEN001
 * for a name that is not known yet
 */
export function nodeRoutes(nodes: readonly RoutedNode[], at: string): NodeRoute[] {
  if (nodes.length === 0) {
    const message = 'there are no nodes, which would delete every route; remove the construct where that is meant';
    throw new ValidationError('NODE001', message, at);
  }
  const routes: NodeRoute[] = [];
  for (const node of nodes) {
    checkName(node.name, at);
    addRoutes(routes, node, at);
  }
  checkNamesDiffer(nodes, at);
  routes.sort((a, b) => Cidr.compare(a.podCidr, b.podCidr));
  checkOverlaps(routes, at);
  return routes;
}

function checkName(name: string, at: string): void {
  if (NODE_NAME.test(name)) return;
  const shown = JSON.stringify(known(name, 'name of a node', at));
  throw new ValidationError('NODE006', `${shown} is not a name of a node; write it as kubectl get nodes shows it`, at);
}

function checkNamesDiffer(nodes: readonly RoutedNode[], at: string): void {
  const names = nodes.map(({ name }) => name);
  if (new Set(names).size === names.length) return;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  throw new ValidationError('NODE005', `node ${twice} is given twice; keep one`, at);
}

function addRoutes(routes: NodeRoute[], { name, addresses, podCidrs }: RoutedNode, at: string): void {
  if (addresses.length === 0) {
    const message = `node ${name} has no address; give its InternalIP, the next hop of its routes`;
    throw new ValidationError('NODE002', message, at);
  }
  if (podCidrs.length === 0) {
    const message = `node ${name} has no podCIDR; give spec.podCIDRs of the Node, or run kube-controller-manager with --allocate-node-cidrs=true`;
    throw new ValidationError('NODE003', message, at);
  }
  for (const given of podCidrs) {
    const podCidr = Cidr.from(given, at);
    routes.push({ podCidr, nextHop: nextHopOf(podCidr, name, addresses, at), node: name });
  }
}

function nextHopOf(podCidr: Cidr, node: string, addresses: RoutedNode['addresses'], at: string): Ip {
  for (const address of addresses) {
    const ip = Ip.from(address, at);
    if (ip.family === podCidr.family) return ip;
  }
  const message = `node ${node} has no IPv${podCidr.family} address for its podCIDR ${podCidr}; give its InternalIP of that family`;
  throw new ValidationError('ADR025', message, at);
}

/** In order, networks that overlap have two neighbours that do. */
function checkOverlaps(routes: readonly NodeRoute[], at: string): void {
  let before: NodeRoute | undefined;
  for (const route of routes) {
    if (before?.podCidr.overlaps(route.podCidr)) throw sharedPods(before, route, at);
    before = route;
  }
}

function sharedPods(a: NodeRoute, b: NodeRoute, at: string): ValidationError {
  const message = a.podCidr.equals(b.podCidr)
    ? `podCIDR ${a.podCidr} belongs to node ${a.node} and to node ${b.node}`
    : `podCIDR ${a.podCidr} of node ${a.node} overlaps ${b.podCidr} of node ${b.node}`;
  return new ValidationError('NODE004', `${message}; each node has its own, so read the inventory again`, at);
}

/** Id of a route in NSX: from the cluster and the podCIDR alone, so that another node changes it in place. */
export function routeId(cluster: string, podCidr: string): string {
  return `${cluster}_${podCidr.replace('/', '_').replaceAll(':', '-')}`;
}

/** {@link routeId} as Terraform computes it from the key of the map. */
export function routeIdExpression(cluster: string): string {
  return `\${replace(replace("${cluster}_\${each.key}", "/", "_"), ":", "-")}`;
}

/** Lines that are made into bytes at once: one text of all of them would take the engine twice the time. */
const LINES_AT_ONCE = 64;

/**
 * The map of the routes for `for_each`, by podCIDR: one line for each, so that two versions compare line by line. None
 * of its texts needs escaping: they are addresses, and names that were checked.
 */
export function routeMapJson(routes: readonly NodeRoute[]): Buffer {
  const chunks: Buffer[] = [];
  let lines = '{';
  routes.forEach(({ podCidr, nextHop, node }, i) => {
    lines += `${i === 0 ? '' : ','}\n  "${podCidr.toString()}": {"next_hop": "${nextHop.toString()}", "node": "${node}"}`;
    if (i % LINES_AT_ONCE !== 0) return;
    chunks.push(Buffer.from(lines));
    lines = '';
  });
  return Buffer.concat([...chunks, Buffer.from(`${lines}\n}\n`)]);
}
