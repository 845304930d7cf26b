import type { Simulator } from '../../lib/simulator';
import { cloudProvider } from '../../lib/testing';
import { lockText, TIER1 } from '../operate/routes/support';
import { ask } from '../simulator/http';
import type { WorkingFolder } from './folder';

/** A node of a TKG cluster. */
function nodeOf(cluster: string, name: string, host: number, block: number) {
  return { name: `${cluster}-${name}`, addresses: [`172.16.128.${host}`], podCidrs: [`172.16.${block}.0/24`] };
}

export const CL1 = [
  nodeOf('cl1', 'control-plane-hbnqz', 11, 136),
  nodeOf('cl1', 'md-0-x2x4k', 12, 137),
  nodeOf('cl1', 'md-0-zz9tp', 13, 138),
];
export const CL2 = [nodeOf('cl2', 'control-plane-8xv2m', 21, 144), nodeOf('cl2', 'md-0-q7k9f', 22, 145)];

/** What `kubectl get nodes -o json` prints. */
export function kubectl(nodes: readonly ReturnType<typeof nodeOf>[]): string {
  const items = nodes.map(({ name, addresses, podCidrs }) => ({
    kind: 'Node',
    metadata: { name },
    spec: { podCIDR: podCidrs[0], podCIDRs: podCidrs },
    status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
  }));
  return JSON.stringify({ kind: 'List', items });
}

/**
 * Two TKG clusters on one Tier-1, each with its cloud provider; then cl1 is deleted, its cloud provider with it, and the
 * plan has its block as retired. Beside them a route of a person, and one of Terraform.
 */
export async function leaveBehind(nsx: Simulator, folder: WorkingFolder): Promise<void> {
  await ask(nsx, 'PATCH', TIER1, { body: {} });
  for (const [nodes, clusterCidrs] of [
    [CL1, ['172.16.136.0/21']],
    [CL2, ['172.16.144.0/21']],
  ] as const) {
    const provider = cloudProvider(nsx, nodes, {
      clusterName: 'kubernetes',
      clusterCidrs,
      routerPath: TIER1,
      second: 2,
    });
    await provider.sync();
    provider.stop();
  }
  const ofTerraform = [
    { scope: 'cdk-routable-pods/cluster', tag: 'cl3' },
    { scope: 'cdk-routable-pods/node', tag: 'cl3-a' },
  ];
  await write(nsx, 'cl3_172.16.152.0_24', {
    network: '172.16.152.0/24',
    next_hops: hop('172.16.128.31'),
    tags: ofTerraform,
  });
  await write(nsx, 'to-the-firewall', { network: '0.0.0.0/0', next_hops: hop('10.0.0.1') });
  folder.write('cl2.json', kubectl(CL2));
  folder.write('addresses.lock.json', lockText({ cl1: '172.16.136.0/21 retired', cl2: '172.16.144.0/21' }));
  nsx.log.clear();
}

export const hop = (ip_address: string) => [{ ip_address }];

/** Writes a route of the Tier-1. */
export function write(nsx: Simulator, id: string, body: object): Promise<unknown> {
  return ask(nsx, 'PATCH', `${TIER1}/static-routes/${id}`, { body });
}

/** What clients wrote of each route, by its id. */
export function routesOf(nsx: Simulator): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    nsx.tree
      .staticRoutes()
      .map(({ id, display_name, network, next_hops, tags }) => [id, { display_name, network, next_hops, tags }]),
  );
}
