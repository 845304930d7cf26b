import { nearestName } from '../nearest-name';
import { type AntreaConf, isObject, type Reader } from './conf-view';
import { GATES } from './gates';
import type { AntreaComponent, AntreaOptionType } from './option';
import type { AntreaProblem } from './problem';
import { type AntreaGate, antreaDecoder, antreaGates, antreaOptions, hasOption, linesWith, OPTIONS } from './tables';
import { ANTREA_LINES } from './version';

/** What a program that exits at an option says first in every message here. */
export function stops({ component, version }: Reader): string {
  return `antrea-${component} ${version.text} stops`;
}

/** What a program that goes on without an option says first in every message here. */
export function ignores({ component, version }: Reader): string {
  return `antrea-${component} ${version.text} ignores an option`;
}

/** Options the version does not have, gates it does not have or has locked, and values of a wrong type. */
export function shapeProblems(reader: Reader, conf: AntreaConf): AntreaProblem[] {
  return groupProblems(reader, '', conf);
}

function groupProblems(reader: Reader, prefix: string, group: AntreaConf): AntreaProblem[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const path = prefix + key;
    const dotted = key.includes('.');
    const option = dotted ? undefined : own(OPTIONS[reader.component], path);
    if (option === undefined || !hasOption(reader.version, option)) {
      return [unknownOption(reader, path, dotted, value)];
    }
    return valueProblems(reader, path, option.type, value);
  });
}

function valueProblems(reader: Reader, path: string, type: AntreaOptionType, value: unknown): AntreaProblem[] {
  // A key with nothing behind it leaves the default, whatever its type.
  if (value === null || value === undefined) return [];
  const { is, words } = TYPES[type];
  if (!is(value)) {
    const message = `${stops(reader)}: ${path} is ${JSON.stringify(value)}`;
    return [{ id: 'ANT011', key: path, value, message, fix: `write ${words}`, fatal: true }];
  }
  if (type === 'gates') return gateProblems(reader, path, value as AntreaConf);
  if (type === 'object' && hasChildren(reader.component, path)) {
    return groupProblems(reader, `${path}.`, value as AntreaConf);
  }
  if (type !== 'object[]') return [];
  return (value as AntreaConf[]).flatMap((element) => groupProblems(reader, `${path}[].`, element));
}

/** What the decoders take: any scalar for a text, and only an unquoted one for the rest. */
const TYPES: Readonly<Record<AntreaOptionType, { readonly is: (value: unknown) => boolean; readonly words: string }>> =
  {
    bool: { is: (value) => typeof value === 'boolean', words: 'true or false, without quotes' },
    int: { is: Number.isInteger, words: 'a whole number, without quotes' },
    string: { is: isScalar, words: 'a text' },
    'string[]': { is: (value) => Array.isArray(value) && value.every(isScalar), words: 'a list of texts' },
    'int[]': { is: (value) => Array.isArray(value) && value.every(Number.isInteger), words: 'a list of whole numbers' },
    object: { is: isObject, words: 'its options one level deeper, as an object' },
    'object[]': { is: (value) => Array.isArray(value) && value.every(isObject), words: 'a list of objects' },
    gates: { is: isObject, words: 'an object of gate names with true or false' },
  };

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Groups without rows here are Kubernetes' own (`clientConnection`); what stands in them is not looked at. */
function hasChildren(component: AntreaComponent, path: string): boolean {
  return Object.keys(OPTIONS[component]).some((other) => other.startsWith(`${path}.`));
}

function unknownOption(reader: Reader, path: string, dotted: boolean, value: unknown): AntreaProblem {
  const strict = antreaDecoder(reader.version) === 'strict';
  const head = strict ? stops(reader) : ignores(reader);
  const { what, fix } = dotted ? writtenFlat(path) : whatIsUnknown(reader, path);
  return { id: 'ANT011', key: path, value, message: `${head}: ${what}`, fix, fatal: strict };
}

interface Fault {
  readonly what: string;
  readonly fix: string;
}

function writtenFlat(path: string): Fault {
  return { what: `${path} is written as one key`, fix: 'write each of its words as a group, one level deeper' };
}

function whatIsUnknown({ component, version }: Reader, path: string): Fault {
  const here = antreaOptions(version, component);
  const option = own(OPTIONS[component], path);
  if (option !== undefined) {
    const { since = ANTREA_LINES[0], until, now = '' } = option;
    const lines = linesWith(since, until);
    const fix = own(here, now) === undefined ? `leave it out, or run ${lines}` : `use ${now}`;
    return { what: `${path} is an option of ${lines}`, fix };
  }
  const other = component === 'agent' ? 'controller' : 'agent';
  if (own(antreaOptions(version, other), path) !== undefined) {
    return { what: `${path} is an option of antrea-${other}.conf`, fix: 'write it there' };
  }
  const gate = own(antreaGates(version), path) !== undefined;
  const fix = gate ? 'write it under featureGates' : `the nearest option is ${nearestName(path, Object.keys(here))}`;
  return { what: `${path} is an option of no release`, fix };
}

function gateProblems(reader: Reader, path: string, gates: AntreaConf): AntreaProblem[] {
  const known = antreaGates(reader.version);
  return Object.entries(gates).flatMap(([name, value]) => {
    const fault = gateFault(name, value, known);
    if (fault === undefined) return [];
    const message = `${stops(reader)}: ${path}.${name} ${fault.what}`;
    return [{ id: 'ANT011' as const, key: `${path}.${name}`, value, message, fix: fault.fix, fatal: true }];
  });
}

function gateFault(name: string, value: unknown, known: Readonly<Record<string, AntreaGate>>): Fault | undefined {
  const gate = own(known, name);
  if (gate === undefined && !ALL_GATES.includes(name)) return unknownGate(name, Object.keys(known));
  const on = value ?? false;
  if (typeof on !== 'boolean') return { what: `is ${JSON.stringify(value)}`, fix: `write ${TYPES.bool.words}` };
  if (gate === undefined || !gate.locked || on === gate.default) return undefined;
  return { what: `is ${on}, and the gate is locked to ${gate.default}`, fix: 'leave it out' };
}

/** The switches for all gates of one stage, which every release has. */
const ALL_GATES = ['AllAlpha', 'AllBeta'];

function unknownGate(name: string, known: readonly string[]): Fault {
  const row = own(GATES, name);
  const first = row?.history[0];
  if (row === undefined || first === undefined) {
    return { what: 'is a gate of no release', fix: `the nearest gate is ${nearestName(name, known)}` };
  }
  const lines = linesWith(first[0], row.until);
  return { what: `is a gate of ${lines}`, fix: `leave it out, or run ${lines}` };
}

/** A row of a table, never what every object inherits. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
