import * as https from 'node:https';

/** A manager, and how to get in: a simulator, or anything that speaks the same. */
export interface NsxEndpoint {
  /** `https://127.0.0.1:43210`, without a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The certificate to trust, as PEM. */
  readonly certificate: string;
}

/** What came back: JSON where it is JSON, else the text. */
export interface WireAnswer {
  readonly status: number;
  /** Undefined: an empty body. */
  readonly body: unknown;
}

/** Sends what the Go SDK of NSX sends: Basic on each call, no session, and `{}` as body of a GET and a DELETE. */
export class NsxWire {
  readonly #agent: https.Agent;

  constructor(private readonly endpoint: NsxEndpoint) {
    this.#agent = new https.Agent({ ca: endpoint.certificate, keepAlive: true });
  }

  /**
   * @param path from `/` on, escaped, with its query
   * @throws Error where there is no answer
   */
  send(method: 'GET' | 'PATCH' | 'DELETE', path: string, body: object = {}): Promise<WireAnswer> {
    const { url, user, password } = this.endpoint;
    const content = JSON.stringify(body);
    const headers = {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
    };
    return new Promise((resolve, reject) => {
      const request = https.request(`${url}${path}`, { method, headers, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: read(Buffer.concat(chunks).toString('utf8')) }),
        );
      });
      request.on('error', reject);
      request.end(content);
    });
  }

  /** Closes its connections. */
  close(): void {
    this.#agent.destroy();
  }
}

function read(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
