import { AGENT_GROUP_OPTIONS } from './agent-group-options';
import { AGENT_TOP_OPTIONS } from './agent-top-options';
import { CONTROLLER_OPTIONS } from './controller-options';
import { GATES, type GateRow, type GateStage } from './gates';
import type { AntreaComponent, AntreaOption, AntreaOptionTable } from './option';
import { ANTREA_LINES, type AntreaVersion, isAntreaSince, isAntreaUntil } from './version';

/** A feature gate as one release has it. */
export interface AntreaGate {
  readonly stage: GateStage;
  /** What it is where nothing is written. */
  readonly default: boolean;
  /** True where writing anything else than the default stops the program. */
  readonly locked: boolean;
  /** Who acts on it. Both programs know every gate of their release. */
  readonly of: GateRow['of'];
}

/** Every option by path, over all release lines. */
export const OPTIONS: Readonly<Record<AntreaComponent, AntreaOptionTable>> = {
  agent: { ...AGENT_TOP_OPTIONS, ...AGENT_GROUP_OPTIONS },
  controller: CONTROLLER_OPTIONS,
};

/**
 * The options a version of the agent (`antrea-agent.conf`) or the controller (`antrea-controller.conf`) has, by path.
 */
export function antreaOptions(version: AntreaVersion, component: AntreaComponent = 'agent'): AntreaOptionTable {
  return Object.fromEntries(Object.entries(OPTIONS[component]).filter(([, option]) => hasOption(version, option)));
}

/** Whether a version has an option. */
export function hasOption(version: AntreaVersion, option: AntreaOption): boolean {
  const { since = ANTREA_LINES[0], until } = option;
  return isAntreaSince(version, since) && (until === undefined || isAntreaUntil(version, until));
}

/** The feature gates a version has, by name. */
export function antreaGates(version: AntreaVersion): Readonly<Record<string, AntreaGate>> {
  const gates: Record<string, AntreaGate> = {};
  for (const [name, row] of Object.entries(GATES)) {
    const gate = gateOf(version, row);
    if (gate !== undefined) gates[name] = gate;
  }
  return gates;
}

function gateOf(version: AntreaVersion, { of, history, until }: GateRow): AntreaGate | undefined {
  if (until !== undefined && !isAntreaUntil(version, until)) return undefined;
  const change = history.findLast(([since]) => isAntreaSince(version, since));
  if (change === undefined) return undefined;
  const [, stage, on, locked = false] = change;
  return { stage, default: on, locked, of };
}

/**
 * Whether the Helm chart of a version writes a gate into the files. One that it does not write is dropped in silence.
 * Source: the templates of each chart, 1.8 to 2.7.
 */
export function antreaChartWritesGate(version: AntreaVersion, name: string): boolean {
  const chartUntil = Object.hasOwn(GATES, name) ? GATES[name]?.chartUntil : undefined;
  return chartUntil === undefined || (chartUntil !== false && isAntreaUntil(version, chartUntil));
}

/**
 * What a version does with an option it does not know: `strict` stops, `lenient` logs and ignores it. Both stop at a
 * value of the wrong type and at an unknown gate. Source: `loadConfigFromFile` in `cmd/antrea-agent/options.go`.
 */
export function antreaDecoder(version: AntreaVersion): 'strict' | 'lenient' {
  return isAntreaSince(version, '2.0') ? 'lenient' : 'strict';
}

/** Release lines with an option or a gate, in words: `antrea 1.4 to 1.15`, `antrea 2.4`. */
export function linesWith(since: string, until?: string): string {
  const last = until ?? ANTREA_LINES[ANTREA_LINES.length - 1];
  return since === last ? `antrea ${since}` : `antrea ${since} to ${last}`;
}
