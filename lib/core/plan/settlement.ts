import type { RetiredBlockFact, RouteOwner } from '../model';
import { type Cidr, CidrSet, type Ip } from '../net';
import { type AddressChange, type AddressChangeKind, changesBetween } from './changes';
import { entriesOf, type Outcome } from './entries';
import { FreeSpace } from './free-space';
import { checkFrozen } from './frozen';
import { type AddressLock, LOCK_VERSION, type LockEntry } from './lock';
import type { PoolSpace } from './request';

/** What came of an address plan. Lists are in the order of keys by code point. */
export interface Settlement {
  /** The lock as it is to be written. */
  readonly lock: AddressLock;
  /** One for each key of the lock, the kept ones too. */
  readonly changes: readonly AddressChange[];
  /** Blocks of clusters that left the plan, and whose routes may still stand. */
  readonly retired: readonly RetiredBlockFact[];
  /** Blocks in use: those of pools, and the pod ranges that routable clusters state. */
  readonly blocks: readonly PlannedBlock[];
  readonly hosts: readonly PlannedHost[];
  readonly pools: readonly PoolUse[];
}

/** A row of the address plan's table: a block. */
export interface PlannedBlock {
  readonly key: string;
  readonly cidr: Cidr;
  /** Name of the pool, or `pinned` for a pod range that a cluster states. */
  readonly pool: string;
  /** Name of the cluster whose pods live in it. Absent: none. */
  readonly cluster?: string;
  readonly change: AddressChangeKind;
}

/** A row of the address plan's table: one address. */
export interface PlannedHost {
  readonly key: string;
  readonly address: Ip;
  /** Its subnet. */
  readonly within: Cidr;
  readonly change: AddressChangeKind;
}

/** What is left in a pool, retired blocks and reserved ranges counted as used. */
export interface PoolUse {
  readonly name: string;
  readonly cidr: Cidr;
  /** Number of free addresses. */
  readonly free: bigint;
  /** The largest free block. Absent: nothing is free. */
  readonly largestFree?: Cidr;
}

/** Owners whose routes stay when the cluster goes: Terraform takes its own away, and BGP's go with the speaker. */
const LEAVES_ROUTES: readonly (RouteOwner | undefined)[] = ['cloud-provider', 'person'];

export interface SettlementInputs extends Outcome {
  /** Absent: there was no lock file. */
  readonly lock: AddressLock | undefined;
  /** Its name, for errors. */
  readonly lockFile: string;
  readonly frozen: boolean;
  readonly pools: readonly PoolSpace[];
}

/** @throws ValidationError LOCK008, LOCK009, PLAN015 */
export function settlementOf(inputs: SettlementInputs): Settlement {
  const { lock, lockFile, frozen, pools } = inputs;
  const before = lock?.entries ?? [];
  const changes = changesBetween(before, entriesOf(inputs, before));
  if (frozen) checkFrozen(lock, changes, lockFile);
  const entries = changes.map(({ entry }) => entry);
  return {
    lock: { version: LOCK_VERSION, entries },
    changes,
    retired: entries.flatMap((entry) => retiredFact(entry, lockFile)),
    blocks: changes.flatMap(plannedBlock),
    hosts: changes.flatMap(plannedHost),
    pools: pools.map((pool) => useOf(pool, entries)),
  };
}

function retiredFact(entry: LockEntry, lockFile: string): RetiredBlockFact[] {
  if (entry.for === 'host' || !entry.retired || entry.cluster === undefined) return [];
  if (!LEAVES_ROUTES.includes(entry.routeOwner)) return [];
  const { key, at = lockFile, cidr, cluster, gateway } = entry;
  return [{ kind: 'retired-block', key, at, network: cidr, cluster, ...(gateway === undefined ? {} : { gateway }) }];
}

function plannedBlock({ entry, kind }: AddressChange): PlannedBlock[] {
  if (entry.for === 'host' || entry.retired) return [];
  const { key, cidr, pool, cluster } = entry;
  return [{ key, cidr, pool, ...(cluster === undefined ? {} : { cluster }), change: kind }];
}

function plannedHost({ entry, kind }: AddressChange): PlannedHost[] {
  if (entry.for !== 'host' || entry.retired) return [];
  const { key, address, within } = entry;
  return [{ key, address, within, change: kind }];
}

function useOf({ name, cidr, reserved }: PoolSpace, entries: readonly LockEntry[]): PoolUse {
  const used = entries.map((entry) => (entry.for === 'host' ? entry.address : entry.cidr));
  const { size, largest } = new FreeSpace(cidr, CidrSet.from([...used, ...reserved]));
  return { name, cidr, free: size, ...(largest === undefined ? {} : { largestFree: largest }) };
}
