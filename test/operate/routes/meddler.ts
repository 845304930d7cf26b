import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../../../lib/simulator';
import { identityFor } from '../../../lib/simulator/server-identity';
import { type Answer, ask } from '../../simulator/http';

/** What the meddler answers instead. */
export interface Meddling {
  /** Whether the manager gets the request all the same. */
  readonly forwards: boolean;
  readonly status: number;
  readonly body: string;
  /** True: the answer breaks off before its end. @default false */
  readonly cut?: boolean;
}

/** Something between a client and a manager, such as a proxy, that spoils answers. */
export class Meddler {
  /** Counts the requests, from 0. */
  #count = 0;
  #plan: { readonly from: number; readonly times: number; readonly meddling: Meddling } | undefined;
  #server: https.Server | undefined;
  /** One connection for all: a handshake takes longer than the request. */
  readonly #agent = new https.Agent({ keepAlive: true });
  url = '';

  constructor(private readonly nsx: Simulator) {}

  async start(): Promise<this> {
    // The simulator's own, so that clients trust both.
    const { certificate: cert, key } = await identityFor('127.0.0.1');
    const server = https.createServer({ cert, key }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const meddling = this.#meddlingWith(this.#count++);
        const { method = '', url = '' } = request;
        const forwarded =
          meddling?.forwards === false ? undefined : await this.#forward(method, url, Buffer.concat(chunks));
        const { status, body, cut } = meddling ?? {
          status: forwarded?.status ?? 0,
          body: forwarded?.text ?? '',
          cut: false,
        };
        response.writeHead(status, { 'content-length': Buffer.byteLength(body) + (cut === true ? 10 : 0) });
        response.write(body);
        if (cut === true) setTimeout(() => response.destroy(), 5);
        else response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    return this;
  }

  /** From the next request on: so many pass, then so many are spoilt. */
  spoil(after: number, times: number, meddling: Meddling): void {
    this.#plan = { from: this.#count + after, times, meddling };
  }

  stop(): void {
    this.#plan = undefined;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    this.#agent.destroy();
  }

  #meddlingWith(nth: number): Meddling | undefined {
    const plan = this.#plan;
    return plan !== undefined && nth >= plan.from && nth < plan.from + plan.times ? plan.meddling : undefined;
  }

  #forward(method: string, url: string, raw: Buffer): Promise<Answer> {
    return ask(this.nsx, method, url, { raw, headers: { 'content-type': 'application/json' }, agent: this.#agent });
  }
}
