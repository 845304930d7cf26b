/** Scopes of the tags by which the vSphere cloud provider knows its routes. Source: cloud-provider-vsphere, nsxtbroker.go. */
export const CLUSTER_TAG = 'vsphere.k8s.io/cluster-name';
export const NODE_TAG = 'vsphere.k8s.io/node-name';
