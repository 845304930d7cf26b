import type { IncomingHttpHeaders } from 'node:http';
import type { Pool } from 'undici';
import { connectionFault } from './connection-fault';
import { shownWithout } from './foreign-text';
import type { ManagerError } from './manager-error';
import type { NsxAccess } from './nsx-access';
import type { Settings } from './options';
import { requestFault } from './request-fault';

/** The methods that this client sends. */
export type Method = 'GET' | 'PATCH' | 'DELETE';

/** A request, apart from who sends it. */
export interface Call {
  readonly method: Method;
  /** From the host on: escaped, with its query. */
  readonly url: string;
  /** What it is about, for messages. */
  readonly what: string;
  /** Sent as JSON. @default - no body */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it came, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/**
 * At once. NSX takes 40 of one user, who may have others at work.
 * Source: Broadcom's API reference, HttpServiceProperties, `client_api_concurrency_limit`.
 */
const CONNECTIONS = 8;

/** Sends single requests, with the credentials on each: no session, no redirect, no proxy, and nothing is repeated. */
export class Transport {
  /** The first request connects. */
  static async open(access: NsxAccess, settings: Settings): Promise<Transport> {
    // Loaded here and not above, since it takes longer than everything else that the command line loads.
    const { buildConnector, Pool } = await import('undici');
    const unsent = new WeakSet<Error>();
    const connect = buildConnector({ ...patience(settings), ...trust(access.ca) });
    const pool = new Pool(access.url, {
      connections: CONNECTIONS,
      maxResponseSize: settings.maxAnswerBytes,
      headersTimeout: settings.answerTimeout,
      // Its whole time is measured below; this one would start anew with each byte.
      bodyTimeout: 0,
      connect: (options, callback) =>
        connect(options, (...result) => {
          if (result[0] !== null) unsent.add(result[0]);
          callback(...result);
        }),
    });
    return new Transport(access, settings, pool, unsent);
  }

  /** `host[:port]`. */
  readonly host: string;
  readonly #pool: Pool;
  readonly #authorization: string;
  readonly #secrets: readonly string[];
  readonly #hasCa: boolean;

  /** @param unsent the errors of connections that were not made */
  private constructor(
    { url, user, password, ca }: NsxAccess,
    private readonly settings: Settings,
    pool: Pool,
    private readonly unsent: WeakSet<Error>,
  ) {
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    this.host = new URL(url).host;
    this.#pool = pool;
    this.#authorization = `Basic ${basic}`;
    this.#secrets = [basic, password].filter((secret) => secret !== '');
    this.#hasCa = ca !== undefined;
  }

  /**
   * Sends a request once.
   *
   * @throws ManagerError where nothing could be sent; NoAnswer where no answer came, or none that can be read
   */
  async send({ method, url, what, body, headers = {} }: Call): Promise<Answer> {
    const { answerTimeout } = this.settings;
    const content = body === undefined ? null : JSON.stringify(body);
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await this.#pool.request({
        method,
        path: url,
        headers: {
          accept: 'application/json',
          authorization: this.#authorization,
          'user-agent': 'cdk-routable-pods',
          ...(content === null ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: content,
        signal: late.signal,
      });
      timer = setTimeout(() => late.abort(), answerTimeout);
      return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
    } catch (error) {
      throw this.#faultOf(error, method, what);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A text of the other side as part of a message; see {@link shownWithout}. */
  shown(text: string): string {
    return shownWithout(this.#secrets, text);
  }

  /** Closes its connections. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }

  #faultOf(error: unknown, method: Method, what: string): ManagerError {
    const { host, settings, unsent } = this;
    if (unsent.has(error as Error)) return connectionFault(error, { host, hasCa: this.#hasCa, ...settings });
    return requestFault(error, { host, method, what, ...settings });
  }
}

/** Of a name with several addresses node leaves one after 250 ms, which is too short for some VPNs. */
function patience({ connectTimeout }: Settings): object {
  return { timeout: connectTimeout, autoSelectFamilyAttemptTimeout: Math.ceil(connectTimeout / 4) };
}

/** What stands in the CA file is trusted and nothing else, as with Terraform's provider; no variable turns the check off. */
function trust(ca: string | undefined): object {
  // A certificate that is not its own authority is trusted too where Node knows how, as Terraform's provider does.
  return { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca, allowPartialTrustChain: true }) };
}
