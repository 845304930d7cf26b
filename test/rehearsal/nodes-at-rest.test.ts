import type { DeployedCluster, NodeSegment } from '../../lib/project';
import { nodesAtRest } from '../../lib/rehearsal/nodes-at-rest';

const segment: NodeSegment = {
  key: 'overlay',
  gateway: '172.16.128.1/21',
  ranges: ['172.16.128.10-172.16.128.12', '172.16.129.1-172.16.129.9'],
  taken: ['172.16.128.1', '172.16.128.11'],
};

function cluster(name: string, nodes: number, more: Partial<DeployedCluster> = {}): DeployedCluster {
  return {
    name,
    routeOwner: 'cloud-provider',
    podCidrs: ['172.16.136.0/21'],
    segment: 'overlay',
    controlPlanes: 1,
    nodes: Array.from({ length: nodes }, (_, index) => ({
      name: `${name} node ${index + 1}`,
      addresses: [],
      podCidrs: [`172.16.${136 + index}.0/24`],
      observed: false,
    })),
    ...more,
  };
}

const addresses = (clusters: readonly DeployedCluster[], segments: readonly NodeSegment[]) =>
  [...nodesAtRest(clusters, segments).values()].map((nodes) => nodes.map((node) => node.addresses?.join()));

describe('the nodes at rest', () => {
  it('have names as Cluster API gives them, the same in every run, and their predicted blocks', () => {
    const nodes = nodesAtRest([cluster('cl1', 3)], [segment]).get('cl1') ?? [];
    expect(nodes.map(({ podCidrs }) => podCidrs?.join())).toEqual([
      '172.16.136.0/24',
      '172.16.137.0/24',
      '172.16.138.0/24',
    ]);
    const names = nodes.map(({ name }) => name);
    expect(names[0]).toMatch(/^cl1-control-plane-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    expect(names[1]).toMatch(/^cl1-md-0-[bcdfghjklmnpqrstvwxz2456789]{10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    expect(names[2]?.slice(0, 19)).toBe(names[1]?.slice(0, 19));
    expect(new Set(names).size).toBe(3);
    expect(nodesAtRest([cluster('cl1', 3)], [segment]).get('cl1')).toEqual(nodes);
  });

  it('are leased what the DHCP server has, in order, over all clusters of a segment', () => {
    expect(addresses([cluster('cl1', 3), cluster('cl2', 1)], [segment])).toEqual([
      ['172.16.128.10', '172.16.128.12', '172.16.129.1'],
      ['172.16.129.2'],
    ]);
  });

  it.each<[string, NodeSegment, readonly string[]]>([
    [
      'takes the other addresses of a segment without DHCP',
      { ...segment, gateway: '10.0.0.1/29', ranges: [], taken: ['10.0.0.1', '10.0.0.3'] },
      ['10.0.0.2', '10.0.0.4', '10.0.0.5', '10.0.0.6', ''],
    ],
    [
      'leaves those without an address for whom nothing is left',
      { ...segment, ranges: ['172.16.128.10-172.16.128.11'] },
      ['172.16.128.10', '', '', '', ''],
    ],
    [
      'counts on in IPv6',
      { ...segment, gateway: 'fd00::1/64', ranges: [], taken: ['fd00::1'] },
      ['fd00::2', 'fd00::3', 'fd00::4', 'fd00::5', 'fd00::6'],
    ],
    ['leaves all without where the segment is not known', { ...segment, key: 'another' }, ['', '', '', '', '']],
  ])('%s', (_what, on, expected) => {
    expect(addresses([cluster('cl1', 5)], [on])).toEqual([expected]);
  });

  it('of an inventory are as they were read, and nobody else gets their addresses', () => {
    const read = { name: 'n1', addresses: ['172.16.128.12'], podCidrs: ['172.16.137.0/24'], observed: true };
    const nodes = nodesAtRest([cluster('cl1', 2), cluster('cl2', 0, { nodes: [read] })], [segment]);
    expect(nodes.get('cl2')).toEqual([{ name: 'n1', addresses: ['172.16.128.12'], podCidrs: ['172.16.137.0/24'] }]);
    expect(nodes.get('cl1')?.map((node) => node.addresses?.join())).toEqual(['172.16.128.10', '172.16.129.1']);
  });
});
