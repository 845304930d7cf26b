import { Cidr } from '../../core/net';
import { byCodePoint } from '../../core/plan';
import type { ObservedRoute } from '../observed';

/** Order of routes: by network, then by path. */
export function inOrder(a: ObservedRoute, b: ObservedRoute): number {
  return Cidr.compare(a.network, b.network) || byCodePoint(a.path, b.path);
}
