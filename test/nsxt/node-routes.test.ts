import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TerraformStack } from 'cdktf';
import { FACTS } from '../../lib/core/model';
import { readNodes } from '../../lib/import';
import {
  NODE_ROUTE_TAGS,
  NodeRoutes,
  type NodeRoutesProps,
  NsxManager,
  type RoutedNode,
  Tier1Gateway,
} from '../../lib/nsxt';
import { newApp, newStack, plain, ref, refusal, synth, temporaryFolder } from './support';

const NODES: readonly RoutedNode[] = [
  { name: 'cl1-md-0-b', addresses: ['172.16.128.12'], podCidrs: ['172.16.137.0/24'] },
  { name: 'cl1-cp-0', addresses: ['172.16.128.11', 'fd00::11'], podCidrs: ['172.16.136.0/24', 'fd00:10:1::/64'] },
];

function routesIn(stack: TerraformStack, props: Partial<NodeRoutesProps> = {}, id = 'cl1'): NodeRoutes {
  const tier1 = stack.node.tryFindChild('t1') as Tier1Gateway | undefined;
  return new NodeRoutes(stack, id, {
    tier1: tier1 ?? new Tier1Gateway(stack, 't1', { advertise: [] }),
    nodes: NODES,
    ...props,
  });
}

/** The data file a real synthesis leaves in the stack's folder. */
function dataFile(build: (stack: TerraformStack) => void, name = 'cl1-node-routes'): string {
  const app = newApp();
  build(newStack(app));
  app.synth();
  return fs.readFileSync(path.join(app.outdir, `stacks/nsx/assets/${name}.json`), 'utf8');
}

