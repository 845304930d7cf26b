import { type Ip, PrefixTrie } from '../../net';
import type { Route } from './device';
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

/** Which of two equally preferred routes a device takes depends on more than the facts say: a packet may take either. */
function joined(a: Route, b: Route): Route {
  const known = new Set(a.ways.map((way) => way.via));
  const more = b.ways.filter((way) => !known.has(way.via));
  const ways = [...a.ways, ...(a.origin === b.origin ? more : more.map((way) => ({ ...way, origin: b.origin })))];
  return new TableRoute(a.prefix, a.origin, a.preference, ways, [...new Set([...a.assumptions, ...b.assumptions])]);
}
