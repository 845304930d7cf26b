import type { AntreaFact, ICluster } from '../../core/model';
import type { AntreaConf } from '../../core/products';

/** What a construct at a path says of the Antrea of a cluster. */
export function antreaFact(cluster: ICluster, version: string, agentConf: AntreaConf, at: string): AntreaFact {
  return { kind: 'antrea', key: cluster.key, at, cluster: cluster.key, version, agentConf };
}
