import { ANTREA_LINES, readAntreaVersion } from '../../products';
import type { Rule } from '../rule';
import { antreaNetwork, antreaProblems } from './support';

/** ANT011: an agent starts with the options it is given. */
export const ant011: Rule = {
  id: 'ANT011',
  severity: 'error',
  title: 'every option, value and gate is one that the Antrea version takes',
  condition:
    'an option or feature gate is unknown to the version, is locked in it, or has a value that it does not take; a warning where the version only ignores it, an information where this library has no table for the version',
  consequence:
    'the agent exits at start, and no pod of the node gets a network; an agent from 2.0 on ignores unknown options, so that they do nothing',
  remedy: 'leave the option out, or write the value that the message names',
  source:
    'antrea-io/antrea, cmd/antrea-agent/options.go and pkg/features/antrea_features.go of each release; EndpointSlice: false, which TKG writes, stops 2.5 and later',
  *check({ network }) {
    yield* antreaProblems(network, ['ANT008', 'ANT010', 'ANT011']);
    for (const { cluster, version, at } of network.of('antrea')) {
      if (readAntreaVersion(version) !== undefined) continue;
      yield {
        severity: 'info',
        message: `${cluster}: antrea ${version} has no table here, so its options are not checked`,
        fix: `give a version from ${ANTREA_LINES[0]} to ${ANTREA_LINES.at(-1)}`,
        at: [at],
      };
    }
  },
  failing: () => antreaNetwork({ featureGates: { EndpointSlice: false } }),
  passing: () => antreaNetwork({ featureGates: { EndpointSlice: true } }),
};
