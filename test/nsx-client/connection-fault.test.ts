import { connectionFault } from '../../lib/nsx-client/connection-fault';

const NSX = { host: 'nsx.example.com', hasCa: false, connectTimeout: 10_000 };

function failed(fields: object): Error {
  return Object.assign(new Error('connect failed'), fields);
}

describe('connectionFault', () => {
  it.each([
    [
      'no route (EHOSTUNREACH)',
      { code: 'EHOSTUNREACH' },
      "NSXC013 [nsx.example.com] there is no way to this address (EHOSTUNREACH); look at this machine's routes, VPN and firewall",
    ],
    [
      'no route (ENETUNREACH)',
      { code: 'ENETUNREACH' },
      "NSXC013 [nsx.example.com] there is no way to this address (ENETUNREACH); look at this machine's routes, VPN and firewall",
    ],
    [
      'no answer to the first packet (ETIMEDOUT)',
      { code: 'ETIMEDOUT' },
      "NSXC014 [nsx.example.com] no connection within 10 s; is this the manager's address, and do firewalls let port 443 through?",
    ],
    [
      'a certificate that was called back',
      { code: 'CERT_REVOKED' },
      'NSXC025 [nsx.example.com] its certificate is not accepted (CERT_REVOKED); replace it in NSX',
    ],
    [
      'an old certificate, with its name in the subject alone',
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID', cert: { subject: { CN: 'old.example.com' } } },
      'NSXC023 [nsx.example.com] its certificate is for old.example.com, not for nsx.example.com; give the manager by a name of its certificate, or replace the certificate in NSX',
    ],
    [
      'a certificate without any name',
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID', cert: {} },
      'NSXC023 [nsx.example.com] its certificate is for no name, not for nsx.example.com; give the manager by a name of its certificate, or replace the certificate in NSX',
    ],
    [
      'no TLS version in common',
      { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
      'NSXC026 [nsx.example.com] the TLS handshake fails (ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION); see which TLS versions and ciphers the manager offers',
    ],
    [
      'a handshake that fails (EPROTO)',
      { code: 'EPROTO' },
      'NSXC026 [nsx.example.com] the TLS handshake fails (EPROTO); see which TLS versions and ciphers the manager offers',
    ],
    [
      'plain HTTP, in the words of newer Node',
      { code: 'ERR_SSL_PACKET_LENGTH_TOO_LONG' },
      "NSXC024 [nsx.example.com] port 443 speaks plain HTTP, or something else without TLS; give the port of the manager's HTTPS, 443 as a rule",
    ],
    [
      'something rare',
      { code: 'EMFILE' },
      "NSXC016 [nsx.example.com] the connection fails (EMFILE); see that the address is the manager's, and try again",
    ],
    [
      'something without a code',
      {},
      "NSXC016 [nsx.example.com] the connection fails (unknown reason); see that the address is the manager's, and try again",
    ],
    [
      'several addresses: the first tells',
      { code: 'ETIMEDOUT', errors: [failed({ code: 'ECONNREFUSED' }), failed({ code: 'ENETUNREACH' })] },
      "NSXC012 [nsx.example.com] the connection is refused; is this the manager's address, and does it serve HTTPS on port 443?",
    ],
  ])('says %s', (_, fields, message) => {
    expect(connectionFault(failed(fields), NSX).message).toBe(message);
  });

  it.each([
    ['[fd00::9]', '443'],
    ['[fd00::9]:8443', '8443'],
    ['10.0.0.9:9443', '9443'],
  ])('names the port of %s', (host, port) => {
    expect(connectionFault(failed({ code: 'ECONNREFUSED' }), { ...NSX, host }).message).toBe(
      `NSXC012 [${host}] the connection is refused; is this the manager's address, and does it serve HTTPS on port ${port}?`,
    );
  });
});
