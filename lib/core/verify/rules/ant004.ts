import { networkFrom } from '../../model';
import type { Rule } from '../rule';
import { encapModeOf } from './support';

/** ANT004: routable pods keep their address. */
export const ant004: Rule = {
  id: 'ANT004',
  severity: 'warning',
  title: 'the agents of a routable cluster have noSNAT on',
  condition: 'noSNAT is not true in the agents of a cluster that is declared routable',
  consequence:
    'pods are reached by their own address, but what they send leaves with the address of their node: nobody outside sees which pod it was',
  remedy: 'set noSNAT to true with trafficEncapMode noEncap; TKG does both for NSXT_POD_ROUTING_ENABLED',
  source:
    'antrea-io/antrea, pkg/agent/route/route_linux.go: MASQUERADE unless noSNAT; networkPolicyOnly leaves it to the other CNI',
  *check({ network }) {
    for (const antrea of network.of('antrea')) {
      const { cluster, agentConf, at } = antrea;
      if (!network.get('cluster', cluster)?.routable) continue;
      if (agentConf.noSNAT === true || encapModeOf(antrea) === 'networkpolicyonly') continue;
      yield {
        message: `${cluster} is routable, but its agents change the source of what pods send: noSNAT is not true`,
        fix: 'set trafficEncapMode to noEncap and noSNAT to true',
        at: [at],
      };
    }
  },
  failing: () => network(false),
  passing: () => network(true),
};

const network = (noSNAT: boolean) =>
  networkFrom({
    clusters: [{ name: 'cl1' }],
    antreas: [{ cluster: 'cl1', version: '2.7.0', agentConf: { trafficEncapMode: 'noEncap', noSNAT } }],
  });
