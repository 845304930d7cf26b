import { ValidationError } from '../../core/errors';
import { Ip } from '../../core/net';

/** What an endpoint is judged by. */
export interface EndpointContext {
  /** VSPHERE_SERVER */
  readonly server: string;
  /** Name of the segment the machines stand on. */
  readonly segment: string;
  /** True where Avi gives the control plane its endpoint. */
  readonly givenByAvi: boolean;
}

/**
 * The control plane's virtual address. It must be an address: TKG makes a /32 of it, so that it is never taken for a node.
 *
 * @throws ValidationError ADR001 for a text that is no address, TKG111 where it is missing or is vCenter's
 */
export function readEndpoint(endpoint: Ip | string | undefined, context: EndpointContext, at: string): Ip | undefined {
  const { server, segment, givenByAvi } = context;
  if (endpoint === undefined) {
    if (givenByAvi) return undefined;
    const message = `the control plane has no endpoint; give endpoint, an address of ${segment} outside its DHCP ranges`;
    throw new ValidationError('TKG111', message, at);
  }
  const ip = Ip.from(endpoint, at);
  if (ip.toString() !== server) return ip;
  throw new ValidationError(
    'TKG111',
    `endpoint ${ip} is the address of vCenter (vsphere.server); give another one`,
    at,
  );
}
