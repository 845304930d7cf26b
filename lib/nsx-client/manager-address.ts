import { ValidationError } from '../core/errors';
import { shown } from './foreign-text';

const EXAMPLES = 'write nsx.example.com, 10.0.0.9:8443 or https://nsx.example.com';

/** A name or an IPv4 address, or an IPv6 address in brackets; then perhaps a port. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The URL of a manager, from how a person writes it.
 *
 * @throws ValidationError NSXC001 for what is no address, NSXC002 for one with a user or a password in it, NSXC003 for
 * another scheme than https, NSXC004 for one with a path
 */
export function managerUrl(manager: string): string {
  const given = manager.trim();
  // Before anything that repeats the text.
  if (given.includes('@')) {
    const message = `the manager's address has a user or a password in it; give the address alone, and set NSXT_USERNAME and NSXT_PASSWORD`;
    throw new ValidationError('NSXC002', message);
  }
  const quoted = JSON.stringify(shown(given));
  const [, scheme = 'https', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(given) ?? [];
  if (scheme.toLowerCase() !== 'https') {
    throw new ValidationError('NSXC003', `${quoted} is not https; NSX speaks HTTPS only: ${EXAMPLES}`);
  }
  const [, host = '', path = ''] = /^([^/?#]*)\/?(.*)$/s.exec(rest) ?? [];
  if (path !== '') throw new ValidationError('NSXC004', `${quoted} has a path; give the manager's host alone: ${host}`);
  if (!HOST.test(host) || !isUrlHost(host))
    throw new ValidationError('NSXC001', `${quoted} is no address; ${EXAMPLES}`);
  return `https://${host.toLowerCase()}`.replace(/:443$/, '');
}

/** Whether a URL takes it, and as the same: `10.1` is an address there, and `010.0.0.9` another one. */
function isUrlHost(host: string): boolean {
  try {
    const { hostname, port } = new URL(`https://${host}`);
    return port !== '0' && (hostname.startsWith('[') || host.toLowerCase().replace(/:\d+$/, '') === hostname);
  } catch {
    return false;
  }
}
