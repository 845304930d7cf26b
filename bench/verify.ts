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

/** A node as an inventory has it, before anything is read. */
interface NodeText {
  readonly cluster: string;
  readonly name: string;
  readonly address: string;
  readonly podCidr: string;
}

/**
 * From an inventory in text to the verdict: addresses read, facts made, planned and verified. 10 clusters of 1,000 nodes
 * whose routes Terraform owns, against what plain cdktf needs to synthesize the same routes as one resource with an
 * inline for_each; and how the cost grows up to every /24 of 10.0.0.0/8.
 */
export async function run(): Promise<BenchReport> {
  const nodes = inventory(10, 1000);
  const ours = bestOf(5, () => planAndVerify(10, nodes));
  const traced = bestOf(3, () => planAndVerify(10, nodes, reachesAll(10)));
  const plain = bestOf(3, () => synthesizeInline(nodes));
  const flows = `${nodes.length} flows`;
  return {
    name: '10 clusters of 1,000 nodes, and every doubling up to 65,536 nodes',
    rows: [
      { what: 'plan and verify', ms: ours, ratio: ours / plain, limit: 1 },
      { what: 'the same, and every node’s pods traced there and back', ms: traced, ratio: traced / plain, note: flows },
      { what: 'plain cdktf, inline for_each, synthesized', ms: plain, ratio: 1 },
      ...growth(),
    ],
  };
}

function growth(): BenchRow[] {
  const rows: BenchRow[] = [];
  let before: number | undefined;
  for (let count = 4096; count <= 65_536; count *= 2) {
    const nodes = inventory(count / 4096, 4096);
    const ms = bestOf(7, () => planAndVerify(count / 4096, nodes));
    const note = `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
    const what = `plan and verify ${count} nodes, against half of them`;
    rows.push(before === undefined ? { what, ms, ratio: 1, note } : { what, ms, ratio: ms / before, limit: 2.2, note });
    before = ms;
  }
  return rows;
}

function planAndVerify(clusters: number, nodes: readonly NodeText[], expectations: readonly Expectation[] = []): void {
  const network = networkOf(clusters, nodes);
  const settlement = new AddressPlan().settle(network);
  const verdict = verify(network.with(...settlement.retired), { expectations });
  if (!verdict.ok) throw new Error(`the network of the bench is not sound: ${verdict.findings[0]?.message}`);
}

const blocks = Cidr.parse('10.0.0.0/8');
const prefixFor = (nodesEach: number) => 24 - Math.ceil(Math.log2(nodesEach));

/** Clusters side by side in 10.0.0.0/8, nodes on one segment of 172.16.0.0/12. */
function inventory(clusters: number, nodesEach: number): NodeText[] {
  const first = Ip.parse('172.16.0.10');
  return Array.from({ length: clusters * nodesEach }, (_, index) => {
    const [cluster, node] = [Math.floor(index / nodesEach), index % nodesEach];
    const podCidr = blocks.block(prefixFor(nodesEach), cluster).block(24, node).toString();
    return { cluster: `c${cluster}`, name: `n${node}`, address: first.plus(index).toString(), podCidr };
  });
}

/** The outside reaches every pod block of every cluster: a flow there and back for each node. */
function reachesAll(clusters: number): Expectation[] {
  const from = External.of('198.18.0.0/16');
  return Array.from({ length: clusters }, (_, index) => ({
    type: 'reaches',
    from,
    to: { kind: 'pods', cluster: `c${index}` },
    at: 'bench',
  }));
}

/** Everything on one Tier-1 under one Tier-0. */
function networkOf(clusters: number, nodes: readonly NodeText[]): Network {
  const gateway = gatewayKey(MANAGER, TIER1);
  const prefix = prefixFor(nodes.length / clusters);
  const frame = networkFrom({
    tier0s: [{ displayName: 'T0', managerHost: MANAGER, redistributes: ['TIER1_STATIC', 'TIER1_CONNECTED'] }],
    tier1s: [
      { managerHost: MANAGER, policyPath: TIER1, tier0: 'T0', advertises: ['TIER1_STATIC_ROUTES', 'TIER1_CONNECTED'] },
    ],
    segments: [{ displayName: 'nodes', gateway: '172.16.0.1/12', tier1: gateway }],
    clusters: Array.from({ length: clusters }, (_, index) => ({
      name: `c${index}`,
      podCidrs: [blocks.block(prefix, index).toString()],
      serviceCidrs: ['192.168.0.0/16'],
      routeOwner: 'terraform' as const,
      gateway,
      nodeSegment: 'nodes',
    })),
  });
  return new Network([...frame.facts, ...nodes.flatMap((node) => factsOf(node, gateway))]);
}

function factsOf({ cluster, name, address, podCidr }: NodeText, gateway: string): Fact[] {
  const key = nodeKey(cluster, name);
  const [ip, block] = [Ip.parse(address), Cidr.parse(podCidr)];
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

function synthesizeInline(nodes: readonly NodeText[]): void {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-verify-'));
  try {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'nsx');
    new NsxManager(stack, 'nsx', { host: MANAGER });
    const routes = nodes.map(({ podCidr, address, name }) => [podCidr, { next_hop: address, node: name }]);
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
