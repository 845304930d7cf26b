import dns from 'node:dns';
import type { NsxAccess, NsxClientOptions } from '../../lib/nsx-client';
import { identity } from './certificates';
import { connectFailure, general } from './failure';
import { answering, BASIC, IMPATIENT, nsxThat, PASSWORD, Servers, SOON } from './servers';

const servers = new Servers();
const AUTHORITY = identity();
const ASKED = '/api/v1/node/version';

/** What somebody else's page looks like. */
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<html><body>Welcome</body></html>';
const NSX_LOGIN = {
  module_name: 'common-services',
  error_message: 'The credentials were incorrect or the account specified has been locked.',
  error_code: 403,
};
const DNS_NAMES = ['nsx1', 'nsx2', 'nsx3', 'nsx4', 'nsx5', 'nsx6', 'nsx7'].map(
  (value) => ({ type: 2, value }) as const,
);

interface Row {
  readonly name: string;
  readonly start: () => Promise<NsxAccess>;
  readonly message: string;
  /** @default - nothing is special */
  readonly options?: NsxClientOptions;
}

/** With its whole message, so that what a person reads is seen here as it is. */
const FAILURES: readonly Row[] = [
  {
    name: 'nothing listens',
    start: () => servers.none(),
    message:
      "NSXC012 [<host>] the connection is refused; is this the manager's address, and does it serve HTTPS on port <port>?",
  },
  {
    name: 'no TLS handshake in time',
    options: IMPATIENT,
    start: () => servers.tcp(() => {}),
    message:
      "NSXC014 [<host>] no connection within 0.3 s; is this the manager's address, and do firewalls let port <port> through?",
  },
  {
    name: 'a connection cut at once',
    start: () => servers.tcp((socket) => socket.destroy()),
    message:
      'NSXC015 [<host>] the connection was cut before it stood; does port <port> serve HTTPS, and is there a proxy in between?',
  },
  {
    name: 'plain HTTP',
    start: () => servers.http(),
    message:
      "NSXC024 [<host>] port <port> speaks plain HTTP, or something else without TLS; give the port of the manager's HTTPS, 443 as a rule",
  },
  {
    name: 'a certificate signed by itself, without a CA file',
    start: async () => ({ ...(await servers.https(nsxThat(() => {}))), ca: undefined }),
    message:
      "NSXC020 [<host>] its certificate is of an authority that is not known here (DEPTH_ZERO_SELF_SIGNED_CERT); set NSXT_CA_FILE=<file>, a PEM file with the manager's certificate or that of its authority",
  },
  {
    name: 'a certificate of an authority, without a CA file',
    start: async () => ({
      ...(await servers.https(
        nsxThat(() => {}),
        identity({ authority: AUTHORITY }),
      )),
      ca: undefined,
    }),
    message:
      "NSXC020 [<host>] its certificate is of an authority that is not known here (UNABLE_TO_VERIFY_LEAF_SIGNATURE); set NSXT_CA_FILE=<file>, a PEM file with the manager's certificate or that of its authority",
  },
  {
    name: 'another CA file',
    start: async () =>
      servers.https(
        nsxThat(() => {}),
        AUTHORITY,
      ),
    message:
      "NSXC020 [<host>] its certificate does not follow from the file of NSXT_CA_FILE (DEPTH_ZERO_SELF_SIGNED_CERT); put the manager's certificate, or that of its authority, there",
  },
  {
    name: 'an expired certificate',
    start: () => trusting(identity({ from: -3, until: -1 })),
    message:
      "NSXC021 [<host>] its certificate has expired; renew it in NSX, and see that this machine's clock is right",
  },
  {
    name: 'a certificate of tomorrow',
    start: () => trusting(identity({ from: 1, until: 3 })),
    message:
      "NSXC022 [<host>] its certificate is not valid yet; see that this machine's clock and the manager's are right",
  },
  {
    name: 'a certificate for other names',
    start: () =>
      trusting(
        identity({
          names: [
            { type: 2, value: 'nsx.example.com' },
            { type: 7, ip: '10.0.0.9' },
          ],
        }),
      ),
    message:
      'NSXC023 [<host>] its certificate is for nsx.example.com, 10.0.0.9, not for 127.0.0.1; give the manager by a name of its certificate, or replace the certificate in NSX',
  },
  {
    name: 'a certificate for many other names',
    start: () => trusting(identity({ names: DNS_NAMES })),
    message:
      'NSXC023 [<host>] its certificate is for nsx1, nsx2, nsx3, nsx4, nsx5, and 2 more, not for 127.0.0.1; give the manager by a name of its certificate, or replace the certificate in NSX',
  },
  {
    name: 'a connection cut after the request, four times',
    start: () => servers.https((request) => request.socket.destroy()),
    message: `NSXC017 [<host>] the connection was cut before GET ${ASKED} was answered; see that the manager is up, and try again`,
  },
  {
    name: 'half an answer, four times',
    start: () =>
      servers.https((request, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{"product');
        setImmediate(() => request.socket.destroy());
      }),
    message: `NSXC017 [<host>] the connection was cut before GET ${ASKED} was answered; see that the manager is up, and try again`,
  },
  {
    name: 'no answer in time',
    options: IMPATIENT,
    start: () => servers.https(() => {}),
    message: `NSXC018 [<host>] GET ${ASKED} is not answered within 0.3 s; see that the manager is up, and try again`,
  },
  {
    name: 'an answer that drips',
    options: IMPATIENT,
    start: () => servers.https(drip),
    message: `NSXC018 [<host>] GET ${ASKED} is not answered within 0.3 s; see that the manager is up, and try again`,
  },
  {
    name: 'something else than HTTP inside of TLS',
    start: () => servers.https((request) => request.socket.end('220 mail.example.com ESMTP\r\n')),
    message: `NSXC038 [<host>] the answer to GET ${ASKED} is not HTTP; is this an NSX Manager?`,
  },
  {
    name: 'an answer that is too large',
    options: { maxAnswerBytes: 1000 },
    start: () => servers.https(answering(200, `"${'x'.repeat(2000)}"`)),
    message: `NSXC037 [<host>] the answer to GET ${ASKED} has more than 1000 bytes; is this an NSX Manager?`,
  },
  {
    name: 'a wrong password (403, as NSX)',
    start: () => servers.https(answering(403, NSX_LOGIN)),
    message:
      'NSXC030 [<host>] user or password is not accepted (403: The credentials were incorrect or the account specified has been locked); set NSXT_USERNAME and NSXT_PASSWORD to those of a user of this manager',
  },
  {
    name: 'a wrong password (401, without a body)',
    start: () => servers.https(answering(401, '', { 'www-authenticate': 'Basic realm="NSX"' })),
    message:
      'NSXC030 [<host>] user or password is not accepted (401); set NSXT_USERNAME and NSXT_PASSWORD to those of a user of this manager',
  },
  {
    name: 'a page (200)',
    start: () => servers.https(answering(200, PAGE, HTML)),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} with what is not JSON; give the address of one`,
  },
  {
    name: 'a page (404)',
    start: () => servers.https(answering(404, PAGE, HTML)),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} with 404; give the address of one`,
  },
  {
    name: 'an empty body',
    start: () => servers.https(answering(200, '')),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} with what is not JSON; give the address of one`,
  },
  {
    name: 'JSON without a version',
    start: () => servers.https(answering(200, { version: '1.2' })),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} without a version; give the address of one`,
  },
  {
    name: 'a version that is none',
    start: () => servers.https(answering(200, { product_version: 'four' })),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} without a version; give the address of one`,
  },
  {
    name: 'a list',
    start: () => servers.https(answering(200, [])),
    message: `NSXC031 [<host>] this is no NSX Manager: it answers ${ASKED} without a version; give the address of one`,
  },
  {
    name: 'an NSX of 2019',
    start: () => servers.https(answering(200, { node_version: '2.5.1.0.0', product_version: '2.5.1.0.0' })),
    message: 'NSXC032 [<host>] the manager runs NSX 2.5.1.0.0; 3.0 is the oldest that is supported: upgrade it',
  },
  {
    name: 'a redirect',
    start: () => servers.https(answering(302, '', { location: 'https://sso.example.com/login' })),
    message: `NSXC033 [<host>] GET ${ASKED} is redirected to https://sso.example.com/login (302), where the password is not sent; give the manager's own address`,
  },
  {
    name: 'a redirect to nowhere',
    start: () => servers.https(answering(301, '')),
    message: `NSXC033 [<host>] GET ${ASKED} is redirected (301), where the password is not sent; give the manager's own address`,
  },
  {
    name: 'a manager that starts, for as long as is waited',
    start: () =>
      servers.https(
        answering(503, { error_message: 'Some appliance components are not functioning properly.', error_code: 101 }),
      ),
    message: `NSXC040 [<host>] GET ${ASKED} is refused: 503: Some appliance components are not functioning properly (code 101); see the manager's health, and try again`,
  },
];

