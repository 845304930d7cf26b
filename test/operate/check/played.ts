import { parseLock } from '../../../lib/core/plan';
import { NsxClient } from '../../../lib/nsx-client';
import { type CheckFacts, check, locateRoutes, lockedClusters, observeManager } from '../../../lib/operate';
import type { Simulator } from '../../../lib/simulator';
import type { CloudNode, CloudProvider } from '../../../lib/testing';
import { CL1, lockText, observed, type PlainBlock, shown } from './support';

export interface Asked {
  /** @default - cl1's, with the cloud provider as owner */
  readonly lock?: readonly PlainBlock[];
  /** Whose nodes they are. @default cl1 */
  readonly cluster?: string;
}

/** Everything that is not right, of what stands now. */
export async function faults(
  nsx: Simulator,
  nodes: readonly CloudNode[],
  { lock = [CL1], cluster = 'cl1' }: Asked = {},
) {
  const clusters = lockedClusters(parseLock(lockText(lock), 'addresses.lock.json'));
  const locked = clusters.get(cluster);
  if (locked === undefined) throw new Error(`the lock has no ${cluster}`);
  const plain = nodes.map(({ name, uid, addresses, podCidrs }) => ({ name, uid, addresses, podCidrs }));
  const facts: CheckFacts = {
    lockFile: 'addresses.lock.json',
    clusters,
    checked: [{ cluster: locked, file: 'nodes.json', nodes: observed(plain) }],
  };
  const client = await NsxClient.connect({ url: nsx.url, user: nsx.user, password: nsx.password, ca: nsx.certificate });
  try {
    const report = check(await observeManager(client, locateRoutes(facts)));
    const lines = report.sections.flatMap((section) => section.lines);
    // No simulator has the address of the lock's manager.
    return lines.filter(({ ok, id }) => !ok && id !== 'CHK010').map(shown);
  } finally {
    await client.close();
  }
}

/** What is said of the nodes that the cloud provider serves. */
export const faultsOf = (nsx: Simulator, provider: CloudProvider, asked?: Asked) =>
  faults(nsx, provider.nodes.list, asked);
