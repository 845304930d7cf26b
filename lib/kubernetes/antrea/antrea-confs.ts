import { ValidationError } from '../../core/errors';
import { Cidr } from '../../core/net';
import {
  type AntreaConf,
  type AntreaVersion,
  antreaVersion,
  checkAntreaAgentConf,
  checkAntreaControllerConf,
} from '../../core/products';
import { type AntreaConfs, routablePreset } from './routable-preset';
import type { AntreaSettings, OtherOptions } from './settings';

/**
 * The two configuration files that some settings make, as plain objects: the preset, then what is typed, then the rest.
 *
 * @param at where the settings stand, for the errors
 * @throws ValidationError VERSION001 for an unknown version; OPTION001 for an option given twice; ADR001, ADR002 for a
 * network that cannot be read; TOKEN001 for a value of Terraform's; the id of an {@link AntreaProblem} for an option
 * that stops the version, or means nothing to it
 */
export function antreaConfs(settings: AntreaSettings, at?: string): AntreaConfs {
  const version = antreaVersion(settings.version, at);
  const preset: AntreaConfs = settings.routable ? routablePreset(version.text) : { agent: {}, controller: {} };
  const agent = merged(preset.agent, written('agent', settings.agent, at));
  const controller = merged(preset.controller, written('controller', settings.controller, at));
  refuse(version, agent, controller, at);
  return { agent, controller };
}

function refuse(version: AntreaVersion, agent: AntreaConf, controller: AntreaConf, at?: string): void {
  const problems = [...checkAntreaAgentConf(version, agent), ...checkAntreaControllerConf(version, controller)];
  const [first] = problems.sort((a, b) => Number(b.fatal) - Number(a.fatal));
  if (first !== undefined) throw new ValidationError(first.id, `${first.message}; ${first.fix}`, at);
}

type Written = Readonly<Record<string, unknown>> & { readonly options?: OtherOptions };

function written(file: string, settings: object | undefined, at: string | undefined): AntreaConf {
  const { options = {}, ...typed } = (settings ?? {}) as Written;
  const conf = plain(typed, at);
  const twice = leaves(options).find((path) => leaves(conf).includes(path));
  if (twice !== undefined) {
    const message = `${file} option ${twice} is given by its own property and in options; leave one out`;
    throw new ValidationError('OPTION001', message, at);
  }
  return merged(conf, plain(options, at));
}

/** Properties whose texts are networks: read strictly, and written in canonical form. */
const NETWORKS = new Set([
  'nodePortAddresses',
  'transportInterfaceCIDRs',
  'exceptCIDRs',
  'clusterCIDRs',
  'serviceCIDR',
  'serviceCIDRv6',
]);

function plain(group: OtherOptions, at: string | undefined): Record<string, unknown> {
  const conf: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(group)) {
    if (value === undefined) continue;
    refuseToken(key, value, at);
    if (NETWORKS.has(key)) conf[key] = networks(value, at);
    else conf[key] = isGroup(value) ? plain(value, at) : value;
  }
  return conf;
}

/**
 * A file is written before Terraform runs, so a value that only Terraform knows would be written as its placeholder.
 */
function refuseToken(option: string, value: unknown, at: string | undefined): void {
  const texts = Array.isArray(value) ? value : [value];
  if (!texts.some((text) => typeof text === 'string' && text.includes('TfToken['))) return;
  const message = `${option} is known only after apply; a configuration file needs the value itself`;
  throw new ValidationError('TOKEN001', message, at);
}

function networks(value: unknown, at: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => networks(one, at));
  return value === '' || value === null ? value : Cidr.from(value as Cidr | string, at).toString();
}

function merged(base: AntreaConf, over: AntreaConf): AntreaConf {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    result[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return result;
}

function leaves(conf: AntreaConf, prefix = ''): string[] {
  return Object.entries(conf).flatMap(([key, value]) =>
    isGroup(value) ? leaves(value, `${prefix}${key}.`) : [prefix + key],
  );
}

function isGroup(value: unknown): value is AntreaConf {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
