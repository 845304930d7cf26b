import type { Rule } from '../rule';
import { antreaNetwork, antreaProblems } from './support';

/** ANT001: pods keep their address only where nothing wraps them. */
export const ant001: Rule = {
  id: 'ANT001',
  severity: 'error',
  title: 'noSNAT goes with noEncap',
  condition: 'noSNAT is true while trafficEncapMode is encap or hybrid',
  consequence:
    'the agent exits at start with "noSNAT is only applicable to the noEncap mode", and no pod of the node gets a network',
  remedy: 'set trafficEncapMode to noEncap, or leave noSNAT out',
  source: 'antrea-io/antrea, cmd/antrea-agent/options.go, validateK8sNodeOptions',
  check: ({ network }) => antreaProblems(network, ['ANT001']),
  failing: () => antreaNetwork({ trafficEncapMode: 'encap', noSNAT: true }),
  passing: () => antreaNetwork({ trafficEncapMode: 'noEncap', noSNAT: true }),
};
