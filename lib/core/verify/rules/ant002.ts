import type { Rule } from '../rule';
import { antreaNetwork, antreaProblems } from './support';

/** ANT002: direct routing needs AntreaProxy. */
export const ant002: Rule = {
  id: 'ANT002',
  severity: 'error',
  title: 'noEncap, hybrid and networkPolicyOnly go with AntreaProxy',
  condition:
    'AntreaProxy is off, by its feature gate or by antreaProxy.enable, while trafficEncapMode is another one than encap',
  consequence: 'the agent exits at start with "requires AntreaProxy to be enabled"',
  remedy: 'leave AntreaProxy on, as it is by default',
  source: 'antrea-io/antrea, cmd/antrea-agent/options.go, validateK8sNodeOptions; docs/noencap-hybrid-modes.md',
  check: ({ network }) => antreaProblems(network, ['ANT002']),
  failing: () => antreaNetwork({ trafficEncapMode: 'noEncap', noSNAT: true, antreaProxy: { enable: false } }),
  passing: () => antreaNetwork({ trafficEncapMode: 'noEncap', noSNAT: true, antreaProxy: { enable: true } }),
};
