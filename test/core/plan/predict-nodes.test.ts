import { type ClusterFact, networkFrom, type PlainCluster } from '../../../lib/core/model';
import { predictNodes } from '../../../lib/core/plan';

function cluster(plain: Partial<PlainCluster>): ClusterFact {
  const [fact] = networkFrom({ clusters: [{ name: 'cl1', ...plain }] }).of('cluster');
  if (fact === undefined) throw new Error('no cluster');
  return fact;
}

const machines = (controlPlane: number, workers: number) => ({
  controlPlane,
  workers,
  maxNodes: controlPlane + workers,
  surge: 1,
});

describe('predictNodes', () => {
  it('gives cl1 of seed 002 its three nodes, marked as a prediction', () => {
    const nodes = predictNodes(
      cluster({ podCidrs: ['172.16.136.0/21'], serviceCidrs: ['100.64.0.0/13'], machines: machines(1, 2) }),
    );
    expect(nodes.map((node) => ({ ...node, podCidrs: node.podCidrs.map(String) }))).toEqual(
      ['172.16.136.0/24', '172.16.137.0/24', '172.16.138.0/24'].map((podCidr, index) => ({
        kind: 'node',
        key: `cl1/cl1 node ${index + 1}`,
        name: `cl1 node ${index + 1}`,
        at: 'clusters[0]',
        cluster: 'cl1',
        addresses: [],
        podCidrs: [podCidr],
        observed: false,
      })),
    );
  });

  it.each([
    [
      'a block of each family in a dual-stack cluster',
      { podCidrs: ['10.244.0.0/20', 'fd00:10:244::/56'], machines: machines(1, 1) },
      ['10.244.0.0/24 fd00:10:244::/64', '10.244.1.0/24 fd00:10:244:1::/64'],
    ],
    [
      'nothing to a node beyond the range',
      { podCidrs: ['10.10.0.0/23'], machines: machines(1, 2) },
      ['10.10.0.0/24', '10.10.1.0/24', ''],
    ],
    [
      'nothing of either family where one is used up',
      { podCidrs: ['10.10.0.0/16', 'fd00::/64'], machines: machines(1, 1) },
      ['10.10.0.0/24 fd00::/64', ''],
    ],
    [
      'no block that the service range touches',
      { podCidrs: ['10.0.0.0/20'], serviceCidrs: ['10.0.1.0/26'], machines: machines(1, 1) },
      ['10.0.0.0/24', '10.0.2.0/24'],
    ],
    ['nothing in a range smaller than a block', { podCidrs: ['10.10.0.0/25'], machines: machines(1, 0) }, ['']],
    ['nothing in a range Kubernetes refuses', { podCidrs: ['fd00:100::/40'], machines: machines(1, 0) }, ['']],
    [
      'blocks of the cluster’s own mask',
      { podCidrs: ['10.10.0.0/24'], nodeMaskSize: { 4: 25, 6: 64 }, machines: machines(1, 1) },
      ['10.10.0.0/25', '10.10.0.128/25'],
    ],
    ['no node where the machines are not known', { podCidrs: ['10.10.0.0/16'] }, []],
    ['nodes without a block where the pod range is not known', { machines: machines(1, 1) }, ['', '']],
  ])('gives %s', (_, plain, podCidrs) => {
    expect(predictNodes(cluster(plain)).map((node) => node.podCidrs.join(' '))).toEqual(podCidrs);
  });
});
