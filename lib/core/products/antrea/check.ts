import { type AntreaConf, ConfView, type Reader } from './conf-view';
import { LIST_RULES } from './list-rules';
import type { AntreaProblem } from './problem';
import { REQUIREMENTS } from './requirements';
import type { AntreaRule } from './rule';
import { ignores, shapeProblems, stops } from './shape';
import { VALUE_RULES } from './value-checks';
import { ANTREA_LINES, type AntreaVersion, isAntreaSince, isAntreaUntil } from './version';

const RULES = {
  node: [...REQUIREMENTS.node, ...VALUE_RULES.node, ...LIST_RULES.node],
  external: [...REQUIREMENTS.external, ...VALUE_RULES.external, ...LIST_RULES.external],
  controller: [...REQUIREMENTS.controller, ...VALUE_RULES.controller, ...LIST_RULES.controller],
};

/**
 * What is wrong with an `antrea-agent.conf`, for one version of the agent on Linux: options and gates it does not have,
 * values it does not take, and options that do not go together. Empty where the agent starts.
 *
 * What depends on the machine is not looked at (kernel modules, interfaces, addresses), nor are the names of TLS
 * ciphers, the addresses and times of the flow exporter, and what only Windows refuses.
 *
 * @param conf the file as a plain object; it is only read
 */
export function checkAntreaAgentConf(version: AntreaVersion, conf: AntreaConf): AntreaProblem[] {
  return check({ component: 'agent', version }, conf);
}

/** What is wrong with an `antrea-controller.conf`, as {@link checkAntreaAgentConf}. */
export function checkAntreaControllerConf(version: AntreaVersion, conf: AntreaConf): AntreaProblem[] {
  return check({ component: 'controller', version }, conf);
}

function check(reader: Reader, conf: AntreaConf): AntreaProblem[] {
  const view = new ConfView(reader, conf);
  const agent = view.takes('nodeType', ['externalNode']) ? RULES.external : RULES.node;
  const rules = reader.component === 'agent' ? agent : RULES.controller;
  const misshapen = shapeProblems(reader, conf);
  const judged = new Set(misshapen.map(({ key }) => key));
  const others = rules.filter(({ key }) => !judged.has(key));
  return [...misshapen, ...others.flatMap((rule) => ruleProblem(reader, view, rule))];
}

function ruleProblem(reader: Reader, view: ConfView, rule: AntreaRule): AntreaProblem[] {
  const { id, key, since = ANTREA_LINES[0], until, fix, fatal = true } = rule;
  const looks = isAntreaSince(reader.version, since) && (until === undefined || isAntreaUntil(reader.version, until));
  const what = looks ? rule.wrong(view) : undefined;
  if (what === undefined) return [];
  const head = fatal ? stops(reader) : ignores(reader);
  return [{ id, key, value: view.written(key), message: `${head}: ${what}`, fix, fatal }];
}
