import type { AntreaLine } from './version';

/** How an option is written in a configuration file. `gates` is the map of feature gates. */
export type AntreaOptionType = 'bool' | 'int' | 'string' | 'string[]' | 'int[]' | 'object' | 'object[]' | 'gates';

/** The program that reads a configuration file: `antrea-agent.conf` or `antrea-controller.conf`. */
export type AntreaComponent = 'agent' | 'controller';

/**
 * One option of a configuration file, over all release lines.
 *
 * Source of all rows: the configuration structures of the antrea-io/antrea releases v0.11.0 to v2.7.0
 * (`pkg/config/{agent,controller}/config.go`, before v1.5 `cmd/antrea-{agent,controller}/config.go`) and the values of
 * its Helm chart.
 */
export interface AntreaOption {
  readonly type: AntreaOptionType;
  /** First release line that has it. @default - 0.11, where the table begins */
  readonly since?: AntreaLine;
  /** Last release line that has it. @default - the newest one has it */
  readonly until?: AntreaLine;
  /** What the newest release line takes where nothing is written. @default - empty, zero or false */
  readonly default?: string | number | boolean | readonly number[];
  /**
   * All it can be, for a list each of its elements. Compared without regard to case by most readers. @default - open
   */
  readonly values?: readonly string[];
  /** Least and greatest number. @default - open */
  readonly range?: readonly [number, number];
  /** The option that took its place. @default - none did */
  readonly now?: string;
  /** Path of the chart's value that sets it, or false where none does. @default - the option's own path */
  readonly helm?: string | false;
  /** First chart that has the value. @default - the first chart, or the first one with the option */
  readonly helmSince?: AntreaLine;
}

/** Options by path: `nodePortLocal.portRange`, `secondaryNetwork.ovsBridges[].bridgeName`. */
export type AntreaOptionTable = Readonly<Record<string, AntreaOption>>;
