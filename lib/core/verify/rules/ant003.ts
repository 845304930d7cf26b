import type { Rule } from '../rule';
import { antreaNetwork, antreaProblems } from './support';

/** ANT003: what is encrypted is encapsulated. */
export const ant003: Rule = {
  id: 'ANT003',
  severity: 'error',
  title: 'traffic encryption goes with encap',
  condition: 'trafficEncryptionMode is ipsec or wireGuard while trafficEncapMode is another one than encap',
  consequence: 'the agent exits at start: it encrypts tunnels, and there are none',
  remedy: 'set trafficEncryptionMode to none; routable pods cannot be encrypted by Antrea',
  source: 'antrea-io/antrea, cmd/antrea-agent/options.go, validateK8sNodeOptions',
  check: ({ network }) => antreaProblems(network, ['ANT003']),
  failing: () => antreaNetwork({ trafficEncapMode: 'noEncap', noSNAT: true, trafficEncryptionMode: 'wireGuard' }),
  passing: () => antreaNetwork({ trafficEncapMode: 'noEncap', noSNAT: true, trafficEncryptionMode: 'none' }),
};
