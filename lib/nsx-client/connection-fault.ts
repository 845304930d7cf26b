import { shown } from './foreign-text';
import { ManagerError } from './manager-error';

/** Where and how it was tried, for the message. */
export interface Attempt {
  /** `host[:port]`. */
  readonly host: string;
  /** Whether NSXT_CA_FILE says what to trust. */
  readonly hasCa: boolean;
  readonly connectTimeout: number;
}

/** What node and undici say of a connection that was not made. */
interface ConnectError {
  readonly code?: unknown;
  /** Of a name that does not match: which names the certificate has. */
  readonly cert?: { readonly subjectaltname?: string; readonly subject?: { readonly CN?: string } };
  /** Of a host with several addresses: one for each. */
  readonly errors?: readonly ConnectError[];
}

interface Fault {
  readonly id: string;
  readonly text: (attempt: Attempt, code: string, error: ConnectError) => string;
}

const UNKNOWN_NAME: Fault = {
  id: 'NSXC010',
  text: ({ host }) => `the name ${nameOf(host)} is not known; write it as DNS has it, or give the manager's address`,
};

const NO_DNS: Fault = {
  id: 'NSXC011',
  text: ({ host }) =>
    `the name ${nameOf(host)} cannot be looked up, since DNS does not answer; try again, or give the manager's address`,
};

const REFUSED: Fault = {
  id: 'NSXC012',
  text: ({ host }) =>
    `the connection is refused; is this the manager's address, and does it serve HTTPS on port ${portOf(host)}?`,
};

const UNREACHABLE: Fault = {
  id: 'NSXC013',
  text: (_, code) => `there is no way to this address (${code}); look at this machine's routes, VPN and firewall`,
};

const NOT_IN_TIME: Fault = {
  id: 'NSXC014',
  text: ({ host, connectTimeout }) =>
    `no connection within ${connectTimeout / 1000} s; is this the manager's address, and do firewalls let port ${portOf(host)} through?`,
};

const BROKEN_OFF: Fault = {
  id: 'NSXC015',
  text: ({ host }) =>
    `the connection was cut before it stood; does port ${portOf(host)} serve HTTPS, and is there a proxy in between?`,
};

const UNKNOWN_AUTHORITY: Fault = {
  id: 'NSXC020',
  text: ({ hasCa }, code) =>
    hasCa
      ? `its certificate does not follow from the file of NSXT_CA_FILE (${code}); put the manager's certificate, or that of its authority, there`
      : `its certificate is of an authority that is not known here (${code}); set NSXT_CA_FILE=<file>, a PEM file with the manager's certificate or that of its authority`,
};

const EXPIRED: Fault = {
  id: 'NSXC021',
  text: () => "its certificate has expired; renew it in NSX, and see that this machine's clock is right",
};

const NOT_YET_VALID: Fault = {
  id: 'NSXC022',
  text: () => "its certificate is not valid yet; see that this machine's clock and the manager's are right",
};

const OTHER_NAME: Fault = {
  id: 'NSXC023',
  text: ({ host }, _, { cert }) =>
    `its certificate is for ${namesOf(cert)}, not for ${nameOf(host)}; give the manager by a name of its certificate, or replace the certificate in NSX`,
};

const NO_TLS: Fault = {
  id: 'NSXC024',
  text: ({ host }) =>
    `port ${portOf(host)} speaks plain HTTP, or something else without TLS; give the port of the manager's HTTPS, 443 as a rule`,
};

const BAD_CERTIFICATE: Fault = {
  id: 'NSXC025',
  text: (_, code) => `its certificate is not accepted (${code}); replace it in NSX`,
};

const NO_HANDSHAKE: Fault = {
  id: 'NSXC026',
  text: (_, code) => `the TLS handshake fails (${code}); see which TLS versions and ciphers the manager offers`,
};

const OTHER: Fault = {
  id: 'NSXC016',
  text: (_, code) => `the connection fails (${code}); see that the address is the manager's, and try again`,
};

/**
 * By the code of the error. Sources: Node's documentation, "Common system errors" and "X509 certificate error codes";
 * OpenSSL's reasons as Node turns them into codes; undici's `UND_ERR_` codes.
 */
const FAULTS: Readonly<Record<string, Fault>> = {
  ENOTFOUND: UNKNOWN_NAME,
  EAI_AGAIN: NO_DNS,
  ECONNREFUSED: REFUSED,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EHOSTDOWN: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  UND_ERR_CONNECT_TIMEOUT: NOT_IN_TIME,
  ETIMEDOUT: NOT_IN_TIME,
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  CERT_UNTRUSTED: UNKNOWN_AUTHORITY,
  CERT_HAS_EXPIRED: EXPIRED,
  CERT_NOT_YET_VALID: NOT_YET_VALID,
  ERR_TLS_CERT_ALTNAME_INVALID: OTHER_NAME,
  CERT_SIGNATURE_FAILURE: BAD_CERTIFICATE,
  CERT_CHAIN_TOO_LONG: BAD_CERTIFICATE,
  CERT_REVOKED: BAD_CERTIFICATE,
  CERT_REJECTED: BAD_CERTIFICATE,
  INVALID_CA: BAD_CERTIFICATE,
  INVALID_PURPOSE: BAD_CERTIFICATE,
  PATH_LENGTH_EXCEEDED: BAD_CERTIFICATE,
  UNSPECIFIED: BAD_CERTIFICATE,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  EPROTO: NO_HANDSHAKE,
};

/** Most names of a certificate that a message tells. */
const MOST_NAMES = 5;

/**
 * The error for a connection that was not made, so that nothing was sent: NSXC010 to NSXC016 for the way to the manager,
 * NSXC020 to NSXC026 for its certificate and TLS.
 */
export function connectionFault(error: unknown, attempt: Attempt): ManagerError {
  const whole = error as ConnectError;
  // Where a name has several addresses each was tried; the first stands for all.
  const cause = whole.errors?.[0] ?? whole;
  const code = typeof cause.code === 'string' ? cause.code : 'unknown reason';
  const fault = FAULTS[code] ?? (code.startsWith('ERR_SSL_') ? NO_HANDSHAKE : OTHER);
  return new ManagerError(fault.id, fault.text(attempt, code, cause), attempt.host);
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}

function portOf(host: string): string {
  return /:(\d+)$/.exec(host)?.[1] ?? '443';
}

/** `DNS:nsx.example, IP Address:10.0.0.9` as `nsx.example, 10.0.0.9`; an old certificate has its name in the subject. */
function namesOf(cert: ConnectError['cert']): string {
  const alternatives = cert?.subjectaltname?.split(', ').map((name) => name.replace(/^[^:]*:/, '')) ?? [];
  const names = alternatives.length === 0 ? [cert?.subject?.CN ?? 'no name'] : alternatives;
  const more = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
  return shown([...names.slice(0, MOST_NAMES), ...more].join(', '));
}
