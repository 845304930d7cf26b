import { ValidationError } from '../core/errors';
import type { DeployedCluster } from '../project';

/**
 * The clusters whose cloud provider is played: those that are named, else all that have one.
 *
 * @throws ValidationError REH001 for a cluster the program does not have, REH002 for one whose routes somebody else writes
 */
export function chosenClusters(
  clusters: readonly DeployedCluster[],
  names: readonly string[] | undefined,
): readonly DeployedCluster[] {
  const played = clusters.filter(({ routeOwner }) => routeOwner === 'cloud-provider');
  if (names === undefined || names.length === 0) return played;
  return [...new Set(names)].map((name) => {
    const cluster = clusters.find((candidate) => candidate.name === name);
    if (cluster === undefined) {
      const known = clusters.map((candidate) => candidate.name).join(', ') || 'none';
      throw new ValidationError(
        'REH001',
        `the program has no cluster "${name}"; its clusters are: ${known}`,
        '--cluster',
      );
    }
    if (cluster.routeOwner !== 'cloud-provider') {
      const owner = cluster.routeOwner === 'none' ? 'nobody' : cluster.routeOwner;
      const message = `the routes of ${name} are written by ${owner}, and not by a cloud provider; leave it out`;
      throw new ValidationError('REH002', message, '--cluster');
    }
    return cluster;
  });
}
