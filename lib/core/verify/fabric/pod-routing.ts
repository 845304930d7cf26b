import type { Assumption, ClusterFact, Network } from '../../model';
import { assume } from './assumptions';

/** How a cluster's nodes treat packets of pods. */
export interface PodRouting {
  /** True where nodes carry pods' packets to each other in a tunnel of their own. */
  readonly encapsulates: boolean;
  /** True where what leaves for elsewhere than a pod of the cluster gets the node's address. */
  readonly masquerades: boolean;
  /** Bytes of the largest packet a pod sends. Absent: not known. */
  readonly mtu?: number;
  readonly assumptions: readonly Assumption[];
}

/** Of a node's network card, which nothing here sets lower; Antrea takes nothing off it in noEncap mode. */
const ETHERNET_MTU = 1500;

/**
 * What the agent's configuration says; where there is none, what a cluster of routable pods needs, or an overlay has.
 *
 * Source: Antrea, pkg/agent/route/route_linux.go (MASQUERADE unless noSNAT), options.go (encap by default, mode names in
 * any case), pkg/agent/config/node_config.go (MTU).
 */
export function podRoutingOf(network: Network, cluster: ClusterFact): PodRouting {
  const antrea = network.get('antrea', cluster.key);
  if (antrea === undefined) return cluster.routable ? routedAsAssumed(cluster) : overlayAsAssumed(cluster);
  const { trafficEncapMode = 'encap', noSNAT, defaultMTU } = antrea.agentConf;
  const encapsulates = String(trafficEncapMode).toLowerCase() !== 'noencap';
  const mtu = typeof defaultMTU === 'number' && defaultMTU > 0 ? defaultMTU : encapsulates ? undefined : ETHERNET_MTU;
  return { encapsulates, masquerades: noSNAT !== true, mtu, assumptions: [] };
}

function routedAsAssumed(cluster: ClusterFact): PodRouting {
  const assumptions = [assume.podRouting(cluster, 'without encapsulation and without SNAT')];
  return { encapsulates: false, masquerades: false, mtu: ETHERNET_MTU, assumptions };
}

function overlayAsAssumed(cluster: ClusterFact): PodRouting {
  return {
    encapsulates: true,
    masquerades: true,
    assumptions: [assume.podRouting(cluster, 'as an overlay with SNAT')],
  };
}
