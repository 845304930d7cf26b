import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, TerraformIterator, TerraformStack } from 'cdktf';
import { Cidr, Ip } from '../lib/core/net';
import { NODE_ROUTE_TAGS, NodeRoutes, NsxManager, type RoutedNode, Tier1Gateway } from '../lib/nsxt';
import { PolicyStaticRoute } from '../lib/provider-nsxt/policy-static-route';
import type { BenchReport } from './report';

const COUNT = 16_384;
const CLUSTER = 'cl1';
const GATEWAY_PATH = '/infra/tier-1s/t1';

/** Adds the routes to a stack, in one way or another; returns nothing, since what counts is what the stack writes. */
type Way = (stack: TerraformStack) => void;

/**
 * 16,384 node routes, constructed and synthesized by `app.synth()`, the time of a stack without them taken off, and
 * without the proof of the network, which has a benchmark of its own. All ways write the same routes: id, name,
 * network, next hop and two tags. The ways run in turn and the best round of each counts. `ratio` is what `NodeRoutes`
 * takes against the row.
 */
export async function run(): Promise<BenchReport> {
  const nodes = inventory();
  const routes = nodes.map(argumentsOf);
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'node-routes-'));
  try {
    const synthesis = (way: Way) => () => synthesize(outdir, way);
    const [empty, ours, json] = bestOf(15, [
      synthesis(() => {}),
      synthesis((stack) => withNodeRoutes(stack, nodes)),
      () => JSON.stringify(routes),
    ]);
    const [inline] = bestOf(3, [synthesis((stack) => inlineForEach(stack, routes))]);
    const [single] = bestOf(2, [synthesis((stack) => singleResources(stack, routes))]);
    const own = ours - empty;
    const row = (what: string, ms: number, limit: number) => {
      return { what, ms, ratio: own / ms, limit, note: `${(ms / own).toFixed(1)} times NodeRoutes` };
    };
    return {
      name: `${COUNT} node routes, constructed and synthesized`,
      rows: [
        { what: 'NodeRoutes', ms: own, ratio: 1 },
        row('bare JSON.stringify of the same routes', json, 1.5),
        row('plain cdktf, inline for_each', inline - empty, 1 / 5),
        row('plain cdktf, single resources', single - empty, 1 / 20),
      ],
    };
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

/** Nodes in the order of their names, as kubectl lists them, which is not that of their podCIDRs. */
function inventory(): RoutedNode[] {
  const first = Ip.parse('172.16.0.10');
  const podCidrs = [...Cidr.parse('10.0.0.0/10').split(24)];
  return podCidrs
    .map((podCidr, i) => ({ name: `cl1-md-0-${i.toString(36)}`, addresses: [first.plus(i)], podCidrs: [podCidr] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All arguments of a route as text: what plain cdktf is given. */
function argumentsOf({ name, addresses, podCidrs }: RoutedNode) {
  const network = String(podCidrs[0]);
  return {
    nsxId: `${CLUSTER}_${network.replace('/', '_')}`,
    displayName: `${CLUSTER}_${network}`,
    gatewayPath: GATEWAY_PATH,
    network,
    nextHop: [{ ipAddress: String(addresses[0]) }],
    tag: [
      { scope: NODE_ROUTE_TAGS.cluster, tag: CLUSTER },
      { scope: NODE_ROUTE_TAGS.node, tag: name },
    ],
  };
}

type RouteArguments = ReturnType<typeof argumentsOf>;

function synthesize(outdir: string, way: Way): void {
  const app = new App({ outdir, skipValidation: true });
  const stack = new TerraformStack(app, 'nsx');
  new NsxManager(stack, 'nsx', { host: '10.0.0.1' });
  way(stack);
  app.synth();
}

function withNodeRoutes(stack: TerraformStack, nodes: readonly RoutedNode[]): void {
  new NodeRoutes(stack, CLUSTER, { tier1: Tier1Gateway.fromPath(stack, 't1', GATEWAY_PATH), nodes });
}

function inlineForEach(stack: TerraformStack, routes: readonly RouteArguments[]): void {
  const each = TerraformIterator.fromMap(
    Object.fromEntries(
      routes.map(({ network, nextHop, tag }) => [network, { next_hop: nextHop[0]?.ipAddress, node: tag[1]?.tag }]),
    ),
  );
  new PolicyStaticRoute(stack, 'routes', {
    forEach: each,
    nsxId: `\${replace("${CLUSTER}_\${each.key}", "/", "_")}`,
    displayName: `${CLUSTER}_${each.key}`,
    gatewayPath: GATEWAY_PATH,
    network: each.key,
    nextHop: [{ ipAddress: each.getString('next_hop') }],
    tag: [
      { scope: NODE_ROUTE_TAGS.cluster, tag: CLUSTER },
      { scope: NODE_ROUTE_TAGS.node, tag: each.getString('node') },
    ],
  });
}

function singleResources(stack: TerraformStack, routes: readonly RouteArguments[]): void {
  for (const route of routes) new PolicyStaticRoute(stack, route.nsxId, route);
}

/** The shortest of some rounds, in milliseconds, of each of the ways, which take turns. */
function bestOf<const W extends readonly (() => unknown)[]>(rounds: number, ways: W): { [K in keyof W]: number } {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    ways.forEach((way, i) => {
      const start = performance.now();
      way();
      best[i] = Math.min(best[i] as number, performance.now() - start);
    });
  }
  return best as { [K in keyof W]: number };
}
