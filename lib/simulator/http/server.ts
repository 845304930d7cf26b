import type { IncomingMessage, ServerResponse } from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import { ValidationError } from '../../core/errors';
import type { ServerIdentity } from '../certificate';
import type { RequestLog } from '../request-log';
import type { Call, Outcome } from './call';
import { readBody } from './read-body';
import { refused } from './refusals';
import type { Reply } from './reply';
import { readTarget } from './target';

/** What a server needs to know. */
export interface ServerParts {
  readonly identity: ServerIdentity;
  readonly maxBodyBytes: number;
  readonly maxPathLength: number;
  readonly log: RequestLog;
  readonly handle: (call: Call) => Promise<Outcome>;
}

/** Longer than the longest path with all headers, so that a path that is too long is answered, not cut. */
const MAX_HEADER_BYTES = 256 << 10;
/** What is under way when the server closes may still end by itself. */
const GRACE_MS = 2_000;
/** Longer than clients pause between two requests: one that meets a closing connection does not repeat a PATCH. */
const KEEP_ALIVE_MS = 120_000;
/** What to do where an address cannot be listened on, by the system's code; else it is the port. */
const NOT_LISTENED: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'choose an address of this machine',
  EAFNOSUPPORT: 'choose an IPv4 address: this machine has no IPv6',
};

/** The HTTPS server: reads calls whole, hands them on, sends what comes back, and writes the log. */
export class HttpsServer {
  readonly #server: https.Server;
  readonly #closing = new AbortController();

  constructor(private readonly parts: ServerParts) {
    const { certificate, key } = parts.identity;
    this.#server = https.createServer(
      { cert: certificate, key, maxHeaderSize: MAX_HEADER_BYTES },
      (request, response) => {
        void this.#serve(request, response);
      },
    );
    this.#server.keepAliveTimeout = KEEP_ALIVE_MS;
    this.#server.headersTimeout = KEEP_ALIVE_MS + 1_000;
  }

  /**
   * Begins to listen.
   *
   * @returns the port
   * @throws ValidationError SIM004 where it cannot be listened on
   */
  listen(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
        const fix = NOT_LISTENED[code] ?? 'choose another port, or 0 for any that is free';
        reject(new ValidationError('SIM004', `cannot listen on ${host} port ${port} (${code}); ${fix}`));
      });
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** Ends what is under way, and every connection: node closes the idle ones itself. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#server.closeAllConnections(), GRACE_MS);
      this.#server.close(() => {
        clearTimeout(late);
        resolve();
      });
      this.#closing.abort();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const begun = performance.now();
    const time = Date.now();
    const outcome = await this.#outcomeOf(request, method, url);
    if (outcome === undefined) return;
    const { reply, user, fault } = outcome;
    const answered = reply === 'cut' ? {} : { status: reply.status, note: noteOf(reply) };
    // Before the answer, so that a client that has it finds the line.
    this.parts.log.add({ time, method, url, ms: performance.now() - begun, user, fault, ...answered });
    if (reply === 'cut') request.socket.destroy();
    else send(response, reply, method);
  }

  /** Undefined where the client has gone. */
  async #outcomeOf(request: IncomingMessage, method: string, url: string): Promise<Outcome | undefined> {
    const { maxBodyBytes, maxPathLength, handle } = this.parts;
    try {
      const body = await readBody(request, maxBodyBytes);
      if (url.length > maxPathLength) {
        return { reply: refused('pathTooLong', { length: url.length, limit: maxPathLength }) };
      }
      const target = readTarget(url);
      if (target === undefined) return { reply: refused('malformedUrl') };
      if (body.kind === 'too large') return { reply: refused('bodyTooLarge', { limit: maxBodyBytes }) };
      const { signal } = this.#closing;
      return await handle({ method, target, headers: request.headers, body: body.bytes, signal });
    } catch (error) {
      if (request.socket.destroyed) return undefined;
      if (this.#closing.signal.aborted) return { reply: 'cut' };
      return { reply: refused('broken', { why: error instanceof Error ? error.message : String(error) }) };
    }
  }
}

function send(response: ServerResponse, { status, body, text, headers = {} }: Reply, method: string): void {
  const type = text?.type ?? 'application/json;charset=UTF-8';
  const content = text?.content ?? (body === undefined ? '' : JSON.stringify(body));
  const bytes = Buffer.from(content);
  response.writeHead(status, {
    ...(bytes.length === 0 ? {} : { 'content-type': type }),
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': 'Basic realm="NSX"' } : {}),
    ...headers,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** Of a refusal its message. */
function noteOf({ status, body }: Reply): string | undefined {
  if (status < 400) return undefined;
  const message = (body as { readonly error_message?: unknown } | undefined)?.error_message;
  return typeof message === 'string' ? message : undefined;
}
