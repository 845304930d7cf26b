import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import type { NsxAccess, NsxClientOptions } from '../../lib/nsx-client';
import type { ServerIdentity } from '../../lib/simulator/certificate';
import { identity } from './certificates';

const USER = 'admin';
export const PASSWORD = 'VMware1!VMware1!';
export const BASIC = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');

export const TRUSTED = identity();

/** Repeats at once. */
export const SOON: NsxClientOptions = { pause: async () => {} };

/** For what does not come. Not for all, since a loaded machine takes its time. */
export const IMPATIENT: NsxClientOptions = { ...SOON, connectTimeout: 300, answerTimeout: 300 };

/** What a made-up manager does with a request; `nth` counts from 1. */
export type Behaviour = (request: http.IncomingMessage, response: http.ServerResponse, nth: number) => void;

type Closable = Pick<net.Server, 'close'>;

/** Servers of one test file, closed after each test. */
export class Servers {
  readonly #open: { readonly server: Closable; readonly sockets: Set<net.Socket> }[] = [];

  constructor() {
    afterEach(() => {
      for (const { server, sockets } of this.#open.splice(0)) {
        for (const socket of sockets) socket.destroy();
        server.close();
      }
    });
  }

  /**
   * A manager that answers by a function.
   *
   * @param hear gets the bodies of the requests
   */
  async https(
    behave: Behaviour,
    { certificate, key }: ServerIdentity = TRUSTED,
    hear: (text: string) => void = () => {},
  ): Promise<NsxAccess> {
    let nth = 0;
    const server = https.createServer({ cert: certificate, key }, (request, response) => {
      request.setEncoding('utf8').on('data', hear);
      request.on('end', () => behave(request, response, ++nth));
    });
    return access(await this.#listen(server));
  }

  /** Something without TLS. */
  async http(): Promise<NsxAccess> {
    return access(await this.#listen(http.createServer((_, response) => response.end('hello'))));
  }

  /** Something that takes connections, and does what it likes with them. */
  async tcp(take: (socket: net.Socket) => void): Promise<NsxAccess> {
    return access(await this.#listen(net.createServer(take)));
  }

  /** A port on which nothing listens. */
  async none(): Promise<NsxAccess> {
    const server = net.createServer();
    const port = await this.#listen(server);
    await new Promise((resolve) => server.close(resolve));
    return access(port);
  }

  async #listen(server: net.Server): Promise<number> {
    const sockets = new Set<net.Socket>();
    server.on('connection', (socket) => {
      sockets.add(socket);
      // What the client breaks off is an error here too.
      socket.on('error', () => {});
    });
    this.#open.push({ server, sockets });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as net.AddressInfo).port;
  }
}

function access(port: number): NsxAccess {
  return { url: `https://127.0.0.1:${port}`, user: USER, password: PASSWORD, ca: TRUSTED.certificate };
}

/** Answers with a status and a body; a text is sent as it is. */
export function answering(
  status: number,
  body: unknown,
  headers: http.OutgoingHttpHeaders = {},
): (request: http.IncomingMessage, response: http.ServerResponse) => void {
  return (_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
}

/** Says its release to who asks for it, and does something else with all other requests. */
export function nsxThat(behave: Behaviour): Behaviour {
  let nth = 0;
  return (request, response) => {
    if (request.url === '/api/v1/node/version') answering(200, { product_version: '4.2.1.0.0' })(request, response);
    else behave(request, response, ++nth);
  };
}
