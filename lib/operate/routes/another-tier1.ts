import type { LockedBlock } from '../../core/plan';
import { type ObservedRoute, routesGateway } from '../observed';
import type { Ruling } from './route-row';

const FIX = 'delete it in NSX: a cloud provider takes such a route for its own, and deletes on its own Tier-1 only';

/**
 * Says of a route with the cloud provider's tags that it stands on another Tier-1 than those of its cluster: nobody
 * deletes it there, and as long as it stands its node gets none. Seen on v1.36.0.
 *
 * @param blocks of the plan, for pods
 */
export function onAnotherTier1(
  { owner, cluster, node, network, gateway }: ObservedRoute,
  blocks: readonly LockedBlock[],
): Ruling | undefined {
  if (owner === 'terraform' || cluster === undefined || node === undefined) return undefined;
  const places = blocks
    .filter(({ retired, cidr }) => retired !== true && cidr.contains(network))
    .flatMap((block) => {
      const path = routesGateway(block)?.path;
      return path === undefined ? [] : [{ block, path }];
    });
  const [first] = places;
  if (first === undefined || places.some(({ path }) => path === gateway)) return undefined;
  const { block, path } = first;
  const why = `it is on ${gateway}, and the routes of ${block.cluster ?? block.key} are on ${path} (${block.at})`;
  return { verdict: 'left behind', why, fix: FIX };
}
