import { type AntreaFact, type Network, networkFrom } from '../../../model';
import { type AntreaProblem, type AntreaProblemId, checkAntreaAgentConf, readAntreaVersion } from '../../../products';
import type { Severity } from '../../finding';
import type { Report } from '../../rule';

/** Problems of each configuration: four rules ask for them, and looking through a hundred options takes its time. */
const PROBLEMS = new WeakMap<AntreaFact, readonly AntreaProblem[]>();

function problemsOf(antrea: AntreaFact): readonly AntreaProblem[] {
  const known = PROBLEMS.get(antrea);
  if (known !== undefined) return known;
  const version = readAntreaVersion(antrea.version);
  const problems = version === undefined ? [] : checkAntreaAgentConf(version, antrea.agentConf);
  PROBLEMS.set(antrea, problems);
  return problems;
}

/** What stops the Antrea agents of the network, or is ignored by them, under the given rules. */
export function* antreaProblems(network: Network, ids: readonly AntreaProblemId[]): Generator<Report> {
  for (const antrea of network.of('antrea')) {
    for (const { id, message, fix, fatal } of problemsOf(antrea)) {
      if (!ids.includes(id)) continue;
      const severity: { severity?: Severity } = fatal ? {} : { severity: 'warning' };
      yield { ...severity, message: `${antrea.cluster}: ${message}`, fix, at: [antrea.at] };
    }
  }
}

/**
 * The mode in which an agent sends pod traffic to other nodes, in lower case, since Antrea compares it so; `encap` where
 * nothing is written. Source: antrea, cmd/antrea-agent/options.go.
 */
export function encapModeOf({ agentConf }: AntreaFact): string {
  const mode = agentConf.trafficEncapMode;
  return typeof mode === 'string' && mode !== '' ? mode.toLowerCase() : 'encap';
}

/** An agent's configuration in cluster `cl1`, for the rules' own networks. */
export const antreaNetwork = (agentConf: AntreaFact['agentConf'], version = '2.7.0'): Network =>
  networkFrom({ clusters: [{ name: 'cl1', routable: false }], antreas: [{ cluster: 'cl1', version, agentConf }] });
