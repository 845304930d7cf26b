import type { DeployedCluster } from '../../lib/project';
import { chosenClusters } from '../../lib/rehearsal/chosen-clusters';

const cluster = (name: string, routeOwner: DeployedCluster['routeOwner']): DeployedCluster => ({
  name,
  routeOwner,
  podCidrs: [],
  controlPlanes: 1,
  nodes: [],
});

const clusters = [
  cluster('mgmt', 'none'),
  cluster('cl1', 'cloud-provider'),
  cluster('k8s1', 'terraform'),
  cluster('cl2', 'cloud-provider'),
];

describe('the clusters that are played', () => {
  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['all that have a cloud provider', undefined, ['cl1', 'cl2']],
    ['the same where the list is empty', [], ['cl1', 'cl2']],
    ['those that are named', ['cl2'], ['cl2']],
    ['each once, as they are named', ['cl2', 'cl1', 'cl2'], ['cl2', 'cl1']],
  ])('are %s', (_what, names, expected) => {
    expect(chosenClusters(clusters, names).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['cl3', 'REH001 [--cluster] the program has no cluster "cl3"; its clusters are: mgmt, cl1, k8s1, cl2'],
    [
      'k8s1',
      'REH002 [--cluster] the routes of k8s1 are written by terraform, and not by a cloud provider; leave it out',
    ],
    ['mgmt', 'REH002 [--cluster] the routes of mgmt are written by nobody, and not by a cloud provider; leave it out'],
  ])('are not %s', (name, message) => {
    expect(() => chosenClusters(clusters, [name])).toThrow(expect.objectContaining({ message }));
  });

  it('are none of a program without clusters', () => {
    const message = 'REH001 [--cluster] the program has no cluster "cl1"; its clusters are: none';
    expect(() => chosenClusters([], ['cl1'])).toThrow(expect.objectContaining({ message }));
  });
});
