import { ValidationError } from '../../core/errors';
import {
  type AntreaComponent,
  type AntreaConf,
  type AntreaOptionTable,
  type AntreaVersion,
  antreaChartWritesGate,
  antreaOptions,
  antreaVersion,
  isAntreaSince,
} from '../../core/products';
import { antreaConfs } from './antrea-confs';
import type { AntreaCniPlugins } from './cni-conflist';
import { confText } from './conf-text';
import type { AntreaSettings } from './settings';

/** What a Helm release of Antrea is to be. */
export interface AntreaHelmValuesSettings extends AntreaSettings {
  /** Plugins behind Antrea's own. @default - all */
  readonly cni?: AntreaCniPlugins;
}

/**
 * The text of a values file for the chart `antrea/antrea` of https://charts.antrea.io, which begins with 1.8. It sets
 * what the settings name, and leaves the chart its defaults. A change of values restarts the agents.
 *
 * @param at where the settings stand, for the errors
 * @throws ValidationError as `antreaConfs`; HELM001 for a version without a chart, and for an option or a gate that the
 * chart does not write; HELM002 for two options with different values that the chart has one value for
 */
export function antreaHelmValues(settings: AntreaHelmValuesSettings, at?: string): string {
  const version = antreaVersion(settings.version, at);
  if (!isAntreaSince(version, '1.8')) {
    const message = `antrea ${version.text} has no chart, which begins with 1.8; apply AntreaConfigMap instead`;
    throw new ValidationError('HELM001', message, at);
  }
  const { agent, controller } = antreaConfs(settings, at);
  const values = new Values(at);
  for (const setting of settingsOf(version, 'agent', agent, at)) values.set(setting);
  for (const setting of settingsOf(version, 'controller', controller, at)) values.set(setting);
  for (const [plugin, value] of Object.entries(settings.cni ?? {})) {
    if (value !== undefined) values.set({ option: `cni ${plugin}`, path: `cni.plugins.${plugin}`, value });
  }
  return confText(values.tree);
}

interface Setting {
  /** The option with its file, for messages. */
  readonly option: string;
  /** Path of the chart's value. */
  readonly path: string;
  readonly value: unknown;
}

function settingsOf(version: AntreaVersion, file: AntreaComponent, conf: AntreaConf, at?: string): Setting[] {
  const options = antreaOptions(version, file);
  return leaves(options, conf).map(([option, value]) => {
    const path = helmPath(version, options, option);
    if (typeof path === 'string') return { option: `${file} ${option}`, path, value };
    const message = `the chart of antrea ${version.text} does not write ${file} option ${option}; ${path.fix}`;
    throw new ValidationError('HELM001', message, at);
  });
}

/** The options that hold values, with the values: groups of options and of gates are descended into, lists are not. */
function leaves(options: AntreaOptionTable, conf: AntreaConf, prefix = ''): (readonly [string, unknown])[] {
  return Object.entries(conf).flatMap(([key, value]) => {
    const path = prefix + key;
    const group = options[path]?.type === 'gates' || Object.keys(options).some((other) => other.startsWith(`${path}.`));
    const descend = group && typeof value === 'object' && value !== null;
    return descend ? leaves(options, value as AntreaConf, `${path}.`) : [[path, value] as const];
  });
}

const GATES = 'featureGates.';
/** Gates that became options: the chart no longer writes the gate, and the option does the same. */
const INSTEAD_OF_GATE: Readonly<Record<string, string>> = {
  AntreaProxy: 'antreaProxy.enable',
  NodePortLocal: 'nodePortLocal.enable',
};

function helmPath(version: AntreaVersion, options: AntreaOptionTable, option: string): string | { fix: string } {
  if (option.startsWith(GATES)) {
    const gate = option.slice(GATES.length);
    if (antreaChartWritesGate(version, gate)) return option;
    return { fix: gate in INSTEAD_OF_GATE ? `set ${INSTEAD_OF_GATE[gate]}` : 'leave it out' };
  }
  const { helm = option, helmSince = '1.8', now } = options[option] ?? {};
  if (helm !== false && isAntreaSince(version, helmSince)) return helm;
  return { fix: now === undefined ? 'apply AntreaConfigMap instead' : `set ${now}` };
}

/** Values of a chart, as a tree. */
class Values {
  readonly tree: Record<string, unknown> = {};
  private readonly settings = new Map<string, Setting>();

  constructor(private readonly at: string | undefined) {}

  /** Two files may ask for one value, if they ask for the same. */
  set(setting: Setting): void {
    const before = this.settings.get(setting.path);
    if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(setting.value)) {
      const both = [before, setting].map(({ option, value }) => `${option} ${JSON.stringify(value)}`).join(' and ');
      const message = `${both} are one value of the chart, ${setting.path}; give both the same`;
      throw new ValidationError('HELM002', message, this.at);
    }
    this.settings.set(setting.path, setting);
    put(this.tree, setting.path.split('.'), setting.value);
  }
}

function put(tree: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) tree[key] = value;
  else {
    const branch = (tree[key] ?? {}) as Record<string, unknown>;
    tree[key] = branch;
    put(branch, rest, value);
  }
}
