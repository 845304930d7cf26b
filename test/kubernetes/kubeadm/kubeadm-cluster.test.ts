import { App } from 'cdk8s';
import { FACTS, type Fact, networkOf, segment } from '../../../lib/core/model';
import { Cidr, Ip } from '../../../lib/core/net';
import { AddressPlan } from '../../../lib/core/plan';
import { KubeadmCluster, type KubeadmClusterProps } from '../../../lib/kubernetes/kubeadm';

const tier1 = { managerHost: '10.44.55.101', policyPath: '/infra/tier-1s/k8s' };
const nodes = segment({ displayName: 'k8s-nodes', gateway: '172.16.160.1/24', tier1 });

const made = (props: Partial<KubeadmClusterProps> = {}) =>
  new KubeadmCluster(new App(), 'k8s1', { nodes, pods: '172.16.168.0/21', ...props });

/** What it says of itself, addresses as text. */
function said(cluster: KubeadmCluster, kind: Fact['kind'] = 'cluster'): unknown {
  const [fact] = cluster[FACTS]().filter((one) => one.kind === kind);
  return JSON.parse(JSON.stringify(fact));
}

/** A block of a pool, as a project gives it. */
function block(maxNodes: number, surge?: number) {
  const plan = new AddressPlan({ lock: undefined, collect: () => networkOf() });
  return plan.pool('pods', '172.16.168.0/21').block('k8s1', { maxNodes, ...(surge === undefined ? {} : { surge }) });
}

