import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import { identityFor } from '../../lib/simulator/server-identity';
import type { NsxEndpoint } from '../../lib/testing';

/** A request as it came, to the letter. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A manager that answers what no NSX would: by a function, and keeps what it was asked. */
export class StrangeManager implements NsxEndpoint {
  readonly user = 'admin';
  readonly password = 'secret';
  readonly requests: RawRequest[] = [];
  url = '';
  certificate = '';
  #server: https.Server | undefined;

  /** @param answer status and body; a text is sent as it is */
  constructor(private readonly answer: (request: RawRequest) => readonly [number, unknown]) {}

  async start(): Promise<this> {
    const { certificate, key } = await identityFor('127.0.0.1');
    const server = https.createServer({ cert: certificate, key }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const raw = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
        this.requests.push(raw);
        const [status, body] = this.answer(raw);
        response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.certificate = certificate;
    this.url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    return this;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}
