import type { ClusterFact } from '../model';
import type { Ip } from '../net';
import { unallocated, unlinked } from './explain-leak';
import type { Device, Fabric, Failure, Route } from './fabric';
import type { Hop } from './trace';

/** A static route that throws packets away: meant for what no node has, and wrong for the rest. */
export function discarded(fabric: Fabric, at: Device, { prefix }: Route, dst: Ip): Failure {
  const cluster = clusterWithoutNode(fabric, dst);
  const because = cluster === undefined ? '' : `; ${unallocated(cluster.name, dst)}`;
  const text = `route ${prefix} on ${at.ref.name} discards it${because}`;
  return { disposition: 'NULL_ROUTED', explanation: { code: 'PATH001', text, at: cluster?.at } };
}

/** Nothing in the device's table contains the address. */
export function noRoute(fabric: Fabric, at: Device, dst: Ip): Failure {
  const tier1 = fabric.tier1s.find(({ device }) => device === at)?.fact;
  if (tier1?.tier0 === null) return { disposition: 'NO_ROUTE', explanation: unlinked(tier1) };
  const text = `${at.ref.name} has no route to ${dst}`;
  return {
    disposition: 'NO_ROUTE',
    explanation: { code: 'PATH001', text, missing: `route to ${dst} on ${at.ref.name}` },
  };
}

/** The packet comes to a device a second time. */
export function loop(fabric: Fabric, hops: readonly Hop[], at: Device, dst: Ip): Failure {
  const first = hops.findIndex(({ device }) => device === at.ref);
  const round = hops.slice(first).map(({ device }) => device.name);
  const text = `packets to ${dst} go round between ${round.join(', ')}`;
  const cluster = clusterWithoutNode(fabric, dst);
  if (cluster === undefined) return { disposition: 'LOOP', explanation: { code: 'PATH004', text } };
  return {
    disposition: 'LOOP',
    explanation: {
      code: 'NSX013',
      text: `${text}; ${unallocated(cluster.name, dst)}`,
      missing: `discard route for ${cluster.podCidrs.find((pods) => pods.contains(dst))}`,
      fix: `add a discard route for ${cluster.podCidrs.find((pods) => pods.contains(dst))} on the Tier-1 of ${cluster.name}`,
      at: cluster.at,
    },
  };
}

function clusterWithoutNode(fabric: Fabric, dst: Ip): ClusterFact | undefined {
  const owner = fabric.owned.ownerOf(dst);
  return owner?.kind === 'cluster' && fabric.nodeOfPod(owner, dst) === undefined ? owner : undefined;
}
