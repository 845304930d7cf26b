import type { ObservedOwner, ObservedRoute } from '../observed';
import type { WrongVerdict } from './route-row';

/** Who acts on a route. `adopted`: somebody else wrote it with both tags of the cloud provider, which takes it for its own. */
type Actor = ObservedOwner | 'adopted';

/** What to do about a route that is wrong, by who acts on it. */
const ADVICE: Readonly<Record<WrongVerdict, Readonly<Record<Actor, string>>>> = {
  'wrong next hop': {
    // It never looks at a route again, and knows a node's address as it was when the node came. Seen on v1.36.0.
    'cloud-provider': 'restart the cloud controller manager, then delete this route in NSX: it comes back right',
    adopted: 'delete it where it was written: the cloud provider then writes its own',
    terraform: 'write the inventory of its nodes again, and deploy',
    person: 'set its next hop in NSX',
  },
  'no such node': {
    'cloud-provider': "it goes within seconds; where it stays, read the cloud controller manager's log",
    adopted: 'the cloud provider deletes it within seconds; where it comes back, delete it where it was written',
    terraform: 'write the inventory of its nodes again, and deploy',
    person: 'delete it in NSX',
  },
  'left behind': {
    'cloud-provider': 'where {cluster} is gone: routes prune {which} --gone',
    adopted:
      'where {cluster} is gone: routes prune {which} --gone; where it comes back, delete it where it was written',
    terraform: 'take the nodes of {cluster} out of the program, and deploy',
    person: 'delete it in NSX',
  },
};

/**
 * What to do, in one line.
 *
 * @param cluster whose route it was, for one that was left behind
 * @param which options that tell it to `routes prune` @default - the cluster alone
 */
export function adviceFor(
  verdict: WrongVerdict,
  route: ObservedRoute,
  cluster = '',
  which = `--cluster ${cluster}`,
): string {
  return ADVICE[verdict][actorOn(route)].replaceAll('{cluster}', cluster).replaceAll('{which}', which);
}

function actorOn({ owner, cluster, node }: ObservedRoute): Actor {
  return owner === 'person' && cluster !== undefined && node !== undefined ? 'adopted' : owner;
}
