import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { NsxClient, type NsxClientOptions } from '../../../lib/nsx-client';
import { parseBackup } from '../../../lib/operate/routes/backup';
import type { Knowledge } from '../../../lib/operate/routes/judge-routes';
import { type PruneOptions, type PruneOutcome, prune } from '../../../lib/operate/routes/prune';
import { type Restoring, restore } from '../../../lib/operate/routes/restore';
import { type Simulator, startSimulator } from '../../../lib/simulator';
import { ask } from '../../simulator/http';
import { idOf, living, ofNode, type PlainRoute, routeFields, TIER1 } from './support';

const OTHERS: readonly PlainRoute[] = [
  { network: '0.0.0.0/0', via: ['10.0.0.1'] },
  { network: '172.16.139.0/24', via: ['10.0.0.21'], tags: ofNode('cl1-reused') },
  { network: '172.16.140.0/24', via: ['10.0.0.14'], tags: [] },
  { network: '172.16.144.0/24', via: ['10.0.0.21'], tags: ofNode('cl2-a') },
  { network: '172.16.152.0/24', via: ['10.0.0.31'], tags: ofNode('cl1-elsewhere') },
];
/** What cl1 left behind; each of {@link OTHERS} fails a condition. */
const LEFT: readonly PlainRoute[] = ['a', 'b', 'c'].map((name, n) => ({
  network: `172.16.${136 + n}.0/24`,
  via: [`10.0.0.${11 + n}`],
  tags: ofNode(`cl1-${name}`),
}));

export const KNOWLEDGE: Knowledge = {
  living: living({ 'cl2.json': [{ name: 'cl2-a', addresses: ['10.0.0.21'], podCidrs: ['172.16.144.0/24'] }] }),
  plan: undefined,
};

/** Routes as a client wrote them, by their ids. */
export type Tree = Readonly<Record<string, unknown>>;

const treeOf = (routes: readonly PlainRoute[]): Tree =>
  Object.fromEntries(
    routes.map((route) => [idOf(route.network), { enabled_on_secondary: false, ...routeFields(route) }]),
  );

export const OTHERS_ONLY = treeOf(OTHERS);
export const WHOLE = treeOf([...OTHERS, ...LEFT]);
export const LEFT_IDS = LEFT.map(({ network }) => idOf(network));

/** A simulated manager with what cl1 left behind, and a folder for backups. */
export class LeftBehindLab {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-routable-pods-prune-'));
  readonly backup = path.join(this.folder, 'routes-of-cl1.json');

  readonly #clients = new Map<string, Promise<NsxClient>>();

  private constructor(readonly nsx: Simulator) {}

  static async start(): Promise<LeftBehindLab> {
    const lab = new LeftBehindLab(await startSimulator());
    await ask(lab.nsx, 'PATCH', TIER1, { body: {} });
    await lab.reset();
    return lab;
  }

  /** All routes as they were, no backup, no faults. */
  async reset(): Promise<void> {
    this.nsx.faults.clear();
    fs.rmSync(this.backup, { force: true });
    const tree = this.tree();
    for (const id of Object.keys({ ...WHOLE, ...tree })) {
      const at = `${TIER1}/static-routes/${id}`;
      if (JSON.stringify(tree[id]) === JSON.stringify(WHOLE[id])) continue;
      if (tree[id] !== undefined) await ask(this.nsx, 'DELETE', at);
      if (WHOLE[id] !== undefined) await ask(this.nsx, 'PATCH', at, { body: WHOLE[id] });
    }
    this.nsx.log.clear();
  }

  /** What clients wrote, as it stands. */
  tree(): Tree {
    return Object.fromEntries(
      this.nsx.tree
        .staticRoutes(TIER1)
        .map(({ id, display_name, network, next_hops, tags, enabled_on_secondary }) => [
          id,
          { enabled_on_secondary, display_name, network, next_hops, tags },
        ]),
    );
  }

  /** Ids of the routes in the backup, with what clients wrote of them; none where there is no file. */
  saved(): Tree {
    if (!fs.existsSync(this.backup)) return {};
    const { routes } = parseBackup(fs.readFileSync(this.backup, 'utf8'), 'backup');
    return Object.fromEntries(
      routes.map(({ id, body: { display_name, network, next_hops, tags, enabled_on_secondary } }) => [
        id,
        { enabled_on_secondary, display_name, network, next_hops, tags },
      ]),
    );
  }

  async prune(options: Partial<PruneOptions> = {}, url = this.nsx.url): Promise<PruneOutcome> {
    return prune(await this.connected(url), {
      tier1: TIER1,
      cluster: 'cl1',
      cidrs: ['172.16.136.0/21'],
      gone: true,
      yes: true,
      allowOverwrite: false,
      backup: this.backup,
      knowledge: KNOWLEDGE,
      ...options,
    });
  }

  async restore(url = this.nsx.url): Promise<Restoring> {
    return restore(await this.connected(url), { file: this.backup, yes: true });
  }

  async close(): Promise<void> {
    for (const client of this.#clients.values()) await (await client).close();
    await this.nsx.close();
    fs.rmSync(this.folder, { recursive: true });
  }

  /** One for each address: what a login goes through is the client's matter, and tested there. */
  connected(url: string): Promise<NsxClient> {
    const { user, password, certificate } = this.nsx;
    const client = this.#clients.get(url) ?? NsxClient.connect({ url, user, password, ca: certificate }, SOON);
    this.#clients.set(url, client);
    return client;
  }
}

/** Nothing is waited for between two attempts to read. */
const SOON: NsxClientOptions = { answerTimeout: 500, pause: async () => {} };