describe('KubeadmCluster', () => {
  it('describes itself with the least a program says', () => {
    expect(said(made())).toEqual({
      kind: 'cluster',
      key: 'k8s1',
      at: 'k8s1',
      name: 'k8s1',
      product: 'kubeadm',
      role: 'workload',
      podCidrs: ['172.16.168.0/21'],
      serviceCidrs: ['10.96.0.0/12'],
      nodeMaskSize: { 4: 24, 6: 64 },
      routable: true,
      routeOwner: 'terraform',
      nodeSegment: 'k8s-nodes',
      gateway: '10.44.55.101/infra/tier-1s/k8s',
      cni: 'antrea',
    });
  });

  it('describes itself with all a program may say', () => {
    const cluster = made({
      pods: Cidr.parse('172.16.168.0/21'),
      services: '10.97.0.0/16',
      endpoint: Ip.parse('172.16.160.5'),
      routeOwner: 'bgp',
      controlPlanes: 3,
      workers: 2,
      nodeMaskSize: 25,
    });
    expect(said(cluster)).toMatchObject({
      serviceCidrs: ['10.97.0.0/16'],
      endpoint: '172.16.160.5',
      routeOwner: 'bgp',
      nodeMaskSize: { 4: 25, 6: 64 },
      machines: { controlPlane: 3, workers: 2, maxNodes: 5, surge: 1 },
    });
  });

  it.each<[string, Partial<KubeadmClusterProps>, object]>([
    [
      'pods that are not routable have no owner of routes',
      { routable: false },
      { routable: false, routeOwner: 'none' },
    ],
    ['even where one is named', { routable: false, routeOwner: 'terraform' }, { routable: false, routeOwner: 'none' }],
    [
      'workers without a control plane count',
      { workers: 0 },
      { machines: { controlPlane: 1, workers: 0, maxNodes: 1, surge: 1 } },
    ],
    [
      'IPv6',
      { pods: 'fd00:1::/48', services: 'fd00:2::/112' },
      { podCidrs: ['fd00:1::/48'], serviceCidrs: ['fd00:2::/112'] },
    ],
  ])('%s', (_name, props, fact) => {
    expect(said(made(props))).toMatchObject(fact);
  });

  it('says nothing of what is not known', () => {
    const fact = said(made({ nodes: segment({ displayName: 'a', gateway: '10.0.0.1/24' }), controlPlanes: 3 }));
    expect(fact).not.toHaveProperty('machines');
    expect(fact).not.toHaveProperty('gateway');
    expect(fact).not.toHaveProperty('endpoint');
  });

  it('names its segment and Tier-1 as references', () => {
    const facts = made()[FACTS]();
    expect(facts.map(({ kind, key, at, reference = false }) => [kind, key, at, reference])).toEqual([
      ['cluster', 'k8s1', 'k8s1', false],
      ['segment', 'k8s-nodes', 'k8s1', true],
      ['tier1', '10.44.55.101/infra/tier-1s/k8s', 'k8s1', true],
    ]);
  });

  it('is an end of traffic, by its pods and by its machines', () => {
    const { key, name, pods, machines } = made();
    expect([key, name]).toEqual(['k8s1', 'k8s1']);
    expect(pods).toEqual({ kind: 'pods', cluster: 'k8s1' });
    expect(machines).toEqual({ kind: 'nodes', cluster: 'k8s1' });
  });

  it('takes a block of a pool with what it was planned for', () => {
    expect(said(made({ pods: block(6, 2), workers: 2 }))).toMatchObject({
      podCidrs: ['172.16.168.0/21'],
      machines: { controlPlane: 1, workers: 2, maxNodes: 6, surge: 2 },
    });
  });

  it('does not read a block before its facts are asked for', () => {
    let decided = 0;
    const collect = () => {
      decided += 1;
      return networkOf();
    };
    const pods = new AddressPlan({ lock: undefined, collect })
      .pool('pods', '10.0.0.0/16')
      .block('k8s1', { maxNodes: 1 });
    const cluster = made({ pods });
    expect(decided).toBe(0);
    cluster[FACTS]();
    expect(decided).toBe(1);
  });

  it.each<[Partial<KubeadmClusterProps>, string]>([
    [{ pods: '172.16.168.1/21' }, 'ADR002 [k8s1] 172.16.168.1/21 has host bits set; did you mean 172.16.168.0/21?'],
    [{ services: '10.96.0.1/12' }, 'ADR002 [k8s1] 10.96.0.1/12 has host bits set; did you mean 10.96.0.0/12?'],
    [{ endpoint: '172.16.160.5/24' }, 'ADR001 [k8s1] "172.16.160.5/24" has a prefix; did you mean 172.16.160.5?'],
    [
      { pods: 'fd00:1::/48' },
      'KUBEADM001 [k8s1] pods fd00:1::/48 and services 10.96.0.0/12 are of two families; give services an IPv6 network',
    ],
    [
      { services: 'fd00:2::/112' },
      'KUBEADM001 [k8s1] pods 172.16.168.0/21 and services fd00:2::/112 are of two families; give services an IPv4 network',
    ],
    [{ controlPlanes: 0 }, 'KUBEADM002 [k8s1] controlPlanes is 0; give a whole number of 1 or more'],
    [{ workers: -1 }, 'KUBEADM002 [k8s1] workers is -1; give a whole number of 0 or more'],
    [{ workers: 1.5 }, 'KUBEADM002 [k8s1] workers is 1.5; give a whole number of 0 or more'],
    [{ workers: Number.NaN }, 'KUBEADM002 [k8s1] workers is NaN; give a whole number of 0 or more'],
    [{ workers: '2' as unknown as number }, 'KUBEADM002 [k8s1] workers is "2"; give a whole number of 0 or more'],
    [{ nodeMaskSize: 33 }, 'KUBEADM002 [k8s1] nodeMaskSize is 33; give a whole number from 1 to 32'],
  ])('refuses %j', (props, message) => {
    expect(() => made(props)).toThrow(expect.objectContaining({ message }));
  });

  it('refuses a block that was planned for fewer machines', () => {
    const message =
      'KUBEADM002 [k8s1] the pod block is for 2 machines at rest, and the cluster has 4; raise maxNodes of the block to 4';
    expect(() => made({ pods: block(2), workers: 3 })).toThrow(expect.objectContaining({ message }));
  });

  it('refuses a block of another family than its services when it is read', () => {
    const plan = new AddressPlan({ lock: undefined, collect: () => networkOf() });
    const cluster = made({ pods: plan.pool('pods', 'fd00:1::/48').block('k8s1', { maxNodes: 3 }) });
    expect(() => cluster[FACTS]()).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^KUBEADM001 \[k8s1\] pods fd00:1::\/\d+ and services 10\.96\.0\.0\/12 /),
      }),
    );
  });
});