/** A manager with this certificate, that is trusted as its own authority. */
async function trusting(own: ReturnType<typeof identity>): Promise<NsxAccess> {
  return {
    ...(await servers.https(
      nsxThat(() => {}),
      own,
    )),
    ca: own.certificate,
  };
}

/** A byte now and then, without an end. */
function drip(_: unknown, response: { write: (text: string) => unknown; destroyed: boolean }): void {
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 20);
}

describe('NsxClient.connect', () => {
  it.each(FAILURES)('says in one line what is wrong: $name', async ({ start, message, options }) => {
    const access = await start();
    const error = await connectFailure(access, { ...SOON, ...options });
    expect(general(error, access)).toBe(message);
    expect(error).toMatchObject({ exitCode: 3, at: new URL(access.url).host, id: message.slice(0, 7) });
    expect(error.message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(error.stack).not.toContain('    at ');
    expect(`${error.message}${JSON.stringify(error)}`).not.toMatch(new RegExp(`${PASSWORD}|${BASIC}`));
  });

  it.each([
    [
      'ENOTFOUND',
      "NSXC010 [nsx.example.com:8443] the name nsx.example.com is not known; write it as DNS has it, or give the manager's address",
    ],
    [
      'EAI_AGAIN',
      "NSXC011 [nsx.example.com:8443] the name nsx.example.com cannot be looked up, since DNS does not answer; try again, or give the manager's address",
    ],
  ])('says what DNS says: %s', async (code, message) => {
    const lookup = jest.spyOn(dns, 'lookup') as unknown as jest.SpyInstance<
      void,
      [string, object, (error: Error) => void]
    >;
    lookup.mockImplementation((_name, _options, done) => done(Object.assign(new Error(code), { code })));
    try {
      const error = await connectFailure({ url: 'https://nsx.example.com:8443', user: 'admin', password: PASSWORD });
      expect(error.message).toBe(message);
    } finally {
      lookup.mockRestore();
    }
  });
});
