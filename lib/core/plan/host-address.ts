import { ValidationError } from '../errors';
import { type Addresses, CidrSet, type InterfaceAddress, type Ip, IpRange } from '../net';
import { byCodePoint } from './key-order';
import type { LockEntry } from './lock';
import { checkPins, type Standing } from './pins';
import type { HostRequest } from './request';

/** What the host addresses are chosen from. */
export interface HostChoice {
  /** In any order: the result does not depend on it. */
  readonly requests: readonly HostRequest[];
  /** What was decided before, by key. */
  readonly locked: ReadonlyMap<string, LockEntry>;
  /** Addresses given earlier in this run to keys that the lock does not know. @default - none */
  readonly given?: ReadonlyMap<string, Ip>;
}

/**
 * The addresses that need no choice: pinned, kept by the lock in the same subnet, or given before.
 *
 * @throws ValidationError PLAN007 a pin on an address that another key has, PLAN014 a locked key that is no address
 */
export function settledHosts({ requests, locked, given }: HostChoice): Map<string, Ip> {
  const hosts = new Map<string, Ip>();
  for (const request of requests) {
    const { key, pin } = request;
    const ip = pin ?? keptAddress(request, locked.get(key)) ?? given?.get(key);
    if (ip !== undefined) hosts.set(key, ip);
  }
  if (!requests.some(({ pin }) => pin !== undefined)) return hosts;
  checkPins([...requests.flatMap((request) => asked(request, hosts)), ...decidedBefore(locked, hosts)]);
  return hosts;
}

function asked({ key, pin, at }: HostRequest, hosts: ReadonlyMap<string, Ip>): Standing[] {
  const addresses = hosts.get(key);
  return addresses === undefined
    ? []
    : [{ key, addresses, retired: false, ...(pin === undefined ? {} : { pinnedAt: at }) }];
}

/** What the lock holds beside the addresses that are asked for. */
function decidedBefore(locked: HostChoice['locked'], hosts: ReadonlyMap<string, Ip>): Standing[] {
  return Array.from(locked.values()).flatMap((entry) => {
    if (entry.for !== 'host' || hosts.has(entry.key)) return [];
    return [{ key: entry.key, addresses: entry.address, retired: entry.retired === true }];
  });
}

/**
 * An address for every request: pins, then what the lock says, then for new keys, by key, the last usable address of the
 * subnet that is not used.
 *
 * @param used what the network and the plan's own blocks hold
 * @throws ValidationError PLAN012 when none is left, and as {@link settledHosts}
 */
export function chooseHosts(choice: HostChoice, used: readonly Addresses[]): Map<string, Ip> {
  const hosts = settledHosts(choice);
  const decided = Array.from(choice.locked.values(), (entry) => (entry.for === 'host' ? entry.address : entry.cidr));
  const inUse = CidrSet.from([...used, ...decided]);
  const fresh = choice.requests.filter(({ key }) => !hosts.has(key));
  for (const request of fresh.toSorted((a, b) => byCodePoint(a.key, b.key))) {
    const { network } = request.within;
    const free = CidrSet.from(inUse.gaps(network)).subtract(...unusable(request.within), ...hosts.values());
    const last = free.ranges().at(-1)?.last;
    if (last === undefined) {
      const message = `${network} has no address left for ${request.key}; shorten its DHCP ranges, or give an address`;
      throw new ValidationError('PLAN012', message, request.at);
    }
    hosts.set(request.key, last);
  }
  return hosts;
}

/** Addresses of a subnet that no host can have: the gateway's, and those before its first and after its last host. */
function unusable({ ip, network }: InterfaceAddress): Addresses[] {
  const taken: Addresses[] = [ip];
  if (!network.firstHost.equals(network.first)) taken.push(IpRange.of(network.first, network.firstHost.plus(-1)));
  if (!network.lastHost.equals(network.last)) taken.push(IpRange.of(network.lastHost.plus(1), network.last));
  return taken;
}

/** An address that has left its subnet, because the subnet was changed, is chosen anew. */
function keptAddress({ key, within, at }: HostRequest, entry: LockEntry | undefined): Ip | undefined {
  if (entry === undefined) return undefined;
  if (entry.for !== 'host') {
    const message = `${key} is locked as the block ${entry.cidr} and now asks for an address; give the address another key`;
    throw new ValidationError('PLAN014', message, at);
  }
  return within.network.contains(entry.address) ? entry.address : undefined;
}

/**
 * That a stated address is one a host of its subnet can have.
 *
 * @throws ValidationError PLAN013
 */
export function checkHostPin({ within, pin, at }: HostRequest): void {
  if (pin === undefined) return;
  const { network, ip: gateway } = within;
  if (!network.contains(pin)) {
    throw new ValidationError('PLAN013', `${pin} is outside of ${network}; give an address of the subnet`, at);
  }
  if (pin.equals(gateway)) {
    throw new ValidationError('PLAN013', `${pin} is the gateway of ${network}; give another address`, at);
  }
  if (CidrSet.from(unusable(within)).contains(pin)) {
    const message = `${pin} cannot be a host of ${network}; give ${network.firstHost} to ${network.lastHost}`;
    throw new ValidationError('PLAN013', message, at);
  }
}
