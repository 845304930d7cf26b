import { CLOUD_PROVIDER_TAGS, TERRAFORM_TAGS } from '../core/model';
import { Cidr } from '../core/net';
import { byCodePoint } from '../core/plan';
import type { Simulator } from '../simulator';
import { NsxWire } from '../testing/nsx-wire';
import { type Fields, fieldsOf, listOf, textOf } from './fields';
import { StepFailed } from './problem';
import type { GatewayTable, ShownRoute, StaticRoutes, TableEntry } from './rehearsal';

/** Scopes of the tag that names a route's node: the cloud provider's, and that of routes which Terraform owns. */
const NODE_SCOPES: readonly string[] = [CLOUD_PROVIDER_TAGS.node, TERRAFORM_TAGS.node];

/** NSX makes these along with each gateway. */
const BESIDE_GATEWAY = 'PolicyNat';

/** What a person would look at on a manager, and how it differs from when the looking began. */
export class ManagerView {
  readonly #wire: NsxWire;
  readonly #before: ReadonlyMap<string, string>;

  constructor(private readonly simulator: Simulator) {
    this.#wire = new NsxWire(simulator);
    this.#before = this.#snapshot();
  }

  /** Policy paths of what stands now and did not before, in order. */
  made(): readonly string[] {
    return [...this.simulator.tree.objects]
      .filter(({ path, resource_type }) => !this.#before.has(path) && resource_type !== BESIDE_GATEWAY)
      .map(({ path }) => path)
      .sort(byCodePoint);
  }

  /** Policy paths of what is there, is gone, or is not as it was, in order. */
  changed(): readonly string[] {
    const now = this.#snapshot();
    return [...new Set([...this.#before.keys(), ...now.keys()])]
      .filter((path) => now.get(path) !== this.#before.get(path))
      .sort(byCodePoint);
  }

  /** The static routes of every Tier-1 that has some. */
  async staticRoutes(): Promise<readonly StaticRoutes[]> {
    const all: StaticRoutes[] = [];
    for (const { path, display_name } of this.simulator.tree.tier1s) {
      const routes: ShownRoute[] = [];
      for (const route of await this.#list(`${path}/static-routes`)) routes.push(await this.#shown(route));
      if (routes.length > 0) all.push({ path, name: display_name, routes: routes.sort(byNetwork) });
    }
    return all;
  }

  /** The routing table of every Tier-0, of its first edge node. */
  async routingTables(): Promise<readonly GatewayTable[]> {
    const all: GatewayTable[] = [];
    for (const { path, display_name } of this.simulator.tree.tier0s) {
      const [table] = await this.#list(`${path}/routing-table`);
      const entries = listOf(fieldsOf(table).route_entries).map((entry) => this.#entry(fieldsOf(entry)));
      all.push({ path, name: display_name, entries });
    }
    return all;
  }

  close(): void {
    this.#wire.close();
  }

  /** Every object, whole, by its policy path. */
  #snapshot(): ReadonlyMap<string, string> {
    return new Map([...this.simulator.tree.objects].map((object) => [object.path, JSON.stringify(object)]));
  }

  async #shown({ id, network, next_hops, tags, path }: Fields): Promise<ShownRoute> {
    const hops = listOf(next_hops).flatMap((hop) => textOf(fieldsOf(hop).ip_address) ?? []);
    const node = listOf(tags)
      .map(fieldsOf)
      .find(({ scope }) => NODE_SCOPES.includes(textOf(scope) ?? ''));
    const query = `intent_path=${encodeURIComponent(textOf(path) ?? '')}`;
    const [entity] = await this.#list(`/infra/realized-state/realized-entities?${query}`);
    return {
      network: textOf(network) ?? '',
      nextHop: hops.join(', '),
      id: textOf(id) ?? '',
      node: textOf(node?.tag) ?? '',
      realized: entity?.state === 'REALIZED',
    };
  }

  #entry({ route_type, network, next_hop, next_hop_gateway, admin_distance }: Fields): TableEntry {
    const gateway = this.simulator.tree.get(textOf(next_hop_gateway) ?? '');
    return {
      type: textOf(route_type) ?? '',
      network: textOf(network) ?? '',
      nextHop: textOf(next_hop) || gateway?.display_name || '',
      adminDistance: Number(admin_distance),
    };
  }

  /** All pages. @throws StepFailed where the manager refuses */
  async #list(path: string): Promise<readonly Fields[]> {
    const rows: Fields[] = [];
    let cursor: string | undefined;
    do {
      const joint = path.includes('?') ? '&' : '?';
      const next: string = cursor === undefined ? path : `${path}${joint}cursor=${encodeURIComponent(cursor)}`;
      const { status, body } = await this.#wire.send('GET', `/policy/api/v1${next}`);
      if (status >= 400) throw new StepFailed(`GET ${path}`, [`the manager answered ${status}`]);
      const answer = fieldsOf(body);
      rows.push(...listOf(answer.results).map(fieldsOf));
      cursor = textOf(answer.cursor);
    } while (cursor !== undefined);
    return rows;
  }
}

function byNetwork(a: ShownRoute, b: ShownRoute): number {
  return Cidr.compare(Cidr.parse(a.network), Cidr.parse(b.network));
}
