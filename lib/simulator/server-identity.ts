import * as os from 'node:os';
import { type ServerIdentity, selfSigned } from './certificate';

const MADE = new Map<string, Promise<ServerIdentity>>();

/**
 * The certificate for an address to listen on: one for each address in a process, since a key takes longer than all
 * else, and tests start many simulators.
 */
export function identityFor(host: string): Promise<ServerIdentity> {
  const known = MADE.get(host);
  if (known !== undefined) return known;
  const made = selfSigned(namesOf(host));
  MADE.set(host, made);
  return made;
}

/** The address by which a client on this machine reaches what listens on another, as a URL has it. */
export function reachable(host: string): string {
  if (isEverywhere(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** All names and addresses by which clients may reach it. */
function namesOf(host: string): readonly string[] {
  const own = isEverywhere(host)
    ? Object.values(os.networkInterfaces()).flatMap((addresses = []) => addresses.map(({ address }) => address))
    : [host];
  return [...new Set(['127.0.0.1', '::1', 'localhost', ...own])];
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
