import { type Cidr, findOverlaps, type Ip, type Span } from '../../../core/net';
import type { ObservedNode } from '../../../import';
import type { CheckedCluster } from '../check-facts';
import { type CheckLine, right, wrong } from '../check-line';
import type { LockedCluster } from '../locked-clusters';
import { nodePlace } from './node-lines';

/** A network or an address, and whose it is. */
interface Holding<Value> {
  readonly value: Value;
  readonly node: ObservedNode;
  readonly of: CheckedCluster;
}

/** Something that each node has for itself alone. */
interface Own<Value> {
  readonly id: 'CHK004' | 'CHK006';
  readonly valuesOf: (node: ObservedNode) => readonly Value[];
  readonly spanOf: (value: Value) => Span;
  /** Where it must be one node's only. */
  readonly domainOf: (cluster: LockedCluster) => string;
  readonly fault: (a: Holding<Value>, b: Holding<Value>) => string;
  readonly fix: string;
  readonly noun: readonly [one: string, several: string];
}

/** Whatever the gateway, one manager's Tier-1s are as a rule below one Tier-0. */
const POD_NETWORKS: Own<Cidr> = {
  id: 'CHK004',
  valuesOf: ({ podCidrs }) => podCidrs,
  spanOf: (cidr) => cidr,
  domainOf: ({ name, gateway }) => (gateway === undefined ? `cluster ${name}` : `manager ${gateway.host}`),
  fault: (a, b) =>
    a.value.equals(b.value)
      ? `${a.value} is the podCIDR of node ${nameOf(a, b)} and of node ${nameOf(b, a)}`
      : `podCIDR ${b.value} of node ${nameOf(b, a)} overlaps ${a.value} of node ${nameOf(a, b)}`,
  fix: 'replace one of the nodes; look for a second program that hands out podCIDRs, or for a node mask that was changed',
  noun: ['podCIDR', 'podCIDRs'],
};

/** Segments of two Tier-1s may have one subnet, if nobody advertises it. */
const ADDRESSES: Own<Ip> = {
  id: 'CHK006',
  valuesOf: ({ addresses }) => addresses,
  spanOf: (ip) => ({ first: ip, last: ip }),
  domainOf: ({ name, gateway }) =>
    gateway === undefined ? `cluster ${name}` : `gateway ${gateway.host}${gateway.path}`,
  fault: (a, b) => `${a.value} is the address of node ${nameOf(a, b)} and of node ${nameOf(b, a)}`,
  fix: 'see which machine has it; where the other is gone, delete its Node object',
  noun: ['address', 'addresses'],
};

/**
 * What no two nodes may have: pod addresses, and an address of their own.
 *
 * @returns the lines by the cluster they belong to, which is that of the second node
 */
export function sharedLines(all: readonly CheckedCluster[]): ReadonlyMap<CheckedCluster, readonly CheckLine[]> {
  const pods = linesOf(POD_NETWORKS, all);
  const addresses = linesOf(ADDRESSES, all);
  return new Map(all.map((checked) => [checked, [...(pods.get(checked) ?? []), ...(addresses.get(checked) ?? [])]]));
}

function linesOf<Value>(own: Own<Value>, all: readonly CheckedCluster[]): Map<CheckedCluster, CheckLine[]> {
  const { id, valuesOf, spanOf, domainOf, fault, fix, noun } = own;
  const holdings = all.flatMap((of) =>
    of.nodes.flatMap((node) => valuesOf(node).map((value): Holding<Value> => ({ value, node, of }))),
  );
  const shared = new Set<Holding<Value>>();
  const faults = new Map<CheckedCluster, CheckLine[]>(all.map((checked) => [checked, []]));
  for (const { a, b } of findOverlaps(holdings, ({ value }) => spanOf(value))) {
    if (a.node === b.node || domainOf(a.of.cluster) !== domainOf(b.of.cluster)) continue;
    shared.add(a).add(b);
    faults.get(b.of)?.push(wrong(id, nodePlace(b.of, b.node), fault(a, b), fix));
  }
  const good = new Map<CheckedCluster, number>();
  for (const one of holdings) if (!shared.has(one)) good.set(one.of, (good.get(one.of) ?? 0) + 1);
  for (const [checked, lines] of faults) {
    const n = good.get(checked) ?? 0;
    const message = n === 1 ? `1 ${noun[0]} is of one node only` : `${n} ${noun[1]} are of one node only`;
    if (n > 0) lines.unshift(right(id, checked.cluster.name, n, message));
  }
  return faults;
}

/** With the cluster where the other is of another one. */
function nameOf({ node, of }: Holding<unknown>, other: Holding<unknown>): string {
  return of === other.of ? node.name : `${node.name} of ${of.cluster.name}`;
}
