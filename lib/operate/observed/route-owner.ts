import type { RouteOwner } from '../../core/model';
import { CLOUD_PROVIDER_TAGS, type RouteTag, TERRAFORM_TAGS, tagsOf } from './route-tags';

/** Who wrote a static route: the vSphere cloud provider, this library's Terraform, or somebody else. */
export type ObservedOwner = Exclude<RouteOwner, 'bgp'>;

/** What tells the owner. */
export interface OwnedRoute {
  readonly id: string;
  readonly displayName: string;
  /** The route's network as NSX has it, and in canonical text: for IPv6 they may differ. */
  readonly networks: readonly string[];
  readonly tags: readonly RouteTag[];
}

/**
 * The owner, by what it is known to write. The cloud provider: id `<uid of the node>_<network, / as _>`, name
 * `<cluster>_<node>_<network>`, and tags for cluster and node; so a route by somebody else that carries its tags, which
 * it would adopt, is not taken for its own. Source: cloud-provider-vsphere, routeprovider.go and nsxtbroker.go.
 */
export function ownerOf(route: OwnedRoute): ObservedOwner {
  if (tagsOf(route.tags, TERRAFORM_TAGS.cluster).length > 0) return 'terraform';
  return isOfCloudProvider(route) ? 'cloud-provider' : 'person';
}

function isOfCloudProvider({ id, displayName, networks, tags }: OwnedRoute): boolean {
  const [cluster] = tagsOf(tags, CLOUD_PROVIDER_TAGS.cluster);
  const [node] = tagsOf(tags, CLOUD_PROVIDER_TAGS.node);
  if (cluster === undefined || node === undefined) return false;
  return networks.some(
    (network) =>
      id.length > network.length + 1 &&
      id.endsWith(`_${network.replace('/', '_')}`) &&
      displayName === `${cluster}_${node}_${network}`,
  );
}
