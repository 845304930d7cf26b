import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, TerraformIterator, TerraformStack } from 'cdktf';
import { External, type Fact, gatewayKey, Network, networkFrom, nodeKey } from '../lib/core/model';
import { Cidr, Ip } from '../lib/core/net';
import { AddressPlan } from '../lib/core/plan';
import { type Expectation, verify } from '../lib/core/verify';
import { NsxManager } from '../lib/nsxt';
import { PolicyStaticRoute } from '../lib/provider-nsxt/policy-static-route';
import { bestOf } from './best-of';
import type { BenchReport, BenchRow } from './report';

const MANAGER = '10.44.55.101';
const TIER1 = '/infra/tier-1s/t1';

/**
 * Plan and verify 10 clusters of 1,000 nodes whose routes Terraform owns, against what plain cdktf needs to synthesize
 * the same routes as one resource with an inline for_each; and how the cost grows up to every /24 of 10.0.0.0/8.
 */
export async function run(): Promise<BenchReport> {
  const network = networkOf(10, 1000);
  const ours = bestOf(5, () => planAndVerify(network));
  const reached = network.of('cluster').map((cluster) => reaches(cluster.key));
  const traced = bestOf(3, () => planAndVerify(network, reached));
  const plain = bestOf(3, () => synthesizeInline(network));
  const doubling = await growth();
  return {
    name: '10 clusters of 1,000 nodes, and every doubling up to 65,536 nodes',
    rows: [
      { what: 'plan and verify', ms: ours, ratio: ours / plain, limit: 1 },
      { what: 'plain cdktf, inline for_each, synthesized', ms: plain, ratio: 1 },
      {
        what: 'the same, and every node’s pods traced there and back',
        ms: traced,
        ratio: traced / plain,
        note: '10,000 flows',
      },
      ...doubling,
    ],
  };
}

async function growth(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let before: number | undefined;
  for (let nodes = 4096; nodes <= 65_536; nodes *= 2) {
    const network = networkOf(nodes / 4096, 4096);
    const ms = bestOf(5, () => planAndVerify(network));
    const note = `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
    const what = `plan and verify ${nodes} nodes, against half of them`;
    rows.push(before === undefined ? { what, ms, ratio: 1, note } : { what, ms, ratio: ms / before, limit: 2.2, note });
    before = ms;
  }
  return rows;
}

function planAndVerify(network: Network, expectations: readonly Expectation[] = []): void {
  // Facts are read into indexes anew each time, as a program does it.
  const read = new Network(network.facts);
  const settlement = new AddressPlan().settle(read);
  const verdict = verify(read.with(...settlement.retired), { expectations });
  if (!verdict.ok) throw new Error(`the network of the bench is not sound: ${verdict.findings[0]?.message}`);
}

/** The outside reaches every pod block of a cluster: a flow there and back for each of its nodes. */
function reaches(cluster: string): Expectation {
  return { type: 'reaches', from: External.of('198.18.0.0/16'), to: { kind: 'pods', cluster }, at: 'bench' };
}

/** Clusters side by side in 10.0.0.0/8, all on one Tier-1, nodes on one segment of 172.16.0.0/12. */
function networkOf(clusters: number, nodesEach: number): Network {
  const prefix = 24 - Math.ceil(Math.log2(nodesEach));
  const blocks = Cidr.parse('10.0.0.0/8');
  const frame = networkFrom({
    tier0s: [{ displayName: 'T0', managerHost: MANAGER, redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
    tier1s: [
      { managerHost: MANAGER, policyPath: TIER1, tier0: 'T0', advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] },
    ],
    segments: [{ displayName: 'nodes', gateway: '172.16.0.1/12', tier1: gatewayKey(MANAGER, TIER1) }],
    clusters: Array.from({ length: clusters }, (_, index) => ({
      name: `c${index}`,
      podCidrs: [blocks.block(prefix, index).toString()],
      serviceCidrs: ['192.168.0.0/16'],
      routeOwner: 'terraform' as const,
      gateway: gatewayKey(MANAGER, TIER1),
      nodeSegment: 'nodes',
    })),
  });
  const first = Ip.parse('172.16.0.10');
  const facts: Fact[] = [];
  for (let cluster = 0; cluster < clusters; cluster++) {
    for (let node = 0; node < nodesEach; node++) {
      const block = blocks.block(prefix, cluster).block(24, node);
      facts.push(...factsOf(`c${cluster}`, `n${node}`, first.plus(cluster * nodesEach + node), block));
    }
  }
  return new Network([...frame.facts, ...facts]);
}

function factsOf(cluster: string, name: string, ip: Ip, block: Cidr): Fact[] {
  const key = nodeKey(cluster, name);
  const gateway = gatewayKey(MANAGER, TIER1);
  return [
    { kind: 'node', key, at: 'bench', name, cluster, addresses: [ip], podCidrs: [block], observed: true },
    {
      kind: 'static-route',
      key: `${gateway} ${key}`,
      at: 'bench',
      gateway,
      network: block,
      nextHops: [{ kind: 'ip', ip, adminDistance: 1 }],
      owner: 'terraform',
      cluster,
      node: key,
    },
  ];
}

function synthesizeInline(network: Network): void {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-verify-'));
  try {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'nsx');
    new NsxManager(stack, 'nsx', { host: MANAGER });
    const routes = network
      .of('node')
      .map((node) => [String(node.podCidrs[0]), { next_hop: String(node.addresses[0]), node: node.key }]);
    const each = TerraformIterator.fromMap(Object.fromEntries(routes));
    new PolicyStaticRoute(stack, 'routes', {
      forEach: each,
      displayName: each.key,
      gatewayPath: TIER1,
      network: each.key,
      nextHop: [{ ipAddress: each.getString('next_hop') }],
      tag: [{ scope: 'node', tag: each.getString('node') }],
    });
    app.synth();
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}
