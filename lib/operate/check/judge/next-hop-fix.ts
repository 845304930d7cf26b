import { type ObservedRoute, TERRAFORM_TAGS, tagsOf } from '../../observed';
import type { Fix } from '../check-line';
import type { PodNetwork, RouteScope } from './route-scope';
import { addressesText, DEPLOY, RESTART } from './words';

/** The uid of the node that a route of the cloud provider was written for: what its id begins with. */
export function routeUid({ id, network }: ObservedRoute): string {
  const end = `_${network.toString().replace('/', '_')}`;
  return id.endsWith(end) ? id.slice(0, -end.length) : id.slice(0, Math.max(0, id.indexOf('_')));
}

/**
 * What to do where a route leads to another address than its node's. The cloud provider compares no next hops, and
 * knows the address that a node had when it was added: a route that is deleted before it is restarted comes back as it
 * was. A node that was created anew it knows afresh. Source: seen of version 1.36.0.
 */
export function nextHopFix({ owner }: RouteScope, { cidr, node }: PodNetwork, route: ObservedRoute): Fix {
  if (owner === 'terraform') return { text: 'deploy with this inventory', command: DEPLOY };
  const address = addressesText(node.addresses.filter(({ family }) => family === cidr.family).slice(0, 1));
  if (owner === 'person') return `give it the next hop ${address}`;
  if (route.owner !== 'cloud-provider' || route.node !== node.name) {
    const writer = tagsOf(route.tags, TERRAFORM_TAGS.cluster).length > 0 ? 'in Terraform' : 'where it was written';
    return `delete it ${writer}; the cloud provider then writes its own`;
  }
  if (node.uid !== undefined && routeUid(route) !== node.uid) {
    return `delete it: it was written for a former node ${node.name}, and the cloud provider writes it anew for the present one`;
  }
  return {
    text: `restart the cloud provider, and only then delete this route: it comes back with ${address}`,
    command: RESTART,
  };
}
