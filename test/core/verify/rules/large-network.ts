import { type Fact, Network, networkFrom } from '../../../../lib/core/model';
import { Cidr, Ip } from '../../../../lib/core/net';

const TIER1 = 'nsx/infra/tier-1s/t1';

/**
 * A sound network of clusters whose routes Terraform writes: a node and a route for each /24 of its blocks.
 *
 * @param nodes of each cluster, a power of two; at most 65,536 in all
 */
export function largeNetwork(clusters: number, nodes: number): Network {
  const base = networkFrom({
    tier0s: [{ displayName: 'T0', redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
    tier1s: [
      {
        managerHost: 'nsx',
        policyPath: '/infra/tier-1s/t1',
        tier0: 'T0',
        advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'],
      },
    ],
    segments: [{ displayName: 'nodes', gateway: '172.16.0.1/12', tier1: TIER1, dhcp: 'none' }],
  });
  const blocks = Cidr.parse('10.0.0.0/8')
    .split(24 - Math.log2(nodes))
    [Symbol.iterator]();
  const facts = Array.from({ length: clusters }, (_, c) => cluster(`c${c}`, blocks.next().value, c * nodes));
  return new Network([...base.facts, ...facts.flat()]);
}

function cluster(name: string, pods: Cidr, firstNode: number): Fact[] {
  const facts: Fact[] = [
    {
      kind: 'cluster',
      key: name,
      at: name,
      name,
      product: 'kubeadm',
      role: 'workload',
      podCidrs: [pods],
      serviceCidrs: [Cidr.parse('192.168.0.0/20')],
      nodeMaskSize: { 4: 24, 6: 64 },
      routable: true,
      routeOwner: 'terraform',
      gateway: TIER1,
      nodeSegment: 'nodes',
      cni: 'antrea',
    },
  ];
  let next = Ip.parse('172.16.1.0').plus(firstNode);
  for (const block of pods.split(24)) {
    const key = `${name}/${block}`;
    facts.push({
      kind: 'node',
      key,
      at: 'nodes.json',
      name: key,
      cluster: name,
      addresses: [next],
      podCidrs: [block],
      observed: true,
    });
    facts.push({
      kind: 'static-route',
      key: `${TIER1} ${block}`,
      at: 'routes',
      gateway: TIER1,
      network: block,
      nextHops: [{ kind: 'ip', ip: next, adminDistance: 1 }],
      owner: 'terraform',
      cluster: name,
      node: key,
    });
    next = next.plus(1);
  }
  return facts;
}
