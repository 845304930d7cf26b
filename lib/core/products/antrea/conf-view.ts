import type { AntreaComponent } from './option';
import { type AntreaGate, antreaGates, hasOption, OPTIONS } from './tables';
import type { AntreaVersion } from './version';

/** A configuration file as a plain object, in the form of the file. */
export type AntreaConf = Readonly<Record<string, unknown>>;

/** The program and version that reads a configuration. */
export interface Reader {
  readonly component: AntreaComponent;
  readonly version: AntreaVersion;
}

/** What a configuration says to one version of a program, with its defaults: what the rules read. */
export class ConfView {
  private readonly gates: Readonly<Record<string, AntreaGate>>;

  constructor(
    readonly reader: Reader,
    private readonly conf: AntreaConf,
  ) {
    this.gates = antreaGates(reader.version);
  }

  /** The value at a path, `nodePortLocal.portRange`. Undefined where nothing is written. */
  written(path: string): unknown {
    let value: unknown = this.conf;
    for (const key of path.split('.')) {
      if (!isObject(value)) return undefined;
      value = value[key];
    }
    return value === '' || value === 0 ? undefined : (value ?? undefined);
  }

  /**
   * As {@link written}, or what is written for the option it replaced: an older name goes on working for some releases.
   */
  writtenNowOrBefore(path: string): unknown {
    return this.written(path) ?? this.writtenBefore(path);
  }

  /** The list at a path; empty where there is none. */
  list(path: string): readonly unknown[] {
    const value = this.written(path);
    return Array.isArray(value) ? value : [];
  }

  /**
   * The value at a path as the program takes it, as text: what is written, else what is written for the option that it
   * replaced, else the default. For `featureGates.X` whether the gate is on; a gate the version does not have is off.
   */
  taken(path: string): string {
    if (path.startsWith(GATE)) return String(this.gate(path.slice(GATE.length)));
    const value = this.writtenNowOrBefore(path) ?? this.byDefault(path);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** Whether the option or the gate at a path is true. */
  on(path: string): boolean {
    return this.taken(path) === 'true';
  }

  /** Whether what is taken at a path is one of the values. Case does not matter, as it does not to the agent. */
  takes(path: string, values: readonly string[]): boolean {
    const value = this.taken(path).toLowerCase();
    return values.some((other) => other.toLowerCase() === value);
  }

  private gate(name: string): boolean {
    const gate = this.gates[name];
    if (gate === undefined) return false;
    const on = this.gateWritten(name) ?? this.gateWritten(STAGE_SWITCH[gate.stage] ?? '') ?? gate.default;
    return on === true;
  }

  /** A gate with nothing behind it is read as false, unlike an option. */
  private gateWritten(name: string): unknown {
    const gates = this.written('featureGates');
    return isObject(gates) && Object.hasOwn(gates, name) ? (gates[name] ?? false) : undefined;
  }

  private writtenBefore(path: string): unknown {
    const options = OPTIONS[this.reader.component];
    for (const [older, option] of Object.entries(options)) {
      const same = option.now === path && option.type === options[path]?.type;
      const value = same && hasOption(this.reader.version, option) ? this.written(older) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private byDefault(path: string): unknown {
    if (path === 'trafficEncapMode' && this.takes('nodeType', ['externalNode'])) return 'noEncap';
    const option = OPTIONS[this.reader.component][path];
    return option?.default ?? (option?.type === 'bool' ? false : '');
  }
}

const GATE = 'featureGates.';
const STAGE_SWITCH: Readonly<Partial<Record<AntreaGate['stage'], string>>> = { alpha: 'AllAlpha', beta: 'AllBeta' };

/** Whether a value is an object with keys, as a group of options is. */
export function isObject(value: unknown): value is AntreaConf {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