describe('NodeRoutes', () => {
  it('is one resource over a file beside the stack', () => {
    const stack = newStack();
    routesIn(stack);
    const { locals, resource } = synth(stack);
    expect(locals).toEqual({
      'cl1-node-routes': ref(`jsondecode(file("${ref('path.module')}/assets/cl1-node-routes.json"))`),
    });
    expect(resource?.nsxt_policy_static_route).toEqual({
      'cl1-node-routes': {
        for_each: ref('local.cl1-node-routes'),
        nsx_id: ref(`replace(replace("cl1_${ref('each.key')}", "/", "_"), ":", "-")`),
        display_name: `cl1_${ref('each.key')}`,
        gateway_path: ref('nsxt_policy_tier1_gateway.t1.path'),
        network: ref('each.key'),
        next_hop: [{ ip_address: ref('each.value.next_hop') }],
        tag: [
          { scope: 'cdk-routable-pods/cluster', tag: 'cl1' },
          { scope: 'cdk-routable-pods/node', tag: ref('each.value.node') },
        ],
      },
    });
  });

  it('has a line for each podCIDR in the file, in their order', () => {
    expect(dataFile((stack) => routesIn(stack))).toBe(
      [
        '{',
        '  "172.16.136.0/24": {"next_hop": "172.16.128.11", "node": "cl1-cp-0"},',
        '  "172.16.137.0/24": {"next_hop": "172.16.128.12", "node": "cl1-md-0-b"},',
        '  "fd00:10:1::/64": {"next_hop": "fd00::11", "node": "cl1-cp-0"}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes the same bytes for nodes in another order', () => {
    const nodes = [...NODES].reverse();
    expect(dataFile((stack) => routesIn(stack, { nodes }))).toBe(dataFile((stack) => routesIn(stack)));
  });

  it('changes one line where a node is replaced under its podCIDR, and no address of Terraform', () => {
    const nodes = [{ ...NODES[0], name: 'cl1-md-0-c', addresses: ['172.16.128.99'] } as RoutedNode, ...NODES.slice(1)];
    const [before, after] = [NODES, nodes].map((all) =>
      dataFile((stack) => routesIn(stack, { nodes: all })).split('\n'),
    );
    expect(after?.filter((line, i) => line !== before?.[i])).toEqual([
      '  "172.16.137.0/24": {"next_hop": "172.16.128.99", "node": "cl1-md-0-c"},',
    ]);
  });

  it('removes nothing that Terraform or another program put into the folder', () => {
    const outdir = temporaryFolder();
    const state = path.join(outdir, 'stacks/nsx/.terraform/terraform.tfstate');
    fs.mkdirSync(path.dirname(state), { recursive: true });
    fs.writeFileSync(state, 'state');
    const app = newApp();
    Object.assign(app, { outdir });
    routesIn(newStack(app));
    app.synth();
    expect(fs.readFileSync(state, 'utf8')).toBe('state');
  });

  it('has tags of its own, so that the cloud provider leaves its routes alone', () => {
    expect(Object.values(NODE_ROUTE_TAGS).filter((scope) => scope.startsWith('vsphere'))).toEqual([]);
  });

  it('takes an inventory as it was read', () => {
    const nodes = readNodes('name,address,podCIDR\nn1,172.16.128.11,172.16.136.0/24\n');
    expect(dataFile((stack) => routesIn(stack, { nodes }))).toBe(
      '{\n  "172.16.136.0/24": {"next_hop": "172.16.128.11", "node": "n1"}\n}\n',
    );
  });

  it.each(['k8s1', { key: 'k8s1', name: 'k8s1' }])('is named by its cluster %j, not by its place', (cluster) => {
    const stack = newStack();
    routesIn(stack, { cluster }, 'pod-routes');
    expect(Object.keys(synth(stack).resource?.nsxt_policy_static_route ?? {})).toEqual(['k8s1-node-routes']);
  });

  it('says every node once and every route', () => {
    expect(plain(routesIn(newStack())[FACTS]())).toEqual([
      {
        kind: 'node',
        key: 'cl1/cl1-md-0-b',
        at: 'nsx/cl1',
        name: 'cl1-md-0-b',
        cluster: 'cl1',
        addresses: ['172.16.128.12'],
        podCidrs: ['172.16.137.0/24'],
        observed: true,
      },
      {
        kind: 'node',
        key: 'cl1/cl1-cp-0',
        at: 'nsx/cl1',
        name: 'cl1-cp-0',
        cluster: 'cl1',
        addresses: ['172.16.128.11', 'fd00::11'],
        podCidrs: ['172.16.136.0/24', 'fd00:10:1::/64'],
        observed: true,
      },
      ...[
        ['172.16.136.0/24', 'cl1_172.16.136.0_24', '172.16.128.11', 'cl1-cp-0'],
        ['172.16.137.0/24', 'cl1_172.16.137.0_24', '172.16.128.12', 'cl1-md-0-b'],
        ['fd00:10:1::/64', 'cl1_fd00-10-1--_64', 'fd00::11', 'cl1-cp-0'],
      ].map(([network, id, ip, node]) => ({
        kind: 'static-route',
        key: `10.44.55.101/infra/tier-1s/t1 ${id}`,
        at: 'nsx/cl1',
        gateway: '10.44.55.101/infra/tier-1s/t1',
        network,
        nextHops: [{ kind: 'ip', ip, adminDistance: 1 }],
        owner: 'terraform',
        cluster: 'cl1',
        node: `cl1/${node}`,
      })),
    ]);
  });

  it('keeps two managers of one stack apart, with clusters of one name', () => {
    const build = (stack: TerraformStack) => {
      const manager = new NsxManager(stack, 'b', { host: '10.9.0.1' });
      const [a, b] = [NsxManager.of(stack, '10.44.55.101'), manager].map(
        (on) => new Tier1Gateway(stack, `t1 on ${on.host}`, { nsxId: 't1', manager: on, advertise: [] }),
      ) as [Tier1Gateway, Tier1Gateway];
      new NodeRoutes(stack, 'first', { tier1: a, nodes: NODES.slice(0, 1), cluster: 'cl1' });
      new NodeRoutes(stack, 'second', { tier1: b, nodes: NODES.slice(1), cluster: 'cl1' });
    };
    expect(dataFile(build, 'b_cl1-node-routes')).toContain('cl1-cp-0');
    expect(dataFile(build)).not.toContain('cl1-cp-0');
  });
});

describe('an inventory is refused', () => {
  const n = (name: string, address: string, ...podCidrs: string[]): RoutedNode => ({
    name,
    addresses: address === '' ? [] : address.split(' '),
    podCidrs,
  });

  it.each<[string, RoutedNode[], string]>([
    [
      'without nodes',
      [],
      'NODE001 [nsx/cl1] there are no nodes, which would delete every route; remove the construct where that is meant',
    ],
    [
      'with a node without an address',
      [n('n1', '', '10.1.0.0/24')],
      'NODE002 [nsx/cl1] node n1 has no address; give its InternalIP, the next hop of its routes',
    ],
    [
      'with a node without a podCIDR',
      [n('n1', '10.0.0.1')],
      'NODE003 [nsx/cl1] node n1 has no podCIDR; give spec.podCIDRs of the Node, or run kube-controller-manager with --allocate-node-cidrs=true',
    ],
    [
      'with one podCIDR for two nodes',
      [n('n1', '10.0.0.1', '10.1.0.0/24'), n('n2', '10.0.0.2', '10.1.0.0/24')],
      'NODE004 [nsx/cl1] podCIDR 10.1.0.0/24 belongs to node n1 and to node n2; each node has its own, so read the inventory again',
    ],
    [
      'with podCIDRs that overlap',
      [n('n1', '10.0.0.1', '10.1.1.0/24'), n('n2', '10.0.0.2', '10.1.0.0/23')],
      'NODE004 [nsx/cl1] podCIDR 10.1.0.0/23 of node n2 overlaps 10.1.1.0/24 of node n1; each node has its own, so read the inventory again',
    ],
    [
      'with one node twice',
      [n('n1', '10.0.0.1', '10.1.0.0/24'), n('n1', '10.0.0.2', '10.1.1.0/24')],
      'NODE005 [nsx/cl1] node n1 is given twice; keep one',
    ],
    [
      'with a name that is none',
      [n('Node "1"', '10.0.0.1', '10.1.0.0/24')],
      'NODE006 [nsx/cl1] "Node \\"1\\"" is not a name of a node; write it as kubectl get nodes shows it',
    ],
    [
      'with a name that only Terraform knows',
      [n(ref('var.name'), '10.0.0.1', '10.1.0.0/24')],
      'TOKEN001 [nsx/cl1] name of a node is known only after apply; it must be known at synthesis, so give the text itself',
    ],
    [
      'with a podCIDR in a family the node has no address of',
      [n('n1', '10.0.0.1', 'fd00:10::/64')],
      'ADR025 [nsx/cl1] node n1 has no IPv6 address for its podCIDR fd00:10::/64; give its InternalIP of that family',
    ],
    [
      'with host bits in a podCIDR',
      [n('n1', '10.0.0.1', '10.1.0.1/24')],
      'ADR002 [nsx/cl1] 10.1.0.1/24 has host bits set; did you mean 10.1.0.0/24?',
    ],
  ])('%s', (_, nodes, message) => {
    expect(refusal(() => routesIn(newStack(), { nodes }))).toBe(message);
  });

  it('for a cluster that has its routes already', () => {
    const stack = newStack();
    routesIn(stack);
    expect(refusal(() => routesIn(stack, { cluster: 'cl1' }, 'again'))).toBe(
      'ID002 [nsx/again] cluster cl1 has its node routes from nsx/cl1 already; put all nodes there',
    );
  });

  it('for a cluster with a name that is no id', () => {
    expect(refusal(() => routesIn(newStack(), { cluster: 'my cluster' }))).toBe(
      'ID001 [nsx/cl1] "my cluster" is not an id for a cluster; use letters, digits, ".", "_" and "-" in cluster',
    );
  });
});
