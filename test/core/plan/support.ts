import { Network, networkFrom, type PlainCluster, type PlainNetwork } from '../../../lib/core/model';
import { type AddressLock, AddressPlan, type BlockOptions, parseLock, type Settlement } from '../../../lib/core/plan';

/** A lock file with a line of every kind. */
export const GOLDEN_LOCK = `{
  "version": 1,
  "addresses": {
    "cl1": { "for": "pods", "cidr": "172.16.136.0/21", "pool": "pinned", "cluster": "cl1", "routeOwner": "cloud-provider", "gateway": "10.44.55.101/infra/tier-1s/tanzu-cl1" },
    "cl2": { "for": "pods", "cidr": "172.16.144.0/21", "pool": "pods", "cluster": "cl2", "routeOwner": "cloud-provider", "gateway": "10.44.55.101/infra/tier-1s/tanzu-cl1", "retired": true },
    "nsx/tanzu-overlay/dhcp-server": { "for": "host", "address": "172.16.135.254", "within": "172.16.128.0/21" },
    "spare": { "for": "block", "cidr": "fd00:10::/61", "pool": "v6" }
  }
}
`;

/** Reproducible property tests. */
export const RUNS = { seed: 20_260_725, numRuns: 200 } as const;

/** The error that a test expects: its whole message. */
export function message(text: string): Error {
  return expect.objectContaining({ name: 'ValidationError', message: text });
}

/** A lock from its lines, each `key: { … }`. */
export function lockOf(...lines: readonly string[]): AddressLock {
  return parseLock(`{ "version": 1, "addresses": {\n${lines.join(',\n')}\n} }\n`, 'addresses.lock.json');
}

/** The line of a block of the pool `pods` that no cluster uses. */
export function blockLine(key: string, cidr: string, rest = ''): string {
  return `"${key}": { "for": "block", "cidr": "${cidr}", "pool": "pods"${rest} }`;
}

/** Blocks by key in one pool, as a program would ask for them. */
export interface Asked {
  readonly pool: string;
  readonly reserved?: readonly string[];
  readonly blocks: Readonly<Record<string, BlockOptions>>;
}

/** What a plan makes of the blocks, after what an earlier run decided. */
export function settled({ pool, reserved = [], blocks }: Asked, lock?: AddressLock): Settlement {
  const plan = new AddressPlan({ lock });
  const pods = plan.pool('pods', pool, { reserved });
  for (const [key, options] of Object.entries(blocks)) pods.block(key, options);
  return plan.settle(new Network([]));
}

/** Living blocks as `key` to text. */
export function blocksOf({ blocks }: Settlement): Record<string, string> {
  return Object.fromEntries(blocks.map(({ key, cidr }) => [key, cidr.toString()]));
}

/** A plan on plain facts. */
export function planOn(plain: PlainNetwork, lock?: AddressLock): AddressPlan {
  return new AddressPlan({ lock, collect: () => networkFrom(plain) });
}

/** The Tier-1 of seed 002. */
export const TIER1 = '10.44.55.101/infra/tier-1s/tanzu-cl1';

/** cl1 of seed 002, which states its pod range. */
export const CL1: PlainCluster = {
  name: 'cl1',
  podCidrs: ['172.16.136.0/21'],
  routeOwner: 'cloud-provider',
  gateway: TIER1,
};

/** Its line in the lock. */
export const CL1_LINE = `"cl1": { "for": "pods", "cidr": "172.16.136.0/21", "pool": "pinned", "cluster": "cl1", "routeOwner": "cloud-provider", "gateway": "${TIER1}" }`;

/** What a plan makes of a network that states its own addresses. */
export function settleNetwork(
  network: PlainNetwork,
  lock?: AddressLock,
  options: { frozen?: boolean; lockFile?: string } = {},
): Settlement {
  return new AddressPlan({ lock, ...options }).settle(networkFrom(network));
}

/** What happened to each key. */
export const kindsOf = ({ changes }: Settlement) => Object.fromEntries(changes.map(({ key, kind }) => [key, kind]));
