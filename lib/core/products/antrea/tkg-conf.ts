import { isTkgSince, isTkgUntil, type TkgRelease, type TkgValue, type TkgVariable, tkgVariable } from '../tkg';
import type { AntreaConf } from './conf-view';
import { TKG_ANTREA_ROWS, type TkgAntreaRow } from './tkg-rows';

/** What TKG makes an `antrea-agent.conf` of. */
export interface TkgAntreaProps {
  /** TKG release. */
  readonly release: TkgRelease;
  /** NSXT_POD_ROUTING_ENABLED: it sets mode, SNAT and AntreaProxy whatever the variables say. */
  readonly routable: boolean;
  /** The cluster's variables; all but ANTREA_* are passed over. A value is not checked. @default - none is set */
  readonly variables?: Readonly<Record<string, TkgValue>>;
}

/** What NSXT_POD_ROUTING_ENABLED forces. Source: `antrea_addon_data.lib.yaml` of tanzu-framework. */
const FORCED: Readonly<Record<string, TkgValue>> = {
  ANTREA_PROXY: true,
  ANTREA_TRAFFIC_ENCAP_MODE: 'noEncap',
  ANTREA_NO_SNAT: true,
};

/**
 * The `antrea-agent.conf` that TKG writes for a cluster on vSphere, as an object in the order of TKG's package. For
 * reading and for the proof: TKG's add-on manager owns the file. An option that is left empty is not in it.
 */
export function tkgAntreaConf({ release, routable, variables = {} }: TkgAntreaProps): AntreaConf {
  const given = routable ? { ...variables, ...FORCED } : variables;
  const conf: Record<string, unknown> = {};
  for (const row of TKG_ANTREA_ROWS) {
    const value = isWritten(row, release) ? rowValue(row, release, given) : undefined;
    if (value !== undefined && gateOn(conf, row.gate)) put(conf, row.path, value);
  }
  return conf;
}

function isWritten({ variable, since, until }: TkgAntreaRow, release: TkgRelease): boolean {
  const first = since ?? tkgVariable(variable)?.since;
  return (first === undefined || isTkgSince(release, first)) && (until === undefined || isTkgUntil(release, until));
}

function rowValue(row: TkgAntreaRow, release: TkgRelease, given: Readonly<Record<string, TkgValue>>): unknown {
  const variable = tkgVariable(row.variable);
  // The package writes some gates before TKG had a variable for them: then what the user sets changes nothing.
  if (variable?.since !== undefined && !isTkgSince(release, variable.since)) return false;
  const value = given[row.variable] ?? defaultOf(variable, release);
  if (value === undefined || value === '') return undefined;
  if (row.list) return String(value).split(',');
  if (variable?.type === 'boolean') return String(value) === 'true';
  return variable?.type === 'integer' ? Number(value) : value;
}

function defaultOf(variable: TkgVariable | undefined, release: TkgRelease): TkgValue | undefined {
  const older = isTkgUntil(release, '1.5') ? variable?.defaultUntil15 : undefined;
  return older ?? variable?.default;
}

function gateOn(conf: AntreaConf, gate: string | undefined): boolean {
  const gates = conf.featureGates as Readonly<Record<string, unknown>> | undefined;
  return gate === undefined || gates?.[gate] === true;
}

function put(conf: Record<string, unknown>, path: string, value: unknown): void {
  const [group = '', option] = path.split('.');
  if (option === undefined) conf[group] = value;
  else conf[group] = { ...(conf[group] as AntreaConf | undefined), [option]: value };
}
