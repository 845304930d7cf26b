/** A tag of an NSX object; both parts may be empty. */
export interface RouteTag {
  readonly scope: string;
  readonly tag: string;
}

/** Scopes of the tags on routes of the vSphere cloud provider. Source: cloud-provider-vsphere, nsxtbroker.go. */
export const CLOUD_PROVIDER_TAGS = {
  cluster: 'vsphere.k8s.io/cluster-name',
  node: 'vsphere.k8s.io/node-name',
} as const;

/** Scopes of the tags on routes that `NodeRoutes` of this library renders for Terraform. */
export const TERRAFORM_TAGS = { cluster: 'cdk-routable-pods/cluster', node: 'cdk-routable-pods/node' } as const;

/** What the tags of a scope say. Mostly one text; NSX takes several of one scope. */
export function tagsOf(tags: readonly RouteTag[], scope: string): readonly string[] {
  return tags.filter((tag) => tag.scope === scope).map(({ tag }) => tag);
}
