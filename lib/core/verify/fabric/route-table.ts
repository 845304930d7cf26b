import { type Ip, PrefixTrie } from '../../net';
import type { Route, Way } from './device';
import { TableRoute } from './route';

/** The routes of a device, one for each network, answered by longest prefix. */
export class RouteTable {
  readonly #trie = new PrefixTrie<Route>();

  /** Enters a route: before a less preferred one to the same network, beside an equally preferred one. */
  add(route: Route): void {
    const known = this.#trie.get(route.prefix);
    if (known === undefined || route.preference < known.preference) this.#trie.set(route.prefix, route);
    else if (route.preference === known.preference) this.#trie.set(route.prefix, joined(known, route));
  }

  /** The route of the longest prefix that contains the address. */
  routeTo(dst: Ip): Route | undefined {
    return this.#trie.lookup(dst)?.value;
  }

  /** Every route, in the order of their networks. */
  *routes(): Generator<Route> {
    for (const { value } of this.#trie.entries()) yield value;
  }
}

function joined(a: Route, b: Route): Route {
  const known = new Set(a.ways.map((way) => way.via));
  const more: readonly Way[] = b.ways.filter((way) => !known.has(way.via));
  const assumptions = [...new Set([...a.assumptions, ...b.assumptions])];
  return new TableRoute(a.prefix, a.origin, a.preference, [...a.ways, ...more], assumptions);
}
