/** Scopes of the tags by which the vSphere cloud provider knows its routes. Source: cloud-provider-vsphere, nsxtbroker.go. */
export const CLOUD_PROVIDER_TAGS = {
  cluster: 'vsphere.k8s.io/cluster-name',
  node: 'vsphere.k8s.io/node-name',
} as const;

/** Scopes of the tags on the node routes that this library renders for Terraform. */
export const TERRAFORM_TAGS = { cluster: 'cdk-routable-pods/cluster', node: 'cdk-routable-pods/node' } as const;
