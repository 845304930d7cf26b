import type { PolicyObject } from '../policy';

/** Where a gateway's service router runs. */
export interface Edges {
  readonly hasCluster: boolean;
  /** Policy paths of the cluster's edge nodes, as far as the inventory has them. */
  readonly nodes: readonly string[];
}

/** The edge nodes of a gateway: of the cluster that its locale services name. */
export function edgesOf({ path }: PolicyObject, objects: Iterable<PolicyObject>): Edges {
  const all = [...objects];
  const clusters = all
    .filter((object) => object.resource_type === 'LocaleServices' && object.parent_path === path)
    .flatMap(({ edge_cluster_path }) => (typeof edge_cluster_path === 'string' ? [edge_cluster_path] : []));
  const nodes = all
    .filter((object) => object.resource_type === 'PolicyEdgeNode' && clusters.includes(object.parent_path))
    .map((object) => object.path);
  return { hasCluster: clusters.length > 0, nodes };
}
