import { AnswerReader, type JsonObject } from './answer';
import { shown } from './foreign-text';
import { nodeVersion, VERSION_URL } from './node-version';
import type { NsxAccess } from './nsx-access';
import { type NsxClientOptions, type Settings, settingsOf } from './options';
import { allRows, PAGE_SIZE } from './pages';
import { policyUrl, searchUrl } from './policy-url';
import { withRetries } from './retry';
import { type Answer, type Call, Transport } from './transport';

type Query = Readonly<Record<string, string>>;

/**
 * The Policy API of an NSX Manager. Paths are policy paths (`/infra/…`, `/orgs/…`), their ids as they are.
 *
 * Reads are repeated up to three times where that may help; see `withRetries`. Writes are sent once. Every method fails
 * with a ManagerError (NsxRefusal where NSX says no, NoAnswer where nothing came back), or with a ValidationError for a
 * path that is none.
 */
export class NsxClient {
  /**
   * Logs in, as far as NSX knows that without a session, and asks for the release.
   *
   * @throws ManagerError where the manager cannot be reached or trusted, does not let us in, is none, or is too old
   */
  static async connect(access: NsxAccess, options: NsxClientOptions = {}): Promise<NsxClient> {
    const settings = settingsOf(options);
    const transport = await Transport.open(access, settings);
    const reader = new AnswerReader(transport);
    const call: Call = { method: 'GET', url: VERSION_URL, what: `GET ${VERSION_URL}` };
    try {
      const answer = await withRetries(() => transport.send(call), settings.pause);
      return new NsxClient(transport, reader, settings, nodeVersion(answer, reader, transport));
    } catch (error) {
      await transport.close();
      throw error;
    }
  }

  /** `host[:port]`, for texts. */
  readonly host: string;

  /** @param version release: `4.2.1.0.0.24304122` */
  private constructor(
    private readonly transport: Transport,
    private readonly reader: AnswerReader,
    private readonly settings: Settings,
    readonly version: string,
  ) {
    this.host = transport.host;
  }

  /** An object; undefined: NSX does not know it. */
  async get(path: string, query?: Query): Promise<JsonObject | undefined> {
    const what = `GET ${shown(path)}`;
    const answer = await this.#read(policyUrl(path, query), what);
    return this.reader.isAbsent(answer) ? undefined : this.reader.object(answer, what);
  }

  /**
   * All objects of a list.
   *
   * @param onPage called after each page with the number of rows so far
   * @throws NsxRefusal with status 404 where what the list belongs to does not exist
   */
  async list(path: string, onPage?: (rows: number) => void): Promise<JsonObject[]> {
    return this.#all((query) => policyUrl(path, query), `GET ${shown(path)}`, onPage);
  }

  /**
   * All objects that a query of the search finds: `resource_type:StaticRoutes AND tags.tag:cl1`.
   *
   * @param onPage called after each page with the number of rows so far
   */
  async search(query: string, onPage?: (rows: number) => void): Promise<JsonObject[]> {
    return this.#all((page) => searchUrl({ query, ...page }), `search ${shown(query)}`, onPage);
  }

  /** Writes an object, or the fields of one. */
  async patch(path: string, body: object): Promise<void> {
    const what = `PATCH ${shown(path)}`;
    const answer = await this.transport.send({ method: 'PATCH', url: policyUrl(path), what, body });
    this.reader.done(answer, what);
  }

  /**
   * Deletes an object.
   *
   * @param options.allowOverwrite true: also one that belongs to a principal identity @default false
   * @returns `absent` where NSX did not know it
   */
  async delete(path: string, options: { readonly allowOverwrite?: boolean } = {}): Promise<'deleted' | 'absent'> {
    const what = `DELETE ${shown(path)}`;
    const headers: Record<string, string> = options.allowOverwrite === true ? { 'x-allow-overwrite': 'true' } : {};
    const answer = await this.transport.send({ method: 'DELETE', url: policyUrl(path), what, headers });
    if (this.reader.isAbsent(answer)) return 'absent';
    this.reader.done(answer, what);
    return 'deleted';
  }

  /** Closes the connections. */
  close(): Promise<void> {
    return this.transport.close();
  }

  #all(urlOf: (query: Query) => string, what: string, onPage?: (rows: number) => void): Promise<JsonObject[]> {
    const { reader, settings } = this;
    const size = { page_size: String(PAGE_SIZE) };
    const page = async (cursor: string | undefined) => {
      const answer = await this.#read(urlOf(cursor === undefined ? size : { ...size, cursor }), what);
      return reader.object(answer, what);
    };
    return allRows({ page, reader, what, maxPages: settings.maxPages, onPage });
  }

  #read(url: string, what: string): Promise<Answer> {
    return withRetries(() => this.transport.send({ method: 'GET', url, what }), this.settings.pause);
  }
}
