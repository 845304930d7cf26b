import type { TkgProvider } from './providers';
import type { TkgRelease } from './release';

/**
 * How TKG reads a value. `cidr`: one network, or one per family with a comma. `duration`: `5m`, `1h30m`.
 * `arguments`: `key=value;key2=value2`.
 */
export type TkgVariableType = 'string' | 'boolean' | 'integer' | 'cidr' | 'duration' | 'arguments' | 'secret';

/** Topic of a variable, after the sections of TKG's own list; `cli` is what only the tanzu CLI knows. */
export type TkgVariableGroup =
  | 'antrea'
  | 'autoscaler'
  | 'avi'
  | 'aws'
  | 'azure'
  | 'cli'
  | 'docker'
  | 'general'
  | 'identity'
  | 'internal'
  | 'kubevip'
  | 'mhc'
  | 'nsxt'
  | 'oci'
  | 'os'
  | 'podsecurity'
  | 'proxy'
  | 'registry'
  | 'supervisor'
  | 'vsphere';

/** A value as a program gives it. TKG reads each from text, so `true` and `'true'` are the same. */
export type TkgValue = string | number | boolean;

/**
 * One variable of a cluster file, over all releases.
 *
 * Source of all rows: `providers/config_default.yaml` and `providers/config_variable_association.star` of tanzu-framework
 * releases 0.11 (TKG 1.5), 0.25 (1.6), 0.28 (2.1) and 0.29 (2.2). Types and allowed values are read from its templates
 * and validation, since that file has none.
 */
export interface TkgVariableRow {
  readonly type: TkgVariableType;
  /** What TKG 2.2 takes where nothing is given. @default - unset, or filled in by the tanzu CLI */
  readonly default?: TkgValue;
  /** What TKG took up to 1.5. @default - the same */
  readonly defaultUntil15?: TkgValue;
  /** All it can be. Empty text is allowed too where it is the default. @default - open */
  readonly allowed?: readonly string[];
  /** Values TKG's own validation refuses. @default - none */
  readonly refused?: readonly string[];
  /** Least number. @default 0 */
  readonly minimum?: number;
  /** First release that has it. @default - 1.4, where the table begins */
  readonly since?: TkgRelease;
  /** Last release that has it. @default - 2.2, where the table ends */
  readonly until?: TkgRelease;
  /** Where it has a meaning. Empty: TKG does not say. @default - as its group */
  readonly providers?: readonly TkgProvider[];
}

/** The variables of one group. */
export interface TkgVariableGroupTable {
  readonly providers: readonly TkgProvider[];
  readonly variables: Readonly<Record<string, TkgVariableRow>>;
}

/** A variable with everything the table knows of it. */
export interface TkgVariable extends TkgVariableRow {
  readonly name: string;
  readonly group: TkgVariableGroup;
  readonly providers: readonly TkgProvider[];
  /** True where the value must not be shown to anybody. */
  readonly secret: boolean;
}
