import type { Cidr } from '../../../core/net';
import type { ObservedNode } from '../../../import';
import type { CheckedCluster, CheckFacts } from '../check-facts';
import { type CheckLine, type Fix, grouped, right, warning, wrong } from '../check-line';
import { blocksInUse, type LockedCluster } from '../locked-clusters';
import { blocksText, list, RESTART } from './words';

/** What the nodes of a cluster say by themselves, against the lock. */
export function nodeLines(facts: CheckFacts, checked: CheckedCluster): CheckLine[] {
  return [
    ...retiredLines(checked.cluster),
    ...podCidrLines(checked),
    ...insideLines(facts, checked),
    ...addressLines(checked),
    ...readyLines(checked),
    ...unavailableLines(checked),
  ];
}

/** Place of a node in a line. */
export function nodePlace({ cluster }: Pick<CheckedCluster, 'cluster'>, { name }: ObservedNode): string {
  return `${cluster.name}/${name}`;
}

function retiredLines({ name, blocks, retired }: LockedCluster): CheckLine[] {
  const [line] = retired;
  if (blocks.length > 0 || line === undefined) return [];
  return [
    wrong(
      'CHK001',
      line.at ?? name,
      `${line.cidr} of ${name} is retired, and ${name} has nodes: once the line is deleted, others get its addresses`,
      `put ${name} back into the program and synthesize, or delete the cluster`,
    ),
  ];
}

function podCidrLines(checked: CheckedCluster): CheckLine[] {
  const faults = checked.nodes
    .filter(({ podCidrs }) => podCidrs.length === 0)
    .map((node) =>
      wrong(
        'CHK002',
        nodePlace(checked, node),
        `node ${node.name} has no podCIDR`,
        `wait some seconds; if none comes, kube-controller-manager has no block left in ${blocksText(checked.cluster)}, or runs without --allocate-node-cidrs=true`,
      ),
    );
  return grouped('CHK002', checked.cluster.name, checked.nodes.length, faults, (n) =>
    n === 1 ? '1 node has a podCIDR' : `${n} nodes have a podCIDR`,
  );
}

function insideLines({ clusters }: CheckFacts, checked: CheckedCluster): CheckLine[] {
  const { cluster, nodes } = checked;
  const blocks = blocksText(cluster);
  const own = blocksInUse(cluster);
  const withPods = nodes.filter(({ podCidrs }) => podCidrs.length > 0);
  let good = 0;
  const faults = withPods.flatMap((node) => {
    const outside = node.podCidrs.filter((cidr) => !own.some((block) => block.cidr.contains(cidr)));
    if (outside.length === 0) good++;
    return outside.map((cidr) =>
      wrong(
        'CHK003',
        nodePlace(checked, node),
        `podCIDR ${cidr} of node ${node.name} is ${whereIs(cidr, cluster, clusters)}, and not inside ${blocks} of ${cluster.name}`,
        `see that ${cluster.name} runs with the pod network of the plan, ${blocks}, and replace the node: it keeps its podCIDR`,
      ),
    );
  });
  if (good === 0) return faults;
  const message =
    good === 1 ? `1 node has its podCIDR inside ${blocks}` : `${good} nodes have their podCIDR inside ${blocks}`;
  return [right('CHK003', cluster.name, good, message), ...faults];
}

/** In whose block a podCIDR is that is not in its cluster's. */
function whereIs(cidr: Cidr, own: LockedCluster, clusters: CheckFacts['clusters']): string {
  const former = own.retired.find((block) => block.cidr.contains(cidr));
  if (former !== undefined) return `inside ${former.cidr}, which was the block of ${own.name} before`;
  for (const { name, blocks, retired } of clusters.values()) {
    const block = [...blocks, ...retired].find((one) => one.cidr.contains(cidr));
    if (block !== undefined)
      return `inside ${block.cidr} of ${name}${block.retired === true ? ', which is retired' : ''}`;
  }
  return 'in no block of the lock';
}

function addressLines(checked: CheckedCluster): CheckLine[] {
  const faults = checked.nodes.flatMap((node) => {
    const families = new Set(node.addresses.map(({ family }) => family));
    const missing = node.podCidrs.filter(({ family }) => !families.has(family));
    if (missing.length === 0 && (node.addresses.length > 0 || node.podCidrs.length > 0)) return [];
    const what =
      node.addresses.length === 0
        ? `node ${node.name} has neither an InternalIP nor an ExternalIP`
        : `node ${node.name} has no IPv${missing[0]?.family} address for its podCIDR ${list(missing.map(String))}`;
    return [wrong('CHK005', nodePlace(checked, node), what, addressFix(checked.cluster))];
  });
  return grouped('CHK005', checked.cluster.name, checked.nodes.length, faults, (n) =>
    n === 1 ? '1 node has an address for its podCIDR' : `${n} nodes have an address for their podCIDR`,
  );
}

/** The cloud provider's route controller keeps a node as it was when it was added. Source: seen of version 1.36.0. */
function addressFix({ routeOwner }: LockedCluster): Fix {
  return routeOwner === 'cloud-provider'
    ? {
        text: 'once the node has its address, restart the cloud provider: it keeps a node as it was when it was added',
        command: RESTART,
      }
    : 'wait until it has joined, or start its kubelet with --node-ip';
}

function readyLines(checked: CheckedCluster): CheckLine[] {
  const stated = checked.nodes.filter(({ ready }) => ready !== undefined);
  const faults = stated
    .filter(({ ready }) => ready === false)
    .map((node) =>
      warning(
        'CHK007',
        nodePlace(checked, node),
        `node ${node.name} is not Ready: its pods may not answer, whatever the routes`,
        { text: 'see its conditions', command: `kubectl describe node ${node.name}` },
      ),
    );
  return grouped('CHK007', checked.cluster.name, stated.length, faults, (n) =>
    n === 1 ? '1 node is Ready' : `${n} nodes are Ready`,
  );
}

function unavailableLines(checked: CheckedCluster): CheckLine[] {
  return checked.nodes
    .filter(({ networkUnavailable }) => networkUnavailable === true)
    .map((node) =>
      wrong(
        'CHK008',
        nodePlace(checked, node),
        `node ${node.name} is marked NetworkUnavailable: its route could not be made, and no pods are placed on it`,
        {
          text: 'see its events FailedToCreateRoute; the mark goes when the route is made',
          command: `kubectl describe node ${node.name}`,
        },
      ),
    );
}
