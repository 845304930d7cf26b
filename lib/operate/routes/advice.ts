import { CLOUD_PROVIDER_TAGS, type ObservedRoute, tagsOf } from '../observed';
import type { Verdict } from './route-row';

/** Who acts on a route: the cloud provider on all that carry the tag of a node, also on those that it did not write. */
type Keeper = 'cloud-provider' | 'terraform' | 'person';

/** What to do about a route that is wrong, by who keeps it. */
const ADVICE: Readonly<Partial<Record<Verdict, Readonly<Record<Keeper, string>>>>> = {
  'wrong next hop': {
    // It never looks at a route again, and knows a node's address as it was when the node came. Seen on v1.36.0.
    'cloud-provider': 'restart the cloud controller manager, then delete this route in NSX: it comes back right',
    terraform: 'write the inventory of its nodes again, and deploy',
    person: 'set its next hop in NSX',
  },
  'no such node': {
    'cloud-provider': "it goes within seconds; where it stays, read the cloud controller manager's log",
    terraform: 'write the inventory of its nodes again, and deploy',
    person: 'delete it in NSX',
  },
  'left behind': {
    'cloud-provider': 'where {cluster} is gone: routes prune --cluster {cluster} --gone',
    terraform: 'take the nodes of {cluster} out of the program, and deploy',
    person: 'delete it in NSX',
  },
};

/** What to do, in one line. */
export function adviceFor(verdict: Verdict, route: ObservedRoute, cluster = ''): string {
  return (ADVICE[verdict]?.[keeperOf(route)] ?? '').replaceAll('{cluster}', cluster);
}

function keeperOf({ owner, tags }: ObservedRoute): Keeper {
  return owner !== 'terraform' && tagsOf(tags, CLOUD_PROVIDER_TAGS.node).length > 0 ? 'cloud-provider' : owner;
}
